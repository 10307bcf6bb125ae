import type { Erased, Event } from '../events.ts'
import { keyOf } from '../person/keys.ts'
import { noted, type Pen } from '../person/meet.ts'
import { groupOf, type Ledger } from './ledger.ts'

/**
 * Erases a person (LGPD art. 18 VI, GDPR art. 17). A keyed hash of each number stays, so that a list that is taken in
 * later can't bring her back: what is needed to honour an objection may be kept (GDPR art. 17(3)(b), 21(3)).
 */
export const erase = (ledger: Ledger, pen: Pen, person: string): Erased[] | 'no-such-person' => {
  const people = groupOf(ledger, person)
  const records = people.flatMap(id => ledger.people.get(id) ?? [])
  if (records.length === 0) return 'no-such-person'
  const keys = new Set(records.flatMap(record => record.identities.map(keyOf)))
  const stubs = [...keys].map(ledger.seal)
  const id = pen.idOf(JSON.stringify(['erased', ...people]))
  return [{ kind: 'erased', ...noted(pen, id, pen.now, 'owner'), people, stubs }]
}

/**
 * Which events of a journal speak of persons who were erased: reads all of them once, then answers for each. An
 * erasure itself names nobody and stays.
 */
export const goneWith =
  (erased: ReadonlySet<string>) =>
  (events: Iterable<Event>): ((event: Event) => boolean) => {
    const isHers = (event: Event) =>
      event.kind !== 'erased' &&
      (('person' in event && erased.has(event.person)) || ('other' in event && erased.has(event.other)))
    const requests = new Set<string>()
    for (const event of events) if (event.kind === 'request' && isHers(event)) requests.add(event.id)
    return event =>
      isHers(event) ||
      ('request' in event && event.request !== undefined && requests.has(event.request)) ||
      (event.kind === 'example' && requests.has(event.of))
  }

/**
 * Of events that are about to be written those that may be: a list or a message may have been read before somebody in
 * it was erased, and nothing that names her reaches the disk after the sweep.
 */
export const withoutErased = <E extends Event>({ erased }: Ledger, events: E[]): E[] => {
  if (erased.size === 0) return events
  const isGone = goneWith(erased)(events)
  return events.filter(event => !isGone(event))
}
