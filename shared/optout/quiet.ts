import { fold } from './fold.ts'
import { cut } from './pieces.ts'
import { angry, hush } from './words/quiet.ts'

/** Words of a list between commas, each as ` its words `, folded. */
const listed = (all: Record<string, string>): string[] =>
  Object.values(all).flatMap(list => list.split(',').map(words => wordsOf(words)))

const wordsOf = (text: string) =>
  ` ${cut(fold(text))
    .words.map(one => one.text)
    .join(' ')} `

const quiet = listed(hush)
const anger = listed(angry)
const angrySigns = /[🤬😡😠🖕😤🤮💩]/u

/**
 * Whether a text says that no answer is wanted, not even a polite one (`silent`), or complains of the shop
 * (`complains`). Whoever it is, an answer would only make it worse. Null where it says neither; never fails.
 */
export const moodOf = (text: string): 'silent' | 'complains' | null => {
  const said = wordsOf(text)
  if (quiet.some(words => said.includes(words))) return 'silent'
  return angrySigns.test(text) || anger.some(words => said.includes(words)) ? 'complains' : null
}

/** Rules that hear a complaint, whatever its words are. */
const complaints: ReadonlySet<string> = new Set(['never-stops', 'asked-before', 'too-often', 'emoji.angry'])

/** The same of what was judged: its rule may have heard a complaint in words that are no list's. */
export const moodOfVerdict = (text: string, rule: string): ReturnType<typeof moodOf> =>
  moodOf(text) ?? (complaints.has(rule) || complaints.has(rule.split('.').at(-1) ?? '') ? 'complains' : null)
