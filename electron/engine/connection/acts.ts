import type { Connection, Receive } from '../../../shared/connection/view.ts'
import type { Input } from '../../../shared/contract.ts'
import { fieldsNeeded, setAppCallback, subscribe } from '../graph/subscriptions.ts'
import { fail, problemOf } from '../problem.ts'
import { createTurns } from '../turns.ts'
import { tryAccount, trySecret, tryToken } from './ask.ts'
import { choosePort, freshVerifyToken, hostOf } from './inlet.ts'
import { inletKeys, type Known, nothingFound } from './known.ts'
import { clearSetup } from './setup.ts'
import { showConnection } from './show.ts'

type ActName =
  | 'way'
  | 'app'
  | 'token'
  | 'account'
  | 'numbers'
  | 'secret'
  | 'receive'
  | 'skip'
  | 'check'
  | 'unlock'

/** The owner's acts, one after the other. Each tries what she gave, keeps it if it is right, and answers what is known. */
export type Acts = {
  [N in ActName]: (input: Input<`connection.${N}`>) => Promise<Connection>
} & { forget: () => Promise<null> }

/** The port of before, which somebody's settings may name already. */
const portOf = async (before: Receive | null): Promise<number> =>
  before?.kind === 'address' ? before.port : choosePort()

export const createActs = (known: Known): Acts => {
  const { account, secrets, receiving, ask, found, setup, change, look } = known
  const inTurn = createTurns()
  const answer = (act: () => Promise<unknown>): Promise<Connection> =>
    inTurn(async () => {
      await act()
      known.follow()
      known.changed()
      return showConnection(known)
    })
  const ownApp = () => setup().token?.app ?? fail('bad-input', 'connection-no-token')

  const token: Acts['token'] = given =>
    answer(async () => {
      const { way, token: before } = setup()
      const [clean, secret] = [given.token.trim(), given.appSecret?.trim()]
      const seen = await tryToken(ask, way ?? 'read', clean, secret ?? secrets.get('app-secret'))
      if (secret) await trySecret(ask, seen.app, secret)
      await secrets.keep({ token: clean, ...(secret && { 'app-secret': secret }) }, given.keeping)
      const { app, appName, accounts, endsAt } = seen
      // Deliveries of another app go somewhere else, and are signed with another secret.
      const other = before !== null && before.app !== app
      await change({ token: { app, appName, accounts, endsAt }, ...(other && { proven: false }) })
      await look()
    })

  const choose: Acts['account'] = ({ account: id }) =>
    answer(async () => {
      const before = setup().account
      const seen = await tryAccount(known.graph(), id.trim(), ownApp())
      found.numbers = seen.numbers
      const other = before !== null && before.id !== seen.account.id
      const { id: account, name } = seen.account
      await change({ account: { id: account, name }, ...(other && { numbers: [], proven: false }) })
    })

  const numbers: Acts['numbers'] = ({ numbers: ids }) =>
    answer(async () => {
      if (found.numbers.length === 0) await look()
      const chosen = found.numbers.filter(({ id }) => ids.includes(id))
      if (chosen.length === 0) return fail('bad-input', 'connection-no-number')
      await change({ numbers: chosen.map(({ id, display, name }) => ({ id, display, name })) })
    })

  const receive: Acts['receive'] = ({ receive: given }) =>
    answer(async () => {
      if (given.kind === 'none') {
        await receiving.close()
        return change({ receive: null, later: true, proven: false })
      }
      const { app, graph } = known.appGraph()
      const waba = setup().account ?? fail('bad-input', 'connection-no-account')
      const wanted =
        given.kind === 'tunnel'
          ? { kind: given.kind, domain: hostOf(given.domain) }
          : { kind: given.kind, address: hostOf(given.address), port: await portOf(setup().receive) }
      const tunnel = given.kind === 'tunnel' ? given.token?.trim() : undefined
      const verifyToken = secrets.get('verify-token') ?? freshVerifyToken()
      await secrets.keep({ 'verify-token': verifyToken, ...(tunnel && { tunnel }) })
      await change({ receive: wanted, later: false, proven: false })
      const address = await receiving.open(wanted, inletKeys(secrets))
      // Meta tries the address while it is told: it refuses one where Sossego does not answer.
      await setAppCallback(graph, app, { address, verifyToken, fields: fieldsNeeded }).catch(error => {
        const { kind, detail } = problemOf(error)
        return kind === 'whatsapp' ? fail(kind, 'callback-refused', detail) : Promise.reject(error)
      })
      await subscribe(known.graph(), waba.id)
      await look()
    })

  return {
    way: ({ way }) => answer(() => change({ way })),
    app: () => answer(() => change({ app: true })),
    token,
    account: choose,
    numbers,
    receive,
    secret: ({ secret }) =>
      answer(async () => {
        await trySecret(ask, ownApp(), secret.trim())
        await secrets.keep({ 'app-secret': secret.trim() })
      }),
    skip: () => answer(() => change({ skipped: true })),
    check: () =>
      answer(async () => {
        receiving.nudge()
        known.polling.nudge('owner')
        await look()
      }),
    unlock: ({ passphrase }) =>
      answer(async () => {
        if (!(await secrets.unlock(passphrase))) return fail('bad-input', 'passphrase-wrong')
        await known.takeUp()
      }),
    forget: () =>
      inTurn(async () => {
        await receiving.close()
        await secrets.forget()
        await clearSetup(account)
        Object.assign(found, nothingFound())
        known.follow()
        known.changed()
        return null
      }),
  }
}
