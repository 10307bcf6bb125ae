import type { Token } from './lexicon.ts'
import { objectFrom } from './object.ts'
import { announced, clauseAround, is, isFiller, names, negated, nextContent, talking } from './sentence.ts'
import { type Wish, weigh, wishAbout } from './wish.ts'

/** `stop sending …`, `para de me ligar`, `dejen de molestar`; the verb of talking stands at `verb`. */
const stopTalking = (tokens: Token[], i: number, verb: number): Wish | undefined => {
  const found = objectFrom(tokens, verb + 1)
  // "se deja de hinchar": it stops by itself.
  if (tokens[i - 1]?.text === 'se' && tokens[i]?.lang === 'es') return undefined
  if (is(tokens[verb], 'use') && found.thing !== 'number') return undefined
  if (names(tokens, i, verb + 2, 'toYou') || announced(tokens, i)) return undefined
  const atMe = names(tokens, i, Math.min(verb + 6, clauseAround(tokens, i)[1]), 'self', 'number')
  // "dejé de recibir" tells; nobody orders another to stop receiving.
  if (is(tokens[verb], 'receive') && is(tokens[i], 'told')) return undefined
  // "podem parar de procurar, achei": it is done to others too.
  if (is(tokens[verb], 'toAnybody') && !atMe && ['none', 'unknown', 'vague', 'other'].includes(found.thing))
    return found.thing === 'none'
      ? { verdict: 'ASK', name: 'stop-sending', at: [i, verb], topics: [] }
      : undefined
  const doesItToMe = is(tokens[verb], 'contact', 'call', 'bother')
  // "stop calling about X", "parar de procurar outro fornecedor": somebody else is looked for.
  if (found.thing === 'unknown' && doesItToMe && atMe && !found.placed)
    return { verdict: 'OUT', name: 'stop-sending', at: [i, verb], topics: [] }
  if (found.thing === 'calls' && is(tokens[verb], 'send', 'receive'))
    return { verdict: 'TOPIC', name: 'stop-sending', at: [i, verb, found.at], topics: [] }
  return wishAbout(tokens, 'stop-sending', [i, verb], found, atMe || !found.placed ? 'ASK' : undefined)
}

/** `stop the messages`, `parem com essas promoções`. */
const stopThing = (tokens: Token[], i: number): Wish | undefined => {
  const found = objectFrom(tokens, i + 1)
  if (
    ['none', 'other', 'unknown', 'account', 'number', 'hour', 'soon', 'often', 'they'].includes(found.thing)
  )
    return
  const way = tokens.slice(0, i).some(token => is(token, 'how'))
  if (found.thing === 'vague' || found.thing === 'here') {
    if (tokens.some(token => is(token, 'good'))) return undefined
    return { verdict: way ? 'OUT' : 'ASK', name: 'stop-this', at: [i, found.at], topics: [] }
  }
  return announced(tokens, i) ? undefined : wishAbout(tokens, 'stop-messages', [i], found, 'ASK')
}

/** Wishes that begin with a verb of stopping at `i`. */
export const stopWish = (tokens: Token[], i: number): Wish | undefined => {
  const next = nextContent(tokens, i + 1)
  // "parem com isso de ficar me mandando": what it is follows.
  const verb = is(tokens[next], 'vague') && is(tokens[next + 1], 'of') ? nextContent(tokens, next + 1) : next
  const talks = verb >= 0 && is(tokens[verb], ...talking)
  if (negated(tokens, i)) {
    // "they do not stop sending": a complaint when it tells, a plea to go on when it asks.
    const tells =
      is(tokens[i], 'stops') && talks && !tokens.some(token => is(token, 'good')) && !byOthers(tokens, i)
    const about = tells && weigh(objectFrom(tokens, verb + 1))
    return tells && about !== 'other'
      ? { verdict: 'ASK', name: 'never-stops', at: [i, verb], topics: [] }
      : undefined
  }
  if (!is(tokens[i], 'stop')) return undefined
  if (
    is(tokens[verb], 'join') &&
    names(tokens, i, verb + 4, 'self') &&
    objectFrom(tokens, verb + 1).thing === 'list'
  )
    return wishAbout(tokens, 'stop-sending', [i, verb], objectFrom(tokens, verb + 1), 'ASK')
  if (talks && toldOthers(tokens, i)) return undefined
  if (talks) return stopTalking(tokens, i, verb) ?? undefined
  if (verb >= 0 || !endsHere(tokens, i)) return stopThing(tokens, i)
  return undefined
}

/** `a Vivo não para de me mandar mensagem`: somebody else is named as the one who does it. */
const byOthers = (tokens: Token[], i: number): boolean => {
  let k = i - 1
  while (k >= 0 && (isFiller(tokens[k]) || is(tokens[k], 'neg'))) k -= 1
  const who = tokens[k]
  return who !== undefined && who.after === '' && (who.roles.size === 0 || is(who, 'other', 'they'))
}

/** `falei pro banco parar de me ligar`: somebody else was told. */
const toldOthers = (tokens: Token[], i: number): boolean => {
  for (let k = i - 1; k >= 0 && i - k <= 6 && tokens[k]?.after === ''; k -= 1) {
    if (is(tokens[k], 'asked'))
      return tokens.slice(k + 1, i).some(token => token.roles.size === 0 || is(token, 'they', 'other'))
  }
  return false
}

const endsHere = (tokens: Token[], i: number) => {
  const [, end] = clauseAround(tokens, i)
  return tokens.slice(i + 1, end).every(token => is(token, 'courtesy'))
}

const single = (token: Token | undefined) => !token?.text.includes(' ')

/** `no more messages`, `chega de propaganda`, `basta de avisos`. */
export const enoughWish = (tokens: Token[], i: number): Wish | undefined => {
  const verb = nextContent(tokens, i + 1)
  if (is(tokens[verb], ...talking) && (is(tokens[i + 1], 'of') || !single(tokens[i])))
    return stopTalking(tokens, i, verb)
  const found = objectFrom(tokens, i + 1)
  if (!['messages', 'offers', 'news', 'calls'].includes(found.thing)) return undefined
  const straight = tokens.slice(i + 1, found.at).every(token => isFiller(token))
  return straight ? wishAbout(tokens, 'enough', [i], found, 'ASK') : undefined
}
