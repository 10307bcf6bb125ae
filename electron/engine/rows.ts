import { groupOf, type Ledger, type RequestRecord } from '../../shared/consent/ledger.ts'
import { consentOf, nearOf } from '../../shared/consent/settle.ts'
import { standing, tabOf } from '../../shared/consent/standing.ts'
import { marketing, startedByShop, type Topic, topics } from '../../shared/consent/topic.ts'
import type { Requested, Undone } from '../../shared/events.ts'
import { keyOf, spellings } from '../../shared/person/keys.ts'
import type {
  ConsentRow,
  Person,
  PersonDetail,
  PersonRow,
  RequestDetail,
  RequestRow,
  Step,
  TimelineEntry,
} from '../../shared/view.ts'
import { sinceOf } from './order.ts'

/** One human as a page names them: newest name, first number, first user id over all joined records. */
export const person = (ledger: Ledger, id: string): Person => {
  const records = groupOf(ledger, id).flatMap(member => ledger.people.get(member) ?? [])
  const names = records.flatMap(record => record.name ?? []).sort((a, b) => b.at - a.at)
  const identities = records.flatMap(record => record.identities)
  return {
    id: records[0]?.id ?? id,
    name: names[0]?.text ?? null,
    phone: identities.find(one => one.kind === 'phone')?.id ?? null,
    user: identities.find(one => one.kind === 'user')?.id ?? null,
  }
}

const topicsOf = (record: RequestRecord, asked: Requested): Topic[] => {
  const decision = standing(record)
  if (decision !== null && decision !== 'rule') {
    if (decision.decision === 'stop-all') return [...startedByShop]
    return decision.decision === 'stop-offers' ? [...marketing] : []
  }
  if (asked.topics.length > 0) return asked.topics
  if (asked.verdict === 'OUT' || asked.verdict === 'IN') return [...startedByShop]
  return asked.verdict === 'HELP' ? [] : [...marketing]
}

const lastNote = (record: RequestRecord) => [...record.notes].sort((a, b) => b.at - a.at)[0]

/** A row of the inbox, or null while its request has not arrived. */
export const requestRow = (ledger: Ledger, record: RequestRecord): RequestRow | null => {
  const { asked } = record
  const tab = tabOf(record)
  if (!asked || !tab) return null
  const decision = standing(record)
  const decided = decision !== null && decision !== 'rule' ? decision : undefined
  const note = lastNote(record)
  return {
    id: record.id,
    person: person(ledger, asked.person),
    at: asked.at,
    noted: asked.noted,
    tab,
    verdict: asked.verdict,
    way: asked.way,
    rule: asked.rule,
    words: asked.words,
    text: asked.text ?? null,
    topics: topicsOf(record, asked),
    template: asked.template ?? null,
    urgent: asked.urgent ?? false,
    reason: note ? note.reason : (decided?.reason ?? null),
  }
}

const held = {
  ASK: 'held',
  DATA: 'held',
  OUT: 'honoured',
  TOPIC: 'honoured',
  IN: 'granted',
  HELP: null,
} as const

/** An act taken back: by the owner for a reason, or by the person, who edited her own message. */
const undoing = ({ by, why }: Undone) =>
  by === 'rule' && why === 'edited'
    ? { what: 'edited' as const, why: null }
    : { what: 'undone' as const, why }

const trailOf = (record: RequestRecord, asked: Requested): Step[] => {
  const effect = asked.verdict === 'TOPIC' && asked.topics.length === 0 ? 'held' : held[asked.verdict]
  const steps: Step[] = [
    { at: asked.at, what: 'arrived', by: asked.by, why: null },
    ...(effect ? [{ at: asked.noted, what: effect, by: asked.by, why: null }] : []),
    ...record.decisions.map(one => ({ at: one.at, what: one.decision, by: one.by, why: one.reason ?? null })),
    // Written down late, it still comes after what it took back.
    ...record.undos.map(one => ({ at: Math.max(one.at, asked.noted), by: one.by, ...undoing(one) })),
    ...record.notes.map(one => ({
      at: one.at,
      what: 'noted' as const,
      by: one.by,
      why: one.note || one.reason,
    })),
  ]
  return steps.sort((a, b) => a.at - b.at)
}

