import { byOthers } from './doer.ts'
import type { Token } from './lexicon.ts'
import { objectFrom } from './object.ts'
import { announced, clauseAround, is, isFiller, names, talking } from './sentence.ts'
import { type Wish, weigh, wishAbout } from './wish.ts'

type Heard = {
  /** The verb of talking; -1 when there is none. */
  verb: number
  /** Where listening ended. */
  end: number
  want: boolean
  need: boolean
  more: boolean
  self: boolean
  /** Somebody else is to do it: `não quero que …`, `I don't want you to …`. */
  others: boolean
  toYou: boolean
  /** A verb of joining, when that is what is denied; -1 otherwise. */
  join: number
}

/** What follows a `not`, up to the verb or thing it denies. */
const listen = (tokens: Token[], i: number): Heard => {
  const heard = {
    verb: -1,
    end: i + 1,
    want: false,
    need: false,
    more: false,
    self: false,
    others: false,
    toYou: false,
    join: -1,
  }
  heard.more = is(tokens[i], 'more')
  heard.want = is(tokens[i], 'want')
  for (let k = i + 1; k < tokens.length && k < i + 10 && tokens[k - 1]?.after === ''; k += 1) {
    const token = tokens[k]
    heard.toYou ||= is(token, 'toYou')
    heard.self ||= is(token, 'self')
    heard.more ||= is(token, 'more', 'goOn')
    const passive = is(token, 'be') && heard.want
    // "não autorizo mandarem": what is allowed is always done by others.
    const allows = /autoriz|permit|permis|consent/.test(token?.text ?? '')
    heard.others ||= is(token, 'that', 'you') || passive || allows
    heard.self ||= passive
    // "I don't want texts": after a wish without a doer it is the thing, not the deed.
    const isThing = is(token, 'messages', 'offers') && !heard.others && (heard.want || is(tokens[i], 'more'))
    if (isThing) break
    if (is(token, ...talking) && !(is(token, 'be') && is(tokens[k + 1], 'contact', 'bother')))
      return { ...heard, verb: k }
    if (is(token, 'receives', 'see') && heard.want) return { ...heard, verb: k }
    heard.want ||= is(token, 'want')
    heard.need ||= is(token, 'need')
    if (is(token, 'join') && (heard.self || heard.want)) return { ...heard, join: k }
    if (is(token, 'want', 'need', 'be', 'back', 'may')) heard.end = k + 1
    else if (!isFiller(token)) break
  }
  return heard
}

/** `não me mande mais …`, `don't text me`, `no quiero recibir …`, `não quero mais propaganda`. */
export const notWish = (tokens: Token[], i: number, asks: boolean): Wish | undefined =>
  saidLast(tokens, i) ?? notBefore(tokens, i, asks)

/** `manda mais nada não`, `quero receber isso mais não`: Brazilian talk may keep its `not` for the end. */
const saidLast = (tokens: Token[], i: number): Wish | undefined => {
  const [from, end] = clauseAround(tokens, i)
  if (!tokens.slice(i + 1, end).every(token => is(token, 'courtesy'))) return undefined
  const verb = tokens.findIndex((token, k) => k >= from && !isFiller(token) && !is(token, 'want', 'need'))
  if (verb < 0 || verb >= i || !is(tokens[verb], 'send', 'contact', 'call', 'receive')) return undefined
  const wanted = names(tokens, from, verb, 'want')
  if (wanted !== is(tokens[verb], 'receive')) return undefined
  const between = tokens.slice(verb + 1, i)
  const straight = between.every(token => isFiller(token) || is(token, 'vague', 'messages', 'offers', 'more'))
  const more = between.some(token => is(token, 'more'))
  if (!straight || !more) return undefined
  return {
    verdict: names(tokens, from, verb, 'need') ? 'ASK' : 'OUT',
    name: 'not-send',
    at: [i, verb],
    topics: [],
  }
}

const notBefore = (tokens: Token[], i: number, asks: boolean): Wish | undefined => {
  if (byOthers(tokens, i)) return undefined
  const heard = listen(tokens, i)
  const [, end] = clauseAround(tokens, i)
  if (heard.toYou) return undefined
  if (heard.join >= 0) return notJoining(tokens, i, heard.join)
  return heard.verb >= 0 ? notDoing(tokens, i, heard, end, asks) : notThing(tokens, i, heard, end)
}

