import type { Wanted } from '../../shared/people.ts'
import { everyone } from '../place.ts'
import type { Say } from '../words/say.ts'

/** A chosen filter of those that stand behind "more filters", and the question without it. */
export type Extra = { key: string; label: string; without: Wanted }

/** What was chosen beside search, topic and states, each in words. */
export const extrasOf = (say: Say, wanted: Wanted): Extra[] => {
  const flags = (['waiting', 'unusual', 'alike'] as const).filter(flag => wanted[flag])
  return [
    ...wanted.ways.map(way => ({
      key: way,
      label: say(`way.${way}`),
      without: { ...wanted, ways: wanted.ways.filter(one => one !== way) },
    })),
    ...(wanted.proof
      ? [{ key: 'proof', label: say(`filter.proof.${wanted.proof}`), without: { ...wanted, proof: null } }]
      : []),
    ...(wanted.period
      ? [
          {
            key: 'period',
            label: say(`filter.period.${wanted.period}`),
            without: { ...wanted, period: null },
          },
        ]
      : []),
    ...flags.map(flag => ({
      key: flag,
      label: say(`filter.${flag}`),
      without: { ...wanted, [flag]: false },
    })),
  ]
}

/** Whether somebody may be left out; the topic alone leaves out nobody. */
export const isFiltered = (wanted: Wanted): boolean =>
  JSON.stringify({ ...wanted, topic: everyone.topic }) !== JSON.stringify(everyone)
