import { applyAll } from '../../../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../../../shared/consent/ledger.ts'
import { type State, states } from '../../../shared/consent/topic.ts'
import type { Event } from '../../../shared/events.ts'
import type { PersonDetail } from '../../../shared/people.ts'
import { eventsOfOthers } from './hers.ts'
import type { About } from './packIndex.ts'
import { consentRow, detailOf } from './rows.ts'
import { ownNames, storyPage } from './story.ts'

/** Without whoever is somebody else: those from whom she was parted again. */
const hersAlone = (detail: PersonDetail): PersonDetail => ({
  ...detail,
  timeline: detail.timeline.map(one =>
    one.what === 'parted' || one.undone !== null ? { ...one, other: null } : one,
  ),
})

/** From strictest to loosest, as `states` are. */
export const isStricter = (one: State, other: State) => states.indexOf(one) < states.indexOf(other)

/** The ledger of what a pack shows, and nothing else. */
export const ledgerOf = (events: readonly Event[]): Ledger => {
  const ledger = emptyLedger(text => text) // no erasure is among the events, so nothing is sealed
  applyAll(ledger, events)
  return ledger
}

/**
 * All of a pack that follows from the events which it shows. Whoever makes a pack and whoever checks it call this: a
 * file in which another thing stands was changed.
 */
export const toldBy = (events: readonly Event[], about: About) => {
  const ledger = ledgerOf(events)
  const all = hersAlone(detailOf(ledger, about.person, []))
  const stated = new Map(about.stricter.map(({ topic, state }) => [topic, state]))
  const detail: PersonDetail = {
    ...all,
    consents: all.consents.map(one => {
      const state = stated.get(one.topic) ?? one.state
      // Nothing but the state is told: it may come from somebody else.
      return isStricter(state, one.state) ? consentRow(ledger, one.topic, { state, change: null }) : one
    }),
  }
  const { shop, language, zone } = about
  const page = storyPage(detail, { shop, language, zone, now: Date.parse(about.made), own: ownNames(ledger) })
  const proofs = [...detail.consents, ...detail.timeline].flatMap(one => one.files.map(file => file.sha256))
  return {
    detail,
    /** Whether the person is known by the events, and none of them is of somebody else. */
    isHers: ledger.people.has(about.person) && !events.some(eventsOfOthers(ledger, about.person)),
    /** By the names of their files. */
    texts: new Map([
      ['pessoa.html', page],
      ['pessoa.json', JSON.stringify(detail, null, 1)],
    ]),
    /** SHA-256 of each proof that is spoken of. */
    proofs: [...new Set(proofs)],
  }
}
