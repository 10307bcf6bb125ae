import type { Distinct, Erased, Joined, Met, Parted } from '../events.ts'
import type { ImportedRow } from '../lists/events.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf, nearKeys } from '../person/keys.ts'
import {
  carriers,
  type ImportRecord,
  indexIdentity,
  type Ledger,
  type Parting,
  type PersonRecord,
} from './ledger.ts'

/** What events do to the records of persons. Only `apply` calls these. */

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

export const importOf = (ledger: Ledger, id: string): ImportRecord => {
  const known = ledger.imports.get(id)
  if (known) return known
  const record: ImportRecord = { id, said: null, undone: null }
  ledger.imports.set(id, record)
  return record
}

/** Adds what is not there yet, by id. Answers whether it was new. */
export const add = <T extends { id: string }>(list: T[], one: T): boolean => {
  if (list.some(known => known.id === one.id)) return false
  list.push(one)
  return true
}

export const addWord = (list: string[], word: string) => {
  if (!list.includes(word)) list.push(word)
}

const identify = (ledger: Ledger, record: PersonRecord, identity: Identity) => {
  if (record.identities.some(known => known.kind === identity.kind && known.id === identity.id)) return
  record.identities.push(identity)
  indexIdentity(ledger, record.id, identity)
}

export const meet = (ledger: Ledger, event: Met) => {
  const record = personOf(ledger, event.person)
  record.metAt = Math.min(record.metAt ?? event.at, event.at)
  for (const identity of event.identities) identify(ledger, record, identity)
  const kind = event.by === 'owner' ? 'given' : 'name'
  const known = record[kind]
  const newer = !known || event.at > known.at || (event.at === known.at && (event.name ?? '') > known.text)
  if (event.name && newer) record[kind] = { text: event.name, at: event.at }
}

/** The earlier of two tellings of the same, so that every order ends alike. */
const isEarlier = (one: Partial<Parting>, known: Partial<Parting>) =>
  known.at === undefined || ((one.at ?? 0) - known.at || (one.noted ?? 0) - (known.noted ?? 0)) < 0

export const joinInto = (ledger: Ledger, event: Joined) => {
  const { id, person, other, at, noted, by, staff } = event
  const said = { at, noted, by, ...(staff && { staff }) }
  for (const [one, another] of [
    [person, other],
    [other, person],
  ] as const) {
    const { joined } = personOf(ledger, one)
    // A join from before they had ids is the same as the event that made it.
    const known = joined.find(join => join.id === id || (join.id === '' && join.other === another))
    if (known) Object.assign(known, { id }, isEarlier(said, known) && said)
    else joined.push({ id, other: another, ...said })
  }
}

export const enter = (ledger: Ledger, event: ImportedRow) => {
  const record = personOf(ledger, event.person)
  record.entries ??= []
  const { row, name, at, state, marketing, fresh } = event
  if (record.entries.some(one => one.row === row && one.import === event.import)) return
  // The list's own copy of its id: a million rows share one string.
  const list = importOf(ledger, event.import).id
  record.entries.push({
    import: list,
    row,
    ...(name && { name }),
    ...(at && { at }),
    ...(state && { state }),
    ...(marketing && { marketing }),
    ...(fresh && { fresh }),
  })
  const kind = /^\d+$/.test(event.as) ? 'phone' : 'user'
  identify(ledger, record, { kind, id: event.as })
}

export const part = (record: PersonRecord, event: Parted | Distinct, other: string) => {
  if (event.kind === 'distinct' && event.act !== undefined) {
    const { act } = event
    record.apart ??= []
    if (!record.apart.some(one => one.act === act && one.other === other)) record.apart.push({ other, act })
    return
  }
  const [list, word] =
    event.kind === 'parted' ? (['parted', event.of] as const) : (['distinct', other] as const)
  const words = record[list] ?? []
  addWord(words, word)
  record[list] = words
  if (event.kind !== 'parted') return
  const { of, at, noted, by, why, staff } = event
  const parting: Parting = { of, other, at, noted, by, why, ...(staff && { staff }) }
  record.partings ??= []
  const known = record.partings.find(one => one.of === of)
  if (!known) record.partings.push(parting)
  else if (isEarlier(parting, known)) Object.assign(known, parting)
}

/** Of a list of a record what does not match; nothing where nothing is left. */
const without = <T>(list: T[] | undefined, matches: (one: T) => boolean): T[] | undefined => {
  const rest = list?.filter(one => !matches(one))
  return rest?.length ? rest : undefined
}

/** Takes out of a record all that was said of it and an erased one: joins, partings, that they are two. */
const forgetPair = (record: PersonRecord, hers: PersonRecord) => {
  const isHers = (other: string | undefined) => other === hers.id
  const joins = new Set(hers.parted)
  for (const { id, other } of record.joined) if (isHers(other)) joins.add(id)
  record.joined = record.joined.filter(({ other }) => !isHers(other))
  const rest = {
    parted: without(record.parted, id => joins.has(id)),
    partings: without(record.partings, ({ of, other }) => isHers(other) || joins.has(of)),
    distinct: without(record.distinct, isHers),
    apart: without(record.apart, ({ other }) => isHers(other)),
  }
  for (const name of ['parted', 'partings', 'distinct', 'apart'] as const) delete record[name]
  for (const [name, list] of Object.entries(rest)) if (list) Object.assign(record, { [name]: list })
}

/** Records of which something was said together with this one. */
const pairedWith = ({ joined, partings = [], distinct = [], apart = [] }: PersonRecord): string[] => [
  ...joined.map(({ other }) => other),
  ...partings.flatMap(({ other }) => other ?? []),
  ...distinct,
  ...apart.map(({ other }) => other),
]

/**
 * Drops all that is known of the persons. Their "no" stays, for whoever comes with one of their numbers. Answers also
 * who may be refused now because of that.
 */
export const erase = (ledger: Ledger, event: Erased): { people: string[]; requests: string[] } => {
  const touched: { people: string[]; requests: string[] } = { people: [...event.people], requests: [] }
  for (const id of event.people) {
    ledger.erased.add(id)
    const record = ledger.people.get(id)
    if (!record) continue
    ledger.people.delete(id)
    for (const twin of ledger.twins.get(id) ?? []) {
      const rest = without(ledger.twins.get(twin), one => one === id)
      if (rest) ledger.twins.set(twin, rest)
      else ledger.twins.delete(twin)
    }
    ledger.twins.delete(id)
    for (const one of pairedWith(record)) {
      const other = ledger.people.get(one)
      if (other) forgetPair(other, record)
      touched.people.push(one)
    }
    for (const key of record.identities.flatMap(nearKeys)) touched.people.push(...carriers(ledger, key))
    for (const key of record.identities.map(keyOf)) {
      const rest = carriers(ledger, key).filter(one => one !== id)
      if (rest.length > 0) ledger.byKey.set(key, rest)
      else ledger.byKey.delete(key)
      touched.people.push(...rest)
    }
    for (const request of record.requests) {
      for (const { id: reply, news } of ledger.requests.get(request)?.replies ?? [])
        for (const name of [reply, ...news.map(one => one.message ?? '')]) ledger.replies.delete(name)
      ledger.requests.delete(request)
      ledger.examples.delete(request)
    }
    touched.requests.push(...record.requests)
  }
  for (const stub of event.stubs) ledger.stubs.set(stub, Math.max(ledger.stubs.get(stub) ?? 0, event.at))
  return touched
}
