import type { OwnWords } from './change.ts'
import { fold } from './fold.ts'
import { type Token, tokens } from './lexicon.ts'
import type { OwnMeaning, TapMeaning } from './meaning.ts'
import { cut } from './pieces.ts'
import { is, joined } from './sentence.ts'

/** A taught word found in a message, with the words it was found in. */
export type Taught = { meaning: OwnMeaning; at: Token[] }

/** The same, ready to be looked up. */
export type Own = {
  word: (said: Token[]) => Taught | undefined
  tap: (id: string) => TapMeaning | undefined
}

/** How a word is kept and looked up: its letters, whatever their case, accents and signs. */
export const keyOfWord = (text: string): string => joined(once(tokens(cut(fold(text)).words)))

/** Without saying a word twice in a row. */
const once = (words: Token[]) => words.filter((word, i) => word.text !== words[i - 1]?.text)

/** A polite message has no more greetings and thanks than this at either end. */
const politest = 4

const leading = (words: Token[]): number => {
  let count = 0
  while (count < politest && is(words[count], 'courtesy')) count += 1
  return count
}

/** The message without none, some or all of the greetings and thanks around it. */
function* bared(said: Token[]) {
  const words = once(said)
  const before = leading(words)
  const after = leading([...words].reverse())
  for (let from = 0; from <= before; from += 1)
    for (let to = words.length; to >= words.length - after && to > from; to -= 1) yield words.slice(from, to)
}

/** How a button is looked up: what it says, whatever its case and accents. */
export const keyOfButton = (id: string) => fold(id.trim()).text

/** Words and buttons as they were kept; of two entries for the same word the later one counts. */
export const learn = ({ words, buttons }: OwnWords): Own => {
  const byKey = new Map(words.map(({ text, meaning }) => [keyOfWord(text), meaning]))
  const byId = new Map(buttons.map(({ id, meaning }) => [keyOfButton(id), meaning]))
  return {
    word: said => {
      if (byKey.size === 0) return undefined
      for (const at of bared(said)) {
        const meaning = byKey.get(joined(at))
        if (meaning) return { meaning, at }
      }
      return undefined
    },
    tap: id => {
      const key = byId.size > 0 ? keyOfButton(id) : ''
      return key ? byId.get(key) : undefined
    },
  }
}

/** A shop that has taught nothing. */
export const noOwn: Own = learn({ words: [], buttons: [] })
