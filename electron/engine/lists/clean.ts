import { type FileHandle, open } from 'node:fs/promises'
import type { Checked, CheckReport } from '../../../shared/lists/report.ts'
import type { Look, Row } from '../../../shared/lists/table.ts'
import { fail } from '../problem.ts'
import type { checkList, Judged } from './check.ts'
import { type Written, writeList } from './write.ts'

export type Cleaning = {
  look: Look
  /** Also those of whom nothing is known. They count as no for offers: only the owner can say this. */
  withUnknown: boolean
  formulas: 'safe' | 'exact'
}

type Check = ReturnType<typeof checkList>

/** Rows of one card or line stand together: it is kept only where all of them may be. */
async function* together(batches: AsyncIterable<Judged[]>): AsyncGenerator<Judged[][]> {
  let open: Judged[] = []
  for await (const batch of batches) {
    const whole: Judged[][] = []
    for (const one of batch) {
      if (open.length > 0 && open[0]?.row.row !== one.row.row) {
        whole.push(open)
        open = []
      }
      open.push(one)
    }
    yield whole
  }
  if (open.length > 0) yield [open]
}

async function* kept(check: Check, withUnknown: boolean): AsyncGenerator<Row[]> {
  const stays = ({ checked }: Judged) =>
    checked.group === 'allowed' || (withUnknown && checked.group === 'unknown')
  for await (const groups of together(check.batches()))
    yield groups.flatMap(group => (group.every(stays) ? group.map(({ row }) => row) : []))
}

/** Writes the rows whose people may get the topic to a new file, as the list came. Answers what was found and written. */
export const writeClean = async (
  check: Check,
  path: string,
  { look, withUnknown, formulas }: Cleaning,
): Promise<{ report: CheckReport; written: Written }> => {
  const { guess, columns } = look
  const written = await writeList(path, { guess, columns, formulas }, () => kept(check, withUnknown))
  return { report: check.report(), written }
}

/** What a report calls a group and a reason. */
export type Saying = { columns: [string, string]; say: (checked: Checked) => [string, string] }

async function* annotated(check: Check, { say }: Saying): AsyncGenerator<Row[]> {
  for await (const batch of check.batches())
    yield batch.map(({ row, checked }) => ({ row: row.row, cells: [...row.cells, ...say(checked)] }))
}

/**
 * Writes every row with its group and reason in two more columns, as the list came; cards, lines of text and exported
 * chats as CSV.
 */
export const writeReport = async (
  check: Check,
  path: string,
  { look, formulas }: Pick<Cleaning, 'look' | 'formulas'>,
  saying: Saying,
): Promise<Written> => {
  const isTable = look.guess.format === 'csv' || look.guess.format === 'xlsx'
  const csv = { format: 'csv', encoding: 'utf-8', bom: true, delimiter: ';', newline: '\r\n' } as const
  const guess = isTable ? look.guess : { ...look.guess, ...csv, header: true }
  const more = saying.columns.map(name => ({ name, means: 'other' as const }))
  const delimiter = guess.format === 'csv' ? (guess.delimiter ?? ';') : null
  const columns = [...look.columns, ...more]
  return writeList(path, { guess: { ...guess, delimiter }, columns, formulas }, () =>
    annotated(check, saying),
  )
}

const created = (path: string): Promise<FileHandle> =>
  open(path, 'ax', 0o600).catch(error => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return fail('bad-input', exists ? 'file-exists' : 'disk-refused')
  })

/**
 * The same check, which writes while it goes on: every row that is not allowed with its reason, then the figures, as
 * one JSON object in a new file. `close` when all batches were taken.
 */
export const withJsonReport = async (
  check: Check,
  path: string,
  about: Record<string, unknown>,
): Promise<Check & { close: () => Promise<void> }> => {
  const file = await created(path)
  async function* batches() {
    // A list may be gone through once more; then its report begins anew.
    await file.truncate()
    const put = (text: string) => file.appendFile(text)
    await put(`{"about":${JSON.stringify(about)},"notAllowed":[`)
    let comma = ''
    for await (const batch of check.batches()) {
      const lines = batch.flatMap(({ checked }) =>
        checked.group === 'allowed' ? [] : JSON.stringify(checked),
      )
      if (lines.length > 0) await put(`${comma}\n${lines.join(',\n')}`)
      if (lines.length > 0) comma = ','
      yield batch
    }
    const { told, repeated: _, ...summary } = check.report()
    const unread = told.filter(one => one.group === 'refused' && one.number === '')
    await put(`],\n"unread":${JSON.stringify(unread)},\n"summary":${JSON.stringify(summary)}}\n`)
    await file.sync()
  }
  return { batches, report: check.report, close: () => file.close() }
}
