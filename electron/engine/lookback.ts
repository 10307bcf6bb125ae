import type { Lately } from '../../shared/consent/heard.ts'
import { type Identity, identitiesOf } from '../../shared/person/identity.ts'
import { keyOf } from '../../shared/person/keys.ts'
import type { MessageSignal, Signal } from '../../shared/whatsapp/signal.ts'
import {
  latelyIn,
  type Memory,
  putHers,
  putOffer,
  putOurs,
  putWrote,
  remembered,
  type Typed,
  typedIn,
  typedSince,
} from './memory.ts'

const personsAtMost = 20_000
const longestText = 4096
/** A change of words is tried on no more than these. */
const recentAtMost = 5_000

export type Lookback = {
  remember: (signal: Signal) => void
  lately: (identities: Identity[], now: number, message?: MessageSignal) => Lately
  /** What all persons typed in the last days, newest first. */
  recent: (now: number) => Typed[]
  /** When whoever goes by these last wrote to a number of the shop's, as far as it is remembered. */
  wroteAt: (identities: Identity[], number: string) => number | null
  /** Forgets all that was said with whoever goes by these. */
  forget: (identities: Identity[]) => void
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
    const memory = known ?? { said: [], offers: [] }
    for (const key of keys) {
      memories.delete(key)
      memories.set(key, memory)
    }
    // A Map keeps the order of insertion: the first key is the one not spoken with for longest.
    for (const [key, { said, offers }] of memories) {
      const last = Math.max(offers.at(-1)?.at ?? 0, said.at(-1)?.at ?? now)
      if (memories.size <= personsAtMost && now - last <= remembered) break
      memories.delete(key)
    }
    return memory
  }

  return {
    remember: signal => {
      const { kind, at } = signal
      if (kind === 'message' && !signal.group && !signal.deletes) {
        const memory = recall(identitiesOf(signal.who), at)
        putHers(memory, signal)
        if (!signal.edits) putWrote(memory, signal)
      } else if (kind === 'echo' && signal.text) {
        putOurs(recall(identitiesOf(signal.to), at), signal.id, signal.text.slice(0, longestText), at)
      } else if (kind === 'status' && signal.category === 'marketing' && signal.status !== 'failed') {
        putOffer(recall(identitiesOf(signal.who), at), signal.id, at)
      }
    },
    lately: (identities, now, message) => {
      const memory = identities.map(one => memories.get(keyOf(one))).find(one => one !== undefined)
      return latelyIn(memory ?? { said: [], offers: [] }, now, message)
    },
    wroteAt: (identities, number) => {
      const times = identities.flatMap(one => memories.get(keyOf(one))?.wrote?.get(number) ?? [])
      return times.length > 0 ? Math.max(...times) : null
    },
    forget: identities => {
      for (const identity of identities) memories.delete(keyOf(identity))
    },
    recent: now => {
      // One memory may stand under two names.
      const each = [...new Set(memories.values())]
      return each
        .flatMap(memory => typedSince(memory, now - remembered).map(said => ({ memory, said })))
        .sort((a, b) => b.said.at - a.said.at)
        .slice(0, recentAtMost)
        .map(({ memory, said }) => typedIn(memory, said))
    },
  }
}
