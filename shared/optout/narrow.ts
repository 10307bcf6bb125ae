import { marketing, type Topic } from '../consent/topic.ts'
import type { Token } from './lexicon.ts'
import { clauseAround, denies, has, is, isFiller, type Sentence } from './sentence.ts'
import type { Wish } from './wish.ts'
import type { Role } from './words/role.ts'

const keepable = [
  'offers',
  'news',
  'orders',
  'receipts',
  'other',
  'channel',
  'calls',
  'hour',
  'often',
] as const

type Kept = { at: number; orders: boolean }

/** What the person says may go on: `só aviso do pedido`, `entrega pode`, `just order updates`. */
export const kept = (sentence: Sentence, wish: Wish | undefined): Kept | undefined => {
  const { tokens } = sentence
  if (!has(sentence, 'only', 'may', 'want')) return undefined
  const first = wish ? Math.min(...wish.at) : -1
  const last = wish ? Math.max(...wish.at) : -1
  for (const [k, token] of tokens.entries()) {
    if (!is(token, 'only', 'may') && !(k > last && wish && is(token, 'want'))) continue
    if (wish?.at.includes(k)) continue
    const [from, end] = clauseAround(tokens, k)
    const sameClause = wish !== undefined && first >= from && first < end
    if (sameClause && k < first) continue
    if (
      is(token, 'neg') ||
      tokens.slice(Math.max(k - 2, from), k).some((_, n) => denies(tokens, Math.max(k - 2, from) + n))
    )
      continue
    const ahead = tokens.slice(k + 1, Math.min(end, k + 8))
    const around = sameClause ? ahead : [...tokens.slice(from, k), ...ahead]
    if (around.some(next => is(next, 'stop', 'cancel', 'remove', 'unsub', 'leave'))) continue
    // "ich will keine Werbung": what is wanted may be denied after it.
    if (is(token, 'want') && around.some(next => is(next, 'never'))) continue
    const strict = is(token, 'want') ? (['orders', 'receipts', 'offers', 'news'] as const) : keepable
    const named = wish ? around.filter((_, n) => !sameClause || k + 1 + n > last) : around
    // "só comprei um presente": it tells what was, and keeps nothing of ours.
    const told = is(token, 'only') && ahead[0]?.roles.size === 0 && /(?:ei|i|ou|ed)$/.test(ahead[0].text)
    if (!told && named.some(next => is(next, ...strict)))
      return { at: k, orders: around.some(next => is(next, 'orders', 'receipts', 'other')) }
  }
  return undefined
}

/** `ofertas no`, `propaganda não`: a thing of ours refused after it is named. */
export const refusedThing = (sentence: Sentence): Wish | undefined => {
  const { tokens } = sentence
  if (!has(sentence, 'neg') || !has(sentence, 'offers', 'news', 'messages', 'calls')) return undefined
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (!is(token, 'offers', 'news', 'messages', 'calls') || token.after !== '' || !is(next, 'neg')) continue
    const [from, end] = clauseAround(tokens, i)
    const rest = tokens.slice(i + 2, end)
    const before = tokens.slice(from, i)
    if (!rest.every(word => is(word, 'courtesy', 'more', 'want')) || !before.every(word => isFiller(word)))
      continue
    const topics: Topic[] = is(token, 'offers') ? ['offers'] : is(token, 'news') ? ['news'] : []
    return {
      verdict: topics.length > 0 || is(token, 'calls') ? 'TOPIC' : 'ASK',
      name: 'refused-thing',
      at: [i, i + 1],
      topics,
    }
  }
  return undefined
}

/** `no calls please`, `sem ligações`, `no texts after nine`: a part refused before it is named. */
export const refusedPart = (sentence: Sentence): Wish | undefined => {
  const { tokens, asks } = sentence
  if (asks || !has(sentence, 'neg') || !has(sentence, 'calls', 'messages')) return undefined
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (!is(token, 'neg') || !is(next, 'calls', 'messages') || is(next, 'call', 'contact')) continue
    const [from] = clauseAround(tokens, i)
    if (!tokens.slice(from, i).every(isFiller)) continue
    const hour = tokens.findIndex((later, k) => k > i + 1 && is(later, 'hour'))
    if (is(next, 'calls') || hour >= 0)
      return { verdict: 'TOPIC', name: 'refused-part', at: [i, i + 1], topics: [] }
  }
  return undefined
}

/** A clear wish that leaves something standing is a narrower one. */
export const narrowed = (wish: Wish, keep: Kept): Wish => ({
  verdict: 'TOPIC',
  name: `${wish.name}-but`,
  at: [...wish.at, keep.at],
  topics: keep.orders ? [...new Set([...wish.topics, ...marketing])] : wish.topics,
})

/** How often, when or where to write, without any word of stopping: `no máximo uma por semana`. */
export const manner = (sentence: Sentence): Wish | undefined => {
  const { tokens, asks } = sentence
  if (!has(sentence, 'often', 'only', 'tooOften')) return undefined
  const talks = ['send', 'contact', 'messages', 'offers'] as const
  if (asks && !has(sentence, 'may')) return undefined
  const often = tokens.findIndex(token => is(token, 'often'))
  const hasTalk =
    tokens.some((token, i) => i !== often && is(token, ...talks)) || is(tokens[often], 'messages')
  const elsewhere = tokens.some(token => is(token, 'other', 'soon'))
  const twice = tokens.filter(token => is(token, 'often')).length >= 2
  const rather = often >= 0 && (twice || (has(sentence, 'tooOften') && has(sentence, 'neg')))
  if (often >= 0 && !elsewhere && (hasTalk || rather))
    return { verdict: 'TOPIC', name: 'how-often', at: [often], topics: [] }
  const every = tokens.findIndex(token => is(token, 'tooOften'))
  // "pode mandar, mas não todo dia"
  if (every >= 0 && !elsewhere && has(sentence, 'may') && has(sentence, 'neg'))
    return { verdict: 'TOPIC', name: 'how-often', at: [every], topics: [] }
  if (every >= 0 && !elsewhere && has(sentence, 'send', 'messages') && !has(sentence, 'good', 'how'))
    return { verdict: 'ASK', name: 'too-often', at: [every], topics: [] }
  return onlyThis(tokens)
}

/** `só mensagem de entrega`, `only text me about my order`, `só em horário comercial`. */
const onlyThis = (tokens: Token[]): Wish | undefined => {
  const only = tokens.findIndex((token, i) => is(token, 'only') && !is(tokens[i - 1], 'neg'))
  if (only < 0) return undefined
  const after = (...roles: Role[]) =>
    tokens.findIndex((token, i) => i > only && i - only <= 8 && is(token, ...roles))
  const orders = after('orders', 'receipts')
  const talk = after('messages', 'about')
  if (orders >= 0 && talk >= 0)
    return { verdict: 'TOPIC', name: 'only-orders', at: [only, orders], topics: [...marketing] }
  if (tokens.some(token => is(token, 'other', 'soon'))) return undefined
  const offers = after('offers', 'news')
  if (offers >= 0 && tokens.some(token => is(token, 'send', 'receive')))
    return { verdict: 'TOPIC', name: 'only-some', at: [only, offers], topics: [] }
  // What is received on a day may be a parcel.
  if (!tokens.some(token => is(token, 'send', 'contact', 'call', 'messages'))) return undefined
  const place = after('hour', 'channel')
  const near = place >= 0 && place - only <= 4
  return near ? { verdict: 'TOPIC', name: 'when-or-where', at: [only, place], topics: [] } : undefined
}
