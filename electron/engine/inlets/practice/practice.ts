import { randomBytes } from 'node:crypto'
import { keyOf } from '../../../../shared/person/keys.ts'
import type { Person, Status } from '../../../../shared/view.ts'
import { aboutsIn } from '../../../../shared/whatsapp/notice.ts'
import { type Account, openAccount } from '../../account.ts'
import type { Main } from '../../askMain.ts'
import { graphAddress } from '../../graph/address.ts'
import { askingOf } from '../../graph/asking.ts'
import { createGraph, type Fetch } from '../../graph/graph.ts'
import { looksOf } from '../../graph/look.ts'
import { createPoll, realClock } from '../../graph/poll.ts'
import { openReceiver } from '../receiver.ts'
import { createChance } from './chance.ts'
import { freshId, nextEntries } from './chatter.ts'
import { deliveryOf, fromCustomer, words } from './meta.ts'
import { practiceOutlet } from './outlet.ts'
import { strangerBy } from './people.ts'
import { openPoster } from './poster.ts'
import { secretIn } from './secret.ts'
import { fill } from './seed.ts'
import { createShop, number } from './shop.ts'
import { openStandin } from './standin.ts'
import { practiceWorld } from './world.ts'

export type Practice = {
  account: Account
  shop: { name: string; phone: string }
  receiving: () => Status['receiving']
  /** Writes to the shop as a customer would: a signed delivery, posted over HTTP. null: somebody new. */
  write: (text: string, person: Person | null) => Promise<void>
  /** Is told when `receiving` changes. */
  watch: (listener: () => void) => void
  close: () => Promise<void>
}

/** `print`: who prints. The rest for tests: another shop, another speed, another way out. */
export type PracticeOptions = {
  print?: Main['print'] | null
  seed?: number
  /** Milliseconds until the next delivery comes of its own accord. */
  pace?: () => number
  fetch?: Fetch
  /** Where Meta's API is asked instead of the stand-in; only on this computer. */
  graphUrl?: string
}

const second = 1_000
const usualSeed = 31
/**
 * Opens the practice account in a folder of its own: a believable shop, a stand-in for Meta's API, and a
 * receiver to which signed deliveries are posted as time goes on. Everything stays on this computer.
 * Rejects with Problem `in-use` where another Sossego holds the folder, `graph-address` where the environment
 * names an address elsewhere, and where the disk refuses.
 */
export const openPractice = async (
  folder: string,
  now: () => number,
  options: PracticeOptions = {},
): Promise<Practice> => {
  const { seed = usualSeed, fetch = globalThis.fetch, graphUrl = process.env.SOSSEGO_GRAPH_URL } = options
  graphAddress(graphUrl, '')
  const opened: (() => Promise<void>)[] = []
  const closeAll = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close()
  }
  try {
    const account = await openAccount(folder, now, {}, options.print ?? null)
    opened.push(account.close)
    const shop = createShop(seed, await fill(account, seed, now()))
    const chance = createChance(seed + Math.floor(now() / second))

    const token = randomBytes(24).toString('base64url')
    const { appSecret, verifyToken } = await secretIn(folder)
    const standin = await openStandin(practiceWorld(shop.since, token, appSecret, now), now)
    opened.push(standin.close)
    const closing = new AbortController()
    const graph = createGraph(
      graphAddress(graphUrl, standin.address),
      { token, appSecret },
      fetch,
      now,
      closing.signal,
    )
    const poll = createPoll(
      looksOf(account, askingOf(graph, number.account, [number.id])),
      graph.budget,
      realClock(now),
    )
    opened.push(() => {
      closing.abort()
      return poll.close()
    })

    const listeners: (() => void)[] = []
    const since = now()
    let lastAt: number | null = null
    const receiver = await openReceiver({
      port: 0,
      appSecret,
      verifyToken,
      deliver: async body => {
        const leftOut = await account.intake.deliver(body)
        for (const about of aboutsIn(body)) poll.hint(about)
        lastAt = now()
        for (const listener of listeners) listener()
        return leftOut
      },
    })
    opened.push(receiver.close)

    const { ledger } = account.store
    const poster = openPoster({
      address: receiver.address,
      appSecret,
      fetch,
      now,
      pace: options.pace ?? (() => chance.between(40, 120) * second),
      next: () => {
        const { waiting } = account.order.counts()
        return deliveryOf(...nextEntries(chance, { shop, ledger, waiting, now: now() }))
      },
    })
    opened.push(poster.close)

    const answers = practiceOutlet(graph, poster, now)
    opened.push(answers.close)
    account.answering.connect(answers.outlet)

    const isKnown = (phone: string) => ledger.byKey.has(keyOf({ kind: 'phone', id: phone }))
    const write: Practice['write'] = (text, person) => {
      const { name, phone, user } = person ?? strangerBy(chance, isKnown)
      const who = { ...(name && { name }), ...(phone && { phone }), ...(user && { user }) }
      return poster.post(deliveryOf(fromCustomer(who, freshId(), now(), words(text))))
    }
    return {
      account,
      shop: { name: number.name, phone: number.phone },
      receiving: () => {
        const { address } = receiver
        return { state: 'receiving', address, since, lastAt, doubt: null, gap: null }
      },
      write,
      watch: listener => {
        listeners.push(listener)
      },
      close: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}
