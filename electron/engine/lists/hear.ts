import { carriers, groupOf, type Ledger } from '../../../shared/consent/ledger.ts'
import { receive } from '../../../shared/consent/receive.ts'
import type { Event } from '../../../shared/events.ts'
import type { Imported } from '../../../shared/lists/events.ts'
import type { Asked, Message } from '../../../shared/lists/table.ts'
import type { Identity, Who } from '../../../shared/person/identity.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { noted } from '../../../shared/person/meet.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import type { MessageSignal } from '../../../shared/whatsapp/signal.ts'
import type { Kept } from '../kept.ts'
import { createLookback } from '../lookback.ts'
import { fail } from '../problem.ts'
import type { Reader } from './reader.ts'
import { momentOf, sumOf, type Watching } from './take.ts'

/** `me`: how the shop's own messages are signed, null where it wrote none; `number`: of the customer, where the chat names her otherwise. */
export type Hearing = { asked: Asked; me: string | null; number: string | null; dry: boolean }

/** `requests`: what was found, in words and where; `known`: how many of them were here already. */
export type HeardChat = {
  messages: number
  requests: number
  known: number
  import: string | null
  found: { row: number; at: number; verdict: string; text: string }[]
}

/** A minute is all that Android tells. */
const minute = 60_000

const timeOf = ({ y, m, d, h, min, s }: Message['at']) =>
  momentOf({ y, m, d, time: { h, min, s, zone: null } }, false)

const numberIn = (author: string, number: string | null, home: Asked['home']): Identity => {
  const read = readIdentity(author, home)
  if ('identity' in read) return read.identity
  const given = readIdentity(number ?? '', home)
  return 'identity' in given ? given.identity : fail('bad-input', 'chat-number')
}

/**
 * Reads a chat that WhatsApp exported and files the requests to leave in it, each judged with what stood before it.
 * Messages that are not about consent are not kept. The same chat again, or a longer export of it, adds what is new
 * only. Rejects with the reader's refusal, `chat-group` (nobody leaves a list by a word to a group), `chat-me` (nobody
 * in it is called so, or two write and none is the shop), `chat-number` (whose number it is can't be told), or StoreError.
 */
export const hearChat = async (
  { store, pen, own, inTurn }: Pick<Kept, 'store' | 'pen' | 'own' | 'inTurn'>,
  reader: Reader,
  { asked, me, number, dry }: Hearing,
  { progress, goesOn }: Watching,
): Promise<HeardChat> => {
  const { chat, rows } = await reader.look(asked)
  if (!chat) return fail('bad-input', 'not-a-chat')
  if (chat.group) return fail('bad-input', 'chat-group')
  const isTold = me === null ? chat.authors.length === 1 : chat.authors.some(({ name }) => name === me)
  if (!isTold) return fail('bad-input', 'chat-me')
  const sha256 = await sumOf(asked.path)
  const id = chatId(store.ledger, text => pen().idOf(text), sha256)
  const said: Imported = {
    kind: 'import',
    ...noted(pen(), id, pen().now, 'owner'),
    ...{ import: id, name: asked.name, sha256, state: null, topics: [], chat: true },
  }
  const lookback = createLookback()
  const heard: HeardChat = { messages: 0, requests: 0, known: 0, import: null, found: [] }
  const times = new Map<string, number>()

  const customer = chat.authors.find(({ name }) => name !== me)?.name ?? ''
  const identity = numberIn(customer, number, asked.home)
  const who: Who = {
    ...(identity.kind === 'phone' ? { phone: identity.id } : { user: identity.id }),
    ...(numberless(customer, asked.home) && { name: customer }),
  }

  /** The same in every export of this chat: of whom, when to the minute, what, and the how manieth such one. */
  const idOf = ({ text }: Message, at: number): string => {
    const what = JSON.stringify([keyOf(identity), Math.floor(at / minute), text])
    const count = times.get(what) ?? 0
    times.set(what, count + 1)
    return requestOf(what, count)
  }

  /** One that was taken back with its chat comes in again as another. */
  const requestOf = (what: string, count: number): string => {
    for (let again = 0; ; again++) {
      const one = `chat.${pen().idOf(JSON.stringify(again === 0 ? [what, count] : [what, count, again]))}`
      const list = store.ledger.requests.get(one)?.asked?.line?.import
      if (list === undefined || !store.ledger.imports.get(list)?.undone) return one
    }
  }

  const isHere = heardLive(store.ledger, identity)

  /** The list itself is said with the first request in it; each is written before the next message is judged. */
  const file = async (events: Event[], row: number) => {
    if (dry) return
    const line = { import: id, row }
    const placed = events.map(event => (event.kind === 'request' ? { ...event, line } : event))
    await store.commit(() => (heard.import === null ? [said, ...placed] : placed))
    heard.import = id
  }

  const hear = async (message: Message) => {
    const at = timeOf(message.at)
    const messageId = idOf(message, at)
    const { text } = message
    if (message.author === me) {
      lookback.remember({ kind: 'echo', id: messageId, at, to: who, text, type: 'text' })
      return
    }
    const signal: MessageSignal = {
      ...{ kind: 'message', id: messageId, at, who, type: message.media ? 'image' : 'text' },
      ...(message.media ? { form: 'other' } : { form: 'text', text }),
    }
    const made = receive(
      {
        ...{ ledger: store.ledger, ...pen(), own: own() },
        failuresUnderWay: 0,
        lately: (identities, one) => lookback.lately(identities, one.at, one),
      },
      signal,
    )
    lookback.remember(signal)
    if (store.ledger.requests.get(messageId)?.asked) heard.known += 1
    const request = made.find(event => event.kind === 'request')
    if (!request) return
    if (isHere(text, at)) heard.known += 1
    else {
      heard.requests += 1
      heard.found.push({ row: message.row, at, verdict: request.verdict, text })
      await file(made, message.row)
    }
  }

  /** Reads the chat to its end before anything of it is filed. */
  const readable = async () => {
    for await (const _ of reader.messages(asked)) if (!goesOn()) return
  }

  return inTurn(async () => {
    await readable()
    for await (const { messages } of reader.messages(asked)) {
      for (const message of messages) {
        heard.messages += 1
        if (message.system) continue
        await hear(message)
      }
      progress(heard.messages, rows.about)
      if (!goesOn()) break
    }
    return heard
  })
}

/** The same chat is the same import, and can be taken in again after an undo. */
const chatId = (ledger: Ledger, idOf: (text: string) => string, sha256: string): string => {
  for (let count = 0; ; count++) {
    const id = `i-${idOf(JSON.stringify(count === 0 ? ['chat', sha256] : ['chat', sha256, count]))}`
    if (!ledger.imports.get(id)?.undone) return id
  }
}

/** Whether a person wrote a text within a minute, and it arrived otherwise than in a chat: her requests, by their text. */
const heardLive = (ledger: Ledger, identity: Identity): ((text: string, at: number) => boolean) => {
  const group = carriers(ledger, keyOf(identity)).flatMap(one => groupOf(ledger, one))
  const times = new Map<string, number[]>()
  for (const person of new Set(group))
    for (const request of ledger.people.get(person)?.requests ?? []) {
      const asked = ledger.requests.get(request)?.asked
      if (asked?.text === undefined || asked.line) continue
      times.set(asked.text, [...(times.get(asked.text) ?? []), asked.at])
    }
  return (text, at) => times.get(text)?.some(one => Math.abs(one - at) < minute) ?? false
}

const numberless = (author: string, home: Asked['home']) => 'refused' in readIdentity(author, home)
