import type { Event, Noted } from '../events.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf, nearKeys } from '../person/keys.ts'
import { carriers, groupOf, isKnown, type Ledger } from './ledger.ts'
import { permitOf } from './permit.ts'
import { consentsOf, nearOf } from './settle.ts'
import { startedByShop, type Topic } from './topic.ts'

export type Pen = Pick<Noted, 'device'> & { now: number }

/** Whether an event was made here. The next going back makes those anew that it needs. */
export const isKeptNo = (event: Event): boolean =>
  (event.kind === 'met' || (event.kind === 'consent' && event.request === undefined)) &&
  event.by === 'rule' &&
  /\/kept-\d+-(denied|held)(\/no)?$/.test(event.id)

/** Everybody in `ledger` of whom one of these events says something, and whoever may be the same by their number. */
const concernedBy = (ledger: Ledger, events: readonly Event[]): Set<string> => {
  const people = new Set<string>()
  /** Requests, acts and lists that the events speak of: their ids are never alike. */
  const named = new Set<string>()
  const identities: Identity[] = []
  for (const event of events) {
    if ('person' in event) people.add(event.person)
    if ('other' in event) people.add(event.other)
    if ('request' in event && event.request !== undefined) named.add(event.request)
    if (event.kind === 'act-undone') named.add(event.of)
    if (event.kind === 'import' || event.kind === 'import-undone') named.add(event.import)
    if (event.kind === 'met') identities.push(...event.identities)
    if (event.kind === 'row')
      identities.push({ kind: /^\d+$/.test(event.as) ? 'phone' : 'user', id: event.as })
  }
  for (const { id, requests, changes, apart = [], entries = [] } of ledger.people.values()) {
    const isNamed =
      requests.some(request => named.has(request)) ||
      changes.some(one => named.has(one.request ?? '') || named.has(one.act ?? '')) ||
      apart.some(({ act }) => named.has(act)) ||
      entries.some(entry => named.has(entry.import))
    if (isNamed) people.add(id)
  }
  for (const id of people) identities.push(...(ledger.people.get(id)?.identities ?? []))
  for (const identity of identities)
    for (const key of [keyOf(identity), ...nearKeys(identity)])
      for (const id of carriers(ledger, key)) people.add(id)
  return people
}

/**
 * What has to be said in `after` so that nobody who is refused or held in `before` may be written to there (DESIGN law
 * 3): a "no", or a hold, of each whom going back to `after` would set free. Whatever had made her strict may be gone
 * there: a join, a decision, a list, or the taking back of a "yes". `lost`: what was noted since the copy and is not in
 * `after`. Of whom none of that speaks, `after` says all that was ever noted: where she is free there and refused
 * today, only an earlier going back had taken her "yes". Null where the journal has a hole: that may speak of everybody.
 */
export const keepNo = (
  before: Ledger,
  after: Ledger,
  lost: readonly Event[] | null,
  { now, device }: Pen,
): Event[] => {
  const topics: readonly Topic[] = [...startedByShop, ...before.topics.keys()]
  const said = { v: 1 as const, at: now, noted: now, device, by: 'rule' as const }
  const concerned = lost && concernedBy(after, lost)
  const isConcerned = (id: string) =>
    !concerned ||
    [id, ...nearOf(after, id)].flatMap(one => groupOf(after, one)).some(one => concerned.has(one))
  const events: Event[] = []
  for (const record of before.people.values()) {
    if (!isKnown(before, record) || after.erased.has(record.id)) continue
    const settled = consentsOf(before, record.id, topics)
    const isLoose = (topic: Topic) =>
      record.identities.some(identity => permitOf(after, identity, topic).group !== 'denied')
    for (const state of ['denied', 'held'] as const) {
      const changes = settled.filter(one => one.state === state)
      const free = topics.filter((topic, index) => settled[index]?.state === state && isLoose(topic))
      const way = changes[0]?.change?.way
      if (free.length === 0 || !way || !isConcerned(record.id)) continue
      const id = `${record.id}/kept-${now}-${state}`
      const there = after.people.get(record.id)?.identities ?? []
      if (record.identities.some(({ id: own }) => !there.some(known => known.id === own)))
        events.push({ kind: 'met', ...said, id, person: record.id, identities: record.identities })
      events.push({
        ...{ kind: 'consent', ...said, id: `${id}/no`, person: record.id },
        ...{ topics: free, state, way },
      })
    }
  }
  return events
}
