import type { Problem, ReceivingDoubt } from '../../../shared/view.ts'
import type { NumberSeen } from '../../../shared/whatsapp/seen.ts'
import type { Account } from '../account.ts'
import { createGraph, type Fetch, type Graph } from '../graph/graph.ts'
import { zoneHere } from '../people/moment.ts'
import { fail, problemOf } from '../problem.ts'
import { graphOutlet } from '../reply/outlet.ts'
import type { Secrets } from '../secrets.ts'
import { createTurns } from '../turns.ts'
import { type Ask, appKeys, doubtsAbout, tryAccount } from './ask.ts'
import { type Awake, keepAwake } from './awake.ts'
import { createPolling, type Polling } from './polling.ts'
import { createReceiving, type Receiving } from './receiving.ts'
import { changeSetup, type Setup, setupOf } from './setup.ts'
import type { OpenTunnel } from './tunnel.ts'

/** What lies outside of the program, for a test to put another in its place. */
export type Outside = {
  /** Where the Graph API is. */
  graph: string
  fetch: Fetch
  openTunnel: OpenTunnel
  now: () => number
}

/** What was found out about the connection and is good until the program ends. */
export type Found = {
  numbers: NumberSeen[]
  /** What keeps messages away; null where Meta was not asked. */
  doubts: ReceivingDoubt[] | null
  /** When Meta tried our address. */
  tried: number | null
  asked: { at: number | null; problem: Problem | null }
}

/** All that the acts of the connection and its picture stand on. */
export type Known = {
  account: Account
  secrets: Secrets
  awake: Awake
  receiving: Receiving
  ask: Ask
  now: () => number
  found: Found
  setup: () => Setup
  change: (more: Partial<Setup>) => Promise<void>
  /** With the keys that are kept. Throws `connection-locked` where they can't be opened. */
  graph: () => Graph
  /** In the app's own name. Throws `connection-no-token` and `connection-no-secret`. */
  appGraph: () => { app: string; graph: Graph }
  /** Percent of the hour's calls that are used. */
  percent: () => number
  /** Asks Meta how things stand; why it could not be asked is shown, and nothing is forgotten for it. */
  look: () => Promise<void>
  polling: Polling
  /** Begins what the set-up allows, ends what it does not: asking Meta, answers to customers. */
  follow: () => void
  /** Opens the way in that was set up, where the keys are there. */
  takeUp: () => Promise<void>
  changed: () => void
}

export const nothingFound = (): Found => ({
  numbers: [],
  doubts: null,
  tried: null,
  asked: { at: null, problem: null },
})

/** `closing` ends what is under way; `changed` is called whenever there is something new to show. */
export const createKnown = async (
  account: Account,
  secrets: Secrets,
  { graph: address, fetch, openTunnel, now }: Outside,
  closing: AbortSignal,
  changed: () => void,
): Promise<Known> => {
  const found = nothingFound()
  const setup = () => setupOf(account)
  const change: Known['change'] = more => changeSetup(account, more)
  const ask: Ask = keys => createGraph(address, keys, fetch, now, closing)
  const awake = await keepAwake(account.folder, now)
  const deliver = async (body: unknown) => {
    const leftOut = await account.intake.deliver(body)
    awake.hear()
    polling.hear(body)
    changed()
    return leftOut
  }
  const tried = () => {
    found.tried = now()
    changed()
  }
  const receiving = createReceiving({ openTunnel, deliver, tried }, awake, now, changed)

  /** One for as long as the keys are the same, so that it keeps count of its calls. */
  let last: { keys: string; graph: Graph } | null = null
  const graph = (): Graph => {
    const token = secrets.get('token') ?? fail('bad-input', 'connection-locked')
    const appSecret = secrets.get('app-secret')
    const keys = JSON.stringify([token, appSecret])
    if (last?.keys !== keys) last = { keys, graph: ask({ token, appSecret }) }
    return last.graph
  }
  const appGraph = () => {
    const app = setup().token?.app ?? fail('bad-input', 'connection-no-token')
    const secret = secrets.get('app-secret') ?? fail('bad-input', 'connection-no-secret')
    return { app, graph: ask(appKeys(app, secret)) }
  }

  const looking = createTurns()
  /** One after the other: what an earlier one saw must not take the place of what a later one does. */
  const look = () => looking(seeAll)
  const seeAll = async () => {
    const { token, account: waba, numbers } = setup()
    if (!token || !waba || secrets.get('token') === null) return
    try {
      found.numbers = (await tryAccount(graph(), waba.id, token.app)).numbers
      const state = receiving.state()
      if (state.state === 'open') {
        const about = { app: token.app, account: waba.id, numbers: numbers.map(one => one.id) }
        found.doubts = await doubtsAbout(graph(), appGraph().graph, { ...about, address: state.address })
        if (found.doubts.length === 0 && !setup().proven) await change({ proven: true })
      }
      found.asked = { at: now(), problem: null }
    } catch (error) {
      found.asked = { ...found.asked, problem: problemOf(error) }
    }
    changed()
  }

  const polling = createPolling({ account, secrets, setup, graph, found, look, now, changed })
  const follow = () => {
    polling.follow()
    const { way, numbers } = setup()
    const can = way === 'whole' && numbers.length > 0 && secrets.get('token') !== null
    const about = { shop: numbers[0]?.name ?? '', zone: zoneHere(), numbers: numbers.map(one => one.id) }
    account.answering.connect(can ? graphOutlet(graph(), about) : null)
  }

  const takeUp = async () => {
    follow()
    const { receive, later } = setup()
    const has = secrets.get('app-secret') !== null && secrets.get('verify-token') !== null
    if (receive && !later && has) await receiving.open(receive, inletKeys(secrets)).catch(() => {})
    await look()
  }

  const percent = () => last?.graph.budget().percent ?? 0
  return {
    ...{ account, secrets, awake, receiving, ask, now, found },
    ...{ setup, change, graph, appGraph, percent, look, polling, follow, takeUp, changed },
  }
}

/** What opens the way in. Throws where a part of it is missing. */
export const inletKeys = (secrets: Secrets) => ({
  appSecret: secrets.get('app-secret') ?? fail('bad-input', 'connection-no-secret'),
  verifyToken: secrets.get('verify-token') ?? fail('bad-input', 'connection-locked'),
  tunnelToken: secrets.get('tunnel') ?? '',
})
