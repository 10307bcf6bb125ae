import type { Requested } from '../../../shared/events.ts'
import type { Identity } from '../../../shared/person/identity.ts'
import { beginReply, noteReply } from '../../../shared/reply/act.ts'
import type { Replying } from '../../../shared/reply/events.ts'
import type { Problem } from '../../../shared/view.ts'
import type { Account } from '../account.ts'
import { fail, ProblemError, problemOf } from '../problem.ts'
import type { Outlet } from './outlet.ts'

/** The shop's number that she wrote to; where that is not known, the only one there is. Null: none of them can write. */
export const numberOf = ({ numbers }: Outlet, { number }: Pick<Requested, 'number'>): string | null => {
  if (number !== undefined) return numbers.includes(number) ? number : null
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

export const identitiesIn = ({ store }: Account, person: string): Identity[] =>
  store.ledger.people.get(person)?.identities ?? []

/** When she last wrote to that number, as far as this opening knows. */
export const wroteAt = (account: Account, { person }: Pick<Requested, 'person'>, number: string) =>
  account.lookback.wroteAt(identitiesIn(account, person), number)

/** By the newest number that she has; by WhatsApp's own id where she has none. */
const recipient = (account: Account, person: string) => {
  const identities = identitiesIn(account, person)
  const phone = identities.findLast(one => one.kind === 'phone')?.id
  const user = identities.findLast(one => one.kind === 'user')?.id
  return phone ? { phone } : { ...(user && { user }) }
}

/** Codes of problems after which the message may well be on its way: Meta was asked, and its answer never came. */
const isUnsure = ({ kind, code, detail }: Problem): boolean =>
  code === 'graph-silent' ||
  code === 'graph-unreadable' ||
  (code === 'graph-refused' && /^5\d\d$/.test(detail ?? '')) ||
  (kind !== 'network' && kind !== 'whatsapp')

/** What the owner is told: nothing is tried again by itself here, unlike a read. */
const saidAs: Record<string, string> = {
  'graph-away': 'reply-offline',
  'meta-later': 'reply-later',
  'meta-too-often': 'reply-later',
}

type Act = { request: string; text: string; by: 'owner' | 'rule' }

const begin = (account: Account, outlet: Outlet, { request, text, by }: Act): Promise<Replying> =>
  account.inTurn(async () => {
    const { ledger, commit } = account.store
    const asked = ledger.requests.get(request)?.asked
    if (!asked) return fail('not-found', 'no-such-request')
    const number = numberOf(outlet, asked) ?? fail('bad-input', 'reply-no-number')
    const told = { request, text, number, by, wroteAt: wroteAt(account, asked, number) }
    const reply = beginReply(ledger, account.pen(), told)
    if (typeof reply === 'string') return fail('bad-input', `reply-${reply}`)
    // On the disk before Meta is asked: whatever happens from here on, it is never sent a second time by accident.
    account.answering.underWay.add(reply.id)
    await commit(() => [reply]).catch(error => {
      account.answering.underWay.delete(reply.id)
      throw error
    })
    return reply
  })

const hand = async (
  account: Account,
  outlet: Outlet,
  { id: tag, person, number, text, request }: Replying,
) => {
  const to = recipient(account, person)
  const { id } = await outlet.send(number, { to, text, answers: request, tag })
  // What the shop said last is the context of what she says next.
  account.lookback.remember({ kind: 'echo', id, at: account.pen().now, to, text, type: 'text' })
  return id
}

/**
 * Answers a request: the intent is written down, then Meta is asked, then what came of it is written down. Rejects with a
 * Problem whose code says what became of it: `reply-…` by why it may not be, `reply-offline` and what Meta refused where it
 * did not go out, `reply-unsure` where nobody knows, `reply-unsaved` where it went out and the disk refused to note it.
 */
export const sendReply = async (account: Account, act: Act): Promise<void> => {
  const outlet = account.answering.outlet() ?? fail('bad-input', 'reply-no-account')
  const reply = await begin(account, outlet, act)
  const note = (news: Parameters<typeof noteReply>[2]) => {
    account.answering.underWay.delete(reply.id)
    return account.store.commit(() => [noteReply(account.pen(), reply, news)])
  }
  const message = await hand(account, outlet, reply).catch(async error => {
    const problem = problemOf(error)
    const unsure = isUnsure(problem)
    const why = saidAs[problem.code] ?? problem.code
    await note({ news: unsure ? 'unsure' : 'refused', why }).catch(() => {}) // then it stands as one that nobody knows of
    throw unsure
      ? new ProblemError({ kind: 'network', code: 'reply-unsure' })
      : new ProblemError({ ...problem, code: why })
  })
  await note({ news: 'accepted', message }).catch(() => fail('disk', 'reply-unsaved'))
}
