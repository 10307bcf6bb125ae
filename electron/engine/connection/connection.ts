import { endingSoon } from '../../../shared/connection/ending.ts'
import type { Connection as Shown } from '../../../shared/connection/view.ts'
import type { CommandName, Input, Output, QueryName } from '../../../shared/contract.ts'
import type { Status } from '../../../shared/view.ts'
import type { Account } from '../account.ts'
import type { Engine } from '../engine.ts'
import { fieldsNeeded } from '../graph/subscriptions.ts'
import { graphVersionUntil } from '../graph/version.ts'
import { fail } from '../problem.ts'
import type { Secrets } from '../secrets.ts'
import { type Acts, createActs } from './acts.ts'
import { createKnown, inletKeys, type Outside } from './known.ts'
import { showConnection, showReceiving } from './show.ts'

/** The shop's connection with WhatsApp: what is set up, what is known of it, and the way in. */
export type Connection = Acts & {
  show: () => Shown
  /** Name and number of the shop, where Meta told them. */
  shop: () => Status['shop']
  /** What to paste at Meta's. Throws where the way in is not open. */
  paste: () => Output<'connection.paste'>
  receiving: () => Status['receiving']
  /** What has to be renewed soon; null also where nothing is connected. */
  ending: () => Status['ending']
  /** The machine woke up, or the net is back: what waits is tried now. */
  nudge: () => void
  close: () => Promise<void>
}

/**
 * Opens the connection of a shop and takes up what was set up before; talks to nobody where nothing was. `changed` is
 * called whenever there is something new to show.
 */
export const openConnection = async (
  account: Account,
  secrets: Secrets,
  outside: Outside,
  changed: () => void,
): Promise<Connection> => {
  const closing = new AbortController()
  const known = await createKnown(account, secrets, outside, closing.signal, changed)
  const takingUp = known.setup().way === null ? Promise.resolve() : known.takeUp().catch(() => {})
  return {
    ...createActs(known),
    show: () => showConnection(known),
    shop: () => {
      const [first] = known.setup().numbers
      return first ? { name: first.name, phone: first.display.replace(/\D/g, '') } : null
    },
    paste: () => {
      const state = known.receiving.state()
      const address = state.state === 'open' ? state.address : fail('bad-input', 'connection-not-open')
      return { address, word: inletKeys(secrets).verifyToken, fields: [...fieldsNeeded] }
    },
    receiving: () => showReceiving(known),
    ending: () => {
      const { token } = known.setup()
      const { at, problem } = known.polling.show()
      // It was deleted, or lost its rights: then nobody knows since when, but that it was good when Meta last answered.
      if (token && problem?.code === 'meta-token') return { what: 'key', at: at ?? outside.now() }
      return token && endingSoon(token.endsAt, graphVersionUntil, outside.now())
    },
    nudge: () => {
      known.receiving.nudge()
      known.polling.nudge('machine')
    },
    close: async () => {
      closing.abort()
      await takingUp
      await known.polling.close()
      await known.receiving.close()
    },
  }
}

type ConnectionQuery = Extract<QueryName, `connection.${string}`>
type ConnectionCommand = Extract<CommandName, `connection.${string}`>

/** The practice shop's connection is a stand-in; there is nothing to set up in it. */
const ofShop = (engine: Engine): Connection =>
  engine.practice() ? fail('bad-input', 'connection-practice') : engine.connection

export const connectionQueries: {
  [N in ConnectionQuery]: (engine: Engine, input: Input<N>) => Output<N>
} = {
  'connection.show': engine => ofShop(engine).show(),
  'connection.paste': engine => ofShop(engine).paste(),
}

export const connectionCommands: {
  [N in ConnectionCommand]: (engine: Engine, input: Input<N>) => Promise<Output<N>>
} = {
  'connection.way': (engine, input) => ofShop(engine).way(input),
  'connection.app': (engine, input) => ofShop(engine).app(input),
  'connection.token': (engine, input) => ofShop(engine).token(input),
  'connection.account': (engine, input) => ofShop(engine).account(input),
  'connection.numbers': (engine, input) => ofShop(engine).numbers(input),
  'connection.secret': (engine, input) => ofShop(engine).secret(input),
  'connection.receive': (engine, input) => ofShop(engine).receive(input),
  'connection.skip': (engine, input) => ofShop(engine).skip(input),
  'connection.check': (engine, input) => ofShop(engine).check(input),
  'connection.nudge': async engine => {
    engine.connection.nudge()
    return null
  },
  'connection.unlock': (engine, input) => ofShop(engine).unlock(input),
  'connection.forget': engine => ofShop(engine).forget(),
}
