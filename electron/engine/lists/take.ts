import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { beginImport, type Fate, planImport, type Terms } from '../../../shared/consent/import.ts'
import type { Event } from '../../../shared/events.ts'
import { type Columns, candidateOf, namesPeople } from '../../../shared/lists/candidate.ts'
import type { ReadDate } from '../../../shared/lists/dates.ts'
import { type ImportReport, noRows, type Told } from '../../../shared/lists/report.ts'
import type { Asked, DateOrder, RefusedRow, Row } from '../../../shared/lists/table.ts'
import type { Kept } from '../kept.ts'
import { fail } from '../problem.ts'
import type { Reader } from './reader.ts'

/** Rows that are written as one frame. */
const written = 5_000
/** Rows of each kind that a report shows with their reason. */
const shown = 1_000

/** SHA-256 of what is in a file. */
export const sumOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

/** Milliseconds of a date as it is written, in this computer's zone where it names none. */
export const momentOf = ({ y, m, d, time }: ReadDate, end: boolean): number => {
  if (time?.zone != null) return Date.UTC(y, m - 1, d, time.h, time.min - time.zone, time.s)
  if (time) return new Date(y, m - 1, d, time.h, time.min, time.s).getTime()
  return end ? new Date(y, m - 1, d, 23, 59, 59).getTime() : new Date(y, m - 1, d).getTime()
}

export type Taking = {
  asked: Asked
  columns: Columns
  dates: DateOrder | null
  terms: Omit<Terms, 'sha256' | 'name' | 'home'>
  /** Only looks what would happen; nothing is written. */
  dry: boolean
}

export type Watching = {
  /** Is told how many rows are done, of how many. */
  progress: (rows: number, of: number) => void
  /** Whether to go on; what is written by then stays, as an import that can be undone. */
  goesOn: () => boolean
}

/**
 * Reads a list to its end and counts its rows: a file that turns out to be none half way is refused before anything
 * is done with it.
 */
export const countRows = async (reader: Reader, asked: Asked, { goesOn }: Watching): Promise<number> => {
  let rows = 0
  for await (const batch of reader.rows(asked)) {
    rows += batch.rows.length + batch.refused.length
    if (!goesOn()) break
  }
  return rows
}

const groupOf = (fate: Fate): Told['group'] => {
  if (fate.what === 'kept-out') return 'keptOut'
  return fate.what
}

/** What is shown of a row: where it is, whom it names, and why. */
const tell = (row: Row, number: string, name: string | undefined, fate: Fate): Told => ({
  row: row.row,
  group: groupOf(fate),
  number,
  name: name ?? null,
  why: fate.what === 'refused' || fate.what === 'kept-out' ? fate.why : null,
  meant: fate.what === 'refused' ? (fate.meant ?? null) : null,
  person: 'person' in fate ? fate.person : null,
})

/**
 * Takes a list into the ledger, row by row, or looks what that would do. Rejects with the reader's refusal, with
 * `no-phone-column`, or with StoreError: rows written by then stay, and the same list again writes the rest.
 */
export const takeList = async (
  account: Pick<Kept, 'store' | 'pen'>,
  reader: Reader,
  { asked, columns, dates, terms, dry }: Taking,
  watching: Watching,
): Promise<ImportReport> => {
  if (!namesPeople(columns)) return fail('bad-input', 'no-phone-column')
  const { store, pen } = account
  const { progress, goesOn } = watching
  const sha256 = await sumOf(asked.path)
  const all = await countRows(reader, asked, watching)
  const whole: Terms = { ...terms, sha256, name: asked.name, home: asked.home }
  const said = beginImport(store.ledger, pen(), whole)
  const plan = planImport(store.ledger, said, asked.home)
  const report: ImportReport = { ...noRows(), import: null, stopped: false, told: [] }
  const counts = new Map<Told['group'], number>()
  let events: Event[] = []
  let begun = false

  const note = (told: Told) => {
    const count = (counts.get(told.group) ?? 0) + 1
    counts.set(told.group, count)
    report[told.group] += 1
    report.rows += 1
    if (count <= shown) report.told.push(told)
  }
  const refuse = ({ row, reason }: RefusedRow) =>
    note({ row, group: 'refused', number: '', name: null, why: reason, meant: null, person: null })
  const flush = async () => {
    if (dry || events.length === 0) return
    const batch = begun ? events : [said, ...events]
    events = []
    await store.commit(batch)
    begun = true
    report.import = said.import
    plan.forget()
  }

  for await (const batch of reader.rows(asked)) {
    for (const one of batch.refused) refuse(one)
    for (const row of batch.rows) {
      const candidate = candidateOf(row, columns, dates, momentOf)
      const { fate, event } = plan.decide(candidate)
      if (event && !dry) events.push(event)
      note(tell(row, candidate.number, candidate.name, fate))
    }
    if (events.length >= written) await flush()
    progress(report.rows, all)
    if (goesOn()) continue
    report.stopped = true
    break
  }
  await flush()
  return report
}
