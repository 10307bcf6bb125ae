import { z } from 'zod'
import { states } from './consent/topic.ts'
import { consentWays, grounds } from './events.ts'
import { Person, State, Topic } from './view.ts'

const at = z.number().int().nonnegative()
const id = z.string().min(1).max(512)

/** Which people of the ledger are looked for, and in which order they are shown. */

/** How long ago a person last mattered: within seven days, thirty, a year, or before. */
export const periods = ['week', 'month', 'year', 'older'] as const
export const sorts = ['newest', 'oldest', 'name', 'name-back'] as const

/** `topic` is the one that `states`, `ways` and `proof` speak of. Empty lists and nulls ask for nothing. */
export const Wanted = z.object({
  search: z.string().max(200),
  topic: Topic,
  states: z.array(z.enum(states)).max(4),
  ways: z.array(z.enum(consentWays)).max(consentWays.length),
  proof: z.enum(['with', 'without']).nullable(),
  period: z.enum(periods).nullable(),
  /** Numbers that no plan of a country knows; they may be real all the same. */
  unusual: z.boolean(),
  /** Who may be somebody that is there already. */
  alike: z.boolean(),
  waiting: z.boolean(),
})

/** How many people each chip would show, with all other chips as they are. */
export const Chips = z.object({
  states: z.record(z.enum(states), z.number()),
  ways: z.partialRecord(z.enum(consentWays), z.number()),
  proof: z.object({ with: z.number(), without: z.number() }),
  periods: z.record(z.enum(periods), z.number()),
  unusual: z.number(),
  alike: z.number(),
  waiting: z.number(),
})

export const ProofFile = z.object({
  sha256: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
})

export const ConsentRow = z.object({
  topic: Topic,
  state: State,
  since: at.nullable(),
  /** When it was written down here. */
  noted: at.nullable(),
  way: z.enum(consentWays).nullable(),
  by: z.enum(['rule', 'owner', 'whatsapp']).nullable(),
  /** The customer's words, or the owner's answer to "how do you know?". */
  proof: z.string().nullable(),
  ground: z.enum(grounds).nullable(),
  /** The words that the person was shown. */
  wording: z.object({ title: z.string(), version: z.number(), text: z.string() }).nullable(),
  files: z.array(ProofFile),
  review: at.nullable(),
  /** Who of the shop noted it, and on which device. */
  staff: z.string().nullable(),
  device: z.string().nullable(),
  /** The list and the row that said so. */
  line: z.object({ name: z.string(), row: z.number() }).nullable(),
  request: id.nullable(),
})

export const PersonRow = z.object({
  person: Person,
  consents: z.array(ConsentRow.pick({ topic: true, state: true })),
  /** Last change of any consent, or when they were first met. */
  since: at,
  way: z.enum(consentWays).nullable(),
  /** Who made the last change; null where nothing was ever said. */
  by: z.enum(['rule', 'owner', 'whatsapp']).nullable(),
  /** Whether that change has a proof; null where nothing was ever said. */
  proof: z.boolean().nullable(),
  waiting: z.boolean(),
  unusual: z.boolean(),
  /** May be somebody who is there already. */
  alike: z.boolean(),
})

export const TimelineEntry = z.object({
  at,
  noted: at,
  what: z.enum([
    'met',
    'listed',
    'joined',
    'parted',
    'request',
    'denied',
    'held',
    'granted',
    'decision',
    'undone',
    'edited',
    'replied',
    'reply-delivered',
    'reply-read',
    'reply-failed',
    'reply-unsure',
  ]),
  way: z.enum(consentWays).nullable(),
  topics: z.array(Topic),
  text: z.string().nullable(),
  by: z.enum(['rule', 'owner', 'whatsapp']),
  staff: z.string().nullable(),
  files: z.array(ProofFile),
  request: id.nullable(),
  /** With whom she was joined, or from whom parted. */
  other: Person.nullable(),
  /** When a join was taken back; null where it holds. */
  undone: at.nullable(),
})

export const PersonDetail = z.object({
  person: Person,
  /** Other names by which she is known: from WhatsApp, from lists. */
  alias: z.array(z.string()),
  identities: z.array(z.object({ kind: z.enum(['phone', 'user']), id: z.string() })),
  /** Other spellings of the same numbers that a "no" covers too. */
  spellings: z.array(z.string()),
  /** Persons who may be the same one: a "no" to offers reaches both. */
  near: z.array(Person),
  /** Records that the owner joined, each by its own name and number; each can be taken back. */
  joins: z.array(z.object({ id, other: Person })),
  consents: z.array(ConsentRow),
  timeline: z.array(TimelineEntry),
})

export type Wanted = z.output<typeof Wanted>
export type Chips = z.output<typeof Chips>
export type Period = (typeof periods)[number]
export type Sort = (typeof sorts)[number]
export type ConsentRow = z.output<typeof ConsentRow>
export type PersonRow = z.output<typeof PersonRow>
export type PersonDetail = z.output<typeof PersonDetail>
export type TimelineEntry = z.output<typeof TimelineEntry>
export type ProofFile = z.output<typeof ProofFile>
