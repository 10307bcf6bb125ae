import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../shared/consent/ledger.ts'
import { type Desk, receive } from '../shared/consent/receive.ts'
import { consentOf } from '../shared/consent/settle.ts'
import { tabOf } from '../shared/consent/standing.ts'
import { marketing, type State, startedByShop, type Topic, topics } from '../shared/consent/topic.ts'
import type { Event } from '../shared/events.ts'
import { noOwn } from '../shared/optout/own.ts'
import type { Who } from '../shared/person/identity.ts'
import { knownAs } from '../shared/person/meet.ts'
import type { MessageSignal, Signal } from '../shared/whatsapp/signal.ts'
import { plain } from './plain.ts'

const desk = (ledger: Ledger, now = 1_000_000): Desk => ({
  ledger,
  now,
  device: 'd',
  idOf: text => createHash('sha256').update(text).digest('hex').slice(0, 12),
  failuresUnderWay: 0,
  lately: () => ({ bubbles: [], context: {} }),
  own: noOwn,
})
const text = (
  words: string,
  at: number,
  who: Who = { phone: '5531988887777', name: 'Ana' },
): MessageSignal => ({
  kind: 'message',
  id: `wamid.${at}`,
  at,
  who,
  form: 'text',
  type: 'text',
  text: words,
})
const hear = (ledger: Ledger, ...signals: Signal[]): Event[] =>
  signals.flatMap(signal => {
    const events = receive(desk(ledger), signal)
    for (const event of events) apply(ledger, event)
    return events
  })
const denied = (ledger: Ledger): Topic[] => {
  const [id = ''] = ledger.people.keys()
  return topics.filter(topic => consentOf(ledger, id, topic).state === 'denied')
}
/** What the person with this number said to each topic. */
const states = (ledger: Ledger, phone: string): Record<Topic, State> => {
  const [id = ''] = knownAs(ledger, { kind: 'phone', id: phone })
  return Object.fromEntries(topics.map(topic => [topic, consentOf(ledger, id, topic).state])) as Record<
    Topic,
    State
  >
}
const tabs = (ledger: Ledger) => [...ledger.requests.values()].map(tabOf)

