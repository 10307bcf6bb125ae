import type { Token } from './lexicon.ts'
import { denies, has, is, type Sentence } from './sentence.ts'
import type { Role } from './words/role.ts'

/** How far behind its verb the thing may stand that ends: `parar a qualquer momento de receber`. */
const near = 6

const talk = ['messages', 'offers', 'news', 'list'] as const
const doing = ['receive', 'send', 'contact', 'bother'] as const
/** What a shop does for a customer beside writing to her. */
export const business = ['other', 'orders', 'receipts', 'booking'] as const

/** Between a `not` and what is not to come: `não queira mais`, `vous ne souhaitez plus`. */
const between: readonly Role[] = [
  'light',
  'courtesy',
  'self',
  'you',
  'toYou',
  'more',
  'anymore',
  'of',
  'that',
  'need',
  'be',
  'may',
  'small',
  'goOn',
  'all',
]
const wishing = /^(?:qu[ei]|dese|voul|veu[xt]|souhait|woll|willst|mocht|vuo[il]|vole|desider)/
/** `quer`, `queira`, `deseja`, `souhaitez`. */
export const wishes = (token: Token): boolean => is(token, 'want') || wishing.test(token.text)
/** Means more than getting messages: `não conseguiu ver?` */
const perceiving = /^(?:ver|ler|leer|see|get|read|hear|voir|sehen|lesen|vedere|leggere)$/

/** The same clause from `i` on, no further than anybody reaches. */
const behind = (tokens: readonly Token[], i: number): readonly Token[] => {
  const ahead = tokens.slice(i, i + near + 1)
  const pause = ahead.findIndex(({ after }) => after !== '')
  return ahead.slice(1, pause < 0 ? undefined : pause + 1)
}

/** `não receber mais`, `no more offers`; not `não perca as ofertas`. */
const refuses = (tokens: Token[], i: number): boolean => {
  const token = tokens[i]
  if (is(token, 'wantsNot', 'sendsNot')) return true
  if (!is(token, 'neg', 'never', 'perhapsNot') || (is(token, 'neg') && !denies(tokens, i))) return false
  for (const next of behind(tokens, i)) {
    if (is(next, ...business) && !is(next, 'messages', 'offers')) return false
    if (is(next, ...talk)) return true
    if (is(next, ...doing) && !perceiving.test(next.text)) return true
    if (!is(next, ...between) && !wishes(next) && !perceiving.test(next.text)) return false
  }
  return false
}

const isTurned = (tokens: Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i).some(token => is(token, 'neg', 'never') && !is(token, 'of'))

/** `parar de receber`, `sair da lista`, `Nachrichten stoppen`; not `não deixe de receber`. */
const ends = (tokens: Token[], i: number): boolean => {
  const token = tokens[i]
  if (isTurned(tokens, i)) return false
  const stops = is(token, 'stop', 'enough', 'ceases')
  if (!stops && !is(token, 'cancel', 'leave', 'remove', 'erases', 'off', 'weEnd')) return false
  const stated = stops || is(token, 'weEnd')
  // "cancelar o envio" is as bare as "cancelar" alone.
  const target: Role[] = is(token, 'cancel') && !stops ? ['messages', 'offers', 'news'] : [...talk]
  if (stated) target.push(...doing)
  if (is(token, 'remove', 'erases')) target.push('number')
  const ahead = behind(tokens, i)
  const at = ahead.findIndex(next => is(next, ...target, ...business))
  const found = ahead[at]
  // "order updates" are messages.
  if (is(found, 'booking', 'orders', 'receipts')) return is(ahead[at + 1], 'messages')
  if (found) return is(found, ...target)
  return is(token, 'ceases') && tokens.slice(Math.max(0, i - 2), i).some(before => is(before, ...talk))
}

/** What a stretch of words says of the messages: that they end; only `cancel`, `leave`, `stop`; or nothing. */
export const endingIn = (tokens: Token[]): 'ours' | 'bare' | undefined => {
  const others = tokens.some(token => is(token, ...business))
  if (!others && tokens.some((token, i) => is(token, 'unsub', 'signsOff') && !isTurned(tokens, i)))
    return 'ours'
  if (tokens.some((_, i) => refuses(tokens, i) || ends(tokens, i))) return 'ours'
  const last = tokens.filter(token => !is(token, 'courtesy', 'light')).at(-1)
  const bare = is(last, 'stop', 'leave', 'cancel', 'ceases', 'weEnd') || is(last, 'list')
  const verb = tokens.some(
    (token, i) => is(token, 'stop', 'leave', 'cancel', 'ceases', 'weEnd') && !isTurned(tokens, i),
  )
  return bare && verb && !others && !tokens.some(token => is(token, 'back')) ? 'bare' : undefined
}

/** A bare `para cancelar` is about the messages unless the text speaks of an order or an appointment. */
export const bareMeansUs = (all: readonly Sentence[]): boolean =>
  all.some(one => has(one, 'offers')) || !all.some(one => has(one, 'orders', 'receipts', 'booking'))
