import { groupOf, type Ledger, type Touched } from '../../shared/consent/ledger.ts'
import { consentOf, nearOf } from '../../shared/consent/settle.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import { type State, type Topic, topics } from '../../shared/consent/topic.ts'
import type { Counts, Tab } from '../../shared/view.ts'

type Place = { id: string; at: number }

/** Newest first; at the same moment by id, so that the order never wavers. */
const compare = (a: Place, b: Place) => b.at - a.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const find = (list: Place[], place: Place): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other && compare(other, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** A list that stays sorted as places come and go. */
const sortedList = () => {
  const list: Place[] = []
  const places = new Map<string, Place>()
  const remove = (id: string) => {
    const place = places.get(id)
    if (!place) return
    list.splice(find(list, place), 1)
    places.delete(id)
  }
  return {
    list: list as readonly Place[],
    remove,
    put: (id: string, at: number) => {
      if (places.get(id)?.at === at) return
      remove(id)
      const place = { id, at }
      list.splice(find(list, place), 0, place)
      places.set(id, place)
    },
    /** Many at once, at opening: one sort instead of many insertions. */
    fill: (all: Place[]) => {
      for (const place of all) {
        list.push(place)
        places.set(place.id, place)
      }
      list.sort(compare)
    },
  }
}

const tabs = ['waiting', 'honoured', 'dismissed', 'undone'] as const

/** When a person last mattered: their last change, else when they were met. */
export const sinceOf = (ledger: Ledger, person: string): number =>
  Math.max(
    0,
    ...groupOf(ledger, person).flatMap(id => {
      const record = ledger.people.get(id)
      return [record?.metAt ?? 0, ...(record?.changes.map(change => change.at) ?? [])]
    }),
  )

export type Order = {
  touch: (touched: Touched) => void
  tab: (tab: Tab) => readonly Place[]
  people: () => readonly Place[]
  counts: () => Counts
  stateOf: (person: string, topic: Topic) => State
  /** How many people said what to a topic. */
  states: (topic: Topic) => Record<State, number>
}

/** The inbox and the contacts in the order they are shown, kept as events come, so that no page request sorts. */
export const createOrder = (ledger: Ledger): Order => {
  const inbox = {
    waiting: sortedList(),
    honoured: sortedList(),
    dismissed: sortedList(),
    undone: sortedList(),
  }
  const people = sortedList()
  const said = new Map<string, readonly State[]>()
  const tallies = topics.map((): Record<State, number> => ({ denied: 0, held: 0, unknown: 0, granted: 0 }))

  const add = (states: readonly State[] | undefined, by: 1 | -1) => {
    for (const [index, state] of (states ?? []).entries()) {
      const tally = tallies[index]
      if (tally) tally[state] += by
    }
  }
  const recount = (person: string, states: readonly State[] | null) => {
    add(said.get(person), -1)
    if (states) said.set(person, states)
    else said.delete(person)
    add(said.get(person), 1)
  }
  const statesOf = (person: string) => topics.map(topic => consentOf(ledger, person, topic).state)
  const touchRequest = (id: string) => {
    const record = ledger.requests.get(id)
    const tab = record ? tabOf(record) : null
    for (const one of tabs) if (one !== tab) inbox[one].remove(id)
    if (tab && record?.asked) inbox[tab].put(id, record.asked.at)
  }
  const touchPerson = (id: string) => {
    const [head = id, ...rest] = groupOf(ledger, id)
    for (const other of rest) {
      people.remove(other)
      recount(other, null)
    }
    people.put(head, sinceOf(ledger, head))
    recount(head, statesOf(head))
  }

  for (const tab of tabs) {
    inbox[tab].fill(
      [...ledger.requests.values()].flatMap(one =>
        one.asked && tabOf(one) === tab ? [{ id: one.id, at: one.asked.at }] : [],
      ),
    )
  }
  const heads = [...ledger.people.keys()].filter(id => groupOf(ledger, id)[0] === id)
  people.fill(heads.map(id => ({ id, at: sinceOf(ledger, id) })))
  for (const id of heads) recount(id, statesOf(id))

  return {
    touch: touched => {
      const persons = new Set(touched.people)
      for (const id of touched.requests) {
        touchRequest(id)
        const person = ledger.requests.get(id)?.asked?.person
        if (person) persons.add(person)
      }
      for (const id of persons) {
        touchPerson(id)
        for (const near of nearOf(ledger, id)) touchPerson(near)
      }
    },
    tab: tab => inbox[tab].list,
    people: () => people.list,
    counts: () => ({
      waiting: inbox.waiting.list.length,
      honoured: inbox.honoured.list.length,
      dismissed: inbox.dismissed.list.length,
      undone: inbox.undone.list.length,
      people: people.list.length,
    }),
    stateOf: (id, topic) => said.get(id)?.[topics.indexOf(topic)] ?? 'unknown',
    states: topic => ({ denied: 0, held: 0, unknown: 0, granted: 0, ...tallies[topics.indexOf(topic)] }),
  }
}
