import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { createGraph } from '../../electron/engine/graph/graph.ts'
import { answerByItself } from '../../electron/engine/reply/itself.ts'
import { graphOutlet } from '../../electron/engine/reply/outlet.ts'
import { answer } from '../../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import { everyone } from '../people/everyone.ts'
import { noReader } from '../plain.ts'
import { hour, noon, zone } from './asked.ts'

const her = '5531988887777'
const number = '310'
let engine: Engine
let folder = ''
let clock = noon
let server: Server
/** What Meta was asked, and what it says: a function may look before it answers, null never answers. */
let asked: Record<string, unknown>[] = []
let says: () => { status?: number; body: unknown } | null = () => ({
  body: { messages: [{ id: 'wamid.ours' }] },
})

const account = () => {
  const open = engine.account()
  if (!open) throw new Error('no account')
  return open
}
const open = async () => {
  engine = await createEngine(folder, '0', () => clock, noReader)
  await call('account.open', { account: 'shop' })
}
const connect = (address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`) => {
  const keys = { token: 'EAAtoken', appSecret: null }
  const graph = createGraph(address, keys, fetch, () => clock, new AbortController().signal)
  account().answering.connect(graphOutlet(graph, { shop: 'Loja da Bia', zone, numbers: [number] }))
}
/** Where nobody listens any more. */
const nowhere = async () => {
  const closed = createServer()
  await new Promise<void>(done => closed.listen(0, '127.0.0.1', done))
  const { port } = closed.address() as AddressInfo
  await new Promise(done => closed.close(done))
  return `http://127.0.0.1:${port}`
}
const ask = (name: string, input: unknown) => answer(engine, { call: 1, name, input })
const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await ask(name, input)
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
const value = (more: object) => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '100',
      changes: [
        {
          field: 'messages',
          value: { metadata: { display_phone_number: '553137777777', phone_number_id: number }, ...more },
        },
      ],
    },
  ],
})
const write = (id: string, body: string, from = her) =>
  account().intake.deliver(
    value({
      contacts: [{ wa_id: from, profile: { name: 'Ana' } }],
      messages: [{ from, id, timestamp: String(clock / 1000), type: 'text', text: { body } }],
    }),
  )
const status = (word: string, more: object = {}) =>
  account().intake.deliver(
    value({
      statuses: [
        { id: 'wamid.ours', status: word, timestamp: String(clock / 1000), recipient_id: her, ...more },
      ],
    }),
  )
const shown = async (request = 'r1') => (await call('request.show', { request })).reply
const send = (request = 'r1', text = 'Pronto!') => ask('reply.send', { request, text })
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise(done => setTimeout(done, 10))
  expect(holds()).toBe(true)
}

beforeEach(async () => {
  clock = noon
  asked = []
  says = () => ({ body: { messages: [{ id: 'wamid.ours' }] } })
  folder = await mkdtemp(join(tmpdir(), 'sossego-reply-'))
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    asked.push({ url: request.url, ...JSON.parse(body) })
    const said = says()
    if (said === null) return request.socket.destroy()
    response.writeHead(said.status ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(said.body))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  await open()
  connect()
})
afterEach(async () => {
  await engine.close()
  await new Promise(done => {
    server.close(done)
    server.closeAllConnections()
  })
  await rm(folder, { recursive: true, force: true })
})

