import type { Topic } from '../consent/topic.ts'
import type { Token } from './lexicon.ts'
import { chain, type Found } from './object.ts'
import { is } from './sentence.ts'

/** One wish found in a sentence: how sure it is, which rule saw it, and the words it stands on. */
export type Wish = {
  verdict: 'OUT' | 'TOPIC' | 'ASK'
  /** Name of the rule, without its language. */
  name: string
  /** Places in the sentence, the deciding verb first. */
  at: number[]
  topics: Topic[]
}

/** How the thing a wish is about changes it: the talk itself, a part of it, perhaps, or something else. */
export type Weight = 'talk' | 'part' | 'perhaps' | 'other'

/** Weighs a thing that is to stop, from the outermost word inwards. */
export const weigh = (found: Found): Weight => {
  const [head, ...inner] = chain(found)
  if (head === 'other') return 'other'
  if (inner.includes('other') && head !== 'messages' && head !== 'offers') return 'other'
  if (head === 'unknown' || head === 'they' || head === 'account') return 'perhaps'
  // "a inscrição da corrida de domingo": another list than ours, perhaps.
  if (head === 'list' && ['calls', 'hour', 'often'].some(thing => inner.some(one => one === thing)))
    return 'perhaps'
  if (head === 'news' || head === 'calls' || head === 'hour' || head === 'often') return 'part'
  if (inner.includes('hour') || inner.includes('often')) return head === 'vague' ? 'perhaps' : 'part'
  if (inner.includes('other')) return 'part'
  if (inner.includes('unknown')) return head === 'offers' ? 'part' : 'perhaps'
  if (inner.includes('they')) return 'perhaps'
  return 'talk'
}

/** The shop's topics that a thing names, if it names one. */
export const topicsOf = (tokens: Token[], found: Found): Topic[] => {
  const named = new Set<Topic>()
  const inner = chain(found)
  if (inner.includes('offers')) named.add('offers')
  if (inner.includes('news')) named.add('news')
  for (const token of tokens.slice(Math.max(found.at, 0), (found.of?.end ?? found.end) + 1)) {
    if (found.thing !== 'messages') break
    if (is(token, 'orders')) named.add('orders')
    if (is(token, 'receipts')) named.add('receipts')
  }
  return inner.includes('hour') || inner.includes('often') ? [] : [...named]
}

/** The wish to stop the found thing, or undefined where the thing is not the talk. */
export const wishAbout = (
  tokens: Token[],
  name: string,
  at: number[],
  found: Found,
  perhaps: 'ASK' | undefined,
): Wish | undefined => {
  const places = found.at >= 0 ? [...at, found.at] : at
  const allOfIt = found.at >= 0 && tokens.slice(found.at).some(token => is(token, 'anyAtAll'))
  const said = weigh(found)
  const named = tokens.slice(found.at + 1).some(token => is(token, 'messages', 'offers'))
  const weight = allOfIt && (said !== 'other' || named) ? 'talk' : said
  if (weight === 'talk') return { verdict: 'OUT', name, at: places, topics: topicsOf(tokens, found) }
  if (weight === 'part') return { verdict: 'TOPIC', name, at: places, topics: topicsOf(tokens, found) }
  return weight === 'perhaps' && perhaps ? { verdict: perhaps, name, at: places, topics: [] } : undefined
}

/** Which of two wishes counts. */
export const strength = { OUT: 3, TOPIC: 2, ASK: 1 }

/** The stronger of two wishes; of two equal ones the first. */
export const stronger = (one: Wish | undefined, other: Wish | undefined): Wish | undefined =>
  one && (!other || strength[one.verdict] >= strength[other.verdict]) ? one : other
