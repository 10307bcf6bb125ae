import { z } from 'zod'

/**
 * The longest values that are kept, in UTF-16 units. A longer id is refused, since a cut one could meet
 * another; anything else is cut. Meta's own limits lie far below (a message has at most 4,096 characters).
 */
export const longest = { id: 256, text: 65_536, name: 256, word: 64, payload: 1_024 }

/** Shortens, and never leaves half a character. */
export const cut = (text: string, most: number) => {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most)
}

const upTo = (most: number) => z.string().overwrite(text => cut(text, most))

export const Id = z.string().min(1).max(longest.id)
export const Text = upTo(longest.text)
export const Name = upTo(longest.name)
export const Word = upTo(longest.word).min(1)
export const Payload = upTo(longest.payload)

/** A wa_id: digits as received; some senders put a plus in front. */
export const Phone = z
  .string()
  .regex(/^\+?\d{5,20}$/)
  .overwrite(digits => digits.replace('+', ''))

/** A business-scoped user id: country, dot, letters and digits. Meta's own page once misprints `uUS.…`. */
export const UserId = z.string().regex(/^[A-Za-z]{2}\.[\w.-]{1,150}$/)

const year2201 = Date.UTC(2201, 0) / 1000

/** Seconds since 1970, as Meta writes them (text in messages, a number elsewhere), to milliseconds. */
export const Moment = z
  .union([z.string().regex(/^\d{1,10}$/), z.int().min(0)])
  .transform(Number)
  .refine(seconds => seconds < year2201)
  .transform(seconds => seconds * 1000)

/** For what a person said: a broken time must not lose it. 0 stands for "Meta did not tell": the arrival counts. */
export const MomentOrNone = Moment.catch(0)

/** A side matter: when it is broken, the rest is still read. */
export const soft = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
