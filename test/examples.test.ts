import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { createLookback } from '../electron/engine/lookback.ts'
import { answer } from '../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../shared/contract.ts'
import type { MessageSignal } from '../shared/whatsapp/signal.ts'
import { delivery } from './built/sossego.ts'
import { noReader } from './plain.ts'

let engine: Engine
let folder = ''
let clock = 1_800_000_000_000

const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await answer(engine, { call: 1, name, input })
  if (!got?.ok) throw new Error(JSON.stringify(got))
  // The engine answers with what the contract says of this name.
  return got.value as Output<N>
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  engine = await createEngine(folder, '0', () => clock++, noReader)
  await call('account.open', { account: 'shop' })
})
afterEach(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

const fromBox = { request: null, text: 'xispe', lastOurs: 'Ofertas da semana', afterOffer: true }

describe('the shop’s examples', () => {
  it('of the try-it box can be forgotten by the name they are shown with', async () => {
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const { examples } = await call('words.show', {})
    expect(examples).toMatchObject([{ ...fromBox, meant: 'OUT', now: 'NONE' }])
    await call('example.forget', { of: examples[0]?.of ?? '' })
    expect((await call('words.show', {})).examples).toEqual([])
  })

  it('come back as they were when they are kept again', async () => {
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const [before] = (await call('words.show', {})).examples
    await call('example.forget', { of: before?.of ?? '' })
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const [after] = (await call('words.show', {})).examples
    expect({ ...after, at: 0 }).toEqual({ ...before, at: 0 })
  })

  it('of a request are named by it, and take its own words', async () => {
    const at = Math.floor(clock / 1000)
    const from = '5531988887777'
    await engine.account()?.intake.deliver(JSON.parse(delivery({ id: 'r', from, text: 'chega né', at })))
    const said = { request: 'r', text: '', lastOurs: null, afterOffer: false }
    await call('example.keep', { ...said, meant: 'NONE' })
    expect((await call('words.show', {})).examples).toMatchObject([
      { of: 'r', request: 'r', text: 'chega né', meant: 'NONE', now: 'ASK' },
    ])
    await call('example.forget', { of: 'r' })
    expect((await call('words.show', {})).examples).toEqual([])
  })
})

describe('a change of words', () => {
  const xispe = { do: 'add-word', word: { text: 'xispe', meaning: 'out', language: 'pt' } } as const
  const wrote = async (id: string, text: string) => {
    const at = Math.floor(clock / 1000)
    const body = delivery({ id, from: `55319888877${id}`, text, at })
    await engine.account()?.intake.deliver(JSON.parse(body))
  }

  it('is tried on the ordinary messages of the last days too, of which nothing is on the disk', async () => {
    await wrote('01', 'xispe')
    await wrote('02', 'tem 38?')
    await wrote('03', 'SAIR')
    const trial = await call('words.try', { change: xispe })
    expect(trial).toMatchObject({ examined: 3, total: 1 })
    expect(trial.changes).toMatchObject([
      { text: 'xispe', request: null, meant: null, before: 'NONE', after: 'OUT' },
    ])
    expect(engine.account()?.store.ledger.requests.size).toBe(1)
    clock += 4 * 24 * 60 * 60 * 1000
    expect(await call('words.try', { change: xispe })).toMatchObject({ examined: 1, total: 0 })
  })

  it('is refused with its reason, for a word and for a button', async () => {
    const word = { ...xispe, word: { ...xispe.word, text: 'não' } }
    await expect(call('words.change', { change: word })).rejects.toThrow('word-yes-or-no')
    const button = { do: 'tag-button', button: { id: 'Sim', meaning: 'in' } } as const
    await expect(call('words.change', { change: button })).rejects.toThrow('word-yes-or-no')
    expect(await call('words.try', { change: button })).toMatchObject({ danger: 'yes-or-no', total: 0 })
    expect(await call('words.show', {})).toMatchObject({ words: [], buttons: [] })
  })

  it('is taken back where an older version kept it under another name', async () => {
    await engine.account()?.set({ 'word/XISPE-1': JSON.stringify({ ...xispe.word, text: 'Xispe' }) })
    expect((await call('words.show', {})).words).toHaveLength(1)
    await call('words.change', { change: { do: 'remove-word', text: 'xispe' } })
    expect((await call('words.show', {})).words).toEqual([])
  })
})

describe('what customers typed lately', () => {
  const typed = (n: number, text: string, more: Partial<MessageSignal> = {}): MessageSignal => ({
    ...{
      kind: 'message',
      id: `m${n}`,
      at: 1_000 * n,
      who: { phone: `55319${80_000_000 + n}`, user: `BR.${n}` },
    },
    ...{ form: 'text', type: 'text', text, ...more },
  })

  it('is told newest first and once, with what we had said, and never more than 5,000 messages', () => {
    const lookback = createLookback()
    for (let n = 1; n <= 5_100; n += 1) lookback.remember(typed(n, `oi ${n}`))
    const { who } = typed(5_100, '')
    lookback.remember({ kind: 'echo', id: 'o', at: 5_100_500, to: who, text: 'Oferta!', type: 'text' })
    lookback.remember(typed(5_101, 'que lindo', { who }))
    lookback.remember(typed(5_102, 'Parar', { who, form: 'button' }))
    const recent = lookback.recent(5_200_000)
    expect(recent).toHaveLength(5_000)
    expect(recent[0]).toEqual({ ids: ['m5101'], text: 'que lindo', at: 5_101_000, lastOurs: 'Oferta!' })
    expect(recent[1]).toEqual({ ids: ['m5100'], text: 'oi 5100', at: 5_100_000 })
  })
})
