import { z } from 'zod'
import { fold } from './fold.ts'
import { keyOfWord, type OwnWords, ownMeanings, tapMeanings } from './own.ts'

/**
 * What the owner teaches, kept as one setting per word and per button: two computers of one shop that teach
 * different words both keep theirs. An empty value is a word taken back.
 */
export const OwnWord = z.object({
  text: z.string().trim().min(1).max(200),
  meaning: z.enum(ownMeanings),
  language: z.string().max(16),
})
export const OwnButton = z.object({
  id: z.string().trim().min(1).max(1024),
  meaning: z.enum(tapMeanings),
})

/** One change of what is taught. */
export const Change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add-word'), word: OwnWord }),
  z.object({ do: z.literal('remove-word'), text: z.string() }),
  z.object({ do: z.literal('tag-button'), button: OwnButton }),
  z.object({ do: z.literal('untag-button'), id: z.string() }),
])
export type Change = z.output<typeof Change>

const wordName = (text: string) => `word/${keyOfWord(text)}`
const buttonName = (id: string) => `button/${fold(id.trim()).text}`

/** The setting that a change is kept as. */
export const settingOf = (change: Change): { name: string; value: string } => {
  switch (change.do) {
    case 'add-word':
      return { name: wordName(change.word.text), value: JSON.stringify(change.word) }
    case 'remove-word':
      return { name: wordName(change.text), value: '' }
    case 'tag-button':
      return { name: buttonName(change.button.id), value: JSON.stringify(change.button) }
    case 'untag-button':
      return { name: buttonName(change.id), value: '' }
  }
}

const parsed = <T extends z.ZodType>(schema: T, value: string): z.output<T>[] => {
  try {
    const read = schema.safeParse(JSON.parse(value))
    return read.success ? [read.data] : []
  } catch {
    return []
  }
}

/** What is taught, from the settings by name. A value that cannot be read teaches nothing. */
export const taughtIn = (settings: Iterable<readonly [name: string, value: string]>): OwnWords => {
  const words: OwnWords['words'] = []
  const buttons: OwnWords['buttons'] = []
  for (const [name, value] of settings) {
    if (value === '') continue
    if (name.startsWith('word/')) words.push(...parsed(OwnWord, value))
    if (name.startsWith('button/')) buttons.push(...parsed(OwnButton, value))
  }
  return { words, buttons }
}
