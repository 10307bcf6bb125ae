import type { Identity } from '../person/identity.ts'
import { keyOf, nearKeys } from '../person/keys.ts'
import { erasedAt } from './changes.ts'
import { carriers, isKnown, type Ledger } from './ledger.ts'
import { consentOf, stricter } from './settle.ts'
import { marketing, startedByShop, type Topic } from './topic.ts'

/**
 * Whether somebody of this number may get messages on a topic. `may-be-denied`: who has almost this number said no,
 * and may be the same person. `not-here`: nothing at all is known of this number.
 */
export type Permit = {
  group: 'allowed' | 'denied' | 'unknown'
  why: 'granted' | 'service' | 'denied' | 'held' | 'erased' | 'may-be-denied' | 'nothing-said' | 'not-here'
  since: number | null
  person: string | null
}

/** A "no" to marketing reaches every spelling that may be the same person (FEATURES 5b, rule 4). */
const nearSaysNo = (ledger: Ledger, identity: Identity, topic: Topic): boolean =>
  (marketing as readonly Topic[]).includes(ledgerTopic(ledger, topic)) &&
  nearKeys(identity).some(
    key =>
      erasedAt(ledger, [key]) !== null ||
      carriers(ledger, key).some(other => consentOf(ledger, other, topic).state === 'denied'),
  )

const ledgerTopic = (ledger: Ledger, topic: Topic): Topic =>
  ledger.topics.get(topic as `own-${string}`)?.first.like ?? topic // a built-in topic is no key there

/** Answers for one identity and one topic, from what the ledger says now. */
export const permitOf = (ledger: Ledger, identity: Identity, topic: Topic): Permit => {
  const key = keyOf(identity)
  const known = carriers(ledger, key).filter(id => {
    const record = ledger.people.get(id)
    return record !== undefined && isKnown(ledger, record)
  })
  // Two whom the owner told apart may share a number: whoever of them said no decides.
  const said = known.map(id => ({ id, settled: consentOf(ledger, id, topic) }))
  const strictest = said.reduce<(typeof said)[number] | undefined>(
    (best, one) => (best && stricter(best.settled, one.settled) === best.settled ? best : one),
    undefined,
  )
  const person = strictest?.id ?? null
  const alone = { since: null, person }
  if (topic === 'service') return { group: 'allowed', why: 'service', ...alone }
  if (!strictest) {
    const erased = erasedAt(ledger, [key])
    const isShops = startedByShop.some(one => one === ledgerTopic(ledger, topic))
    if (erased !== null && isShops) return { group: 'denied', why: 'erased', since: erased, person: null }
    if (nearSaysNo(ledger, identity, topic)) return { group: 'denied', why: 'may-be-denied', ...alone }
    return { group: 'unknown', why: 'not-here', ...alone }
  }
  const { state, change } = strictest.settled
  const since = change?.at ?? null
  switch (state) {
    case 'granted':
      return { group: 'allowed', why: 'granted', since, person }
    case 'denied':
      return { group: 'denied', why: change?.way === 'erased' ? 'erased' : 'denied', since, person }
    case 'held':
      return { group: 'denied', why: 'held', since, person }
    case 'unknown':
      return { group: 'unknown', why: 'nothing-said', since, person }
  }
}