describe('a signal', () => {
  it('PARAR becomes a row and its consent change in one go, for all that the shop starts', () => {
    const ledger = emptyLedger(plain)
    const events = hear(ledger, text('PARAR', 5_000))
    expect(events.map(event => event.kind)).toEqual(['met', 'request', 'consent'])
    expect(denied(ledger)).toEqual([...startedByShop])
    expect(tabs(ledger)).toEqual(['honoured'])
    expect(events[1]).toMatchObject({ text: 'PARAR', way: 'word', words: ['PARAR'] })
  })

  it('the same message again writes nothing', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('PARAR', 5_000))
    expect(hear(ledger, text('PARAR', 5_000))).toEqual([])
  })

  it('an ordinary message leaves no trace, not even of who wrote it', () => {
    const ledger = emptyLedger(plain)
    expect(hear(ledger, text('bom dia, tem 38 na cor preta?', 5_000))).toEqual([])
  })

  it('an unclear one holds offers and waits', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('chega', 5_000))
    expect(tabs(ledger)).toEqual(['waiting'])
    const [id = ''] = ledger.people.keys()
    for (const topic of marketing) expect(consentOf(ledger, id, topic).state).toBe('held')
    expect(consentOf(ledger, id, 'orders').state).toBe('unknown')
  })

  it("WhatsApp's own Stop covers marketing only, and Resume gives it back", () => {
    const ledger = emptyLedger(plain)
    const who = { user: 'BR.13491208655302741918' }
    const switched = (value: 'stop' | 'resume', at: number): Signal => ({
      kind: 'preference',
      at,
      who,
      value,
      raw: value,
      number: '1',
    })
    hear(ledger, switched('stop', 5_000))
    expect(denied(ledger)).toEqual([...marketing])
    hear(ledger, switched('resume', 9_000))
    expect(denied(ledger)).toEqual([])
  })

  it('a late Stop does not undo a newer Resume, whichever came first', () => {
    const who = { user: 'BR.13491208655302741918' }
    const switched = (value: 'stop' | 'resume', at: number): Signal => ({
      kind: 'preference',
      at,
      who,
      value,
      raw: value,
      number: '1',
    })
    const ledger = emptyLedger(plain)
    hear(ledger, switched('resume', 9_000), switched('stop', 5_000))
    expect(denied(ledger)).toEqual([])
  })

  it('error 131050 is a "no" to marketing, one row however often a send fails; other errors are none', () => {
    const ledger = emptyLedger(plain)
    const failed = (id: string, code: number): Signal => ({
      kind: 'status',
      id,
      at: 5_000,
      who: { phone: '16505551234' },
      status: 'failed',
      code,
    })
    expect(hear(ledger, failed('a', 131049), failed('b', 131026))).toEqual([])
    hear(ledger, failed('c', 131050))
    expect(denied(ledger)).toEqual([...marketing])
    expect(hear(ledger, failed('d', 131050))).toEqual([])
    expect(ledger.requests.size).toBe(1)
    const written = emptyLedger(plain)
    hear(written, text('PARAR', 1_000, { phone: '16505551234' }), failed('e', 131050))
    expect(written.requests.size).toBe(2)
  })

  it('a button of a template and a reply count by what they say: one that names offers stops no receipts', () => {
    for (const form of ['button', 'reply'] as const) {
      const tap = (label: string, payload: string) => {
        const ledger = emptyLedger(plain)
        hear(ledger, { ...text(label, 5_000), form, payload })
        expect([...ledger.requests.values()][0]?.asked).toMatchObject({ way: form, verdict: 'OUT' })
        return denied(ledger)
      }
      expect(tap('Parar promoções', 'Parar promoções')).toEqual([...marketing])
      expect(tap('Stop promotions', 'STOP_PROMOTIONS')).toEqual([...marketing])
      expect(tap('Unsubscribe', 'Unsubscribe')).toEqual([...startedByShop])
      expect(tap('Sair da lista', 'leave')).toEqual([...startedByShop])
    }
  })

  it('a reaction never acts by itself', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, { ...text('🛑', 5_000), form: 'reaction', answers: 'wamid.x' })
    expect(denied(ledger)).toEqual([])
  })

  it('a voice note waits to be heard', () => {
    const ledger = emptyLedger(plain)
    const { text: _, ...spoken } = text('', 5_000)
    hear(ledger, { ...spoken, form: 'voice', type: 'audio' })
    expect(tabs(ledger)).toEqual(['waiting'])
    expect([...ledger.requests.values()][0]?.asked?.way).toBe('unheard')
  })

  it('a group message and a forwarded one are nobody’s request', () => {
    const ledger = emptyLedger(plain)
    expect(
      hear(ledger, { ...text('SAIR', 5_000), group: 'g' }, { ...text('SAIR', 6_000), forwarded: true }),
    ).toEqual([])
  })

  it('"voltar" gives back what "sair" took, in whichever order they arrive, and nothing to one who never left', () => {
    const sair = text('SAIR', 5_000)
    const voltar = text('voltar a receber', 9_000)
    for (const order of [
      [sair, voltar],
      [voltar, sair],
    ]) {
      const ledger = emptyLedger(plain)
      hear(ledger, ...order)
      expect(denied(ledger)).toEqual([])
      expect(states(ledger, '5531988887777').offers).toBe('granted')
    }
    const stranger = emptyLedger(plain)
    hear(stranger, text('quero receber', 1_000))
    expect(states(stranger, '5531988887777').offers).toBe('unknown')
  })

  it('error 131050 after a Resume stops offers again, however the three arrive', () => {
    const who = { phone: '16505551234' }
    const failed = (at: number): Signal => ({
      kind: 'status',
      id: `f${at}`,
      at,
      who,
      status: 'failed',
      code: 131050,
    })
    const resume: Signal = { kind: 'preference', at: 5_000, who, value: 'resume', raw: 'resume', number: '1' }
    const signals = [failed(1_000), resume, failed(90_000)]
    for (const order of [
      signals,
      [...signals].reverse(),
      [failed(90_000), failed(1_000), resume],
      [failed(1_000), failed(90_000), resume],
    ]) {
      const ledger = emptyLedger(plain)
      hear(ledger, ...order)
      expect(states(ledger, who.phone).offers).toBe('denied')
    }
  })

  it('a wish that names an hour or a frequency holds offers until a person has settled it', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('mensagens só uma vez por semana', 5_000))
    expect(tabs(ledger)).toEqual(['waiting'])
    expect(states(ledger, '5531988887777').offers).toBe('held')
  })

  it('keeps of the talk around a request what the shop said, never the customer’s other words', () => {
    const ledger = emptyLedger(plain)
    const bubbles = [
      { from: 'shop' as const, text: 'Oferta! Responda SAIR', at: 1 },
      { from: 'person' as const, text: 'meu cpf é 123', at: 2 },
    ]
    const events = receive(
      { ...desk(ledger), lately: () => ({ bubbles, context: {} }) },
      text('PARAR', 5_000),
    )
    expect(JSON.stringify(events)).not.toContain('cpf')
    expect(JSON.stringify(events)).toContain('Oferta!')
  })

  it('a "no" dated in the future can still be lifted by a later "yes"', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('SAIR', 9_000_000_000_000))
    for (const event of receive(desk(ledger, 2_000_000), text('voltar', 1_900_000))) apply(ledger, event)
    expect(denied(ledger)).toEqual([])
  })

  it('a "yes" from the future does not outrank a later "no"', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('SAIR', 5_000), text('voltar', 9_000_000_000), text('SAIR', 1_000_500))
    expect(denied(ledger)).toEqual([...startedByShop])
  })

  it('one person under two spellings, a number and a user id, is one person', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('PARAR', 5_000, { phone: '553188887777' }))
    hear(ledger, text('PARAR', 6_000, { phone: '5531988887777', user: 'BR.1' }))
    hear(ledger, text('SAIR', 7_000, { user: 'BR.1' }))
    expect(ledger.people.size).toBe(1)
    expect(ledger.requests.size).toBe(3)
  })

  it('two records are joined when one message shows both names, and the "no" holds for both', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('PARAR', 5_000, { phone: '5531988887777' }), text('chega', 6_000, { user: 'BR.1' }))
    expect(ledger.people.size).toBe(2)
    hear(ledger, text('chega', 7_000, { phone: '5531988887777', user: 'BR.1' }))
    for (const id of ledger.people.keys()) expect(consentOf(ledger, id, 'orders').state).toBe('denied')
  })

  it('a new number keeps the "no" of the old one', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, text('PARAR', 5_000, { phone: '5531988887777' }))
    hear(ledger, {
      kind: 'identity',
      id: 'i',
      at: 6_000,
      before: { phone: '5531988887777' },
      after: { phone: '5511977776666' },
    })
    hear(ledger, text('chega', 7_000, { phone: '5511977776666' }))
    for (const id of ledger.people.keys()) expect(consentOf(ledger, id, 'offers').state).toBe('denied')
  })
})

