/** The version of Meta's Graph API that is asked for; of 2026-07-29 (FACTS 2.1). */
export const graphVersion = 'v26.0'

/** Until when Meta answers it at the least, in milliseconds: two years after it came, and longer by as long as it is the newest. */
export const graphVersionUntil = Date.UTC(2028, 6, 29)
