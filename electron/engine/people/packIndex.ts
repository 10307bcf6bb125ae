import { z } from 'zod'
import { Language, State, Topic } from '../../../shared/view.ts'
import { isZone } from './moment.ts'

export const hex = z.string().regex(/^[0-9a-f]{64}$/)
export const Position = z.strictObject({ seq: z.number().int().positive(), chain: hex })

/** What a pack is about. No event proves it, so nothing in it may loosen what the events say. */
const About = z.strictObject({
  /** Version of the program that made it. */
  program: z.string().max(40),
  made: z.iso.datetime(),
  /** Id of the person. */
  person: z.string().min(1).max(512),
  shop: z.string().max(1000),
  language: Language,
  zone: z.string().max(60).refine(isZone),
  /**
   * Where the shop is stricter than the events that it may show: a "no" of somebody who may be her, or one that an
   * erasure left. Never looser.
   */
  stricter: z.array(z.strictObject({ topic: Topic, state: State })).max(1000),
})
export type About = z.output<typeof About>

/**
 * What a pack says of itself, as `pack.json`: `files` with the SHA-256 of each, but for this one. Keys stand in the order
 * in which they are written.
 */
export const Index = z.strictObject({
  sossego: z.literal('pack'),
  v: z.literal(2),
  ...About.shape,
  /** Whether the page is there as PDF too. */
  pdf: z.enum(['made', 'no-printer', 'failed']),
  files: z.array(z.strictObject({ name: z.string().max(200), sha256: hex })).max(1000),
  /** Where the journal ended when the pack was made; the shop's own journal says the same there. */
  journal: Position.nullable(),
})
export type Index = z.output<typeof Index>

/** The one text that says this: a check takes no other. */
export const indexText = (index: Index): string => JSON.stringify(index, null, 1)
