import type { Listed, Noted, Noticed } from '../events.ts'
import type { AccountSeen, ActivitySeen, HealthSeen, NumberSeen } from './seen.ts'

/** Whether something can be used to write to customers, in Meta's word, and the codes of what stands in the way. */
export type Health = { can: HealthSeen['can']; codes: number[] }

/** What Meta said of one number when it was asked. Readings from before numbers were told apart name none. */
export type Read = Noted & {
  kind: 'reading'
  rating: NumberSeen['rating']
  /** Meta's id of the number. */
  number?: string
  said?: Pick<NumberSeen, 'display' | 'name' | 'nameStatus' | 'status' | 'limit' | 'throughput'> & {
    health: Health | null
  }
}

/** What Meta said of the account, noted when it was new or had changed. */
export type AccountRead = Noted & {
  kind: 'account'
  /** Meta's id of it. */
  account: string
  said: Pick<AccountSeen, 'name' | 'status' | 'review' | 'verification' | 'limit'> & { health: Health | null }
}

/** What somebody did in the account at Meta's: who added a template. `at` is when it was done. */
export type Acted = Noted & { kind: 'activity'; account: string } & Pick<
    ActivitySeen,
    'what' | 'who' | 'about'
  >

/** All that is kept of the shop's standing with Meta. */
export type Chronicle = Noticed | Read | Listed | AccountRead | Acted
