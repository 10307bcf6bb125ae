import type { ActUndone, Event, Undone } from '../events.ts'
import type { ImportUndone } from '../lists/events.ts'
import { applyAll } from './apply.ts'
import { isKeptNo, keepNo, type Pen } from './keepNo.ts'
import type { Ledger } from './ledger.ts'

/** Settings that belong to the data and not to a moment. */
const lasting: ReadonlySet<string> = new Set(['seal', 'swept', 'account', 'language', 'theme'])

const isNo = (event: Event) =>
  event.kind === 'consent' && (event.state === 'denied' || event.state === 'held')

const isStop = (event: Event) => event.kind === 'decision' && event.decision !== 'not-a-request'

/**
 * Which of the events that take something back stay: those that stand today, and whose object was noted since as well.
 * Of what the copy holds they loosen nothing.
 */
const takenBackSince = (
  events: readonly Event[],
  copy: Ledger,
  now: Ledger,
): ((event: ActUndone | Undone | ImportUndone) => boolean) => {
  const acts = new Set<string>()
  const others = new Set<string>()
  for (const event of events) {
    if (event.kind === 'consent' && event.act !== undefined) acts.add(event.act)
    if (event.kind === 'request' || isStop(event)) others.add(event.id)
    if (event.kind === 'import') others.add(event.import)
  }
  for (const { changes } of copy.people.values()) for (const { act } of changes) if (act) acts.delete(act)
  return event => {
    if (event.kind === 'act-undone') return acts.has(event.of) && now.undone.has(event.of)
    if (event.kind === 'import-undone')
      return (
        others.has(event.import) && !copy.imports.has(event.import) && !!now.imports.get(event.import)?.undone
      )
    const { asked, decisions } = copy.requests.get(event.request) ?? { asked: null, decisions: [] }
    const isInCopy = event.of === event.request ? asked !== null : decisions.some(one => one.id === event.of)
    const undos = now.requests.get(event.request)?.undos ?? []
    return others.has(event.of) && !isInCopy && undos.some(one => one.of === event.of)
  }
}

/**
 * Of what was noted since a copy was made, what going back to it must not lose (DESIGN law 3): every "no" and all that
 * holds, with the requests and persons that it belongs to, what was answered, erasures, whatever Meta said, and the shop's topics. All
 * else is undone by going back: a "yes", a contact, a decision that loosened. A "no" that was taken back as well stays
 * taken back; a join that was is left out, for that two were parted says more than that they were never joined.
 */
const keptOnRestore = (events: readonly Event[], copy: Ledger, now: Ledger): ((event: Event) => boolean) => {
  const requests = new Set<string>()
  const people = new Set<string>()
  const lists = new Map<string, 'granted' | 'denied' | null>()
  for (const event of events) if (event.kind === 'import') lists.set(event.import, event.state)
  const stateOf = (list: string) => lists.get(list) ?? copy.imports.get(list)?.said?.state
  const isNoOfList = (event: Event) =>
    event.kind === 'row' && (event.state === 'denied' || (!event.state && stateOf(event.import) === 'denied'))
  const isTakenBack = takenBackSince(events, copy, now)
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
      case 'account':
      case 'activity':
        return true
      case 'consent':
        return isNo(event)
      case 'request':
        return requests.has(event.id)
      case 'decision':
        return requests.has(event.request) && isStop(event)
      case 'note':
        return requests.has(event.request)
      case 'met':
        return people.has(event.person)
      case 'joined':
        if (now.people.get(event.person)?.parted?.includes(event.id)) return false
        return event.by !== 'owner' || people.has(event.person) || people.has(event.other)
      case 'row':
        return isNoOfList(event)
      case 'import':
        return kept.has(event.import)
      case 'import-undone':
        return stateOf(event.import) !== 'denied' || isTakenBack(event)
      case 'setting':
        return lasting.has(event.name)
      case 'reply':
      case 'reply-news':
        return requests.has(event.request) || Boolean(copy.requests.get(event.request)?.asked)
      case 'undo':
        return requests.has(event.request) && isTakenBack(event)
      case 'act-undone':
        return isTakenBack(event)
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
  const stays = keptOnRestore(noted, copy, now)
  const kept = noted.filter(stays)
  const lost = noted.filter(event => !stays(event))
  applyAll(copy, kept)
  const said = keepNo(now, copy, since.whole ? lost : null, pen)
  applyAll(copy, said)
  return { kept, lost, said }
}