describe('an answer', () => {
  it('goes to the person as she sees it, quotes her message, and its way is followed to the end', async () => {
    await write('r1', 'SAIR')
    expect(await shown()).toMatchObject({
      may: true,
      why: null,
      language: 'pt-BR',
      sent: null,
      used: 0,
      of: 1000,
    })
    expect((await shown()).draft).toMatch(/VOLTAR\.\n— Loja da Bia$/)
    expect(await send()).toMatchObject({ ok: true })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      url: expect.stringContaining('/310/messages'),
      to: `+${her}`,
      type: 'text',
      text: { body: 'Pronto!' },
      context: { message_id: 'r1' },
      biz_opaque_callback_data: expect.any(String),
    })
    expect(await shown()).toMatchObject({
      may: false,
      why: 'replied',
      used: 1,
      sent: { text: 'Pronto!', by: 'owner', state: 'accepted', problem: null },
    })
    for (const word of ['read', 'sent', 'delivered', 'read']) await status(word)
    expect((await shown()).sent?.state).toBe('read')
    const { trail } = await call('request.show', { request: 'r1' })
    expect(trail.map(step => step.what)).toEqual(['arrived', 'honoured', 'replied', 'reply-read'])
  })

  it('is on the disk before WhatsApp is asked', async () => {
    await write('r1', 'SAIR')
    let before: unknown
    says = () => {
      before = account().store.ledger.requests.get('r1')?.replies?.[0]?.said?.text
      return { body: { messages: [{ id: 'wamid.ours' }] } }
    }
    await send()
    expect(before).toBe('Pronto!')
  })

  it('is sent once where the owner asks twice at once', async () => {
    await write('r1', 'SAIR')
    const both = await Promise.all([send(), send()])
    expect(both.map(one => one?.ok)).toEqual([true, false])
    expect(asked).toHaveLength(1)
  })

  it('goes to who has no number by the id that WhatsApp gave her', async () => {
    await account().intake.deliver(
      value({
        messages: [
          {
            from_user_id: 'BR.123456789',
            id: 'r1',
            timestamp: String(clock / 1000),
            type: 'text',
            text: { body: 'SAIR' },
          },
        ],
      }),
    )
    await send()
    expect(asked[0]).toMatchObject({ recipient: 'BR.123456789' })
    expect(asked[0]).not.toHaveProperty('to')
  })

  it('is refused outside the 24 hours, and goes out where she has written since', async () => {
    await write('r1', 'SAIR')
    clock = noon + 20 * hour
    await write('m2', 'vocês abrem sábado?')
    clock = noon + 30 * hour
    expect(await shown()).toMatchObject({ may: true, until: noon + 44 * hour })
    clock = noon + 45 * hour
    expect(await send()).toMatchObject({ ok: false, problem: { code: 'reply-closed' } })
    expect(asked).toEqual([])
  })

  it('is not for a number that the shop no longer has', async () => {
    await write('r1', 'SAIR')
    const outlet = account().answering.outlet()
    if (outlet) account().answering.connect({ ...outlet, numbers: ['999', '998'] })
    expect(await shown()).toMatchObject({ may: false, why: 'no-number' })
    expect(await send()).toMatchObject({ problem: { code: 'reply-no-number' } })
  })

  it('waits for a connection where there is none', async () => {
    await write('r1', 'SAIR')
    account().answering.connect(null)
    expect(await shown()).toMatchObject({ may: false, why: 'no-account' })
    expect((await shown()).draft).toContain('VOLTAR')
    expect(await send()).toMatchObject({ ok: false, problem: { code: 'reply-no-account' } })
  })

  it('is the context of what she says next: a bare thank you changes nothing, her word brings her back', async () => {
    await write('r1', 'SAIR')
    await send('r1', (await shown()).draft)
    clock += 60_000
    await write('m2', 'ok obrigada')
    clock += 60_000
    await write('m3', 'voltar')
    const { rows } = await call('inbox.page', { tab: 'honoured', offset: 0, limit: 10 })
    expect(rows.map(row => row.verdict)).toEqual(['IN', 'OUT'])
    expect((await shown('m3')).draft).toContain('SAIR')
    expect((await call('request.show', { request: 'm3' })).around.at(-1)?.text).toContain('VOLTAR')
  })
})

describe('an answer that does not arrive', () => {
  it('did not go out where WhatsApp was not reached, and may be sent again', async () => {
    await write('r1', 'SAIR')
    connect(await nowhere())
    expect(await send()).toMatchObject({ ok: false, problem: { kind: 'network', code: 'reply-offline' } })
    expect(await shown()).toMatchObject({
      may: true,
      used: 0,
      sent: { state: 'refused', problem: { code: 'reply-offline' } },
    })
    connect()
    expect(await send()).toMatchObject({ ok: true })
    expect(await shown()).toMatchObject({ may: false, sent: { state: 'accepted', problem: null } })
  })

  it.each([
    [131047, 'meta-day-over'],
    [131000, 'reply-later'],
    [190, 'meta-token'],
  ])('did not go out where WhatsApp refused with %d', async (code, told) => {
    await write('r1', 'SAIR')
    says = () => ({ status: 400, body: { error: { code, message: 'x' } } })
    expect(await send()).toMatchObject({ ok: false, problem: { code: told } })
    expect(await shown()).toMatchObject({ may: true, sent: { state: 'refused', problem: { code: told } } })
  })

  it.each([
    ['the line broke', null],
    ['the answer could not be read', { body: { ok: 1 } }],
    ['a machine in between failed', { status: 502, body: 'x' }],
  ])('is never sent twice where nobody knows: %s', async (_, said) => {
    await write('r1', 'SAIR')
    says = () => said
    expect(await send()).toMatchObject({ ok: false, problem: { code: 'reply-unsure' } })
    expect(await shown()).toMatchObject({ may: false, why: 'unsure', used: 1, sent: { state: 'unsure' } })
    expect(await send()).toMatchObject({ ok: false, problem: { code: 'reply-unsure' } })
    expect(asked).toHaveLength(1)
  })

  it('is known again by its tag, once WhatsApp tells of it', async () => {
    await write('r1', 'SAIR')
    says = () => null
    await send()
    await status('delivered', { biz_opaque_callback_data: asked[0]?.biz_opaque_callback_data })
    expect(await shown()).toMatchObject({
      may: false,
      why: 'replied',
      sent: { state: 'delivered', problem: null },
    })
  })

  it('says why where WhatsApp tells later that it failed', async () => {
    await write('r1', 'SAIR')
    await send()
    await status('failed', { errors: [{ code: 131026 }] })
    expect(await shown()).toMatchObject({
      may: true,
      used: 0,
      sent: { state: 'failed', problem: { kind: 'whatsapp', code: 'meta-unreachable' } },
    })
  })

  it('stands as unknown after a crash in between, and is not sent again', async () => {
    await write('r1', 'SAIR')
    let crash = () => {}
    const reached = new Promise<void>(done => {
      crash = done
    })
    says = () => {
      crash()
      return null
    }
    const outlet = account().answering.outlet()
    if (outlet) account().answering.connect({ ...outlet, send: () => new Promise(() => crash()) })
    void send()
    await reached
    expect((await shown()).sent?.state).toBe('sending')
    await engine.close()
    await open()
    connect()
    expect(await shown()).toMatchObject({
      may: false,
      why: 'unsure',
      sent: { text: 'Pronto!', state: 'unsure' },
    })
    expect(await send()).toMatchObject({ ok: false })
    expect(asked).toEqual([])
  })
})