export const requestDetail = (ledger: Ledger, record: RequestRecord): RequestDetail | null => {
  const row = requestRow(ledger, record)
  if (!row || !record.asked) return null
  return {
    row,
    around: record.asked.around,
    trail: trailOf(record, record.asked),
    note: lastNote(record)?.note ?? '',
  }
}

export const consentRow = (ledger: Ledger, id: string, topic: Topic): ConsentRow => {
  const { state, change } = consentOf(ledger, id, topic)
  const asked = change?.request ? ledger.requests.get(change.request)?.asked : undefined
  return {
    topic,
    state,
    since: change?.at ?? null,
    way: change?.way ?? null,
    by: change?.by ?? null,
    proof: change?.proof ?? asked?.text ?? null,
    request: change?.request ?? null,
  }
}

export const personRow = (ledger: Ledger, id: string): PersonRow => {
  const consents = topics.map(topic => consentRow(ledger, id, topic))
  const newest = consents.reduce<ConsentRow | null>(
    (best, one) => (one.since !== null && (best === null || one.since > (best.since ?? 0)) ? one : best),
    null,
  )
  const requests = groupOf(ledger, id).flatMap(member => ledger.people.get(member)?.requests ?? [])
  return {
    person: person(ledger, id),
    consents: consents.map(({ topic, state }) => ({ topic, state })),
    since: sinceOf(ledger, id),
    way: newest?.way ?? null,
    by: newest?.by ?? null,
    waiting: requests.some(one => {
      const record = ledger.requests.get(one)
      return record !== undefined && tabOf(record) === 'waiting'
    }),
  }
}

const timelineOf = (ledger: Ledger, id: string): TimelineEntry[] => {
  const entries: TimelineEntry[] = []
  for (const member of groupOf(ledger, id)) {
    const record = ledger.people.get(member)
    if (!record) continue
    const blank = { way: null, topics: [], text: null, by: 'rule' as const, request: null }
    if (record.metAt !== null) entries.push({ ...blank, at: record.metAt, noted: record.metAt, what: 'met' })
    // A request that another says better is not shown, and neither is what it had done.
    const isShown = (request: RequestRecord | undefined) => !request?.asked || tabOf(request) !== null
    for (const change of record.changes) {
      if (!isShown(ledger.requests.get(change.request ?? ''))) continue
      const { at, noted, way, by, topics, request } = change
      entries.push({
        at,
        noted,
        what: change.state,
        way,
        topics,
        text: change.proof ?? null,
        by,
        request: request ?? null,
      })
    }
    for (const request of record.requests.flatMap(one => ledger.requests.get(one) ?? [])) {
      const { asked } = request
      if (!asked || !isShown(request)) continue
      const same = { way: asked.way, topics: [], request: request.id }
      entries.push({
        ...same,
        at: asked.at,
        noted: asked.noted,
        what: 'request',
        text: asked.text ?? null,
        by: asked.by,
      })
      for (const one of request.decisions) {
        entries.push({
          ...same,
          at: one.at,
          noted: one.noted,
          what: 'decision',
          text: one.decision,
          by: one.by,
        })
      }
      for (const one of request.undos) {
        const { what, why } = undoing(one)
        entries.push({ ...same, at: one.at, noted: one.noted, what, text: why, by: one.by })
      }
    }
  }
  return entries.sort((a, b) => b.noted - a.noted || b.at - a.at)
}

export const personDetail = (ledger: Ledger, id: string): PersonDetail => {
  const identities = groupOf(ledger, id).flatMap(member => ledger.people.get(member)?.identities ?? [])
  const keys = new Set(identities.filter(one => one.kind === 'phone').map(keyOf))
  const known = new Set(identities.map(one => one.id))
  return {
    person: person(ledger, id),
    identities,
    spellings: [...keys].flatMap(spellings).filter(one => !known.has(one)),
    near: nearOf(ledger, id).map(other => person(ledger, other)),
    consents: topics.map(topic => consentRow(ledger, id, topic)),
    timeline: timelineOf(ledger, id),
  }
}
