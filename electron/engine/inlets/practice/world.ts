import { number, ratingAt } from './shop.ts'
import { templatesAt } from './templates.ts'

/** One thing of Meta's, in Meta's own words. */
export type Node = Record<string, unknown>

/** What Meta knows of a number, in Meta's own words; moments of it are functions. */
export type NumberNode = Node & { id: string }

export type WorldAccount = {
  id: string
  node: Node
  numbers: () => NumberNode[]
  templates: () => Node[]
  activities: Node[]
  /** Apps that get what happens here; `override`: another address for messages alone. */
  subscribed: { app: string; name: string; override?: string }[]
}

export type WorldToken = {
  scopes: string[]
  /** Milliseconds; null: never. */
  endsAt: number | null
  /** What it was made for; null where Meta does not tell. */
  accounts: string[] | null
}

/** All that the stand-in for Meta knows. A test changes it as somebody at Meta's pages would. */
export type World = {
  app: {
    id: string
    name: string
    secret: string
    /** In development only Meta's own tests are delivered (FACTS 1.1). */
    live: boolean
    /** Whether each call has to be signed with the secret. */
    signed: boolean
    callback: { address: string; verifyToken: string; fields: string[] } | null
  }
  tokens: Map<string, WorldToken>
  accounts: WorldAccount[]
}

export const bothScopes = ['whatsapp_business_management', 'whatsapp_business_messaging']

/** A number as Meta tells of it; `more` says what is different. */
export const numberNode = (id: string, display: string, name: string, more: Node = {}): NumberNode => ({
  display_phone_number: display,
  verified_name: name,
  status: 'CONNECTED',
  quality_rating: 'GREEN',
  name_status: 'APPROVED',
  code_verification_status: 'VERIFIED',
  platform_type: 'CLOUD_API',
  account_mode: 'LIVE',
  is_pin_enabled: true,
  throughput: { level: 'STANDARD' },
  whatsapp_business_manager_messaging_limit: 'TIER_2K',
  health_status: {
    can_send_message: 'AVAILABLE',
    entities: [{ entity_type: 'PHONE_NUMBER', id, can_send_message: 'AVAILABLE' }],
  },
  ...more,
  id,
})

/** An account as Meta tells of it. */
export const accountNode = (id: string, name: string): Node => ({
  id,
  name,
  status: 'ACTIVE',
  currency: 'BRL',
  country: 'BR',
  account_review_status: 'APPROVED',
  business_verification_status: 'verified',
  whatsapp_business_manager_messaging_limit: 'TIER_2K',
  health_status: {
    can_send_message: 'AVAILABLE',
    entities: [{ entity_type: 'WABA', id, can_send_message: 'AVAILABLE' }],
  },
})

/** The practice shop's: one app, one account, one number. `since`: when the shop was opened here. */
export const practiceWorld = (since: number, token: string, secret: string, now: () => number): World => ({
  app: { id: '310037770000900', name: number.name, secret, live: true, signed: false, callback: null },
  tokens: new Map([[token, { scopes: bothScopes, endsAt: null, accounts: null }]]),
  accounts: [
    {
      id: number.account,
      node: accountNode(number.account, number.name),
      numbers: () => [
        numberNode(number.id, number.display, number.name, { quality_rating: ratingAt(since, now()) }),
      ],
      templates: () => templatesAt(since, now()),
      activities: [],
      subscribed: [{ app: '310037770000900', name: number.name }],
    },
  ],
})
