import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Account, openAccount } from '../electron/engine/account.ts'
import { type Connection, openConnection } from '../electron/engine/connection/connection.ts'
import type { Outside } from '../electron/engine/connection/known.ts'
import { deliveryOf, fromCustomer, newsOf, words } from '../electron/engine/inlets/practice/meta.ts'
import { number } from '../electron/engine/inlets/practice/shop.ts'
import { openStandin, type Standin } from '../electron/engine/inlets/practice/standin.ts'
import { bothScopes, practiceWorld, type World } from '../electron/engine/inlets/practice/world.ts'
import { openSecrets, type Seal } from '../electron/engine/secrets.ts'
import { temporaryFolder } from './built/sossego.ts'

const base = temporaryFolder()
const token = 'EAAshopTokenOfTheTest1234'
const secret = '0123456789abcdef0123456789abcdef'
const domain = 'loja-da-bia.ngrok-free.app'
const memory = { how: 'memory' } as const
const day = 24 * 60 * 60_000

let folder = base
let count = 0
let now = Date.parse('2026-11-24T12:00:00Z')
let standin: Standin
let world: World
let account: Account
let connection: Connection
/** What a tunnel waits for before it opens. */
let late: Promise<void> | null = null
/** The port that the owner's own address leads to. */
let led: number | null = null
let tunnels: { port: number; token: string; lost: () => void }[] = []
const closing: (() => Promise<void>)[] = []

/** A tunnel that leads a public name to a port of this computer, for as long as it is open. */
const openTunnel: Outside['openTunnel'] = async (port, about, lost) => {
  const one = { port, token: about.token, lost }
  if (about.token === 'wrong') throw Object.assign(new Error('tunnel'), { problem: null })
  await late
  tunnels.push(one)
  return {
    address: `https://${about.domain}`,
    close: async () => {
      tunnels = tunnels.filter(other => other !== one)
    },
  }
}

const open = async (seal: Seal | null = null) => {
  account = await openAccount(folder, () => now)
  const secrets = await openSecrets(folder, seal)
  const outside: Outside = { graph: standin.address, fetch: globalThis.fetch, openTunnel, now: () => now }
  connection = await openConnection(account, secrets, outside, () => {})
}
const shut = async () => {
  await connection.close()
  await account.close()
}

beforeEach(async () => {
  folder = join(base, String(count++))
  await mkdir(folder)
  tunnels = []
  late = null
  led = null
  world = practiceWorld(now - 60 * day, token, secret, () => now)
  world.accounts[0]?.subscribed.splice(0)
  standin = await openStandin(
    world,
    () => now,
    host => (host === domain ? (tunnels[0]?.port ?? null) : host === 'loja.example' ? led : null),
  )
  closing.push(standin.close)
  await open()
  closing.push(shut)
})
afterEach(async () => {
  for (let close = closing.pop(); close; close = closing.pop()) await close()
})

const problem = (code: string) => ({ problem: { code } })
const giveToken = (text = token, appSecret: string | null = null) =>
  connection.token({ token: text, appSecret, keeping: memory })
const toNumbers = async () => {
  await connection.way({ way: 'whole' })
  await connection.app({})
  await giveToken()
  await connection.account({ account: number.account })
  await connection.numbers({ numbers: [number.id] })
}
const toReceive = async () => {
  await toNumbers()
  await connection.secret({ secret })
  return connection.receive({ receive: { kind: 'tunnel', domain, token: 'tunnel-key' } })
}
/** Until nothing is asked any more. */
const quiet = async () => {
  for (let before = -1; before !== standin.calls.length; ) {
    before = standin.calls.length
    await new Promise(done => setTimeout(done, 100))
  }
}
const stop = (id: string) =>
  deliveryOf(fromCustomer({ name: 'Ana', phone: '5531988887777' }, id, now, words('PARAR')))

