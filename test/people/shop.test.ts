import { describe, expect, it } from 'vitest'
import { setConsent } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { erase, goneWith } from '../../shared/consent/erase.ts'
import { carriers, emptyLedger, groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { joinPeople, partPeople, tellApart } from '../../shared/consent/pair.ts'
import { consentOf, nearOf } from '../../shared/consent/settle.ts'
import { changeTopic, keepWording, nameTopic } from '../../shared/consent/shop.ts'
import { marketing, startedByShop, type Topic } from '../../shared/consent/topic.ts'
import type { Changed, Event } from '../../shared/events.ts'
import { meet, type Pen } from '../../shared/person/meet.ts'
import { plain } from '../plain.ts'

const pen = (now: number): Pen => ({ now, device: 'd', idOf: text => text })
const write = (ledger: Ledger, events: readonly Event[] | string) => {
  if (typeof events === 'string') throw new Error(events)
  for (const event of events) apply(ledger, event)
}
const met = (ledger: Ledger, phone: string, at = 1): string => {
  const { person, events } = meet(ledger, pen(at), { phone }, at)
  write(ledger, events)
  return person ?? ''
}
const said = (ledger: Ledger, person: string, at: number, more: Partial<Changed>) => {
  const own = {
    kind: 'consent',
    id: `${person}/${at}`,
    v: 1,
    at,
    noted: at,
    device: 'd',
    by: 'rule',
  } as const
  write(ledger, [{ ...own, person, topics: [...startedByShop], state: 'denied', way: 'word', ...more }])
}
const yes = (ledger: Ledger, person: string, topic: Topic, now: number) =>
  write(ledger, setConsent(ledger, pen(now), { person, topic, state: 'granted', proof: 'pediu no balcão' }))
const ana = '5531988887777'

describe("a topic of the shop's own", () => {
  const start = () => {
    const ledger = emptyLedger(plain)
    const named = nameTopic(pen(10), { name: 'Clube do vinho', like: 'offers' })
    write(ledger, [named])
    return { ledger, wine: named.topic, person: met(ledger, ana) }
  }

  it('is closed by a "no" to all, also one from before the topic was there', () => {
    const ledger = emptyLedger(plain)
    const person = met(ledger, ana)
    said(ledger, person, 5, {})
    const named = nameTopic(pen(10), { name: 'Clube do vinho', like: 'news' })
    write(ledger, [named])
    expect(consentOf(ledger, person, named.topic).state).toBe('denied')
  })

  it('is closed by a "no" to what it is like, and not by one to something else', () => {
    const { ledger, wine, person } = start()
    said(ledger, person, 2_000, { topics: ['receipts'] })
    expect(consentOf(ledger, person, wine).state).toBe('unknown')
    said(ledger, person, 3_000, { topics: [...marketing], way: 'switch' })
    expect(consentOf(ledger, person, wine).state).toBe('denied')
  })

  it('is opened by a "yes" to itself alone; a "yes" to what it is like only lifts that one\'s "no"', () => {
    const { ledger, wine, person } = start()
    yes(ledger, person, 'offers', 2_000)
    expect(consentOf(ledger, person, wine).state).toBe('unknown')
    said(ledger, person, 3_000, {})
    expect(consentOf(ledger, person, wine).state).toBe('denied')
    yes(ledger, person, 'offers', 5_000)
    expect(consentOf(ledger, person, wine).state).toBe('unknown')
    yes(ledger, person, wine, 6_000)
    expect(consentOf(ledger, person, wine).state).toBe('granted')
  })

  it('stays left when she left it by name and asks for offers again', () => {
    const { ledger, wine, person } = start()
    said(ledger, person, 3_000, { topics: [wine] })
    yes(ledger, person, 'offers', 5_000)
    expect(consentOf(ledger, person, wine).state).toBe('denied')
    expect(consentOf(ledger, person, 'offers').state).toBe('granted')
  })

  it('can be renamed and ended, and never becomes like another one', () => {
    const { ledger, wine } = start()
    const renamed = changeTopic(ledger, pen(5), { topic: wine, name: 'Clube', retired: true })
    write(ledger, renamed)
    const known = ledger.topics.get(wine)
    expect(known?.last).toMatchObject({ name: 'Clube', retired: true })
    expect(known?.first.like).toBe('offers')
    expect(changeTopic(ledger, pen(5), { topic: 'own-none', name: 'x', retired: false })).toBe(
      'no-such-topic',
    )
  })
})

describe('what the owner notes by hand', () => {
  it('carries its ground, the words shown, when it was said and who noted it', () => {
    const ledger = emptyLedger(plain)
    const person = met(ledger, ana)
    const wording = keepWording(pen(10), { title: 'Ficha', text: 'Aceito receber ofertas da Loja da Bia.' })
    write(ledger, [wording])
    const by = { ...pen(9_000), staff: 'Rita' }
    const known = { ground: 'contract', wording: wording.wording, at: 4_000, proof: 'ficha 12' } as const
    write(ledger, setConsent(ledger, by, { person, topic: 'orders', state: 'granted', ...known }))
    expect(consentOf(ledger, person, 'orders').change).toMatchObject({
      ...known,
      noted: 9_000,
      staff: 'Rita',
    })
  })

  it("can't be dated in the future, and names only words and topics that are there", () => {
    const ledger = emptyLedger(plain)
    const person = met(ledger, ana)
    const act = { person, topic: 'offers', state: 'granted', proof: 'x' } as const
    expect(setConsent(ledger, pen(10), { ...act, at: 11 })).toBe('not-yet')
    expect(setConsent(ledger, pen(10), { ...act, wording: 'none' })).toBe('no-such-wording')
    expect(setConsent(ledger, pen(10), { ...act, topic: 'own-none' })).toBe('no-such-topic')
  })
})

describe('two records of one person', () => {
  const two = () => {
    const ledger = emptyLedger(plain)
    const [one, other] = [met(ledger, '551178887777'), met(ledger, '5511978887777')] as const
    yes(ledger, one, 'orders', 2_000)
    said(ledger, other, 3_000, { topics: ['orders'] })
    return { ledger, one, other }
  }

  it('take the strictest state when the owner joins them, and each its own again when she takes that back', () => {
    const { ledger, one, other } = two()
    const joined = joinPeople(ledger, pen(5_000), { person: one, other })
    write(ledger, joined)
    expect(groupOf(ledger, one)).toHaveLength(2)
    expect(consentOf(ledger, one, 'orders').state).toBe('denied')
    expect(joinPeople(ledger, pen(6_000), { person: one, other })).toBe('same-person')
    const join = typeof joined === 'string' ? '' : (joined[0]?.id ?? '')
    write(ledger, partPeople(ledger, pen(7_000), { join, person: other, why: 'são irmãs' }))
    expect(groupOf(ledger, one)).toEqual([one])
    expect(consentOf(ledger, one, 'orders').state).toBe('granted')
    expect(partPeople(ledger, pen(7_000), { join, person: one, why: 'x' })).toBe('no-such-join')
    write(ledger, joinPeople(ledger, pen(8_000), { person: one, other }))
    expect(groupOf(ledger, one)).toHaveLength(2)
  })

  it('are proposed no more, and share no "no", once the owner says that they are two', () => {
    const { ledger, one, other } = two()
    said(ledger, other, 4_000, { id: 'all' })
    expect([nearOf(ledger, one), consentOf(ledger, one, 'offers').state]).toEqual([[other], 'denied'])
    write(ledger, tellApart(ledger, pen(9_000), { person: one, other }))
    expect([nearOf(ledger, one), nearOf(ledger, other)]).toEqual([[], []])
    expect(consentOf(ledger, one, 'offers').state).toBe('unknown')
  })
})

describe('erasing a person', () => {
  const start = () => {
    const ledger = emptyLedger(text => `sealed-${text.length}-${[...text].reverse().join('')}`)
    const person = met(ledger, ana)
    write(ledger, [
      {
        ...{ kind: 'request', id: 'wamid.1', v: 1, at: 5, noted: 5, device: 'd', by: 'rule' },
        ...{ person, verdict: 'OUT', rule: 'pt.word', words: ['sair'], way: 'word', text: 'SAIR por favor' },
        ...{ topics: [], around: [] },
      },
      {
        ...{ kind: 'note', id: 'n', v: 1, at: 6, noted: 6, device: 'd', by: 'owner' },
        request: 'wamid.1',
        reason: null,
        note: 'ligou',
      },
    ])
    said(ledger, person, 5, { request: 'wamid.1' })
    return { ledger, person }
  }

  it('leaves nothing of her but a keyed hash, and whoever comes with her number is a "no"', () => {
    const { ledger, person } = start()
    write(ledger, erase(ledger, pen(9_000), person))
    expect([ledger.people.size, ledger.requests.size, carriers(ledger, `+${ana}`)]).toEqual([0, 0, []])
    expect(JSON.stringify([...ledger.stubs])).not.toContain(ana)
    const again = met(ledger, '553188887777', 20_000)
    expect(again).not.toBe(person)
    expect(consentOf(ledger, again, 'offers')).toMatchObject({ state: 'denied', change: { way: 'erased' } })
    yes(ledger, again, 'offers', 30_000)
    expect(consentOf(ledger, again, 'offers').state).toBe('granted')
    write(ledger, erase(ledger, pen(40_000), again))
    expect(consentOf(ledger, met(ledger, ana, 50_000), 'offers').state).toBe('denied')
  })

  it('drops what arrives of her afterwards, and knows her number also where the erasure arrives late', () => {
    const { ledger, person } = start()
    const erased = erase(ledger, pen(9_000), person)
    write(ledger, erased)
    said(ledger, person, 10, { id: 'late' })
    expect(ledger.people.size).toBe(0)
    const back = met(ledger, ana, 20_000)
    const other = emptyLedger(ledger.seal)
    const after: Event = {
      ...{ kind: 'met', id: 'back', v: 1, at: 20_000, noted: 20_000, device: 'd', by: 'whatsapp' },
      ...{ person: back, identities: [{ kind: 'phone', id: ana }] },
    }
    write(other, [after])
    write(other, erased)
    expect(consentOf(other, back, 'offers').state).toBe('denied')
  })

  it('names in a journal what was hers, and nothing of her neighbours', () => {
    const events = [
      { kind: 'met', person: 'p-1' },
      { kind: 'met', person: 'p-2' },
      { kind: 'request', id: 'r', person: 'p-1' },
      { kind: 'note', request: 'r' },
      { kind: 'note', request: 'other' },
      { kind: 'example', of: 'r' },
      { kind: 'joined', person: 'p-2', other: 'p-1' },
      { kind: 'erased', people: ['p-1'] },
    ] as unknown as Event[] // as much of each as the question needs
    const isGone = goneWith(new Set(['p-1']))(events)
    expect(events.map(isGone)).toEqual([true, false, true, true, false, true, true, false])
  })
})
