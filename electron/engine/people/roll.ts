import { apartFrom, groupOf, isKnown, type Ledger } from '../../../shared/consent/ledger.ts'
import { nearOf } from '../../../shared/consent/settle.ts'
import { type State, states, type Topic } from '../../../shared/consent/topic.ts'
import { alike, type Columns, createColumns, near, numberless, silence, stateIn } from './columns.ts'
import { type Looked, look, type Memory, topicsIn } from './look.ts'
import { createNamesakes } from './namesakes.ts'
import { createSorted, type Sorted } from './sorted.ts'
import { createTexts, type Texts } from './texts.ts'

/** People looked at in one go while the rest of the engine waits. */
const slice = 2000

/** Everybody in the ledger, ready to be listed: one slot per human. */
export type Roll = {
  size: () => number
  /** One more than the largest slot in use. */
  span: () => number
  /** Counts up with every change. */
  version: () => number
  idAt: (slot: number) => string
  slotOf: (id: string) => number | undefined
  stateOf: (id: string, topic: Topic) => State
  /** How many people said what to a topic. */
  states: (topic: Topic) => Record<State, number>
  /** Oldest first; at the same moment in no order that means anything, but always the same. */
  byTime: Sorted
  /** By name; put in order when it is first asked for. */
  byName: () => Promise<Sorted>
  columns: Columns
  texts: Texts
  /**
   * People of the same whole name, where one of the two is known by no number: they may be one. Not those of whom the
   * owner said that they are somebody else.
   */
  namesakes: (slot: number) => number[]
  /** Takes in what changed. */
  touch: (people: Iterable<string>) => void
  /** Takes in everybody, a slice at a time. */
  fill: () => Promise<void>
}

