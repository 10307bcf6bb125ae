import { describe, expect, it } from 'vitest'
import { createLookback } from '../electron/engine/lookback.ts'
import type { EchoSignal, MessageSignal, StatusSignal } from '../shared/whatsapp/signal.ts'

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

  it('keeps eight messages of a person and what a group says not at all', () => {
    const lookback = createLookback()
    for (let n = 1; n <= 20; n++) lookback.remember(wrote(`mensagem ${n}`, n))
    lookback.remember({ ...wrote('no grupo', 30), group: 'g' })
    const { bubbles } = lookback.lately(ana, 40)
    expect(bubbles).toHaveLength(8)
    expect(bubbles.at(-1)?.text).toBe('mensagem 20')
  })
})
