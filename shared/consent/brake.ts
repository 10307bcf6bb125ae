import type { Requested } from '../events.ts'
import type { Ledger, RequestRecord } from './ledger.ts'

/** A "no" that Meta only tells of by refusing a send, and that waits for the owner because too many came at once. */
export const brakeRule = 'meta.131050.brake'

/** So many people of whom Meta says so within an hour are believed without asking; a mistake would silence many. */
export const mostAnHour = 50
const hour = 60 * 60_000

const isTold = ({ way, verdict }: Pick<Requested, 'way' | 'verdict'>) =>
  way === 'failure' && (verdict === 'OUT' || verdict === 'ASK')

/** Puts a request among those that a refused send told of, by when it was noted; each once. */
export const indexFailure = ({ failures }: Ledger, { asked }: RequestRecord) => {
  if (!asked || !isTold(asked)) return
  let at = failures.length
  while (at > 0 && (failures[at - 1] ?? 0) > asked.noted) at -= 1
  failures.splice(at, 0, asked.noted)
}

/** How many were told of by refused sends in the hour before a moment. A clock that went back counts them too. */
const lately = ({ failures }: Ledger, now: number): number => {
  let from = failures.length
  while (from > 0 && (failures[from - 1] ?? 0) > now - hour && failures.length - from <= mostAnHour) from -= 1
  return failures.length - from
}

/** Whether one more has to wait for the owner. `underWay`: those that are being written at this moment. */
export const isBraked = (ledger: Ledger, now: number, underWay: number): boolean =>
  lately(ledger, now) + underWay >= mostAnHour
