import { z } from 'zod'
import { ownMeanings, tapMeanings } from './meaning.ts'

/** A word or short phrase of the owner's. Never a pattern: it is heard only where it is all that was said. */
export const OwnWord = z.object({
  text: z.string().trim().min(1).max(200),
  meaning: z.enum(ownMeanings),
  language: z.string().max(16),
})
export type OwnWord = z.output<typeof OwnWord>

/** A button or list row, by the id that the shop gave it, else by its label. */
export const OwnButton = z.object({
  id: z.string().trim().min(1).max(1024),
  meaning: z.enum(tapMeanings),
})
export type OwnButton = z.output<typeof OwnButton>

/** All that the owner has taught. */
export type OwnWords = { words: OwnWord[]; buttons: OwnButton[] }

/** One change of what is taught. */
export const Change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-word'), word: OwnWord }),
  z.object({ do: z.literal('remove-word'), text: z.string() }),
  z.object({ do: z.literal('tag-button'), button: OwnButton }),
  z.object({ do: z.literal('untag-button'), id: z.string() }),
])
export type Change = z.output<typeof Change>
