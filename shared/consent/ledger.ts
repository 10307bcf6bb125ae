import type {
  ActUndone,
  Annotated,
  Changed,
  Decided,
  Exampled,
  Joined,
  Parted,
  Requested,
  TopicNamed,
  Undone,
  Worded,
} from '../events.ts'
import type { Imported, ImportUndone } from '../lists/events.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf } from '../person/keys.ts'
import type { Replying, ReplyNews } from '../reply/events.ts'
import type { Chronicle } from '../whatsapp/events.ts'
import type { OwnTopic } from './topic.ts'

/** A row of a list that speaks of a person; what the list says of all its rows is in `Ledger.imports`. */
export type Entry = {
  import: string
  row: number
  name?: string
  at?: number
  state?: 'denied' | 'unknown'
  marketing?: true
  fresh?: true
}

/** When something was said of a record, and by whom; older data don't know. */
type Said = Partial<Pick<Joined, 'at' | 'noted' | 'by' | 'staff'>>
export type Join = { id: string; other: string } & Said
/** `of`: id of the join that was taken back, `other` the record that it joined; older data don't know that one. */
export type Parting = Pick<Parted, 'of' | 'at' | 'noted' | 'by' | 'staff' | 'why'> & { other?: string }

/** All that is known of one person. `joined`: records that turned out to be the same human. */
export type PersonRecord = {
  id: string
  identities: Identity[]
  /** Newest name that WhatsApp told, with its time; of older data also one given by hand. */
  name: { text: string; at: number } | null
  /** Newest name that the owner gave by hand. */
  given?: { text: string; at: number }
  /** When they were first met otherwise than in a list; null until an event says. */
  metAt: number | null
  joined: Join[]
  /** Ids of joins that were taken back. */
  parted?: string[]
  partings?: Parting[]
  /** Records of whom the owner said that they are somebody else; older data don't know in which act. */
  distinct?: string[]
  apart?: { other: string; act: string }[]
  changes: Changed[]
  requests: string[]
  entries?: Entry[]
}

/** The shop's answer to a request. `said` is null while only news of it have arrived. */
export type ReplyRecord = { id: string; said: Replying | null; news: ReplyNews[] }

/** One row of the inbox. `asked` is null while only later events have arrived (order is harmless). */
export type RequestRecord = {
  id: string
  asked: Requested | null
  decisions: Decided[]
  undos: Undone[]
  notes: Annotated[]
  /** Rows that say it better, with their time. */
  replacedBy?: { id: string; at: number }[]
  replies?: ReplyRecord[]
}

/** A list that was taken in. `said` is null while only its rows have arrived. */
export type ImportRecord = { id: string; said: Imported | null; undone: ImportUndone | null }

/** What the journal adds up to. Changed in place by `apply` alone: it may hold a million people. */
export type Ledger = {
  people: Map<string, PersonRecord>
  requests: Map<string, RequestRecord>
  /** Match key -> id of the record that carries it, or ids where several do. */
  byKey: Map<string, string | string[]>
  /** Record -> records that carry a number or user id of hers too. Kept by `indexIdentity`, and in no file. */
  twins: Map<string, string[]>
  /** News, what Meta said of numbers and account, template versions, and what was done at Meta's, by event id. */
  history: Map<string, Chronicle>
  settings: Map<string, { value: string; at: number }>
  /** The shop's answers, each by its own id and by WhatsApp's -> its request. Kept by `indexReplies`, and in no file. */
  replies: Map<string, string>
  /** When each request that a refused send told of was noted, in order. Kept by `indexFailure`, and in no file. */
  failures: number[]
  /** The shop's own examples, by what they are of; a forgotten one stays, so that order is harmless. */
  examples: Map<string, Exampled>
  /** The shop's own topics: the first naming says what one is like, the last how it is called. */
  topics: Map<OwnTopic, { first: TopicNamed; last: TopicNamed }>
  wordings: Map<string, Worded>
  imports: Map<string, ImportRecord>
  /** Acts that were taken back, by their id. */
  undone: Map<string, ActUndone>
  /** Ids of erased persons: whatever still arrives of them is dropped. */
  erased: Set<string>
  /** Keyed hash of a match key -> when a person of that number was erased. */
  stubs: Map<string, number>
  /** Keyed hash that does not tell its text. */
  seal: (text: string) => string
}

/** `seal` gives a keyed hash; the same for as long as the data lives. */
export const emptyLedger = (seal: (text: string) => string): Ledger => ({
  people: new Map(),
  requests: new Map(),
  byKey: new Map(),
  twins: new Map(),
  history: new Map(),
  settings: new Map(),
  replies: new Map(),
  failures: [],
  examples: new Map(),
  topics: new Map(),
  wordings: new Map(),
  imports: new Map(),
  undone: new Map(),
  erased: new Set(),
  stubs: new Map(),
  seal,
})

