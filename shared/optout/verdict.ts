import type { Topic } from '../consent/topic.ts'

/** What a message means. OUT act · TOPIC narrow it · ASK a person decides · IN wants back · HELP · DATA legal · NONE. */
export const verdicts = ['OUT', 'TOPIC', 'ASK', 'IN', 'HELP', 'DATA', 'NONE'] as const
export type VerdictKind = (typeof verdicts)[number]

export type Verdict = {
  verdict: VerdictKind
  /** Name of the rule that decided, e.g. `pt.word`, `pt.stop-sending`, `emoji.stop`; stable, kept as evidence. */
  rule: string
  /** The words that decided: exact slices of the message as typed, in order. Empty when there were none. */
  words: string[]
  /**
   * With TOPIC: what is stopped; empty when the sentence names a channel, hour or frequency instead. With OUT:
   * only where a button names offers ("Parar promoções"); empty means all that the shop starts.
   */
  topics: Topic[]
  /** An earlier request was not heard ("já pedi pra sair"). */
  urgent?: true
}

/** What was going on when the message came. All optional: without it the judge is more careful, never bolder. */
export type Context = {
  /** Our own last message to this person, as text. */
  lastOurs?: string
  /** Its age when the customer wrote, in milliseconds. */
  lastOursAge?: number
  /** Our last message was an offer (by template category). */
  lastWasOffer?: true
  /** She said "no" before, and it stands: a second one was not heard. */
  saidNo?: true
}
