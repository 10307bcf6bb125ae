import { setImmediate as breathe } from 'node:timers/promises'
import type { Touched } from '../../../shared/consent/apply.ts'
import { indexFailure } from '../../../shared/consent/brake.ts'
import {
  type ImportRecord,
  indexIdentity,
  indexReplies,
  type Ledger,
  type PersonRecord,
  type RequestRecord,
} from '../../../shared/consent/ledger.ts'
import { importOf } from '../../../shared/consent/person.ts'
import type { OwnTopic } from '../../../shared/consent/topic.ts'
import type { ActUndone, Exampled, TopicNamed, Worded } from '../../../shared/events.ts'
import type { Chronicle } from '../../../shared/whatsapp/events.ts'

/**
 * The parts of a snapshot: people in `p-…` and requests in `r-…`, both spread by their id over as many documents as
 * the width says, and all else in `shop`. Records are stored whole, so that a new field travels by itself.
 */
type Shop = {
  history: Chronicle[]
  settings: [string, { value: string; at: number }][]
  examples: Exampled[]
  topics: [OwnTopic, { first: TopicNamed; last: TopicNamed }][]
  wordings: Worded[]
  imports: ImportRecord[]
  /** Older snapshots have none. */
  undone?: ActUndone[]
  erased: string[]
  stubs: [string, number][]
}

/** Documents that people are spread over: about 2,000 people in each, so that one is written in a few milliseconds. */
export const widthFor = (people: number): number =>
  people <= 8_000 ? 4 : people <= 32_000 ? 16 : people <= 128_000 ? 64 : 256

/** FNV-1a: quick, and even enough to spread ids. */
const placeOf = (id: string, width: number) => {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return String((hash >>> 0) % width).padStart(3, '0')
}
const personPart = (id: string, width: number) => `p-${placeOf(id, width)}`
const requestPart = (id: string, width: number) => `r-${placeOf(id, width)}`

/** Names of all parts that a ledger is spread over. */
export const everyPart = (width: number): string[] => {
  const places = Array.from({ length: width }, (_, place) => String(place).padStart(3, '0'))
  return [...places.map(place => `p-${place}`), ...places.map(place => `r-${place}`), 'shop']
}

/** Parts of the snapshot that an event touched. */
export const partsOf = (touched: Touched, width: number): string[] => [
  ...touched.people.map(id => personPart(id, width)),
  ...touched.requests.map(id => requestPart(id, width)),
  ...(touched.shop ? ['shop'] : []),
]

/** Puts one document of a snapshot back into the ledger. `head`, which is not the ledger's, is passed over. */
export const loadPart = (ledger: Ledger, part: string, data: unknown) => {
  // Every document is checked by its hash before: it holds what `contents` once gave.
  if (part === 'shop') {
    const shop = data as Shop
    for (const one of shop.history) ledger.history.set(one.id, one)
    for (const [name, setting] of shop.settings) ledger.settings.set(name, setting)
    for (const one of shop.examples) ledger.examples.set(one.of, one)
    for (const [topic, named] of shop.topics) ledger.topics.set(topic, named)
    for (const one of shop.wordings) ledger.wordings.set(one.wording, one)
    for (const { id, said, undone } of shop.imports) Object.assign(importOf(ledger, id), { said, undone })
    for (const one of shop.undone ?? []) ledger.undone.set(one.of, one)
    for (const id of shop.erased) ledger.erased.add(id)
    for (const [stub, at] of shop.stubs) ledger.stubs.set(stub, at)
  } else if (part.startsWith('p-')) {
    for (const person of data as PersonRecord[]) {
      ledger.people.set(person.id, person)
      // The list's own copy of its id: a million rows share one string.
      for (const entry of person.entries ?? []) entry.import = importOf(ledger, entry.import).id
      for (const identity of person.identities) indexIdentity(ledger, person.id, identity)
    }
  } else if (part.startsWith('r-')) {
    for (const request of data as RequestRecord[]) {
      ledger.requests.set(request.id, request)
      indexReplies(ledger, request)
      indexFailure(ledger, request)
    }
  }
}

/** How long a pass over the ledger may hold everything else up, in milliseconds. */
const patience = 4

/** Sorts records into the parts that are wanted, in one pass that lets others have their turn. */
const gather = async <T extends { id: string }>(
  records: Iterable<T>,
  partOf: (id: string) => string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, T[]>> => {
  const found = new Map<string, T[]>()
  for (const part of wanted) found.set(part, [])
  let since = performance.now()
  let count = 0
  for (const record of records) {
    found.get(partOf(record.id))?.push(record)
    count += 1
    if (count % 1024 > 0 || performance.now() - since < patience) continue
    await breathe()
    since = performance.now()
  }
  return found
}

/** What belongs into each of these parts, one after the other. */
export async function* contents(
  ledger: Ledger,
  parts: ReadonlySet<string>,
  width: number,
): AsyncGenerator<[part: string, data: unknown]> {
  const starting = (letter: string) => new Set([...parts].filter(part => part.startsWith(letter)))
  yield* await gather(ledger.people.values(), id => personPart(id, width), starting('p-'))
  yield* await gather(ledger.requests.values(), id => requestPart(id, width), starting('r-'))
  if (!parts.has('shop')) return
  const shop: Shop = {
    history: [...ledger.history.values()],
    settings: [...ledger.settings],
    examples: [...ledger.examples.values()],
    topics: [...ledger.topics],
    wordings: [...ledger.wordings.values()],
    imports: [...ledger.imports.values()],
    undone: [...ledger.undone.values()],
    erased: [...ledger.erased],
    stubs: [...ledger.stubs],
  }
  yield ['shop', shop]
}