describe('signals in any order', () => {
  const old = { phone: '5531988887777' }
  const fresh = { phone: '5511977776666' }
  const both = { phone: '5531988887777', user: 'BR.13491208655302741918' }
  const all: Signal[] = [
    text('SAIR', 5_000, old),
    text('voltar a receber', 9_000, both),
    text('chega', 12_000, { user: both.user }),
    { kind: 'preference', at: 15_000, who: both, value: 'stop', raw: 'stop', number: '1' },
    { kind: 'preference', at: 21_000, who: both, value: 'resume', raw: 'resume', number: '1' },
    { kind: 'status', id: 'f', at: 18_000, who: old, status: 'failed', code: 131050 },
    { kind: 'identity', id: 'i', at: 30_000, before: old, after: fresh },
    text('PARAR', 33_000, fresh),
  ]

  it('end in the same consents, also when some come twice', () => {
    const some = fc
      .shuffledSubarray(all, { minLength: 2 })
      .chain(chosen =>
        fc.tuple(
          fc.constant(chosen),
          fc.shuffledSubarray([...chosen, ...chosen.slice(0, 2)], { minLength: chosen.length + 2 }),
        ),
      )
    const backwards = (text: string) => [...text].reverse().join('')
    const picture = (signals: Signal[], seal: typeof plain) => {
      const ledger = emptyLedger(seal)
      hear(ledger, ...signals)
      return [old.phone, fresh.phone].map(phone => states(ledger, phone))
    }
    fc.assert(
      fc.property(some, ([chosen, mixed]) => {
        for (const seal of [plain, backwards]) expect(picture(mixed, seal)).toEqual(picture(chosen, seal))
      }),
      { numRuns: 400 },
    )
  })
})
