import type { Bubble } from '../events.ts'
import { judgeButton } from '../optout/button.ts'
import { judge } from '../optout/judge.ts'
import type { Own } from '../optout/own.ts'
import type { Context, Verdict } from '../optout/verdict.ts'
import { identitiesOf } from '../person/identity.ts'
import { knownAs } from '../person/meet.ts'
import type { MessageSignal } from '../whatsapp/signal.ts'
import { changed, type Edit, type Heard, isTimely, nothing, overtaken, ungranted } from './edited.ts'
import { groupOf, type Ledger } from './ledger.ts'
import { type Burst, type Hearings, hearIn, type Near, newIn, only, standingRows } from './pieced.ts'
import { refusedBy } from './settle.ts'
import { marketing } from './topic.ts'

const minute = 60 * 1000
/** A "no" so old was there to be heard. */
const timeToHear = 10 * minute

/** What was said between shop and person up to a message, oldest first, and what bears on its meaning. */
export type Lately = {
  bubbles: Bubble[]
  context: Context
  /** Her own short messages right before and right after it. */
  burst?: Burst
  /** She has said nothing yet since our offer of the last 24 hours. */
  answersOffer?: true
  /** Ids of this message and of its edits, as far as they came. */
  versions?: string[]
  /** A newer version of this message has come before it. */
  outdated?: true
  /** The newest edit that came, while the message itself has not. */
  edited?: Edit
}

/** One message, heard in its place. */
export type Hearing = {
  ledger: Ledger
  now: number
  own: Own
  lately: Lately
}

const noBurst: Burst = { before: [], after: [] }
const unheard = (rule: string): Verdict => ({ verdict: 'ASK', rule, words: [], topics: [] })
const silent = (rule: string): Verdict => ({ ...unheard(rule), verdict: 'NONE' })

/** Complaints that ask for a person, unless she has said "no" before: then she was not heard. */
const complaints = ['hint', 'unclear', 'never-stops', 'too-often', 'asked-before']

const whenRefused = (verdict: Verdict, narrow: boolean): Verdict => {
  if (verdict.verdict === 'OUT') return { ...verdict, urgent: true }
  const complains = complaints.includes(verdict.rule.split('.').at(-1) ?? '')
  if (verdict.verdict !== 'ASK' || !complains) return verdict
  return { ...verdict, verdict: 'OUT', urgent: true, topics: narrow ? [...marketing] : [] }
}

/** Judges texts as this person's, who may have said "no" before. `except`: requests that are judged anew. */
const judgeOf = ({ ledger, now, own, lately }: Hearing, signal: MessageSignal, except: readonly string[]) => {
  const people = [...new Set(identitiesOf(signal.who).flatMap(one => knownAs(ledger, one)))]
  const then = Math.min(signal.at, now) - timeToHear
  const refused = (topic: 'offers' | 'orders') =>
    people.some(person => refusedBy(ledger, person, topic, then, except))
  const saidNo = refused('offers')
  const context: Context = { ...lately.context, ...(saidNo && { saidNo: true as const }) }
  // Her "no" was to offers alone: complaining of them again she means no more than that.
  const narrow = saidNo && !refused('orders')
  const last = (verdict: Verdict) => (saidNo ? whenRefused(verdict, narrow) : verdict)
  return {
    words: (text: string) => last(judge(text, context, own)),
    tap: () => last(judgeButton(signal.payload, signal.text, context, own)),
    sign: () => judge(signal.text ?? '', context),
  }
}

const wordless = ({ form, edits, forwarded }: MessageSignal, { answersOffer }: Lately): Verdict => {
  if (form === 'voice' || form === 'unreadable') return unheard(`form.${form}`)
  // What is on a picture is not read. As the answer to an offer it may be a "no".
  return form === 'picture' && answersOffer && !edits && !forwarded
    ? unheard('form.picture')
    : silent('form.other')
}

type Judges = ReturnType<typeof judgeOf>

/** What the message says, by itself and in its burst. */
const hearOne = (hearing: Hearing, signal: MessageSignal, burst: Burst, judges: Judges): Hearings => {
  const { form, text = '' } = signal
  if (form === 'button' || form === 'reply') return only(judges.tap(), text)
  if (form === 'reaction') {
    const verdict = judges.sign()
    return only(verdict.verdict === 'OUT' ? { ...verdict, verdict: 'ASK' } : verdict, text)
  }
  if (form !== 'text' && form !== 'caption') return only(wordless(signal, hearing.lately), text)
  return signal.forwarded
    ? only(silent('form.forwarded'), text)
    : hearIn(text, burst, judges.words, hearing.own)
}

/** A captioned picture stands by itself, and so does what a robot says on the person's behalf. */
const burstOf = ({ lately }: Hearing, { form, forwarded }: MessageSignal, judges: Judges): Burst => {
  const { before, after } = lately.burst ?? noBurst
  if (form !== 'text' || forwarded) return noBurst
  const isHers = ({ text }: Near) => judges.words(text).rule.split('.').at(-1) !== 'robot'
  return { before: before.filter(isHers), after: after.filter(isHers) }
}

/** Only her own edit in time changes a message: any other is a message of its own. */
const owned = (ledger: Ledger, signal: MessageSignal): MessageSignal => {
  const original = ledger.requests.get(signal.edits ?? '')?.asked
  if (!signal.edits || !original) return signal
  const people = identitiesOf(signal.who).flatMap(one => knownAs(ledger, one))
  const isHers = people.some(person => groupOf(ledger, person).includes(original.person))
  if (isHers && isTimely(original.at, signal.at)) return signal
  const { edits: _, ...alone } = signal
  return alone
}

/** What one message means for the inbox: from its words, from those right around it, and from what was said before. */
export const hearMessage = (hearing: Hearing, given: MessageSignal): Heard => {
  const { ledger, lately } = hearing
  if (lately.outdated) return nothing
  const signal = owned(ledger, given)
  const known = (lately.versions ?? []).filter(id => id !== signal.id)
  const versions = signal.edits ? [...new Set([signal.edits, ...known])] : []
  const judges = judgeOf(hearing, signal, versions)
  const burst = burstOf(hearing, signal, judges)
  const heard = hearOne(hearing, signal, burst, judges)
  const standing = standingRows(ledger, versions)
  if (standing.length > 0) return changed({ ledger, signal, standing, burst, judged: judges.words }, heard)
  const found = newIn(ledger, burst, heard)
  if (!found) return nothing
  const { said, replaces } = found
  const verdict = given.edits ? ungranted(said.verdict) : said.verdict
  const made: Heard = { row: { verdict, text: said.text, replaces }, takenBack: [] }
  const { edited } = lately
  if (given.edits || !edited || !isTimely(signal.at, edited.at)) return made
  const { form, text: words = '' } = edited
  const later = hearOne(hearing, { ...signal, form, text: words }, burst, judges)
  return overtaken(made, signal, edited, later, standingRows(ledger, known))
}
