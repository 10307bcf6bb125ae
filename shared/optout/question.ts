import type { Said } from './aside.ts'
import type { Token } from './lexicon.ts'
import { has, is, isFiller, nextContent, type Sentence } from './sentence.ts'

const acts = ['stop', 'cancel', 'leave', 'unsub', 'keyword', 'clicked', 'reply', 'remove', 'list'] as const
const words = ['stop', 'leave', 'unsub', 'keyword'] as const

/** `how do these messages work?` */
const howItWorks = (sentence: Sentence, result: number): Said | undefined => {
  const { tokens, asks } = sentence
  const ours = tokens.findIndex(token => is(token, 'messages', 'offers'))
  if (!asks || result < 0 || ours < 0 || has(sentence, 'other', 'self')) return undefined
  return { verdict: 'HELP', name: 'about-the-word', at: [result, ours] }
}

type Supposed = {
  /** Where the supposed act stands; -1 where none is supposed. */
  at: number
  /** The word is supposed to be typed or sent: `se eu mandar PARAR`. */
  typed: boolean
}

/** What comes right after an `if`: an act, or the sending of a word. */
const supposed = (tokens: Token[], condition: number): Supposed => {
  if (condition < 0) return { at: -1, typed: false }
  const next = isFiller(tokens[condition + 1]) ? nextContent(tokens, condition + 1) : condition + 1
  if (is(tokens[next], 'contact', 'send', 'reply', 'clicked') && is(tokens[next + 1], ...words))
    return { at: next + 1, typed: true }
  return { at: is(tokens[next], ...acts) && !is(tokens[next], 'remove') ? next : -1, typed: false }
}

/** Asks what the word would do, instead of using it. */
export const question = (sentence: Sentence): Said | undefined => {
  const { tokens, asks } = sentence
  if (!has(sentence, 'if', 'result')) return undefined
  const result = tokens.findIndex(token => is(token, 'result'))
  const act = tokens.findIndex(token => is(token, ...acts))
  if (act < 0) return howItWorks(sentence, result)
  const condition = tokens.findIndex(token => is(token, 'if'))
  const { at, typed } = supposed(tokens, condition)
  const said = (place: number): Said => ({ verdict: 'HELP', name: 'about-the-word', at: [place, act] })
  if (typed && !has(sentence, 'neg')) return said(condition)
  const spoken = is(tokens[act - 1], 'pointing') && is(tokens[act], ...words)
  if (asks && spoken) return said(act - 1)
  const aboutOther =
    has(sentence, 'other') &&
    !has(sentence, 'messages') &&
    is(tokens[act], 'cancel', 'remove', 'list', 'stop')
  if (aboutOther) return undefined
  if (result >= 0 && (asks || at >= 0 || condition > result) && (condition >= 0 || result < act))
    return said(result)
  // "esse SAIR serve pra quê?": the word first, the question after it.
  const pointed = act === 0 || is(tokens[act - 1], 'pointing')
  if (result > act && asks && !tokens.some(token => is(token, 'neg') && !is(token, 'of')) && pointed)
    return said(result)
  const ofOurs = has(sentence, 'messages', 'offers', 'news', 'list', 'send', 'receive', 'contact')
  return at >= 0 && asks && (result >= 0 || ofOurs) ? said(condition) : undefined
}
