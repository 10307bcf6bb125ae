import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../shared/consent/apply.ts'
import { erase } from '../../shared/consent/erase.ts'
import { isKeptNo } from '../../shared/consent/keepNo.ts'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { restoreTo } from '../../shared/consent/restore.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import type { Changed, Event } from '../../shared/events.ts'
import { plain } from '../plain.ts'

const noted = (id: string, at: number, by: 'owner' | 'rule' = 'owner') =>
  ({ id, v: 1, at, noted: at, device: 'd', by }) as const
/** Three numbers of two persons each: the second of a pair is written with one digit less and may be the first. */
const phones = [
  '5531977776666',
  '553177776666',
  '5531988887777',
  '553188887777',
  '5511977770001',
  '551177770001',
]
const met = (n: number, numbers = [n]): Event => ({
  ...{ kind: 'met', ...noted(`met-${n}-${numbers}`, 1), person: `p-${n}` },
  identities: numbers.map(one => ({ kind: 'phone', id: phones[one] ?? '' })),
})
const said = (
  n: number,
  at: number,
  state: 'granted' | 'denied' | 'held',
  fresh: boolean,
  act: string,
): Changed => ({
  ...{
    kind: 'consent',
    ...noted(`said-${n}-${at}-${state}`, at),
    person: `p-${n}`,
    topics: ['offers', 'news'],
  },
  ...{ state, way: 'hand', act, ...(fresh && state === 'granted' && { fresh: true as const }) },
})
/** One asks to leave; what that did falls with the decision on it. Both are written in one frame, but may come apart. */
const asks = (n: number, at: number, state: 'denied' | 'held'): Event => ({
  ...{ kind: 'consent', ...noted(`request-${n}/no-${at}-${state}`, at, 'rule'), person: `p-${n}` },
  ...{ topics: ['offers', 'news'], state, way: 'word', request: `request-${n}` },
})
const request = (n: number): Event => ({
  ...{ kind: 'request', ...noted(`request-${n}`, 10_000, 'rule'), person: `p-${n}`, verdict: 'OUT' },
  ...{ rule: 'whole', words: ['sair'], way: 'word', topics: ['offers', 'news'], around: [] },
})
const pair = (n: number, m: number) => ({ person: `p-${n}`, other: `p-${m}` })

const n = fc.nat(5)
const at = fc.integer({ min: 2_000, max: 90_000 })
const act = fc.constantFrom('act-1', 'act-2', 'act-3')
const list = fc.constantFrom('i-1', 'i-2')
const event: fc.Arbitrary<Event> = fc.oneof(
  n.map(one => met(one)),
  n.map(request),
  fc
    .tuple(n, at, fc.constantFrom('granted', 'denied', 'held'), fc.boolean(), act)
    .map(([one, when, state, fresh, of]) => said(one, when, state, fresh, of)),
  act.map((of): Event => ({ kind: 'act-undone', ...noted(`undone-${of}`, 95_000), of, why: 'x' })),
  fc.tuple(n, n).map(
    ([a, b]): Event => ({
      ...{ kind: 'joined', ...noted(`joined-${a}-${b}`, 5), ...pair(a, a === b ? (b + 1) % 6 : b) },
    }),
  ),
  fc.tuple(n, n).map(
    ([a, b]): Event => ({
      ...{ kind: 'parted', ...noted(`parted-${a}-${b}`, 6), ...pair(a, a === b ? (b + 1) % 6 : b) },
      ...{ of: `joined-${a}-${b}`, why: 'x' },
    }),
  ),
  fc.tuple(n, act).map(
    ([a, of]): Event => ({
      ...{ kind: 'distinct', ...noted(`distinct-${a}-${of}`, 7), ...pair(a, a ^ 1), act: of },
    }),
  ),
  fc.tuple(list, fc.constantFrom('granted', 'denied', null)).map(
    ([id, state]): Event => ({
      ...{
        kind: 'import',
        ...noted(id, 50_000),
        import: id,
        name: 'l.csv',
        sha256: '',
        state,
        topics: ['offers'],
      },
    }),
  ),
  fc.tuple(list, n).map(
    ([id, row]): Event => ({
      ...{
        kind: 'row',
        id: `${id}/${row}`,
        v: 1,
        import: id,
        row,
        person: `p-${row}`,
        as: phones[row] ?? '',
      },
    }),
  ),
  fc.tuple(n, at, fc.constantFrom('denied', 'held')).map(([one, when, state]) => asks(one, when, state)),
  fc.tuple(n, fc.constantFrom('stop-all', 'not-a-request')).map(
    ([one, decision]): Event => ({
      ...{ kind: 'decision', ...noted(`decided-${one}-${decision}`, 92_000) },
      ...{ request: `request-${one}`, decision },
    }),
  ),
  fc.tuple(n, fc.constantFrom('request-', 'decided-')).map(
    ([one, what]): Event => ({
      ...{ kind: 'undo', ...noted(`undo-${what}${one}`, 93_000), request: `request-${one}` },
      ...{ of: what === 'request-' ? `request-${one}` : `decided-${one}-not-a-request`, why: 'x' },
    }),
  ),
  list.map(
    (id): Event => ({
      ...{ kind: 'import-undone', ...noted(`${id}/undone`, 60_000), import: id, why: 'x' },
    }),
  ),
)

