import { describe, expect, it } from 'vitest'
import { createLookback } from '../electron/engine/lookback.ts'
import type { EchoSignal, MessageSignal, Signal, StatusSignal } from '../shared/whatsapp/signal.ts'

const day = 24 * 60 * 60 * 1000
const who = { phone: '5531988887777' }
const ana = [{ kind: 'phone' as const, id: '553188887777' }]
const wrote = (text: string, at: number): MessageSignal => ({
  kind: 'message',
  id: `m${at}`,
  at,
  who,
  form: 'text',
  type: 'text',
  text,
})
const answered = (text: string, at: number): EchoSignal => ({
  kind: 'echo',
  id: `e${at}`,
  at,
  to: who,
  text,
  type: 'text',
})
const offered = (at: number): StatusSignal => ({
  kind: 'status',
  id: `s${at}`,
  at,
  who,
  status: 'delivered',
  category: 'marketing',
})

describe('what was said lately', () => {
  it('is remembered under any spelling of the number, in the order it was said, once', () => {
    const lookback = createLookback()
    for (const signal of [answered('Oferta! Responda SAIR', 2_000), wrote('oi', 1_000), wrote('oi', 1_000)])
      lookback.remember(signal)
    const { bubbles, context } = lookback.lately(ana, 3_000)
    expect(bubbles.map(({ text }) => text)).toEqual(['oi', 'Oferta! Responda SAIR'])
    expect(context).toEqual({ lastOurs: 'Oferta! Responda SAIR', lastOursAge: 1_000 })
  })

  it('is forgotten after three days, and nobody else hears of it', () => {
    const lookback = createLookback()
    for (const signal of [wrote('oi', 0), offered(0)]) lookback.remember(signal)
    expect(lookback.lately(ana, 2 * day).bubbles).toHaveLength(1)
    expect(lookback.lately(ana, 2 * day).context).toEqual({ lastWasOffer: true })
    expect(lookback.lately(ana, 4 * day)).toEqual({ bubbles: [], context: {} })
    expect(lookback.lately([{ kind: 'user', id: 'BR.1' }], 0)).toEqual({ bubbles: [], context: {} })
  })

  it('an offer counts as our last message only while nothing newer of ours came', () => {
    const lookback = createLookback()
    lookback.remember(offered(1_000))
    lookback.remember(answered('Seu pedido saiu', day))
    expect(lookback.lately(ana, day + 1).context).toEqual({ lastOurs: 'Seu pedido saiu', lastOursAge: 1 })
  })

  it('keeps twelve messages of a person, four of the shop, and what a group says not at all', () => {
    const lookback = createLookback()
    for (let n = 1; n <= 20; n++) {
      lookback.remember(wrote(`mensagem ${n}`, 2 * n))
      lookback.remember(answered(`resposta ${n}`, 2 * n + 1))
    }
    lookback.remember({ ...wrote('no grupo', 41), group: 'g' })
    const { bubbles } = lookback.lately(ana, 50)
    expect(bubbles.filter(({ from }) => from === 'person')).toHaveLength(12)
    expect(bubbles.filter(({ from }) => from === 'shop')).toHaveLength(4)
    expect(bubbles.at(-1)?.text).toBe('resposta 20')
    expect(JSON.stringify(bubbles)).not.toContain('no grupo')
  })

  it('speaks only of what came before, however late a message arrives', () => {
    const lookback = createLookback()
    for (const signal of [answered('Quer embrulho?', 1_000), answered('Enviado!', 9_000), offered(10_000)])
      lookback.remember(signal)
    expect(lookback.lately(ana, 4_000).context).toEqual({ lastOurs: 'Quer embrulho?', lastOursAge: 3_000 })
  })

  it('dates an offer by the first word of it, whatever is told of it later', () => {
    const lookback = createLookback()
    lookback.remember({ ...offered(day), id: 's' })
    lookback.remember({ ...offered(1_000), id: 's' })
    lookback.remember(answered('Seu pedido saiu', day / 2))
    expect(lookback.lately(ana, day + 1).context.lastWasOffer).toBeUndefined()
  })

  it('takes an offer that never went out for none', () => {
    const lookback = createLookback()
    lookback.remember({ ...offered(1_000), status: 'failed' })
    expect(lookback.lately(ana, 2_000).context).toEqual({})
  })
})

