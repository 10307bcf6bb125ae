import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccount } from '../electron/engine/account.ts'
import { openConnection } from '../electron/engine/connection/connection.ts'
import type { Outside } from '../electron/engine/connection/known.ts'
import { deliveryOf, fromCustomer, words } from '../electron/engine/inlets/practice/meta.ts'
import { number } from '../electron/engine/inlets/practice/shop.ts'
import { openStandin } from '../electron/engine/inlets/practice/standin.ts'
import { practiceWorld } from '../electron/engine/inlets/practice/world.ts'
import { ProblemError } from '../electron/engine/problem.ts'
import { openSecrets } from '../electron/engine/secrets.ts'
import { temporaryFolder } from './built/sossego.ts'

const base = temporaryFolder()
const token = 'EAAshopTokenOfTheTest1234'
const secret = '0123456789abcdef0123456789abcdef'
const domain = 'loja-da-bia.ngrok-free.app'
const memory = { how: 'memory' } as const
const hour = 60 * 60_000
let count = 0

const uncaught: unknown[] = []
const note = (error: unknown) => uncaught.push(error)
beforeAll(() => {
  process.on('unhandledRejection', note)
})
afterAll(() => {
  process.off('unhandledRejection', note)
})

/** A shop that is connected, and all that may happen to it then. */
const connected = async () => {
  const folder = join(base, String(count++))
  await mkdir(folder)
  let now = Date.parse('2026-11-24T12:00:00Z')
  let tunnel: { port: number; lost: () => void } | null = null
  const world = practiceWorld(now - 1_000 * hour, token, secret, () => now)
  const reach = (host: string) => (host === domain ? (tunnel?.port ?? null) : null)
  const standin = await openStandin(world, () => now, reach)
  const openTunnel: Outside['openTunnel'] = async (port, _, lost) => {
    const own = { port, lost }
    tunnel = own
    const close = async () => {
      if (tunnel === own) tunnel = null
    }
    return { address: `https://${domain}`, close }
  }
  const account = await openAccount(folder, () => now)
  const secrets = await openSecrets(folder, null)
  const outside: Outside = { graph: standin.address, fetch: globalThis.fetch, openTunnel, now: () => now }
  const connection = await openConnection(account, secrets, outside, () => {})
  const receive = () => connection.receive({ receive: { kind: 'tunnel', domain, token: 'tunnel-key' } })
  let sent = 0
  let taken = 0
  const acts = {
    key: () => connection.token({ token, appSecret: null, keeping: memory }),
    'wrong key': () => connection.token({ token: `${token}x`, appSecret: null, keeping: memory }),
    account: () => connection.account({ account: number.account }),
    numbers: () => connection.numbers({ numbers: [number.id] }),
    secret: () => connection.secret({ secret }),
    receive,
    'receive nowhere': () => connection.receive({ receive: { kind: 'address', address: 'outra.example' } }),
    'receive not': () => connection.receive({ receive: { kind: 'none' } }),
    check: () => connection.check({}),
    forget: () => connection.forget(),
    wake: async () => connection.nudge(),
    lost: async () => tunnel?.lost(),
    away: async () => standin.down(true),
    back: async () => standin.down(false),
    slow: async () => standin.slow(10),
    refused: async () => standin.refuseNext(80007, 1),
    'an hour': async () => {
      now += hour
    },
    'an hour back': async () => {
      now -= hour
    },
    stop: async () => {
      sent += 1
      const who = { name: 'Ana', phone: `55319888${10_000 + sent}` }
      const status = await standin.deliver(deliveryOf(fromCustomer(who, `w.${sent}`, now, words('PARAR'))))
      if (status === 200) taken += 1
    },
  }
  await connection.way({ way: 'whole' })
  await connection.app({})
  await acts.key()
  await acts.account()
  await acts.numbers()
  await acts.secret()
  await receive()
  return { acts, connection, account, standin, taken: () => taken }
}

type ActName = keyof Awaited<ReturnType<typeof connected>>['acts']
const names: ActName[] = [
  ...([
    'key',
    'wrong key',
    'account',
    'numbers',
    'secret',
    'receive',
    'receive nowhere',
    'receive not',
  ] as const),
  ...([
    'check',
    'forget',
    'wake',
    'lost',
    'away',
    'back',
    'slow',
    'refused',
    'an hour',
    'an hour back',
  ] as const),
  ...(['stop', 'stop', 'stop'] as const),
]

describe('a connection to which anything happens, also at once', () => {
  it('refuses only with a problem that can be said, shows no key, loses nothing it took, and closes', async () => {
    const step = fc.record({ name: fc.constantFrom(...names), waits: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async steps => {
        const { acts, connection, account, standin, taken } = await connected()
        const running: Promise<void>[] = []
        try {
          for (const { name, waits } of steps) {
            const act = acts[name]().then(
              () => {},
              error => expect(error).toBeInstanceOf(ProblemError),
            )
            running.push(act)
            if (waits) await act
            const shown = JSON.stringify([connection.show(), connection.receiving(), connection.ending()])
            for (const one of [token, secret, 'tunnel-key']) expect(shown).not.toContain(one)
          }
          await Promise.all(running)
        } finally {
          await connection.close()
        }
        expect(account.order.counts().honoured).toBe(taken())
        expect(uncaught).toEqual([])
        await account.close()
        await standin.close()
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
