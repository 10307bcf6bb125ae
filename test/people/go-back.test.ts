import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply } from '../../shared/consent/apply.ts'
import { keepNo } from '../../shared/consent/keepNo.ts'
import { emptyLedger, isKnown, type Ledger } from '../../shared/consent/ledger.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { keptOnRestore } from '../../shared/consent/restore.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
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
const met = (n: number): Event => ({
  ...{ kind: 'met', ...noted(`met-${n}`, 1), person: `p-${n}` },
  identities: [{ kind: 'phone', id: phones[n] ?? '' }],
})
const said = (
  n: number,
  at: number,
  state: 'granted' | 'denied' | 'held',
  fresh: boolean,
  act: string,
): Event => ({
  ...{
    kind: 'consent',
    ...noted(`said-${n}-${at}-${state}`, at),
    person: `p-${n}`,
    topics: ['offers', 'news'],
  },
  ...{ state, way: 'hand', act, ...(fresh && state === 'granted' && { fresh: true as const }) },
})
const pair = (n: number, m: number) => ({ person: `p-${n}`, other: `p-${m}` })

const n = fc.nat(5)
const at = fc.integer({ min: 2_000, max: 90_000 })
const act = fc.constantFrom('act-1', 'act-2', 'act-3')
const list = fc.constantFrom('i-1', 'i-2')
const event: fc.Arbitrary<Event> = fc.oneof(
  n.map(met),
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
  list.map(
    (id): Event => ({
      ...{ kind: 'import-undone', ...noted(`${id}/undone`, 60_000), import: id, why: 'x' },
    }),
  ),
)

/** Goes back to the ledger as it was after the first of the events. */
const goBack = (first: Event[], since: Event[]): { now: Ledger; back: Ledger } => {
  const [now, back] = [emptyLedger(plain), emptyLedger(plain)]
  for (const one of [...first, ...since]) apply(now, one)
  for (const one of first) apply(back, one)
  const stays = keptOnRestore(since, id => back.imports.get(id)?.said?.state)
  for (const one of since.filter(stays)) apply(back, one)
  for (const one of keepNo(now, back, { now: 99_000, device: 'd' })) apply(back, one)
  return { now, back }
}

describe('going back to a copy', () => {
  it('sets nobody free who is refused or held today, whatever made it so since', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.array(event, { maxLength: 20 }), (first, since) => {
        const { now, back } = goBack(first, since)
        for (const record of now.people.values()) {
          if (!isKnown(now, record)) continue
          for (const topic of startedByShop) {
            if (!['denied', 'held'].includes(consentOf(now, record.id, topic).state)) continue
            for (const identity of record.identities)
              expect(permitOf(back, identity, topic).group).toBe('denied')
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('says nothing anew of whom the copy refuses as well', () => {
    const first = [
      met(0),
      said(0, 5_000, 'denied', false, 'act-1'),
      met(2),
      said(2, 5_000, 'granted', true, 'act-2'),
    ]
    const { back } = goBack(first, [])
    expect(back.people.get('p-0')?.changes).toHaveLength(1)
    expect(consentOf(back, 'p-2', 'offers').state).toBe('granted')
  })
})
