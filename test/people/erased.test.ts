import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setConsent } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { erase, forgetEmpty, goneWith } from '../../shared/consent/erase.ts'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'
import { tellApart } from '../../shared/consent/pair.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import type { Erased, Event } from '../../shared/events.ts'
import type { Identity } from '../../shared/person/identity.ts'
import { keyOf } from '../../shared/person/keys.ts'
import { plain } from '../plain.ts'
import { ana, hear, idOf, pen, take, write } from './taken.ts'

const phone = (id: string): Identity => ({ kind: 'phone', id })
const offers = (ledger: Ledger, id: string) => permitOf(ledger, phone(id), 'offers').group
const noted = { v: 1, at: 1, noted: 1, device: 'd', by: 'owner' } as const
const met = (person: string, number: string): Event => ({
  ...{ kind: 'met', ...noted, id: `met/${person}/${number}`, person, identities: [phone(number)] },
})

describe('the "no" of somebody who was erased', () => {
  it('stays where somebody else shares her number', () => {
    const ledger = emptyLedger(plain)
    write(ledger, [met('p-a', ana), met('p-b', ana)])
    write(ledger, tellApart(ledger, pen(5), { person: 'p-a', other: 'p-b' }))
    write(ledger, [
      {
        kind: 'consent',
        ...noted,
        id: 'no',
        at: 2_000,
        person: 'p-a',
        topics: ['offers'],
        state: 'denied',
        way: 'word',
      },
    ])
    const yes = { person: 'p-b', topic: 'offers', state: 'granted', proof: 'ficha' } as const
    write(ledger, setConsent(ledger, pen(3_000), yes))
    write(ledger, erase(ledger, pen(9_000), 'p-a'))
    expect(offers(ledger, ana)).toBe('denied')
    expect(consentOf(ledger, 'p-b', 'offers').change?.way).toBe('erased')
    expect([...ledger.people.keys()]).toEqual(['p-b'])
  })

  it('reaches the other spelling that may be hers, also in a later list', () => {
    const [seven, nine] = ['553177776666', '5531977776666']
    const ledger = emptyLedger(plain)
    hear(ledger, seven, 'denied', 2_000)
    write(ledger, erase(ledger, pen(9_000), idOf(ledger, seven)))
    expect(permitOf(ledger, phone(nine), 'offers').why).toBe('may-be-denied')
    take(ledger, [{ row: 2, number: nine }])
    expect(offers(ledger, nine)).toBe('denied')
    expect(permitOf(ledger, phone(nine), 'orders').group).toBe('unknown')
  })

  it('keeps a later list out though an undone one had named her', () => {
    const ledger = emptyLedger(plain)
    const gone: Erased = { kind: 'erased', ...noted, id: 'e', people: ['p-x'], stubs: [keyOf(phone(ana))] }
    write(ledger, [met('p-y', ana), gone])
    expect(take(ledger, [{ row: 2, number: ana }]).fates).toEqual(['kept-out'])
  })
})

describe('the laws of erasing', () => {
  const person = fc.constantFrom('p-a', 'p-b', 'p-c')
  const pair = fc.uniqueArray(person, { minLength: 2, maxLength: 2 }).map(two => two.sort())
  const word = fc.constantFrom('1', '2')
  const event = fc.oneof(
    fc
      .tuple(person, fc.constantFrom(ana, '553177776666', '5531977776666'))
      .map(([one, number]) => met(one, number)),
    fc.tuple(pair, word).map(
      ([[one = '', other = ''], id]): Event => ({
        ...{ kind: 'joined', ...noted, id: `j${one}${other}${id}`, person: one, other },
      }),
    ),
    fc.tuple(pair, word).map(
      ([[one = '', other = ''], of]): Event => ({
        ...{
          kind: 'parted',
          ...noted,
          id: `t${one}${other}${of}`,
          person: one,
          other,
          of: `j${one}${other}${of}`,
          why: 'são duas',
        },
      }),
    ),
    fc.tuple(pair, word).map(
      ([[one = '', other = ''], act]): Event => ({
        ...{ kind: 'distinct', ...noted, id: `d${one}${other}${act}`, person: one, other, act },
      }),
    ),
    fc.tuple(person, word).map(
      ([one, act]): Event => ({
        ...{ kind: 'consent', ...noted, id: `c${one}${act}`, person: one, topics: ['offers'] },
        ...{ state: 'denied', way: 'hand', act },
      }),
    ),
    word.map((of): Event => ({ kind: 'act-undone', ...noted, id: `u${of}`, of, why: 'engano' })),
  )
  const events = fc.uniqueArray(event, { maxLength: 14, selector: ({ id }) => id })
  const gone: Erased = {
    kind: 'erased',
    ...noted,
    id: 'e',
    at: 9,
    people: ['p-a'],
    stubs: [keyOf(phone(ana))],
  }
  const plainly = (ledger: Ledger) => {
    forgetEmpty(ledger)
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(one => JSON.stringify(sorted(one))).sort()
        : value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sorted(one)]))
          : value
    return {
      // A record of which nothing is said any more is as good as none.
      people: Object.fromEntries(
        [...ledger.people].flatMap(([id, record]) => {
          const { identities, changes, joined, metAt, ...rest } = record
          const isEmpty = metAt === null && [identities, changes, joined].every(({ length }) => length === 0)
          return isEmpty && Object.keys(rest).length === 3 ? [] : [[id, sorted(record)]]
        }),
      ),
      undone: [...ledger.undone.keys()].sort(),
      twins: Object.fromEntries([...ledger.twins].map(([id, others]) => [id, sorted(others)])),
      said: ['p-b', 'p-c'].map(id => consentOf(ledger, id, 'offers').state),
    }
  }
  const of = (all: Event[]) => {
    const ledger = emptyLedger(plain)
    for (const one of all) apply(ledger, one)
    return plainly(ledger)
  }

  it('what is left is what the events tell that stay, in any order', () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (all, dice) => {
        const isGone = goneWith(new Set(['p-a']))(all)
        const stays = [...all.filter(one => !isGone(one)), gone]
        const mixed = [...all, gone]
          .map(one => ({ one, place: dice.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one)
        expect(of([...all, gone])).toEqual(of(stays))
        expect(of(mixed)).toEqual(of(stays))
      }),
      { numRuns: 2_000 },
    )
  })
})