/** `não me ligue, mande mensagem`: another way is named, or a person has to ask which way is left. */
const instead = (tokens: Token[], i: number, verb: number, self: boolean): Wish | undefined => {
  const rest = tokens.slice(verb + 1)
  const { thing, placed } = objectFrom(tokens, verb + 1)
  if (thing === 'unknown' && placed) return undefined
  if (rest.some(token => is(token, 'other', 'soon'))) return undefined
  const way = rest.findIndex(
    token => is(token, 'send', 'contact', 'messages', 'channel') && !is(token, 'calls'),
  )
  if (way >= 0) return { verdict: 'TOPIC', name: 'not-call', at: [i, verb, verb + 1 + way], topics: [] }
  return self ? { verdict: 'ASK', name: 'not-call', at: [i, verb], topics: [] } : undefined
}

/** `não me coloquem na lista`. */
const notJoining = (tokens: Token[], i: number, join: number): Wish | undefined => {
  const found = objectFrom(tokens, join + 1)
  return found.thing === 'list' ? wishAbout(tokens, 'not-in-list', [i, join], found, 'ASK') : undefined
}

const articles = new Set(['o', 'a', 'um', 'uma', 'el', 'la', 'un', 'una', 'the'])

const notThing = (tokens: Token[], i: number, heard: Heard, end: number): Wish | undefined => {
  const found = objectFrom(tokens, heard.end)
  const more = heard.more || names(tokens, i + 1, end, 'more')
  const between = tokens.slice(i + 1, Math.max(found.at, i + 1))
  if (!between.every(token => isFiller(token) || is(token, 'want', 'back', 'be'))) return undefined
  const isTalk = ['messages', 'offers', 'news', 'calls'].includes(found.thing)
  // "não quero ficar nessa lista": to be in it, not the list itself.
  if (found.thing === 'list' && found.placed && heard.want)
    return wishAbout(tokens, 'not-in-list', [i], found, 'ASK')
  // "não quero o aviso no portão": one of them, by name, may be a thing for sale.
  const single =
    !more && !found.of && is(tokens[found.at], 'messages', 'offers') && !is(tokens[found.at], 'list')
  const one = single && articles.has(tokens[found.at - 1]?.text ?? '')
  if (isTalk && one)
    return weigh(found) === 'talk'
      ? { verdict: 'ASK', name: 'not-wanted', at: [i, found.at], topics: [] }
      : undefined
  if (isTalk && (heard.want || more)) return wishAbout(tokens, 'not-wanted', [i], found, 'ASK')
  const here = found.of?.thing === 'number' || found.of?.thing === 'here'
  if (found.thing === 'vague' && heard.want && more && here)
    return { verdict: 'OUT', name: 'not-wanted', at: [i, found.at], topics: [] }
  const alone = !found.of && tokens.slice(found.end, end).every(token => isFiller(token))
  if (found.thing === 'vague' && heard.want && alone)
    return {
      verdict: more && is(tokens[found.at], 'these') ? 'OUT' : 'ASK',
      name: 'not-wanted',
      at: [i, found.at],
      topics: [],
    }
  return undefined
}

