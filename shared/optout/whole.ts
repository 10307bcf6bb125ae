import { wholeMeaning } from './dictionary.ts'
import type { Token } from './lexicon.ts'
import type { Piece } from './pieces.ts'
import { core, has, is, joined, type Sentence } from './sentence.ts'
import type { Setting } from './setting.ts'
import { mended } from './spelled.ts'
import type { VerdictKind } from './verdict.ts'

/** What a whole-message rule found. */
export type Reached = { verdict: VerdictKind; rule: string; at: readonly Piece[] }

const stopSigns = new Set(['🛑', '🚫', '⛔', '🔇', '📵', '🔕'])
const hand = new Set(['✋', '🤚', '🖐'])
const angrySigns = new Set(['👎', '🤬', '😡', '😠', '🖕', '🙄', '😤', '🤮', '💩'])

/** A message of emoji alone. Most mean nothing; a stop sign is as clear as the word. */
export const judgeSigns = (signs: Piece[], setting: Setting): Reached => {
  const found = (set: Set<string>) => signs.filter(({ text }) => set.has(text))
  const stop = found(stopSigns)
  const open = setting.question() && !setting.offer
  if (stop.length > 0) return { verdict: open ? 'ASK' : 'OUT', rule: 'emoji.stop', at: stop }
  const palm = found(hand)
  if (palm.length > 0) return { verdict: setting.offer ? 'OUT' : 'ASK', rule: 'emoji.hand', at: palm }
  const angry = found(angrySigns)
  if (angry.length > 0) return { verdict: 'ASK', rule: 'emoji.angry', at: angry }
  return { verdict: 'NONE', rule: 'none', at: [] }
}

/** `CANCELAR` ends the messages only where we said so; after a question of ours it is the answer. */
const judgeCancel = (word: string, setting: Setting): VerdictKind => {
  if (setting.promises(word)) return 'OUT'
  if (setting.question() || setting.usesOtherwise(word)) return 'NONE'
  return setting.offer ? 'OUT' : 'ASK'
}

const judgeAnswer = (no: boolean, setting: Setting): [VerdictKind, string] => {
  return no && !setting.question() ? ['ASK', 'no'] : ['NONE', 'answer']
}

/** No fixed phrase has more words than this. */
const mostWords = 9

/** Judges a message or sentence that is nothing but a known word or phrase; undefined when it is more. */
export const judgeWhole = (tokens: Token[], setting: Setting): Reached | undefined => {
  const at = core(tokens)
  if (at.length > mostWords) return undefined
  const text = joined(at.length > 0 ? at : tokens)
  const word = at.length <= 2 ? (at[0]?.text ?? '') : ''
  const reached = (verdict: VerdictKind, rule: string): Reached => ({ verdict, rule, at })
  if (isPromised(at, setting)) return reached('OUT', `${at[0]?.lang || 'any'}.promised`)
  const given = answerToOffer(tokens, setting)
  const answer = given && setting.leavingQuestion() ? turned[given] : given
  if (answer) return reached(answer === 'no' ? 'OUT' : 'IN', `${at[0]?.lang || 'any'}.answer-${answer}`)
  if (at.length === 1 && is(at[0], 'back') && setting.offersBack())
    return reached('IN', `${at[0]?.lang || 'any'}.in`)
  const [first, ...others] = at
  const more = others.length > 0 && others.every(token => is(token, 'courtesy', 'more', 'enough'))
  if (more && first && wholeMeaning(first.text)?.whole === 'out') return reached('OUT', `${first.lang}.word`)
  const exact = wholeMeaning(text) ?? (at.length < tokens.length ? wholeMeaning(joined(tokens)) : undefined)
  const meant = exact ?? mistyped(at)
  if (!meant) return undefined
  const { whole, lang } = meant
  if (whole === 'cancel') return reached(judgeCancel(word, setting), `${lang}.cancel`)
  if (whole === 'no' || whole === 'answer') {
    const [verdict, rule] = judgeAnswer(whole === 'no', setting)
    return reached(verdict, `${lang}.${rule}`)
  }
  if (whole === 'in' && setting.question() && !setting.consentQuestion() && at.length === 1)
    return reached('NONE', `${lang}.answer`)
  if (whole === 'in' || whole === 'help') return reached(whole === 'in' ? 'IN' : 'HELP', `${lang}.${whole}`)
  if (setting.usesOtherwise(word)) return reached('NONE', `${lang}.menu`)
  // "remover" after we asked whether to leave the onion out.
  if (whole === 'out' && is(at[0], 'remove') && setting.otherQuestion() && !setting.offer)
    return reached('NONE', `${lang}.answer`)
  if (whole === 'out') return reached('OUT', `${lang}.${exact ? 'word' : 'typo'}`)
  const answers = setting.question() && !setting.offer && at.length <= 3
  return reached(answers ? 'NONE' : 'ASK', `${lang}.unclear`)
}

