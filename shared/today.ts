import { z } from 'zod'
import { ways } from './events.ts'
import { noticeCodes } from './quality/notice.ts'
import { Rating } from './view.ts'

const at = z.number().int().nonnegative()

/** What the room Hoje is shown. Times are milliseconds since 1970. */
export const Today = z.object({
  /** null where nothing is known of the number's quality. */
  quality: z
    .object({
      rating: Rating,
      /** Whose it is, where there are several: the one with the worst rating. */
      number: z.object({ id: z.string(), display: z.string() }).nullable(),
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
          of: z.enum(['status', 'quality', 'category', 'text', 'new']),
          before: z.string().nullable(),
          after: z.string(),
        })
        .nullable(),
      at,
      /** What a notice about the number or the account says. */
      notice: z
        .object({
          code: z.enum(noticeCodes),
          values: z.record(z.string(), z.union([z.string(), z.number()])),
        })
        .optional(),
      /** Of requests about personal data that still wait: when the first of them was made. */
      first: at.optional(),
    }),
  ),
})

export type Today = z.output<typeof Today>
