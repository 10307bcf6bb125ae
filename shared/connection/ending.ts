const day = 24 * 60 * 60_000
/** So many days before the key ends the owner is told, and before this Sossego can no longer talk to Meta. */
const warned = { key: 14, version: 60 }

/** What of the connection ends soon, or has ended. */
export type Ending = { what: 'key' | 'version'; at: number }

/**
 * The first thing that ends so soon that the owner has to do something. In: when the key ends (milliseconds, null:
 * never), and until when Meta answers this version of its API at least (FACTS 2.1).
 */
export const endingSoon = (key: number | null, version: number, now: number): Ending | null => {
  if (key !== null && key - now <= warned.key * day) return { what: 'key', at: key }
  return version - now <= warned.version * day ? { what: 'version', at: version } : null
}
