import type { OwnTopic, ShopTopic, State, Topic } from './consent/topic.ts'
import type { Imported, ImportedRow, ImportUndone, Line } from './lists/events.ts'
import type { VerdictKind } from './optout/verdict.ts'
import type { Identity } from './person/identity.ts'
import type { Replying, ReplyNews } from './reply/events.ts'
import type { AccountRead, Acted, Read } from './whatsapp/events.ts'
import type { NoticeSignal } from './whatsapp/signal.ts'

/**
 * Carried by every event. `id` is made of what happened, never of chance, so that twice is once.
 * `at`: when it happened, `noted`: when this device wrote it down (milliseconds). `by`: who decided.
 */
export type Noted = {
  id: string
  v: 1
  at: number
  noted: number
  device: string
  by: 'rule' | 'owner' | 'whatsapp'
  /** Who sat at the device, where the shop gave names. */
  staff?: string
}

/** How a request came to the shop. */
export const ways = [
  'word',
  'phrase',
  'button',
  'reply',
  'reaction',
  'switch',
  'failure',
  'unheard',
  'hand',
] as const
export type Way = (typeof ways)[number]

/** How a consent came to be what it is: in a request, by a list, or left by somebody who was erased. */
export const consentWays = [...ways, 'import', 'erased'] as const
export type ConsentWay = (typeof consentWays)[number]

/** The founding document's four reasons. */
export const reasons = ['not-interested', 'settled', 'unhappy', 'no-consent'] as const
export type Reason = (typeof reasons)[number]

export const decisions = ['stop-all', 'stop-offers', 'not-a-request'] as const
export type DecisionKind = (typeof decisions)[number]

/** One message of the conversation around a request. */
export type Bubble = { from: 'shop' | 'person'; text: string; at: number; template?: string }

/** A person was met under these identities. */
export type Met = Noted & { kind: 'met'; person: string; identities: Identity[]; name?: string }

/** Two persons turned out to be one. */
export type Joined = Noted & { kind: 'joined'; person: string; other: string }

/** The owner takes a join back. `of`: id of the join. */
export type Parted = Noted & { kind: 'parted'; person: string; other: string; of: string; why: string }

/** The owner says that two who look alike are two: they are not proposed again. `act` as in `Changed`. */
export type Distinct = Noted & { kind: 'distinct'; person: string; other: string; act?: string }

/** A row of the inbox, with its evidence. */
export type Requested = Noted & {
  kind: 'request'
  person: string
  verdict: Exclude<VerdictKind, 'NONE'>
  rule: string
  words: string[]
  way: Way
  /** The customer's own words, at most 4,096 characters. */
  text?: string
  topics: Topic[]
  around: Bubble[]
  template?: string
  urgent?: true
  /** Meta's id of the shop's number that she wrote to; of older data it is not known. */
  number?: string
  /** Id of the tapped button or chosen row, where it has one. */
  payload?: string
  /** Our last message before it was an offer. */
  afterOffer?: true
  /** Where in an exported chat it was found. */
  line?: Line
  /**
   * Rows of the same person that this one says better: short bubbles that only together make a sentence, an
   * edited message. Where a rule had decided those, they no longer count.
   */
  replaces?: string[]
}

/** What allows the shop to write, beside consent (LGPD art. 7; GDPR art. 6). */
export const grounds = ['consent', 'contract', 'other'] as const
export type Ground = (typeof grounds)[number]

/** A photo, a PDF, a screenshot that proves something, copied into the data folder under its hash. */
export type ProofFile = { sha256: string; name: string; type: string; bytes: number }

/** Consent of one person on some topics changed. `fresh`: the person's own act, or the owner's with a proof. */
export type Changed = Noted & {
  kind: 'consent'
  person: string
  topics: Topic[]
  state: Exclude<State, 'unknown'>
  way: ConsentWay
  /** The request that this change belongs to; it falls when that decision is undone. */
  request?: string
  /** The decision, where an owner took one. */
  decision?: string
  fresh?: true
  /** She asks to be back: it gives back what an earlier "no" took, and nothing to one who never left. */
  back?: true
  /** The owner's answer to "how do you know?". */
  proof?: string
  /** None: consent. */
  ground?: Ground
  /** Id of the words that the person was shown. */
  wording?: string
  files?: ProofFile[]
  /** When the owner wants to ask again. */
  review?: number
  /** Where a list said so. */
  line?: Line
  /** Id of the owner's act, where one act says this of many; it falls when that act is undone. */
  act?: string
}

/** The owner takes an act back, with all that it said. `of`: id of the act. */
export type ActUndone = Noted & { kind: 'act-undone'; of: string; why: string }

export type Decided = Noted & {
  kind: 'decision'
  request: string
  decision: DecisionKind
  reason?: Reason
}

/** `of`: id of the decision taken back, or of the request itself where a rule had decided. */
export type Undone = Noted & {
  kind: 'undo'
  request: string
  of: string
  why: string
}

export type Annotated = Noted & { kind: 'note'; request: string; reason: Reason | null; note: string }

export type Noticed = Noted & { kind: 'notice'; notice: NoticeSignal }

/** A template as Meta listed it, noted when it was new or had changed, and once when it was listed no more (DELETED). */
export type Listed = Noted & {
  kind: 'template'
  /** Meta's id of the account that it is in; older listings have none. */
  account?: string
  template: string
  name: string
  language: string
  category: string
  status: string
  quality: string
  /** The whole text that a customer sees: header, body, footer, labels of buttons, one per line. */
  text: string
  /** The same, part by part; older listings have none. */
  parts?: Part[]
}

/** Where in a template something stands. */
export const places = ['header', 'body', 'footer', 'button'] as const
export type Part = { place: (typeof places)[number]; text: string }

/** The owner says what a message meant: an example of the shop's own. `of`: its request, else made of the text. */
export type Exampled = Noted & {
  kind: 'example'
  of: string
  text: string
  lastOurs?: string
  afterOffer?: true
  meant: VerdictKind | 'forgotten'
}

/** A topic of the shop's own, named or renamed. `like`: a "no" to that one is a "no" to this one; it never changes. */
export type TopicNamed = Noted & {
  kind: 'topic'
  topic: OwnTopic
  name: string
  like: ShopTopic
  retired?: true
}

/** Words by which the shop asks people for their consent. A new version is another wording of the same `title`. */
export type Worded = Noted & { kind: 'wording'; wording: string; title: string; text: string }

/**
 * A person was erased: all that was noted of `people` up to then is gone. `stubs`: keyed hashes of the numbers, which
 * keep the "no" (GDPR art. 17(3), LGPD art. 16: what a legal duty needs is kept, and no more).
 */
export type Erased = Noted & { kind: 'erased'; people: string[]; stubs: string[] }

export type SettingChanged = Noted & { kind: 'setting'; name: string; value: string }

export type Event =
  | Met
  | Joined
  | Parted
  | Distinct
  | Requested
  | Changed
  | ActUndone
  | Decided
  | Undone
  | Annotated
  | Noticed
  | Read
  | Listed
  | AccountRead
  | Acted
  | Exampled
  | TopicNamed
  | Worded
  | Imported
  | ImportedRow
  | ImportUndone
  | Erased
  | SettingChanged
  | Replying
  | ReplyNews
