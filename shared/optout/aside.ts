import type { Token } from './lexicon.ts'
import { objectFrom } from './object.ts'
import { has, is, names, negated, nextContent, type Sentence } from './sentence.ts'
import { comesBack } from './unordered.ts'
import type { VerdictKind } from './verdict.ts'

/** Something said besides a wish to stop, with the places that say it. */
export type Said = { verdict: VerdictKind; name: string; at: number[] }

/** A data right: a law by name, or the person's own data together with what is to be done with them. */
export const dataRight = (sentence: Sentence): Said | undefined => {
  const { tokens } = sentence
  if (!has(sentence, 'law', 'data', 'rights')) return undefined
  const law = tokens.findIndex(token => is(token, 'law'))
  const data = tokens.findIndex(token => is(token, 'data'))
  const done = tokens.findIndex((token, i) => is(token, 'rights') && i !== data)
  const held = tokens.findIndex(token => is(token, 'hold'))
  if (law >= 0) return { verdict: 'DATA', name: 'data-law', at: done >= 0 ? [done, law] : [law] }
  const both = tokens.findIndex(token => is(token, 'rights') && is(token, 'data'))
  if (both >= 0 && !has(sentence, 'other')) return { verdict: 'DATA', name: 'data-right', at: [both] }
  const everything = has(sentence, 'all', 'vague') && has(sentence, 'self') && !has(sentence, 'other')
  if (data < 0 && done >= 0 && held >= 0 && everything)
    return { verdict: 'DATA', name: 'data-right', at: [done, held] }
  const right = done >= 0 ? done : held
  if (data < 0 || right < 0) return undefined
  const aboutOther = has(sentence, 'other')
  const onlyAsked = done < 0 && !has(sentence, 'all') && has(sentence, 'receive', 'stop', 'send')
  return has(sentence, 'self', 'want') && !aboutOther && !onlyAsked
    ? { verdict: 'DATA', name: 'data-right', at: [right, data] }
    : undefined
}

/** Wants to be back: by mistake out, joining, receiving again. */
export const wantsBack = (sentence: Sentence): Said | undefined => {
  const { tokens } = sentence
  const anew = comesBack(sentence)
  if (anew >= 0) return { verdict: 'IN', name: 'back', at: [anew] }
  if (!has(sentence, 'mistake', 'back', 'join', 'want', 'may')) return undefined
  const slip = tokens.findIndex(token => is(token, 'mistake'))
  const act = tokens.findIndex(token => is(token, 'stop', 'leave', 'unsub', 'clicked', 'back'))
  if (slip >= 0 && act >= 0 && !has(sentence, 'other'))
    return { verdict: 'IN', name: 'by-mistake', at: [act, slip] }
  for (const [i, token] of tokens.entries()) {
    if (is(token, 'neg') || negated(tokens, i)) continue
    if (is(token, 'back') && returns(tokens, i)) return { verdict: 'IN', name: 'back', at: [i] }
    if (is(token, 'may') && mayAgain(tokens, i))
      return { verdict: 'IN', name: 'back', at: [i, nextContent(tokens, i + 1)] }
    if (is(token, 'join') && joins(tokens, i)) return { verdict: 'IN', name: 'join', at: [i] }
    if (is(token, 'want') && receives(tokens, i))
      return { verdict: 'IN', name: 'wants-messages', at: [i, Math.max(nextContent(tokens, i + 1), i)] }
  }
  return undefined
}

const isTalk = (thing: string) => ['messages', 'offers', 'news'].includes(thing)
const harmless = (thing: string) =>
  isTalk(thing) || ['list', 'none', 'here', 'number', 'vague'].includes(thing)

/** `já podem mandar as promoções de novo`. */
const mayAgain = (tokens: Token[], i: number): boolean => {
  const verb = nextContent(tokens, i + 1)
  if (!is(tokens[verb], 'send')) return false
  const found = objectFrom(tokens, verb + 1)
  const ours =
    (isTalk(found.thing) && !found.of) || (found.thing === 'none' && tokens.some(token => is(token, 'good')))
  return ours && names(tokens, verb + 1, tokens.length, 'again')
}

