import { z } from 'zod'
import { startedByShop } from '../../../shared/consent/topic.ts'
import { consentWays, decisions, type Event, grounds, ways } from '../../../shared/events.ts'
import { verdicts } from '../../../shared/optout/verdict.ts'
import { replyNews } from '../../../shared/reply/events.ts'
import { Topic } from '../../../shared/view.ts'

/**
 * What a pack's events may be. They come from a stranger: one beyond this is no event of a shop's, or made to keep a
 * check busy. A person of a real shop stays a hundred times below.
 */
export const most = {
  events: 10_000,
  /** Records of one human, and those from whom she was told apart. */
  people: 20,
  /** Numbers and user ids of all of them. */
  identities: 200,
  /** Joins, partings, and people told apart. */
  pairs: 200,
  /** Namings of the shop's own topics. */
  topics: 500,
  /** Of a list inside one event. */
  listed: 64,
}

const id = z.string().min(1).max(512)
const text = z.string().max(100_000)
/** Milliseconds, within what a date may be. */
const at = z.number().int().min(-8.64e15).max(8.64e15)
const person = id
const few = <T extends z.ZodType>(one: T) => z.array(one).max(most.listed)
const noted = {
  id,
  v: z.literal(1),
  ...{ at, noted: at, device: id.or(z.literal('')) },
  by: z.enum(['rule', 'owner', 'whatsapp']),
  staff: text.optional(),
}
const row = z.number().int().nonnegative()
const line = z.object({ import: id, row }).optional()
const files = few(
  z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: text, type: text, bytes: z.number() }),
).optional()
const said = {
  topics: few(Topic),
  ground: z.enum(grounds).optional(),
  proof: text.optional(),
  wording: id.optional(),
  files,
}
const yes = z.literal(true).optional()

/** All that `eventsOf` shows; what else an event carries is proven by its leaf and read by nobody here. */
const Shown = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('met'),
    ...{ ...noted, person, name: text.optional() },
    identities: few(z.object({ kind: z.enum(['phone', 'user']), id })),
  }),
  z.object({ kind: z.literal('joined'), ...noted, person, other: person }),
  z.object({ kind: z.literal('parted'), ...noted, person, other: person, of: id, why: text }),
  z.object({ kind: z.literal('distinct'), ...noted, person, other: person, act: id.optional() }),
  z.object({
    kind: z.literal('request'),
    ...{ ...noted, person, line, text: text.optional(), topics: few(Topic) },
    verdict: z.enum(verdicts),
    way: z.enum(ways),
    replaces: few(id).optional(),
  }),
  z.object({
    kind: z.literal('consent'),
    ...{ ...noted, ...said, person, line, fresh: yes, back: yes },
    state: z.enum(['denied', 'held', 'granted']),
    way: z.enum(consentWays),
    ...{ request: id.optional(), decision: id.optional(), act: id.optional(), review: at.optional() },
  }),
  z.object({ kind: z.literal('decision'), ...noted, request: id, decision: z.enum(decisions) }),
  z.object({ kind: z.literal('undo'), ...noted, request: id, of: id, why: text }),
  z.object({ kind: z.literal('note'), ...noted, request: id }),
  z.object({ kind: z.literal('reply'), ...noted, request: id, person, number: id.or(z.literal('')), text }),
  z.object({
    kind: z.literal('reply-news'),
    ...{ ...noted, request: id, person, reply: id, news: z.enum(replyNews) },
    ...{ message: id.optional(), why: text.optional(), code: z.number().optional() },
  }),
  z.object({ kind: z.literal('act-undone'), ...noted, of: id, why: text }),
  z.object({ kind: z.literal('example'), ...noted, of: id }),
  z.object({
    kind: z.literal('import'),
    ...{ ...noted, ...said, import: id, name: text },
    state: z.enum(['granted', 'denied']).nullable(),
  }),
  z.object({
    kind: z.literal('row'),
    ...{ id, v: z.literal(1), import: id, row, person, as: id, name: text.optional(), at: at.optional() },
    ...{ state: z.enum(['denied', 'unknown']).optional(), marketing: yes, fresh: yes },
  }),
  z.object({ kind: z.literal('import-undone'), ...noted, import: id }),
  z.object({
    kind: z.literal('topic'),
    ...{ ...noted, topic: Topic, name: text, like: z.enum(startedByShop), retired: yes },
  }),
  z.object({ kind: z.literal('wording'), ...noted, wording: id, title: text, text }),
])

const isWithin = (events: readonly Event[]): boolean => {
  const people = new Set<string>()
  const identities = new Set<string>()
  let pairs = 0
  let topics = 0
  for (const event of events) {
    if ('person' in event) people.add(event.person)
    if ('other' in event) people.add(event.other)
    if ('other' in event) pairs += 1
    if (event.kind === 'topic') topics += 1
    if (event.kind === 'row') identities.add(`${event.person} ${event.as}`)
    if (event.kind === 'met') for (const one of event.identities) identities.add(`${event.person} ${one.id}`)
  }
  return (
    people.size <= most.people &&
    identities.size <= most.identities &&
    pairs <= most.pairs &&
    topics <= most.topics
  )
}

/** Reads the events that a pack shows. What is none, or more than a person's life with a shop, is told as such. */
export const readShown = (shown: readonly unknown[]): Event[] | 'no-event' | 'too-much' => {
  if (shown.length > most.events) return 'too-much'
  if (!shown.every(one => Shown.safeParse(one).success)) return 'no-event'
  const events = shown as Event[] // read by their schema
  return isWithin(events) ? events : 'too-much'
}
