import type { Token } from './lexicon.ts'
import type { Role } from './words/role.ts'

/** What stands between two full stops. */
export type Sentence = {
  tokens: Token[]
  /** It ends with a question mark. */
  asks: boolean
  /** Every part that any of its words may play: a quick look before a careful one. */
  roles: ReadonlySet<Role>
}

/** Does this word play any of these parts? A place outside the sentence plays none. */
export const is = (token: Token | undefined, ...roles: Role[]): boolean => {
  if (token === undefined || token.roles.size === 0) return false
  for (const role of roles) if (token.roles.has(role)) return true
  return false
}

/** How far apart words of one wish may stand. Keeps the work linear in a text without a full stop. */
export const reachOfWords = 24

const sentence = (tokens: Token[], asks: boolean): Sentence => {
  const roles = new Set<Role>()
  for (const token of tokens) for (const role of token.roles) roles.add(role)
  return { tokens, asks, roles }
}

/** Does any word of the sentence play one of these parts? */
export const has = ({ roles }: Sentence, ...asked: Role[]): boolean => {
  for (const role of asked) if (roles.has(role)) return true
  return false
}

/** Nobody says more in one breath; what has no full stop is cut here, so that the work stays linear. */
const longestSentence = 64

/** Nobody says so many different things; what is said over and over is read once. */
const many = 32

/** The message cut at full stops, question marks and line ends. */
export const sentences = (tokens: Token[]): Sentence[] => {
  const found: Sentence[] = []
  const seen = new Set<string>()
  let begun: Token[] = []
  const close = (asks: boolean) => {
    const text = found.length < many ? '' : `${joined(begun)}${asks}`
    if (text === '' || !seen.has(text)) found.push(sentence(begun, asks))
    if (text) seen.add(text)
    begun = []
  }
  for (const token of tokens) {
    begun.push(token)
    if (token.after === '.' || token.after === '?' || begun.length >= longestSentence)
      close(token.after === '?')
  }
  if (begun.length > 0) close(false)
  return found
}

/** Without greetings, thanks and pleas at both ends, and without saying a word twice. */
export const core = (tokens: Token[]): Token[] => {
  let from = 0
  let to = tokens.length
  while (from < to && is(tokens[from], 'courtesy')) from += 1
  while (to > from && is(tokens[to - 1], 'courtesy')) to -= 1
  const kept: Token[] = []
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token && token.text !== kept.at(-1)?.text) kept.push(token)
  }
  return kept
}

/** The words as one text, as the lists of whole messages are kept. */
export const joined = (tokens: Token[]): string => {
  let text = ''
  for (const token of tokens) text += text ? ` ${token.text}` : token.text
  return text
}

/** Where the part of the sentence between commas that holds `i` begins and ends (end not included). */
export const clauseAround = (tokens: Token[], i: number): [number, number] => {
  let from = i
  let to = i
  while (from > 0 && i - from < reachOfWords && tokens[from - 1]?.after === '') from -= 1
  while (to < tokens.length - 1 && to - i < reachOfWords && tokens[to]?.after === '') to += 1
  return [from, to + 1]
}

const carriesNothing = ['light', 'courtesy', 'self', 'you', 'more', 'of', 'with', 'that'] as const

/** Does any word from `from` up to `to` play one of these parts? */
export const names = (tokens: Token[], from: number, to: number, ...roles: Role[]): boolean => {
  for (let k = Math.max(from, 0); k < Math.min(to, tokens.length); k += 1)
    if (is(tokens[k], ...roles)) return true
  return false
}

/** Verbs of what the shop does with its messages. */
export const talking = ['send', 'contact', 'call', 'bother', 'receive', 'use'] as const

/** The next word from `i` on, within the clause, that means something by itself; -1 when there is none. */
export const nextContent = (tokens: Token[], i: number): number => {
  for (let k = i; k < Math.min(tokens.length, i + reachOfWords); k += 1) {
    if (k > 0 && tokens[k - 1]?.after !== '') return -1
    if (!isFiller(tokens[k])) return k
  }
  return -1
}

const meaning = [
  'send',
  'contact',
  'call',
  'bother',
  'receive',
  'messages',
  'offers',
  'news',
  'list',
  'number',
] as const

/** Words share their sets of parts, so each set is looked through once. */
const fillers = new WeakMap<ReadonlySet<Role>, boolean>()

/** A word only there to hold the others together. */
export const isFiller = (token: Token | undefined): boolean => {
  if (token === undefined || token.roles.size === 0) return false
  const known = fillers.get(token.roles)
  if (known !== undefined) return known
  const filler = is(token, ...carriesNothing) && !is(token, ...meaning)
  fillers.set(token.roles, filler)
  return filler
}

/** Spanish `no` denies; Portuguese `no` is `in the`, after a verb or before a place: `manda no meu email`. */
export const denies = (tokens: Token[], i: number): boolean => {
  if (!is(tokens[i], 'neg')) return false
  if (!is(tokens[i], 'of')) return true
  const afterVerb = i > 0 && tokens[i - 1]?.after === '' && is(tokens[i - 1], ...talking)
  const place =
    is(tokens[i + 1], 'number') ||
    (is(tokens[i + 1], 'self', 'you') && is(tokens[i + 2], 'number', 'channel'))
  return !afterVerb && !place
}

const thanks = new Set([
  'gracias',
  'obrigado',
  'obrigada',
  'brigado',
  'brigada',
  'thanks',
  'thank you',
  'muchas gracias',
  'muito obrigado',
  'muito obrigada',
])
const answers = (tokens: Token[], k: number) => thanks.has(tokens[k + 1]?.text ?? '')

/** Is what begins at `i` turned round by a `not` before it? `not … any more` counts as its own kind. */
export const negated = (tokens: Token[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k < reachOfWords && tokens[k]?.after === ''; k -= 1) {
    const token = tokens[k]
    // English denies with `don't`: "no, stop" often comes without its comma. Portuguese `no` is `in the`.
    // "no gracias dejen de escribirme": the no was an answer.
    if (denies(tokens, k)) return !(is(token, 'of') && tokens[k + 1]?.lang === 'en') && !answers(tokens, k)
    if (!isFiller(token) && !is(token, 'want', 'need', 'be', 'future', 'may', 'back')) return false
  }
  return false
}

/** Does the person only speak of doing it (`vou sair`, `I'm going to stop`)? */
export const announced = (tokens: Token[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k < reachOfWords && tokens[k]?.after === ''; k -= 1) {
    if (is(tokens[k], 'future')) return true
    if (!isFiller(tokens[k])) return false
  }
  return false
}
