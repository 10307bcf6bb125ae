import { z } from 'zod'

/** The names of what an owner teaches, for engine and page alike: no list of words, nothing of the judge. */

/** What the owner lets a word of her own mean. */
export const ownMeanings = ['out', 'in', 'help'] as const
export type OwnMeaning = (typeof ownMeanings)[number]

/** What tapping a button or choosing a row of a list means. */
export const tapMeanings = ['stop-all', 'stop-offers', 'in', 'help', 'nothing'] as const
export type TapMeaning = (typeof tapMeanings)[number]

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

/** Why a word of the owner's is refused. */
export const dangers = [
  'empty', // no letter in it
  'too-long', // a sentence: nobody would type it alike
  'too-short', // one or two letters are typed by accident
  'number', // a digit answers a menu
  'yes-or-no', // it answers questions
  'everyday', // customers say it all the time
  'goods', // it is about orders, appointments, things
  'unclear', // it is said of other things too: a person decides
  'known', // Sossego hears it already
  'opposite', // it already means something else
] as const
export type Danger = (typeof dangers)[number]