const notDoing = (tokens: Token[], i: number, heard: Heard, end: number, asks: boolean): Wish | undefined => {
  const { verb, want } = heard
  const token = tokens[verb]
  const found = objectFrom(tokens, verb + 1)
  const again = !is(token, 'send', 'receive') && names(tokens, i, end, 'again')
  const more = heard.more || again || names(tokens, verb + 1, end, 'more')
  const self =
    heard.self ||
    is(tokens[i - 1], 'courtesy') ||
    names(tokens, verb + 1, Math.min(verb + 4, end), 'self', 'number')
  const wish = (perhaps: 'ASK' | undefined) => wishAbout(tokens, 'not-send', [i, verb], found, perhaps)
  const ask: Wish = { verdict: 'ASK', name: 'not-send', at: [i, verb], topics: [] }
  if (is(token, 'use') && found.thing !== 'number') return undefined
  // "não quero ver outro": what is looked at has to be ours.
  if (is(token, 'see') && !is(token, 'receive')) {
    if (['messages', 'offers', 'news'].includes(found.thing)) return wish('ASK')
    return found.thing === 'vague' && more && is(tokens[found.at], 'these') ? ask : undefined
  }
  if (announced(tokens, i) || announced(tokens, verb)) return undefined
  // "não quero mandar mensagem": it is the customer who would be writing.
  if (want && !heard.others && !self && !is(token, 'receive', 'receives', 'see')) return undefined
  if (is(token, 'contact') && tokens.slice(verb + 1, verb + 4).some(other => other.text === 'back'))
    return undefined
  if (heard.need) {
    if (!more || weigh(found) !== 'talk') return undefined
    const named =
      ['messages', 'offers'].includes(found.thing) ||
      (self && (found.thing === 'vague' || is(token, 'contact')))
    return named ? wish('ASK') : ask
  }
  if (is(token, 'call') && !more && !is(tokens[verb + 1], 'or')) return instead(tokens, i, verb, self)
  const allOfIt = tokens.slice(found.end).some(other => is(other, 'anyAtAll'))
  if (weigh(found) === 'other' && !allOfIt) return undefined
  if (found.thing === 'hour' && is(token, 'send', 'contact', 'call') && (self || !want))
    return { ...ask, verdict: 'TOPIC' }
  if (found.thing === 'soon' || found.of?.thing === 'soon')
    return found.thing === 'messages' ? { ...ask, verdict: 'TOPIC' } : undefined
  const talk = ['messages', 'offers', 'news', 'calls'].includes(found.thing)
  if (is(token, 'toAnybody') && !self && !talk) return found.thing === 'none' && more ? ask : undefined
  if (is(token, 'contact') && tokens.slice(verb + 1, verb + 4).some(other => other.text === 'back'))
    return undefined
  // "nada sem confirmar antes", "nada estragado": only some of it.
  const after = tokens[found.at]?.after === '' ? tokens[found.end] : undefined
  if (found.thing === 'vague' && ['sem', 'sin', 'without'].includes(after?.text ?? '')) return undefined
  if (found.thing === 'vague' && after?.roles.size === 0) return more ? ask : undefined

  if (is(token, 'receive', 'receives')) {
    const meant = want || more || is(tokens[i - 1], 'of', 'want')
    // "não quero receber na loja": a parcel is received at a place.
    if (found.thing === 'none' && is(tokens[verb + 1], 'at')) return undefined
    if (found.thing === 'vague' && found.of && found.of.thing !== 'here') return undefined
    if (found.thing === 'hour' || found.thing === 'often') return undefined
    if (!meant || (is(token, 'be') && !want && !is(tokens[i - 1], 'want'))) return undefined
    const information = more && is(tokens[found.at], 'data')
    if (information) return { ...ask, verdict: 'OUT', at: [i, verb, found.at] }
    return found.thing === 'unknown' ? undefined : wish('ASK')
  }
  const timed = tokens.slice(clauseAround(tokens, i)[0], end).some(other => is(other, 'hour'))
  if (is(token, 'send') && found.thing === 'none' && timed && !want) return { ...ask, verdict: 'TOPIC' }
  if (is(token, 'send')) {
    // "as de dia das mães não me manda": some of them are named first.
    const some = tokens.slice(clauseAround(tokens, i)[0], i).some(before => is(before, 'rest'))
    if (some && self && found.thing === 'none') return { ...ask, verdict: 'TOPIC' }
    if (talk && found.placed) return more ? { ...ask, verdict: 'TOPIC' } : undefined
    if (talk) return wish('ASK')
    if (found.thing === 'vague' && found.of?.thing === 'unknown')
      return self && more ? { ...ask, verdict: 'TOPIC' } : undefined
    if (found.thing === 'vague') return self || more ? wish('ASK') : ask
    const fewer = is(tokens[found.at - 1], 'more')
    if (found.thing === 'unknown') return self && more && !fewer && !found.placed && !asks ? ask : undefined
    const tells = asks && !self && !tokens.slice(0, i).some(before => is(before, 'how'))
    return more && !tells ? wish('ASK') : undefined
  }
  if (found.thing === 'unknown') {
    if (!self || !more) return undefined
    return found.placed ? ask : { ...ask, verdict: 'OUT' }
  }
  if (!self && !more && !talk) return undefined
  // "não me chame de senhora": what one is called, not a call.
  const named = token?.after === '' && is(tokens[verb + 1], 'of')
  if (found.thing === 'none' && !more && named) return undefined
  if (is(token, 'bother') && !more) return tokens.some(other => is(other, 'may', 'good')) ? undefined : ask
  return wish('ASK')
}
