import type { Event, Noted } from '../events.ts'
import { isKnown, type Ledger } from './ledger.ts'
import { permitOf } from './permit.ts'
import { consentsOf } from './settle.ts'
import { startedByShop, type Topic } from './topic.ts'

type Pen = Pick<Noted, 'device'> & { now: number }

/**
 * What has to be said in `after` so that nobody who is refused or held in `before` may be written to there (DESIGN law
 * 3): a "no", or a hold, of each whom going back to `after` would set free. Whatever had made her strict may be gone
 * there: a join, a decision, a list, or the taking back of a "yes".
 */
export const keepNo = (before: Ledger, after: Ledger, { now, device }: Pen): Event[] => {
  const topics: readonly Topic[] = [...startedByShop, ...before.topics.keys()]
  const said = { v: 1 as const, at: now, noted: now, device, by: 'rule' as const }
  const events: Event[] = []
  for (const record of before.people.values()) {
    if (!isKnown(before, record) || after.erased.has(record.id)) continue
    const settled = consentsOf(before, record.id, topics)
    const isLoose = (topic: Topic) =>
      record.identities.some(identity => permitOf(after, identity, topic).group !== 'denied')
    for (const state of ['denied', 'held'] as const) {
      const changes = settled.filter(one => one.state === state)
      const free = topics.filter((topic, index) => settled[index]?.state === state && isLoose(topic))
      const way = changes[0]?.change?.way
      if (free.length === 0 || !way) continue
      const id = `${record.id}/kept-${now}-${state}`
      const there = after.people.get(record.id)?.identities ?? []
      if (record.identities.some(({ id: own }) => !there.some(known => known.id === own)))
        events.push({ kind: 'met', ...said, id, person: record.id, identities: record.identities })
      events.push({
        ...{ kind: 'consent', ...said, id: `${id}/no`, person: record.id },
        ...{ topics: free, state, way },
      })
    }
  }
  return events
}
