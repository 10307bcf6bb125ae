import { type Edit, isTimely } from '../../shared/consent/edited.ts'
import type { Lately } from '../../shared/consent/heard.ts'
import type { Burst } from '../../shared/consent/pieced.ts'
import type { Bubble } from '../../shared/events.ts'
import { longestBubble, mostBubbles } from '../../shared/optout/burst.ts'
import type { MessageSignal } from '../../shared/whatsapp/signal.ts'

const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute
/** How long a message that is not about consent is remembered, and how many per person. */
export const remembered = 3 * day
const ofPerson = 12
const ofShop = 4
const offersEach = 4
/** An offer's status and its text come minutes apart and in any order. */
const sameMoment = 10 * minute
/** Messages of one burst follow each other within this, all of it within that. */
const pause = 45 * second
const longestBurst = 2 * minute

/**
 * `short`: may be part of a burst. `long`: ends one. `beside`: does neither (a picture, a tap, a forwarded text).
 * `ids`: of the message and its edits. `awaited`: only an edit of it came so far.
 */
type Said = Bubble & { ids: string[]; kind: 'short' | 'long' | 'beside'; edit?: Edit; awaited?: boolean }

/** What was said between the shop and one person, oldest first, and the offers that were sent, by Meta's word. */
export type Memory = {
  said: Said[]
  offers: { id: string; at: number }[]
  /** When she last wrote to each of the shop's numbers, by Meta's id. */
  wrote?: Map<string, number>
}

const inOrder = (a: { at: number }, b: { at: number }) => a.at - b.at

const put = (memory: Memory, said: Said) => {
  if (memory.said.some(({ ids }) => ids.some(id => said.ids.includes(id)))) return
  const all = [...memory.said, said].sort(inOrder)
  const newest = all.at(-1)?.at ?? 0
  const fresh = all.filter(({ at }) => newest - at <= remembered)
  const newestOf = (from: Bubble['from'], most: number) => fresh.filter(one => one.from === from).slice(-most)
  memory.said = [...newestOf('person', ofPerson), ...newestOf('shop', ofShop)].sort(inOrder)
}

export const putOurs = (memory: Memory, id: string, text: string, at: number) =>
  put(memory, { from: 'shop', ids: [id], text, at, kind: 'beside' })

/** She wrote to one of the shop's numbers: WhatsApp lets the shop answer there. */
export const putWrote = (memory: Memory, { number, at }: MessageSignal) => {
  if (!number) return
  memory.wrote ??= new Map()
  memory.wrote.set(number, Math.max(at, memory.wrote.get(number) ?? 0))
}

/** Of all that is told of one offer the earliest time counts. */
export const putOffer = (memory: Memory, id: string, at: number) => {
  const known = memory.offers.find(offer => offer.id === id)
  if (known) known.at = Math.min(known.at, at)
  else memory.offers.push({ id, at })
  memory.offers = memory.offers.sort(inOrder).slice(-offersEach)
}

const saidAs = (memory: Memory, id: string) => memory.said.find(({ ids }) => ids.includes(id))

/** What claims to edit a message long after it is one of its own. */
const timely = (memory: Memory, signal: MessageSignal): MessageSignal => {
  const known = signal.edits && saidAs(memory, signal.edits)
  if (!known || isTimely(known.at, signal.at)) return signal
  const { edits: _, ...alone } = signal
  return alone
}

/** A message of the person, or an edit of one, whichever comes first. Of a long one only its length matters. */
export const putHers = (memory: Memory, given: MessageSignal) => {
  const signal = timely(memory, given)
  const { id, at, form, edits, forwarded } = signal
  const text = (signal.text ?? '').slice(0, longestBubble + 1)
  const kind = kindOf(signal)
  const known = saidAs(memory, edits ?? id)
  if (!edits) {
    const isEarly = known?.awaited && isTimely(at, known.at)
    if (isEarly) Object.assign(known, { at, awaited: false })
    else {
      if (known?.awaited) Object.assign(known, { ids: known.ids.filter(one => one !== id), awaited: false })
      put(memory, { from: 'person', ids: [id], text, at, kind })
    }
  } else if (known?.ids.includes(id)) return
  else {
    const more = { ...(signal.text !== undefined && { text: signal.text }), ...(forwarded && { forwarded }) }
    const edit: Edit = { id, at, form, ...more }
    if (!known) put(memory, { from: 'person', ids: [edits, id], text, at, kind, edit, awaited: true })
    else {
      known.ids.push(id)
      if (at >= (known.edit?.at ?? 0)) Object.assign(known, { text, kind, edit })
    }
  }
  memory.said.sort(inOrder)
}

