import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  beginImport,
  type Candidate,
  type Fate,
  planImport,
  type Terms,
} from '../../../shared/consent/import.ts'
import type { Event } from '../../../shared/events.ts'
import { type Columns, candidatesIn, namesPeople, saidIn } from '../../../shared/lists/candidate.ts'
import type { ReadDate } from '../../../shared/lists/dates.ts'
import { decideRows } from '../../../shared/lists/decide.ts'
import { type ImportReport, noRows, outReasons, type Told } from '../../../shared/lists/report.ts'
import type { Asked, DateOrder, RefusedRow, Row } from '../../../shared/lists/table.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { readIdentity } from '../../../shared/person/read.ts'
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
 * is done with it. `see` is shown each row.
 */
export const countRows = async (
  reader: Reader,
  asked: Asked,
  { goesOn }: Watching,
  see: (row: Row) => void = () => {},
): Promise<number> => {
  let rows = 0
  for await (const batch of reader.rows(asked)) {
    rows += batch.rows.length + batch.refused.length
    for (const row of batch.rows) see(row)
    if (!goesOn()) break
  }
  return rows
}

/** Collects whoever says no in a row of a list, by match key: rows further up have to know it. */
const refusingIn = (columns: Columns, home: Asked['home']) => {
  const refusing = new Set<string>()
  const saidOf = saidIn(columns)
  const see = (row: Row) => {
    const { said, number, others = [] } = saidOf(row)
    if (said !== 'no') return
    for (const one of [number, ...others]) {
      const read = readIdentity(one, home)
      if ('identity' in read) refusing.add(keyOf(read.identity))
    }
  }
  return { refusing, see }
}

/** What is shown of a row: where it is, whom it names, and why. */
const tell = (row: number, { number, name }: Candidate, fate: Fate, first: number | null): Told => ({
  row,
  group: fate.what === 'kept-out' ? 'keptOut' : fate.what,
  number,
  name: name ?? null,
  why: fate.what === 'refused' || fate.what === 'kept-out' ? fate.why : null,
  meant: fate.what === 'refused' ? (fate.meant ?? null) : null,
  person: 'person' in fate ? fate.person : null,
  first,
})

/** Counts rows into a report and tells the first of each kind. */
const notedIn = (report: ImportReport) => (told: Told) => {
  report.rows += 1
  report[told.group] += 1
  const out = told.group === 'keptOut' ? outReasons.find(one => one === told.why) : undefined
  if (out) report.out[out] += 1
  if ((out ? report.out[out] : report[told.group]) <= shown) report.told.push(told)
  if (told.first === null) return
  report.twice += 1
  if (report.twice <= shown) report.repeated.push(told)
}

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
  const { refusing, see } = refusingIn(columns, asked.home)
  const all = await countRows(reader, asked, watching, see)
  const reading = JSON.stringify([columns.map(({ means }) => means), dates, asked.overruled])
  const whole: Terms = { ...terms, sha256, name: asked.name, home: asked.home, reading }
  const said = beginImport(store.ledger, pen(), whole)
  const plan = planImport(store.ledger, said, asked.home, refusing)
  const decide = decideRows(plan, store.ledger, said, asked.home, refusing)
  const report: ImportReport = { ...noRows(), import: null, stopped: false, told: [], repeated: [] }
  const candidateOf = candidatesIn(columns, dates, momentOf)
  let events: Event[] = []
  let begun = false

  const note = notedIn(report)
  const refuse = ({ row, reason }: RefusedRow) => {
    const nobody = { number: '', name: null, meant: null, person: null, first: null }
    note({ row, group: 'refused', why: reason, ...nobody })
  }
  const flush = async () => {
    if (dry || events.length === 0) return
    const batch = begun ? events : [said, ...events]
    events = []
    await store.commit(() => batch)
    begun = true
    report.import = said.import
    plan.forget()
  }

  for await (const batch of reader.rows(asked)) {
    for (const one of batch.refused) refuse(one)
    for (const row of batch.rows) {
      const decided = decide(candidateOf(row))
      if (!dry) events.push(...decided.events)
      note(tell(row.row, decided.told, decided.fate, decided.first))
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
