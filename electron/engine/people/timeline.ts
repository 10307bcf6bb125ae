import { allChanges } from '../../../shared/consent/changes.ts'
import {
  groupOf,
  type Ledger,
  type PersonRecord,
  type ReplyRecord,
  type RequestRecord,
} from '../../../shared/consent/ledger.ts'
import { tabOf } from '../../../shared/consent/standing.ts'
import type { Changed } from '../../../shared/events.ts'
import type { Imported, ImportUndone } from '../../../shared/lists/events.ts'
import type { TimelineEntry } from '../../../shared/people.ts'
import { replyState } from '../../../shared/reply/state.ts'
import { replyTold, undoing } from '../rows.ts'
import { named, recordsOf } from './named.ts'

const blank = {
  way: null,
  topics: [],
  text: null,
  by: 'rule' as const,
  staff: null,
  files: [],
  request: null,
  other: null,
  undone: null,
}

/** A request that another says better is not shown, and neither is what it had done. */
const isShown = (request: RequestRecord | undefined) => !request?.asked || tabOf(request) !== null

/** What the shop answered, and how far it came. */
const replySteps = (
  reply: ReplyRecord,
): Pick<TimelineEntry, 'at' | 'noted' | 'what' | 'text' | 'by' | 'staff'>[] => {
  const { said } = reply
  if (!said) return []
  const { news, at = said.at, noted = said.noted } = replyState(reply)
  const what = replyTold[news]
  const { by, text, staff = null } = said
  const asked = { at: said.at, noted: said.noted, text, by, staff }
  if (news !== 'delivered' && news !== 'read') return [{ ...asked, what }]
  return [
    { ...asked, what: 'replied' },
    { at, noted, what, text: null, by: 'whatsapp', staff: null },
  ]
}

const requestSteps = (ledger: Ledger, record: PersonRecord): TimelineEntry[] =>
  record.requests.flatMap(id => {
    const request = ledger.requests.get(id)
    const asked = request?.asked
    if (!request || !asked || !isShown(request)) return []
    const same = { ...blank, way: asked.way, request: id }
    const first = {
      ...same,
      at: asked.at,
      noted: asked.noted,
      what: 'request' as const,
      text: asked.text ?? null,
    }
    return [
      { ...first, by: asked.by },
      ...request.decisions.map(one => ({
        ...same,
        at: one.at,
        noted: one.noted,
        what: 'decision' as const,
        text: one.decision,
        by: one.by,
        staff: one.staff ?? null,
      })),
      ...request.undos.map(one => {
        const { what, why } = undoing(one)
        const { at, noted, by, staff = null } = one
        return { ...same, at, noted, what, text: why, by, staff }
      }),
      ...(request.replies ?? []).flatMap(reply => replySteps(reply).map(step => ({ ...same, ...step }))),
    ]
  })

const stepOf = (change: Changed): TimelineEntry => ({
  ...blank,
  at: change.at,
  noted: change.noted,
  what: change.state,
  way: change.way,
  topics: change.topics,
  text: change.proof ?? null,
  by: change.by,
  staff: change.staff ?? null,
  files: change.files ?? [],
  request: change.request ?? null,
})

const changeSteps = (ledger: Ledger, record: PersonRecord): TimelineEntry[] =>
  allChanges(ledger, record)
    .filter(change => isShown(ledger.requests.get(change.request ?? '')))
    .flatMap(change => {
      const undone = ledger.undone.get(change.act ?? '') ?? null
      const step = stepOf(change)
      if (!undone) return [step]
      const { at, noted, by, staff = null, why } = undone
      const back = {
        ...blank,
        at,
        noted,
        by,
        staff,
        text: why,
        what: 'undone' as const,
        topics: change.topics,
      }
      return [{ ...step, undone: at }, back]
    })

const listSteps = (ledger: Ledger, record: PersonRecord): TimelineEntry[] =>
  (record.entries ?? []).flatMap(({ import: list }) => {
    const { said, undone } = ledger.imports.get(list) ?? {}
    const step = (what: 'listed' | 'undone', { at, noted, staff }: Imported | ImportUndone) => ({
      ...blank,
      at,
      noted,
      what,
      way: 'import' as const,
      by: 'owner' as const,
      text: said?.name ?? null,
      staff: staff ?? null,
    })
    return [...(said ? [step('listed', said)] : []), ...(said && undone ? [step('undone', undone)] : [])]
  })

/** Joins with other records, and where one was taken back; each once, also where both records are hers. */
const joinSteps = (ledger: Ledger, record: PersonRecord, group: readonly string[]): TimelineEntry[] =>
  record.joined.flatMap(({ id, other, at, noted, by = 'owner', staff = null }) => {
    if (group.includes(other) && other < record.id) return []
    const known = ledger.people.get(other)
    const same = { ...blank, other: known ? named(ledger, other, [known]) : null }
    const parting = record.partings?.find(one => one.of === id)
    const joined: TimelineEntry[] =
      at === undefined || noted === undefined
        ? [] // older data don't say when
        : [{ ...same, at, noted, by, staff, what: 'joined', undone: parting?.at ?? null }]
    if (!parting) return joined
    const { why, staff: who = null, at: when, noted: then } = parting
    return [
      ...joined,
      { ...same, at: when, noted: then, by: parting.by, staff: who, what: 'parted', text: why },
    ]
  })

/** All that ever happened with a person, newest first. */
export const timelineOf = (ledger: Ledger, id: string): TimelineEntry[] => {
  const group = groupOf(ledger, id)
  return recordsOf(ledger, id)
    .flatMap(record => [
      ...(record.metAt === null
        ? []
        : [{ ...blank, at: record.metAt, noted: record.metAt, what: 'met' as const }]),
      ...listSteps(ledger, record),
      ...changeSteps(ledger, record),
      ...requestSteps(ledger, record),
      ...joinSteps(ledger, record, group),
    ])
    .sort((a, b) => b.noted - a.noted || b.at - a.at)
}
