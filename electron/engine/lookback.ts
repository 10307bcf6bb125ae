import type { Lately } from '../../shared/consent/receive.ts'
import type { Bubble } from '../../shared/events.ts'
import { type Identity, identitiesOf } from '../../shared/person/identity.ts'
import { keyOf } from '../../shared/person/keys.ts'
import type { Signal } from '../../shared/whatsapp/signal.ts'

const day = 24 * 60 * 60 * 1000
/** How long a message that is not about consent is remembered, how many per person, how many persons. */
const remembered = 3 * day
const bubblesEach = 8
const personsAtMost = 20_000
/** Statuses of an offer and its text come minutes apart and in any order. */
const sameMoment = 10 * 60 * 1000

type Memory = { bubbles: (Bubble & { id: string })[]; offeredAt: number | null }

export type Lookback = {
  remember: (signal: Signal) => void
  lately: (identities: Identity[], now: number) => Lately
}

/**
 * What was said lately, for the judge's context and the conversation around a request. It lives in memory
 * only and goes when the app closes: messages that are not about consent are not kept (DESIGN law 7).
 */
export const createLookback = (): Lookback => {
  const memories = new Map<string, Memory>()

  const recall = (identities: Identity[], now: number): Memory => {
    const keys = identities.map(keyOf)
    const known = keys.map(key => memories.get(key)).find(memory => memory !== undefined)
    const memory = known ?? { bubbles: [], offeredAt: null }
    for (const key of keys) {
      memories.delete(key)
      memories.set(key, memory)
    }
    // A Map keeps the order of insertion: the first key is the one not spoken with for longest.
    for (const [key, { bubbles, offeredAt }] of memories) {
      const last = Math.max(offeredAt ?? 0, bubbles.at(-1)?.at ?? now)
      if (memories.size <= personsAtMost && now - last <= remembered) break
      memories.delete(key)
    }
    return memory
  }

  const keep = (memory: Memory, id: string, bubble: Bubble) => {
    if (memory.bubbles.some(known => known.id === id)) return
    memory.bubbles.push({ ...bubble, id })
    memory.bubbles.sort((a, b) => a.at - b.at)
    const newest = memory.bubbles.at(-1)?.at ?? 0
    memory.bubbles = memory.bubbles.filter(({ at }) => newest - at <= remembered).slice(-bubblesEach)
  }

  return {
    remember: signal => {
      if (signal.kind === 'message' && signal.text && !signal.group) {
        const text = signal.text.slice(0, 4096)
        keep(recall(identitiesOf(signal.who), signal.at), signal.id, { from: 'person', text, at: signal.at })
      } else if (signal.kind === 'echo' && signal.text) {
        const text = signal.text.slice(0, 4096)
        keep(recall(identitiesOf(signal.to), signal.at), signal.id, { from: 'shop', text, at: signal.at })
      } else if (signal.kind === 'status' && signal.category === 'marketing') {
        const memory = recall(identitiesOf(signal.who), signal.at)
        memory.offeredAt = Math.max(memory.offeredAt ?? 0, signal.at)
      }
    },
    lately: (identities, now) => {
      const memory = identities.map(one => memories.get(keyOf(one))).find(one => one !== undefined)
      if (!memory) return { bubbles: [], context: {} }
      const bubbles = memory.bubbles
        .filter(bubble => now - bubble.at <= remembered)
        .map(({ id: _, ...bubble }) => bubble)
      const ours = bubbles.filter(bubble => bubble.from === 'shop').at(-1)
      const offered =
        memory.offeredAt !== null &&
        now - memory.offeredAt <= remembered &&
        memory.offeredAt >= (ours?.at ?? 0) - sameMoment
      return {
        bubbles,
        context: {
          ...(ours ? { lastOurs: ours.text, lastOursAge: Math.max(0, now - ours.at) } : {}),
          ...(offered ? { lastWasOffer: true as const } : {}),
        },
      }
    },
  }
}
