/** Days as a date field holds them (`2026-11-23`), in the owner's own time. */

const two = (value: number) => String(value).padStart(2, '0')

export const dayOf = (at: number): string => {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of a day: far from both midnights, so that it stays that day wherever it is read. Null for no day. */
export const noonOf = (day: string): number | null => {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? new Date(year, month - 1, date, 12).getTime() : null
}

export const daysAfter = (at: number, days: number): number => {
  const date = new Date(at)
  return date.setDate(date.getDate() + days)
}

/** LGPD art. 19 II: the complete answer, in days from the request. */
const lgpdDays = 15

/** By when a request about personal data is to be answered. */
export const answerBy = (at: number): number => daysAfter(at, lgpdDays)

/** Whole days of the calendar from one moment to another; a day may have 23 or 25 hours. */
export const daysBetween = (from: number, to: number): number =>
  Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / 86_400_000)

/** The same date of the next month, or that month's last day where there is none such. */
export const monthAfter = (at: number): number => {
  const date = new Date(at)
  const wanted = date.getDate()
  date.setMonth(date.getMonth() + 1)
  if (date.getDate() !== wanted) date.setDate(0)
  return date.getTime()
}
