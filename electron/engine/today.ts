import { noticeOf } from '../../shared/quality/notice.ts'
import type { Today } from '../../shared/today.ts'
import type { NoticeSignal } from '../../shared/whatsapp/signal.ts'
import type { Account } from './account.ts'
import { listedLines, newsFields } from './listed.ts'
import { qualityOf } from './quality.ts'

const day = 24 * 60 * 60 * 1000
const linesShown = 8

type Line = Today['since'][number]

const lineOf = (notice: NoticeSignal, at: number): Line[] => {
  const { about, field, what, details } = notice
  if (about !== 'template') {
    const { code, weight, values } = noticeOf(notice)
    if (weight === 'quiet') return []
    return [{ what: about, count: 1, ways: {}, about: what, news: null, notice: { code, values }, at }]
  }
  const of = newsFields[field]
  const before = typeof details.before === 'string' ? details.before : null
  const after = typeof details.after === 'string' ? details.after : what
  const name = typeof details.template === 'string' ? details.template : what
  return [{ what: about, count: 1, ways: {}, about: name, news: of ? { of, before, after } : null, at }]
}

const sinceVisit = (account: Account, from: number): Line[] => {
  const { ledger } = account.store
  const lines = new Map<Line['what'], Line>()
  const count = (what: Line['what'], at: number) => {
    const line = lines.get(what) ?? { what, count: 0, ways: {}, about: null, news: null, at }
    line.count += 1
    line.at = Math.max(line.at, at)
    lines.set(what, line)
    return line
  }
  for (const tab of ['honoured', 'waiting'] as const) {
    for (const { id, at } of account.order.tab(tab).newestFirst()) {
      if (at <= from) break
      const asked = ledger.requests.get(id)?.asked
      if (!asked) continue
      if (asked.verdict === 'DATA') {
        const line = count('legal', at)
        if (tab === 'waiting') line.first = Math.min(line.first ?? asked.at, asked.at)
      } else if (tab === 'waiting') count('held', at)
      else if (asked.verdict === 'IN') count('returned', at)
      else {
        const { ways } = count('honoured', at)
        ways[asked.way] = (ways[asked.way] ?? 0) + 1
      }
    }
  }
  const news = [...ledger.history.values()].flatMap(one =>
    one.kind === 'notice' && one.at > from ? lineOf(one.notice, one.at) : [],
  )
  return [...lines.values(), ...news, ...listedLines(ledger, from)]
    .sort((a, b) => b.at - a.at)
    .slice(0, linesShown)
}

/** What "Hoje" shows. `lastVisit` is the end of the visit before this one; before any, the last week counts. */
export const today = (account: Account, now: number): Today => ({
  quality: qualityOf(account.store.ledger, now),
  offers: account.order.people.states('offers'),
  lastVisit: account.lastVisit,
  since: sinceVisit(account, account.lastVisit ?? now - 7 * day),
})
