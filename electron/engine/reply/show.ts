import type { RequestRecord } from '../../../shared/consent/ledger.ts'
import { allowanceAt } from '../../../shared/reply/allowance.ts'
import { mayReply } from '../../../shared/reply/may.ts'
import { replyState, replyTrouble } from '../../../shared/reply/state.ts'
import type { Problem, Reply } from '../../../shared/view.ts'
import { troubleOf } from '../../../shared/whatsapp/trouble.ts'
import type { Account } from '../account.ts'
import { numberOf, wroteAt } from './send.ts'
import { draftFor } from './texts.ts'

/** Why it did not come, as the page says it: what was refused at once, or Meta's code in a status. */
const problemIn = ({ why, code }: { why?: string; code?: number }): Problem => {
  if (why !== undefined) return { kind: why.startsWith('meta-') ? 'whatsapp' : 'network', code: why }
  const trouble = code === undefined ? null : troubleOf(code)
  return { kind: 'whatsapp', code: trouble ? `meta-${trouble}` : 'graph-refused', detail: String(code ?? '') }
}

const sentIn = (account: Account, { replies = [] }: RequestRecord): Reply['sent'] => {
  const told = replies.flatMap(reply => (reply.said ? [{ reply, said: reply.said }] : []))
  const newest = told.sort((a, b) => a.said.at - b.said.at).at(-1)
  if (!newest) return null
  const { reply, said } = newest
  const trouble = replyTrouble(reply)
  return {
    text: said.text,
    at: said.at,
    by: said.by === 'owner' ? 'owner' : 'rule',
    state: account.answering.underWay.has(said.id) ? 'sending' : replyState(reply).news,
    problem: trouble && problemIn(trouble),
  }
}

/** How much of what is free was used this month by the number that would answer. */
export const freeFor = (account: Account, number: string | null, now: number) => {
  const outlet = account.answering.outlet()
  return outlet && number !== null ? allowanceAt(account.store.ledger, number, now, outlet.zone) : null
}

/** All that the page shows of answering a request. */
export const replyOf = (account: Account, record: RequestRecord, now: number): Reply => {
  const outlet = account.answering.outlet()
  const number = outlet && record.asked ? numberOf(outlet, record.asked) : null
  const wrote = number !== null && record.asked ? wroteAt(account, record.asked, number) : null
  const may = mayReply(record, wrote, now)
  const unconnected = !outlet ? ('no-account' as const) : number === null ? ('no-number' as const) : null
  const why = may.may ? unconnected : may.why
  const allowance = freeFor(account, number, now)
  return {
    may: why === null,
    why,
    until: may.may ? may.until : null,
    ...draftFor(account, record),
    sent: sentIn(account, record),
    used: allowance?.used ?? 0,
    of: allowance?.of ?? 0,
  }
}
