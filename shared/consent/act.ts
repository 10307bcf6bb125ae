import type { Changed, DecisionKind, Event, Reason } from '../events.ts'
import type { Identity } from '../person/identity.ts'
import { meet, noted, type Pen } from '../person/meet.ts'
import { groupOf, type Ledger } from './ledger.ts'
import { standingId, tabOf } from './standing.ts'
import { isOwnTopic, marketing, startedByShop, type Topic } from './topic.ts'

/** The owner's acts, as events. Each answers a word instead where the act makes no sense now. */
export type Refusal =
  | 'no-such-request'
  | 'no-such-person'
  | 'already-decided'
  | 'nothing-to-undo'
  | 'no-such-example'
  | 'no-such-topic'
  | 'no-such-wording'
  | 'no-such-join'
  | 'no-such-import'
  | 'no-such-act'
  | 'not-yet'
  | 'same-person'

const stopped: Record<DecisionKind, readonly Topic[]> = {
  'stop-all': startedByShop,
  'stop-offers': marketing,
  'not-a-request': [],
}

/** Decides an open request. The "no" counts from when the customer asked, so that a later "yes" of hers stands. */
export const decide = (
  ledger: Ledger,
  pen: Pen,
  act: { request: string; decision: DecisionKind; reason: Reason | null },
): Event[] | Refusal => {
  const record = ledger.requests.get(act.request)
  if (!record?.asked) return 'no-such-request'
  const tab = tabOf(record)
  if (tab !== 'waiting' && tab !== 'undone') return 'already-decided'
  const id = `${act.request}/decision/${record.decisions.length}/${pen.now}/${pen.device}`
  const reason = act.reason ? { reason: act.reason } : {}
  const decision: Event = {
    kind: 'decision',
    ...noted(pen, id, pen.now, 'owner'),
    request: act.request,
    decision: act.decision,
    ...reason,
  }
  const topics = [...stopped[act.decision]]
  if (topics.length === 0) return [decision]
  const change: Changed = {
    kind: 'consent',
    // Not later than now: a "no" of a day to come would be lifted by no "yes" before it.
    ...noted(pen, `${id}/denied`, Math.min(record.asked.at, pen.now), 'owner'),
    person: record.asked.person,
    topics,
    state: 'denied',
    way: record.asked.way,
    request: act.request,
    decision: id,
  }
  return [decision, change]
}

/** Respects what a brake held back: offers stop for everybody in it. Each can be undone by itself. */
export const honourBraked = (ledger: Ledger, pen: Pen, requests: readonly string[]): Event[] =>
  requests.flatMap(request => {
    const made = decide(ledger, pen, { request, decision: 'stop-offers', reason: null })
    return typeof made === 'string' ? [] : made
  })

/** Takes back what stands for a request: the owner's last decision, else the rule's. The trace stays. */
export const undo = (ledger: Ledger, pen: Pen, request: string, why: string): Event[] | Refusal => {
  const record = ledger.requests.get(request)
  if (!record?.asked) return 'no-such-request'
  const of = standingId(record)
  const tab = tabOf(record)
  if (!of || tab === 'waiting' || tab === 'undone') return 'nothing-to-undo'
  return [{ kind: 'undo', ...noted(pen, `${of}/undo`, pen.now, 'owner'), request, of, why }]
}

export const annotate = (
  ledger: Ledger,
  pen: Pen,
  act: { request: string; reason: Reason | null; note: string },
): Event[] | Refusal => {
  if (!ledger.requests.get(act.request)?.asked) return 'no-such-request'
  const id = `${act.request}/note/${pen.now}/${pen.device}`
  return [{ kind: 'note', ...noted(pen, id, pen.now, 'owner'), ...act }]
}

/** What the owner knows of a yes or a no that she heard outside the chat. `at`: when it was said. */
export type Known = Pick<Changed, 'ground' | 'wording' | 'files' | 'review'> & { proof: string; at?: number }