/** What was said or joined by mistake, and then taken back. None of it is in any other event. */
const mistake: fc.Arbitrary<Event[]> = fc.oneof(
  fc
    .tuple(n, n, at, fc.constantFrom('denied', 'held'))
    .map(([a, b, when, state]): Event[] => [
      ...[said(a, when, state, false, 'act-9'), said(b, when, state, false, 'act-9')],
      { kind: 'act-undone', ...noted('undone-act-9', 95_000), of: 'act-9', why: 'x' },
    ]),
  fc.uniqueArray(n, { minLength: 1 }).map((rows): Event[] => [
    {
      ...{ kind: 'import', ...noted('i-9', 50_000), import: 'i-9', name: 'l.csv', sha256: '' },
      ...{ state: 'denied', topics: ['offers', 'news'] },
    },
    ...rows.map(row => ({
      ...({ kind: 'row', id: `i-9/${row}`, v: 1, import: 'i-9', row, person: `p-${row}` } as const),
      as: phones[row] ?? '',
    })),
    { kind: 'import-undone', ...noted('i-9/undone', 60_000), import: 'i-9', why: 'x' },
  ]),
  fc.tuple(n, at, fc.constantFrom('denied', 'held')).map(([one, when, state]): Event[] => [
    { ...asks(one, when, state), id: 'decided-9/no', request: 'request-9', decision: 'decided-9' } as Changed, // it is one
    { kind: 'decision', ...noted('decided-9', 92_000), request: 'request-9', decision: 'stop-all' },
    {
      ...{ kind: 'undo', ...noted('undo-9', 93_000), request: 'request-9', of: 'decided-9' },
      why: 'x',
    },
  ]),
  fc.tuple(n, n).map(([a, b]): Event[] => [
    { kind: 'joined', ...noted('joined-9', 5), ...pair(a, a === b ? (b + 1) % 6 : b) },
    {
      kind: 'parted',
      ...noted('parted-9', 6),
      ...pair(a, a === b ? (b + 1) % 6 : b),
      of: 'joined-9',
      why: 'x',
    },
  ]),
)

const ledgerOf = (events: readonly Event[]): Ledger => {
  const ledger = emptyLedger(plain)
  applyAll(ledger, events)
  return ledger
}
const permits = (ledger: Ledger) =>
  phones.flatMap(id =>
    startedByShop.map(topic => ({ id, topic, ...permitOf(ledger, { kind: 'phone', id }, topic) })),
  )
/** Numbers and topics on which nobody may write. */
const deniedIn = (ledger: Ledger): string[] =>
  permits(ledger).flatMap(({ id, topic, group }) => (group === 'denied' ? `${id} ${topic}` : []))
/** The same of those who are known or were erased, without strangers who only look like one of them. */
const refusedIn = (ledger: Ledger): string[] =>
  permits(ledger).flatMap(({ id, topic, group, why }) =>
    group === 'denied' && why !== 'may-be-denied' ? `${id} ${topic}` : [],
  )

/** What makes a ledger, event by event, and how much had ever been noted when it was like that. */
type Shop = { made: Event[]; journal: Event[] }
type Copy = { made: Event[]; upTo: number }

