/** The version of Meta's Graph API that is asked for; of 2026-07-29 (FACTS 2.1). */
export const graphVersion = 'v26.0'
