import { dataRight, hint, type Said, wantsBack } from './aside.ts'
import { contrast } from './contrast.ts'
import type { Token } from './lexicon.ts'
import { perhaps } from './perhaps.ts'
import type { Piece } from './pieces.ts'
import { question } from './question.ts'
import { has, is, type Sentence } from './sentence.ts'
import type { Setting } from './setting.ts'
import type { Verdict } from './verdict.ts'
import { judgeEdge, judgeWhole, type Reached } from './whole.ts'
import { strength, type Wish } from './wish.ts'
import { wishOf } from './wishes.ts'

export const none: Verdict = { verdict: 'NONE', rule: 'none', words: [], topics: [] }

/** Something said, and the sentence that says it. */
type Noted<What> = { said: What; sentence: Sentence }

/** The words that decided, as they were typed and in the order they stand. */
const slices = (text: string, at: readonly (Piece | undefined)[]): string[] => {
  const pieces = at.flatMap(piece => (piece ? [piece] : []))
  const inOrder = pieces.length < 2 ? pieces : [...new Set(pieces)].sort((a, b) => a.start - b.start)
  return inOrder.map(({ start, end }) => text.slice(start, end))
}

const verdictOf = (text: string, { said, sentence }: Noted<Said | Wish>): Verdict => {
  const key = sentence.tokens[said.at[0] ?? 0]
  const words = slices(
    text,
    said.at.map(i => sentence.tokens[i]),
  )
  const rule = `${key?.lang || 'any'}.${said.name}`
  const topics = said.verdict === 'TOPIC' && 'topics' in said ? said.topics : []
  return { verdict: said.verdict, rule, words, topics }
}

export const fromWhole = (text: string, { verdict, rule, at }: Reached): Verdict => ({
  verdict,
  rule,
  words: slices(text, at),
  topics: [],
})

/** Asks each sentence the same thing; the first that answers. */
const first = <What>(
  all: Sentence[],
  ask: (sentence: Sentence) => What | undefined,
): Noted<What> | undefined => {
  for (const sentence of all) {
    const said = ask(sentence)
    if (said !== undefined) return { said, sentence }
  }
  return undefined
}

const strongest = (all: Sentence[]): Noted<Wish> | undefined => {
  let best: Noted<Wish> | undefined
  for (const sentence of all) {
    const said = wishOf(sentence)
    if (said && (!best || strength[said.verdict] > strength[best.said.verdict])) best = { said, sentence }
    if (best?.said.verdict === 'OUT') return best
  }
  return best
}

/** The wish that counts: the strongest, unless a part refused and a part kept say that it is not about all. */
const wishIn = (all: Sentence[]): Noted<Wish> | undefined => {
  const split = contrast(all)
  const strong = strongest(all)
  if (!split || !strong) return split ? { said: split.wish, sentence: split.sentence } : strong
  const { verdict, topics, at } = strong.said
  const weak = verdict === 'ASK' || (verdict === 'TOPIC' && topics.length === 0)
  // "texts are fine but stop calling": a wish about calls alone is a part too.
  const ofCalls = at.some(i => is(strong.sentence.tokens[i], 'call'))
  // "keep the reminders but no more sales stuff": what is refused has a name, and it is not all.
  return weak || ofCalls || split.sure || topics.length > 0
    ? { said: { ...split.wish, topics }, sentence: split.sentence }
    : strong
}

/** A slip, or "again" after a wish that is told: the wish is a thing of the past. Not where the wish is an order. */
const comesAfter = (back: Noted<Said>, wish: Noted<Wish>): boolean => {
  const from = Math.min(...wish.said.at)
  const told = wish.sentence.tokens.slice(0, from).some(token => is(token, 'asked'))
  const order = /^(?:stop|enough)/.test(wish.said.name) && !told
  if (back.said.name === 'by-mistake') return !order && (told || wish.said.name !== 'not-send')
  const again = has(back.sentence, 'again') && !order
  return again && (back.sentence !== wish.sentence || Math.max(...back.said.at) > Math.max(...wish.said.at))
}

/** `já disse que não quero`: what was said before is what counts. */
const withoutAsked = (tokens: Token[]): Token[] => {
  const from = tokens.findIndex(token => !is(token, 'asked', 'self', 'that', 'courtesy'))
  return from > 0 && tokens.slice(0, from).some(token => is(token, 'asked')) ? tokens.slice(from) : []
}

const namesOther = (all: Sentence[]) => all.some(sentence => has(sentence, 'other'))

/** What sentences mean that are nothing but a known word or phrase, or have one at an edge. */
const judgeAlone = (all: Sentence[], setting: Setting): { parts: Reached[]; out: Reached | undefined } => {
  const parts = all
    .flatMap(({ tokens }) => [tokens, withoutAsked(tokens)])
    .flatMap(tokens => (tokens.length > 0 ? (judgeWhole(tokens, setting) ?? []) : []))
  const edges = all.flatMap(sentence => judgeEdge(sentence, setting) ?? [])
  const out = [...parts, ...edges].find(({ verdict }) => verdict === 'OUT')
  return { parts, out: out && namesOther(all) ? { ...out, verdict: 'ASK' } : out }
}

/** The mildest reading, where no wish was found: a known word beside harmless words. */
const mildest = (all: Sentence[], parts: Reached[]): Reached | undefined => {
  if (all.length > 3 || namesOther(all) || all.some(sentence => has(sentence, 'good'))) return undefined
  const kind = (['IN', 'HELP', 'ASK'] as const).find(kind => parts.some(part => part.verdict === kind))
  return parts.find(({ verdict, rule }) => verdict === kind && !rule.endsWith('.no'))
}

/** Judges a message by its sentences: a data right, a question, a wish to be back, a wish to stop, a hint. */
export const judgeSentences = (text: string, all: Sentence[], setting: Setting): Verdict => {
  const wish = wishIn(all)
  const clear = wish !== undefined && wish.said.verdict !== 'ASK'
  const data = first(all, dataRight)
  // "By the data law, stop writing to me": the law is the reason, the wish is the message.
  if (data && !(clear && /^(?:stop|not|enough|withdraw)/.test(wish.said.name))) return verdictOf(text, data)
  const help = first(all, question)
  if (help) return verdictOf(text, help)
  const back = first(all, wantsBack)
  if (back && (!clear || comesAfter(back, wish))) return verdictOf(text, back)
  // "não quero receber" after we asked about a receipt answers that.
  const elliptic = wish?.said.name === 'not-send' && wish.said.at.length === 2
  if (elliptic && setting.otherQuestion() && !setting.offer) return none
  const manner = wish?.said.name === 'how-often' || wish?.said.name === 'too-often'
  if (clear && !manner) return verdictOf(text, wish)
  const { parts, out } = judgeAlone(all, setting)
  if (out) return fromWhole(text, out)
  if (wish) return verdictOf(text, wish)
  const unclear = first(all, hint)
  if (unclear) return verdictOf(text, unclear)
  const mild = mildest(all, parts)
  if (mild) return fromWhole(text, mild)
  const open = first(all, perhaps)
  return open ? verdictOf(text, open) : none
}
