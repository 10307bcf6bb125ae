import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import { layouts, type Suppressed, suppressed, type Tool } from '../../../shared/lists/suppression.ts'
import type { Row } from '../../../shared/lists/table.ts'
import { type Writing, writeList } from './write.ts'

const batch = 1_000

/** What is wanted of the list of who is to be left alone. `after`: milliseconds; only what changed since then. */
export type Suppression = {
  topics: readonly Topic[]
  tool: Tool
  format: 'csv' | 'xlsx'
  formulas: 'safe' | 'exact'
  after: number | null
}

async function* inBatches(
  rows: Iterable<Suppressed>,
  cells: (one: Suppressed) => string[],
): AsyncGenerator<Row[]> {
  let some: Row[] = []
  let row = 2
  for (const one of rows) {
    some.push({ row: row++, cells: cells(one) })
    if (some.length < batch) continue
    yield some
    some = []
    await new Promise(done => setImmediate(done))
  }
  yield some
}

/** The list as rows, and how it is written: for spreadsheets as Brazil's Excel opens it, exact for programs. */
export const suppressionOf = (
  ledger: Ledger,
  { topics, tool, format, formulas, after }: Suppression,
): { writing: Writing; rows: () => AsyncGenerator<Row[]> } => {
  const { columns, cells } = layouts[tool]
  const isSafe = formulas === 'safe'
  const guess: Writing['guess'] = {
    format,
    encoding: format === 'csv' ? 'utf-8' : null,
    bom: isSafe,
    delimiter: isSafe ? ';' : ',',
    newline: '\r\n',
    header: true,
    sheet: null,
  }
  return {
    writing: { guess, columns, formulas },
    rows: () => inBatches(suppressed(ledger, topics, after), cells),
  }
}

/** Writes the list to a new file; answers how many lines it has. */
export const writeSuppression = async (
  ledger: Ledger,
  path: string,
  wanted: Suppression,
): Promise<number> => {
  const { writing, rows } = suppressionOf(ledger, wanted)
  return (await writeList(path, writing, rows)).rows
}
