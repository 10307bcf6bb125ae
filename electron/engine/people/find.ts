import { states } from '../../../shared/consent/topic.ts'
import { consentWays } from '../../../shared/events.ts'
import { type Chips, type Period, periods, type Sort, type Wanted } from '../../../shared/people.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { foldName } from '../../../shared/person/name.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { alike, proofIn, stateIn, unusual, waiting, wayIn } from './columns.ts'
import type { Roll } from './roll.ts'

/** Who was found, in the order asked for, and what each chip would show. */
export type Found = { slots: Uint32Array; chips: Chips }

const day = 86_400_000

/** Marks everybody whose name holds all words, or one of whose numbers holds the digits in any spelling. */
const searched = (roll: Roll, search: string, slots: number): Uint8Array | null => {
  const words = foldName(search).split(' ').filter(Boolean)
  const [first, ...rest] = words
  if (first === undefined) return null
  const marks = new Uint8Array(slots)
  roll.texts.search([first], slot => {
    const line = rest.length > 0 ? roll.texts.line(slot) : ''
    if (rest.every(word => line.includes(word))) marks[slot] = 1
  })
  const digits = /\p{L}/u.test(search) ? '' : search.replace(/\D/g, '')
  const read = readIdentity(search)
  const key = 'identity' in read && read.identity.kind === 'phone' ? keyOf(read.identity).slice(1) : ''
  const needles = new Set([digits, digits.replace(/^0+/, ''), key].filter(one => one.length > 2))
  roll.texts.search([...needles], slot => {
    marks[slot] = 1
  })
  return marks
}

const periodOf = (since: number, now: number): Period => {
  const age = now - since
  return age < 7 * day ? 'week' : age < 30 * day ? 'month' : age < 365 * day ? 'year' : 'older'
}

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map(key => [key, 0])) as Record<K, number>

/** Asks of a person that failed; a chip counts those who fail at nothing but its own kind. */
const bits = { state: 1, way: 2, proof: 4, period: 8, unusual: 16, alike: 32, waiting: 64 } as const

/** Looks through everybody once. The same question again is answered from memory while nobody changed. */
export const createFinder = (roll: Roll) => {
  let last: { key: string; found: Found } | null = null

  const find = (wanted: Wanted, sort: Sort, now: number): Found => {
    const size = roll.size()
    const order = sort === 'newest' || sort === 'oldest' ? roll.byTime.all() : roll.byName.all()
    const marks = searched(roll, wanted.search, order.reduce((most, slot) => Math.max(most, slot), 0) + 1)
    const said = roll.columns.topic(wanted.topic)
    const since = roll.columns.since()
    const flags = roll.columns.flags()
    const chips: Chips = {
      states: zeros(states),
      ways: {},
      proof: { with: 0, without: 0 },
      periods: zeros(periods),
      unusual: 0,
      alike: 0,
      waiting: 0,
    }
    const ways = zeros(consentWays)
    const slots = new Uint32Array(size)
    let length = 0
    const back = sort === 'newest' || sort === 'name-back'
    for (let index = 0; index < order.length; index++) {
      const slot = order[back ? order.length - 1 - index : index] ?? 0
      if (marks && marks[slot] !== 1) continue
      const packed = said[slot] ?? 0
      const flag = flags[slot] ?? 0
      const state = stateIn(packed)
      const way = wayIn(packed)
      const proof = proofIn(packed) ? 'with' : 'without'
      const period = periodOf(since[slot] ?? 0, now)
      const fails =
        (wanted.states.length > 0 && !wanted.states.includes(state) ? bits.state : 0) |
        (wanted.ways.length > 0 && !(way && wanted.ways.includes(way)) ? bits.way : 0) |
        (wanted.proof && (state === 'unknown' || wanted.proof !== proof) ? bits.proof : 0) |
        (wanted.period && wanted.period !== period ? bits.period : 0) |
        (wanted.unusual && !(flag & unusual) ? bits.unusual : 0) |
        (wanted.alike && !(flag & alike) ? bits.alike : 0) |
        (wanted.waiting && !(flag & waiting) ? bits.waiting : 0)
      if (fails === 0) slots[length++] = slot
      if ((fails & ~bits.state) === 0) chips.states[state] += 1
      if (way && (fails & ~bits.way) === 0) ways[way] += 1
      if (state !== 'unknown' && (fails & ~bits.proof) === 0) chips.proof[proof] += 1
      if ((fails & ~bits.period) === 0) chips.periods[period] += 1
      if (flag & unusual && (fails & ~bits.unusual) === 0) chips.unusual += 1
      if (flag & alike && (fails & ~bits.alike) === 0) chips.alike += 1
      if (flag & waiting && (fails & ~bits.waiting) === 0) chips.waiting += 1
    }
    for (const way of consentWays) if (ways[way] > 0) chips.ways[way] = ways[way]
    return { slots: slots.subarray(0, length), chips }
  }

  return (wanted: Wanted, sort: Sort, now: number): Found => {
    const key = JSON.stringify([wanted, sort, roll.version(), Math.floor(now / day)])
    if (last?.key !== key) last = { key, found: find(wanted, sort, now) }
    return last.found
  }
}
