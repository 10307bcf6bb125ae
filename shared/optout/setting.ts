import { wholeMeaning } from './dictionary.ts'
import { fold } from './fold.ts'
import { endsTalkIn, isOffered, offeredIn } from './offered.ts'
import { readAll } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'
import { spellings } from './typo.ts'
import type { Context } from './verdict.ts'

/** What our own last message leaves open, as far as it changes what an answer means. */
export type Setting = {
  offer: boolean
  /** It asked something, or offered choices. */
  question: () => boolean
  /** It asked whether we may write: a bare yes or no answers that. */
  consentQuestion: () => boolean
  /** The same the other way round: whether she wants us to stop. */
  leavingQuestion: () => boolean
  /** It said which word brings her back: `Para voltar, responda VOLTAR`. */
  offersBack: () => boolean
  /** It numbered its answers (`1 Sim 2 Não`): what this digit stands for. */
  choice: (digit: string) => 'yes' | 'no' | undefined
  /** It asked about something else: an order, a receipt, an appointment. */
  otherQuestion: () => boolean
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
  leavingQuestion: () => false,
  offersBack: () => false,
  choice: () => undefined,
  otherQuestion: () => false,
  promises: () => false,
  promisesLike: () => false,
  usesOtherwise: () => false,
}

/** A question so old, in milliseconds, is answered no more: a bare `não` means something else. A promise stands. */
const stillOpen = 7 * 24 * 60 * 60 * 1000

/** Our last message is only read once something asks for it; without one nothing is assumed. */
export const settingOf = (context: Context): Setting => {
  const old = (context.lastOursAge ?? 0) > stillOpen
  const offer = context.lastWasOffer === true && !old
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
  const offers = (word: string) => offeredIn(ours).some(({ text }) => fold(text).text === word)
  const promises = (word: string) =>
    offers(word) ||
    named(word).some(({ sentence, index, at }) => isOffered(sentence, at) && endsTalkIn(said(), index, at))
  const promising: Setting = {
    ...nowhere,
    offer,
    promises,
    promisesLike: word => {
      if (word.length < shortestLike) return false
      const offered = offeredIn(ours).map(({ text }) => fold(text).text)
      return (
        offered.some(one => one.startsWith(word) || lacksOne(word, one)) ||
        spellings(offered)(word) !== undefined
      )
    },
  }
  promising.offersBack = () => said().some(sentence => has(sentence, 'reply') && has(sentence, 'back'))
  if (old) return promising
  return {
    ...promising,
    question: () => said().some(({ asks }) => asks),
    consentQuestion: () => said().some(one => asksConsent(one) || asksToLeave(one)),
    leavingQuestion: () => said().some(asksToLeave),
    choice: digit => choiceOf(said(), digit),
    otherQuestion: () =>
      said().some(sentence => sentence.asks && has(sentence, 'other', 'receipts', 'orders')),
    usesOtherwise: word => named(word).length > 0 && !promises(word) && !offer,
  }
}

/** `bja` for `baja`: one letter was left out. */
const lacksOne = (typed: string, meant: string): boolean =>
  typed.length === meant.length - 1 &&
  Array.from(meant).some((_, i) => meant.slice(0, i) + meant.slice(i + 1) === typed)

const choiceOf = (all: Sentence[], digit: string): 'yes' | 'no' | undefined => {
  const tokens = all.flatMap(sentence => sentence.tokens)
  const at = tokens.findIndex(token => token.text === digit)
  if (at < 0) return undefined
  // "1 - Sim 2 - Não", "1 para sim e 2 para não": the answer stands before the next digit.
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (/^\d$/.test(token.text)) return undefined
    const meant = wholeMeaning(token.text)?.whole
    if (meant === 'no') return 'no'
    if (meant === 'answer') return 'yes'
  }
  return undefined
}

/**
 * `Podemos te enviar nossas ofertas por aqui?`, `Quer continuar recebendo?` A leave for what is to come: not for
 * one message, not whether one arrived, not a choice of which.
 */
const asksConsent = (sentence: Sentence): boolean => {
  const { tokens, asks } = sentence
  if (!asks || has(sentence, 'other', 'or', 'they', 'why', 'list')) return false
  if (!tokens.some(token => is(token, 'want', 'may') || leave.has(token.text))) return false
  const many = tokens.some(
    token => is(token, 'offers', 'news') || (is(token, 'messages') && token.text.endsWith('s')),
  )
  const hears = tokens.some(token => token.text === 'hear from' || token.text === 'hearing from')
  const goesOn = has(sentence, 'goOn', 'back') && has(sentence, 'receive')
  return (many && has(sentence, 'receive', 'send')) || goesOn || hears
}

const leave = new Set([
  'posso',
  'podemos',
  'puedo',
  'podriamos',
  'poderiamos',
  'can',
  'could',
  'may',
  'shall',
  'gostaria',
  'te gustaria',
  'querés',
  'queres',
  'quieres',
  'quiere',
  'deseas',
  'desea',
  'deseja',
])

/** `Tem certeza que deseja sair da lista?` */
const asksToLeave = (sentence: Sentence): boolean =>
  sentence.asks &&
  has(sentence, 'stop', 'cancel', 'leave', 'unsub', 'remove') &&
  has(sentence, 'messages', 'offers', 'news', 'list') &&
  !has(sentence, 'other')