const write = (shop: Shop, events: readonly Event[]): Shop => {
  // What speaks of the erased is dropped before it is written, and gone from all that was.
  const { erased } = ledgerOf([...shop.made, ...events])
  const lives = (one: Event) => !('person' in one && erased.has(one.person))
  return { made: [...shop.made, ...events].filter(lives), journal: [...shop.journal, ...events] }
}
const copyOf = ({ made, journal }: Shop): Copy => ({ made, upTo: journal.length })
/** `isThere`: which of the events noted since the journal can still tell. */
const goBack = (shop: Shop, copy: Copy, isThere = (_: number): boolean => true): Shop => {
  const pen = { now: 99_000 + shop.journal.length, device: 'd' }
  const since = shop.journal.slice(copy.upTo)
  const events = since.filter((_, index) => isThere(index))
  const whole = events.length === since.length
  const { kept, said } = restoreTo(ledgerOf(copy.made), ledgerOf(shop.made), { events, whole }, pen)
  return { made: [...copy.made, ...kept, ...said], journal: [...shop.journal, ...said] }
}

type Step = Event[] | 'copy' | number | { erased: string }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.array(event, { minLength: 1, maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constant('copy' as const) },
  { weight: 2, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: n.map(one => ({ erased: `p-${one}` })) },
)

/** Lives through the steps; `look` sees the shop before and after each return. */
const live = (steps: readonly Step[], look: (before: Shop, copy: Copy, after: Shop) => void) => {
  let shop: Shop = { made: [], journal: [] }
  let copies: Copy[] = [copyOf(shop)]
  for (const one of steps) {
    if (one === 'copy') copies = [copyOf(shop), ...copies]
    else if (Array.isArray(one)) shop = write(shop, one)
    else if (typeof one === 'object') {
      const gone = erase(ledgerOf(shop.made), { now: 91_000, device: 'd', idOf: plain }, one.erased)
      if (typeof gone === 'string') continue
      shop = write(shop, gone)
      // An erasure takes every older copy along.
      copies = [copyOf(shop)]
    } else {
      const copy = copies[one % copies.length] ?? copyOf(shop)
      const before = shop
      shop = goBack(shop, copy)
      look(before, copy, shop)
    }
  }
  return { shop, copies }
}

