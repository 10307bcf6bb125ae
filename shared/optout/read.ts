import { fold } from './fold.ts'
import { type Token, tokens } from './lexicon.ts'
import { cut, type Piece } from './pieces.ts'
import { has, is, type Sentence, sentences } from './sentence.ts'

/** A message ready to be judged. */
export type Reading = {
  sentences: Sentence[]
  signs: Piece[]
  /** Something was left out: a forwarded text, a quote, a footer of our own. */
  quoted: boolean
}

/** Blanks a stretch so that all else keeps its place. */
const blank = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)

const shortestQuote = 15

const word = /\p{L}{2,}/gu
const quotation = /["“«]([^"“”«»\n]{20,})["”»]/g

/** Blanks a longer stretch in quotation marks, unless it is all that was said. */
const withoutMarks = (text: string): string => {
  const rest = text.replace(quotation, said => ' '.repeat(said.length))
  return rest !== text && (rest.match(word)?.length ?? 0) >= 2 ? rest : text
}

const withoutQuotes = (text: string, lastOurs: string | undefined): string => {
  let rest = text
  const ours = lastOurs?.trim() ?? ''
  const from = ours.length >= shortestQuote ? rest.indexOf(ours) : -1
  if (from >= 0) rest = blank(rest, from, from + ours.length)
  rest = withoutMarks(rest)
  if (!rest.includes('>')) return rest
  return rest
    .split('\n')
    .map(line => (line.trimStart().startsWith('>') ? ' '.repeat(line.length) : line))
    .join('\n')
}

/** "Reply STOP to opt out" is never a customer's own sentence. */
const isFooter = (sentence: Sentence): boolean =>
  has(sentence, 'reply') &&
  !has(sentence, 'if', 'result', 'asked') &&
  sentence.tokens.some(
    (token, i, tokens) =>
      is(token, 'reply') &&
      !is(tokens[i - 1], 'neg', 'self') &&
      tokens.slice(i + 1, i + 4).some(next => isKeyword(next)),
  )

const isKeyword = (token: Token) =>
  is(token, 'stop', 'cancel', 'leave', 'unsub', 'keyword') || /^\d$/.test(token.text)

/** Words, sentences and emoji of a text, all of it. */
export const readAll = (text: string): Pick<Reading, 'sentences' | 'signs'> => {
  const { words, signs } = cut(fold(text))
  return { sentences: sentences(tokens(words)), signs }
}

/** Reads a customer's message: without forwarded text, quotes and our own footers. */
export const read = (text: string, lastOurs?: string): Reading => {
  const own = withoutQuotes(text, lastOurs)
  const { sentences: all, signs } = readAll(own)
  if (is(all[0]?.tokens[0], 'forwarded')) return { sentences: [], signs: [], quoted: true }
  const kept = all.filter(sentence => !isFooter(sentence))
  const quoted = own !== text || kept.length < all.length
  return { sentences: kept, signs, quoted }
}
