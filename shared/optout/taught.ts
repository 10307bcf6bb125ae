import type { z } from 'zod'
import { type Change, OwnButton, OwnWord, type OwnWords } from './change.ts'
import { keyOfButton, keyOfWord } from './own.ts'

/**
 * What the owner teaches, kept as one setting per word and per button: two computers of one shop that teach
 * different words both keep theirs. An empty value is a word taken back.
 */
const wordName = (text: string) => `word/${keyOfWord(text)}`
const buttonName = (id: string) => `button/${keyOfButton(id)}`

const parsed = <T extends z.ZodType>(schema: T, value: string): z.output<T>[] => {
  try {
    const read = schema.safeParse(JSON.parse(value))
    return read.success ? [read.data] : []
  } catch {
    return []
  }
}

type Settings = Iterable<readonly [name: string, value: string]>

const isSame = (key: (text: string) => string, a: string, b: string) =>
  a === b || (key(a) !== '' && key(a) === key(b))

/** Under which names a word is kept: an earlier version may have spelled its key in another way. */
const wordNames = (settings: Settings, text: string): string[] =>
  [...settings].flatMap(([name, value]) => {
    const kept = name.startsWith('word/') ? parsed(OwnWord, value) : []
    return kept.some(word => isSame(keyOfWord, word.text, text)) ? [name] : []
  })

const buttonNames = (settings: Settings, id: string): string[] =>
  [...settings].flatMap(([name, value]) => {
    const kept = name.startsWith('button/') ? parsed(OwnButton, value) : []
    return kept.some(button => isSame(keyOfButton, button.id, id)) ? [name] : []
  })

/** The settings that a change is kept as, beside those that are there: one, or more where some must be emptied. */
export const settingsOf = (change: Change, settings: Settings): Record<string, string> => {
  const emptied = (names: string[]) => Object.fromEntries(names.map(name => [name, '']))
  switch (change.do) {
    case 'add-word': {
      const { text } = change.word
      return { ...emptied(wordNames(settings, text)), [wordName(text)]: JSON.stringify(change.word) }
    }
    case 'remove-word':
      return { [wordName(change.text)]: '', ...emptied(wordNames(settings, change.text)) }
    case 'tag-button': {
      const { id } = change.button
      return { ...emptied(buttonNames(settings, id)), [buttonName(id)]: JSON.stringify(change.button) }
    }
    case 'untag-button':
      return { [buttonName(change.id)]: '', ...emptied(buttonNames(settings, change.id)) }
  }
}

/** What is taught, from the settings by name. A value that cannot be read teaches nothing. */
export const taughtIn = (settings: Settings): OwnWords => {
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
      const word = words.find(one => isSame(keyOfWord, one.text, text))
      return word ? { do: 'add-word', word } : { do: 'remove-word', text }
    }
    case 'tag-button':
    case 'untag-button': {
      const id = change.do === 'tag-button' ? change.button.id : change.id
      const button = buttons.find(one => isSame(keyOfButton, one.id, id))
      return button ? { do: 'tag-button', button } : { do: 'untag-button', id }
    }
  }
}
