import type { Distinct, Joined, Parted } from '../events.ts'
import { join, noted, type Pen } from '../person/meet.ts'
import { groupOf, type Ledger } from './ledger.ts'

type Two = { person: string; other: string }

/** The owner says that two are one: both histories stay, and on every topic the strictest state holds. */
export const joinPeople = (
  ledger: Ledger,
  pen: Pen,
  { person, other }: Two,
): Joined[] | 'no-such-person' | 'same-person' => {
  if (!ledger.people.has(person) || !ledger.people.has(other)) return 'no-such-person'
  if (groupOf(ledger, person).includes(other)) return 'same-person'
  const id = pen.idOf(JSON.stringify(['joined', person, other, pen.now, pen.device]))
  return [{ ...join(pen, person, other, pen.now), ...noted(pen, id, pen.now, 'owner') }]
}

/** The owner takes a join back: each has again what was said on each. */
export const partPeople = (
  ledger: Ledger,
  pen: Pen,
  { join: of, person, why }: { join: string; person: string; why: string },
): Parted[] | 'no-such-join' => {
  const joined = groupOf(ledger, person)
    .flatMap(id => ledger.people.get(id) ?? [])
    .find(record => record.joined.some(({ id }) => id === of) && !record.parted?.includes(of))
  const other = joined?.joined.find(({ id }) => id === of)?.other
  if (!joined || !other) return 'no-such-join'
  return [
    { kind: 'parted', ...noted(pen, `${of}/parted`, pen.now, 'owner'), person: joined.id, other, of, why },
  ]
}

/** The owner says that two who look alike are two: one act, which can be undone. */
export const tellApart = (
  ledger: Ledger,
  pen: Pen,
  { person, other }: Two,
): Distinct[] | 'no-such-person' => {
  if (!ledger.people.has(person) || !ledger.people.has(other)) return 'no-such-person'
  const act = pen.idOf(JSON.stringify(['apart', person, other, pen.now, pen.device]))
  return groupOf(ledger, person).flatMap(one =>
    groupOf(ledger, other).map(another => ({
      kind: 'distinct' as const,
      ...noted(pen, pen.idOf(JSON.stringify(['distinct', act, one, another])), pen.now, 'owner'),
      person: one,
      other: another,
      act,
    })),
  )
}
