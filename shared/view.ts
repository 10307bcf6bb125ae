import { z } from 'zod'
import { states, topics } from './consent/topic.ts'
import { reasons, ways } from './events.ts'
import { verdicts } from './optout/verdict.ts'

/** What a page is shown: the shapes of the engine's answers. Times are milliseconds since 1970. */

const at = z.number().int().nonnegative()
const id = z.string().min(1).max(512)

/** One of the six, or one of the shop's own. */
export const Topic = z.union([z.enum(topics), z.templateLiteral(['own-', z.string().min(1).max(40)])])
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
    /** The person changed her own message, and what a rule had done fell; `why` is her new text. */
    'edited',
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

export const Counts = z.object({
  waiting: z.number(),
  honoured: z.number(),
  dismissed: z.number(),
  undone: z.number(),
  people: z.number(),
})

/** The line at the bottom, and all that the frame shows. It never lies. */
export const Status = z.object({
  /** True while the data is still being read: what is shown is as it was when the app was closed. */
  opening: z.boolean(),
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
  /** Topics of the shop's own. */
  topics: z.array(z.object({ id: Topic, name: z.string(), like: Topic })),
  /** When the oldest undecided request came. */
  oldestWaiting: at.nullable(),
  settings: z.object({ language: Language.nullable(), theme: Theme }),
  /** The shop's second folder, on another disk: whether it holds all that is here, and since when and why not. */
  second: z
    .object({
      folder: z.string(),
      /** On the same disk as the data: what ends that disk ends both. */
      sameDisk: z.boolean(),
      state: z.enum(['on', 'behind']),
      why: z.enum(['new', 'away', 'full', 'read-only', 'slow', 'other-data', 'broken']).nullable(),
      since: at.nullable(),
    })
    .nullable(),
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
      /** What became of a template, in Meta's words; null for all else. */
      news: z
        .object({
          of: z.enum(['status', 'quality', 'category']),
          before: z.string().nullable(),
          after: z.string(),
        })
        .nullable(),
      at,
      /** Of requests about personal data that still wait: when the first of them was made. */
      first: at.optional(),
    }),
  ),
})

export type Problem = z.output<typeof Problem>
export type Person = z.output<typeof Person>
export type Status = z.output<typeof Status>
export type Counts = z.output<typeof Counts>
export type Today = z.output<typeof Today>
export type RequestRow = z.output<typeof RequestRow>
export type RequestDetail = z.output<typeof RequestDetail>
export type Step = z.output<typeof Step>
export type Tab = z.output<typeof Tab>
export type Language = z.output<typeof Language>
export type Theme = z.output<typeof Theme>
export type Account = z.output<typeof Account>
export type Rating = z.output<typeof Rating>
