import type { Changed, Event, Requested, Undone, Way } from '../events.ts'
import type { Own } from '../optout/own.ts'
import type { Verdict } from '../optout/verdict.ts'
import { type Identity, identitiesOf, type Who } from '../person/identity.ts'
import { join, knownAs, meet, noted, type Pen } from '../person/meet.ts'
import { followReply } from '../reply/follow.ts'
import { signalId } from '../whatsapp/delivery.ts'
import type {
  IdentitySignal,
  MessageSignal,
  PreferenceSignal,
  Signal,
  StatusSignal,
} from '../whatsapp/signal.ts'
import { brakeRule, isBraked } from './brake.ts'
import { changesOn } from './changes.ts'
import type { Heard } from './edited.ts'
import { hearMessage, type Lately } from './heard.ts'
import { groupOf, type Ledger } from './ledger.ts'
import { marketing, startedByShop, type Topic } from './topic.ts'

/** Meta's code for "this person has stopped marketing messages from your business" (FACTS 2.7). */
const stoppedOnWhatsApp = 131050
/** Far beyond what WhatsApp lets a person write (4,096 characters): whatever decided is kept with its words. */
const longestText = 65_536
const wordsAtMost = 12
const aroundAtMost = 2

export type Desk = Pen & {
  ledger: Ledger
  lately: (identities: Identity[], message: MessageSignal) => Lately
  own: Own
  /** Requests of refused sends that are being written at this moment. */
  failuresUnderWay: number
}

/**
 * What one signal means for the ledger: the events to be written, all in one frame, so that there is never
 * a row without its consent change (DESIGN law 2). Empty where nothing is about consent: then nothing is kept.
 */
export const receive = (desk: Desk, signal: Signal): Event[] => {
  switch (signal.kind) {
    case 'message':
      return hear(desk, signal)
    case 'preference':
      return prefer(desk, signal)
    case 'status':
      return [...(signal.code === stoppedOnWhatsApp ? fail(desk, signal) : []), ...followReply(desk, signal)]
    case 'identity':
      return rename(desk, signal)
    case 'notice':
      return [{ kind: 'notice', ...noted(desk, signalId(signal), signal.at, 'whatsapp'), notice: signal }]
    case 'echo':
      return []
  }
}

const hear = (desk: Desk, signal: MessageSignal): Event[] => {
  if (signal.group || signal.deletes || desk.ledger.requests.get(signal.id)?.asked) return []
  const lately = desk.lately(identitiesOf(signal.who), signal)
  const { row, takenBack } = hearMessage({ ...desk, lately }, signal)
  const undone = takenBack.map(({ request, by: { id, at } }): Undone => {
    // Her new words say nothing about consent: they are not kept (DESIGN law 7).
    const own = noted(desk, `${request}/edited/${id}`, at, 'rule')
    return { kind: 'undo', ...own, request, of: request, why: 'edited' }
  })
  return row
    ? [...file(desk, signal.who, signal.id, signal.at, matterOf(signal, lately, row), 'rule'), ...undone]
    : undone
}

const matterOf = (
  signal: MessageSignal,
  { bubbles, context }: Lately,
  { verdict, text, replaces }: NonNullable<Heard['row']>,
): Matter => ({
  ...verdict,
  words: verdict.words.slice(0, wordsAtMost),
  way: wayOf(signal, verdict),
  // Of the talk around it only what the shop said is kept: the person's other words are not about consent.
  around: bubbles.filter(bubble => bubble.from === 'shop').slice(-aroundAtMost),
  ...(signal.text !== undefined && { text: text.slice(0, longestText) }),
  ...(signal.number && { number: signal.number }),
  ...(signal.payload && { payload: signal.payload }),
  ...(context.lastWasOffer && { afterOffer: true as const }),
  ...(replaces.length > 0 && { replaces }),
})

const wayOf = (signal: MessageSignal, verdict: Verdict): Way => {
  if (signal.form === 'button' || signal.form === 'reply' || signal.form === 'reaction') return signal.form
  if (signal.form === 'voice' || signal.form === 'unreadable' || signal.form === 'picture') return 'unheard'
  const [word, ...more] = verdict.words
  return word && more.length === 0 && !/\s/.test(word) ? 'word' : 'phrase'
}

const prefer = (desk: Desk, signal: PreferenceSignal): Event[] => {
  if (signal.value === 'other') return []
  const verdict = signal.value === 'stop' ? 'OUT' : 'IN'
  return file(
    desk,
    signal.who,
    signalId(signal),
    signal.at,
    fromMeta(verdict, signal.value, 'switch'),
    'whatsapp',
  )
}

