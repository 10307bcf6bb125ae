import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoll } from '../../electron/engine/people/roll.ts'
import { timelineOf } from '../../electron/engine/people/timeline.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { denyPeople, setConsent, undoAct } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'
import { joinPeople, tellApart } from '../../shared/consent/pair.ts'
import { consentOf, consentsOf, nearOf } from '../../shared/consent/settle.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import type { Changed, Event } from '../../shared/events.ts'
import { meet, type Pen } from '../../shared/person/meet.ts'
import { plain } from '../plain.ts'
import { forgetfulDisk } from '../store/disk.ts'

const pen = (now: number): Pen => ({ now, device: 'd', staff: 'Bia', idOf: text => text })
const phones = ['5531988887777', '5531977776666', '5511978887777', '551178887777']
/** A shop of four; the last two may be one. */
const people = (): Event[] => {
  const ledger = emptyLedger(plain)
  return phones.flatMap(phone => {
    const { events } = meet(ledger, pen(1), { phone }, 1)
    for (const event of events) apply(ledger, event)
    return events
  })
}
const ledgerOf = (events: readonly Event[]): Ledger => {
  const ledger = emptyLedger(plain)
  for (const event of events) apply(ledger, event)
  return ledger
}
const all = [...ledgerOf(people()).people.keys()]
const [ana = '', bia = '', rita = '', other = ''] = all
const given = (events: readonly Event[] | string): Event[] => {
  if (typeof events === 'string') throw new Error(events)
  return [...events]
}
const held = (ledger: Ledger) => all.map(id => consentsOf(ledger, id, startedByShop).map(one => one.state))

/** What else happens: by messages, by hand, by joining. */
const happening = fc.oneof(
  fc.record({
    person: fc.constantFrom(...all),
    at: fc.integer({ min: 2, max: 90 }).map(at => at * 1000),
    state: fc.constantFrom('denied' as const, 'held' as const, 'granted' as const),
    topic: fc.constantFrom(...startedByShop),
    fresh: fc.boolean(),
  }),
  fc.record({ join: fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)) }),
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never
const eventOf = (one: Happening, index: number): Event[] => {
  if ('join' in one) {
    const found = joinPeople(ledgerOf(people()), pen(index), { person: one.join[0], other: one.join[1] })
    return typeof found === 'string' ? [] : found
  }
  const { person, at, state, topic, fresh } = one
  const said: Changed = {
    ...{ kind: 'consent', id: `m-${index}`, v: 1, at, noted: at, device: 'd', by: 'rule' },
    ...{ person, topics: [topic], state, way: 'word', ...(fresh && { fresh: true as const }) },
  }
  return [said]
}
const denying = (before: readonly Event[], many: string[]) =>
  given(
    denyPeople(ledgerOf(before), pen(50_000), {
      people: many,
      topics: ['offers', 'news'],
      proof: 'na feira',
    }),
  )
const actOf = (events: readonly Event[]) => events.flatMap(one => ('act' in one && one.act) || [])[0] ?? ''

describe('a "no" for many that is undone', () => {
  it('leaves all as it was before, with whatever else came meanwhile, in any order, and twice is once', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 8 }),
        fc.array(happening, { maxLength: 8 }),
        fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (early, late, many, chance) => {
          const before = [...people(), ...early.flatMap(eventOf)]
          const meanwhile = late.flatMap((one, index) => eventOf(one, index + 100))
          const deny = denying(before, many)
          const undone = given(
            undoAct(ledgerOf([...before, ...deny]), pen(60_000), { act: actOf(deny), why: 'engano' }),
          )
          const without = held(ledgerOf([...before, ...meanwhile]))
          const everything = [...before, ...deny, ...meanwhile, ...undone, ...undone, ...deny]
          expect(held(ledgerOf(everything))).toEqual(without)
          const shuffled = everything
            .map(event => ({ event, at: chance.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(one => one.event)
          expect(held(ledgerOf(shuffled))).toEqual(without)
        },
      ),
    )
  })

  it('does not lift a "no" that came in a message in between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 99 }), (person, second) => {
        const deny = denying(people(), all)
        const no = eventOf({ person, at: second * 1000, state: 'denied', topic: 'offers', fresh: false }, 1)
        const ledger = ledgerOf([...people(), ...deny, ...no])
        for (const event of given(undoAct(ledger, pen(99_000), { act: actOf(deny), why: 'engano' })))
          apply(ledger, event)
        expect(consentOf(ledger, person, 'offers').state).toBe('denied')
      }),
    )
  })

  it('is told in the story, with who undid it and why', () => {
    const ledger = ledgerOf(people())
    for (const event of denying(people(), [ana])) apply(ledger, event)
    const act = actOf(denying(people(), [ana]))
    for (const event of given(undoAct(ledger, pen(60_000), { act, why: 'lista errada' })))
      apply(ledger, event)
    expect(timelineOf(ledger, ana)).toMatchObject([
      { what: 'undone', at: 60_000, text: 'lista errada', staff: 'Bia', topics: ['offers', 'news'] },
      { what: 'denied', at: 50_000, undone: 60_000 },
      { what: 'met' },
    ])
  })

  it('is undone once, and what nobody did is not', () => {
    const ledger = ledgerOf([...people(), ...denying(people(), [ana, bia])])
    const act = actOf(denying(people(), [ana, bia]))
    expect(undoAct(ledger, pen(1), { act: 'none', why: 'x' })).toBe('no-such-act')
    for (const event of given(undoAct(ledger, pen(60_000), { act, why: 'x' }))) apply(ledger, event)
    expect(undoAct(ledger, pen(60_001), { act, why: 'x' })).toBe('no-such-act')
    for (const event of given(
      setConsent(ledger, pen(70_000), { person: ana, topic: 'offers', state: 'denied', proof: 'x' }),
    ))
      apply(ledger, event)
    expect(consentOf(ledger, ana, 'offers').state).toBe('denied')
  })

  it('stays undone after the shop was closed, and the lists know it at once', async () => {
    const disk = forgetfulDisk()
    const options = { ledger: emptyLedger(plain) }
    const store = await openStore(disk.io, () => 60_000, options)
    const roll = createRoll(store.ledger)
    store.watch(touched => roll.touch(touched.people))
    await store.commit(() => people())
    const deny = denying(people(), all)
    await store.commit(() => deny)
    expect(roll.stateOf(ana, 'offers')).toBe('denied')
    await store.commit(() => given(undoAct(store.ledger, pen(60_000), { act: actOf(deny), why: 'engano' })))
    expect(roll.stateOf(ana, 'offers')).toBe('unknown')
    await store.close()
    const again = await openStore(disk.io, () => 70_000, { ledger: emptyLedger(plain) })
    expect(consentOf(again.ledger, ana, 'offers').state).toBe('unknown')
    await again.close()
  })
})

describe('"these are two" that is undone', () => {
  it('proposes them again; said anew it holds again', () => {
    const ledger = ledgerOf(people())
    expect(nearOf(ledger, rita)).toEqual([other])
    const say = (now: number) => {
      const said = given(tellApart(ledger, pen(now), { person: rita, other }))
      for (const event of said) apply(ledger, event)
      return actOf(said)
    }
    const act = say(10)
    expect([nearOf(ledger, rita), nearOf(ledger, other)]).toEqual([[], []])
    for (const event of given(undoAct(ledger, pen(20), { act, why: 'engano' }))) apply(ledger, event)
    expect([nearOf(ledger, rita), nearOf(ledger, other)]).toEqual([[other], [rita]])
    say(30)
    expect(nearOf(ledger, rita)).toEqual([])
  })
})
