import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Today } from '../../shared/today.ts'
import type { Rating } from '../../shared/view.ts'
import type { Read } from '../../shared/whatsapp/events.ts'
import { listedSince } from './listed.ts'

const day = 24 * 60 * 60 * 1000
const daysShown = 30
const marksShown = 20

const worstFirst: readonly Rating[] = ['RED', 'YELLOW', 'GREEN', 'UNKNOWN']

/** The calendar day of this computer, as `2026-11-23`. */
const dayOf = (at: number): string => {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/**
 * Readings up to now of each number, oldest first, under Meta's id of it. Older ones, which name no number, are of
 * the only one, or of nobody that is known where there are several.
 */
const readingsOf = ({ history }: Ledger, now: number): Map<string, Read[]> => {
  const all = [...history.values()].flatMap(one => (one.kind === 'reading' && one.at <= now ? one : []))
  all.sort((a, b) => a.at - b.at)
  const [only = '', ...others] = new Set(all.flatMap(one => one.number ?? []))
  const found = new Map<string, Read[]>()
  for (const one of all) {
    const number = one.number ?? (others.length > 0 ? '' : only)
    const known = found.get(number)
    if (known) known.push(one)
    else found.set(number, [one])
  }
  return found
}

type Series = { number: string; all: Read[]; last: Read }

/** Numbers that are still there: every look reads all of them, so the others have none of the newest day. */
const present = (ledger: Ledger, now: number): Series[] => {
  const series = [...readingsOf(ledger, now)].flatMap(([number, all]): Series[] => {
    const last = all.at(-1)
    return last ? [{ number, all, last }] : []
  })
  const newest = dayOf(Math.max(0, ...series.map(({ last }) => last.at)))
  return series.filter(({ last }) => dayOf(last.at) === newest)
}

/** When the rating became what it is now; null where it has never been another. */
const sinceOf = (all: Read[], rating: Rating): number | null => {
  const other = all.findLastIndex(one => one.rating !== rating)
  return other < 0 ? null : (all[other + 1]?.at ?? null)
}

/** Days on which a template was new or its text changed; of very many the newest. */
const marks = (ledger: Ledger, from: number): NonNullable<Today['quality']>['marks'] => {
  const all = listedSince(ledger, from).flatMap(({ one, before, isNew }) => {
    const what = isNew ? ('new' as const) : before && before.text !== one.text ? ('changed' as const) : null
    return what ? [{ day: dayOf(one.at), template: one.name, what }] : []
  })
  return all.slice(-marksShown)
}

/** The number with the worst rating, day by day; null where nothing was ever read. */
export const qualityOf = (ledger: Ledger, now: number): Today['quality'] => {
  const here = present(ledger, now)
  const order = ({ last }: Series) => worstFirst.indexOf(last.rating)
  const [worst] = here.sort((a, b) => order(a) - order(b) || (a.number < b.number ? -1 : 1))
  if (!worst) return null
  const { all, last, number } = worst
  // Midday keeps each step of 24 hours inside its own calendar day when clocks are put forward or back.
  const noon = new Date(now).setHours(12, 0, 0, 0)
  const ratings = new Map<string, Rating>(all.map(one => [dayOf(one.at), one.rating]))
  const days = Array.from({ length: daysShown }, (_, index) => {
    const name = dayOf(noon - (daysShown - 1 - index) * day)
    return { day: name, rating: ratings.get(name) ?? ('UNKNOWN' as const) }
  })
  const since = sinceOf(all, last.rating)
  const several = here.length > 1 ? { id: number, display: last.said?.display ?? number } : null
  return {
    ...{ rating: last.rating, number: several, since, readAt: last.at },
    ...{ days, marks: marks(ledger, noon - daysShown * day) },
  }
}
