import { z } from 'zod'
import { states, topics } from './consent/topic.ts'
import { decisions, reasons, ways } from './events.ts'
import { verdicts } from './optout/verdict.ts'

/**
 * What may cross between page and engine. Both ends are derived from this table: the engine must have
 * one function per line, the page can call nothing else, and every input is read by its schema.
 */

const at = z.number().int().nonnegative()
const id = z.string().min(1).max(512)
const text = (longest: number) => z.string().max(longest)

export const Topic = z.enum(topics)
export const State = z.enum(states)
export const Language = z.enum(['pt-BR', 'es', 'en'])
export const Theme = z.enum(['system', 'light', 'dark'])
export const Account = z.enum(['shop', 'practice'])
export const Tab = z.enum(['waiting', 'honoured', 'dismissed', 'undone'])
export const Rating = z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN'])

/** What went wrong, for the page to say in the owner's language. `code` names the sentence. */
export const Problem = z.object({
  kind: z.enum(['bad-input', 'not-found', 'disk', 'network', 'whatsapp', 'bug']),
  code: z.string(),
  /** For "details for support" only. */
  detail: z.string().optional(),
})

/** Name and number of whoever a row is about. `phone`: digits without plus; `user`: WhatsApp's own user id. */
export const Person = z.object({
  id,
  name: z.string().nullable(),
  phone: z.string().nullable(),
  user: z.string().nullable(),
})

export const Bubble = z.object({
  from: z.enum(['shop', 'person']),
  text: z.string(),
  at,
  template: z.string().optional(),
})

export const RequestRow = z.object({
  id,
  person: Person,
  /** When the customer asked, and when it was noted here. */
  at,
  noted: at,
  tab: Tab,
  verdict: z.enum(verdicts),
  way: z.enum(ways),
  rule: z.string(),
  words: z.array(z.string()),
  text: z.string().nullable(),
  /** Topics that this request stopped or holds. */
  topics: z.array(Topic),
  template: z.string().nullable(),
  urgent: z.boolean(),
  reason: z.enum(reasons).nullable(),
})

/** One step in the life of a request, for its trail. */
export const Step = z.object({
  at,
  what: z.enum([
    'arrived',
    'honoured',
    'held',
    'stop-all',
    'stop-offers',
    'not-a-request',
    'undone',
    'noted',
    'granted',
  ]),
  by: z.enum(['rule', 'owner', 'whatsapp']),
  why: z.string().nullable(),
})

export const RequestDetail = z.object({
  row: RequestRow,
  around: z.array(Bubble),
  trail: z.array(Step),
  note: z.string(),
})

export const ConsentRow = z.object({
  topic: Topic,
  state: State,
  since: at.nullable(),
  way: z.enum([...ways, 'import']).nullable(),
  /** The customer's words, or the owner's answer to "how do you know?". */
  proof: z.string().nullable(),
  request: id.nullable(),
})

export const PersonRow = z.object({
  person: Person,
  consents: z.array(ConsentRow.pick({ topic: true, state: true })),
  /** Last change of any consent, or when they were first met. */
  since: at,
  way: z.enum([...ways, 'import']).nullable(),
  waiting: z.boolean(),
})

export const TimelineEntry = z.object({
  at,
  noted: at,
  what: z.enum(['met', 'joined', 'request', 'denied', 'held', 'granted', 'decision', 'undone']),
  way: z.enum([...ways, 'import']).nullable(),
  topics: z.array(Topic),
  text: z.string().nullable(),
  by: z.enum(['rule', 'owner', 'whatsapp']),
  request: id.nullable(),
})

export const PersonDetail = z.object({
  person: Person,
  identities: z.array(z.object({ kind: z.enum(['phone', 'user']), id: z.string() })),
  /** Other spellings of the same numbers that a "no" covers too. */
  spellings: z.array(z.string()),
  /** Persons who may be the same one: a "no" to offers reaches both. */
  near: z.array(Person),
  consents: z.array(ConsentRow),
  timeline: z.array(TimelineEntry),
})

export const Counts = z.object({
  waiting: z.number(),
  honoured: z.number(),
  dismissed: z.number(),
  undone: z.number(),
  people: z.number(),
})

/** The line at the bottom, and all that the frame shows. It never lies. */
export const Status = z.object({
  /** null on a fresh machine: first start. */
  account: Account.nullable(),
  shop: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  receiving: z.discriminatedUnion('state', [
    z.object({ state: z.literal('receiving'), address: z.string(), since: at, lastAt: at.nullable() }),
    z.object({ state: z.literal('off') }),
    z.object({ state: z.literal('failed'), since: at, problem: Problem }),
  ]),
  saving: z.discriminatedUnion('state', [
    z.object({ state: z.literal('saved') }),
    z.object({ state: z.literal('read-only'), since: at, problem: Problem }),
  ]),
  counts: Counts,
  /** When the oldest undecided request came. */
  oldestWaiting: at.nullable(),
  settings: z.object({ language: Language.nullable(), theme: Theme }),
  /** What opening found and set aside, said once: e.g. a torn last line after a power cut. */
  found: z.array(Problem),
  folder: z.string(),
  version: z.string(),
})

