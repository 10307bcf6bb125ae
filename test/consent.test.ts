import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPerson, decide, setConsent, undo } from '../shared/consent/act.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger, groupOf, type Ledger } from '../shared/consent/ledger.ts'
import { consentOf } from '../shared/consent/settle.ts'
import { tabOf } from '../shared/consent/standing.ts'
import { marketing, startedByShop, states, topics } from '../shared/consent/topic.ts'
import type { Changed, Event, Requested } from '../shared/events.ts'
import { plain } from './plain.ts'

const base = (id: string, at: number) => ({
  id,
  v: 1 as const,
  at,
  noted: at,
  device: 'd',
  by: 'rule' as const,
})
const change = (id: string, at: number, more: Partial<Changed> = {}): Changed => ({
  kind: 'consent',
  ...base(id, at),
  person: 'p-1',
  topics: ['offers'],
  state: 'denied',
  way: 'word',
  ...more,
})
const request = (id: string, at: number, more: Partial<Requested> = {}): Requested => ({
  kind: 'request',
  ...base(id, at),
  person: 'p-1',
  verdict: 'OUT',
  rule: 'pt.word',
  words: [],
  way: 'word',
  topics: [],
  around: [],
  ...more,
})
const ledgerOf = (events: Event[]): Ledger => {
  const ledger = emptyLedger(plain)
  for (const event of events) apply(ledger, event)
  return ledger
}
const offers = (...events: Event[]) => consentOf(ledgerOf(events), 'p-1', 'offers').state
const yes = { state: 'granted', fresh: true } as const
const pen = { now: 50_000, device: 'd', idOf: (text: string) => text }

