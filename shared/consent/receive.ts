import type { Bubble, Changed, Event, Requested, Way } from '../events.ts'
import { judgeButton } from '../optout/button.ts'
import { judge } from '../optout/judge.ts'
import type { Context, Verdict } from '../optout/verdict.ts'
import { type Identity, identitiesOf, type Who } from '../person/identity.ts'
import { knownAs, meet, noted, type Pen } from '../person/meet.ts'
import { signalId } from '../whatsapp/delivery.ts'
import type {
  IdentitySignal,
  MessageSignal,
  PreferenceSignal,
  Signal,
  StatusSignal,
} from '../whatsapp/signal.ts'
import { groupOf, type Ledger } from './ledger.ts'
import { changesOn, consentOf } from './settle.ts'
import { marketing, startedByShop, type Topic } from './topic.ts'

/** Meta's code for "this person has stopped marketing messages from your business" (FACTS 2.7). */
const stoppedOnWhatsApp = 131050
/** The longest text that WhatsApp lets a person write. */
const longestText = 4096

/** What was said between shop and person lately, oldest first, and whether our last message was an offer. */
export type Lately = { bubbles: Bubble[]; context: Context }

export type Desk = Pen & { ledger: Ledger; lately: (identities: Identity[]) => Lately }

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
      return signal.code === stoppedOnWhatsApp ? fail(desk, signal) : []
    case 'identity':
      return rename(desk, signal)
    case 'notice':
      return [{ kind: 'notice', ...noted(desk, signalId(signal), signal.at, 'whatsapp'), notice: signal }]
    case 'echo':
      return []
  }
}

const hear = (desk: Desk, signal: MessageSignal): Event[] => {
  if (signal.group || signal.deletes) return []
  const { bubbles, context } = desk.lately(identitiesOf(signal.who))
  const verdict = judgeMessage(signal, context)
  if (verdict.verdict === 'NONE') return []
  if (verdict.verdict === 'IN' && !saidNo(desk.ledger, signal.who)) return []
  const text = signal.text === undefined ? {} : { text: signal.text.slice(0, longestText) }
  const matter = { ...verdict, way: wayOf(signal, verdict), around: bubbles, ...text }
  return file(desk, signal.who, signal.id, signal.at, matter, 'rule')
}

/** A person who never said no has nothing to come back to: "quero receber" is then about an order. */
const saidNo = (ledger: Ledger, who: Who) =>
  identitiesOf(who)
    .flatMap(identity => knownAs(ledger, identity))
    .some(id => startedByShop.some(topic => ['denied', 'held'].includes(consentOf(ledger, id, topic).state)))

const judgeMessage = (signal: MessageSignal, context: Context): Verdict => {
  const unheard = (rule: string): Verdict => ({ verdict: 'ASK', rule, words: [], topics: [] })
  switch (signal.form) {
    case 'text':
    case 'caption':
      return signal.forwarded
        ? { ...unheard('form.forwarded'), verdict: 'NONE' }
        : judge(signal.text ?? '', context)
    case 'button':
    case 'reply':
      return judgeButton(signal.payload, signal.text, context)
    case 'reaction': {
      const verdict = judge(signal.text ?? '', context)
      return verdict.verdict === 'OUT' ? { ...verdict, verdict: 'ASK' } : verdict
    }
    case 'voice':
    case 'unreadable':
      return unheard(`form.${signal.form}`)
    case 'other':
      return { ...unheard('form.other'), verdict: 'NONE' }
  }
}

const wayOf = (signal: MessageSignal, verdict: Verdict): Way => {
  if (signal.form === 'button' || signal.form === 'reply' || signal.form === 'reaction') return signal.form
  if (signal.form === 'voice' || signal.form === 'unreadable') return 'unheard'
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

/** Every send to a person who stopped fails alike: one row is enough while that one stands. */
const fail = (desk: Desk, signal: StatusSignal): Event[] => {
  const known = identitiesOf(signal.who).flatMap(identity => knownAs(desk.ledger, identity))
  if (known.some(id => hasFailed(desk.ledger, id))) return []
  const matter = fromMeta('OUT', String(stoppedOnWhatsApp), 'failure')
  return file(desk, signal.who, signalId(signal), signal.at, matter, 'whatsapp')
}

const hasFailed = (ledger: Ledger, person: string) =>
  changesOn(ledger, person, 'offers').some(change => change.way === 'failure' && change.state === 'denied')

/** A new number or user id: the person keeps every "no". The old consent moves along; the newer id is noted. */
const rename = (desk: Desk, signal: IdentitySignal): Event[] => {
  const both = [...identitiesOf(signal.before), ...identitiesOf(signal.after)]
  if (!both.some(identity => knownAs(desk.ledger, identity).length > 0)) return []
  const before = meet(desk.ledger, desk, signal.before, signal.at)
  const after = meet(desk.ledger, desk, signal.after, signal.at)
  if (!before.person || !after.person) return [...before.events, ...after.events]
  const id = desk.idOf(JSON.stringify(['joined', before.person, after.person]))
  const joined: Event[] =
    before.person === after.person
      ? []
      : [
          {
            kind: 'joined',
            ...noted(desk, id, signal.at, 'whatsapp'),
            person: before.person,
            other: after.person,
          },
        ]
  return [...before.events, ...after.events, ...joined]
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

/** Topics that a verdict stops, holds or gives back. */
const topicsOf = (desk: Desk, row: Requested): Topic[] => {
  if (row.topics.length > 0) return row.topics
  if (row.verdict === 'OUT') return [...startedByShop]
  if (row.verdict === 'ASK' || row.verdict === 'DATA') return [...marketing]
  if (row.verdict !== 'IN') return []
  return startedByShop.filter(topic =>
    ['denied', 'held'].includes(consentOf(desk.ledger, row.person, topic).state),
  )
}

const stateOf = {
  OUT: 'denied',
  TOPIC: 'denied',
  ASK: 'held',
  DATA: 'held',
  IN: 'granted',
  HELP: null,
} as const

const changesOf = (desk: Desk, row: Requested): Changed[] => {
  const state = stateOf[row.verdict]
  const topics = topicsOf(desk, row)
  if (!state || topics.length === 0) return []
  // A "yes" that claims to come from the future must not outrank a later "no".
  const at = state === 'granted' ? Math.min(row.at, desk.now) : row.at
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
  }))
}
