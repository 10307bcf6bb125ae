import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../../electron/engine/people/find.ts'
import { createRoll, type Roll } from '../../electron/engine/people/roll.ts'
import { createSorted } from '../../electron/engine/people/sorted.ts'
import { createTexts } from '../../electron/engine/people/texts.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger, groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { startedByShop, states } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
import { type Sort, sorts } from '../../shared/people.ts'
import { plain } from '../plain.ts'
import { everyone } from './everyone.ts'

const now = 1_800_000_000_000
const day = 86_400_000
const noted = (id: string, at: number) => ({ id, v: 1, at, noted: at, device: 'd', by: 'owner' }) as const
const met = (n: number, at: number, name?: string, user = false): Event => ({
  ...{ kind: 'met', ...noted(`met-${n}-${name}`, at), person: `p-${n}` },
  identities: [
    user ? { kind: 'user', id: `BR.${10_000_000 + n}` } : { kind: 'phone', id: `55119788${87_770 + n}` },
  ],
  ...(name && { name }),
})
const said = (n: number, at: number, state: 'granted' | 'denied' | 'held'): Event => ({
  ...{ kind: 'consent', ...noted(`said-${n}-${at}-${state}`, at), person: `p-${n}` },
  ...{ topics: ['offers'], state, way: 'hand', proof: state === 'granted' ? 'ficha' : '' },
})
const joined = (n: number, m: number): Event => ({
  ...{ kind: 'joined', ...noted(`joined-${n}-${m}`, 5), person: `p-${n}`, other: `p-${m}` },
})
const parted = (n: number, m: number): Event => ({
  ...{ kind: 'parted', ...noted(`parted-${n}-${m}`, 6), person: `p-${n}`, other: `p-${m}` },
  ...{ of: `joined-${n}-${m}`, why: 'x' },
})
const erased = (n: number): Event => ({
  ...{ kind: 'erased', ...noted(`erased-${n}`, 7), people: [`p-${n}`], stubs: [] },
})

/** What a list shows, in its order. */
const shown = async (roll: Roll, wanted = everyone) => {
  const { slots, chips } = await createFinder(roll)(wanted, 'newest', now)
  return { ids: [...slots].map(roll.idAt), chips }
}
/** The same where people of one moment, or of one name, may stand in any order among themselves. */
const sorted = async (roll: Roll, sort: Sort) => {
  const { slots } = await createFinder(roll)(everyone, sort, now)
  const word = (slot: number) =>
    sort === 'newest' || sort === 'oldest'
      ? roll.columns.since()[slot]
      : (roll.texts.line(slot).split('\t')[0] ?? '')
  const groups: { word: unknown; ids: string[] }[] = []
  for (const slot of slots) {
    const last = groups.at(-1)
    if (last && last.word === word(slot)) last.ids.push(roll.idAt(slot))
    else groups.push({ word: word(slot), ids: [roll.idAt(slot)] })
  }
  return groups.map(group => ({ ...group, ids: group.ids.sort() }))
}
const filled = async (ledger: Ledger) => {
  const roll = createRoll(ledger)
  await roll.fill()
  return roll
}

