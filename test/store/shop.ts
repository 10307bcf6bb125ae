import type { Store } from '../../electron/engine/store/store.ts'
import type { Met } from '../../shared/events.ts'

/** One person of a number, met at that time. */
export const met = (n: number): Met => ({
  kind: 'met',
  id: `met-${n}`,
  v: 1,
  at: n,
  noted: n,
  device: 'd',
  by: 'whatsapp',
  person: `p-${n}`,
  identities: [{ kind: 'phone', id: `5531988880${String(n).padStart(3, '0')}` }],
})

export const clock = () => 1_800_000_000_000

export const people = (store: Store) => [...store.ledger.people.keys()].sort()
