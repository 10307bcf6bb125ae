import type { Changed } from '../events.ts'
import { nearKeys } from '../person/keys.ts'
import { groupOf, type Ledger } from './ledger.ts'
import { counts } from './standing.ts'
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

/**
 * The state of one topic from one record's changes, whatever their order (DESIGN law 3): a "no" gives way
 * only to a later fresh "yes"; in the same second the "no" wins; a "yes" that is not fresh (an import)
 * counts only where no "no" stands at all.
 */
export const settle = (changes: Changed[]): Settled => {
  const fresh = changes.filter(one => one.state === 'granted' && one.fresh)
  const resumed = latest(fresh.filter(isMetas))
  const agreed = latest(fresh.filter(one => !isMetas(one)))
  const lifts = (no: Changed) =>
    (agreed !== null && second(agreed.at) > second(no.at)) ||
    (resumed !== null && isMetas(no) && second(resumed.at) > second(no.at))
  const denied = latest(changes.filter(one => one.state === 'denied' && !lifts(one)))
  if (denied) return { state: 'denied', change: denied }
  const held = latest(changes.filter(one => one.state === 'held' && !lifts(one)))
  if (held) return { state: 'held', change: held }
  const left = (back: Changed) =>
    changes.some(no => no.state !== 'granted' && second(no.at) < second(back.at))
  const granted = latest(changes.filter(one => one.state === 'granted' && (!one.back || left(one))))
  return granted ? { state: 'granted', change: granted } : nothing
}

/** A record on which nothing was ever said has no say. */
const stricter = (a: Settled, b: Settled): Settled => {
  if (!a.change) return b
  if (!b.change) return a
  return states.indexOf(b.state) < states.indexOf(a.state) ? b : a
}

/** Records that may be the same person (a Brazilian 7-block, an Argentine 9): proposed, never joined by machine. */
export const nearOf = (ledger: Ledger, id: string): string[] => {
  const group = groupOf(ledger, id)
  const near = new Set<string>()
  for (const member of group)
    for (const identity of ledger.people.get(member)?.identities ?? [])
      for (const key of nearKeys(identity))
        for (const other of ledger.byKey.get(key) ?? [])
          if (!group.includes(other)) near.add(groupOf(ledger, other)[0] ?? other)
  return [...near]
}

/** Changes of one record on a topic that count now. */
const countingOn = (ledger: Ledger, record: string, topic: Topic): Changed[] =>
  (ledger.people.get(record)?.changes ?? []).filter(one => one.topics.includes(topic) && counts(ledger, one))

/** Changes on a topic that count now, over all records of a person. */
export const changesOn = (ledger: Ledger, person: string, topic: Topic): Changed[] =>
  groupOf(ledger, person).flatMap(record => countingOn(ledger, record, topic))

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
  return settle(said).state === 'denied'
}

const ownConsent = (ledger: Ledger, id: string, topic: Topic): Settled =>
  groupOf(ledger, id)
    .map(record => settle(countingOn(ledger, record, topic)))
    .reduce(stricter, nothing)

/**
 * Consent of a person on a topic. Joined records: the strictest wins. A "no" to marketing reaches every
 * spelling that may be the same person; a "yes" never does (FEATURES 5b, rules 4 and 10).
 */
export const consentOf = (ledger: Ledger, id: string, topic: Topic): Settled => {
  const own = ownConsent(ledger, id, topic)
  if (own.state === 'denied' || !(marketing as readonly Topic[]).includes(topic)) return own
  for (const other of nearOf(ledger, id)) {
    const theirs = ownConsent(ledger, other, topic)
    if (theirs.state === 'denied') return theirs
  }
  return own
}
