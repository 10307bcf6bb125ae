import type { Fate, planImport } from '../consent/import.ts'
import type { Ledger } from '../consent/ledger.ts'
import { permitOf } from '../consent/permit.ts'
import { marketing } from '../consent/topic.ts'
import { keyOf } from '../person/keys.ts'
import type { Home } from '../person/plans.ts'
import { readIdentity } from '../person/read.ts'
import type { Named } from './candidate.ts'
import type { Imported, ImportedRow } from './events.ts'

/** What becomes of a row: told of the number that says most of it. `first`: the row further up with its first number. */
export type DecidedRow = { told: Named; fate: Fate; events: ImportedRow[]; first: number | null }

/**
 * Decides rows that may name their person in several ways. A "no" is said of every number of the row. A "yes", or a
 * mere contact, is of the first alone, and not taken where any of the others said no. `refusing`: match keys of whoever
 * says no in any row of the list.
 */
export const decideRows = (
  plan: ReturnType<typeof planImport>,
  ledger: Ledger,
  list: Imported,
  home: Home,
  refusing: ReadonlySet<string>,
): ((row: Named) => DecidedRow) => {
  const topics = list.state === 'granted' ? list.topics : marketing

  const keptOutBy = (numbers: readonly string[]): Fate | null => {
    for (const number of numbers) {
      const read = readIdentity(number, home)
      if ('refused' in read) continue
      if (refusing.has(keyOf(read.identity))) return { what: 'kept-out', why: 'denied', person: null }
      for (const topic of topics) {
        const { why, person } = permitOf(ledger, read.identity, topic)
        if (why === 'denied' || why === 'held' || why === 'erased') return { what: 'kept-out', why, person }
      }
    }
    return null
  }

  const sayNo = (row: Named, others: readonly string[]): DecidedRow => {
    const told = [row, ...others.map(number => ({ ...row, number }))]
    const decided = told.map(one => ({ told: one, ...plan.decide(one) }))
    const read = decided.filter(({ fate }) => fate.what !== 'refused')
    const main = read.find(({ event }) => event !== null) ?? read[0] ?? decided[0]
    if (!main) throw new Error('a row has a number, be it an empty one')
    const events = new Map(read.flatMap(({ event }) => (event ? [[event.person, event] as const] : [])))
    return { ...main, events: [...events.values()], first: decided[0]?.first ?? null }
  }

  return row => {
    const { others = [] } = row
    if (list.state === 'denied' && row.said === 'stays')
      return { told: row, fate: { what: 'refused', why: 'stays' }, events: [], first: null }
    if (row.said === 'no' || list.state === 'denied') return sayNo(row, others)
    const fate = keptOutBy(others)
    if (fate) return { told: row, fate, events: [], first: null }
    const decided = plan.decide(row)
    return {
      told: row,
      fate: decided.fate,
      events: decided.event ? [decided.event] : [],
      first: decided.first,
    }
  }
}