/** Meta speaks for the person, of marketing only. */
const fromMeta = (verdict: 'OUT' | 'IN', word: string, way: 'switch' | 'failure'): Matter => ({
  verdict,
  rule: `meta.${word}`,
  words: [],
  topics: [...marketing],
  way,
  around: [],
})

/**
 * Every send to a person who stopped fails alike: one row is enough, and each later failure renews its "no". Where too
 * many come within an hour, offers are held and the owner is asked: a mistake of Meta's or ours must not silence many.
 */
const fail = (desk: Desk, signal: StatusSignal): Event[] => {
  const known = identitiesOf(signal.who).flatMap(identity => knownAs(desk.ledger, identity))
  const before = known
    .flatMap(id => changesOn(desk.ledger, id, 'offers'))
    .filter(change => change.way === 'failure')
    .reduce<Changed | null>((newest, one) => (newest && newest.at >= one.at ? newest : one), null)
  if (!before) {
    const braked = isBraked(desk.ledger, desk.now, desk.failuresUnderWay)
    const told = fromMeta('OUT', String(stoppedOnWhatsApp), 'failure')
    const matter = braked ? { ...told, verdict: 'ASK' as const, rule: brakeRule } : told
    return file(desk, signal.who, signalId(signal), signal.at, matter, 'whatsapp')
  }
  const at = Math.min(signal.at, desk.now)
  return before.at >= at ? [] : [{ ...before, ...noted(desk, `${signalId(signal)}/denied`, at, 'whatsapp') }]
}

/**
 * A new number or user id: the person keeps every "no". Noted also of somebody of whom nothing is known yet: the
 * old number's "no" may still be on its way.
 */
const rename = (desk: Desk, signal: IdentitySignal): Event[] => {
  const before = meet(desk.ledger, desk, signal.before, signal.at)
  const after = meet(desk.ledger, desk, signal.after, signal.at)
  const events = [...before.events, ...after.events]
  if (!before.person || !after.person || before.person === after.person) return events
  return [...events, join(desk, before.person, after.person, signal.at)]
}

type Matter = Omit<Requested, 'kind' | 'person' | 'verdict' | keyof ReturnType<typeof noted>> &
  Pick<Verdict, 'verdict'>

/** The row and what it changes, with the person it belongs to. */
const file = (
  desk: Desk,
  who: Who,
  id: string,
  at: number,
  matter: Matter,
  by: 'rule' | 'whatsapp',
): Event[] => {
  if (desk.ledger.requests.get(id)?.asked || matter.verdict === 'NONE') return []
  const { person, events } = meet(desk.ledger, desk, who, at)
  if (!person) return []
  const row = {
    ...matter,
    verdict: matter.verdict,
    kind: 'request' as const,
    person,
    ...noted(desk, id, at, by),
  }
  return [...events, row, ...changesOf(desk, row)]
}

/** What a verdict does to which topics; a narrower wish that names no topic is for a person to settle. */
export const effectOf = ({
  verdict,
  topics,
}: Pick<Verdict, 'verdict' | 'topics'>): {
  effect: 'denied' | 'held' | 'granted' | 'none'
  topics: Topic[]
} => {
  if (verdict === 'NONE' || verdict === 'HELP') return { effect: 'none', topics: [] }
  const named = topics.length > 0
  if (verdict === 'IN') return { effect: 'granted', topics: named ? topics : [...startedByShop] }
  if (verdict === 'OUT') return { effect: 'denied', topics: named ? topics : [...startedByShop] }
  return { effect: verdict === 'TOPIC' && named ? 'denied' : 'held', topics: named ? topics : [...marketing] }
}

const changesOf = (desk: Desk, row: Requested): Changed[] => {
  const { effect: state, topics } = effectOf(row)
  if (state === 'none') return []
  // What claims to come from the future must not outrank what is really said later.
  const at = Math.min(row.at, desk.now)
  const members = state === 'granted' ? groupOf(desk.ledger, row.person) : [row.person]
  return members.map(person => ({
    kind: 'consent' as const,
    ...noted(desk, members.length > 1 ? `${row.id}/${state}/${person}` : `${row.id}/${state}`, at, row.by),
    person,
    topics,
    state,
    way: row.way,
    request: row.id,
    ...(state === 'granted' ? { fresh: true as const } : {}),
    ...(state === 'granted' && row.way !== 'switch' ? { back: true as const } : {}),
  }))
}