const returns = (tokens: Token[], i: number): boolean => {
  const next = nextContent(tokens, i + 1)
  if (is(tokens[next], 'join') && names(tokens, next + 1, next + 5, 'list')) return true
  const found = objectFrom(tokens, is(tokens[next], 'send', 'receive') ? next + 1 : i + 1)
  if (found.of && !harmless(found.of.thing)) return false
  if (is(tokens[next], 'send', 'receive')) return harmless(found.thing)
  if (found.thing === 'number' && found.of) return harmless(found.of.thing)
  return (
    isTalk(found.thing) ||
    found.thing === 'list' ||
    (found.thing === 'none' && is(tokens[i - 1], 'may', 'want'))
  )
}

const joins = (tokens: Token[], i: number): boolean => {
  const found = objectFrom(tokens, i + 1)
  // Spanish writes `me` at the end of the verb, English within the phrase: `agrégame`, `sign me up`.
  const me = names(tokens, i - 1, i + 3, 'self') || /me(?: |$)/.test(tokens[i]?.text ?? '')
  const wants = names(tokens, i - 2, i, 'want')
  const again = found.thing === 'none' || is(tokens[found.at], 'again')
  if (wants && again && names(tokens, i + 1, i + 3, 'again')) return true
  if (found.of && !harmless(found.of.thing)) return false
  if (found.thing === 'list' || (wants && isTalk(found.thing))) return me || wants
  const longs =
    tokens.length <= (isTalk(found.thing) ? 9 : 6) || tokens.some(token => is(token, 'again', 'good'))
  const anew = found.thing === 'unknown' && tokens.some(token => is(token, 'again'))
  return me && (isTalk(found.thing) || found.thing === 'none' || found.thing === 'here' || anew) && longs
}

const receives = (tokens: Token[], i: number): boolean => {
  const place = objectFrom(tokens, i + 1)
  if (place.thing === 'list' && place.placed && (!place.of || harmless(place.of.thing))) return true
  if (isTalk(place.thing) && !place.of && !place.placed && names(tokens, place.end, place.end + 3, 'again'))
    return true
  const verb = nextContent(tokens, i + 1)
  if (!is(tokens[verb], 'receive')) return false
  if (is(tokens[verb], 'back') && objectFrom(tokens, verb + 1).thing === 'none') return true
  const found = objectFrom(tokens, verb + 1)
  if (found.thing === 'none') return names(tokens, verb + 1, tokens.length, 'again')
  return isTalk(found.thing) && !found.placed && (!found.of || harmless(found.of.thing))
}

/** What a person has to read: anger, a threat, a wrong number, a death. */
export const hint = (sentence: Sentence): Said | undefined => {
  const { tokens, asks } = sentence
  if (!has(sentence, 'hint', 'wrong', 'dead', 'pointing', 'self')) return undefined
  const at = tokens.findIndex(
    (token, i) =>
      is(token, 'hint') &&
      !(negated(tokens, i) && tokens.some(before => is(before, 'neg') && !is(before, 'of'))),
  )
  if (at >= 0) return { verdict: 'ASK', name: 'hint', at: [at] }
  const wrong = tokens.findIndex(token => is(token, 'wrong'))
  if (wrong >= 0 && !has(sentence, 'other')) return { verdict: 'ASK', name: 'wrong-person', at: [wrong] }
  const dead = tokens.findIndex(token => is(token, 'dead'))
  if (dead >= 0 && has(sentence, 'they')) return { verdict: 'ASK', name: 'died', at: [dead] }
  const denied = is(tokens[0], 'pointing') && is(tokens.at(-1), 'number') && has(sentence, 'neg')
  if (denied && !asks && tokens.length <= 6)
    return { verdict: 'ASK', name: 'not-mine', at: [0, tokens.length - 1] }
  const number = tokens.findIndex((token, i) => is(token, 'number') && is(tokens[i - 1], 'pointing', 'self'))
  const not = names(tokens, number + 1, number + 3, 'neg')
  const belongs = is(tokens[number + 1], 'isOf') && (not || is(tokens[number + 2], 'of'))
  const pointed = is(tokens[number - 1], 'pointing')
  return number >= 0 &&
    !asks &&
    ((pointed && (belongs || (not && names(tokens, number + 2, number + 4, 'isOf')))) || (not && belongs))
    ? { verdict: 'ASK', name: 'not-mine', at: [number] }
    : undefined
}
