import type { Token } from './lexicon.ts'
import { denies, has, is, negated, nextContent, type Sentence } from './sentence.ts'
import type { Wish } from './wish.ts'

type Clause = { tokens: Token[]; from: number }

/** A message cut at commas, full stops and `but`. */
const clausesOf = (tokens: Token[]): Clause[] => {
  const found: Clause[] = []
  let from = 0
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (token.after === '' && !is(next, 'but') && next) continue
    found.push({ tokens: tokens.slice(from, i + 1), from })
    from = i + 1
  }
  return found
}

const ours = ['messages', 'offers', 'news', 'calls'] as const
const deeds = ['want', 'send', 'contact', 'receive', 'need', 'call'] as const

/** Where a clause refuses something of ours: `as de sushi não quero`, `promos no`, `stop the shoe ones`. */
const refusal = ({ tokens }: Clause): number =>
  tokens.findIndex((token, i) => {
    if (is(token, 'stop', 'remove', 'cancel') && !is(token, 'keep')) return !negated(tokens, i)
    if (!denies(tokens, i)) return false
    const rest = tokens.slice(i + 1, i + 5)
    if (rest.length === 0) return i > 0 && !tokens.slice(0, i).some((_, k) => denies(tokens, k))
    return rest.some(next => is(next, ...deeds, ...ours))
  })

/** Where a clause lets something of ours go on: `de pizza pode mandar`, `only text me about …`, `las de ropa sí`. */
const leave = ({ tokens }: Clause): number => {
  if (tokens.some((token, i) => denies(tokens, i) || is(token, 'stop', 'remove', 'cancel'))) return -1
  const deed = tokens.some(token => is(token, 'send', 'contact', 'receive', 'tell', ...ours))
  return tokens.findIndex((token, i) => {
    if (is(token, 'keep')) return true
    if (is(token, 'goOn') && tokens.some(next => is(next, 'tell', 'send'))) return true
    // "mandem no 11 98888-7777": another way is named.
    if (i <= 1 && is(token, 'send', 'contact') && tokens.some(next => /\d{4}/.test(next.text))) return true
    if (is(token, 'only')) return deed || is(tokens[i + 1], 'of')
    if (is(token, 'may')) return tokens.some(next => is(next, 'send', 'contact', 'rest', 'hour', ...ours))
    const wanted = tokens[nextContent(tokens, i + 1)]
    return (
      is(token, 'want') &&
      (is(wanted, 'receive', ...ours) || (i === tokens.length - 1 && tokens.some(next => is(next, ...ours))))
    )
  })
}

/** `sure`: the rest is said to go on (`o resto pode`), so that the refusal is not about all. */
type Contrast = { wish: Wish; sentence: Sentence; sure: boolean }

/**
 * One part of our messages refused, another kept, in two clauses of one message. Both are named by words that
 * nobody has to know (`sushi`, `gato`): a person sees which part is meant.
 */
export const contrast = (all: Sentence[]): Contrast | undefined => {
  if (all.some(({ asks }) => asks) || !all.some(sentence => has(sentence, ...ours, 'rest'))) return undefined
  if (!all.some(sentence => has(sentence, 'keep', 'only', 'may', 'want'))) return undefined
  const tokens = all.flatMap(sentence => sentence.tokens)
  const clauses = clausesOf(tokens)
  if (clauses.length < 2) return undefined
  const no = clauses.find(clause => refusal(clause) >= 0 && leave(clause) < 0)
  const yes = clauses.find(clause => clause !== no && leave(clause) >= 0)
  if (!no || !yes) return undefined
  const at = [no.from + refusal(no), yes.from + leave(yes)]
  const sentence = { tokens, asks: false, roles: new Set(tokens.flatMap(token => [...token.roles])) }
  return {
    wish: { verdict: 'TOPIC', name: 'part-of-it', at, topics: [] },
    sentence,
    sure: yes.tokens.some(token => is(token, 'rest') || /\d{4}/.test(token.text)),
  }
}