describe('connecting, step by step', () => {
  it('asks for one thing after the other, and is done when the first message came', async () => {
    expect(connection.show()).toMatchObject({ way: null, next: 'way' })
    expect(await connection.way({ way: 'whole' })).toMatchObject({ next: 'app' })
    expect(await connection.app({})).toMatchObject({ next: 'token' })
    const known = await giveToken(` ${token}\n`)
    expect(known).toMatchObject({
      next: 'account',
      token: { end: token.slice(-4), app: world.app.id, appName: 'Loja da Bia', endsAt: null },
    })
    const chosen = await connection.account({ account: number.account })
    expect(chosen).toMatchObject({ next: 'numbers', account: { name: 'Loja da Bia' } })
    expect(chosen.numbers).toMatchObject([{ id: number.id, display: '+55 31 3777-7777', chosen: false }])
    expect(await connection.numbers({ numbers: [number.id] })).toMatchObject({ next: 'secret' })
    expect(await connection.secret({ secret })).toMatchObject({ next: 'receive', secret: 'cdef' })
    const receiving = await connection.receive({ receive: { kind: 'tunnel', domain, token: 'tunnel-key' } })
    expect(receiving).toMatchObject({ next: 'heard', doubts: [], address: `https://${domain}/webhook` })
    expect(receiving.tried).toBe(now)
    expect(await standin.deliver(stop('wamid.1'))).toBe(200)
    expect(connection.show()).toMatchObject({ next: null, heard: now })
    expect(account.order.counts().honoured).toBe(1)
    expect(connection.shop()).toEqual({ name: 'Loja da Bia', phone: '553137777777' })
  })

  it('goes on where it was left', async () => {
    await toNumbers()
    await shut()
    await open()
    // Kept in memory alone, the key is gone, and only it is asked for again.
    expect(connection.show()).toMatchObject({ next: 'token', account: { id: number.account } })
    await giveToken()
    expect(connection.show().next).toBe('secret')
  })

  it('reads only quality and templates with a key of one permission', async () => {
    world.tokens.set(token, { scopes: ['whatsapp_business_management'], endsAt: null, accounts: null })
    await connection.way({ way: 'whole' })
    await expect(giveToken()).rejects.toMatchObject(problem('token-lacks-messaging'))
    await connection.way({ way: 'read' })
    await giveToken()
    await connection.account({ account: number.account })
    expect(await connection.numbers({ numbers: [number.id] })).toMatchObject({ next: null })
    expect(connection.receiving()).toEqual({ state: 'off' })
  })

  it('asks nobody anything by hand', async () => {
    expect(await connection.way({ way: 'hand' })).toMatchObject({ next: null })
    expect(standin.calls).toEqual([])
  })
})

describe('what is given wrong', () => {
  it('is a key: half of one, an unknown one, one that has ended, one without permissions', async () => {
    await connection.way({ way: 'whole' })
    await expect(giveToken('EAA two words and more')).rejects.toMatchObject(problem('token-shape'))
    await expect(giveToken('EAAanotherTokenOfNobody00')).rejects.toMatchObject(problem('token-wrong'))
    world.tokens.set(token, { scopes: [], endsAt: now - 1, accounts: null })
    await expect(giveToken()).rejects.toMatchObject(problem('token-wrong'))
    world.tokens.set(token, { scopes: ['pages'], endsAt: null, accounts: null })
    await expect(giveToken()).rejects.toMatchObject(problem('token-lacks-both'))
    expect(connection.show()).toMatchObject({ token: null, secrets: { how: null } })
  })

  it('is a key of an app that answers only signed calls', async () => {
    world.app.signed = true
    await connection.way({ way: 'whole' })
    await expect(giveToken()).rejects.toMatchObject(problem('token-unsigned'))
    await expect(giveToken(token, 'f'.repeat(32))).rejects.toMatchObject(problem('token-wrong'))
    expect(await giveToken(token, secret)).toMatchObject({ next: 'account', secret: 'cdef' })
  })

  it('is an account: of nobody, an app, a number, one that the key may not see', async () => {
    await connection.way({ way: 'whole' })
    await giveToken()
    const choose = (id: string) => connection.account({ account: id })
    await expect(choose('abc')).rejects.toMatchObject(problem('account-shape'))
    await expect(choose('999999999999999')).rejects.toMatchObject(problem('account-wrong'))
    await expect(choose(world.app.id)).rejects.toMatchObject(problem('account-is-app'))
    await expect(choose(number.id)).rejects.toMatchObject(problem('account-is-number'))
    world.tokens.set(token, {
      scopes: ['whatsapp_business_management', 'whatsapp_business_messaging'],
      endsAt: null,
      accounts: ['1'],
    })
    await expect(choose(number.account)).rejects.toMatchObject(problem('account-not-assigned'))
    expect(connection.show().account).toBeNull()
  })

  it('is a secret of another app', async () => {
    await toNumbers()
    await expect(connection.secret({ secret: 'short' })).rejects.toMatchObject(problem('secret-shape'))
    const other = 'f'.repeat(32)
    await expect(connection.secret({ secret: other })).rejects.toMatchObject(problem('secret-wrong'))
    expect(connection.show()).toMatchObject({ next: 'secret', secret: null })
  })

  it('is an address that does not lead here', async () => {
    await toNumbers()
    await connection.secret({ secret })
    const receive = (address: string) => connection.receive({ receive: { kind: 'address', address } })
    for (const odd of ['http://loja.example', 'loja', 'https://a.example/other', 'https://me@a.example'])
      await expect(receive(odd)).rejects.toMatchObject(problem('address-shape'))
    await expect(receive('https://loja.example')).rejects.toMatchObject(problem('callback-refused'))
    expect(connection.show()).toMatchObject({ next: 'receive', address: 'https://loja.example/webhook' })
    expect(connection.receiving()).toMatchObject({ state: 'receiving', doubt: 'unproven' })
    expect(connection.paste()).toMatchObject({ address: 'https://loja.example/webhook' })
  })
})