const kindOf = ({ form, forwarded, text = '' }: MessageSignal): Said['kind'] => {
  if (form !== 'text' || forwarded || text.trim() === '') return 'beside'
  return text.length > longestBubble ? 'long' : 'short'
}

/** What was said up to a moment, or up to a message in its place among the others. */
export const latelyIn = (memory: Memory, now: number, given?: MessageSignal): Lately => {
  const message = given && timely(memory, given)
  const known = message && saidAs(memory, message.edits ?? message.id)
  const at = message?.edits && known ? known.at : now
  const others = memory.said.filter(one => one !== known && (message || one.at <= now))
  const here =
    known && at === known.at ? memory.said.indexOf(known) : others.filter(one => one.at <= at).length
  const before = others.slice(0, here).filter(one => now - one.at <= remembered)
  const offers = memory.offers.filter(offer => offer.at <= at)
  const short = message !== undefined && kindOf(message) === 'short'
  const burst = short ? burstAt(before, others.slice(here), at, memory.offers) : null
  const ours = before.findLast(({ from }) => from === 'shop')
  const offer = offers.findLast(one => now - one.at <= remembered && one.at >= (ours?.at ?? 0) - sameMoment)
  const silent = offer && !before.some(one => one.from === 'person' && one.at >= offer.at)
  return {
    bubbles: before.flatMap(({ from, text, at }) => (text ? [{ from, text, at }] : [])),
    context: {
      ...(ours ? { lastOurs: ours.text, lastOursAge: Math.max(0, (burst?.from ?? at) - ours.at) } : {}),
      ...(offer ? { lastWasOffer: true as const } : {}),
    },
    ...(burst && { burst: burst.around }),
    ...(offer && silent && at - offer.at <= day && { answersOffer: true as const }),
    ...(message && known && { versions: known.ids }),
    ...(message?.edits && message.at < (known?.edit?.at ?? 0) && { outdated: true as const }),
    ...(known?.awaited && known.edit && { edited: known.edit }),
  }
}

/** A message that somebody typed, and what stood before it. */
export type Typed = { ids: string[]; text: string; at: number; lastOurs?: string; afterOffer?: true }

/** What she typed since then. */
export const typedSince = (memory: Memory, since: number) =>
  memory.said.filter(({ from, kind, at }) => from === 'person' && kind !== 'beside' && at >= since)

/** One of these, with what stood before it. */
export const typedIn = (memory: Memory, { ids, text, at }: Pick<Typed, 'ids' | 'text' | 'at'>): Typed => {
  const { lastOurs, lastWasOffer } = latelyIn(memory, at).context
  return { ids, text, at, ...(lastOurs && { lastOurs }), ...(lastWasOffer && { afterOffer: true }) }
}

/** The person's short messages around one, and when the first of them was written. */
const burstAt = (
  before: Said[],
  after: Said[],
  at: number,
  offers: Memory['offers'],
): { around: Burst; from: number } => {
  const chain = (all: Said[], room: number, within: (one: Said) => boolean): Said[] => {
    const found: Said[] = []
    let last = at
    for (const one of all) {
      if (one.from === 'person' && one.kind === 'beside') continue
      const [from = 0, to = 0] = [last, one.at].sort((a, b) => a - b)
      const ours = one.from === 'shop' || offers.some(offer => offer.at > from && offer.at <= to)
      if (ours || one.kind === 'long' || to - from > pause || !within(one) || found.length === room) break
      found.push(one)
      last = one.at
    }
    return found
  }
  const earlier = chain([...before].reverse(), mostBubbles - 1, one => at - one.at <= longestBurst).reverse()
  const from = earlier[0]?.at ?? at
  const later = chain(after, mostBubbles - 1 - earlier.length, one => one.at - from <= longestBurst)
  return { around: { before: earlier, after: later }, from }
}
