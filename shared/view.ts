import { z } from 'zod'
import { states, topics } from './consent/topic.ts'
import { reasons, ways } from './events.ts'
import { verdicts } from './optout/verdict.ts'
import { replyNews } from './reply/events.ts'
import { whyNot } from './reply/why.ts'

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

/** Why messages may not come, although Sossego is listening. */
export const ReceivingDoubt = z.enum([
  'unproven',
  'elsewhere',
  'fields',
  'unsubscribed',
  'overridden',
  'silent',
])
/** A time in which nothing could come in. */
export const Gap = z.object({ from: at, to: at })

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
    'replied',
    'reply-delivered',
    'reply-read',
    'reply-failed',
    'reply-unsure',
  ]),
  by: z.enum(['rule', 'owner', 'whatsapp']),
  why: z.string().nullable(),
})

/** How a request was answered, or may be. `draft` is empty where only the owner finds the words. */
export const Reply = z.object({
  may: z.boolean(),
  /** Why not; null where it may be. */
  why: z.enum([...whyNot, 'no-account', 'no-number']).nullable(),
  /** When WhatsApp takes no more free words for her. */
  until: at.nullable(),
  draft: z.string(),
  language: Language,
  sent: z
    .object({
      text: z.string(),
      at,
      by: z.enum(['rule', 'owner']),
      state: z.enum(['sending', ...replyNews]),
      problem: Problem.nullable(),
    })
    .nullable(),
  /** What went out from here this month, of what is free for the number that would answer. */
  used: z.number(),
  of: z.number(),
})

export const RequestDetail = z.object({
  row: RequestRow,
  around: z.array(Bubble),
  trail: z.array(Step),
  note: z.string(),
  reply: Reply,
})

export const Counts = z.object({
  waiting: z.number(),
  /** Of the waiting ones: those that too many refused sends within an hour told of. */
  braked: z.number(),
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
    z.object({
      state: z.literal('receiving'),
      address: z.string(),
      since: at,
      lastAt: at.nullable(),
      /** Why messages may not come all the same. */
      doubt: ReceivingDoubt.nullable(),
      /** The last time in which nothing could come in; for a day. */
      gap: Gap.nullable(),
    }),
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
  /** `telling`: the system shows what waits for her while she looks elsewhere. */
  settings: z.object({ language: Language.nullable(), theme: Theme, telling: z.boolean() }),
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
  /** What of the connection with WhatsApp ends soon: the shop's key, or what this Sossego can speak. */
  ending: z.object({ what: z.enum(['key', 'version']), at }).nullable(),
  /** What opening found and set aside, said once: e.g. a torn last line after a power cut. */
  found: z.array(Problem),
  folder: z.string(),
  version: z.string(),
})

export type Problem = z.output<typeof Problem>
export type Person = z.output<typeof Person>
export type Status = z.output<typeof Status>
export type Counts = z.output<typeof Counts>
export type RequestRow = z.output<typeof RequestRow>
export type RequestDetail = z.output<typeof RequestDetail>
export type Reply = z.output<typeof Reply>
export type Step = z.output<typeof Step>
export type Tab = z.output<typeof Tab>
export type Language = z.output<typeof Language>
export type Theme = z.output<typeof Theme>
export type Account = z.output<typeof Account>
export type Rating = z.output<typeof Rating>
export type ReceivingDoubt = z.output<typeof ReceivingDoubt>
export type Gap = z.output<typeof Gap>
