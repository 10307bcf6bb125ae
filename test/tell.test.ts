import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Account, openAccount } from '../electron/engine/account.ts'
import { deliveryOf, fromCustomer, newsOf, words } from '../electron/engine/inlets/practice/meta.ts'
import { createTelling } from '../electron/engine/tell.ts'
import { temporaryFolder } from './built/sossego.ts'

const base = temporaryFolder()
let count = 0
let account: Account
let told: string[]
let wanted = { on: true, language: 'pt-BR' as const }
let telling: ReturnType<typeof createTelling>

beforeEach(async () => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-24T12:00:00Z'),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  })
  const folder = join(base, String(count++))
  await mkdir(folder)
  account = await openAccount(folder, Date.now)
  told = []
  wanted = { on: true, language: 'pt-BR' }
  telling = createTelling({ account, now: Date.now, notify: text => told.push(text), wanted: () => wanted })
  account.watch(telling.touch)
})
afterEach(async () => {
  telling.close()
  vi.useRealTimers()
  await account.close()
})

let id = 0
const write = (text: string, at = Date.now()) =>
  account.intake.deliver(
    deliveryOf(fromCustomer({ name: 'Ana', phone: '5531988887777' }, `wamid.${id++}`, at, words(text))),
  )
const pass = (ms: number) => vi.advanceTimersByTime(ms)

describe('a notification of the system', () => {
  it('says how many wait, once, and never who or what', async () => {
    await write('chega né, não quero mais promoção disso aí')
    await account.intake.deliver(
      deliveryOf(
        fromCustomer({ phone: '5531988880002' }, 'wamid.voice', Date.now(), {
          type: 'audio',
          audio: { id: '1', voice: true },
        }),
      ),
    )
    const { waiting } = account.order.counts()
    expect(waiting).toBeGreaterThan(0)
    pass(1_000)
    expect(told).toEqual([
      waiting === 1 ? '1 pedido espera por você.' : `${waiting} pedidos esperam por você.`,
    ])
    pass(120_000)
    expect(told).toHaveLength(1)
  })

  it('does not come for what was honoured by itself, is old, or while the owner wants none', async () => {
    await write('PARAR')
    pass(2_000)
    await write('não sei se quero isso, talvez parar', Date.now() - 2 * 60 * 60_000)
    pass(120_000)
    wanted = { ...wanted, on: false }
    await write('quem é? me tira daí talvez')
    pass(120_000)
    expect(told).toEqual([])
  })

  it('comes at most once a minute, with all that came meanwhile', async () => {
    const restricted = (at: number) =>
      account.intake.deliver(
        deliveryOf(
          newsOf('account_update', at, {
            event: 'ACCOUNT_VIOLATION',
            violation_info: { violation_type: 'SCAM' },
          }),
        ),
      )
    await restricted(Date.now())
    pass(1_000)
    expect(told).toEqual(['O WhatsApp avisou algo importante sobre a sua conta.'])
    pass(5_000)
    await restricted(Date.now())
    pass(30_000)
    expect(told).toHaveLength(1)
    pass(30_000)
    expect(told).toHaveLength(2)
  })
})