describe('the roll of people', () => {
  const n = fc.nat(12)
  const at = fc.integer({ min: now - 500 * day, max: now })
  const name = fc.constantFrom('Ana Lima', 'Bia', 'Zé Ramalho', undefined)
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.tuple(n, at, name, fc.boolean()).map(([one, when, called, user]) => met(one, when, called, user)),
    fc
      .tuple(n, at, fc.constantFrom('granted', 'denied', 'held'))
      .map(([one, when, state]) => said(one, when, state)),
    fc.tuple(n, n).map(([one, other]) => joined(one, other === one ? one + 1 : other)),
    fc.tuple(n, n).map(([one, other]) => parted(one, other === one ? one + 1 : other)),
    n.map(erased),
  )

  it('is the same whether people are taken in as events come or all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), async events => {
        const ledger = emptyLedger(plain)
        const roll = createRoll(ledger)
        for (const [index, one] of events.entries()) {
          roll.touch(apply(ledger, one).people)
          // From here on the order by name is kept too; some come while it is made.
          if (index === events.length >> 1) roll.byName()
        }
        const fresh = await filled(ledger)
        expect((await shown(roll)).chips).toEqual((await shown(fresh)).chips)
        expect(roll.size()).toBe(fresh.size())
        for (const sort of sorts) expect(await sorted(roll, sort)).toEqual(await sorted(fresh, sort))
      }),
      { numRuns: 150 },
    )
  })

  it('asks no more whether two are one person once the one without a number is erased', async () => {
    const ledger = emptyLedger(plain)
    const roll = createRoll(ledger)
    const alikeNow = async () => (await shown(roll)).chips.alike
    for (const one of [met(0, now, 'Ana Lima', true), met(1, now, 'Ana Lima')])
      roll.touch(apply(ledger, one).people)
    expect(await alikeNow()).toBe(2)
    roll.touch(apply(ledger, erased(0)).people)
    expect(await alikeNow()).toBe(0)
  })

  it('finds exactly those whom a look at everybody finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 60 }),
        fc.subarray([...states]),
        async (events, asked) => {
          const ledger = emptyLedger(plain)
          for (const one of events) apply(ledger, one)
          const roll = await filled(ledger)
          const heads = (await shown(roll)).ids
          const fits = (id: string) =>
            asked.length === 0 || asked.includes(consentOf(ledger, id, 'offers').state)
          const { ids, chips } = await shown(roll, { ...everyone, states: asked })
          expect(ids).toEqual(heads.filter(fits))
          for (const state of states)
            expect(chips.states[state]).toBe(
              heads.filter(id => consentOf(ledger, id, 'offers').state === state).length,
            )
          for (const id of heads) expect(groupOf(ledger, id)[0]).toBe(id)
        },
      ),
      { numRuns: 150 },
    )
  })

  const known = async () => {
    const ledger = emptyLedger(plain)
    const add = (id: string, phone: string, name: string, since: number) =>
      apply(ledger, {
        ...{ kind: 'met', ...noted(`met-${id}`, since), person: id, name },
        identities: [phone.startsWith('BR.') ? { kind: 'user', id: phone } : { kind: 'phone', id: phone }],
      })
    add('ana', '553188887777', 'Conceição Araújo', now - day)
    add('mex', '5215512345678', 'María José Núñez', now - 20 * day)
    add('seven', '5511978887777', 'Rita', now - 100 * day)
    add('seven-too', '551178887777', 'Rita de novo', now - 400 * day)
    add('odd', '55219666633331', 'Número Estranho', now - 2 * day)
    add('user', 'BR.13491208655302741918', 'María José Núñez', now - 3 * day)
    apply(ledger, { ...said(1, now - day, 'granted'), id: 'a', person: 'ana' } as Event)
    return filled(ledger)
  }

  it('finds a person by any spelling of the number, part of the name, or the user id', async () => {
    const roll = await known()
    const find = async (search: string) => (await shown(roll, { ...everyone, search })).ids
    for (const search of [
      ...['conceicao', 'ARAÚJO', 'araujo conc', '31988887777', '(31) 8888-7777', '+55 31 98888-7777'],
      ...['031 98888-7777', '0xx31 98888 7777', '553188887777@s.whatsapp.net', 'whatsapp:+5531988887777'],
    ])
      expect([search, await find(search)]).toEqual([search, ['ana']])
    expect(await find('+52 55 1234 5678')).toEqual(['mex'])
    expect(await find('134912086553')).toEqual(['user'])
    expect(await find('BR.1349')).toEqual(['user'])
    expect(await find('ninguém')).toEqual([])
  })

  it('filters by period, by unusual numbers and by who may be somebody known, and counts each chip', async () => {
    const roll = await known()
    const find = async (more: Partial<typeof everyone>) =>
      (await shown(roll, { ...everyone, ...more })).ids.sort()
    expect(await find({ period: 'week' })).toEqual(['ana', 'odd', 'user'])
    expect(await find({ period: 'older' })).toEqual(['seven-too'])
    expect(await find({ unusual: true })).toEqual(['odd'])
    expect(await find({ alike: true })).toEqual(['mex', 'seven', 'seven-too', 'user'])
    expect(await find({ proof: 'with' })).toEqual(['ana'])
    expect(await find({ ways: ['hand'] })).toEqual(['ana'])
    const { chips } = await shown(roll)
    expect(chips).toMatchObject({ unusual: 1, alike: 4, proof: { with: 1, without: 0 }, ways: { hand: 1 } })
    expect(chips.periods).toEqual({ week: 3, month: 1, year: 1, older: 1 })
  })

  it('names those of the same whole name where one is known by no number', async () => {
    const roll = await known()
    const slot = roll.slotOf('user') ?? -1
    expect(roll.namesakes(slot).map(roll.idAt)).toEqual(['mex'])
    expect(startedByShop.map(topic => roll.states(topic).unknown)).toEqual([5, 6, 6, 6, 6])
  })
})

describe('its parts', () => {
  it('numbers stay sorted whatever comes and goes, one by one or many at once', () => {
    const some = fc.array(fc.nat(200), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), some), { maxLength: 12 }), steps => {
        const sorted = createSorted((a, b) => a - b)
        let model: number[] = []
        for (const [isInsert, numbers] of steps) {
          const chosen = [...new Set(numbers)].filter(one => model.includes(one) !== isInsert)
          if (isInsert) sorted.insert(chosen)
          else sorted.remove(chosen)
          model = isInsert ? [...model, ...chosen] : model.filter(one => !chosen.includes(one))
        }
        expect([...sorted.all()]).toEqual(model.sort((a, b) => a - b))
      }),
    )
  })

  it('lines are found by what they hold, also after they changed, over many blocks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.string({ unit: fc.constantFrom('a', 'b', 'ç') })),
          {
            maxLength: 40,
          },
        ),
        fc.string({ unit: fc.constantFrom('a', 'b', 'ç'), minLength: 1, maxLength: 3 }),
        (puts, needle) => {
          const texts = createTexts()
          const model = new Map<number, string>()
          for (const [slot, line] of puts) {
            texts.put(slot, line)
            model.set(slot, line)
            if (slot % 3 === 0) texts.search(['a'], () => {})
          }
          const found = new Set<number>()
          texts.search([needle], slot => found.add(slot))
          const fits = [...model].filter(([, line]) => line.includes(needle)).map(([slot]) => slot)
          expect([...found].sort()).toEqual(fits.sort())
          for (const [slot, line] of model) expect(texts.line(slot)).toBe(line)
        },
      ),
    )
  })
})
