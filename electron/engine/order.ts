import { groupOf, type Ledger, type Touched } from '../../shared/consent/ledger.ts'
import { consentOf, nearOf } from '../../shared/consent/settle.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import type { State } from '../../shared/consent/topic.ts'
import type { Counts, Tab } from '../../shared/contract.ts'

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
  offers: () => Record<State, number>
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
  const offers = new Map<string, State>()
  const tally: Record<State, number> = { denied: 0, held: 0, unknown: 0, granted: 0 }

  const recount = (person: string, state: State | null) => {
    const before = offers.get(person)
    if (before) tally[before] -= 1
    if (state) {
      tally[state] += 1
      offers.set(person, state)
    } else offers.delete(person)
  }
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
    recount(head, consentOf(ledger, head, 'offers').state)
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
  for (const id of heads) recount(id, consentOf(ledger, id, 'offers').state)

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
    offers: () => ({ ...tally }),
  }
}
