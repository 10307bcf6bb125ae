import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../shared/consent/apply.ts'
import { beginImport, planImport } from '../../shared/consent/import.ts'
import { emptyLedger, groupOf, isKnown, type Ledger } from '../../shared/consent/ledger.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { marketing, states, topics } from '../../shared/consent/topic.ts'
import { undoImport } from '../../shared/consent/undoImport.ts'
import type { Event } from '../../shared/events.ts'
import { plain } from '../plain.ts'
import { ana, hear, offers, pen, refusing, take, terms, write } from './taken.ts'

describe('the laws of lists', () => {
  const phone = fc.integer({ min: 0, max: 5 }).map(n => `553198888${1000 + n}`)
  const row = fc.record(
    { number: phone, said: fc.constantFrom('yes', 'no', 'nothing'), at: fc.integer({ min: 1, max: 99_000 }) },
    { requiredKeys: ['number'] },
  )
  const rows = fc
    .array(row, { maxLength: 8 })
    .map(all => all.map((one, index) => ({ ...one, row: index + 2 })))
  const list = fc.record({ rows, state: fc.constantFrom('granted', 'denied', null), revive: fc.boolean() })
  const told = fc.array(
    fc.tuple(phone, fc.constantFrom('denied', 'held'), fc.integer({ min: 1, max: 40_000 })),
    {
      maxLength: 4,
    },
  )
  const said = (ledger: Ledger) =>
    [...ledger.people.keys()]
      .filter(id => groupOf(ledger, id)[0] === id)
      .map(id => [id, ...topics.map(topic => consentOf(ledger, id, topic).state)].join())
      .sort()
  const means = ({ state, revive }: { state: 'granted' | 'denied' | null; revive: boolean }, more = {}) => ({
    ...{ state, topics: [...marketing], ...more },
    ...(revive && { revive: true as const }),
  })

  it('no list loosens a "no" unless the owner asks for it with a later date', () => {
    fc.assert(
      fc.property(told, list, (words, one) => {
        const ledger = emptyLedger(plain)
        for (const [number, state, at] of words) hear(ledger, number, state, at)
        const before = [...ledger.people.keys()].map(
          id => [id, consentOf(ledger, id, 'offers').state] as const,
        )
        take(ledger, one.rows, means({ ...one, revive: false }))
        for (const [id, state] of before)
          if (state === 'denied') expect(consentOf(ledger, id, 'offers').state).toBe('denied')
      }),
    )
  })

  it('the same list again writes nothing, and undoing it gives back what was', () => {
    fc.assert(
      fc.property(told, list, (words, one) => {
        const ledger = emptyLedger(plain)
        for (const [number, state, at] of words) hear(ledger, number, state, at)
        const before = said(ledger)
        const { list: id, events } = take(ledger, one.rows, means(one))
        const after = said(ledger)
        expect(take(ledger, one.rows, means(one)).events).toEqual([])
        expect(said(ledger)).toEqual(after)
        if (events.length > 0) write(ledger, undoImport(ledger, pen(70_000), { import: id, why: 'engano' }))
        const shown = said(ledger).filter(line => {
          const record = ledger.people.get(line.split(',')[0] ?? '')
          return record && isKnown(ledger, record)
        })
        expect(shown).toEqual(before)
      }),
    )
  })

  it('ends in the same consents whether its rows are written one by one or all at once', () => {
    fc.assert(
      fc.property(told, list, (words, one) => {
        const take = (size: number) => {
          const ledger = emptyLedger(plain)
          for (const [number, state, at] of words) hear(ledger, number, state, at)
          const begun = beginImport(ledger, pen(50_000), terms(means(one)))
          const plan = planImport(ledger, begun, 'BR', refusing(one.rows))
          const waiting: Event[] = [begun]
          for (const [index, row] of one.rows.entries()) {
            waiting.push(...[plan.decide(row).event ?? []].flat())
            if (index % size !== size - 1) continue
            write(ledger, waiting.splice(0))
            plan.forget()
          }
          write(ledger, waiting)
          return said(ledger)
        }
        expect(take(1)).toEqual(take(100))
      }),
    )
  })

  it('its events end in the same consents in any order and any number of times', () => {
    fc.assert(
      fc.property(told, list, fc.infiniteStream(fc.nat()), (words, one, dice) => {
        const ledger = emptyLedger(plain)
        const events: Event[] = []
        for (const [number, state, at] of words) hear(ledger, number, state, at)
        const begun = beginImport(ledger, pen(50_000), terms(means(one)))
        const plan = planImport(ledger, begun, 'BR', refusing(one.rows))
        events.push(begun, ...one.rows.flatMap(each => plan.decide(each).event ?? []))
        const replay = (order: Event[]) => {
          const other = emptyLedger(plain)
          for (const [number, state, at] of words) hear(other, number, state, at)
          for (const event of order) apply(other, event)
          return said(other)
        }
        const mixed = [...events, ...events]
          .map(event => ({ event, place: dice.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ event }) => event)
        expect(replay(mixed)).toEqual(replay(events))
        expect(states).toContain(offers(ledger, ana))
      }),
    )
  })
})
