import { readAll } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'
import type { Context } from './verdict.ts'

/** What our own last message leaves open, as far as it changes what an answer means. */
export type Setting = {
  offer: boolean
  /** It asked something, or offered choices. */
  question: () => boolean
  /** It asked whether we may write: a bare yes or no answers that. */
  consentQuestion: () => boolean
  /** It promised that this word ends the messages. */
  promises: (word: string) => boolean
  /** It named this word, but for something else: a menu, a choice. */
  usesOtherwise: (word: string) => boolean
}

const nowhere: Setting = {
  offer: false,
  question: () => false,
  consentQuestion: () => false,
  promises: () => false,
  usesOtherwise: () => false,
}

/** Is this the word to be sent back? A stop word, a digit, or what follows `reply` or `send`. */
const isOffered = ({ tokens }: Sentence, at: number): boolean =>
  is(tokens[at], 'stop', 'cancel', 'leave', 'unsub', 'keyword', 'enough') ||
  /^\d$/.test(tokens[at]?.text ?? '') ||
  (is(tokens[at - 1], 'reply', 'send') && !is(tokens[at], 'neg', 'light', 'messages', 'offers', 'news'))

/** Does what stands around the word say that it ends the messages? */
const endsTalk = ({ tokens }: Sentence, at: number): boolean => {
  const rest = tokens.filter((_, i) => i !== at)
  const after = tokens.slice(at + 1)
  if (rest.some(token => is(token, 'list', 'unsub', 'offers', 'messages', 'news') && !is(token, 'back')))
    return true
  const stops = rest.some(token => is(token, 'stop', 'enough'))
  if (stops && rest.some(token => is(token, 'receive', 'send', 'contact'))) return true
  const not = rest.findIndex(token => is(token, 'neg'))
  if (not >= 0 && rest.slice(not).some(token => is(token, 'receive', 'send', 'contact', 'bother')))
    return true
  const last = after.filter(token => !is(token, 'courtesy', 'light')).at(-1)
  return is(last, 'stop', 'leave', 'cancel') && !rest.some(token => is(token, 'other', 'back'))
}

/** Our last message is only read once something asks for it; without one nothing is assumed. */
export const settingOf = (context: Context): Setting => {
  const offer = context.lastWasOffer === true
  const ours = context.lastOurs
  if (!ours) return { ...nowhere, offer }
  let read: Sentence[] | undefined
  // Our own footers are what is looked for here, so nothing is left out.
  const said = () => {
    read ??= readAll(ours).sentences
    return read
  }
  const named = (word: string) =>
    said().flatMap(sentence =>
      sentence.tokens.flatMap((token, at) =>
        token.text.split(' ').includes(word) ? [{ sentence, at }] : [],
      ),
    )
  const promises = (word: string) =>
    named(word).some(({ sentence, at }) => isOffered(sentence, at) && endsTalk(sentence, at))
  return {
    offer,
    question: () => said().some(({ asks }) => asks),
    consentQuestion: () => said().some(asksConsent),
    promises,
    usesOtherwise: word => named(word).length > 0 && !promises(word) && !offer,
  }
}

/** `Podemos te enviar nossas ofertas por aqui?` */
const asksConsent = (sentence: Sentence): boolean =>
  sentence.asks &&
  has(sentence, 'messages', 'offers', 'news') &&
  has(sentence, 'receive', 'send') &&
  !has(sentence, 'other')
