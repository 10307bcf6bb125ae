import { groupOf, type Ledger, type Touched } from '../../shared/consent/ledger.ts'
import { consentOf, nearOf } from '../../shared/consent/settle.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import { type State, type Topic, topics } from '../../shared/consent/topic.ts'
import type { Counts, Tab } from '../../shared/view.ts'
import { createShelf, type Shelf } from './shelf.ts'

const tabs = ['waiting', 'honoured', 'dismissed', 'undone'] as const

/** When a person last mattered: their last change, else when they were met. */
export const sinceOf = (ledger: Ledger, person: string): number => {
  let since = 0
  for (const id of groupOf(ledger, person)) {
    const record = ledger.people.get(id)
    since = Math.max(since, record?.metAt ?? 0)
    for (const change of record?.changes ?? []) since = Math.max(since, change.at)
  }
  return since
}

export type Order = {
  touch: (touched: Touched) => void
  tab: (tab: Tab) => Shelf
  people: Shelf
  counts: () => Counts
  stateOf: (person: string, topic: Topic) => State
  /** How many people said what to a topic. */
  states: (topic: Topic) => Record<State, number>
}

/** The inbox and the contacts in the order they are shown, kept as events come, so that no page request sorts. */
export const createOrder = (ledger: Ledger): Order => {
  const inbox = {
    waiting: createShelf(),
    honoured: createShelf(),
    dismissed: createShelf(),
    undone: createShelf(),
  }
  const people = createShelf()
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
    tab: tab => inbox[tab],
    people,
    counts: () => ({
      waiting: inbox.waiting.length(),
      honoured: inbox.honoured.length(),
      dismissed: inbox.dismissed.length(),
      undone: inbox.undone.length(),
      people: people.length(),
    }),
    stateOf: (id, topic) => said.get(id)?.[topics.indexOf(topic)] ?? 'unknown',
    states: topic => ({ denied: 0, held: 0, unknown: 0, granted: 0, ...tallies[topics.indexOf(topic)] }),
  }
}