describe('while it is connected', () => {
  it('says what keeps messages away', async () => {
    await toReceive()
    const [shop] = world.accounts
    const doubts = async () => (await connection.check({})).doubts
    expect(await doubts()).toEqual([])
    const callback = world.app.callback ?? expect.fail()
    world.app.callback = { ...callback, fields: ['messages'] }
    expect(await doubts()).toEqual(['fields'])
    world.app.callback = { ...callback, address: 'https://other.example/hook' }
    expect(await doubts()).toEqual(['elsewhere'])
    world.app.callback = callback
    shop?.subscribed.splice(0)
    expect(await doubts()).toEqual(['unsubscribed'])
    shop?.subscribed.push({ app: world.app.id, name: 'x', override: 'https://other.example/hook' })
    expect(await doubts()).toEqual(['overridden'])
    expect(connection.receiving()).toMatchObject({ state: 'receiving', doubt: 'overridden' })
  })

  it('believes what it saw last, however slow the answer before was', async () => {
    await toReceive()
    world.accounts[0]?.subscribed.splice(0)
    standin.slow(150)
    const stale = connection.check({})
    await new Promise(done => setTimeout(done, 120))
    standin.slow(0)
    const again = connection.receive({ receive: { kind: 'tunnel', domain, token: null } })
    await Promise.all([stale, again])
    await expect.poll(() => connection.show().doubts).toEqual([])
    expect(connection.show().steps.find(one => one.step === 'receive')?.done).toBe(true)
  })

  it('closes nothing on who is there when the same address is set up again', async () => {
    await toNumbers()
    await connection.secret({ secret })
    const receive = () => connection.receive({ receive: { kind: 'address', address: 'loja.example' } })
    await expect(receive()).rejects.toMatchObject(problem('callback-refused'))
    const known = connection.show().receive
    led = known?.kind === 'address' ? known.port : expect.fail()
    const before = connect(led, '127.0.0.1')
    await once(before, 'connect')
    let closed = false
    before.once('close', () => {
      closed = true
    })
    expect(await receive()).toMatchObject({ doubts: [] })
    expect(await standin.deliver(stop('wamid.1'))).toBe(200)
    expect(closed).toBe(false)
    before.destroy()
  })

  it('suspects an app in development where Meta knows the address and nothing comes', async () => {
    world.app.live = false
    await toReceive()
    expect(await standin.deliver(stop('wamid.1'))).toBeNull()
    now += 4 * 60_000
    expect(connection.show().doubts).toEqual(['silent'])
    world.app.live = true
    expect(await standin.deliver(stop('wamid.2'))).toBe(200)
    expect(connection.show().doubts).toEqual([])
  })

  it('stays connected without the net, and says since when Meta was not asked', async () => {
    await toReceive()
    await quiet()
    const before = connection.show()
    standin.down(true)
    now += 60 * 60_000
    const known = await connection.check({})
    expect(known).toMatchObject({ next: before.next, token: before.token, account: before.account })
    expect(known.asked).toMatchObject({ at: before.asked.at, problem: { kind: 'network' } })
    standin.down(false)
    await connection.check({})
    await expect.poll(() => connection.show().asked).toMatchObject({ at: now, problem: null })
  })

  it('keeps the key that Meta no longer takes, and says so', async () => {
    await toReceive()
    await quiet()
    expect(connection.ending()).toBeNull()
    world.tokens.clear()
    const last = now
    now += 3 * day
    expect(await connection.check({})).toMatchObject({
      token: { end: token.slice(-4) },
      asked: { problem: { code: 'meta-token' } },
    })
    expect(connection.ending()).toEqual({ what: 'key', at: last })
  })

  it('opens a tunnel again that broke down, and loses nothing of what Meta brings again', async () => {
    await toReceive()
    await standin.deliver(stop('wamid.1'))
    tunnels[0]?.lost()
    await expect.poll(() => connection.receiving().state).toBe('failed')
    expect(await standin.deliver(stop('wamid.2'))).toBe(0)
    now += 20 * 60_000
    connection.nudge()
    await expect.poll(() => connection.receiving().state).toBe('receiving')
    expect(connection.receiving()).toMatchObject({ gap: { from: now - 20 * 60_000, to: now } })
    expect(await standin.retry()).toBe(0)
    expect(account.order.counts().honoured).toBe(1)
  })

  it('takes the way in up again at the next opening, and shows the time between as a gap', async () => {
    const seal: Seal = {
      strength: async () => 'system',
      seal: async text => Buffer.from(text),
      unseal: async bytes => Buffer.from(bytes).toString(),
    }
    await shut()
    await open(seal)
    await connection.way({ way: 'whole' })
    await connection.token({ token, appSecret: null, keeping: { how: 'system' } })
    await connection.account({ account: number.account })
    await connection.numbers({ numbers: [number.id] })
    await connection.secret({ secret })
    await connection.receive({ receive: { kind: 'tunnel', domain, token: 'tunnel-key' } })
    await standin.deliver(stop('wamid.1'))
    await shut()
    expect(tunnels).toEqual([])
    now += 14 * 60 * 60_000
    await open(seal)
    await expect.poll(() => connection.receiving().state).toBe('receiving')
    expect(tunnels[0]?.token).toBe('tunnel-key')
    await expect.poll(() => connection.show().asked.at).toBe(now)
    expect(connection.show()).toMatchObject({ next: null, doubts: [] })
    expect(connection.show().gaps[0]).toEqual({ from: now - 14 * 60 * 60_000, to: now })
  })

  it('keeps what Meta says of account, number and templates as history, from the first day', async () => {
    await toNumbers()
    const kinds = () => new Set([...account.store.ledger.history.values()].map(one => one.kind))
    await expect.poll(kinds).toEqual(new Set(['account', 'reading', 'template']))
    await expect.poll(() => connection.show().asked.next).toBe(now + 60 * 60_000)
  })

  it('stops asking where the key is refused, and goes on with another one', async () => {
    await toNumbers()
    await expect.poll(() => connection.show().asked.at).toBe(now)
    world.tokens.clear()
    await connection.check({})
    await expect
      .poll(() => connection.show().asked)
      .toMatchObject({
        next: null,
        problem: { code: 'meta-token' },
      })
    const calls = standin.calls.length
    connection.nudge()
    expect(standin.calls.length).toBe(calls)
    const other = 'EAAanotherTokenOfTheShop9'
    world.tokens.set(other, { scopes: bothScopes, endsAt: null, accounts: null })
    expect(await giveToken(other)).toMatchObject({ next: 'secret', numbers: [{ chosen: true }] })
    await expect.poll(() => connection.show().asked).toMatchObject({ at: now, problem: null })
  })

  it('lets go of every secret in one click, and keeps what customers said', async () => {
    await toReceive()
    await standin.deliver(stop('wamid.1'))
    await connection.forget()
    expect(connection.show()).toMatchObject({ way: null, token: null, secret: null, secrets: { how: null } })
    expect([tunnels, connection.receiving()]).toEqual([[], { state: 'off' }])
    expect(account.order.counts().honoured).toBe(1)
  })

  it('is closed although a tunnel is being opened that never answers, and closes it when it opens after all', async () => {
    await toNumbers()
    await connection.secret({ secret })
    let openLate = () => {}
    late = new Promise(done => {
      openLate = done
    })
    const opening = connection.receive({ receive: { kind: 'tunnel', domain, token: 'tunnel-key' } })
    const refused = expect(opening).rejects.toMatchObject(problem('tunnel-silent'))
    await new Promise(done => setTimeout(done, 50))
    await connection.close()
    await refused
    openLate()
    await expect.poll(() => tunnels).toEqual([])
  })

  it('ends well what it was just asking when all is forgotten', async () => {
    await toReceive()
    await quiet()
    const broken: unknown[] = []
    const note = (error: unknown) => broken.push(error)
    process.on('unhandledRejection', note)
    now += 60 * 60_000
    standin.slow(150)
    const before = standin.calls.length
    connection.nudge()
    await expect.poll(() => standin.calls.length).toBeGreaterThan(before)
    await connection.forget()
    await new Promise(done => setTimeout(done, 400))
    process.off('unhandledRejection', note)
    expect(broken).toEqual([])
  })

  it('lets an answer out to whoever has just written, through the number that she wrote to', async () => {
    await toReceive()
    await standin.deliver(stop('wamid.1'))
    const outlet = account.answering.outlet() ?? expect.fail()
    expect(outlet).toMatchObject({ shop: 'Loja da Bia', numbers: [number.id] })
    await outlet.send(number.id, { to: { phone: '5531988887777' }, text: 'Feito.', tag: 'x' })
    expect(standin.calls).toContain(`POST ${number.id}/messages`)
    await connection.forget()
    expect(account.answering.outlet()).toBeNull()
  })

  it('hears news of the account, too', async () => {
    await toReceive()
    const value = { event: 'PAUSED', message_template_id: 1, message_template_name: 'oferta', reason: 'NONE' }
    const news = deliveryOf(newsOf('message_template_status_update', now, value))
    expect(await standin.deliver(news)).toBe(200)
    const kinds = [...account.store.ledger.history.values()].map(one => one.kind)
    expect(kinds.filter(kind => kind === 'notice')).toHaveLength(1)
  })
})
