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

/** Gives a record an identity. Where somebody of this number was erased, her "no" is this one's too. */
const identify = (ledger: Ledger, record: PersonRecord, identity: Identity) => {
  if (record.identities.some(known => known.kind === identity.kind && known.id === identity.id)) return
  record.identities.push(identity)
  indexIdentity(ledger, record.id, identity)
  const stub = ledger.stubs.size > 0 && ledger.stubs.get(ledger.seal(keyOf(identity)))
  if (stub) record.stub = Math.max(record.stub ?? 0, stub)
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
  const { row, name, at, state, fresh } = event
  if (record.entries.some(one => one.row === row && one.import === event.import)) return
  // The list's own copy of its id: a million rows share one string.
  const list = importOf(ledger, event.import).id
  record.entries.push({
    import: list,
    row,
    ...(name && { name }),
    ...(at && { at }),
    ...(state && { state }),
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
  const parting: Parting = { of, at, noted, by, why, ...(staff && { staff }) }
  record.partings ??= []
  const known = record.partings.find(one => one.of === of)
  if (!known) record.partings.push(parting)
  else if (isEarlier(parting, known)) Object.assign(known, parting)
}

/** Drops all that is known of the persons. Their "no" stays, for whoever comes with one of their numbers. */
export const erase = (ledger: Ledger, event: Erased): { people: string[]; requests: string[] } => {
  const touched: { people: string[]; requests: string[] } = { people: [...event.people], requests: [] }
  for (const id of event.people) {
    ledger.erased.add(id)
    const record = ledger.people.get(id)
    if (!record) continue
    ledger.people.delete(id)
    ledger.twins.delete(id)
    touched.people.push(...record.joined.map(({ other }) => other))
    for (const key of record.identities.flatMap(nearKeys)) touched.people.push(...carriers(ledger, key))
    for (const key of record.identities.map(keyOf)) {
      const rest = carriers(ledger, key).filter(one => one !== id)
      if (rest.length > 0) ledger.byKey.set(key, rest)
      else ledger.byKey.delete(key)
    }
    for (const request of record.requests) {
      ledger.requests.delete(request)
      ledger.examples.delete(request)
    }
    touched.requests.push(...record.requests)
  }
  for (const stub of event.stubs) {
    ledger.stubs.set(stub, Math.max(ledger.stubs.get(stub) ?? 0, event.at))
    // Somebody of this number who was met before the erasure arrived here.
    for (let count = 1; ; count++) {
      const record = ledger.people.get(`p-${stub}-${count}`)
      if (record) record.stub = Math.max(record.stub ?? 0, event.at)
      else if (!ledger.erased.has(`p-${stub}-${count}`)) break
    }
  }
  return touched
}