export const createRoll = (ledger: Ledger): Roll => {
  const ids: string[] = []
  const names: string[] = []
  const slots = new Map<string, number>()
  const free: number[] = []
  const columns = createColumns()
  const texts = createTexts()
  const idAt = (slot: number) => ids[slot] ?? ''
  const byTime = createSorted((a, b) => (columns.since()[a] ?? 0) - (columns.since()[b] ?? 0) || a - b)
  const nameOrder = (of: readonly string[]) => (a: number, b: number) => {
    const [one, other] = [of[a] ?? '', of[b] ?? '']
    return one < other ? -1 : one > other ? 1 : a - b
  }
  /** The order by name, once somebody asked for it; while it is made, who has changed meanwhile. */
  let named: Sorted | null = null
  let naming: Promise<Sorted> | null = null
  let changing: Set<number> | null = null
  let filling = false
  let version = 0

  const slotFor = (id: string): number => {
    const slot = free.pop() ?? ids.length
    ids[slot] = id
    slots.set(id, slot)
    columns.room(slot + 1)
    return slot
  }
  const write = (slot: number, { since, name, line, flags, said }: Looked, all: readonly Topic[]) => {
    same.leave(slot, names[slot] ?? '', ((columns.flags()[slot] ?? 0) & numberless) !== 0)
    columns.since()[slot] = since
    columns.flags()[slot] = flags
    names[slot] = name
    texts.put(slot, line)
    if (!filling) same.join(slot, name, (flags & numberless) !== 0)
    for (const [index, topic] of all.entries()) columns.topic(topic)[slot] = said[index] ?? silence
  }
  const clear = (slot: number) => {
    same.leave(slot, names[slot] ?? '', ((columns.flags()[slot] ?? 0) & numberless) !== 0)
    columns.flags()[slot] = 0
    slots.delete(idAt(slot))
    ids[slot] = ''
    names[slot] = ''
    texts.put(slot, '')
    free.push(slot)
  }

  const same = createNamesakes(function* (name) {
    const found = new Set<number>()
    texts.search([`${name}\t`], slot => found.add(slot))
    for (const slot of found) if (names[slot] === name) yield slot
  })
  const namesakes = (slot: number): number[] => {
    const distinct = groupOf(ledger, idAt(slot)).flatMap(id => {
      const record = ledger.people.get(id)
      return record ? apartFrom(ledger, record) : []
    })
    const flags = columns.flags()
    return same
      .of(names[slot] ?? '')
      .filter(
        other =>
          other !== slot &&
          ((flags[other] ?? 0) | (flags[slot] ?? 0)) & numberless &&
          !groupOf(ledger, idAt(other)).some(id => distinct.includes(id)),
      )
  }
  const compareNames = (slots: Iterable<number>) => {
    const flags = columns.flags()
    for (const slot of slots) {
      const isAlike = ((flags[slot] ?? 0) & near) !== 0 || namesakes(slot).length > 0
      flags[slot] = ((flags[slot] ?? 0) & ~alike) | (isAlike ? alike : 0)
    }
  }

  /** Puts everybody in order by name as the names are now, then makes up for those who changed meanwhile. */
  const nameAll = async (): Promise<Sorted> => {
    const order = createSorted(nameOrder(names))
    changing = new Set()
    await order.fill(Uint32Array.from(slots.values()), nameOrder([...names]))
    const changed = changing
    changing = null
    order.drop(changed)
    order.insert([...changed].filter(slot => idAt(slot) !== ''))
    named = order
    return order
  }

  /** `spread`: those who may be the same are looked at too, since a "no" reaches them. */
  const take = (people: Iterable<string>, spread: boolean) => {
    const all = topicsIn(ledger)
    const gone: number[] = []
    const looked: Looked[] = []
    const seen = new Set<string>()
    const known: Memory = new Map()
    const leave = (id: string) => {
      const slot = slots.get(id)
      if (slot !== undefined) gone.push(slot)
    }
    const see = (id: string): string[] => {
      const group = groupOf(ledger, id)
      const [head = id, ...rest] = group
      if (seen.has(head)) return []
      seen.add(head)
      for (const other of rest) leave(other)
      const isThere = group.some(member => {
        const record = ledger.people.get(member)
        return record !== undefined && isKnown(ledger, record)
      })
      if (!isThere) leave(head)
      else looked.push(look(ledger, head, group, all, known))
      return isThere ? (looked.at(-1)?.nearby ?? []) : nearOf(ledger, head)
    }
    const nearby: string[] = []
    for (const id of people) nearby.push(...see(id))
    if (spread) for (const id of nearby) see(id)
    const stays = ({ id, since, name }: Looked) => {
      const slot = slots.get(id)
      return slot !== undefined && columns.since()[slot] === since && names[slot] === name
    }
    const moved = looked.filter(one => !stays(one))
    const left = [...gone, ...moved.flatMap(one => slots.get(one.id) ?? [])]
    const held = [...left, ...looked.flatMap(one => slots.get(one.id) ?? [])]
    // Asked before anybody goes: with the last one who had no number, who had the same name is forgotten.
    const before = filling ? [] : held.flatMap(slot => [...same.all(names[slot] ?? '')])
    byTime.remove(left)
    named?.remove(left)
    for (const slot of gone) clear(slot)
    for (const one of looked) write(slots.get(one.id) ?? slotFor(one.id), one, all)
    const placed = moved.flatMap(one => slots.get(one.id) ?? [])
    if (!filling) byTime.insert(placed)
    named?.insert(placed)
    for (const slot of [...left, ...placed]) changing?.add(slot)
    if (!filling) compareNames(new Set([...before, ...looked.flatMap(one => [...same.all(one.name)])]))
    version += 1
  }

  const roll: Roll = {
    size: () => slots.size,
    span: () => ids.length,
    version: () => version,
    idAt,
    slotOf: id => slots.get(id),
    stateOf: (id, topic) => {
      const slot = slots.get(id)
      return slot === undefined ? 'unknown' : stateIn(columns.topic(topic)[slot] ?? silence)
    },
    states: topic => {
      const counts = Object.fromEntries(states.map(state => [state, 0])) as Record<State, number>
      const column = columns.topic(topic)
      for (const slot of slots.values()) counts[stateIn(column[slot] ?? silence)] += 1
      return counts
    },
    byTime,
    byName: () => {
      naming ??= nameAll()
      return naming
    },
    columns,
    texts,
    namesakes,
    touch: people => take(people, true),
    fill: async () => {
      filling = true
      let some: string[] = []
      for (const id of ledger.people.keys()) {
        some.push(id)
        if (some.length < slice) continue
        take(some, false)
        some = []
        await new Promise(done => setImmediate(done))
      }
      take(some, false)
      filling = false
      same.fill(names, slot => ((columns.flags()[slot] ?? 0) & numberless) !== 0)
      compareNames(same.everybody())
      await byTime.fill(Uint32Array.from(slots.values()))
    },
  }
  return roll
}