/**
 * A yes or no that the owner heard outside the chat, with her answer to "how do you know?". It counts from when it
 * was said, so that an old "yes" lifts no later "no".
 */
export const setConsent = (
  ledger: Ledger,
  pen: Pen,
  act: { person: string; topic: Topic; state: 'granted' | 'denied' } & Known,
): Event[] | Refusal => {
  if (!ledger.people.has(act.person)) return 'no-such-person'
  if (isOwnTopic(act.topic) && !ledger.topics.has(act.topic)) return 'no-such-topic'
  if (act.wording !== undefined && !ledger.wordings.has(act.wording)) return 'no-such-wording'
  const { topic, state, proof, at = pen.now, ground, wording, files, review } = act
  if (at > pen.now) return 'not-yet'
  const members = state === 'granted' ? groupOf(ledger, act.person) : [act.person]
  return members.map(person => ({
    kind: 'consent',
    ...noted(
      pen,
      pen.idOf(JSON.stringify(['hand', person, topic, state, at, pen.now, pen.device])),
      at,
      'owner',
    ),
    person,
    topics: [topic],
    state,
    way: 'hand',
    proof,
    ...(ground && { ground }),
    ...(wording && { wording }),
    ...(files?.length && { files }),
    ...(review && { review }),
    ...(state === 'granted' ? { fresh: true as const } : {}),
  }))
}

/** The same "no" of many, which the owner heard or was told: one act, which can be undone as a whole. */
export const denyPeople = (
  ledger: Ledger,
  pen: Pen,
  { people, topics, proof }: { people: readonly string[]; topics: readonly Topic[]; proof: string },
): Changed[] | Refusal => {
  if (people.some(person => !ledger.people.has(person))) return 'no-such-person'
  const act = pen.idOf(JSON.stringify(['deny', [...people].sort(), topics, pen.now, pen.device]))
  return people.map(person => ({
    kind: 'consent',
    ...noted(pen, pen.idOf(JSON.stringify(['deny', person, topics, pen.now, pen.device])), pen.now, 'owner'),
    person,
    topics: [...topics],
    state: 'denied',
    way: 'hand',
    proof,
    act,
  }))
}

/**
 * Takes an act of the owner's back: whatever it said counts no more, and what was said before and besides counts again.
 * A "no" that came by another way stays.
 */
export const undoAct = (
  ledger: Ledger,
  pen: Pen,
  { act, why }: { act: string; why: string },
): Event[] | Refusal => {
  const isKnown = [...ledger.people.values()].some(
    ({ changes, apart }) => changes.some(one => one.act === act) || apart?.some(one => one.act === act),
  )
  if (!isKnown || ledger.undone.has(act)) return 'no-such-act'
  return [{ kind: 'act-undone', ...noted(pen, `${act}/undone`, pen.now, 'owner'), of: act, why }]
}

/**
 * Adds a contact by hand. Its "yes" is not fresh: where this number already said "no", the "no" stands
 * (DESIGN law 3). To reopen one, the owner opens the person and says how she knows.
 */
export const addPerson = (
  ledger: Ledger,
  pen: Pen,
  act: { name: string; identity: Identity; topics: Topic[]; proof: string },
): { person: string; events: Event[] } => {
  const who = {
    ...(act.identity.kind === 'phone' ? { phone: act.identity.id } : { user: act.identity.id }),
    ...(act.name ? { name: act.name } : {}),
  }
  const met = meet(ledger, pen, who, pen.now, 'owner')
  const person = met.person ?? ''
  const id = pen.idOf(JSON.stringify(['added', person, act.topics, pen.now, pen.device]))
  const yes: Event = {
    kind: 'consent',
    ...noted(pen, id, pen.now, 'owner'),
    person,
    topics: act.topics,
    state: 'granted',
    way: 'hand',
    proof: act.proof,
  }
  const events: Event[] = met.events.map(event => ({ ...event, by: 'owner' as const }))
  return { person, events: act.topics.length > 0 ? [...events, yes] : events }
}
