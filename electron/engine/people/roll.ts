import { groupOf, isKnown, type Ledger } from '../../../shared/consent/ledger.ts'
import { nearOf } from '../../../shared/consent/settle.ts'
import { type State, states, type Topic } from '../../../shared/consent/topic.ts'
import { alike, type Columns, createColumns, near, numberless, silence, stateIn } from './columns.ts'
import { type Looked, look, topicsIn } from './look.ts'
import { createSorted, type Sorted } from './sorted.ts'
import { createTexts, type Texts } from './texts.ts'

/** More people of one name than this say nothing about any of them. */
const namesakesAtMost = 5
/** People looked at in one go while the rest of the engine waits. */
const slice = 2000

/** Everybody in the ledger, ready to be listed: one slot per human. */
export type Roll = {
  size: () => number
  /** Counts up with every change. */
  version: () => number
  idAt: (slot: number) => string
  slotOf: (id: string) => number | undefined
  stateOf: (id: string, topic: Topic) => State
  /** How many people said what to a topic. */
  states: (topic: Topic) => Record<State, number>
  /** Oldest first. */
  byTime: Sorted
  byName: Sorted
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
  const byId = (a: number, b: number) => (idAt(a) < idAt(b) ? -1 : idAt(a) > idAt(b) ? 1 : 0)
  const byTime = createSorted((a, b) => (columns.since()[a] ?? 0) - (columns.since()[b] ?? 0) || byId(a, b))
  const byName = createSorted((a, b) => {
    const [one, other] = [names[a] ?? '', names[b] ?? '']
    return one < other ? -1 : one > other ? 1 : byId(a, b)
  })
  let version = 0

  const slotFor = (id: string): number => {
    const slot = free.pop() ?? ids.length
    ids[slot] = id
    slots.set(id, slot)
    columns.room(slot + 1)
    return slot
  }
  const write = (slot: number, { since, name, line, flags, said }: Looked, all: readonly Topic[]) => {
    columns.since()[slot] = since
    columns.flags()[slot] = flags
    names[slot] = name
    texts.put(slot, line)
    for (const [index, topic] of all.entries()) columns.topic(topic)[slot] = said[index] ?? silence
  }
  const clear = (slot: number) => {
    slots.delete(idAt(slot))
    ids[slot] = ''
    names[slot] = ''
    texts.put(slot, '')
    free.push(slot)
  }

  /** People of one whole name; a few more than say anything, to see that they are too many. */
  const called = (name: string): number[] => {
    if (!name.includes(' ')) return []
    const from = byName.first(other => (names[other] ?? '') < name)
    const near = [...byName.all().subarray(from, from + namesakesAtMost + 2)]
    return near.filter(slot => names[slot] === name)
  }
  const namesakes = (slot: number): number[] => {
    const same = called(names[slot] ?? '')
    if (same.length > namesakesAtMost) return []
    const flags = columns.flags()
    const distinct = groupOf(ledger, idAt(slot)).flatMap(id => ledger.people.get(id)?.distinct ?? [])
    return same.filter(
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

  /** `spread`: those who may be the same are looked at too, since a "no" reaches them. */
  const take = (people: Iterable<string>, spread: boolean) => {
    const all = topicsIn(ledger)
    const gone: number[] = []
    const looked: Looked[] = []
    const seen = new Set<string>()
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
      const known = group.some(member => {
        const record = ledger.people.get(member)
        return record !== undefined && isKnown(ledger, record)
      })
      if (!known) leave(head)
      else looked.push(look(ledger, head, group, all))
      return known ? (looked.at(-1)?.nearby ?? []) : nearOf(ledger, head)
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
    const before = [...left, ...looked.flatMap(one => slots.get(one.id) ?? [])].flatMap(slot =>
      called(names[slot] ?? ''),
    )
    byTime.remove(left)
    byName.remove(left)
    for (const slot of gone) clear(slot)
    for (const one of looked) write(slots.get(one.id) ?? slotFor(one.id), one, all)
    const placed = moved.flatMap(one => slots.get(one.id) ?? [])
    byTime.insert(placed)
    byName.insert(placed)
    const renamed = new Set([...before, ...looked.flatMap(one => called(one.name))])
    compareNames([...renamed].filter(slot => idAt(slot) !== ''))
    version += 1
  }

  return {
    size: () => slots.size,
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
    byName,
    columns,
    texts,
    namesakes,
    touch: people => take(people, true),
    fill: async () => {
      let some: string[] = []
      for (const id of ledger.people.keys()) {
        some.push(id)
        if (some.length < slice) continue
        take(some, false)
        some = []
        await new Promise(done => setImmediate(done))
      }
      take(some, false)
    },
  }
}
