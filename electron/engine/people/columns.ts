import { type State, states, type Topic } from '../../../shared/consent/topic.ts'
import { type ConsentWay, consentWays } from '../../../shared/events.ts'

/** What is said of one person on one topic, in one byte: state (2 bits), whether it has a proof (1), how it came (4). */
export const pack = (state: State, proof: boolean, way: ConsentWay | null): number =>
  states.indexOf(state) | (proof ? 4 : 0) | ((way === null ? 15 : consentWays.indexOf(way)) << 3)

export const stateIn = (packed: number): State => states[packed & 3] ?? 'unknown'
export const proofIn = (packed: number): boolean => (packed & 4) !== 0
export const wayIn = (packed: number): ConsentWay | null => consentWays[packed >>> 3] ?? null

/** What nobody said anything about. */
export const silence = pack('unknown', false, null)

export const unusual = 1
export const alike = 2
export const waiting = 4
/** Known by WhatsApp's user id alone. */
export const numberless = 8
/** Has almost the number of somebody else. */
export const near = 16

/** What lists need of every person, a few bytes each, so that a million can be looked through in one go. */
export type Columns = {
  /** When the person last mattered, in milliseconds. */
  since: () => Float64Array
  flags: () => Uint8Array
  topic: (topic: Topic) => Uint8Array
  room: (slots: number) => void
}

const larger = <A extends Float64Array | Uint8Array>(
  make: (length: number) => A,
  old: A,
  length: number,
): A => {
  const fresh = make(length)
  fresh.set(old)
  return fresh
}
const bytes = (length: number) => new Uint8Array(length)

export const createColumns = (): Columns => {
  let size = 1024
  let since = new Float64Array(size)
  let flags = bytes(size)
  const topics = new Map<Topic, Uint8Array>()
  return {
    since: () => since,
    flags: () => flags,
    topic: topic => {
      const known = topics.get(topic)
      if (known) return known
      const fresh = bytes(size).fill(silence)
      topics.set(topic, fresh)
      return fresh
    },
    room: slots => {
      if (slots <= size) return
      const old = size
      while (size < slots) size *= 2
      since = larger(length => new Float64Array(length), since, size)
      flags = larger(bytes, flags, size)
      for (const [topic, column] of topics) topics.set(topic, larger(bytes, column, size).fill(silence, old))
    },
  }
}
