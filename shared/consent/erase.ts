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

/** Saved views are settings, one each; a forgotten one is empty. */
export const viewSetting = (id: string) => `view/${id}`
const isView = viewSetting('')

/**
 * Which events of a journal speak of persons who were erased: first each is looked at once, then it is asked of each. A
 * list or chat that speaks of nobody else goes with them, for its file may be called after her, and so does why an act
 * was taken back that was of nobody else. So does what a saved view was that is forgotten. An erasure itself names nobody and stays.
 */
export const createGone = (erased: ReadonlySet<string>) => {
  const isHers = (event: Event) =>
    event.kind !== 'erased' &&
    (('person' in event && erased.has(event.person)) || ('other' in event && erased.has(event.other)))
  const requests = new Set<string>()
  const lists = { hers: new Set<string>(), others: new Set<string>() }
  const acts = { hers: new Set<string>(), others: new Set<string>() }
  const views = new Set<string>()
  const look = (event: Event) => {
    const hers = isHers(event)
    if (event.kind === 'request' && hers) requests.add(event.id)
    const list = event.kind === 'row' ? event.import : 'line' in event ? event.line?.import : undefined
    if (list !== undefined) lists[hers ? 'hers' : 'others'].add(list)
    if ('act' in event && event.act !== undefined) acts[hers ? 'hers' : 'others'].add(event.act)
    if (event.kind === 'setting' && event.name.startsWith(isView) && event.value === '') views.add(event.name)
  }
  const isGone = (event: Event): boolean => {
    switch (event.kind) {
      case 'import':
      case 'import-undone':
        return lists.hers.has(event.import) && !lists.others.has(event.import)
      case 'act-undone':
        return acts.hers.has(event.of) && !acts.others.has(event.of)
      case 'setting':
        return event.value !== '' && views.has(event.name)
      case 'example':
        return requests.has(event.of)
      default:
        return (
          isHers(event) || ('request' in event && event.request !== undefined && requests.has(event.request))
        )
    }
  }
  return { look, isGone }
}

/** The same for events that can be read at once. */
export const goneWith =
  (erased: ReadonlySet<string>) =>
  (events: Iterable<Event>): ((event: Event) => boolean) => {
    const gone = createGone(erased)
    for (const event of events) gone.look(event)
    return gone.isGone
  }

/** Takes out of the ledger what is of nobody any more, all whom it spoke of having been erased: lists, chats, acts. */
export const forgetEmpty = (ledger: Ledger) => {
  const lists = new Set<string>()
  const acts = new Set<string>()
  for (const { entries = [], changes, apart = [] } of ledger.people.values()) {
    for (const entry of entries) lists.add(entry.import)
    for (const { line, act } of changes) {
      if (line) lists.add(line.import)
      if (act !== undefined) acts.add(act)
    }
    for (const { act } of apart) acts.add(act)
  }
  for (const { asked } of ledger.requests.values()) if (asked?.line) lists.add(asked.line.import)
  for (const id of ledger.imports.keys()) if (!lists.has(id)) ledger.imports.delete(id)
  for (const id of ledger.undone.keys()) if (!acts.has(id)) ledger.undone.delete(id)
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