/** Longest answer that is read by its first or last word alone. */
const shortAnswer = 6

const digits: Record<string, string> = {
  zero: '0',
  cero: '0',
  um: '1',
  uno: '1',
  one: '1',
  dois: '2',
  dos: '2',
  two: '2',
  tres: '3',
  three: '3',
}

/** The word that our last message promised: alone, as a wish (`quero parar`), in letters for its digit, mistyped. */
const isPromised = (at: Token[], setting: Setting): boolean => {
  const [first] = at
  const last = at.at(-1)
  if (!first || !last || at.length > shortAnswer) return false
  if (at.length > 1) {
    // "quero essa opção de sair", "sim, sair"; "stop plz n thx"
    const meant = is(first, 'want') || wholeMeaning(first.text)?.whole === 'answer'
    const denied = at.some(token => is(token, 'neg') && !is(token, 'of'))
    const thanked = at.slice(1).every(token => is(token, 'courtesy', 'more', 'neg'))
    return (meant && !denied && setting.promises(last.text)) || (thanked && setting.promises(first.text))
  }
  return (
    setting.promises(first.text) ||
    setting.promises(digits[first.text] ?? '') ||
    (!first.telling && setting.promisesLike(first.text))
  )
}

const turned = { yes: 'no', no: 'yes' } as const

/** `não precisa mais, obrigada` after we asked whether she wants our messages. */
const answerToOffer = (tokens: Token[], setting: Setting): 'yes' | 'no' | undefined => {
  if (tokens.length > shortAnswer || tokens.some(token => is(token, 'other', 'if'))) return undefined
  // "pode tirar" after we asked whether to take her off the list.
  const does = tokens.every(token => is(token, 'may', 'remove', 'stop', 'cancel', 'courtesy'))
  if (does && tokens.some(token => is(token, 'remove')) && setting.leavingQuestion()) return 'yes'
  const [first] = core(tokens)
  const digit = tokens.length === 1 && first ? (digits[first.text] ?? first.text) : ''
  if (/^\d$/.test(digit)) return setting.consentQuestion() ? setting.choice(digit) : undefined
  const meant = first && wholeMeaning(first.text)?.whole
  if (!(meant === 'no' || meant === 'answer' || is(first, 'neg')) || !setting.consentQuestion())
    return undefined
  if (meant !== 'answer') return 'no'
  return tokens.some(token => is(token, 'neg') && !is(token, 'of')) ? undefined : 'yes'
}

/** A slip of the finger near a stop word, when little else was written. */
const mistyped = (tokens: Token[]) => {
  if (tokens.length === 0 || tokens.length > 2) return undefined
  const spelt = tokens.map(token => mended(token.text) ?? token.text).join(' ')
  const found = wholeMeaning(spelt)
  return found?.whole === 'out' || found?.whole === 'cancel' ? found : undefined
}

/** The sentence cut at its commas. */
const clausesOf = (tokens: Token[]): Token[][] => {
  const found: Token[][] = [[]]
  for (const token of tokens) {
    found.at(-1)?.push(token)
    if (token.after === ',') found.push([])
  }
  return found.filter(clause => clause.length > 0)
}

/** A stop word as first or last part between commas, when the rest is refusal or anger: `cansei, sair`. */
export const judgeEdge = (sentence: Sentence, setting: Setting): Reached | undefined => {
  const { tokens } = sentence
  const [opening = []] = clausesOf(tokens)
  if (opening.length < tokens.length && isPromised(core(opening), setting))
    return { verdict: 'OUT', rule: `${opening[0]?.lang || 'any'}.promised`, at: core(opening) }
  if (tokens.some(token => is(token, 'other', 'if'))) return undefined
  const ofOurs = has(sentence, 'offers', 'messages', 'news', 'receive', 'send', 'contact')
  const thanked = is(tokens[tokens.findIndex(token => token.after === ',') + 1], 'courtesy')
  if (!ofOurs && !thanked && !has(sentence, 'neg', 'hint', 'enough', 'asked', 'wrong', 'tooOften', 'bother'))
    return undefined
  const clauses = clausesOf(tokens).filter(clause => !clause.every(token => is(token, 'courtesy')))
  const [first, ...rest] = clauses
  if (!first || (rest.length === 0 && clauses.length === clausesOf(tokens).length)) return undefined
  const edges = [first, rest.at(-1) ?? []]
  for (const edge of edges) {
    const found = core(edge).length > 0 ? judgeWhole(edge, setting) : undefined
    if (found?.verdict === 'OUT') return found
    // "não pedi para receber isso, podem parar": alone it may be about anything, here it is not.
    if (ofOurs && found?.verdict === 'ASK' && edge.some(token => is(token, 'stop')) && !sentence.asks)
      return { ...found, verdict: 'OUT', rule: found.rule.replace('unclear', 'word') }
  }
  return undefined
}