export const Today = z.object({
  /** null where nothing is known of the number's quality. */
  quality: z
    .object({
      rating: Rating,
      since: at.nullable(),
      readAt: at,
      /** One entry per day, oldest first; a day without a reading is UNKNOWN. */
      days: z.array(z.object({ day: z.string(), rating: Rating })),
      marks: z.array(z.object({ day: z.string(), template: z.string(), what: z.enum(['new', 'changed']) })),
    })
    .nullable(),
  offers: z.object({ granted: z.number(), denied: z.number(), held: z.number(), unknown: z.number() }),
  /** End of the visit before this one. */
  lastVisit: at.nullable(),
  /** What happened since, newest first, at most 8. */
  since: z.array(
    z.object({
      what: z.enum(['honoured', 'held', 'returned', 'legal', 'template', 'number', 'account']),
      count: z.number(),
      /** Of the honoured ones: how many came in which way. */
      ways: z.partialRecord(z.enum(ways), z.number()),
      /** Name of the template, Meta's event; null for counts. */
      about: z.string().nullable(),
      at,
    }),
  ),
})

const page = { limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) }
const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })
const done = z.null()

export const queries = {
  'app.status': call(z.object({}), Status),
  'today.show': call(z.object({}), Today),
  'inbox.page': call(
    z.object({ tab: Tab, ...page }),
    z.object({ rows: z.array(RequestRow), total: z.number() }),
  ),
  'request.show': call(z.object({ request: id }), RequestDetail),
  'people.page': call(
    z.object({ search: text(200), filter: z.object({ topic: Topic, state: State }).nullable(), ...page }),
    z.object({ rows: z.array(PersonRow), total: z.number(), all: z.number() }),
  ),
  'person.show': call(z.object({ person: id }), PersonDetail),
}

export const commands = {
  'account.open': call(z.object({ account: Account }), done),
  'settings.set': call(z.object({ language: Language.optional(), theme: Theme.optional() }), done),
  'request.decide': call(
    z.object({ request: id, decision: z.enum(decisions), reason: z.enum(reasons).nullable() }),
    done,
  ),
  'request.undo': call(z.object({ request: id, why: text(1000).min(1) }), done),
  'request.note': call(z.object({ request: id, reason: z.enum(reasons).nullable(), note: text(4000) }), done),
  /** The owner notes a yes or a no by hand, with her answer to "how do you know?". */
  'consent.set': call(
    z.object({
      person: id,
      topic: Topic,
      state: z.enum(['granted', 'denied']),
      proof: text(4000).min(1),
    }),
    done,
  ),
  /** Answers with the person's id; the same one where the number is already known. */
  'person.add': call(
    z.object({ name: text(200), phone: text(60).min(1), topics: z.array(Topic).max(6), proof: text(4000) }),
    z.object({ person: id }),
  ),
  /** Practice account only: write to the shop as a customer would. It travels as a signed delivery. */
  'practice.write': call(z.object({ text: text(4096).min(1), person: id.nullable() }), done),
  /** The owner has seen "Hoje": the next visit counts from here. */
  'today.seen': call(z.object({}), done),
}

export const calls = { ...queries, ...commands }
export type CallName = keyof typeof calls
export type QueryName = keyof typeof queries
export type CommandName = keyof typeof commands
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>

/** What the engine says unasked. `changed`: ask again what you show of these; `status`: the whole line. */
export type Push =
  | { push: 'status'; status: Status }
  | { push: 'changed'; inbox: boolean; people: boolean; today: boolean }

export type Call = { call: number; name: string; input: unknown }
export type Answer =
  | { call: number; ok: true; value: unknown }
  | { call: number; ok: false; problem: Problem }

export type Problem = z.output<typeof Problem>
export type Person = z.output<typeof Person>
export type Status = z.output<typeof Status>
export type Counts = z.output<typeof Counts>
export type Today = z.output<typeof Today>
export type RequestRow = z.output<typeof RequestRow>
export type RequestDetail = z.output<typeof RequestDetail>
export type Step = z.output<typeof Step>
export type ConsentRow = z.output<typeof ConsentRow>
export type PersonRow = z.output<typeof PersonRow>
export type PersonDetail = z.output<typeof PersonDetail>
export type TimelineEntry = z.output<typeof TimelineEntry>
export type Tab = z.output<typeof Tab>
export type Language = z.output<typeof Language>
export type Theme = z.output<typeof Theme>
export type Account = z.output<typeof Account>
export type Rating = z.output<typeof Rating>
