import type { Changed } from '../events.ts'
import { keyOf, nearKeys } from '../person/keys.ts'
import { entriesOf, groupOf, type Ledger, type PersonRecord } from './ledger.ts'
import { counts } from './standing.ts'
import { isOwnTopic, marketing, startedByShop, type Topic } from './topic.ts'

/** What one of the shop's own topics is like; nothing for the others. */
export const likeOf = (ledger: Ledger, topic: Topic): Topic | undefined =>
  isOwnTopic(topic) ? ledger.topics.get(topic)?.first.like : undefined

/** What a row of a list says, as a change like any other. Null where it says nothing of consent. */
const changeOf = ({ entry, said }: ReturnType<typeof entriesOf>[number], person: string): Changed | null => {
  const state = entry.state ?? said.state
  if (!state || state === 'unknown') return null
  const { device, by, noted, ground, proof, wording, files, staff } = said
  return {
    kind: 'consent',
    id: `${said.import}/${entry.row}`,
    v: 1,
    at: Math.min(entry.at ?? said.at, said.at),
    noted,
    device,
    by,
    person,
    topics: entry.state ? [...(entry.marketing ? marketing : startedByShop)] : said.topics,
    state,
    way: 'import',
    line: { import: said.import, row: entry.row },
    ...(entry.fresh && state === 'granted' && { fresh: true as const }),
    ...(ground && { ground }),
    ...(proof && { proof }),
    ...(wording && { wording }),
    ...(files && { files }),
    ...(staff && { staff }),
  }
}

/** When somebody of one of these keys was erased, the latest; null where nobody was. */
export const erasedAt = (ledger: Ledger, keys: readonly string[]): number | null => {
  if (ledger.stubs.size === 0) return null
  const times = keys.flatMap(key => ledger.stubs.get(ledger.seal(key)) ?? [])
  return times.length > 0 ? Math.max(...times) : null
}

/** The "no" that an erased person left behind for whoever has her number now, or, `near`, one that may be hers. */
export const leftBehind = (ledger: Ledger, record: PersonRecord, near = false): Changed[] => {
  const keys = () => record.identities.flatMap(one => (near ? nearKeys(one) : [keyOf(one)]))
  const at = ledger.stubs.size === 0 ? null : erasedAt(ledger, keys())
  if (at === null) return []
  const { id } = record
  const said = { kind: 'consent', id: `${id}/erased`, v: 1, at, noted: at, device: '', by: 'owner' } as const
  return [{ ...said, person: id, topics: [...startedByShop], state: 'denied', way: 'erased' }]
}

/** All that was ever said on a record, whether it still counts or not: in chats, by hand, in lists, before an erasure. */
export const allChanges = (ledger: Ledger, record: PersonRecord): Changed[] => {
  if (!record.entries && ledger.stubs.size === 0) return record.changes
  const listed = entriesOf(ledger, record).flatMap(one => changeOf(one, record.id) ?? [])
  return [...record.changes, ...listed, ...leftBehind(ledger, record)]
}

/** Changes of one record that count now. */
export const countingOf = (ledger: Ledger, id: string): Changed[] => {
  const record = ledger.people.get(id)
  return record ? allChanges(ledger, record).filter(one => counts(ledger, one)) : []
}

/** Those of the changes that concern a topic, or the one that it is like. */
export const concerning = (ledger: Ledger, changes: Changed[], topic: Topic): Changed[] => {
  const like = likeOf(ledger, topic)
  return changes.filter(({ topics }) => topics.includes(topic) || (like && topics.includes(like)))
}

/** Changes on a topic that count now, over all records of a person. */
export const changesOn = (ledger: Ledger, person: string, topic: Topic): Changed[] =>
  groupOf(ledger, person).flatMap(record => concerning(ledger, countingOf(ledger, record), topic))
