import { bareMeansUs, business } from './ending.ts'
import { endsTalkIn } from './offered.ts'
import { readAll } from './read.ts'
import { has } from './sentence.ts'

/** Does a sentence of this text that ends the messages name this label? */
export const namesLabel = (text: string, label: string): boolean => {
  const wanted = readAll(label).sentences.flatMap(({ tokens }) => tokens.map(token => token.text))
  if (wanted.length === 0) return false
  return readAll(text).sentences.some(({ tokens }, index, all) =>
    tokens.some((_, at) => {
      const to = at + wanted.length - 1
      return wanted.every((word, k) => tokens[at + k]?.text === word) && endsTalkIn(all, index, at, to, text)
    }),
  )
}

/** Does the label of a button speak of leaving the messages (`Parar promoções`, `Não quero mais`), under this text? */
export const leavingLabel = (label: string, text = ''): boolean =>
  readAll(label).sentences.some(sentence => {
    if (has(sentence, ...business, 'back')) return false
    const talk = has(sentence, 'messages', 'offers', 'news', 'list', 'receive', 'send', 'contact')
    if (has(sentence, 'unsub', 'signsOff')) return true
    if (talk && has(sentence, 'cancel', 'neg', 'stop', 'leave', 'remove', 'enough', 'ceases', 'erases'))
      return true
    const { sentences: all } = readAll(text)
    if (
      has(sentence, 'stop', 'leave', 'remove', 'enough') ||
      (has(sentence, 'neg') && has(sentence, 'want') && has(sentence, 'more'))
    )
      return bareMeansUs(all)
    // "Confirma? [Cancelar]"
    return (
      sentence.tokens.length === 1 &&
      has(sentence, 'cancel') &&
      bareMeansUs(all) &&
      !all.some(one => one.asks)
    )
  })
