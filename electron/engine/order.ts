import type { Touched } from '../../shared/consent/apply.ts'
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
  const touchRequest = (id: string) => {
    const record = ledger.requests.get(id)
    const tab = record ? tabOf(record) : null
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
    counts: () => ({
      waiting: inbox.waiting.length(),
      honoured: inbox.honoured.length(),
      dismissed: inbox.dismissed.length(),
      undone: inbox.undone.length(),
      people: people.size(),
    }),
  }
}
