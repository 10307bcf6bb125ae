import { states } from '../../shared/consent/topic.ts'
import type { Input, Output } from '../../shared/contract.ts'
import { type ConsentWay, consentWays } from '../../shared/events.ts'
import type { Period, PersonRow, Wanted } from '../../shared/people.ts'
import { now } from './shop.ts'

const day = 86_400_000
const periods: readonly Period[] = ['week', 'month', 'year', 'older']

const periodOf = ({ since }: PersonRow): Period => {
  const age = now - since
  return age < 7 * day ? 'week' : age < 30 * day ? 'month' : age < 365 * day ? 'year' : 'older'
}
const stateOf = (row: PersonRow, { topic }: Wanted) =>
  row.consents.find(one => one.topic === topic)?.state ?? 'unknown'
const wayOf = (row: PersonRow, wanted: Wanted): ConsentWay | null =>
  stateOf(row, wanted) === 'unknown' ? null : row.way

const named = ({ person }: PersonRow, { search }: Wanted) =>
  `${person.name ?? ''} ${person.phone ?? ''}`.toLowerCase().includes(search.toLowerCase())

/** Whether a row is as wanted, as in the engine's own `find.ts`. */
const fits = (row: PersonRow, wanted: Wanted): boolean => {
  const way = wayOf(row, wanted)
  return (
    named(row, wanted) &&
    (wanted.states.length === 0 || wanted.states.includes(stateOf(row, wanted))) &&
    (wanted.ways.length === 0 || (way !== null && wanted.ways.includes(way))) &&
    (!wanted.proof || (way !== null && (wanted.proof === 'with') === row.proof)) &&
    (!wanted.period || wanted.period === periodOf(row)) &&
    (!wanted.unusual || row.unusual) &&
    (!wanted.alike || row.alike) &&
    (!wanted.waiting || row.waiting)
  )
}

const counted = <K extends string>(keys: readonly K[], of: (key: K) => number) =>
  Object.fromEntries(keys.map(key => [key, of(key)])) as Record<K, number>

/** A page of the rows that are wanted; what each chip would show is counted over the first six hundred. */
export const findPeople = (
  all: PersonRow[],
  { wanted, sort, offset, limit }: Input<'people.page'>,
): Output<'people.page'> => {
  const some = all.slice(0, 600)
  const count = (change: Partial<Wanted>) => some.filter(row => fits(row, { ...wanted, ...change })).length
  const found = all.filter(row => fits(row, wanted))
  const name = ({ person }: PersonRow) => person.name ?? 'zz'
  if (sort === 'oldest') found.reverse()
  if (sort === 'name') found.sort((a, b) => name(a).localeCompare(name(b)))
  if (sort === 'name-back') found.sort((a, b) => name(b).localeCompare(name(a)))
  const ways = counted(consentWays, way => count({ ways: [way] }))
  return {
    rows: found.slice(offset, offset + limit),
    total: found.length,
    all: all.length,
    chips: {
      states: counted(states, state => count({ states: [state] })),
      ways: Object.fromEntries(Object.entries(ways).filter(([, many]) => many > 0)),
      proof: { with: count({ proof: 'with' }), without: count({ proof: 'without' }) },
      periods: counted(periods, period => count({ period })),
      unusual: count({ unusual: true }),
      alike: count({ alike: true }),
      waiting: count({ waiting: true }),
    },
  }
}
