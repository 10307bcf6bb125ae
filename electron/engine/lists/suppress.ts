import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import {
  layouts,
  suppressedBy,
  type Tool,
  topicsAs,
  type WrittenOut,
  writtenKey,
} from '../../../shared/lists/suppression.ts'
import type { Row } from '../../../shared/lists/table.ts'
import { type Writing, writeList } from './write.ts'

const batch = 1_000

/** What is wanted of the list of who is to be left alone. `before`: what was written out; null: nothing, or unknown. */
export type Suppression = {
  topics: readonly Topic[]
  tool: Tool
  format: 'csv' | 'xlsx'
  formulas: 'safe' | 'exact'
  /** Only what is other than `before`; the whole list where that is null. */
  changes: boolean
  before: WrittenOut | null
}

/** Looks at a thousand people at a time, so that others have their turn, and notes in `written` what a row says. */
async function* inBatches(ledger: Ledger, wanted: Suppression, written: WrittenOut): AsyncGenerator<Row[]> {
  const { topics, tool, changes, before } = wanted
  const { cells } = layouts[tool]
  let some: Row[] = []
  let row = 2
  let looked = 0
  for (const id of ledger.people.keys()) {
    for (const one of suppressedBy(ledger, id, topics, changes ? before : null)) {
      some.push({ row: row++, cells: cells(one) })
      const key = writtenKey(ledger, one.number)
      if (one.change === 'back') written.delete(key)
      else written.set(key, topicsAs(one.topics))
    }
    looked++
    if (looked % batch !== 0) continue
    yield some
    some = []
    await new Promise(done => setImmediate(done))
  }
  yield some
}

/**
 * The list as rows, and how it is written: for spreadsheets as Brazil's Excel opens it, exact for programs. `written`
 * is what will have been written out once the rows are.
 */
export const suppressionOf = (
  ledger: Ledger,
  wanted: Suppression,
): { writing: Writing; rows: () => AsyncGenerator<Row[]>; written: WrittenOut } => {
  const { tool, format, formulas, before } = wanted
  const { columns } = layouts[tool]
  const written: WrittenOut = new Map(before)
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
    rows: () => inBatches(ledger, wanted, written),
    written,
  }
}

/** Writes the list to a new file; answers how many lines it has, and what has been written out with it. */
export const writeSuppression = async (
  ledger: Ledger,
  path: string,
  wanted: Suppression,
): Promise<{ rows: number; written: WrittenOut }> => {
  const { writing, rows, written } = suppressionOf(ledger, wanted)
  return { rows: (await writeList(path, writing, rows)).rows, written }
}
