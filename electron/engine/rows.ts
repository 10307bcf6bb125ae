import type { Ledger, RequestRecord } from '../../shared/consent/ledger.ts'
import { standing, tabOf } from '../../shared/consent/standing.ts'
import { marketing, startedByShop, type Topic } from '../../shared/consent/topic.ts'
import type { Requested, Undone } from '../../shared/events.ts'
import { replyState } from '../../shared/reply/state.ts'
import type { RequestDetail, RequestRow, Step } from '../../shared/view.ts'
import { person } from './people/named.ts'

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
export const undoing = ({ by, why }: Undone) =>
  by === 'rule' && why === 'edited'
    ? { what: 'edited' as const, why: null }
    : { what: 'undone' as const, why }

/** What is told of an answer, by how far it came. */
export const replyTold = {
  unsure: 'reply-unsure',
  refused: 'reply-failed',
  accepted: 'replied',
  sent: 'replied',
  failed: 'reply-failed',
  delivered: 'reply-delivered',
  read: 'reply-read',
} as const

const replySteps = ({ replies = [] }: RequestRecord): Step[] =>
  replies.flatMap(reply => {
    const { news, at } = replyState(reply)
    const { said } = reply
    if (!said) return []
    const what = replyTold[news]
    const went = news === 'delivered' || news === 'read'
    return [
      { at: said.at, what: went ? ('replied' as const) : what, by: said.by, why: null },
      ...(went ? [{ at: Math.max(at ?? 0, said.at), what, by: 'whatsapp' as const, why: null }] : []),
    ]
  })

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
  return [...steps, ...replySteps(record)].sort((a, b) => a.at - b.at)
}

/** All that is shown of a request, but what may be answered to it. */
export const requestDetail = (ledger: Ledger, record: RequestRecord): Omit<RequestDetail, 'reply'> | null => {
  const row = requestRow(ledger, record)
  if (!row || !record.asked) return null
  return {
    row,
    around: record.asked.around,
    trail: trailOf(record, record.asked),
    note: lastNote(record)?.note ?? '',
  }
}
