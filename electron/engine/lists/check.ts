import type { Ledger } from '../../../shared/consent/ledger.ts'
import { permitOf } from '../../../shared/consent/permit.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import { type Columns, namesPeople, type Said, saidIn } from '../../../shared/lists/candidate.ts'
import { createFirsts } from '../../../shared/lists/firsts.ts'
import type { Checked, CheckReport } from '../../../shared/lists/report.ts'
import type { Asked, Row } from '../../../shared/lists/table.ts'
import type { Identity } from '../../../shared/person/identity.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { fail } from '../problem.ts'
import type { Reader } from './reader.ts'
import type { Watching } from './take.ts'

/** Rows of each group that a report shows with their reason. */
const shown = 1_000

/** `about`: how many rows there may be, for the progress alone. */
export type Checking = { asked: Asked; columns: Columns; topic: Topic; about: number }

/** The row in which somebody stood before, null: none. */
type First = (identity: Identity) => number | null

/** Which of several numbers decides for their row. */
const strictest: readonly Checked['group'][] = ['denied', 'refused', 'unknown', 'allowed']

/** A row of the list with what was found of it. */
export type Judged = { row: Row; checked: Checked }

/**
 * Goes through somebody's list and says of each row whether its person may get the topic. Nothing is stored. Answers
 * batch by batch; `report` is whole once the last batch was taken. Rejects as `takeList` does.
 */
export const checkList = (
  ledger: Ledger,
  reader: Reader,
  { asked, columns, topic, about }: Checking,
  watching: Watching,
): { batches: () => AsyncGenerator<Judged[]>; report: () => CheckReport } => {
  if (!namesPeople(columns)) return fail('bad-input', 'no-phone-column')
  let report: CheckReport

  const saidOf = saidIn(columns)

  // Each with all its fields in one order: objects put together from parts are slow, and a list is long.
  const judgeBy = (row: number, { name: named, said }: Said, number: string, first: First): Checked => {
    const name = named ?? null
    const read = readIdentity(number, asked.home)
    if ('refused' in read) return refused(row, read.refused, number, name, read.repaired ?? null)
    const before = first(read.identity)
    const { group, why, since, person } = permitOf(ledger, read.identity, topic)
    if (said === 'no' && group !== 'denied' && topic !== 'service')
      return {
        row,
        group: 'denied',
        number,
        name,
        why: 'list-says-no',
        meant: null,
        since,
        person,
        first: before,
      }
    return { row, group, number, name, why, meant: null, since, person, first: before }
  }

  /** By its first number; where another one of the row allows less, by that: who sends may use any of them. */
  const judge = (row: Row, firstRow: ReturnType<typeof createFirsts>): Checked => {
    const said = saidOf(row)
    let found = judgeBy(row.row, said, said.number, one => firstRow(keyOf(one), row.row))
    const { first } = found
    for (const number of said.others ?? []) {
      const other = judgeBy(row.row, said, number, () => first)
      if (other.group !== 'refused' && strictest.indexOf(other.group) < strictest.indexOf(found.group))
        found = other
    }
    return found
  }

  async function* batches() {
    const zero = { rows: 0, allowed: 0, denied: 0, unknown: 0, refused: 0, twice: 0 }
    report = { ...zero, stopped: false, told: [], repeated: [] }
    const firstRow = createFirsts()
    const note = (checked: Checked): Checked => {
      report.rows += 1
      report[checked.group] += 1
      if (report[checked.group] <= shown) report.told.push(checked)
      if (checked.first === null) return checked
      report.twice += 1
      if (report.twice <= shown) report.repeated.push(checked)
      return checked
    }
    for await (const batch of reader.rows(asked)) {
      for (const { row, reason } of batch.refused) note(refused(row, reason, '', null, null))
      yield batch.rows.map(row => ({ row, checked: note(judge(row, firstRow)) }))
      watching.progress(report.rows, Math.max(about, report.rows))
      if (watching.goesOn()) continue
      report.stopped = true
      return
    }
  }

  return { batches, report: () => report }
}

const refused = (
  row: number,
  why: string,
  number: string,
  name: string | null,
  meant: string | null,
): Checked => ({ row, group: 'refused', number, name, why, meant, since: null, person: null, first: null })
