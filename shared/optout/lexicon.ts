import { entryWithin } from './affixes.ts'
import { type Entry, entries, phrases, wholeMeaning } from './dictionary.ts'
import type { Piece } from './pieces.ts'
import { remembered } from './remembered.ts'
import { isKnown, spelled, squeeze, verbOf } from './spelled.ts'
import { goesOn } from './unfinished.ts'
import { unspaced } from './unspaced.ts'
import type { Role } from './words/role.ts'

/** A word or a fixed phrase of the message, with every part it may play. Most words tell nothing. */
export type Token = Piece & {
  roles: ReadonlySet<Role>
  lang: string
  telling: boolean
  /** Said all the time, about anything: never a word of the owner's own. */
  everyday: boolean
}

const nothing: Entry = { roles: new Set(), lang: '', telling: false, everyday: false }

/** Letters in the longest word anybody would space out. */
const longest = 16

const isLetter = (piece: Piece | undefined) => piece?.text.length === 1 && piece.text !== '+'

/** `p a r a r`, `P.A.R.A.R`: a run of single letters that make a known word is that word. */
const joinLetters = (pieces: Piece[]): Piece[] => {
  const [first] = pieces
  const last = pieces.at(-1)
  // "pa rar", "sto p": all that was said is one stop word, broken by a slip of the thumb.
  const text = pieces.length === 2 || pieces.length === 3 ? pieces.map(piece => piece.text).join('') : ''
  if (first && last && wholeMeaning(text)?.whole === 'out') return [{ ...last, text, start: first.start }]
  if (!pieces.some((piece, i) => isLetter(piece) && isLetter(pieces[i + 1]) && isLetter(pieces[i + 2])))
    return pieces
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; ) {
    let end = i
    while (isLetter(pieces[end])) end += 1
    const run = pieces.slice(i, Math.max(end, i + 1))
    const last = run.at(-1)
    // More letters than any word has, spaced out one by one, say nothing.
    if (last && run.length > longest) joined.push({ ...last, text: '-', start: run[0]?.start ?? 0 })
    else for (const piece of run.length >= 3 ? spelledOut(run) : run) joined.push(piece)
    i += run.length
  }
  return joined
}

/** The word that a run of letters makes, with or without a letter before it (`e p a r a r`); else the run. */
const spelledOut = (run: Piece[]): Piece[] => {
  for (const skip of [0, 1]) {
    const letters = run.slice(skip)
    const text = squeeze(letters.map(piece => piece.text).join(''), '$1')
    const [first] = letters
    const last = letters.at(-1)
    if (first && last && letters.length >= 3 && isKnown(text))
      return [...run.slice(0, skip), { ...last, text, start: first.start }]
  }
  return run
}

const isDigit = (code: number) => code >= 48 && code <= 57
const clock = /^\d{1,2}(?:am|pm|h|hs|hrs|h\d\d)$/
const time: Entry = { roles: new Set<Role>(['hour']), lang: '', telling: false, everyday: true }

const unlisted = remembered(
  4096,
  (text): Entry =>
    verbOf(text) ?? entryWithin(text) ?? (isDigit(text.charCodeAt(0)) && clock.test(text) ? time : nothing),
)

const entryOf = (text: string): Entry => entries.get(text) ?? unlisted(text)

/** How many words from `i` on are one fixed phrase; 1 where there is none. */
const phraseAt = (words: string[], pieces: Piece[], i: number): number => {
  for (const parts of phrases.get(words[i] ?? '') ?? []) {
    let k = 1
    while (k < parts.length && words[i + k] === parts[k] && pieces[i + k - 1]?.after === '') k += 1
    if (k === parts.length) return k
  }
  return 1
}

/** Pieces in, tokens out: spelling mended, fixed phrases joined, each with the parts it may play. */
export const tokens = (given: Piece[]): Token[] => {
  const pieces = joinLetters(unspaced(given))
  const words = pieces.map(piece => spelled(piece.text))
  const found: Token[] = []
  for (let i = 0; i < pieces.length; ) {
    const length = phraseAt(words, pieces, i)
    const first = pieces[i]
    const last = pieces[i + length - 1]
    if (!first || !last) break
    const text = length === 1 ? (words[i] ?? '') : words.slice(i, i + length).join(' ')
    const { roles, lang, telling, everyday } = entryOf(text)
    found.push({ text, start: first.start, end: last.end, after: last.after, roles, lang, telling, everyday })
    i += length
  }
  for (const [i, token] of found.entries())
    if (token.after === '~') token.after = goesOn(token, found[i + 1]) ? '' : '.'
  return found
}
