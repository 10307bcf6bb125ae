import type { Ledger } from '../consent/ledger.ts'
import { neverCame } from './state.ts'

/** Answers that cost nothing, per number of the shop and calendar month of its account (FACTS 2.4, since 2026-10-01). */
export const freeEachMonth = 1_000

/** No month is longer, with an hour for the clock that changes. */
const longestMonth = 32 * 24 * 60 * 60 * 1000

/** The calendar month of a moment in a zone such as `America/Sao_Paulo`, as `2026-11`. */
const monthIn = (zone: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' })
  return (at: number) => parts.format(at)
}

/** `used`: what went out through Sossego, or may have. What other tools sent is not known here. */
export type Allowance = { used: number; of: number }

export const allowanceAt = (ledger: Ledger, number: string, now: number, zone: string): Allowance => {
  const month = monthIn(zone)
  const today = month(now)
  const requests = new Set(ledger.replies.values())
  let used = 0
  for (const request of requests)
    for (const reply of ledger.requests.get(request)?.replies ?? []) {
      const { said } = reply
      if (!said || said.number !== number || neverCame(reply)) continue
      if (Math.abs(now - said.at) < longestMonth && month(said.at) === today) used += 1
    }
  return { used, of: freeEachMonth }
}
