import { groupOf, type Ledger, namesOfAll } from '../../../shared/consent/ledger.ts'
import { consentsOf, nearOf, type Settled } from '../../../shared/consent/settle.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import type { Changed } from '../../../shared/events.ts'
import type { ConsentRow, PersonDetail, PersonRow } from '../../../shared/people.ts'
import { keyOf, spellings } from '../../../shared/person/keys.ts'
import { alike, unusual, waiting } from './columns.ts'
import { topicsIn } from './look.ts'
import { named, person, recordsOf } from './named.ts'
import type { Roll } from './roll.ts'
import { timelineOf } from './timeline.ts'

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

export const consentRow = (ledger: Ledger, topic: Topic, { state, change }: Settled): ConsentRow => {
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

/** All that is shown of a person. `near`: who may be the same one. */
export const detailOf = (ledger: Ledger, id: string, near: readonly string[]): PersonDetail => {
  const records = recordsOf(ledger, id)
  const identities = records.flatMap(record => record.identities)
  const keys = new Set(identities.filter(one => one.kind === 'phone').map(keyOf))
  const known = new Set(identities.map(one => one.id))
  const joins = records.flatMap(record =>
    record.joined.filter(({ id: join, other }) => !record.parted?.includes(join) && record.id < other),
  )
  return {
    person: person(ledger, id),
    alias: namesOfAll(ledger, records).slice(1),
    identities,
    spellings: [...keys].flatMap(spellings).filter(one => !known.has(one)),
    near: near.map(other => person(ledger, other)),
    joins: joins.map(({ id: join, other }) => {
      const record = ledger.people.get(other)
      return { id: join, other: named(ledger, other, record ? [record] : []) }
    }),
    consents: consentRows(ledger, id),
    timeline: timelineOf(ledger, id),
  }
}

/** The same with those who are alike by their number or by their name. */
export const personDetail = (ledger: Ledger, id: string, roll: Roll): PersonDetail => {
  const slot = roll.slotOf(groupOf(ledger, id)[0] ?? id)
  const namesakes = slot === undefined ? [] : roll.namesakes(slot).map(roll.idAt)
  return detailOf(ledger, id, [...new Set([...nearOf(ledger, id), ...namesakes])])
}