describe('consent', () => {
  it('is unknown for somebody of whom nothing was ever said', () => {
    expect(offers()).toBe('unknown')
  })

  it('falls with a "no", and comes back only with a later fresh "yes"', () => {
    expect(offers(change('no', 5_000))).toBe('denied')
    expect(offers(change('no', 5_000), change('yes', 9_000, yes))).toBe('granted')
    expect(offers(change('no', 5_000), change('yes', 4_000, yes))).toBe('denied')
  })

  it('stays "no" when both came in the same second', () => {
    expect(offers(change('no', 5_000), change('yes', 5_999, yes))).toBe('denied')
    expect(offers(change('no', 5_000), change('yes', 6_000, yes))).toBe('granted')
  })

  it('never comes back by an import, however late it is made', () => {
    const imported = change('import', 90_000, { state: 'granted', way: 'import' })
    expect(offers(change('no', 5_000), imported)).toBe('denied')
    expect(offers(imported)).toBe('granted')
  })

  it("comes back for WhatsApp's own switch when it is turned on again, but a written stop stays", () => {
    const stop = change('stop', 5_000, { way: 'switch' })
    const resume = change('resume', 9_000, { ...yes, way: 'switch' })
    expect(offers(stop, resume)).toBe('granted')
    expect(offers(change('failed', 5_000, { way: 'failure' }), resume)).toBe('granted')
    expect(offers(change('PARAR', 4_000), stop, resume)).toBe('denied')
  })

  it('is held while a request waits, and free again when the owner says it was none', () => {
    const asked = request('r', 5_000, { verdict: 'ASK' })
    const held = change('r/held', 5_000, { state: 'held', request: 'r' })
    const granted = change('old', 1_000, yes)
    const ledger = ledgerOf([granted, asked, held])
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('held')
    const events = decide(ledger, pen, { request: 'r', decision: 'not-a-request', reason: null })
    for (const event of events as Event[]) apply(ledger, event)
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('granted')
    expect(tabOf(ledger.requests.get('r') as never)).toBe('dismissed')
  })

  it('waits again when a decision is taken back, and is stopped when it is decided anew', () => {
    const ledger = ledgerOf([
      request('r', 5_000, { verdict: 'ASK' }),
      change('r/held', 5_000, { state: 'held', request: 'r' }),
    ])
    const act = (events: Event[] | string) => {
      expect(events).not.toBeTypeOf('string')
      for (const event of events as Event[]) apply(ledger, event)
    }
    const record = () => ledger.requests.get('r') as never
    act(decide(ledger, pen, { request: 'r', decision: 'stop-all', reason: 'unhappy' }))
    expect(tabOf(record())).toBe('honoured')
    for (const topic of startedByShop) expect(consentOf(ledger, 'p-1', topic).state).toBe('denied')
    expect(consentOf(ledger, 'p-1', 'service').state).toBe('unknown')
    act(undo(ledger, { ...pen, now: 51_000 }, 'r', 'wrong key'))
    expect(tabOf(record())).toBe('waiting')
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('held')
    act(decide(ledger, { ...pen, now: 52_000 }, { request: 'r', decision: 'stop-offers', reason: null }))
    for (const topic of marketing) expect(consentOf(ledger, 'p-1', topic).state).toBe('denied')
    expect(consentOf(ledger, 'p-1', 'orders').state).toBe('unknown')
  })

  it('goes back to what it was when an honoured request is undone, unless another "no" stands', () => {
    const honoured = (id: string, at: number): Event[] => [
      request(id, at),
      change(`${id}/denied`, at, { request: id, topics: [...startedByShop] }),
    ]
    const granted = change('old', 1_000, yes)
    const ledger = ledgerOf([granted, ...honoured('a', 5_000), ...honoured('b', 6_000)])
    const undoIt = (id: string) => {
      for (const event of undo(ledger, pen, id, 'asked to') as Event[]) apply(ledger, event)
    }
    undoIt('a')
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('denied')
    undoIt('b')
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('granted')
    expect(undo(ledger, pen, 'b', 'again')).toBe('nothing-to-undo')
  })

  it('does not let an honoured request be decided over without an undo', () => {
    const ledger = ledgerOf([request('r', 5_000), change('r/denied', 5_000, { request: 'r' })])
    expect(decide(ledger, pen, { request: 'r', decision: 'not-a-request', reason: null })).toBe(
      'already-decided',
    )
  })

  it('is lifted by a later "yes" also where the request bears a day to come', () => {
    const ledger = ledgerOf([request('r', 4_000_000_000_000, { verdict: 'ASK' })])
    const act = (events: Event[] | string) => {
      if (typeof events === 'string') throw new Error(events)
      for (const event of events) apply(ledger, event)
    }
    act(decide(ledger, { ...pen, now: 50_000 }, { request: 'r', decision: 'stop-all', reason: null }))
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('denied')
    const yes = { person: 'p-1', topic: 'offers', state: 'granted', proof: 'pediu' } as const
    act(setConsent(ledger, { ...pen, now: 90_000 }, yes))
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('granted')
  })

  it('keeps a "yes" that the customer wrote before the owner decided on her older message', () => {
    const ledger = ledgerOf([
      request('r', 5_000, { verdict: 'ASK' }),
      change('r/held', 5_000, { state: 'held', request: 'r' }),
      change('back', 20_000, yes),
    ])
    for (const event of decide(ledger, pen, {
      request: 'r',
      decision: 'stop-all',
      reason: null,
    }) as Event[]) {
      apply(ledger, event)
    }
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('granted')
  })

  it('is not reopened by adding the same number as a new contact', () => {
    const identity = { kind: 'phone' as const, id: '5531988887777' }
    const ledger = emptyLedger(plain)
    const first = addPerson(ledger, pen, { name: 'Ana', identity, topics: ['offers'], proof: 'form' })
    for (const event of first.events) apply(ledger, event)
    const no = setConsent(ledger, pen, {
      person: first.person,
      topic: 'offers',
      state: 'denied',
      proof: 'counter',
    })
    for (const event of no as Event[]) apply(ledger, event)
    const twin = { kind: 'phone' as const, id: '553188887777' }
    const second = addPerson(
      ledger,
      { ...pen, now: 99_000 },
      { name: 'Ana', identity: twin, topics: ['offers'], proof: 'x' },
    )
    expect(second.person).toBe(first.person)
    for (const event of second.events) apply(ledger, event)
    expect(consentOf(ledger, first.person, 'offers').state).toBe('denied')
  })

  it('takes the strictest of two records that turn out to be one person, and asks no order of them', () => {
    const events: Event[] = [
      change('no', 5_000, { person: 'p-2' }),
      change('yes', 9_000, { ...yes, person: 'p-1' }),
      { kind: 'joined', ...base('j', 10_000), person: 'p-1', other: 'p-2' },
    ]
    for (const order of [events, [...events].reverse()]) {
      const ledger = ledgerOf(order)
      expect(groupOf(ledger, 'p-2')).toEqual(['p-1', 'p-2'])
      expect(consentOf(ledger, 'p-1', 'offers').state).toBe('denied')
      expect(consentOf(ledger, 'p-2', 'offers').state).toBe('denied')
    }
  })

  it('carries a "no" to marketing, and never a "yes", to a spelling that may be the same person', () => {
    const met = (person: string, phone: string): Event => ({
      kind: 'met',
      ...base(`met-${person}`, 1),
      person,
      identities: [{ kind: 'phone', id: phone }],
    })
    const both = [met('p-1', '5491158749895'), met('p-2', '541158749895')]
    const no = ledgerOf([...both, change('no', 5_000, { topics: [...startedByShop] })])
    expect(consentOf(no, 'p-2', 'offers').state).toBe('denied')
    expect(consentOf(no, 'p-2', 'orders').state).toBe('unknown')
    const agreed = ledgerOf([...both, change('yes', 5_000, yes)])
    expect(consentOf(agreed, 'p-2', 'offers').state).toBe('unknown')
  })
})

