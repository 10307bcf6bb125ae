import type { z } from 'zod'
import { type Change, OwnButton, OwnWord, type OwnWords } from './change.ts'
import { keyOfButton, keyOfWord } from './own.ts'

/**
 * What the owner teaches, kept as one setting per word and per button: two computers of one shop that teach
 * different words both keep theirs. An empty value is a word taken back.
 */
const wordName = (text: string) => `word/${keyOfWord(text)}`
const buttonName = (id: string) => `button/${keyOfButton(id)}`

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

/** What takes a change back: the word or button as it was before, or gone where it was not there. */
export const backOf = (change: Change, { words, buttons }: OwnWords): Change => {
  switch (change.do) {
    case 'add-word':
    case 'remove-word': {
      const text = change.do === 'add-word' ? change.word.text : change.text
      const word = words.find(one => keyOfWord(one.text) === keyOfWord(text))
      return word ? { do: 'add-word', word } : { do: 'remove-word', text }
    }
    case 'tag-button':
    case 'untag-button': {
      const id = change.do === 'tag-button' ? change.button.id : change.id
      const button = buttons.find(one => keyOfButton(one.id) === keyOfButton(id))
      return button ? { do: 'tag-button', button } : { do: 'untag-button', id }
    }
  }
}
