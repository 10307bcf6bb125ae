import { dataRight, hint, type Said, wantsBack } from './aside.ts'
import { contrast } from './contrast.ts'
import type { Token } from './lexicon.ts'
import { noOwn, type Own } from './own.ts'
import type { Piece } from './pieces.ts'
import { question } from './question.ts'
import { read } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'
import { type Setting, settingOf } from './setting.ts'
import type { Context, Verdict } from './verdict.ts'
import { judgeEdge, judgeSigns, judgeWhole, type Reached } from './whole.ts'
import { strength, type Wish } from './wish.ts'
import { wishOf } from './wishes.ts'

const none: Verdict = { verdict: 'NONE', rule: 'none', words: [], topics: [] }

type Noted<What> = { said: What; sentence: Sentence }

/** The words that decided, as they were typed and in the order they stand. */
const slices = (text: string, at: readonly (Piece | undefined)[]): string[] => {
  const pieces = at.flatMap(piece => (piece ? [piece] : []))
  const inOrder = [...new Set(pieces)].sort((a, b) => a.start - b.start)
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

const fromWhole = (text: string, { verdict, rule, at }: Reached): Verdict => ({
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
  }
  return best
}

/** `já disse que não quero`: what was said before is what counts. */
const withoutAsked = (tokens: Token[]): Token[] => {
  const from = tokens.findIndex(token => !is(token, 'asked', 'self', 'that', 'courtesy'))
  return from > 0 && tokens.slice(0, from).some(token => is(token, 'asked')) ? tokens.slice(from) : []
}

const namesOther = (all: Sentence[]) => all.some(sentence => has(sentence, 'other'))

/** A slip, or "again" after a wish that is told: the wish is a thing of the past. Not where the wish is an order. */
const comesAfter = (back: Noted<Said>, wish: Noted<Wish>): boolean => {
  const from = Math.min(...wish.said.at)
  const told = wish.sentence.tokens.slice(0, from).some(token => is(token, 'asked'))
  const order = /^(?:stop|enough)/.test(wish.said.name) && !told
  if (back.said.name === 'by-mistake') return !order && (told || wish.said.name !== 'not-send')
  const again = has(back.sentence, 'again') && !order
  return again && (back.sentence !== wish.sentence || Math.max(...back.said.at) > Math.max(...wish.said.at))
}

const judgeSentences = (text: string, all: Sentence[], setting: Setting): Verdict => {
  const split = contrast(all)
  const strong = strongest(all)
  // "texts are fine but stop calling": a wish about calls alone is a part too.
  const ofCalls =
    strong?.said.verdict === 'OUT' && strong.said.at.some(i => is(strong.sentence.tokens[i], 'call'))
  const weak =
    !strong ||
    strong.said.verdict === 'ASK' ||
    (strong.said.verdict === 'TOPIC' && strong.said.topics.length === 0)
  // "keep the reminders but no more sales stuff": what is refused has a name, and it is not all.
  const refused = strong && strong.said.topics.length > 0 ? strong.said.topics : []
  const wish =
    split && (weak || ofCalls || refused.length > 0)
      ? { said: { ...split.wish, topics: refused }, sentence: split.sentence }
      : strong
  const data = first(all, dataRight)
  const clear = wish !== undefined && wish.said.verdict !== 'ASK'
  // "By the data law, stop writing to me": the law is the reason, the wish is the message.
  const wishFirst = clear && /^(?:stop|not|enough)/.test(wish.said.name)
  if (data && !wishFirst) return verdictOf(text, data)
  const help = first(all, question)
  if (help) return verdictOf(text, help)
  const back = first(all, wantsBack)
  if (back && (!clear || comesAfter(back, wish))) return verdictOf(text, back)
  const manner = wish?.said.name === 'how-often' || wish?.said.name === 'too-often'
  // "não quero receber" after we asked about a receipt answers that.
  const elliptic = wish?.said.name === 'not-send' && wish.said.at.length === 2
  if (elliptic && setting.otherQuestion() && !setting.offer) return none
  if (clear && !manner) return verdictOf(text, wish)
  const parts = all
    .flatMap(({ tokens }) => [tokens, withoutAsked(tokens)])
    .map(tokens => (tokens.length > 0 ? judgeWhole(tokens, setting) : undefined))
    .filter(part => part !== undefined)
  const edges = all.map(sentence => judgeEdge(sentence, setting)).filter(part => part !== undefined)
  const out = [...parts, ...edges].find(({ verdict }) => verdict === 'OUT')
  if (out) return fromWhole(text, namesOther(all) ? { ...out, verdict: 'ASK' } : out)
  if (wish) return verdictOf(text, wish)
  const unclear = first(all, hint)
  if (unclear) return verdictOf(text, unclear)
  const rest =
    all.length <= 3 && !namesOther(all) && !all.some(sentence => has(sentence, 'good')) ? parts : []
  const kind = (['IN', 'HELP', 'ASK'] as const).find(kind => rest.some(part => part.verdict === kind))
  const part = rest.find(({ verdict, rule }) => verdict === kind && !rule.endsWith('.no'))
  return part ? fromWhole(text, part) : none
}

/** A person who says that it was said before has not been heard. */
const unheard = (all: Sentence[]) => all.some(sentence => has(sentence, 'still', 'asked'))

const robot: Verdict = { ...none, rule: 'robot' }

/** Another firm's machine answers us: a menu, an out-of-office note. Two of its phrases, or one with a choice to make. */
const isRobot = (all: Sentence[]): boolean => {
  if (!all.some(sentence => has(sentence, 'robot'))) return false
  const said = all.flatMap(({ tokens }) => tokens).filter(token => is(token, 'robot'))
  return said.length >= 2 || (said.length === 1 && all.some(sentence => has(sentence, 'reply')))
}

const ownVerdict = { out: 'OUT', in: 'IN', help: 'HELP' } as const

const onlyPolite = (all: Sentence[]) =>
  all.every(({ tokens }) => tokens.every(token => is(token, 'courtesy')))

/** A word of the owner's, as the whole message or a whole sentence of it. */
const judgeOwn = (all: Sentence[], setting: Setting, own: Own): Reached | undefined => {
  if (own === noOwn) return undefined
  const whole = all.flatMap(sentence => sentence.tokens)
  for (const tokens of [whole, ...all.map(sentence => sentence.tokens)]) {
    const taught = own.word(tokens)
    const [first] = taught?.at ?? []
    if (!taught || (first && setting.usesOtherwise(first.text))) continue
    return { verdict: ownVerdict[taught.meaning], rule: 'shop.own', at: taught.at }
  }
  return undefined
}

/**
 * What one message means, judged from its words and from what was said before. Pure; never fails.
 * Without context it is more careful, never bolder. `own`: what the owner has taught beside the built-in words.
 */
export const judge = (text: string, context: Context = {}, own: Own = noOwn): Verdict => {
  const reading = read(text, context.lastOurs)
  const setting = settingOf(context)
  const all = reading.sentences
  if (all.length === 0) return reading.quoted ? none : fromWhole(text, judgeSigns(reading.signs, setting))
  // "oi 🛑": what is said beside the sign is politeness.
  const bySign = reading.signs.length > 0 && !reading.quoted && onlyPolite(all)
  const shown = bySign ? judgeSigns(reading.signs, setting) : undefined
  if (shown && shown.verdict !== 'NONE') return fromWhole(text, shown)
  const taught = judgeOwn(all, setting, own)
  if (taught) return fromWhole(text, taught)
  const [only] = all
  const tokens = only && all.length === 1 ? only.tokens : all.flatMap(sentence => sentence.tokens)
  const whole = judgeWhole(tokens, setting)
  if (whole) return fromWhole(text, whole)
  if (!tokens.some(token => token.telling)) return none
  if (isRobot(all)) return robot
  const verdict = judgeSentences(text, all, setting)
  return verdict.verdict === 'OUT' && unheard(all) ? { ...verdict, urgent: true } : verdict
}
