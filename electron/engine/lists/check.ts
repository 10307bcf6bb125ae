import type { Ledger } from '../../../shared/consent/ledger.ts'
import { permitOf } from '../../../shared/consent/permit.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import { type Columns, candidateOf, namesPeople } from '../../../shared/lists/candidate.ts'
import { type Checked, type CheckReport, checkGroups } from '../../../shared/lists/report.ts'
import type { Asked, Row } from '../../../shared/lists/table.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { fail } from '../problem.ts'
import type { Reader } from './reader.ts'
import { momentOf, type Watching } from './take.ts'

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

  /** `key`: of who is meant, null where nobody is. */
  const judge = (row: Row): { checked: Checked; key: string | number | null } => {
    const { number, name = null, said } = candidateOf(row, columns, null, momentOf)
    const read = readIdentity(number, asked.home)
    const same = { row: row.row, number, name, meant: null }
    if ('identity' in read) {
      const permit = permitOf(ledger, read.identity, topic)
      const no = said === 'no' && permit.group !== 'denied' && topic !== 'service'
      const found = no ? { ...permit, group: 'denied' as const, why: 'list-says-no' } : permit
      const key = keyOf(read.identity)
      return { checked: { ...same, ...found }, key: read.identity.kind === 'phone' ? Number(key) : key }
    }
    const none = { since: null, person: null, meant: read.repaired ?? null }
    return { checked: { ...same, ...none, group: 'refused', why: read.refused }, key: null }
  }

  async function* batches() {
    const zero = { rows: 0, allowed: 0, denied: 0, unknown: 0, refused: 0, twice: 0 }
    report = { ...zero, stopped: false, told: [] }
    // A million numbers are a third of the room that their texts would take.
    const seen = new Set<string | number>()
    const told = new Map(checkGroups.map(group => [group, 0]))
    const note = (checked: Checked) => {
      report.rows += 1
      report[checked.group] += 1
      const count = (told.get(checked.group) ?? 0) + 1
      told.set(checked.group, count)
      if (count <= shown) report.told.push(checked)
    }
    for await (const batch of reader.rows(asked)) {
      for (const { row, reason } of batch.refused) {
        const none = { number: '', name: null, meant: null, since: null, person: null }
        note({ row, group: 'refused', why: reason, ...none })
      }
      yield batch.rows.map(row => {
        const { checked, key } = judge(row)
        note(checked)
        if (key !== null && seen.has(key)) report.twice += 1
        else if (key !== null) seen.add(key)
        return { row, checked }
      })
      watching.progress(report.rows, Math.max(about, report.rows))
      if (watching.goesOn()) continue
      report.stopped = true
      return
    }
  }

  return { batches, report: () => report }
}
