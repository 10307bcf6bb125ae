import { isRecord } from './scalar.ts'

/** How much of an hour's calls is used, in percent, and until when Meta wants to be left alone; null: it doesn't. */
export type Usage = { percent: number; until: number | null }

const minute = 60_000
const most = ['call_count', 'total_cputime', 'total_time'] as const
const numberIn = (node: Record<string, unknown>, name: string): number => {
  const value = node[name]
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0
}

/**
 * Reads Meta's header `X-Business-Use-Case-Usage` (FACTS 2.6): percents per kind of call, and minutes until calls are
 * taken again. Of several kinds the fullest counts. Null where there is no such header, or none that can be read.
 */
export const readUsage = (header: string | null, now: number): Usage | null => {
  const kinds = kindsIn(header)
  if (!kinds) return null
  const percent = Math.max(0, ...kinds.flatMap(kind => most.map(name => numberIn(kind, name))))
  const wait = Math.max(0, ...kinds.map(kind => numberIn(kind, 'estimated_time_to_regain_access')))
  return { percent, until: wait > 0 ? now + wait * minute : null }
}

const kindsIn = (header: string | null): Record<string, unknown>[] | null => {
  try {
    const read: unknown = JSON.parse(header ?? '')
    return isRecord(read) ? Object.values(read).flat().filter(isRecord) : null
  } catch {
    return null
  }
}
