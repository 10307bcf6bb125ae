import type { Changed } from '../events.ts'
import { nearKeys } from '../person/keys.ts'
import { changesOn, concerning, countingOf, leftBehind, likeOf } from './changes.ts'
import { apartFrom, carriers, groupOf, isKnown, type Ledger } from './ledger.ts'
import { marketing, type State, states, type Topic } from './topic.ts'

/** A state and the change that made it so; null where nothing was ever said. */
export type Settled = { state: State; change: Changed | null }

const nothing: Settled = { state: 'unknown', change: null }
const second = (at: number) => Math.floor(at / 1000)
const latest = (changes: Changed[]): Changed | null =>
  changes.reduce<Changed | null>(
    (best, one) => (!best || one.at > best.at || (one.at === best.at && one.id > best.id) ? one : best),
    null,
  )

/** WhatsApp's own Resume lifts WhatsApp's own Stop, never a "no" that the person wrote to the shop (FACTS 3.2). */
const isMetas = (change: Changed) => change.way === 'switch' || change.way === 'failure'

/** Newest time among changes, in whole seconds; before all time where there are none. */
const newest = (changes: Changed[]) => changes.reduce((best, one) => Math.max(best, second(one.at)), -1)

/**
 * The state of one topic from one record's changes, whatever their order (DESIGN law 3): a "no" gives way
 * only to a later fresh "yes"; in the same second the "no" wins; a "yes" that is not fresh (an import)
 * counts only where no "no" stands at all.
 *
 * Changes that don't name the topic itself name the one that it is like: their "no" counts here, their "yes"
 * only lifts such a "no".
 */
export const settle = (changes: Changed[], topic: Topic): Settled => {
  const names = (one: Changed) => one.topics.includes(topic)
  const fresh = changes.filter(one => one.state === 'granted' && one.fresh)
  const lifting = (yes: Changed[]) => {
    const agreed = newest(yes.filter(one => !isMetas(one)))
    const resumed = newest(yes.filter(isMetas))
    return (no: Changed) => agreed > second(no.at) || (isMetas(no) && resumed > second(no.at))
  }
  const byAny = lifting(fresh)
  const byName = lifting(fresh.filter(names))
  const lifts = (no: Changed) => (names(no) ? byName(no) : byAny(no))
  const denied = latest(changes.filter(one => one.state === 'denied' && !lifts(one)))
  if (denied) return { state: 'denied', change: denied }
  const held = latest(changes.filter(one => one.state === 'held' && !lifts(one)))
  if (held) return { state: 'held', change: held }
  const left = (back: Changed) =>
    changes.some(no => no.state !== 'granted' && second(no.at) < second(back.at))
  const granted = latest(
    changes.filter(one => one.state === 'granted' && names(one) && (!one.back || left(one))),
  )
  return granted ? { state: 'granted', change: granted } : nothing
}

/** A record on which nothing was ever said has no say. */
export const stricter = (a: Settled, b: Settled): Settled => {
  if (!a.change) return b
  if (!b.change) return a
  return states.indexOf(b.state) < states.indexOf(a.state) ? b : a
}

/**
 * Records that may be the same person (a Brazilian 7-block, an Argentine 9): proposed, never joined by machine. Not
 * those of whom the owner said that they are somebody else.
 */
export const nearOf = (ledger: Ledger, id: string): string[] => {
  const group = groupOf(ledger, id)
  const near = new Set<string>()
  for (const member of group) {
    const record = ledger.people.get(member)
    for (const key of record?.identities.flatMap(nearKeys) ?? [])
      for (const other of carriers(ledger, key)) {
        const known = ledger.people.get(other)
        if (group.includes(other) || !known || !isKnown(ledger, known)) continue
        if (record && !apartFrom(ledger, record).includes(other)) near.add(groupOf(ledger, other)[0] ?? other)
      }
  }
  return [...near]
}

/**
 * Whether the person herself had said "no" to a topic by then, in words or by WhatsApp's switch, and it stands.
 * `except`: requests that are being judged anew.
 */
export const refusedBy = (
  ledger: Ledger,
  person: string,
  topic: Topic,
  then: number,
  except: readonly string[],
): boolean => {
  const hers = (one: Changed) =>
    one.request !== undefined && one.way !== 'failure' && !except.includes(one.request)
  const said = changesOn(ledger, person, topic).filter(one =>
    one.state === 'denied' ? hers(one) && one.at <= then : one.state === 'granted',
  )
  return settle(said, topic).state === 'denied'
}

/**
 * Consent of a person on each of some topics. Joined records: the strictest wins. A "no" to marketing reaches every
 * spelling that may be the same person, also from one who was erased; a "yes" never does (FEATURES 5b, rules 4 and 10).
 * `near`: those persons, where they are known already.
 */
export const consentsOf = (
  ledger: Ledger,
  id: string,
  topics: readonly Topic[],
  near: readonly string[] = nearOf(ledger, id),
): Settled[] => {
  const said = (person: string) => groupOf(ledger, person).map(record => countingOf(ledger, record))
  const settled = (records: Changed[][], topic: Topic) =>
    records
      .map(changes => (changes.length === 0 ? nothing : settle(concerning(ledger, changes, topic), topic)))
      .reduce(stricter, nothing)
  const hers = said(id)
  const behind = groupOf(ledger, id).flatMap(member => {
    const record = ledger.people.get(member)
    return record ? leftBehind(ledger, record, true) : []
  })
  const theirs = [...near.map(said), [behind]]
  return topics.map(topic => {
    const own = settled(hers, topic)
    const isMarketing = (marketing as readonly Topic[]).includes(likeOf(ledger, topic) ?? topic)
    if (own.state === 'denied' || !isMarketing) return own
    return theirs.map(one => settled(one, topic)).find(({ state }) => state === 'denied') ?? own
  })
}

/** Consent of a person on one topic. */
export const consentOf = (ledger: Ledger, id: string, topic: Topic): Settled =>
  consentsOf(ledger, id, [topic])[0] ?? nothing
