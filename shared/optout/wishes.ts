import { cancelWish, leaveWish, removedWish, removeWish, takeOffWish, unsubWish } from './leaving.ts'
import { kept, manner, narrowed, refusedPart, refusedThing } from './narrow.ts'
import { withdrawWish } from './permission.ts'
import { notWish } from './refusing.ts'
import { clauseAround, core, denies, has, is, type Sentence } from './sentence.ts'
import { enoughWish, stopWish } from './stopping.ts'
import { unordered } from './unordered.ts'
import { stronger, type Wish } from './wish.ts'

/** The wish that begins at this word, if one does. */
const wishAt = ({ tokens, asks }: Sentence, i: number): Wish | undefined => {
  const token = tokens[i]
  return (
    (is(token, 'revoke') ? withdrawWish(tokens, i) : undefined) ??
    (is(token, 'stop', 'stops') ? stopWish(tokens, i) : undefined) ??
    (denies(tokens, i) ? notWish(tokens, i, asks) : undefined) ??
    (is(token, 'enough') ? enoughWish(tokens, i) : undefined) ??
    (is(token, 'unsub') ? unsubWish(tokens, i) : undefined) ??
    (is(token, 'leave') ? leaveWish(tokens, i) : undefined) ??
    (is(token, 'removed') ? removedWish(tokens, i) : undefined) ??
    (is(token, 'remove') ? removeWish(tokens, i) : undefined) ??
    (is(token, 'take') ? takeOffWish(tokens, i) : undefined) ??
    (is(token, 'cancel') ? cancelWish(tokens, i) : undefined)
  )
}

/** The strongest wish of a sentence. A sentence that asks why says what was, not what is wanted. */
export const wishOf = (sentence: Sentence): Wish | undefined => {
  const [first] = core(sentence.tokens)
  if (is(first, 'why') && !has(sentence, 'asked')) return undefined
  let best: Wish | undefined
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    if (sentence.tokens[i]?.telling) best = stronger(best, wishAt(sentence, i))
  }
  if (best?.name === 'withdraw-consent') return best
  best = stronger(best, unordered(sentence)) ?? lastWord(sentence)
  const refused = refusedThing(sentence) ?? refusedPart(sentence)
  const wish = best ?? refused
  const keep = kept(sentence, wish)
  if (
    wish &&
    wish.verdict !== 'TOPIC' &&
    wish.name === 'not-send' &&
    (atHour(sentence, wish) || ofSome(sentence, wish))
  )
    return { ...wish, verdict: 'TOPIC', topics: [] }
  if (wish?.verdict === 'OUT' && onlyWithin(sentence, wish)) return { ...wish, verdict: 'TOPIC' }
  if (!wish) return manner(sentence)
  if (!keep || wish.verdict === 'ASK') return wish.verdict === 'ASK' ? (manner(sentence) ?? wish) : wish
  return narrowed(refused && best ? { ...best, topics: [...best.topics, ...refused.topics] } : wish, keep)
}

/** `as de dia das mães não me manda`: some of them are named first. */
const ofSome = ({ tokens }: Sentence, { at }: Wish): boolean => {
  const [from] = clauseAround(tokens, at[0] ?? 0)
  return at.length === 2 && tokens.slice(from, at[0]).some(token => is(token, 'rest'))
}

/** `me tira só da lista de ração`: the deed is narrowed, not the wish. */
const onlyWithin = ({ tokens }: Sentence, { at }: Wish): boolean =>
  tokens.slice(Math.min(...at) + 1, Math.max(...at)).some(token => is(token, 'only'))

/** `de noite não mandem mensagem`: the hour may come first. */
const atHour = ({ tokens }: Sentence, { at }: Wish): boolean => {
  const [from, end] = clauseAround(tokens, at[0] ?? 0)
  return tokens.slice(from, end).some(token => is(token, 'hour'))
}

/** `já pedi pra sair`, `como faço pra sair?`: what was asked for before, or the way out, named last. */
const lastWord = (sentence: Sentence): Wish | undefined => {
  const { tokens } = sentence
  if (!has(sentence, 'asked', 'how', 'clicked')) return undefined
  const asked = tokens.findIndex(token => is(token, 'asked', 'how') || is(token, 'clicked'))
  const said = core(tokens)
  const last = said.at(-1)
  const word = wentOn(sentence, asked)
    ? tokens.findIndex((token, i) => i > asked && is(token, ...ways))
    : last
      ? tokens.indexOf(last)
      : -1
  if (asked < 0 || asked >= word || !is(tokens[word], ...ways)) return undefined
  const straight = tokens.slice(asked + 1, word).every(token => !is(token, 'other', 'they', 'if'))
  return straight ? { verdict: 'OUT', name: 'asked-before', at: [asked, word], topics: [] } : undefined
}

const ways = ['stop', 'leave', 'unsub', 'keyword'] as const

/** `mandei SAIR ontem e chegou outra`, `I've said stop 4 times`: the word was sent, and the messages went on. */
const wentOn = (sentence: Sentence, asked: number): boolean => {
  const { tokens, asks } = sentence
  if (has(sentence, 'still')) return true
  if (asks || has(sentence, 'if', 'other', 'mistake', 'they')) return false
  const word = tokens[asked + 1]
  if (!is(tokens[asked], 'asked') || !is(word, ...ways)) return false
  const rest = tokens.slice(asked + 2)
  return rest.some(
    token => is(token, 'again', 'soon', 'often', 'tooOften', 'times') || /^\d+$/.test(token.text),
  )
}
