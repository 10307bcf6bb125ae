import type { Event, Requested } from '../events.ts'
import { indexFailure } from './brake.ts'
import { indexReplies, type Ledger, type ReplyRecord, type RequestRecord } from './ledger.ts'
import { add, addWord, enter, erase, importOf, joinInto, meet, part, personOf } from './person.ts'

/** Ids that an event touched, for indexes, shards and screens. */
export type Touched = { people: string[]; requests: string[]; shop: boolean }

const nobody: Touched = { people: [], requests: [], shop: false }
const shop: Touched = { ...nobody, shop: true }

const requestOf = (ledger: Ledger, id: string): RequestRecord => {
  const known = ledger.requests.get(id)
  if (known) return known
  const record: RequestRecord = { id, asked: null, decisions: [], undos: [], notes: [] }
  ledger.requests.set(id, record)
  return record
}

const replace = (record: RequestRecord, { id, at }: Requested) => {
  record.replacedBy ??= []
  add(record.replacedBy, { id, at })
}

const replyOf = (record: RequestRecord, id: string): ReplyRecord => {
  record.replies ??= []
  const known = record.replies.find(one => one.id === id)
  if (known) return known
  const reply: ReplyRecord = { id, said: null, news: [] }
  record.replies.push(reply)
  return reply
}

/** The earlier of two; at the same moment the smaller id, so that every device chooses alike. */
const earlier = <T extends { at: number; id: string }>(known: T | null, one: T): T =>
  known && (known.at < one.at || (known.at === one.at && known.id <= one.id)) ? known : one

/** Everybody of whom a list speaks. */
const namedIn = (ledger: Ledger, list: string): string[] => {
  const named: string[] = []
  for (const { id, entries } of ledger.people.values())
    if (entries?.some(entry => entry.import === list)) named.push(id)
  return named
}

/** Everybody of whom an act of the owner says something. */
const saidIn = (ledger: Ledger, act: string): string[] => {
  const people: string[] = []
  for (const { id, changes, apart } of ledger.people.values())
    if (changes.some(one => one.act === act) || apart?.some(one => one.act === act)) people.push(id)
  return people
}

const touchRequest = (ledger: Ledger, id: string, change: (record: RequestRecord) => void): Touched => {
  const record = requestOf(ledger, id)
  change(record)
  return { people: record.asked ? [record.asked.person] : [], requests: [id], shop: false }
}

/** Whether an event speaks of somebody who was erased. */
const isOfErased = (ledger: Ledger, event: Event): boolean =>
  ledger.erased.size > 0 &&
  (('person' in event && ledger.erased.has(event.person)) ||
    ('other' in event && ledger.erased.has(event.other)))

/**
 * Takes one event into the ledger. The same event twice, or events in any order, end in the same ledger
 * (DESIGN law 5). Nothing is ever taken out, but for persons who were erased.
 */
export const apply = (ledger: Ledger, event: Event): Touched => {
  if (isOfErased(ledger, event)) return nobody
  switch (event.kind) {
    case 'met':
      meet(ledger, event)
      return { ...nobody, people: [event.person] }
    case 'joined':
      joinInto(ledger, event)
      return { ...nobody, people: [event.person, event.other] }
    case 'parted':
    case 'distinct': {
      part(personOf(ledger, event.person), event, event.other)
      part(personOf(ledger, event.other), event, event.person)
      return { ...nobody, people: [event.person, event.other] }
    }
    case 'request': {
      const record = requestOf(ledger, event.id)
      if (!record.asked) {
        record.asked = event
        indexFailure(ledger, record)
      }
      addWord(personOf(ledger, event.person).requests, event.id)
      const replaced = (event.replaces ?? []).filter(id => id !== event.id)
      for (const id of replaced) replace(requestOf(ledger, id), event)
      return { people: [event.person], requests: [event.id, ...replaced], shop: false }
    }
    case 'act-undone': {
      ledger.undone.set(event.of, earlier(ledger.undone.get(event.of) ?? null, event))
      return { ...shop, people: saidIn(ledger, event.of) }
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
    case 'reply':
    case 'reply-news':
      return touchRequest(ledger, event.request, record => {
        if (event.kind === 'reply') replyOf(record, event.id).said ??= event
        else add(replyOf(record, event.reply).news, event)
        indexReplies(ledger, record)
      })
    case 'row':
      enter(ledger, event)
      return { ...nobody, people: [event.person] }
    case 'import': {
      const list = importOf(ledger, event.import)
      list.said = earlier(list.said, event)
      return { ...shop, people: namedIn(ledger, event.import) }
    }
    case 'import-undone': {
      const list = importOf(ledger, event.import)
      list.undone = earlier(list.undone, event)
      return { ...shop, people: namedIn(ledger, event.import) }
    }
    case 'erased':
      return { ...erase(ledger, event), shop: true }
    case 'notice':
    case 'reading':
    case 'template':
    case 'account':
    case 'activity':
      if (!ledger.history.has(event.id)) ledger.history.set(event.id, event)
      return shop
    case 'wording':
      if (!ledger.wordings.has(event.wording)) ledger.wordings.set(event.wording, event)
      return shop
    case 'topic': {
      const known = ledger.topics.get(event.topic)
      const first = earlier(known?.first ?? null, event)
      const last = known && earlier(known.last, event) === event ? known.last : event
      ledger.topics.set(event.topic, { first, last })
      return { ...shop, people: [...ledger.people.keys()] }
    }
    case 'example': {
      const known = ledger.examples.get(event.of)
      if (!known || event.at > known.at || (event.at === known.at && event.id > known.id))
        ledger.examples.set(event.of, event)
      return shop
    }
    case 'setting': {
      const known = ledger.settings.get(event.name)
      const newer = !known || event.at > known.at || (event.at === known.at && event.value > known.value)
      if (newer) ledger.settings.set(event.name, { value: event.value, at: event.at })
      return shop
    }
  }
}

/** Takes events in one after the other, and says once what all of them touched. */
export const applyAll = (ledger: Ledger, events: Iterable<Event>): Touched => {
  const people = new Set<string>()
  const requests = new Set<string>()
  let shop = false
  for (const event of events) {
    const touched = apply(ledger, event)
    for (const id of touched.people) people.add(id)
    for (const id of touched.requests) requests.add(id)
    shop ||= touched.shop
  }
  return { people: [...people], requests: [...requests], shop }
}
