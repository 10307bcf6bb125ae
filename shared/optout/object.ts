import type { Token } from './lexicon.ts'
import { is, isFiller, reachOfWords } from './sentence.ts'

/** What a verb is about. `unknown` is a word nobody taught us: reason to be careful. */
export const things = [
  'often',
  'calls',
  'messages',
  'offers',
  'news',
  'other',
  'list',
  'account',
  'number',
  'here',
  'hour',
  'soon',
  'they',
  'vague',
] as const
export type Thing = (typeof things)[number] | 'none' | 'unknown'

export type Found = {
  thing: Thing
  /** Where it stands; -1 when there is none. */
  at: number
  /** The first word after it. */
  end: number
  /** Named only after `of`, `to` or `about`. */
  placed: boolean
  /** What it is further said to be of: `messages of the shop`, `list of guests`. */
  of?: Found
}

const nothing = (end: number): Found => ({ thing: 'none', at: -1, end, placed: false })

const breaks = (token: Token) =>
  is(token, 'only', 'stop', 'cancel', 'unsub', 'if', 'asked', 'why', 'want', 'enough', 'hint') ||
  is(token, 'didNot', 'still') ||
  (is(token, 'neg') && !is(token, 'of'))

const thingOf = (token: Token): Thing => things.find(thing => is(token, thing)) ?? 'unknown'

/** Words that may follow `of` without narrowing anything: our own messages, however they are called. */
const talk: ReadonlySet<Thing> = new Set(['messages', 'offers', 'news', 'calls'])

/**
 * The thing named from `i` on, within the clause.
 * A heap of messages is messages, promotional messages are offers; a list of guests keeps its guests in `of`.
 */
export const objectFrom = (tokens: Token[], i: number): Found => {
  let placed = false
  for (let k = i; k < Math.min(tokens.length, i + reachOfWords); k += 1) {
    const token = tokens[k]
    if (!token || (k > 0 && tokens[k - 1]?.after !== '')) return nothing(k)
    const pointsAtThem = is(token, 'these') && (token.after !== '' || nextIsEnd(tokens, k))
    if (pointsAtThem) return { thing: 'vague', at: k, end: k + 1, placed }
    const thing = thingOf(token)
    // "não manda mais que enche a memória": a reason begins.
    const reason = is(token, 'that') && is(tokens[k - 1], 'more') && !/^\d/.test(tokens[k + 1]?.text ?? '')
    if (reason && k > i) return nothing(k)
    if (subjects.has(token.text) && !is(tokens[k + 1], 'of')) return nothing(k)
    if (breaks(token) && thing === 'unknown') return nothing(k)
    if (
      thing === 'unknown' &&
      (isFiller(token) || is(token, 'be', 'may', 'receive', 'send', 'contact', 'call', 'bother'))
    ) {
      placed ||= is(token, 'of', 'about')
      continue
    }
    if (thing === 'here' && isFiller(token) && !nextIsEnd(tokens, k)) {
      placed ||= is(token, 'of')
      continue
    }
    if (thing === 'vague' && isFiller(token) && !nextIsEnd(tokens, k)) continue
    return withComplement(tokens, { thing, at: k, end: k + 1, placed })
  }
  return nothing(tokens.length)
}

const nextIsEnd = (tokens: Token[], k: number): boolean => {
  if (tokens[k]?.after !== '') return true
  for (let n = k + 1; n < tokens.length; n += 1) {
    if (!is(tokens[n], 'courtesy', 'more')) return is(tokens[n], 'neg', 'stop', 'want')
    if (tokens[n]?.after !== '') return true
  }
  return true
}

/** Whom it goes to; unlike `meu`, `my`, these stand alone. */
const pronouns = new Set(['mim', 'eu', 'mi', 'me', 'us', 'nos', 'nosotros', 'gente'])

const destinations = new Set([
  'ao',
  'aos',
  'para',
  'pro',
  'no',
  'na',
  'em',
  'al',
  'en',
  'to',
  'on',
  'in',
  'at',
])
/** Who begins another sentence, where no full stop was typed. */
const subjects = new Set(['i', 'eu', 'yo'])
const joiners = new Set(['e', 'y', 'and', 'ou', 'o', 'or', 'nem', 'ni', 'nor'])

const withComplement = (tokens: Token[], found: Found): Found => {
  if (tokens[found.at]?.after !== '') return found
  let k = found.end
  while (is(tokens[k], 'more', 'courtesy') && !is(tokens[k], 'of', 'soon')) k += 1
  const next = tokens[k]
  if ((found.thing === 'list' || found.thing === 'unknown') && is(next, 'other') && !isFiller(next))
    return { ...found, thing: 'other' }
  const direct = next && !isFiller(next) && (found.thing === 'messages' || found.thing === 'unknown')
  if (direct && !talk.has(thingOf(next)) && thingOf(next) !== 'hour' && thingOf(next) !== 'often')
    return found
  // "mensagem pra mim, tá bom": to whom, and not what about.
  if (is(next, 'of') && pronouns.has(tokens[k + 1]?.text ?? '')) return found
  // "corrente e propaganda": what is named with ours is of its kind.
  if (found.thing === 'unknown' && joiners.has(next?.text ?? '')) {
    const second = objectFrom(tokens, k + 1)
    if (talk.has(second.thing)) return { ...second, at: found.at, placed: found.placed }
  }
  if (!next || !(is(next, 'of', 'about', 'with') || direct || is(next, 'hour', 'often', 'soon'))) return found
  const of = objectFrom(tokens, k)
  if (of.thing === 'none') return found
  if (direct && found.thing === 'unknown' && talk.has(of.thing)) return { ...of, placed: found.placed }
  // A message on a card or a cake is goods, not talk.
  if (of.thing === 'other' && is(next, 'at')) return { ...found, thing: 'other' }
  // "mensagens no meu aparelho": where to, and not what about.
  if (of.thing === 'unknown' && talk.has(found.thing) && destinations.has(next.text)) return found
  const token = tokens[found.at]
  const isHeap = found.thing === 'unknown' || found.thing === 'vague' || is(token, 'list')
  if (isHeap && (of.thing === 'messages' || of.thing === 'offers' || of.thing === 'news') && is(next, 'of'))
    return found.thing === 'list' ? { ...found, end: of.end } : { ...of, at: found.at, placed: found.placed }
  if (found.thing === 'messages' && (of.thing === 'offers' || of.thing === 'news'))
    return { ...of, at: found.at, placed: found.placed }
  return { ...found, of }
}

/** Everything the found thing is made of, outermost first. */
export const chain = (found: Found): Thing[] => [found.thing, ...(found.of ? chain(found.of) : [])]
