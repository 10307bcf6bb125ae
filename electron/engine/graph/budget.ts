import { readUsage, type Usage } from '../../../shared/whatsapp/usage.ts'

/** First pause after a refusal that names none, in milliseconds, and the longest; each is twice the one before. */
const shortest = 60_000
const longest = 60 * 60_000

export type Budget = {
  /** What is used, and until when nothing is to be asked. */
  show: () => Usage
  /** Takes in what an answer says. */
  note: (header: string | null) => void
  /** Meta refused because it was asked too often. */
  refused: () => void
}

/** Keeps the account's calls within what Meta allows: 200 an hour, 5,000 for a number in use (FACTS 2.6). */
export const createBudget = (now: () => number): Budget => {
  let percent = 0
  let until: number | null = null
  let pause = shortest
  return {
    show: () => ({ percent, until: until !== null && until > now() ? until : null }),
    note: header => {
      const usage = readUsage(header, now())
      if (!usage) return
      percent = usage.percent
      until = usage.until ?? until
      if (usage.until === null && percent < 100) pause = shortest
    },
    refused: () => {
      percent = 100
      if (until !== null && until > now()) return
      until = now() + pause
      pause = Math.min(longest, pause * 2)
    },
  }
}