describe('short messages around one', () => {
  const near = (said: Signal[], message: MessageSignal) => {
    const lookback = createLookback()
    for (const signal of said) lookback.remember(signal)
    const { burst } = lookback.lately(ana, message.at, message)
    return [burst?.before.map(({ text }) => text), burst?.after.map(({ text }) => text)]
  }

  it('are those within 45 seconds of each other, in the order they were written', () => {
    const said = [wrote('b', 40_000), wrote('a', 10_000), wrote('d', 100_000), wrote('e', 150_000)]
    expect(near(said, wrote('c', 85_000))).toEqual([['a', 'b'], ['d']])
    expect(near(said, wrote('c', 86_000))).toEqual([[], ['d']])
  })

  it('are at most ten, of two minutes, up to 300 characters each', () => {
    const quick = Array.from({ length: 12 }, (_, n) => wrote(`${n}`, n * 1_000))
    expect(near(quick, wrote('x', 12_000))[0]).toHaveLength(9)
    const slow = Array.from({ length: 6 }, (_, n) => wrote(`${n}`, n * 40_000))
    expect(near(slow, wrote('x', 220_000))[0]).toEqual(['3', '4', '5'])
    const long = [wrote('a', 1_000), wrote('b'.repeat(301), 2_000), wrote('c', 3_000)]
    expect(near(long, wrote('x', 4_000))).toEqual([['c'], []])
    expect(near(long, wrote('x'.repeat(301), 4_000))).toEqual([undefined, undefined])
  })

  it('end where the shop wrote or an offer was sent', () => {
    expect(near([wrote('a', 1_000), answered('Oi', 2_000)], wrote('b', 3_000))).toEqual([[], []])
    expect(near([wrote('a', 1_000), offered(2_000)], wrote('b', 3_000))).toEqual([[], []])
  })

  it('leave out pictures, taps and forwarded texts, and the message itself when it comes again', () => {
    const tap: MessageSignal = { ...wrote('Sim', 2_000), form: 'button' }
    const other: MessageSignal = { ...wrote('SAIR', 2_500), forwarded: true }
    const picture: MessageSignal = { ...wrote('', 2_700), form: 'picture', type: 'image' }
    const said = [wrote('a', 1_000), tap, other, picture, wrote('b', 3_000)]
    expect(near(said, wrote('b', 3_000))).toEqual([['a'], []])
    expect(near(said, other)).toEqual([undefined, undefined])
  })

  it('give the age of our last message at the first of them', () => {
    const lookback = createLookback()
    for (const signal of [answered('Oi', 1_000), wrote('a', 31_000), wrote('b', 71_000)])
      lookback.remember(signal)
    const message = wrote('c', 111_000)
    expect(lookback.lately(ana, message.at, message).context.lastOursAge).toBe(30_000)
  })

  it('hold the last version of an edited one in its old place, whichever came first', () => {
    const edit: MessageSignal = { ...wrote('a!', 60_000), id: 'e', edits: 'm1000' }
    for (const said of [
      [wrote('a', 1_000), edit],
      [edit, wrote('a', 1_000)],
    ]) {
      const lookback = createLookback()
      for (const signal of said) lookback.remember(signal)
      const message = wrote('b', 2_000)
      expect(lookback.lately(ana, message.at, message).burst?.before).toMatchObject([
        { text: 'a!', ids: ['m1000', 'e'] },
      ])
    }
  })

  it('keep a deleted one until it goes by itself', () => {
    const gone: MessageSignal = { ...wrote('', 2_000), form: 'other', type: 'revoke', deletes: 'm1000' }
    expect(near([wrote('a', 1_000), gone], wrote('b', 3_000))).toEqual([['a'], []])
  })
})
