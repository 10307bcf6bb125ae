import { states } from '../../../shared/consent/topic.ts'
import { consentWays } from '../../../shared/events.ts'
import { type Chips, periods, type Sort, type Wanted } from '../../../shared/people.ts'
import { keyOf } from '../../../shared/person/keys.ts'
import { foldName } from '../../../shared/person/name.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { alike, proofIn, stateIn, unusual, waiting, wayIn } from './columns.ts'
import type { Roll } from './roll.ts'

/** Who was found, in the order asked for, and what each chip would show. */
export type Found = { slots: Uint32Array; chips: Chips }

const day = 86_400_000

/** Marks everybody whose name holds all words, or one of whose numbers holds the digits in any spelling. */
const searched = (roll: Roll, search: string): Uint8Array | null => {
  const words = foldName(search).split(' ').filter(Boolean)
  const [first, ...rest] = words
  if (first === undefined) return null
  const marks = new Uint8Array(roll.span())
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

/**
 * All that lists ask of a person in one small number: what is said of the topic (7 bits), how long ago (2), and three
 * flags. People are counted by it, and everything else is reckoned from the 4,096 counts.
 */
const kinds = 4096
const kindOf = (packed: number, period: number, flags: number) =>
  packed | (period << 7) | ((flags & (unusual | alike | waiting)) << 9)

type Kind = ReturnType<typeof meaningOf>
const meaningOf = (kind: number) => {
  const flags = kind >>> 9
  return {
    state: stateIn(kind & 127),
    way: wayIn(kind & 127),
    proof: proofIn(kind & 127) ? ('with' as const) : ('without' as const),
    period: periods[(kind >>> 7) & 3] ?? 'older',
    unusual: (flags & unusual) !== 0,
    alike: (flags & alike) !== 0,
    waiting: (flags & waiting) !== 0,
  }
}

const asks = ['state', 'way', 'proof', 'period', 'unusual', 'alike', 'waiting'] as const
type Ask = (typeof asks)[number]

/** What a kind of person does not fulfil; a chip counts those who fail at nothing but its own ask. */
const failsOf = (wanted: Wanted, one: Kind): Ask[] => {
  const fits: Record<Ask, boolean> = {
    state: wanted.states.length === 0 || wanted.states.includes(one.state),
    way: wanted.ways.length === 0 || (one.way !== null && wanted.ways.includes(one.way)),
    proof: wanted.proof === null || (one.state !== 'unknown' && wanted.proof === one.proof),
    period: wanted.period === null || wanted.period === one.period,
    unusual: !wanted.unusual || one.unusual,
    alike: !wanted.alike || one.alike,
    waiting: !wanted.waiting || one.waiting,
  }
  return asks.filter(ask => !fits[ask])
}

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map(key => [key, 0])) as Record<K, number>

const chipsOf = (wanted: Wanted, counts: Uint32Array): Chips => {
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
  for (const [kind, count] of counts.entries()) {
    if (count === 0) continue
    const one = meaningOf(kind)
    const fails = failsOf(wanted, one)
    const only = (ask: Ask) => fails.length === 0 || (fails.length === 1 && fails[0] === ask)
    if (only('state')) chips.states[one.state] += count
    if (one.way && only('way')) ways[one.way] += count
    if (one.state !== 'unknown' && only('proof')) chips.proof[one.proof] += count
    if (only('period')) chips.periods[one.period] += count
    for (const flag of ['unusual', 'alike', 'waiting'] as const)
      if (one[flag] && only(flag)) chips[flag] += count
  }
  for (const way of consentWays) if (ways[way] > 0) chips.ways[way] = ways[way]
  return chips
}

const find = (roll: Roll, order: Uint32Array, back: boolean, wanted: Wanted, now: number): Found => {
  const marks = searched(roll, wanted.search)
  const said = roll.columns.topic(wanted.topic)
  const since = roll.columns.since()
  const flags = roll.columns.flags()
  const passes = Uint8Array.from({ length: kinds }, (_, kind) =>
    failsOf(wanted, meaningOf(kind)).length === 0 ? 1 : 0,
  )
  const counts = new Uint32Array(kinds)
  const slots = new Uint32Array(order.length)
  const [week, month, year] = [now - 7 * day, now - 30 * day, now - 365 * day]
  let length = 0
  for (let index = 0; index < order.length; index++) {
    const slot = order[back ? order.length - 1 - index : index] ?? 0
    if (marks && marks[slot] !== 1) continue
    const at = since[slot] ?? 0
    const period = at > week ? 0 : at > month ? 1 : at > year ? 2 : 3
    const kind = kindOf(said[slot] ?? 0, period, flags[slot] ?? 0)
    counts[kind] = (counts[kind] ?? 0) + 1
    if (passes[kind] === 1) slots[length++] = slot
  }
  return { slots: slots.subarray(0, length), chips: chipsOf(wanted, counts) }
}

/** Looks through everybody once. The same question again is answered from memory while nobody changed. */
export const createFinder = (roll: Roll) => {
  let last: { key: string; found: Found } | null = null

  return async (wanted: Wanted, sort: Sort, now: number): Promise<Found> => {
    const order = sort === 'newest' || sort === 'oldest' ? roll.byTime : await roll.byName()
    const key = JSON.stringify([wanted, sort, roll.version(), Math.floor(now / day)])
    const back = sort === 'newest' || sort === 'name-back'
    if (last?.key !== key) last = { key, found: find(roll, order.all(), back, wanted, now) }
    return last.found
  }
}
