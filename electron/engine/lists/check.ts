import type { Ledger } from '../../../shared/consent/ledger.ts'
import { permitOf } from '../../../shared/consent/permit.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import { type Columns, namesPeople, saidIn } from '../../../shared/lists/candidate.ts'
import { createFirsts } from '../../../shared/lists/firsts.ts'
import type { Checked, CheckReport } from '../../../shared/lists/report.ts'
import type { Asked, Row } from '../../../shared/lists/table.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { fail } from '../problem.ts'
import type { Reader } from './reader.ts'
import type { Watching } from './take.ts'

/** Rows of each group that a report shows with their reason. */
const shown = 1_000

/** `about`: how many rows there may be, for the progress alone. */
export type Checking = { asked: Asked; columns: Columns; topic: Topic; about: number }

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
  const judge = (row: Row, firstRow: ReturnType<typeof createFirsts>): Checked => {
    const { number, name = null, said } = saidOf(row)
    const read = readIdentity(number, asked.home)
    if ('refused' in read) return refused(row.row, read.refused, number, name, read.repaired ?? null)
    const first = firstRow(keyOf(read.identity), row.row)
    const { group, why, since, person } = permitOf(ledger, read.identity, topic)
    if (said === 'no' && group !== 'denied' && topic !== 'service')
      return {
        row: row.row,
        group: 'denied',
        number,
        name,
        why: 'list-says-no',
        meant: null,
        since,
        person,
        first,
      }
    return { row: row.row, group, number, name, why, meant: null, since, person, first }
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
