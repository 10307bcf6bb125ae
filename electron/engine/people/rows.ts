import { allChanges } from '../../../shared/consent/changes.ts'
import {
  groupOf,
  type Ledger,
  nameOf,
  type PersonRecord,
  type RequestRecord,
} from '../../../shared/consent/ledger.ts'
import { consentsOf, nearOf, type Settled } from '../../../shared/consent/settle.ts'
import { tabOf } from '../../../shared/consent/standing.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import type { Changed } from '../../../shared/events.ts'
import type { Imported, ImportUndone } from '../../../shared/lists/events.ts'
import type { ConsentRow, PersonDetail, PersonRow, TimelineEntry } from '../../../shared/people.ts'
import { keyOf, spellings } from '../../../shared/person/keys.ts'
import type { Person } from '../../../shared/view.ts'
import { undoing } from '../rows.ts'
import { alike, unusual, waiting } from './columns.ts'
import { topicsIn } from './look.ts'
import type { Roll } from './roll.ts'

const recordsOf = (ledger: Ledger, id: string): PersonRecord[] =>
  groupOf(ledger, id).flatMap(member => ledger.people.get(member) ?? [])

/** One human as a page names them: newest name, first number, first user id over all joined records. */
export const person = (ledger: Ledger, id: string): Person => named(ledger, id, recordsOf(ledger, id))

const named = (ledger: Ledger, id: string, records: PersonRecord[]): Person => {
  const names = records.flatMap(record => nameOf(ledger, record) ?? []).sort((a, b) => b.at - a.at)
  const identities = records.flatMap(record => record.identities)
  return {
    id: records[0]?.id ?? id,
    name: names[0]?.text ?? null,
    phone: identities.find(one => one.kind === 'phone')?.id ?? null,
    user: identities.find(one => one.kind === 'user')?.id ?? null,
  }
}

/** The words shown, with the number that they have among all of the same title. */
const wordingOf = (ledger: Ledger, id: string | undefined): ConsentRow['wording'] => {
  const known = id === undefined ? undefined : ledger.wordings.get(id)
  if (!known) return null
  const older = [...ledger.wordings.values()].filter(
    one => one.title === known.title && (one.at < known.at || (one.at === known.at && one.id < known.id)),
  )
  return { title: known.title, version: older.length + 1, text: known.text }
}

const lineOf = (ledger: Ledger, { line }: Changed): ConsentRow['line'] =>
  line ? { name: ledger.imports.get(line.import)?.said?.name ?? '', row: line.row } : null

const consentRow = (ledger: Ledger, topic: Topic, { state, change }: Settled): ConsentRow => {
  const asked = change?.request ? ledger.requests.get(change.request)?.asked : undefined
  return {
    topic,
    state,
    since: change?.at ?? null,
    noted: change?.noted ?? null,
    way: change?.way ?? null,
    by: change?.by ?? null,
    proof: change?.proof ?? asked?.text ?? null,
    ground: change?.ground ?? (state === 'granted' ? 'consent' : null),
    wording: wordingOf(ledger, change?.wording),
    files: change?.files ?? [],
    review: change?.review ?? null,
    staff: change?.staff ?? null,
    device: change?.device ?? null,
    line: change ? lineOf(ledger, change) : null,
    request: change?.request ?? null,
  }
}

/** What a person said to every topic of the shop. */
export const consentRows = (ledger: Ledger, id: string): ConsentRow[] => {
  const topics = topicsIn(ledger)
  const said = consentsOf(ledger, id, topics)
  return topics.flatMap((topic, index) => {
    const one = said[index]
    return one ? consentRow(ledger, topic, one) : []
  })
}

export const personRow = (ledger: Ledger, id: string, roll: Roll): PersonRow => {
  const consents = consentRows(ledger, id)
  const newest = consents.reduce<ConsentRow | null>(
    (best, one) => (one.since !== null && (best === null || one.since > (best.since ?? 0)) ? one : best),
    null,
  )
  const slot = roll.slotOf(id) ?? -1
  const flags = roll.columns.flags()[slot] ?? 0
  return {
    person: person(ledger, id),
    consents: consents.map(({ topic, state }) => ({ topic, state })),
    since: roll.columns.since()[slot] ?? 0,
    way: newest?.way ?? null,
    by: newest?.by ?? null,
    proof: newest && Boolean(newest.proof || newest.files.length || newest.line || newest.request),
    waiting: (flags & waiting) !== 0,
    unusual: (flags & unusual) !== 0,
    alike: (flags & alike) !== 0,
  }
}

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
    ]
  })

const changeSteps = (ledger: Ledger, record: PersonRecord): TimelineEntry[] =>
  allChanges(ledger, record)
    .filter(change => isShown(ledger.requests.get(change.request ?? '')))
    .map(change => ({
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
    }))

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

export const personDetail = (ledger: Ledger, id: string, roll: Roll): PersonDetail => {
  const records = recordsOf(ledger, id)
  const identities = records.flatMap(record => record.identities)
  const keys = new Set(identities.filter(one => one.kind === 'phone').map(keyOf))
  const known = new Set(identities.map(one => one.id))
  const slot = roll.slotOf(records[0]?.id ?? id)
  const namesakes = slot === undefined ? [] : roll.namesakes(slot).map(roll.idAt)
  const joins = records.flatMap(record =>
    record.joined.filter(({ id: join, other }) => !record.parted?.includes(join) && record.id < other),
  )
  return {
    person: person(ledger, id),
    identities,
    spellings: [...keys].flatMap(spellings).filter(one => !known.has(one)),
    near: [...new Set([...nearOf(ledger, id), ...namesakes])].map(other => person(ledger, other)),
    joins: joins.map(({ id: join, other }) => {
      const record = ledger.people.get(other)
      return { id: join, other: named(ledger, other, record ? [record] : []) }
    }),
    consents: consentRows(ledger, id),
    timeline: timelineOf(ledger, id),
  }
}
