import type { Token } from './lexicon.ts'
import { readAll } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'

/** A word that a message of ours tells people to send back, as it stands there. */
export type Offered = { text: string }

/** Is this the word to be sent back? A stop word, a digit, or what follows `reply` or `send`. */
export const isOffered = ({ tokens }: Sentence, at: number): boolean =>
  is(tokens[at], 'stop', 'cancel', 'leave', 'unsub', 'keyword', 'enough') ||
  /^\d$/.test(tokens[at]?.text ?? '') ||
  (is(tokens[at - 1], 'reply', 'send') && !is(tokens[at], 'neg', 'light', 'messages', 'offers', 'news'))

/** Does what stands around the word say that it ends the messages? */
export const endsTalk = ({ tokens }: Sentence, at: number): boolean => {
  const rest = tokens.filter((_, i) => i !== at)
  const after = tokens.slice(at + 1)
  if (rest.some(token => is(token, 'list', 'unsub', 'offers', 'messages', 'news') && !is(token, 'back')))
    return true
  const stops = rest.some(token => is(token, 'stop', 'enough'))
  if (stops && rest.some(token => is(token, 'receive', 'send', 'contact'))) return true
  const not = rest.findIndex(token => is(token, 'neg'))
  if (not >= 0 && rest.slice(not).some(token => is(token, 'receive', 'send', 'contact', 'bother')))
    return true
  // "digite 2 para sair" leaves a menu; "2 para cancelar" an appointment.
  if (/^\d$/.test(tokens[at]?.text ?? '')) return false
  const last = after.filter(token => !is(token, 'courtesy', 'light')).at(-1)
  return is(last, 'stop', 'leave', 'cancel') && !rest.some(token => is(token, 'other', 'back'))
}

/** The same, or the question before it does: `Não quer mais promoções? Digite SAIR`. */
export const endsTalkIn = (all: readonly Sentence[], index: number, at: number): boolean => {
  const sentence = all[index]
  const before = all[index - 1]
  if (!sentence) return false
  if (endsTalk(sentence, at)) return true
  return (
    before?.asks === true &&
    has(before, 'neg') &&
    has(before, 'want', 'offers', 'news', 'messages', 'receive', 'contact') &&
    !has(before, 'other')
  )
}

/** Written to be copied: all in capitals. */
const isLoud = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
const quotes = /["'“”‘’«»]/

/** How far behind `reply` its word may stand: `responda apenas com a palavra SAIR`. */
const reach = 6

/**
 * The words that a text of ours promises as a way out: what is to be replied, typed or sent, where the same
 * sentence says that it ends the messages.
 */
export const offeredIn = (text: string): Offered[] =>
  readAll(text).sentences.flatMap((sentence, index, all) => {
    const { tokens } = sentence
    const wordOf = (token: Token) => text.slice(token.start, token.end)
    const isQuoted = ({ start, end }: Token) =>
      quotes.test(text.charAt(start - 1)) && quotes.test(text.charAt(end))
    const marked = (token: Token | undefined) =>
      token !== undefined && (isLoud(wordOf(token)) || isQuoted(token) || /^\d$/.test(token.text))
    return tokens.flatMap((token, i) => {
      if (!is(token, 'reply', 'send', 'contact') || is(tokens[i - 1], 'neg')) return []
      const behind = tokens.slice(i + 1, i + 1 + reach)
      const loud = behind.findIndex(marked)
      const plain = behind.findIndex((_, k) => isOffered(sentence, i + 1 + k))
      const at = loud >= 0 ? loud : is(token, 'reply') ? plain : -1
      if (at < 0) return []
      const from = i + 1 + at
      let to = from
      while (loud >= 0 && tokens[to]?.after === '' && marked(tokens[to + 1])) to += 1
      const [first, last] = [tokens[from], tokens[to]]
      return first && last && endsTalkIn(all, index, from)
        ? [{ text: text.slice(first.start, last.end) }]
        : []
    })
  })

/** Does the label of a button speak of leaving the messages (`Parar promoções`, `Não quero receber`)? */
export const leavingLabel = (label: string): boolean =>
  readAll(label).sentences.some(sentence => {
    if (has(sentence, 'other', 'back')) return false
    const talk = has(sentence, 'messages', 'offers', 'news', 'list', 'receive', 'send', 'contact')
    if (has(sentence, 'unsub')) return true
    if (has(sentence, 'stop', 'leave', 'remove', 'enough')) return true
    return talk && has(sentence, 'cancel', 'neg')
  })

/** Does a sentence of this text that ends the messages name this label? */
export const namesLabel = (text: string, label: string): boolean => {
  const wanted = readAll(label)
    .sentences.flatMap(({ tokens }) => tokens.map(token => token.text))
    .join(' ')
  if (wanted === '') return false
  return readAll(text).sentences.some((sentence, index, all) => {
    const words = sentence.tokens.map(token => token.text).join(' ')
    return ` ${words} `.includes(` ${wanted} `) && sentence.tokens.some((_, at) => endsTalkIn(all, index, at))
  })
}
