import type { RequestRecord } from '../consent/ledger.ts'
import { standing, tabOf } from '../consent/standing.ts'
import type { Reason, Requested } from '../events.ts'
import { moodOfVerdict } from '../optout/quiet.ts'
import { neverCame, replyState } from './state.ts'
import type { WhyNot } from './why.ts'

const hour = 60 * 60 * 1000
/** Free text reaches a person this long after her last message (FACTS 2.4, error 131047). */
export const windowLasts = 24 * hour
const day = 24 * hour

/** `until`: when the window closes, in milliseconds. */
export type May = { may: true; until: number } | { may: false; why: WhyNot }

const never = (why: WhyNot): May => ({ may: false, why })

/** Whether she herself wrote to the shop's number: WhatsApp's switch, a failed send and an exported chat open nothing. */
export const wroteHere = ({ way, line, by }: Requested): boolean =>
  way !== 'switch' && way !== 'failure' && way !== 'hand' && line === undefined && by !== 'owner'

/** The owner's last word on why she asked. */
const reasonOf = ({ notes, decisions }: RequestRecord): Reason | null => {
  const [note] = [...notes].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  const [decided] = [...decisions].sort((a, b) => b.at - a.at)
  return note ? note.reason : (decided?.reason ?? null)
}

/** Whether something stands that can be told: what was stopped or given back, what waits, a right that was asked for. */
const tells = (record: RequestRecord, { verdict }: Requested): boolean => {
  const tab = tabOf(record)
  return verdict !== 'HELP' && (tab === 'waiting' || tab === 'honoured')
}

/**
 * Whether the shop may answer a request now. Only inside the 24 hours since she last wrote to that number (`wroteAt`, as
 * far as it is known; null: nothing but the request itself), never against her wish, once per request.
 */
export const mayReply = (record: RequestRecord, wroteAt: number | null, now: number): May => {
  const { asked, replies = [] } = record
  if (!asked) return never('nothing')
  const standingReply = replies.find(reply => !neverCame(reply))
  if (standingReply) return never(replyState(standingReply).news === 'unsure' ? 'unsure' : 'replied')
  const mood = moodOfVerdict(asked.text ?? '', asked.rule)
  if (mood) return never(mood)
  if (reasonOf(record) === 'unhappy') return never('complains')
  if (!wroteHere(asked)) return never('not-here')
  if (!tells(record, asked)) return never('nothing')
  // What claims to come from the future opens nothing longer than what comes now.
  const until = Math.min(Math.max(asked.at, wroteAt ?? 0), now) + windowLasts
  return now < until ? { may: true, until } : never('closed')
}

const clearWays: ReadonlySet<string> = new Set(['word', 'phrase', 'button'])

/**
 * Whether Sossego may answer by itself, where the owner allowed that: only a clear request that a rule honoured, not one
 * that had to be said twice, once per person and day, and never beyond what is free. `hers`: every request of the person.
 */
export const mayReplyItself = (
  record: RequestRecord,
  hers: readonly RequestRecord[],
  { wroteAt, now, free }: { wroteAt: number | null; now: number; free: number },
): boolean => {
  const { asked, replies = [] } = record
  if (asked?.verdict !== 'OUT' || asked.by !== 'rule' || asked.urgent || !clearWays.has(asked.way))
    return false
  const lately = hers.some(one => one.replies?.some(({ said }) => said && said.at > now - day))
  const untouched = standing(record) === 'rule' && replies.length === 0
  return free > 0 && untouched && !lately && mayReply(record, wroteAt, now).may
}