describe('a row that another says better', () => {
  const asked = request('a', 5_000, { verdict: 'ASK' })
  const held = change('a/held', 5_000, { request: 'a', state: 'held' })
  const better = request('b', 6_000, { verdict: 'IN', replaces: ['a'] })
  const tab = (ledger: Ledger, id: string) => tabOf(ledger.requests.get(id) as never)

  it('is shown no more and holds nothing, whichever of them arrives first', () => {
    for (const events of [
      [asked, held, better],
      [better, held, asked],
    ]) {
      const ledger = ledgerOf(events)
      expect([tab(ledger, 'a'), tab(ledger, 'b')]).toEqual([null, 'honoured'])
      expect(consentOf(ledger, 'p-1', 'offers').state).toBe('unknown')
      expect(decide(ledger, pen, { request: 'a', decision: 'stop-all', reason: null })).toBe(
        'already-decided',
      )
      expect(undo(ledger, pen, 'a', 'x')).toBe('nothing-to-undo')
    }
  })

  it('tells which rows an event touched, so that the inbox lets go of the old one', () => {
    const ledger = ledgerOf([asked, held])
    expect(apply(ledger, better).requests).toEqual(['b', 'a'])
  })

  it('stays away when the owner takes the better one back', () => {
    const ledger = ledgerOf([asked, held, better])
    for (const event of undo(ledger, pen, 'b', 'not hers') as Event[]) apply(ledger, event)
    expect([tab(ledger, 'a'), tab(ledger, 'b')]).toEqual([null, 'undone'])
  })

  it('stays where the owner had decided it, and what she decided counts', () => {
    const ledger = ledgerOf([asked, held])
    const decided = decide(ledger, pen, { request: 'a', decision: 'stop-offers', reason: null }) as Event[]
    for (const event of [...decided, better]) apply(ledger, event)
    expect(tab(ledger, 'a')).toBe('honoured')
    expect(consentOf(ledger, 'p-1', 'offers').state).toBe('denied')
  })

  it('gives way to the earlier one where both replace each other', () => {
    const original = request('a', 5_000, { replaces: ['e'] })
    const edit = request('e', 6_000, { replaces: ['a'] })
    for (const events of [
      [original, edit],
      [edit, original],
    ])
      expect(['a', 'e'].map(id => tab(ledgerOf(events), id))).toEqual(['honoured', null])
  })
})

