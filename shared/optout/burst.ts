import { fold } from './fold.ts'
import { judge } from './judge.ts'
import { type Token, tokens } from './lexicon.ts'
import { noOwn, type Own } from './own.ts'
import { cut } from './pieces.ts'
import { is } from './sentence.ts'
import type { Context, Verdict } from './verdict.ts'
import type { Role } from './words/role.ts'

/** Whoever writes in pieces writes short ones: a longer message is read by itself. In characters. */
export const longestBubble = 300

/** No more than these are one message. */
export const mostBubbles = 10

const stopping = ['stop', 'stops', 'cancel', 'remove', 'take', 'leave', 'unsub', 'enough'] as const
const talking = ['send', 'contact', 'call', 'bother', 'use', 'receive', 'back', 'join'] as const
const leading = ['neg', 'didNot', 'want', 'need', 'may', 'only', 'future', 'asked', 'how', 'why'] as const
const joining = ['more', 'if', 'that', 'be', 'of', 'at', 'with', 'about', 'or', 'light'] as const
const naming = ['self', 'you', 'they'] as const
/** A sentence that stops at a word of these goes on in the next bubble. */
const asksForMore: readonly Role[] = [...stopping, ...talking, ...leading, ...joining, ...naming]

const wordsOf = (bubble: string): Token[] => tokens(cut(fold(bubble)).words)

/** Its last word asks for more, or it was nothing but a greeting. */
const isOpen = (bubble: string): boolean => {
  const words = wordsOf(bubble)
  const last = words.at(-1)
  if (!last || /[.?]/.test(last.after)) return false
  return last.after === ',' || is(last, ...asksForMore) || words.every(word => is(word, 'courtesy'))
}

/** `de mandar isso`, `que eu receba`: it begins in the middle of a sentence. */
const goesOn = (bubble: string): boolean => {
  const [first] = wordsOf(bubble)
  return is(first, 'of', 'with', 'that') && !is(first, 'neg', 'stop', 'self')
}

const meaningOf = (bubble: string, own: Own) => judge(bubble, {}, own).verdict

/** `sair`, `muito obrigada pela atenção`: thanks are no part of a wish that is complete. */
const isThanks = (bubble: string, line: string, own: Own): boolean =>
  is(wordsOf(bubble)[0], 'courtesy') && meaningOf(line, own) === 'OUT'

/**
 * Short messages written one right after the other, as lines of bubbles: one begins a line where it means
 * something by itself and what stands before it is finished; else it goes on with the line.
 */
export const linesOf = (bubbles: readonly string[], own: Own = noOwn): string[][] => {
  const found: string[][] = []
  for (const bubble of bubbles) {
    const line = found.at(-1)
    const last = line?.at(-1) ?? ''
    const apart = meaningOf(bubble, own) !== 'NONE' ? !isOpen(last) && !goesOn(bubble) : undefined
    if (!line || (apart ?? isThanks(bubble, line.slice(-mostBubbles).join(' '), own))) found.push([bubble])
    else line.push(bubble)
  }
  return found
}

/** Lines of bubbles as one text, as it is judged and kept. */
export const textOf = (lines: readonly string[][]): string => lines.map(line => line.join(' ')).join('\n')

/** Short messages as one text. Between two of them stands a blank, or a line break where a new sentence begins. */
export const joinBubbles = (bubbles: readonly string[], own: Own = noOwn): string =>
  textOf(linesOf(bubbles, own))

/** What short messages mean together. Pure; never fails; one alone is judged as ever. */
export const judgeBurst = (bubbles: readonly string[], context: Context = {}, own: Own = noOwn): Verdict =>
  judge(joinBubbles(bubbles, own), context, own)
