/** What Meta answered at one moment, in our words. Words that Meta may add to one day stay as Meta wrote them. */

/** Whether something can be used to write to customers, and what stands in the way (FACTS 2.3, `health_status`). */
export type HealthSeen = {
  can: string
  blocks: { of: string; id: string; can: string; code: number | null; why: string; what: string }[]
}

/** The key by which Sossego asks. `accounts`: those it was made for, where Meta names them. */
export type TokenSeen = {
  app: string
  appName: string
  valid: boolean
  scopes: string[]
  accounts: string[]
  /** Milliseconds; the first moment at which anything of it ends. null: never. */
  endsAt: number | null
}

export type AccountSeen = {
  id: string
  name: string
  status: string
  review: string
  verification: string
  limit: string | null
  health: HealthSeen | null
}

/** Where Meta takes what happens to a number; each one goes before the next. */
export type CallbacksSeen = { number: string | null; account: string | null; app: string | null }

export type NumberSeen = {
  id: string
  /** As Meta writes it, with spaces. */
  display: string
  name: string
  rating: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  status: string
  nameStatus: string
  limit: string | null
  throughput: string | null
  /** LIVE or SANDBOX. */
  mode: string
  platform: string
  /** Whether the second step (PIN) is on; null where Meta does not say. */
  pin: boolean | null
  health: HealthSeen | null
  callbacks: CallbacksSeen
}

/** Something that was done in the account, e.g. who added a template. */
export type ActivitySeen = {
  id: string
  at: number
  what: string
  who: string | null
  about: string | null
}

/** What the app is subscribed to at Meta's: one address for all, and which kinds of news. */
export type AppCallbackSeen = { address: string; active: boolean; fields: string[] }

/** An app that gets what happens in the account; `override`: another address that it asked for. */
export type SubscribedSeen = { app: string; name: string; override: string | null }