const person = fc.constantFrom('p-1', 'p-2', 'p-3')
const moment = fc.integer({ min: 0, max: 20 }).map(n => n * 500)
const requests = fc.constantFrom('r-1', 'r-2')
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc
    .record({
      person,
      at: moment,
      topic: fc.constantFrom(...topics),
      state: fc.constantFrom('granted', 'denied', 'held'),
    })
    .chain(one =>
      fc
        .record({ fresh: fc.boolean(), way: fc.constantFrom('word', 'switch', 'failure', 'import', 'hand') })
        .map(({ fresh, way }) =>
          change(JSON.stringify([one, fresh, way]), one.at, {
            ...one,
            topics: [one.topic],
            way,
            ...(fresh ? { fresh: true as const } : {}),
          } as Partial<Changed>),
        ),
    ),
  fc
    .record({ request: requests, at: moment })
    .map(({ request: id, at }) =>
      change(`${id}/held`, at % 1, { request: id, state: 'held', person: id === 'r-1' ? 'p-1' : 'p-2' }),
    ),
  requests.map(id =>
    request(id, 3_000, {
      verdict: 'ASK',
      person: id === 'r-1' ? 'p-1' : 'p-2',
      ...(id === 'r-1' ? { replaces: ['r-3/r-1'] } : {}),
    }),
  ),
  fc
    .constantFrom('r-1', 'r-2', 'r-1,r-2')
    .map(replaced => request(`r-3/${replaced}`, 4_000, { replaces: replaced.split(',') })),
  fc
    .constantFrom('r-3/r-1', 'r-3/r-2', 'r-3/r-1,r-2')
    .map(id => change(`${id}/denied`, 4_000, { request: id, topics: [...startedByShop] })),
  fc
    .record({ of: fc.constantFrom('r-1', 'r-2', 'r-3/r-1'), by: fc.constantFrom('owner', 'rule') })
    .map(({ of, by }): Event => {
      const id = `u/${of}/${by}`
      return { kind: 'undo', ...base(id, 5_000), by, request: of, of, why: 'edited' }
    }),
  fc.record({ request: requests, at: moment }).map(
    ({ request: of, at }): Event => ({
      kind: 'decision',
      ...base(`${of}/decision/${at}`, at),
      request: of,
      decision: at % 1000 ? 'stop-all' : 'not-a-request',
    }),
  ),
  fc.record({ request: requests, at: moment }).map(
    ({ request: of, at }): Event => ({
      kind: 'undo',
      ...base(`u/${of}/${at}`, at),
      request: of,
      of: `${of}/decision/${at}`,
      why: 'x',
    }),
  ),
  fc.record({ person, other: person }).map(
    ({ person: one, other }): Event => ({
      kind: 'joined',
      ...base(`j/${one}/${other}`, 1),
      person: one,
      other,
    }),
  ),
)

const picture = (ledger: Ledger) => ({
  people: [...new Set(['p-1', 'p-2', 'p-3'])].map(id =>
    topics.map(topic => {
      const { state, change: why } = consentOf(ledger, id, topic)
      return [id, topic, state, why?.id ?? null]
    }),
  ),
  tabs: ['r-1', 'r-2', 'r-3/r-1', 'r-3/r-2', 'r-3/r-1,r-2'].map(id => {
    const record = ledger.requests.get(id)
    return record ? tabOf(record) : null
  }),
})

describe('the laws', () => {
  it('twice is once, and order is harmless', () => {
    const shuffled = fc
      .array(anyEvent, { maxLength: 14 })
      .chain(events =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(picture(ledgerOf(mixed))).toEqual(picture(ledgerOf(events)))
      }),
      { numRuns: 600 },
    )
  })

  it('a "no" is never loosened by anything that is not a fresh "yes", an undo or a decision', () => {
    const harmless = anyEvent.filter(
      event =>
        event.kind === 'joined' || (event.kind === 'consent' && !(event.state === 'granted' && event.fresh)),
    )
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 8 }),
        fc.array(harmless, { maxLength: 6 }),
        person,
        (before, after, id) => {
          const ledger = ledgerOf(before)
          const was = consentOf(ledger, id, 'offers').state
          if (was !== 'denied') return
          for (const event of after) apply(ledger, event)
          expect(consentOf(ledger, id, 'offers').state).toBe('denied')
        },
      ),
      { numRuns: 600 },
    )
  })

  it('history never shrinks', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), anyEvent, (events, one) => {
        const ledger = ledgerOf(events)
        const size = () => [...ledger.people.values()].reduce((sum, record) => sum + record.changes.length, 0)
        const before = size()
        apply(ledger, one)
        expect(size()).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('every state is one of the four, strictest first', () => {
    expect(states).toEqual(['denied', 'held', 'unknown', 'granted'])
  })
})
