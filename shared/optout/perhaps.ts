import type { Said } from './aside.ts'
import { announced, clauseAround, denies, has, is, names, negated, type Sentence } from './sentence.ts'

/** What shows that something else is meant. */
const elsewhere = ['other', 'orders', 'receipts', 'if', 'good', 'soon'] as const
/** How far apart the words of a wish stand that no rule knows. */
const apart = 8

/**
 * The last net, for orders of words that no rule knows: a verb of leaving with the person and a list or a number,
 * a denied verb of sending with "no more", a word that was asked for before. A person reads it: nobody is
 * silenced, and hardly anybody is missed.
 */
export const perhaps = (sentence: Sentence): Said | undefined => {
  const { tokens, asks } = sentence
  const listed = has(sentence, 'list') && has(sentence, 'number')
  if (has(sentence, ...elsewhere) || (has(sentence, 'they') && !listed) || (asks && !has(sentence, 'how')))
    return undefined
  const ask = (...at: number[]): Said => ({ verdict: 'ASK', name: 'perhaps', at })
  for (const [i, token] of tokens.entries()) {
    const [from, end] = clauseAround(tokens, i)
    const to = Math.min(end, i + apart)
    if (is(token, 'remove', 'leave', 'unsub', 'cancel') && !negated(tokens, i) && !announced(tokens, i)) {
      const thing = tokens.findIndex((other, k) => k > i && k < to && is(other, 'list', 'number'))
      // "remove the blue one from my list", "leave my name on the list": something else is taken, or stays.
      const known = tokens.slice(i + 1, thing).every(other => other.roles.size > 0)
      const stays = is(token, 'leave') && names(tokens, i + 1, thing, 'number', 'self')
      const me = listed || names(tokens, Math.max(from, i - 1), to, 'self')
      if (thing >= 0 && known && !stays && me && !names(tokens, i + 1, thing, 'at')) return ask(i, thing)
    }
    if (denies(tokens, i)) {
      const deed = tokens.findIndex((other, k) => k > i && k < to && is(other, 'send', 'contact', 'bother'))
      const straight = deed >= 0 && !names(tokens, i + 1, deed, 'stop', 'stops', 'cancel', 'leave')
      const more = tokens.findIndex((other, k) => k > i && k <= deed + 2 && is(other, 'more'))
      const moreOf = tokens[more]?.after === '' && tokens[more + 1]?.roles.size === 0
      if (straight && more >= 0 && !moreOf && names(tokens, i, end, 'self')) return ask(i, deed)
    }
    const word = is(token, 'asked')
      ? tokens.findIndex((other, k) => k > i && k < to && is(other, ...words))
      : -1
    if (word >= 0) return ask(i, word)
  }
  return undefined
}

const words = ['stop', 'leave', 'unsub', 'keyword'] as const
