import { groupOf, type Ledger, namesOfAll, type PersonRecord } from '../../../shared/consent/ledger.ts'
import type { Person } from '../../../shared/view.ts'

/** All records of one human. */
export const recordsOf = (ledger: Ledger, id: string): PersonRecord[] =>
  groupOf(ledger, id).flatMap(member => ledger.people.get(member) ?? [])

/** One human as a page names them: best name, first number, first user id over all joined records. */
export const person = (ledger: Ledger, id: string): Person => named(ledger, id, recordsOf(ledger, id))

/** The same of some records alone. */
export const named = (ledger: Ledger, id: string, records: PersonRecord[]): Person => {
  const [name = null] = namesOfAll(ledger, records)
  const identities = records.flatMap(record => record.identities)
  return {
    id: records[0]?.id ?? id,
    name,
    phone: identities.find(one => one.kind === 'phone')?.id ?? null,
    user: identities.find(one => one.kind === 'user')?.id ?? null,
  }
}
