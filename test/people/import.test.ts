import { describe, expect, it } from 'vitest'
import { denyPeople, setConsent, undoAct } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { erase } from '../../shared/consent/erase.ts'
import { beginImport, type Candidate, planImport, type Terms } from '../../shared/consent/import.ts'
import { carriers, emptyLedger, isKnown, type Ledger } from '../../shared/consent/ledger.ts'
import { joinPeople, partPeople } from '../../shared/consent/pair.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import { undoImport } from '../../shared/consent/undoImport.ts'
import type { Event } from '../../shared/events.ts'
import { decideRows } from '../../shared/lists/decide.ts'
import { keyOf } from '../../shared/person/keys.ts'
import { meet } from '../../shared/person/meet.ts'
import { plain } from '../plain.ts'
import { ana, bia, hear, idOf, offers, pen, take, terms, write } from './taken.ts'

describe('a list that is taken in', () => {
  it('adds who is new, joins another spelling of somebody known, and says why a row is refused', () => {
    const ledger = emptyLedger(plain)
    const { fates } = take(ledger, [
      { row: 2, number: '(31) 98888-7777', name: 'Ana' },
      { row: 3, number: '31 8888-7777', name: 'Ana' },
      { row: 4, number: '99999-9999', name: 'Sem DDD' },
      { row: 5, number: ana, name: 'Ana' },
    ])
    expect(fates).toEqual(['added', 'joined', 'refused', 'unchanged'])
    expect(offers(ledger, ana)).toBe('granted')
    expect(ledger.people.get(idOf(ledger, ana))?.identities.map(({ id }) => id)).toEqual([
      ana,
      '553188887777',
    ])
  })

  it('keeps a "no" that it says too, whatever said it before is taken back', () => {
    const no = { state: 'denied' as const, topics: [...startedByShop] }
    const ways: ((ledger: Ledger) => () => readonly Event[] | string)[] = [
      ledger => {
        const { list } = take(ledger, [{ row: 2, number: bia }], { ...no, sha256: 'first' }, 20_000)
        return () => undoImport(ledger, pen(40_000), { import: list, why: 'engano' })
      },
      ledger => {
        const said = { people: [idOf(ledger, bia)], topics: [...startedByShop], proof: 'disse no balcão' }
        write(ledger, denyPeople(ledger, pen(20_000), said))
        const act = ledger.people.get(idOf(ledger, bia))?.changes.at(-1)?.act ?? ''
        return () => undoAct(ledger, pen(40_000), { act, why: 'engano' })
      },
      ledger => {
        hear(ledger, ana, 'denied', 20_000)
        const people = { person: idOf(ledger, ana), other: idOf(ledger, bia) }
        const joined = joinPeople(ledger, pen(25_000), people)
        write(ledger, joined)
        const join = typeof joined === 'string' ? '' : (joined[0]?.id ?? '')
        return () => partPeople(ledger, pen(40_000), { join, person: people.other, why: 'engano' })
      },
    ]
    for (const way of ways) {
      const ledger = emptyLedger(plain)
      take(ledger, [{ row: 2, number: bia }], {}, 10_000)
      const takeBack = way(ledger)
      take(ledger, [{ row: 2, number: bia }], { ...no, sha256: 'second' }, 30_000)
      write(ledger, takeBack())
      expect(offers(ledger, bia)).toBe('denied')
    }
  })

  it('is another list where its columns are read otherwise', () => {
    const ledger = emptyLedger(plain)
    take(ledger, [{ row: 2, number: bia }], { reading: 'name, phone' })
    const again = take(ledger, [{ row: 2, number: bia, said: 'no' }], { reading: 'name, phone, consent' })
    expect(again.fates).toEqual(['joined'])
    expect(offers(ledger, bia)).toBe('denied')
  })

  it('brings nobody back by a day that is still to come, or on a topic of which the report does not tell', () => {
    const ledger = emptyLedger(plain)
    const revive = { revive: true as const, sha256: 'back' }
    hear(ledger, bia, 'denied', 20_000_000)
    expect(take(ledger, [{ row: 2, number: bia, at: 4e12 }], revive, 30_000_000).fates).toEqual(['kept-out'])
    take(ledger, [{ row: 2, number: ana }], {}, 10_000)
    const news = { person: idOf(ledger, ana), topic: 'news', state: 'denied', proof: 'disse' } as const
    write(ledger, setConsent(ledger, pen(20_000_000), news))
    const both = { ...revive, topics: ['offers' as const, 'news' as const] }
    expect(take(ledger, [{ row: 2, number: ana, at: 15_000_000 }], both, 30_000_000).fates).not.toContain(
      'revived',
    )
    expect(consentOf(ledger, idOf(ledger, ana), 'news').state).toBe('denied')
    expect(take(ledger, [{ row: 3, number: ana, at: 25_000_000 }], both, 30_000_000).fates).toEqual([
      'revived',
    ])
    expect(consentOf(ledger, idOf(ledger, ana), 'news').state).toBe('granted')
  })

  it('reaches a person whose number came with a message while the row was on its way', () => {
    const ledger = emptyLedger(plain)
    const said = beginImport(ledger, pen(10_000), terms())
    const { event } = planImport(ledger, said, 'BR', new Set()).decide({ row: 2, number: bia })
    const user = 'BR.13491208655302741918'
    write(ledger, meet(ledger, pen(10_500), { user }, 10_500).events)
    const met = meet(ledger, pen(11_000), { user, phone: bia }, 11_000)
    write(ledger, met.events)
    const refusal = { people: [met.person ?? ''], topics: [...startedByShop], proof: 'PARAR' }
    write(ledger, denyPeople(ledger, pen(12_000), refusal))
    write(ledger, [said, ...(event ? [event] : [])])
    expect(carriers(ledger, keyOf({ kind: 'phone', id: bia }))).toHaveLength(2)
    for (const id of carriers(ledger, keyOf({ kind: 'phone', id: bia })))
      expect(consentOf(ledger, id, 'offers').state).toBe('denied')
    expect(permitOf(ledger, { kind: 'phone', id: bia }, 'offers').group).toBe('denied')
  })

  it('keeps twenty names of one person, and every "no" of the rows after them', () => {
    const ledger = emptyLedger(plain)
    const rows = Array.from({ length: 3_000 }, (_, n) => ({ row: n + 2, number: ana, name: `Ana ${n}` }))
    take(ledger, [...rows, { row: 4_000, number: ana, said: 'no' as const }])
    expect(ledger.people.get(idOf(ledger, ana))?.entries).toHaveLength(21)
    expect(offers(ledger, ana)).toBe('denied')
  })

  it('says of a row in which one further up the same person stood first, in any spelling, whatever becomes of it', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, bia, 'denied', 10_000)
    const plan = planImport(ledger, beginImport(ledger, pen(50_000), terms()), 'BR', new Set())
    const numbers = [ana, '31 8888-7777', bia, '99999-9999', '(31) 97777-6666', ana, '99999-9999']
    const decided = numbers.map((number, index) => plan.decide({ row: index + 2, number }))
    expect(decided.map(({ fate, first }) => [fate.what, first])).toEqual([
      ['added', null],
      ['joined', 2],
      ['kept-out', null],
      ['refused', null],
      ['kept-out', 4],
      ['unchanged', 2],
      ['refused', null],
    ])
  })

  it('keeps out whoever asked to leave, waits for an answer or was erased', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, ana, 'denied', 10_000)
    hear(ledger, bia, 'held', 10_000)
    write(ledger, meet(ledger, pen(1), { phone: '5531966665555' }, 1).events)
    write(ledger, erase(ledger, pen(20_000), idOf(ledger, '5531966665555')))
    const rows = [ana, '553188887777', bia, '5531966665555'].map((number, row) => ({ row, number }))
    for (const state of ['granted', null] as const) {
      const { fates, events } = take(ledger, rows, { state, topics: state ? ['offers', 'news'] : [] })
      expect([fates, events]).toEqual([Array(4).fill('kept-out'), []])
    }
    expect(offers(ledger, ana)).toBe('denied')
    expect(carriers(ledger, '+5531966665555')).toEqual([])
  })

  it('says no for everybody on a list of people who said no, also for whoever was erased', () => {
    const ledger = emptyLedger(plain)
    take(ledger, [{ row: 2, number: ana }])
    const no = { sha256: 'no', state: 'denied', topics: [...startedByShop] } as const
    expect(
      take(
        ledger,
        [
          { row: 2, number: ana },
          { row: 3, number: bia },
        ],
        { ...no, topics: [...no.topics] },
      ).fates,
    ).toEqual(['joined', 'added'])
    expect([offers(ledger, ana), offers(ledger, bia)]).toEqual(['denied', 'denied'])
  })

  it('hears the "no" in a column of consent, and takes silence there for silence', () => {
    const ledger = emptyLedger(plain)
    const rows: Candidate[] = [
      { row: 2, number: ana, said: 'yes' },
      { row: 3, number: bia, said: 'no' },
      { row: 4, number: '5531966665555', said: 'nothing' },
      { row: 5, number: bia, said: 'yes' },
    ]
    expect(take(ledger, rows).fates).toEqual(['added', 'added', 'added', 'kept-out'])
    expect([ana, bia, '5531966665555'].map(phone => offers(ledger, phone))).toEqual([
      'granted',
      'denied',
      'unknown',
    ])
    expect(consentOf(ledger, idOf(ledger, bia), 'receipts').state).toBe('denied')
  })

  it('brings nobody back, but for rows with a later date where the owner says that she has evidence', () => {
    const ledger = emptyLedger(plain)
    hear(ledger, ana, 'denied', 10_000)
    hear(ledger, bia, 'denied', 10_000)
    const rows = [
      { row: 2, number: ana, at: 30_000 },
      { row: 3, number: bia, at: 10_900 },
      { row: 4, number: bia },
    ]
    expect(take(ledger, rows).fates).toEqual(['kept-out', 'kept-out', 'kept-out'])
    expect(take(ledger, rows, { revive: true }).fates).toEqual(['revived', 'kept-out', 'kept-out'])
    expect([offers(ledger, ana), offers(ledger, bia)]).toEqual(['granted', 'denied'])
    expect(consentOf(ledger, idOf(ledger, ana), 'news').state).toBe('denied')
  })

  it('brings nobody back whom another row refuses, whichever comes first, or whose "no" is of another record of hers', () => {
    const rows: Candidate[] = [
      { row: 2, number: ana, said: 'yes', at: 45_000 },
      { row: 3, number: ana, said: 'no', at: 30_000 },
    ]
    for (const order of [rows, [...rows].reverse()]) {
      const ledger = emptyLedger(plain)
      hear(ledger, ana, 'denied', 10_000)
      take(ledger, order, { revive: true })
      expect(offers(ledger, ana)).toBe('denied')
    }
    const ledger = emptyLedger(plain)
    hear(ledger, bia, 'denied', 10_000)
    write(ledger, meet(ledger, pen(1), { phone: ana }, 1).events)
    const two = { person: idOf(ledger, ana), other: idOf(ledger, bia) }
    write(ledger, joinPeople(ledger, pen(20_000), two))
    const { fates } = take(ledger, [{ row: 2, number: ana, said: 'yes', at: 45_000 }], { revive: true })
    expect([fates, offers(ledger, ana)]).toEqual([['kept-out'], 'denied'])
  })

  it('silences orders only by a "no" to everything, in whatever row it stands', () => {
    const toOffers = { row: 2, number: ana, said: 'no', marketing: true } as const
    const toAll = { row: 3, number: ana, said: 'no' } as const
    const states = (...lists: Candidate[][]) => {
      const ledger = emptyLedger(plain)
      for (const rows of lists) take(ledger, rows)
      const { id } = [...ledger.people.values()][0] ?? { id: '' }
      return (['offers', 'orders'] as const).map(topic => consentOf(ledger, id, topic).state)
    }
    expect(states([toOffers])).toEqual(['denied', 'unknown'])
    for (const rows of [
      [toOffers, toAll],
      [toAll, toOffers],
    ])
      expect(states(rows)).toEqual(['denied', 'denied'])
    expect(states([toOffers], [toOffers, toAll])).toEqual(['denied', 'denied'])
  })

  it('says no for every row of a list of who said no, but for who the list says has stayed', () => {
    const ledger = emptyLedger(plain)
    const said: Partial<Terms> = { state: 'denied', topics: [...startedByShop] }
    take(ledger, [{ row: 2, number: ana, said: 'nothing' }], said)
    expect(offers(ledger, ana)).toBe('denied')
    const list = beginImport(ledger, pen(60_000), terms(said))
    const decide = decideRows(planImport(ledger, list, 'BR', new Set()), ledger, list, 'BR', new Set())
    expect(decide({ row: 3, number: bia, said: 'stays' }).fate).toEqual({ what: 'refused', why: 'stays' })
  })

  it('changes nothing when the same file comes twice, and can come again after an undo', () => {
    const ledger = emptyLedger(plain)
    const rows = [
      { row: 2, number: ana, name: 'Ana' },
      { row: 3, number: '553188887777', name: 'Ana Souza' },
      { row: 4, number: bia },
    ]
    const { list } = take(ledger, rows)
    expect(take(ledger, rows, {}, 60_000)).toMatchObject({ fates: Array(3).fill('unchanged'), events: [] })
    write(ledger, undoImport(ledger, pen(70_000), { import: list, why: 'era a lista errada' }))
    expect(take(ledger, rows, {}, 80_000).fates).toEqual(['added', 'joined', 'added'])
    expect(offers(ledger, ana)).toBe('granted')
  })

  it('is gone without a trace in the lists when it is undone, and leaves what else was said', () => {
    const ledger = emptyLedger(plain)
    const { list } = take(ledger, [
      { row: 2, number: ana, name: 'Ana' },
      { row: 3, number: bia },
    ])
    hear(ledger, bia, 'denied', 60_000)
    write(ledger, undoImport(ledger, pen(70_000), { import: list, why: 'engano' }))
    const known = [ana, bia].map(phone => {
      const record = ledger.people.get(idOf(ledger, phone))
      return record && isKnown(ledger, record)
    })
    expect(known).toEqual([false, true])
    expect(offers(ledger, bia)).toBe('denied')
    expect(undoImport(ledger, pen(80_000), { import: list, why: 'de novo' })).toBe('no-such-import')
  })

  it('never dates a consent later than the list itself', () => {
    const ledger = emptyLedger(plain)
    take(ledger, [{ row: 2, number: ana, at: 999_999_999 }])
    hear(ledger, ana, 'denied', 60_000)
    expect(offers(ledger, ana)).toBe('denied')
    const [hand] = setConsent(ledger, pen(70_000), {
      ...{ person: idOf(ledger, ana), topic: 'offers', state: 'granted', proof: 'pediu', at: 55_000 },
    })
    if (typeof hand === 'object') apply(ledger, hand)
    expect(offers(ledger, ana)).toBe('denied')
  })
})