/** Records that carry a match key. */
export const carriers = (ledger: Ledger, key: string): readonly string[] => {
  const ids = ledger.byKey.get(key)
  return ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids
}

/** Puts the answers to a request under their ids, so that what WhatsApp tells of one finds it. */
export const indexReplies = (ledger: Ledger, { id, replies = [] }: RequestRecord) => {
  for (const reply of replies) {
    ledger.replies.set(reply.id, id)
    for (const { message } of reply.news) if (message) ledger.replies.set(message, id)
  }
}

/** Puts an identity of a record under its match key, so that any spelling finds it. */
export const indexIdentity = (ledger: Ledger, person: string, identity: Identity) => {
  const key = keyOf(identity)
  const ids = carriers(ledger, key)
  if (ids.includes(person)) return
  ledger.byKey.set(key, ids.length === 0 ? person : [...ids, person])
  for (const other of ids) {
    ledger.twins.set(person, [...(ledger.twins.get(person) ?? []), other])
    ledger.twins.set(other, [...(ledger.twins.get(other) ?? []), person])
  }
}

/**
 * Records that are the same human as this one: joined with it, or of the same number, which happens where a list and a
 * message bring a number in at the same time. Not those of whom the owner said that they are somebody else.
 */
const others = (ledger: Ledger, record: PersonRecord): string[] => {
  const { id, joined, parted } = record
  const together = joined.filter(join => !parted?.includes(join.id)).map(({ other }) => other)
  const twins = ledger.twins.get(id)
  if (!twins) return together
  const apart = apartFrom(ledger, record)
  const wasParted = joined.filter(join => parted?.includes(join.id)).map(({ other }) => other)
  return [...together, ...twins.filter(other => !apart.includes(other) && !wasParted.includes(other))]
}

/** Every record of the same human as `id`, smallest id first: that one names the person. */
export const groupOf = (ledger: Ledger, id: string): string[] => {
  if (!ledger.people.get(id)?.joined.length && !ledger.twins.has(id)) return [id]
  const group = new Set([id])
  for (const member of group) {
    const record = ledger.people.get(member)
    for (const other of record ? others(ledger, record) : []) if (!ledger.erased.has(other)) group.add(other)
  }
  return [...group].sort()
}

/** Records of whom the owner says that they are somebody else than this one. */
export const apartFrom = (ledger: Ledger, { distinct = [], apart = [] }: PersonRecord): string[] => [
  ...distinct,
  ...apart.filter(({ act }) => !ledger.undone.has(act)).map(({ other }) => other),
]

/** The lists that still speak of a person, with what they say. */
export const entriesOf = (ledger: Ledger, record: PersonRecord): { entry: Entry; said: Imported }[] =>
  (record.entries ?? []).flatMap(entry => {
    const known = ledger.imports.get(entry.import)
    return known?.said && !known.undone ? [{ entry, said: known.said }] : []
  })

/** Whether anything but an undone list speaks of this record. */
export const isKnown = (ledger: Ledger, record: PersonRecord): boolean =>
  record.metAt !== null ||
  record.changes.length > 0 ||
  record.requests.length > 0 ||
  entriesOf(ledger, record).length > 0

type Name = { text: string; at: number }

/** Every name of a record: `given` by the owner, by hand or in a list, or taken from WhatsApp. */
const namesOf = (ledger: Ledger, record: PersonRecord): (Name & { given: boolean })[] => [
  ...(record.given ? [{ ...record.given, given: true }] : []),
  ...entriesOf(ledger, record).flatMap(({ entry, said }) =>
    entry.name ? { text: entry.name, at: said.at, given: true } : [],
  ),
  ...(record.name ? [{ ...record.name, given: false }] : []),
]

/** All names by which some records are known, best first: what the owner gave beats WhatsApp's, then the newest. */
export const namesOfAll = (ledger: Ledger, records: readonly PersonRecord[]): string[] => {
  const names = records.flatMap(record => namesOf(ledger, record))
  // Same moment: the larger text, so that every order ends alike.
  names.sort((a, b) => Number(b.given) - Number(a.given) || b.at - a.at || (a.text < b.text ? 1 : -1))
  return [...new Set(names.map(({ text }) => text))]
}

/** Name of a record: the owner's newest, else the one that WhatsApp told. */
export const nameOf = (ledger: Ledger, record: PersonRecord): Name | null => {
  let best: Name | null = record.given ?? null
  for (const { entry, said } of entriesOf(ledger, record))
    if (entry.name && (!best || said.at > best.at)) best = { text: entry.name, at: said.at }
  return best ?? record.name
}
