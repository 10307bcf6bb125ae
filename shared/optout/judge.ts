import { noOwn, type Own } from './own.ts'
import { read } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'
import { fromWhole, judgeSentences, none } from './sentences.ts'
import { type Setting, settingOf } from './setting.ts'
import type { Context, Verdict } from './verdict.ts'
import { judgeSigns, judgeWhole, type Reached } from './whole.ts'

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
    // Beside other sentences only a stop is heard: a word of help must not hide a "no" next to it.
    const asks = all.some(sentence => sentence.asks && (tokens === whole || sentence.tokens === tokens))
    if (asks || (tokens !== whole && taught.meaning !== 'out')) continue
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