describe('what is known of a person', () => {
  it('tells of the answer on her timeline, and loses it when she is erased', async () => {
    await write('r1', 'SAIR')
    await send()
    await status('delivered')
    const { row } = await call('request.show', { request: 'r1' })
    const { timeline } = await call('person.show', { person: row.person.id })
    const told = timeline.filter(one => one.what.startsWith('repl'))
    expect(told.map(({ what, text }) => [what, text]).sort()).toEqual([
      ['replied', 'Pronto!'],
      ['reply-delivered', null],
    ])
    await call('person.erase', { person: row.person.id })
    await status('read')
    const { ledger } = account().store
    expect([ledger.replies.size, ledger.requests.size]).toEqual([0, 0])
    expect(
      (await call('people.page', { wanted: everyone, sort: 'newest', offset: 0, limit: 10 })).total,
    ).toBe(0)
  })
})

describe('answering by itself', () => {
  const allowed = async () => {
    await call('reply.set', { itself: true })
    return answerByItself(account(), () => clock, 0)
  }

  it('is off until the owner says so', async () => {
    const stop = answerByItself(account(), () => clock, 0)
    await write('r1', 'SAIR')
    await new Promise(done => setTimeout(done, 60))
    expect(asked).toEqual([])
    await stop()
  })

  it("answers a clear request in its writer's language with the owner's own text, once a day", async () => {
    const stop = await allowed()
    await call('reply.set', { text: { language: 'es', text: 'Listo, sin {paró}. Loja da Bia' } })
    await write('r1', 'por favor no me manden más mensajes', '5215512345678')
    await until(() => asked.length === 1)
    expect(asked[0]).toMatchObject({ text: { body: 'Listo, sin mensajes. Loja da Bia' } })
    await until(() => account().store.ledger.requests.get('r1')?.replies?.[0]?.news.length === 1)
    expect((await shown()).sent).toMatchObject({ by: 'rule', state: 'accepted' })
    clock += hour
    await write('r2', 'volver', '5215512345678')
    await write('r3', 'BAJA', '5215512345678')
    await new Promise(done => setTimeout(done, 60))
    expect(asked).toHaveLength(1)
    await stop()
  })

  it.each(['chega né', 'parem de me escrever', 'sair, vou denunciar vocês', 'quero meus dados apagados'])(
    'leaves to the owner: %s',
    async text => {
      const stop = await allowed()
      await write('r1', text)
      await new Promise(done => setTimeout(done, 60))
      expect(asked).toEqual([])
      await stop()
    },
  )
})

describe('the settings of answers', () => {
  it('show what goes out in each language, and take our own text again for an empty one', async () => {
    await call('reply.set', { read: true, text: { language: 'en', text: 'Ok, no {stopped}.' } })
    const { itself, read, connected, texts, numbers } = await call('reply.show', {})
    expect({ itself, read, connected }).toEqual({ itself: false, read: true, connected: true })
    expect(texts.map(one => one.language)).toEqual(['pt-BR', 'es', 'en'])
    expect(texts[2]).toMatchObject({
      own: 'Ok, no {stopped}.',
      all: 'Ok, no messages.',
      offers: 'Ok, no offers and news.',
    })
    expect(texts[0]?.own).toBeNull()
    expect(texts[0]?.offers).toContain('ofertas e novidades')
    expect(numbers).toEqual([{ number, used: 0, of: 1000 }])
    await call('reply.set', { text: { language: 'en', text: '' } })
    expect((await call('reply.show', {})).texts[2]?.own).toBeNull()
  })

  it('let her see that her message was read, once the owner decides and only where she wants that', async () => {
    await write('r1', 'chega né')
    await write('r2', 'chega', '5531977776666')
    await call('request.decide', { request: 'r1', decision: 'stop-offers', reason: null })
    await call('reply.set', { read: true })
    says = () => ({ status: 400, body: { error: { code: 100 } } })
    await call('request.decide', { request: 'r2', decision: 'stop-offers', reason: null })
    await until(() => asked.length === 1)
    expect(asked[0]).toMatchObject({ status: 'read', message_id: 'r2' })
  })
})
