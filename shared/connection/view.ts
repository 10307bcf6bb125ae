import { z } from 'zod'
import { Gap, Problem, Rating, ReceivingDoubt } from '../view.ts'
import { connectionSteps, connectionWays } from './steps.ts'

/** How secrets are kept once Sossego is closed: sealed by the system, with a passphrase, or not at all. */
export const Keeping = z.discriminatedUnion('how', [
  z.object({ how: z.literal('system') }),
  z.object({ how: z.literal('memory') }),
  z.object({ how: z.literal('passphrase'), passphrase: z.string().min(8).max(200) }),
])

/** Where Meta's deliveries come to: through a tunnel of Sossego's own, or to an address that the owner looks after. */
export const Receive = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tunnel'), domain: z.string() }),
  z.object({ kind: z.literal('address'), address: z.string(), port: z.number().int() }),
])

const moment = z.number().int().nonnegative()

/** What is known of the connection; the page shows nothing else of it. Secrets are shown by their last four letters. */
export const Connection = z.object({
  way: z.enum(connectionWays).nullable(),
  steps: z.array(z.object({ step: z.enum(connectionSteps), done: z.boolean() })),
  next: z.enum(connectionSteps).nullable(),
  secrets: z.object({
    how: z.enum(['system', 'memory', 'passphrase']).nullable(),
    locked: z.boolean(),
    strength: z.enum(['system', 'weak', 'none']),
  }),
  token: z
    .object({ end: z.string().nullable(), app: z.string(), appName: z.string(), endsAt: moment.nullable() })
    .nullable(),
  /** Accounts that the token was made for, where Meta names them. */
  accounts: z.array(z.string()),
  account: z.object({ id: z.string(), name: z.string() }).nullable(),
  numbers: z.array(
    z.object({
      id: z.string(),
      display: z.string(),
      name: z.string(),
      rating: Rating,
      status: z.string(),
      chosen: z.boolean(),
    }),
  ),
  /** Last four letters of the app secret. */
  secret: z.string().nullable(),
  receive: Receive.nullable(),
  /** The public address, while it is open. */
  address: z.string().nullable(),
  /** What keeps messages away, as far as Meta tells; null where it was not asked yet. */
  doubts: z.array(ReceivingDoubt).nullable(),
  /** When Meta last tried the address, and when the last message came. */
  tried: moment.nullable(),
  heard: moment.nullable(),
  /** Times in which nothing could come in, newest first. */
  gaps: z.array(Gap),
  /** When Meta was last asked, why it could not be asked, and when it will be. */
  asked: z.object({
    at: moment.nullable(),
    next: moment.nullable(),
    problem: Problem.nullable(),
    /** Percent of the calls that Meta allows in an hour. */
    percent: z.number(),
  }),
})
export type Connection = z.output<typeof Connection>
export type Receive = z.output<typeof Receive>