describe('going back to a copy', () => {
  it('sets nobody free who is refused or held today, whatever made it so since', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.array(event, { maxLength: 20 }), (first, since) => {
        const old = write({ made: [], journal: [] }, first)
        const now = write(old, since)
        const back = goBack(now, copyOf(old))
        expect(deniedIn(ledgerOf(back.made))).toEqual(expect.arrayContaining(refusedIn(ledgerOf(now.made))))
      }),
      { numRuns: 600 },
    )
  })

  it('silences nobody by a mistake that was made since, and taken back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.array(mistake, { maxLength: 3 }), (first, made) => {
        const old = write({ made: [], journal: [] }, [...phones.map((_, one) => met(one)), ...first])
        const now = write(old, made.flat())
        const back = goBack(now, copyOf(old))
        expect(deniedIn(ledgerOf(back.made))).toEqual(deniedIn(ledgerOf(old.made)))
      }),
      { numRuns: 600 },
    )
  })

  it('sets nobody free either where the journal has holes', () => {
    const events = fc.array(event, { maxLength: 20 })
    fc.assert(
      fc.property(events, events, fc.uniqueArray(fc.nat(20), { minLength: 1 }), (first, since, holes) => {
        const old = write({ made: [], journal: [] }, first)
        const now = write(old, since)
        const back = goBack(now, copyOf(old), index => !holes.includes(index))
        expect(deniedIn(ledgerOf(back.made))).toEqual(expect.arrayContaining(refusedIn(ledgerOf(now.made))))
      }),
      { numRuns: 600 },
    )
  })

  it('sets nobody free of whom anything but a "yes" that an earlier return took is the reason', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), steps => {
        live(steps, (before, copy, after) => {
          const free = refusedIn(ledgerOf(before.made)).filter(
            one => !deniedIn(ledgerOf(after.made)).includes(one),
          )
          // She was free in the copy, and by nothing that was noted since was she ever refused.
          const since = before.journal.slice(copy.upTo).filter(one => !isKeptNo(one))
          for (let upTo = 0; free.length > 0 && upTo <= since.length; upTo++)
            expect(
              refusedIn(ledgerOf([...copy.made, ...since.slice(0, upTo)])).filter(one => free.includes(one)),
            ).toEqual([])
        })
      }),
      { numRuns: 600 },
    )
  })

  it('can be taken back: all is as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.nat(9), (steps, n) => {
        const { shop, copies } = live(steps, () => {})
        const copy = copies[n % copies.length] ?? copyOf(shop)
        const safe = copyOf(shop)
        const back = goBack(goBack(shop, copy), safe)
        expect(ledgerOf(back.made)).toEqual(ledgerOf(shop.made))
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing anew of whom the copy refuses as well', () => {
    const first = [
      met(0),
      said(0, 5_000, 'denied', false, 'act-1'),
      met(2),
      said(2, 5_000, 'granted', true, 'act-2'),
    ]
    const shop = write({ made: [], journal: [] }, first)
    const back = ledgerOf(goBack(shop, copyOf(shop)).made)
    expect(back.people.get('p-0')?.changes).toHaveLength(1)
    expect(consentOf(back, 'p-2', 'offers').state).toBe('granted')
  })

  it('gives back the "yes" that another return took, but none that was taken back by hand', () => {
    const old = write({ made: [], journal: [] }, [
      met(0),
      said(0, 5_000, 'denied', false, 'act-1'),
      met(2),
      said(2, 5_000, 'denied', false, 'act-1'),
    ])
    const agreed = write(old, [
      said(0, 9_000, 'granted', true, 'act-2'),
      said(2, 9_000, 'granted', true, 'act-3'),
    ])
    const undone = write(agreed, [
      { kind: 'act-undone', ...noted('undone-act-3', 95_000), of: 'act-3', why: 'x' },
    ])
    const back = ledgerOf(goBack(goBack(undone, copyOf(old)), copyOf(agreed)).made)
    expect(consentOf(back, 'p-0', 'offers').state).toBe('granted')
    expect(consentOf(back, 'p-2', 'offers').state).toBe('denied')
  })
  const joined = (a: number, b: number): Event => ({
    ...{ kind: 'joined', ...noted(`joined-${a}-${b}`, 5), ...pair(a, b) },
  })
  const back: Event = { ...said(0, 9_000, 'granted', true, 'act-2'), request: 'request-0' }
  const undo: Event = {
    ...{ kind: 'undo', ...noted('undo-0', 95_000), request: 'request-0', of: 'request-0', why: 'x' },
  }
  const no = (n: number) => said(n, 5_000, 'denied', false, 'act-1')
  /** Who may be the first of the pair, and is held: that alone does not reach the pair's other. */
  const nearOne = [
    ...[met(0), met(1), met(2), joined(0, 2), no(2)],
    ...[said(2, 9_000, 'granted', true, 'act-2'), said(2, 10_000, 'held', false, 'act-3')],
  ]
  const lost: Event = { kind: 'act-undone', ...noted('undone-act-2', 95_000), of: 'act-2', why: 'x' }
  it.each<[string, Event[], Event, number]>([
    ['she was joined with one who said no', [met(0), no(0), met(2)], joined(0, 2), 2],
    ['one who said no was joined with her', [met(0), no(0), met(2)], joined(2, 0), 2],
    ['her asking to be back was taken back', [met(0), no(0), request(0), back], undo, 0],
    ['one joined with who may be she lost her "yes"', nearOne, lost, 1],
  ])('refuses her as today, where %s since', (_, first, since, number) => {
    const old = write({ made: [], journal: [] }, first)
    expect(deniedIn(ledgerOf(old.made))).not.toContain(`${phones[number]} offers`)
    const now = write(old, [since])
    expect(deniedIn(ledgerOf(goBack(now, copyOf(old)).made))).toContain(`${phones[number]} offers`)
  })

  it.each<[string, Event[], Event]>([
    ['one who said no came with her number', [], met(2, [0])],
    ['one who said no came with a number that may be hers', [], met(2, [1])],
    ['whom she was joined with came with the number of one who said no', [met(4), joined(0, 4)], met(4, [2])],
  ])('gives back no "yes" where %s since', (_, more, since) => {
    const old = write({ made: [], journal: [] }, [met(0), no(0), met(2), no(2)])
    const agreed = write(old, [said(0, 9_000, 'granted', true, 'act-2'), ...more])
    const now = write(agreed, [since])
    const denied = `${phones[0]} offers`
    expect([agreed, now].map(one => deniedIn(ledgerOf(one.made)).includes(denied))).toEqual([false, true])
    const twice = goBack(goBack(now, copyOf(old)), copyOf(agreed))
    expect(deniedIn(ledgerOf(twice.made))).toContain(denied)
  })
})
