import { wholeMeaning } from './dictionary.ts'
import type { Token } from './lexicon.ts'
import { is } from './sentence.ts'

const deeds = [
  'stop',
  'stops',
  'cancel',
  'remove',
  'take',
  'leave',
  'unsub',
  'enough',
  'send',
  'contact',
  'call',
  'bother',
  'use',
  'receive',
] as const
const leading = [
  'neg',
  'didNot',
  'want',
  'need',
  'may',
  'only',
  'future',
  'asked',
  'how',
  'why',
  'if',
] as const
const joining = ['of', 'at', 'with', 'about', 'that', 'or', 'be'] as const
/** Persons that lean on a verb: `me`, `nos`; unlike `mim`, they end nothing. */
const leaning = new Set(['me', 'm', 'nos', 'te', 'se', 'le', 'les', 'my', 'meu', 'minha', 'mi'])

/**
 * Does a sentence go on over a line's end or an emoji? Where its last word asks for more (`não quero 😡 mais`), but
 * not after a stop word that may be the whole message, and never into thanks.
 */
export const goesOn = (last: Token, next: Token | undefined): boolean => {
  if (!next || (is(next, 'courtesy') && !is(next, 'self'))) return false
  if (is(next, 'of', 'with', 'that') && !is(next, 'neg', 'stop')) return true
  const whole = wholeMeaning(last.text)?.whole
  if (whole === 'out' || whole === 'cancel') return false
  return leaning.has(last.text) || is(last, ...deeds, ...leading, ...joining)
}
