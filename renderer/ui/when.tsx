import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { type Say, useSay } from '../words/say.ts'
import { useNow } from './now.ts'

const minute = 60_000
const hour = 60 * minute
const dayLong = 24 * hour

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)

/** Whole calendar days between two moments; rounded, since a day may have 23 or 25 hours. */
const daysBetween = (from: number, to: number) => Math.round((midnight(to) - midnight(from)) / dayLong)

/** "23 de nov." is how Intl says it; people say "23 nov". */
const plain = (text: string) => text.replaceAll(' de ', ' ').replaceAll('.', '')
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

type Clock = { say: Say; locale: string; now: number }

const createWhen = ({ say, locale, now }: Clock) => {
  // Making a format takes a thousand times as long as using it, and a list asks for hundreds.
  const formats = new Map<string, Intl.DateTimeFormat>()
  const format = (at: number, options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options)
    const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
    formats.set(key, made)
    return made.format(at)
  }
  const clock = (at: number) => format(at, { timeStyle: 'short' })
  const sameYear = (at: number) => new Date(at).getFullYear() === new Date(now).getFullYear()
  /** "12 nov", "12 nov 2025" */
  const date = (at: number) =>
    plain(
      format(at, { day: 'numeric', month: 'short', ...(sameYear(at) ? {} : { year: 'numeric' as const }) }),
    )
  /** "8 de dezembro", "8 de dezembro de 2027" */
  const day = (at: number) =>
    format(at, { day: 'numeric', month: 'long', ...(sameYear(at) ? {} : { year: 'numeric' as const }) })
  /** "hoje, 09:58", "ontem, 18:02", "sexta, 11:20", "12 nov, 11:20" */
  const dated = (at: number) => {
    const past = daysBetween(at, now)
    const time = clock(at)
    if (past === 0) return say('when.today', { time })
    if (past === 1) return say('when.yesterday', { time })
    if (past > 1 && past < 7) return `${format(at, { weekday: 'long' }).replace('-feira', '')}, ${time}`
    return `${date(at)}, ${time}`
  }
  /** "há 12 min", "há 3 h"; a day and older by date. A clock that runs a little ahead is no future. */
  const ago = (at: number) => {
    const age = now - at
    if (age < minute) return say('when.now')
    if (age < hour) return say('when.minutes', { n: Math.floor(age / minute) })
    if (age < dayLong) return say('when.hours', { n: Math.floor(age / hour) })
    return dated(at)
  }
  /** The heading over a day's rows: "Hoje", "Ontem", "Sábado, 21 de novembro". */
  const dayName = (at: number) => {
    const past = daysBetween(at, now)
    if (past === 0) return say('when.day.today')
    if (past === 1) return say('when.day.yesterday')
    return capital(
      format(at, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(sameYear(at) ? {} : { year: 'numeric' as const }),
      }),
    )
  }
  /** What is still to come: "amanhã, 14:20", else by date. */
  const ahead = (at: number) =>
    daysBetween(now, at) === 1 ? say('when.tomorrow', { time: clock(at) }) : `${date(at)}, ${clock(at)}`
  /** "hoje, 10:04 – 11:20", "ontem, 22:10 – hoje, 08:00" */
  const span = (from: number, to: number) =>
    `${dated(from)} – ${midnight(from) === midnight(to) ? clock(to) : dated(to)}`
  const full = (at: number) => format(at, { dateStyle: 'full', timeStyle: 'short' })
  const isToday = (at: number) => daysBetween(at, now) === 0
  return { ago, ahead, clock, date, dated, day, dayName, full, isToday, span }
}

export type WhenWords = ReturnType<typeof createWhen>

/** Dates as people say them, in the owner's language. */
export const useWhen = (): WhenWords => {
  const { locale } = useIntl()
  const say = useSay()
  const now = useNow()
  return useMemo(() => createWhen({ say, locale, now }), [say, locale, now])
}

type Props = { at: number; as?: 'ago' | 'clock' | 'date' | 'dated' }

/** A moment: short to read, whole on hover. */
export const When = ({ at, as = 'ago' }: Props) => {
  const when = useWhen()
  return (
    <time dateTime={new Date(at).toISOString()} title={when.full(at)}>
      {when[as](at)}
    </time>
  )
}
