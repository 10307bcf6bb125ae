import { z } from 'zod'
import { connectionWays } from '../../../shared/connection/steps.ts'
import { Receive } from '../../../shared/connection/view.ts'
import type { Account } from '../account.ts'
import { readJson } from '../readJson.ts'

/** What the owner has set up so far, none of it secret. A setting of the shop's, so that she goes on where she left. */
const Setup = z.object({
  way: z.enum(connectionWays).nullable(),
  /** She has an app of her own at Meta's. */
  app: z.boolean(),
  token: z
    .object({
      app: z.string(),
      appName: z.string(),
      accounts: z.array(z.string()),
      /** Milliseconds; null: it does not end. */
      endsAt: z.number().nullable(),
    })
    .nullable(),
  account: z.object({ id: z.string(), name: z.string() }).nullable(),
  numbers: z.array(z.object({ id: z.string(), display: z.string(), name: z.string() })),
  receive: Receive.nullable(),
  /** Meta has said that its deliveries come to this address. */
  proven: z.boolean(),
  /** She wants no messages for now. */
  later: z.boolean(),
  /** She goes on without having seen a message. */
  skipped: z.boolean(),
})
export type Setup = z.output<typeof Setup>

const nothing: Setup = {
  way: null,
  app: false,
  token: null,
  account: null,
  numbers: [],
  receive: null,
  proven: false,
  later: false,
  skipped: false,
}

const name = 'connection'

/** What is set up in an account; nothing where there is none, or one of a later program that can't be read. */
export const setupOf = (account: Account): Setup =>
  Setup.safeParse(readJson(account.setting(name) ?? '')).data ?? nothing

export const changeSetup = (account: Account, change: Partial<Setup>): Promise<void> =>
  account.set({ [name]: JSON.stringify({ ...setupOf(account), ...change }) })

export const clearSetup = (account: Account): Promise<void> => account.set({ [name]: '' })
