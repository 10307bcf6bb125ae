import type { Touched } from '../../shared/consent/apply.ts'
import { brakeRule } from '../../shared/consent/brake.ts'
import type { Ledger } from '../../shared/consent/ledger.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import type { Counts, Tab } from '../../shared/view.ts'
import { createFinder } from './people/find.ts'
import { createRoll, type Roll } from './people/roll.ts'
import { createShelf, type Shelf } from './shelf.ts'

const tabs = ['waiting', 'honoured', 'dismissed', 'undone'] as const

export type Order = {
  touch: (touched: Touched) => void
  tab: (tab: Tab) => Shelf
  people: Roll
  /** Requests that wait because too many refused sends came at once. */
  braked: () => string[]
  find: ReturnType<typeof createFinder>
  counts: () => Counts
}

/** The inbox and the contacts in the order they are shown, kept as events come, so that no page request sorts. */
export const openOrder = async (ledger: Ledger): Promise<Order> => {
  const inbox = {
    waiting: createShelf(),
    honoured: createShelf(),
    dismissed: createShelf(),
    undone: createShelf(),
  }
  const people = createRoll(ledger)
  const braked = new Set<string>()
  const touchRequest = (id: string) => {
    const record = ledger.requests.get(id)
    const tab = record ? tabOf(record) : null
    if (tab === 'waiting' && record?.asked?.rule === brakeRule) braked.add(id)
    else braked.delete(id)
    for (const one of tabs) if (one !== tab) inbox[one].remove(id)
    if (tab && record?.asked) inbox[tab].put(id, record.asked.at)
  }

  for (const tab of tabs) {
    inbox[tab].fill(
      [...ledger.requests.values()].flatMap(one =>
        one.asked && tabOf(one) === tab ? [{ id: one.id, at: one.asked.at }] : [],
      ),
    )
  }
  for (const { id, asked } of ledger.requests.values()) if (asked?.rule === brakeRule) touchRequest(id)
  await people.fill()

  return {
    touch: touched => {
      const persons = new Set(touched.people)
      for (const id of touched.requests) {
        touchRequest(id)
        const person = ledger.requests.get(id)?.asked?.person
        if (person) persons.add(person)
      }
      if (persons.size > 0) people.touch(persons)
    },
    tab: tab => inbox[tab],
    people,
    find: createFinder(people),
    braked: () => [...braked],
    counts: () => ({
      waiting: inbox.waiting.length(),
      braked: braked.size,
      honoured: inbox.honoured.length(),
      dismissed: inbox.dismissed.length(),
      undone: inbox.undone.length(),
      people: people.size(),
    }),
  }
}
