import { fold } from '../../optout/fold.ts'

/** What begins no earlier and ends no later than a word does, of a pattern for folded text. */
export const bounded = (inner: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'gu')

/**
 * Phrases as a pattern, in small letters without accents. A line or a bar ends one; a blank stands for any space, ` ?`
 * for one that may be missing. Parts of a regular expression may stand in them.
 */
export const oneOf = (lines: string): string => {
  const all = lines.split('\n').map(line => line.trim())
  const inner = all.filter(line => line !== '').join('|')
  return `(?:${inner.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`
}

export const phrases = (lines: string): RegExp => bounded(oneOf(lines))

/** What a pattern for folded text finds in a text, as it is written there. */
export const foundIn = (text: string, pattern: RegExp): string[] => {
  const folded = fold(text)
  return [...folded.text.matchAll(pattern)].map(match =>
    text.slice(folded.at[match.index], folded.at[match.index + match[0].length]).trim(),
  )
}

/** The sentences of a text; a line ends one too. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+|\n+/).filter(one => one.trim())
