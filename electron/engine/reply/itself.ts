import { groupOf } from '../../../shared/consent/ledger.ts'
import { mayReplyItself } from '../../../shared/reply/may.ts'
import type { Account } from '../account.ts'
import { numberOf, sendReply, wroteAt } from './send.ts'
import { freeFor } from './show.ts'
import { draftFor, replySettings } from './texts.ts'

/** Until then a burst of short messages has ended, and who mistyped may have said so. */
const pause = 45_000

/** Whether Sossego may answer this request by itself, now. */
const isClear = (account: Account, request: string, now: number): boolean => {
  const { ledger } = account.store
  const record = ledger.requests.get(request)
  const outlet = account.answering.outlet()
  if (!record?.asked || !outlet || account.setting(replySettings.itself) !== 'yes') return false
  const number = numberOf(outlet, record.asked)
  const free = freeFor(account, number, now)
  if (number === null || !free) return false
  const hers = groupOf(ledger, record.asked.person)
    .flatMap(id => ledger.people.get(id)?.requests ?? [])
    .flatMap(id => ledger.requests.get(id) ?? [])
  const about = { wroteAt: wroteAt(account, record.asked, number), now, free: free.of - free.used }
  return mayReplyItself(record, hers, about)
}

/**
 * Answers clear requests by itself, where the owner allowed it, a while after each comes; one after the other, so that the
 * second of one person sees the first. What could not be sent is left to the owner. Answers how to stop.
 */
export const answerByItself = (account: Account, now: () => number, wait = pause): (() => Promise<void>) => {
  const timers = new Set<NodeJS.Timeout>()
  const since = now()
  let turn = Promise.resolve()
  let stopped = false

  const answer = async (request: string) => {
    const record = account.store.ledger.requests.get(request)
    if (stopped || !record || !isClear(account, request, now())) return
    await sendReply(account, { request, text: draftFor(account, record).draft, by: 'rule' }).catch(() => {})
  }
  account.watch(({ requests }) => {
    for (const request of requests) {
      const asked = account.store.ledger.requests.get(request)?.asked
      // What came before this opening was never told to wait for us.
      if (stopped || !asked || asked.noted < since || !isClear(account, request, now())) continue
      const timer = setTimeout(() => {
        timers.delete(timer)
        turn = turn.then(() => answer(request))
      }, wait)
      timer.unref()
      timers.add(timer)
    }
  })
  return async () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
    await turn
  }
}
