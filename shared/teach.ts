import { z } from 'zod'
import { places } from './events.ts'
import { Change, OwnButton, OwnWord } from './optout/change.ts'
import { dangers } from './optout/meaning.ts'
import { verdicts } from './optout/verdict.ts'
import { textRules } from './quality/textRules.ts'
import { Rating, Topic } from './view.ts'

/** What a page is shown of the judge: words taught, examples kept, a trial, the promises of templates. */

const at = z.number().int().nonnegative()
const id = z.string().min(1).max(512)

/**
 * One of the shop's own examples. `of` names it; `meant`: what the owner said it means; `now`: what it is judged.
 * `request` null: from the try-it box. What was said before it is told, so that it can be kept again.
 */
export const ExampleRow = z.object({
  of: id,
  request: id.nullable(),
  text: z.string(),
  lastOurs: z.string().nullable(),
  afterOffer: z.boolean(),
  meant: z.enum(verdicts),
  now: z.enum(verdicts),
  at,
})

/** All that the owner has taught, with a few of the words that are known without teaching. */
export const Taught = z.object({
  words: z.array(OwnWord),
  buttons: z.array(OwnButton),
  /** Labels of template buttons that nobody would understand as they are, to choose from. */
  labels: z.array(z.string()),
  examples: z.array(ExampleRow),
})

/** What a change of words would do. `examined`: how many kept messages were judged anew; `back`: what undoes it. */
export const Trial = z.object({
  danger: z.enum(dangers).nullable(),
  back: Change,
  examined: z.number(),
  total: z.number(),
  changes: z.array(
    z.object({
      text: z.string(),
      at,
      request: id.nullable(),
      meant: z.enum(verdicts).nullable(),
      before: z.enum(verdicts),
      after: z.enum(verdicts),
    }),
  ),
})

/** What a message typed into the try-it box would mean. */
export const Judged = z.object({
  verdict: z.enum(verdicts),
  rule: z.string(),
  words: z.array(z.string()),
  /** What would be stopped, held or given back; empty where nothing would happen to any topic. */
  topics: z.array(Topic),
  effect: z.enum(['denied', 'held', 'granted', 'none']),
  urgent: z.boolean(),
})

/** One way out that a template names, tried. `heard`: at once; `waits`: a person would decide; `lost`: nobody would hear. */
export const PromiseRow = z.object({
  text: z.string(),
  place: z.enum(places),
  tried: z.enum(['heard', 'waits', 'lost']),
  verdict: z.enum(verdicts),
})

/** Something in a template's text that should be otherwise, with its words and Meta's page about it. */
export const FindingRow = z.object({
  rule: z.enum(textRules),
  severity: z.enum(['error', 'warning']),
  place: z.enum(places),
  text: z.string(),
  source: z.string(),
})

export const TemplateRow = z.object({
  template: id,
  name: z.string(),
  language: z.string(),
  category: z.string(),
  status: z.string(),
  quality: Rating,
  parts: z.array(z.object({ place: z.enum(places), text: z.string() })),
  promises: z.array(PromiseRow),
  findings: z.array(FindingRow),
  /** When it was first and last seen to change. */
  since: at,
  changed: at,
  /** Since when it is an offer, and Meta's word for what it was; null for one that always was, or is none. */
  turned: z.object({ at, before: z.string() }).nullable(),
  /** Who of the account's people last did something to it, and when; null where Meta does not tell. */
  by: z.object({ who: z.string(), at }).nullable(),
  /** Another one has the same name. */
  twin: z.boolean(),
})

export type ExampleRow = z.output<typeof ExampleRow>
export type Taught = z.output<typeof Taught>
export type Trial = z.output<typeof Trial>
export type Judged = z.output<typeof Judged>
export type PromiseRow = z.output<typeof PromiseRow>
export type FindingRow = z.output<typeof FindingRow>
export type TemplateRow = z.output<typeof TemplateRow>
