import { apply } from '../../shared/consent/apply.ts'
import { beginImport, type Candidate, planImport, type Terms } from '../../shared/consent/import.ts'
import { carriers, type Ledger } from '../../shared/consent/ledger.ts'
import { consentOf } from '../../shared/consent/settle.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
import { keyOf } from '../../shared/person/keys.ts'
import { meet, type Pen } from '../../shared/person/meet.ts'

export const pen = (now: number): Pen => ({ now, device: 'd', idOf: text => text })
export const terms = (more: Partial<Terms> = {}): Terms => ({
  name: 'clientes.csv',
  sha256: 'abc',
  state: 'granted',
  topics: ['offers'],
  proof: 'ficha no balcão',
  home: 'BR',
  ...more,
})
export const write = (ledger: Ledger, events: readonly Event[] | string) => {
  if (typeof events === 'string') throw new Error(events)
  for (const event of events) apply(ledger, event)
}
/** Whoever says no in some row, as the first reading of a list collects them. */
export const refusing = (rows: readonly Candidate[]) =>
  new Set(rows.filter(row => row.said === 'no').map(row => keyOf({ kind: 'phone', id: row.number })))
/** Takes a list in; answers what became of each row. */
export const take = (ledger: Ledger, rows: Candidate[], more: Partial<Terms> = {}, now = 50_000) => {
  const said = beginImport(ledger, pen(now), terms(more))
  const plan = planImport(ledger, said, 'BR', refusing(rows))
  const decided = rows.map(row => plan.decide(row))
  const events = decided.flatMap(({ event }) => event ?? [])
  if (events.length > 0) write(ledger, [said, ...events])
  return { fates: decided.map(({ fate }) => fate.what), events, list: said.import }
}
export const hear = (ledger: Ledger, phone: string, state: 'denied' | 'held', at: number) => {
  const met = meet(ledger, pen(at), { phone }, at)
  write(ledger, met.events)
  write(ledger, [
    {
      ...{ kind: 'consent', id: `${phone}/${at}`, v: 1, at, noted: at, device: 'd', by: 'rule' },
      ...{ person: met.person ?? '', topics: [...startedByShop], state, way: 'word' },
    },
  ])
}
export const idOf = (ledger: Ledger, phone: string) =>
  carriers(ledger, keyOf({ kind: 'phone', id: phone }))[0] ?? ''
export const offers = (ledger: Ledger, phone: string) =>
  consentOf(ledger, idOf(ledger, phone), 'offers').state
export const ana = '5531988887777'
export const bia = '5531977776666'
