import type { Folded } from './fold.ts'

/** One word as it stands in the message, folded, with its place in the original. */
export type Piece = {
  text: string
  start: number
  end: number
  /**
   * What follows it before the next word. A question mark ends a sentence and says what kind it was. `~`: an
   * emoji, a line's end, dots: the sentence ends there unless its last word asks for more.
   */
  after: '' | ',' | '~' | '.' | '?'
}

export type Pieces = {
  words: Piece[]
  /** Emoji in the order they came. */
  signs: Piece[]
}

type Kind = 'word' | 'joint' | 'plus' | 'pause' | 'line' | 'end' | 'ask' | 'sign' | 'space'

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/[\p{L}\p{M}\p{N}]/u, 'word'],
  [/'/, 'joint'],
  [/\+/, 'plus'],
  [/[,()\u2013\u2014/]/, 'pause'],
  [/[\n\r\u2026]/, 'line'],
  [/[.!;:]/, 'end'],
  [/\?/, 'ask'],
  [/\p{Extended_Pictographic}/u, 'sign'],
]
const sorted = (letter: string): Kind => kinds.find(([shape]) => shape.test(letter))?.[1] ?? 'space'

const ascii = Array.from({ length: 128 }, (_, code) => sorted(String.fromCharCode(code)))
/** A letter's kind depends on the letter alone, so each is looked up once. */
const known = new Map<number, Kind>()

const kindAt = (text: string, i: number): Kind => {
  const code = text.codePointAt(i) ?? 0
  const kind = ascii[code] ?? known.get(code)
  if (kind !== undefined) return kind
  const found = sorted(String.fromCodePoint(code))
  known.set(code, found)
  return found
}

/** `m'écrire` is two words, `don't` is one: what counts is a single letter before the mark. */
const elided = /^(?:[a-hj-z]|qu|(?:jus|lors|puis)qu|[dns]?all|[dns]?ell|sull|un|quest|quell)$/

/** Several folded letters can come from one original: a word ends where the next original letter begins. */
const endOf = ({ at }: Folded, end: number): number => {
  let next = end
  while (next < at.length - 1 && at[next] === at[end - 1]) next += 1
  return at[next] ?? 0
}

/** Adds a word, or the two it is made of: `m'écrire`. */
const addWord = (words: Piece[], text: string, from: number, folded: Folded): void => {
  const { at } = folded
  const add = (word: string, begin: number, length: number) =>
    words.push({
      text: word,
      start: at[begin] ?? 0,
      end: endOf(folded, begin + length),
      after: '',
    })
  const mark = text.indexOf("'")
  const head = text.slice(0, mark)
  if (mark < 0 || !elided.test(head)) {
    add(mark < 0 ? text : text.replaceAll("'", ''), from, text.length)
    return
  }
  add(head, from, mark)
  const rest = text.slice(mark + 1)
  add(rest.replaceAll("'", ''), from + mark + 1, rest.length)
}

/** Letters outside the first plane take two code units. */
const width = (text: string, i: number) => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)

/** Where the word that begins at `from` ends. */
const wordEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length) {
    const kind = kindAt(text, end)
    const joins = kind === 'joint' && end + 1 < text.length && kindAt(text, end + 1) === 'word'
    if (kind !== 'word' && !joins) return end
    end += width(text, end)
  }
  return end
}

const weight = ['', ',', '~', '.', '?'] as const

const stronger = (before: Piece['after'], kind: Kind): Piece['after'] => {
  const next =
    kind === 'joint' ? '' : kind === 'ask' ? '?' : kind === 'end' ? '.' : kind === 'pause' ? ',' : '~'
  return weight.indexOf(next) > weight.indexOf(before) ? next : before
}

/** `...` and `..`: whoever writes them may go on. */
const isDots = (text: string, i: number) => text[i] === '.' && (text[i + 1] === '.' || text[i - 1] === '.')

/** Cuts folded text into words and emoji. Never fails; linear in the length. */
export const cut = (folded: Folded): Pieces => {
  const { text, at } = folded
  const words: Piece[] = []
  const signs: Piece[] = []
  for (let i = 0; i < text.length; ) {
    const kind = kindAt(text, i)
    const end = kind === 'word' ? wordEnd(text, i) : i + width(text, i)
    if (kind === 'word' || kind === 'plus') addWord(words, text.slice(i, end), i, folded)
    else if (kind === 'sign')
      signs.push({ text: text.slice(i, end), start: at[i] ?? 0, end: endOf(folded, end), after: '' })
    const last = words.at(-1)
    const dash = text[i] === '-' && text[i - 1] === ' ' && text[end] === ' '
    if (last && dash) last.after = stronger(last.after, 'end')
    else if (last && kind !== 'word' && kind !== 'plus' && kind !== 'space')
      last.after = stronger(last.after, isDots(text, i) ? 'line' : kind)
    i = end
  }
  return { words, signs }
}
