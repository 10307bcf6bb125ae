import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { answer } from '../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../shared/contract.ts'
import { delivery } from './built/sossego.ts'
import { everyone } from './people/everyone.ts'
import { noReader } from './plain.ts'

let engine: Engine | null = null
let folder = ''
let clock = 1_800_000_000_000
const start = async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  clock = 1_800_000_000_000
  engine = await createEngine(folder, '0', () => clock, noReader)
  await call('account.open', { account: 'shop' })
}
afterEach(async () => {
  await engine?.close()
  engine = null
  await rm(folder, { recursive: true, force: true })
})

const ask = (name: string, input: unknown) => answer(engine as Engine, { call: 1, name, input })
const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await ask(name, input)
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
const deliver = async (id: string, text: string, from = '5531988887777') => {
  const at = Math.floor(clock / 1000)
  await engine?.account()?.intake.deliver(JSON.parse(delivery({ id, from, text, at })))
}

describe('the engine', () => {
  it.each([
    ['no such call', 'toString', {}],
    ['a name of objects', '__proto__', {}],
    ['constructor', 'constructor', {}],
    ['a wrong input', 'request.decide', { request: 7 }],
    ['a text where a page is asked', 'inbox.page', { tab: 'waiting', offset: '0', limit: 10 }],
    ['too long a page', 'inbox.page', { tab: 'waiting', offset: 0, limit: 100_000 }],
    ['a piece of a file of more than 1 MB', 'file.put', { file: 'x', bytes: new Uint8Array(1_000_001) }],
    ['a reason of blanks', 'request.undo', { request: 'x', why: '   ' }],
    ['a proof of blanks', 'consent.set', { person: 'p', topic: 'offers', state: 'granted', proof: ' ' }],
  ])('refuses %s with a clear problem', async (_, name, input) => {
    await start()
    expect(await ask(name, input)).toMatchObject({ ok: false, problem: { kind: 'bad-input' } })
  })

  it('answers nothing to what is no call at all', async () => {
    await start()
    for (const message of [null, 7, 'x', [], { call: 'x' }, { name: 'app.status' }]) {
      expect(await answer(engine as Engine, message)).toBeNull()
    }
  })

  it('tells of a problem without a word of the customer or the owner', async () => {
    await start()
    const got = await ask('consent.set', {
      person: 'p',
      topic: 'offers',
      state: 'maybe',
      proof: 'segredo da Ana',
    })
    expect(JSON.stringify(got)).not.toContain('segredo')
  })

  it('takes one of two decisions that come at once, and refuses the other', async () => {
    await start()
    await deliver('r', 'chega')
    const both = await Promise.all([
      ask('request.decide', { request: 'r', decision: 'stop-all', reason: null }),
      ask('request.decide', { request: 'r', decision: 'not-a-request', reason: null }),
    ])
    expect(both.map(one => one?.ok)).toEqual([true, false])
    const { row } = await call('request.show', { request: 'r' })
    expect(row.tab).toBe('honoured')
    const { consents } = await call('person.show', { person: row.person.id })
    expect(consents.find(one => one.topic === 'offers')?.state).toBe('denied')
  })

  it('keeps the settings that the owner chose last, also when the clock went back', async () => {
    await start()
    await call('account.open', { account: 'practice' })
    clock -= 86_400_000
    await call('account.open', { account: 'shop' })
    expect((await call('app.status', {})).account).toBe('shop')
  })

  it('switches accounts one after the other, however quickly it is asked', async () => {
    await start()
    const all = await Promise.all(
      (['practice', 'practice', 'shop', 'practice'] as const).map(account =>
        ask('account.open', { account }),
      ),
    )
    expect(all.every(one => one?.ok)).toBe(true)
    expect((await call('app.status', {})).account).toBe('practice')
  })

  it('judges what one person says by two names at once in the order it was written', async () => {
    await start()
    const bodies = [
      { from: '5531988887777', from_user_id: 'BR.1234', id: 'a', text: 'SAIR', at: 10 },
      { from_user_id: 'BR.1234', id: 'b', text: 'voltar a receber', at: 20 },
    ].map(({ text, at, ...message }) => ({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '1',
          changes: [
            {
              field: 'messages',
              value: {
                metadata: { display_phone_number: '553137777777', phone_number_id: '2' },
                messages: [
                  {
                    ...message,
                    timestamp: String(clock / 1000 - 100 + at),
                    type: 'text',
                    text: { body: text },
                  },
                ],
              },
            },
          ],
        },
      ],
    }))
    await Promise.all(bodies.map(body => engine?.account()?.intake.deliver(body)))
    const { rows } = await call('people.page', {
      wanted: everyone,
      sort: 'newest',
      offset: 0,
      limit: 10,
    })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.consents.find(one => one.topic === 'offers')?.state).toBe('granted')
  })

  it('hears a stop whose time is broken, dated by its arrival', async () => {
    await start()
    const body = JSON.parse(delivery({ id: 'odd', from: '5531988887777', text: 'PARAR' }))
    body.entry[0].changes[0].value.messages[0].timestamp = 'soon'
    await engine?.account()?.intake.deliver(body)
    const { row } = await call('request.show', { request: 'odd' })
    expect(row).toMatchObject({ tab: 'honoured', at: clock })
  })

  it('finds people by any spelling of the number and by part of the name, without accents', async () => {
    await start()
    const add = (name: string, phone: string) =>
      call('person.add', { name, phone, topics: ['offers'], proof: 'ficha' })
    const { person } = await add('Conceição Araújo', '(31) 98888-7777')
    await add('Rita', '+52 1 55 1234 5678')
    expect((await add('Conceição', '553188887777')).person).toBe(person)
    const found = async (search: string) =>
      (
        await call('people.page', { wanted: { ...everyone, search }, sort: 'newest', offset: 0, limit: 10 })
      ).rows.map(row => row.person.id)
    for (const search of ['conceicao', 'ARAUJO', '31988887777', '8888-7777', '553188887777'])
      expect(await found(search)).toEqual([person])
    expect(await found('ninguém')).toEqual([])
    expect(await ask('person.add', { name: '', phone: '99999-9999', topics: [], proof: '' })).toMatchObject({
      ok: false,
      problem: { code: 'phone-which-area' },
    })
  })
})
