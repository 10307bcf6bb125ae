import { foldName } from '../person/name.ts'
import type { DateOrder } from './table.ts'

/** `zone`: minutes east of UTC where the text says so, else null: wall-clock time somewhere. */
export type Clock = { h: number; min: number; s: number; zone: number | null }
export type ReadDate = { y: number; m: number; d: number; time: Clock | null }

/** Longer texts are no date; it also bounds the work of the patterns below. */
const longest = 60

const months = new Map(
  [
    'jan ene',
    'feb fev',
    'mar',
    'apr abr',
    'may mai',
    'jun',
    'jul',
    'aug ago',
    'sep set',
    'oct out',
    'nov',
    'dec dez dic',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1])),
)

const numeric = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/
const named = /^(?:[a-z]{3,}\.?,? )?(\d{1,2})(?: de |[ ./-])([a-z]{3,10})\.?(?: de |,? |[./-])(\d{4}|\d\d)$/
const monthFirst = /^(?:[a-z]{3,}\.?,? )?([a-z]{3,10})\.? (\d{1,2}),? (\d{4})$/
const clock =
  /^(.*?),? ?(?:as |at |a las |t)?(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(?:([ap])\.? ?m\.?)? ?(z|utc|gmt|[+-]\d\d:?\d\d)?$/

/**
 * Reads a date as people and programs write it in Portuguese, Spanish and English: `31/12/2025 14:03`, ISO,
 * `12-31-25`, `31 dez 2025`, with or without a time. `order` is asked only where numbers alone don't tell;
 * null leaves such a date unread. Out: null where there is no such day or time.
 */
export const readDate = (text: string, order: DateOrder | null): ReadDate | null => {
  if (text.length > longest) return null
  const tidied = tidy(text)
  const [, before = '', ...parts] = clock.exec(tidied) ?? []
  const time = parts.length > 0 ? readClock(parts) : null
  if (parts.length > 0 && !time) return null
  const day = readDay(parts.length > 0 ? before.trim() : tidied, order)
  return day && { ...day, time }
}

/**
 * The order that the dates of one column share. A day beyond 12 tells; where none does, `ambiguous` says that the
 * owner has to. Two dates that contradict each other are ambiguous too. Other texts are passed over.
 */
export const orderOf = (texts: Iterable<string>): { order: DateOrder | null; ambiguous: boolean } => {
  const seen = new Set<DateOrder | 'either'>()
  for (const text of texts) {
    if (text.length > longest) continue
    const tidied = tidy(text)
    const [, first = '', , second = ''] = numeric.exec((clock.exec(tidied)?.[1] ?? tidied).trim()) ?? []
    if (first) seen.add(orderIn(first, second))
  }
  const told = (['dmy', 'mdy'] as const).filter(order => seen.has(order))
  if (told.length === 1) return { order: told[0] ?? null, ambiguous: false }
  if (told.length === 2 || seen.has('either')) return { order: null, ambiguous: true }
  return { order: seen.has('ymd') ? 'ymd' : null, ambiguous: false }
}

/**
 * The order of dates that follow each other in time, such as those of a chat: where no day tells, the only one in which
 * they never go back does.
 */
export const orderInTime = (texts: readonly string[]): ReturnType<typeof orderOf> => {
  const told = orderOf(texts)
  if (!told.ambiguous) return told
  const fits = (['dmy', 'mdy'] as const).filter(order => {
    const days = texts
      .map(text => readDate(text, order))
      .map(date => date && Date.UTC(date.y, date.m - 1, date.d))
    return days.every((day, index) => day !== null && (index === 0 || day >= (days[index - 1] ?? 0)))
  })
  return fits.length === 1 ? { order: fits[0] ?? null, ambiguous: false } : told
}

const orderIn = (first: string, second: string): DateOrder | 'either' => {
  if (first.length > 2 || Number(first) > 31) return 'ymd'
  if (Number(first) > 12) return 'dmy'
  return Number(second) > 12 ? 'mdy' : 'either'
}

/** No accents, case, invisible marks or odd spaces: WhatsApp puts a narrow one before PM. */
const tidy = (text: string) => foldName(text.replace(/\p{Cf}/gu, ''))

const readDay = (text: string, order: DateOrder | null) => {
  const [, a = '', , b = '', c = ''] = numeric.exec(text) ?? []
  if (a.length > 2) return a.length === 4 && c.length < 3 ? dayOf(a, b, c) : null
  if (a) {
    if (c.length === 3) return null
    if (order === 'dmy') return dayOf(c, b, a)
    if (order === 'mdy') return dayOf(c, a, b)
    return order === 'ymd' && c.length < 3 ? dayOf(a, b, c) : null
  }
  const [, day, month = '', year] = named.exec(text) ?? []
  if (day && year) return dayOf(year, months.get(month.slice(0, 3)) ?? 0, day)
  const [, name = '', date, inYear] = monthFirst.exec(text) ?? []
  return date && inYear ? dayOf(inYear, months.get(name.slice(0, 3)) ?? 0, date) : null
}

/** Years of two digits are of this century up to 69. */
const dayOf = (year: string, month: string | number, day: string) => {
  const y = year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)
  const m = Number(month)
  const d = Number(day)
  const there = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
  return there ? { y, m, d } : null
}

const readClock = ([hour, minute, second = '0', half, zone]: (string | undefined)[]): Clock | null => {
  const said = Number(hour)
  const min = Number(minute)
  const s = Number(second)
  if (half && (said < 1 || said > 12)) return null
  const h = half ? (said % 12) + (half === 'p' ? 12 : 0) : said
  return h < 24 && min < 60 && s < 60 ? { h, min, s, zone: zone ? minutesOf(zone) : null } : null
}

const minutesOf = (zone: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0
}
