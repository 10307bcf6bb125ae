import type {
  Annotated,
  Changed,
  Decided,
  Event,
  Exampled,
  Listed,
  Met,
  Noticed,
  Read,
  Requested,
  Undone,
} from '../events.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf } from '../person/keys.ts'

/** All that is known of one person. `joined`: ids of records that turned out to be the same human. */
export type PersonRecord = {
  id: string
  identities: Identity[]
  /** Newest name given, with its time. */
  name: { text: string; at: number } | null
  /** When they were first met; null until the event says. */
  metAt: number | null
  joined: string[]
  changes: Changed[]
  requests: string[]
}

/** One row of the inbox. `asked` is null while only later events have arrived (order is harmless). */
export type RequestRecord = {
  id: string
  asked: Requested | null
  decisions: Decided[]
  undos: Undone[]
  notes: Annotated[]
  /** Rows that say it better, with their time. */
  replacedBy?: { id: string; at: number }[]
}

/** What the journal adds up to. Changed in place by `apply` alone: it may hold a million people. */
export type Ledger = {
  people: Map<string, PersonRecord>
  requests: Map<string, RequestRecord>
  /** Match key -> ids of the records that carry it. */
  byKey: Map<string, string[]>
  /** News, quality readings and template versions, by event id. */
  history: Map<string, Noticed | Read | Listed>
  settings: Map<string, { value: string; at: number }>
  /** The shop's own examples, by what they are of; a forgotten one stays, so that order is harmless. */
  examples: Map<string, Exampled>
}

export const emptyLedger = (): Ledger => ({
  people: new Map(),
  requests: new Map(),
  byKey: new Map(),
  history: new Map(),
  settings: new Map(),
  examples: new Map(),
})

/** Ids that an event touched, for indexes, shards and screens. */
export type Touched = { people: string[]; requests: string[]; shop: boolean }

export const personOf = (ledger: Ledger, id: string): PersonRecord => {
  const known = ledger.people.get(id)
  if (known) return known
  const record: PersonRecord = {
    id,
    identities: [],
    name: null,
    metAt: null,
    joined: [],
    changes: [],
    requests: [],
  }
  ledger.people.set(id, record)
  return record
}

const requestOf = (ledger: Ledger, id: string): RequestRecord => {
  const known = ledger.requests.get(id)
  if (known) return known
  const record: RequestRecord = { id, asked: null, decisions: [], undos: [], notes: [] }
  ledger.requests.set(id, record)
  return record
}

/** Adds what is not there yet, by id. Answers whether it was new. */
const add = <T extends { id: string }>(list: T[], one: T): boolean => {
  if (list.some(known => known.id === one.id)) return false
  list.push(one)
  return true
}

const replace = (record: RequestRecord, { id, at }: Requested) => {
  record.replacedBy ??= []
  add(record.replacedBy, { id, at })
}

const addWord = (list: string[], word: string) => {
  if (!list.includes(word)) list.push(word)
}

/** Puts an identity of a record under its match key, so that any spelling finds it. */
export const indexIdentity = (ledger: Ledger, person: string, identity: Identity) => {
  const key = keyOf(identity)
  const ids = ledger.byKey.get(key)
  if (!ids) ledger.byKey.set(key, [person])
  else addWord(ids, person)
}

const meet = (ledger: Ledger, event: Met) => {
  const record = personOf(ledger, event.person)
  record.metAt = Math.min(record.metAt ?? event.at, event.at)
  for (const identity of event.identities) {
    if (record.identities.some(known => known.kind === identity.kind && known.id === identity.id)) continue
    record.identities.push(identity)
    indexIdentity(ledger, record.id, identity)
  }
  const { name } = record
  const newer = !name || event.at > name.at || (event.at === name.at && (event.name ?? '') > name.text)
  if (event.name && newer) record.name = { text: event.name, at: event.at }
}

/**
 * Takes one event into the ledger. The same event twice, or events in any order, end in the same ledger
 * (DESIGN law 5). Nothing is ever taken out.
 */
export const apply = (ledger: Ledger, event: Event): Touched => {
  switch (event.kind) {
    case 'met':
      meet(ledger, event)
      return { people: [event.person], requests: [], shop: false }
    case 'joined': {
      addWord(personOf(ledger, event.person).joined, event.other)
      addWord(personOf(ledger, event.other).joined, event.person)
      return { people: [event.person, event.other], requests: [], shop: false }
    }
    case 'request': {
      const record = requestOf(ledger, event.id)
      record.asked ??= event
      addWord(personOf(ledger, event.person).requests, event.id)
      const replaced = (event.replaces ?? []).filter(id => id !== event.id)
      for (const id of replaced) replace(requestOf(ledger, id), event)
      return { people: [event.person], requests: [event.id, ...replaced], shop: false }
    }
    case 'consent':
      add(personOf(ledger, event.person).changes, event)
      return { people: [event.person], requests: event.request ? [event.request] : [], shop: false }
    case 'decision':
      return touchRequest(ledger, event.request, record => add(record.decisions, event))
    case 'undo':
      return touchRequest(ledger, event.request, record => add(record.undos, event))
    case 'note':
      return touchRequest(ledger, event.request, record => add(record.notes, event))
    case 'notice':
    case 'reading':
    case 'template':
      if (!ledger.history.has(event.id)) ledger.history.set(event.id, event)
      return { people: [], requests: [], shop: true }
    case 'example': {
      const known = ledger.examples.get(event.of)
      if (!known || event.at > known.at || (event.at === known.at && event.id > known.id))
        ledger.examples.set(event.of, event)
      return { people: [], requests: [], shop: true }
    }
    case 'setting': {
      const known = ledger.settings.get(event.name)
      const newer = !known || event.at > known.at || (event.at === known.at && event.value > known.value)
      if (newer) ledger.settings.set(event.name, { value: event.value, at: event.at })
      return { people: [], requests: [], shop: true }
    }
  }
}

const touchRequest = (ledger: Ledger, id: string, change: (record: RequestRecord) => void): Touched => {
  const record = requestOf(ledger, id)
  change(record)
  return { people: record.asked ? [record.asked.person] : [], requests: [id], shop: false }
}

/** Every record of the same human as `id`, smallest id first: that one names the person. */
export const groupOf = (ledger: Ledger, id: string): string[] => {
  if (!ledger.people.get(id)?.joined.length) return [id]
  const group = new Set([id])
  for (const member of group) for (const other of ledger.people.get(member)?.joined ?? []) group.add(other)
  return [...group].sort()
}
