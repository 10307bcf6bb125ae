import { z } from 'zod'
import { connectionWays } from '../connection/steps.ts'
import { Connection, Keeping } from '../connection/view.ts'
import { call, done, said } from './call.ts'

/** Calls about the connection with WhatsApp. What opens doors goes in and never comes out again. */

const none = z.object({})
const metaId = said(40)

export const connectionQueries = {
  'connection.show': call(none, Connection),
  /** What to paste at Meta's where Sossego may not set it itself. The word opens nothing: it proves that the address is ours. */
  'connection.paste': call(
    none,
    z.object({ address: z.string(), word: z.string(), fields: z.array(z.string()) }),
  ),
}

/** Each tries at once what the owner gave, keeps it if it is right, and answers what is known then. */
export const connectionCommands = {
  'connection.way': call(z.object({ way: z.enum(connectionWays) }), Connection),
  /** The owner says that she has an app of her own at Meta's. */
  'connection.app': call(none, Connection),
  /** `appSecret`: only where Meta answers nothing without it. */
  'connection.token': call(
    z.object({ token: said(2000), appSecret: said(200).nullable(), keeping: Keeping }),
    Connection,
  ),
  'connection.account': call(z.object({ account: metaId }), Connection),
  'connection.numbers': call(z.object({ numbers: z.array(metaId).min(1).max(200) }), Connection),
  'connection.secret': call(z.object({ secret: said(200) }), Connection),
  'connection.receive': call(
    z.object({
      receive: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('tunnel'), domain: said(300), token: said(300).nullable() }),
        z.object({ kind: z.literal('address'), address: said(500) }),
        /** Later, or never: quality and templates are read all the same. */
        z.object({ kind: z.literal('none') }),
      ]),
    }),
    Connection,
  ),
  /** The owner goes on without having seen a message come in. */
  'connection.skip': call(none, Connection),
  /** Asks Meta everything anew. */
  'connection.check': call(none, Connection),
  /** The net is back: what waits is tried now. */
  'connection.nudge': call(none, done),
  'connection.unlock': call(z.object({ passphrase: said(200) }), Connection),
  /** Lets go of every secret and of what was set up; consents and history stay. */
  'connection.forget': call(none, done),
}
