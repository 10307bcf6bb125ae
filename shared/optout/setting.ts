import { fold } from './fold.ts'
import { endsTalkIn, isOffered, offeredIn } from './offered.ts'
import { readAll } from './read.ts'
import { has, type Sentence } from './sentence.ts'
import { spellings } from './typo.ts'
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
  /** It promised a word that this one was probably meant to be: its beginning, or one slip away. */
  promisesLike: (word: string) => boolean
  /** It named this word, but for something else: a menu, a choice. */
  usesOtherwise: (word: string) => boolean
}

/** Fewer letters than these are nobody's slip. */
const shortestLike = 3

const nowhere: Setting = {
  offer: false,
  question: () => false,
  consentQuestion: () => false,
  promises: () => false,
  promisesLike: () => false,
  usesOtherwise: () => false,
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
    said().flatMap((sentence, index) =>
      sentence.tokens.flatMap((token, at) =>
        token.text.split(' ').includes(word) ? [{ sentence, index, at }] : [],
      ),
    )
  const promises = (word: string) =>
    named(word).some(({ sentence, index, at }) => isOffered(sentence, at) && endsTalkIn(said(), index, at))
  return {
    offer,
    question: () => said().some(({ asks }) => asks),
    consentQuestion: () => said().some(asksConsent),
    promises,
    promisesLike: word => {
      if (word.length < shortestLike) return false
      const offered = offeredIn(ours).map(({ text }) => fold(text).text)
      return offered.some(one => one.startsWith(word)) || spellings(offered)(word) !== undefined
    },
    usesOtherwise: word => named(word).length > 0 && !promises(word) && !offer,
  }
}

/** `Podemos te enviar nossas ofertas por aqui?` */
const asksConsent = (sentence: Sentence): boolean =>
  sentence.asks &&
  has(sentence, 'messages', 'offers', 'news') &&
  has(sentence, 'receive', 'send') &&
  !has(sentence, 'other')
