import type { Token } from './lexicon.ts'
import { is, negated } from './sentence.ts'
import type { Wish } from './wish.ts'

/** What a permission was given for, when it is the messages and not the person's data at large. */
const forTalk = [
  'messages',
  'offers',
  'news',
  'calls',
  'receive',
  'send',
  'contact',
  'call',
  'use',
  'channel',
] as const

/** `Revogo, nesta data, o consentimento`: words between the deed and its thing. */
const nearby = 6

/** `revogo a autorização para receber mensagens`, `I withdraw my consent to be contacted`. */
export const withdrawWish = (tokens: Token[], i: number): Wish | undefined => {
  let k = i + 1
  while (k - i < nearby && k < tokens.length && !is(tokens[k], 'permission')) k += 1
  if (!is(tokens[k], 'permission') || negated(tokens, i)) return undefined
  const named = tokens.findIndex((token, n) => n > k && is(token, ...forTalk))
  return named < 0 ? undefined : { verdict: 'OUT', name: 'withdraw-consent', at: [i, k, named], topics: [] }
}
