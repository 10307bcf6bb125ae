import type { Event } from '../events.ts'
import { applyAll } from './apply.ts'
import { isKeptNo, keepNo, type Pen } from './keepNo.ts'
import type { Ledger } from './ledger.ts'

/** Settings that belong to the data and not to a moment. */
const lasting: ReadonlySet<string> = new Set(['seal', 'swept', 'account', 'language', 'theme'])

const isNo = (event: Event) =>
  event.kind === 'consent' && (event.state === 'denied' || event.state === 'held')

/**
 * Of what was noted since a copy was made, what going back to it must not lose (DESIGN law 3): every "no" and all that
 * holds, with the requests and persons that it belongs to, erasures, whatever Meta said, and the shop's topics. All
 * else is undone by going back: a "yes", a contact, a decision that loosened. `before`: lists that the copy knows.
 */
const keptOnRestore = (
  events: readonly Event[],
  before: (list: string) => 'granted' | 'denied' | null | undefined,
): ((event: Event) => boolean) => {
  const requests = new Set<string>()
  const people = new Set<string>()
  const lists = new Map<string, 'granted' | 'denied' | null>()
  for (const event of events) if (event.kind === 'import') lists.set(event.import, event.state)
  const stateOf = (list: string) => lists.get(list) ?? before(list)
  const isNoOfList = (event: Event) =>
    event.kind === 'row' && (event.state === 'denied' || (!event.state && stateOf(event.import) === 'denied'))
  const kept = new Set<string>()
  for (const event of events) {
    if (event.kind === 'row' && isNoOfList(event)) kept.add(event.import)
    if (event.kind !== 'consent' || !isNo(event)) continue
    people.add(event.person)
    if (event.request) requests.add(event.request)
  }
  return event => {
    switch (event.kind) {
      case 'erased':
      case 'topic':
      case 'wording':
      case 'notice':
      case 'reading':
      case 'template':
        return true
      case 'consent':
        return isNo(event)
      case 'request':
        return requests.has(event.id)
      case 'decision':
        return requests.has(event.request) && event.decision !== 'not-a-request'
      case 'note':
        return requests.has(event.request)
      case 'met':
        return people.has(event.person)
      case 'joined':
        return event.by !== 'owner' || people.has(event.person) || people.has(event.other)
      case 'row':
        return isNoOfList(event)
      case 'import':
        return kept.has(event.import)
      case 'import-undone':
        return stateOf(event.import) !== 'denied'
      case 'setting':
        return lasting.has(event.name)
      case 'undo':
      case 'act-undone':
      case 'parted':
      case 'distinct':
      case 'example':
        return false
    }
  }
}

/** What was noted since a copy was made. `whole`: that none of it is missing but what was of erased persons. */
export type Since = { events: readonly Event[]; whole: boolean }

/** What going back means: events noted since the copy that stay and that are gone, and what has to be said anew. */
export type Restored = { kept: Event[]; lost: Event[]; said: Event[] }

/**
 * Makes `copy` the ledger that going back to it from `now` gives. `since`: all that was noted since it was made. What
 * earlier returns said anew is neither kept nor lost: it is said once more where it has to be.
 */
export const restoreTo = (copy: Ledger, now: Ledger, since: Since, pen: Pen): Restored => {
  const noted = since.events.filter(event => !isKeptNo(event))
  const stays = keptOnRestore(noted, list => copy.imports.get(list)?.said?.state)
  const kept = noted.filter(stays)
  const lost = noted.filter(event => !stays(event))
  applyAll(copy, kept)
  const said = keepNo(now, copy, since.whole ? lost : null, pen)
  applyAll(copy, said)
  return { kept, lost, said }
}
