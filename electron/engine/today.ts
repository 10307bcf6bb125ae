import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Listed, Read } from '../../shared/events.ts'
import type { Rating, Today } from '../../shared/view.ts'
import type { NoticeSignal } from '../../shared/whatsapp/signal.ts'
import type { Account } from './account.ts'

const day = 24 * 60 * 60 * 1000
const daysShown = 30
const linesShown = 8

/** The calendar day of this computer, as `2026-11-23`. */
const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const byTime = (a: { at: number }, b: { at: number }) => a.at - b.at

const readings = (ledger: Ledger): Read[] =>
  [...ledger.history.values()].flatMap(one => (one.kind === 'reading' ? one : [])).sort(byTime)

/** A template's first listing after the very first look is new; a later one with another text has changed. */
const marks = (
  ledger: Ledger,
  from: number,
): { day: string; template: string; what: 'new' | 'changed' }[] => {
  const listed = [...ledger.history.values()]
    .flatMap(one => (one.kind === 'template' ? one : []))
    .sort(byTime)
  const texts = new Map<string, Listed>()
  return listed.flatMap(one => {
    const before = texts.get(one.template)
    texts.set(one.template, one)
    if (one.at < from || (before && before.text === one.text)) return []
    return [
      { day: dayOf(one.at), template: one.name, what: before ? ('changed' as const) : ('new' as const) },
    ]
  })
}

/** When the rating became what it is now; null where it has never been another. */
const sinceOf = (all: Read[], rating: Rating): number | null => {
  const other = all.findLastIndex(one => one.rating !== rating)
  return other < 0 ? null : (all[other + 1]?.at ?? null)
}

const qualityOf = (ledger: Ledger, now: number): Today['quality'] => {
  const all = readings(ledger)
  const last = all.at(-1)
  if (!last) return null
  // Midday keeps each step of 24 hours inside its own calendar day when clocks are put forward or back.
  const noon = new Date(now).setHours(12, 0, 0, 0)
  const ratings = new Map<string, Rating>(all.map(one => [dayOf(one.at), one.rating]))
  const days = Array.from({ length: daysShown }, (_, index) => {
    const name = dayOf(noon - (daysShown - 1 - index) * day)
    return { day: name, rating: ratings.get(name) ?? ('UNKNOWN' as const) }
  })
  const since = sinceOf(all, last.rating)
  return { rating: last.rating, since, readAt: last.at, days, marks: marks(ledger, noon - daysShown * day) }
}

type Line = Today['since'][number]

const newsFields: Record<string, NonNullable<Line['news']>['of']> = {
  message_template_status_update: 'status',
  message_template_quality_update: 'quality',
  template_category_update: 'category',
}

const lineOf = ({ about, field, what, details }: NoticeSignal, at: number): Line => {
  const of = newsFields[field]
  const before = typeof details.before === 'string' ? details.before : null
  const after = typeof details.after === 'string' ? details.after : what
  const name = typeof details.template === 'string' ? details.template : what
  return { what: about, count: 1, ways: {}, about: name, news: of ? { of, before, after } : null, at }
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
  return [...lines.values(), ...news].sort((a, b) => b.at - a.at).slice(0, linesShown)
}

/** What "Hoje" shows. `lastVisit` is the end of the visit before this one; before any, the last week counts. */
export const today = (account: Account, now: number): Today => ({
  quality: qualityOf(account.store.ledger, now),
  offers: account.order.people.states('offers'),
  lastVisit: account.lastVisit,
  since: sinceVisit(account, account.lastVisit ?? now - 7 * day),
})
