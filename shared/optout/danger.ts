import { judgeButton } from './button.ts'
import type { Change, OwnButton, OwnWord } from './change.ts'
import { wholeMeaning } from './dictionary.ts'
import { fold } from './fold.ts'
import { judge } from './judge.ts'
import { type Token, tokens } from './lexicon.ts'
import type { Danger, OwnMeaning } from './meaning.ts'
import { keyOfButton, keyOfWord } from './own.ts'
import { cut } from './pieces.ts'
import { is } from './sentence.ts'
import type { VerdictKind } from './verdict.ts'

const longest = 40
const mostWords = 5
const shortest = 3

/** Words that may be the kernel of a word of leaving or of coming back. */
const kernels = ['stop', 'cancel', 'leave', 'unsub', 'remove', 'enough', 'join', 'back', 'keyword'] as const
/** What our messages are called: alone such a word asks for them as often as against them. */
const things = ['messages', 'offers', 'news', 'list', 'number', 'calls', 'here'] as const

const isEveryday = (token: Token, _: number, all: Token[]) => {
  // Beside another word it may well speak of what we send.
  if (all.length > 1 && is(token, ...things)) return false
  return token.everyday || (token.roles.size > 0 && !is(token, ...kernels))
}

const sameWish: Record<OwnMeaning, readonly VerdictKind[]> = {
  out: ['OUT', 'TOPIC'],
  in: ['IN'],
  help: ['HELP'],
}

/**
 * Why this word must not mean that, or null where it may. A word that silences by accident, or that already
 * means something, is refused (DESIGN laws 3 and 4).
 */
export const dangerOf = ({ text, meaning }: Pick<OwnWord, 'text' | 'meaning'>): Danger | null => {
  const said = tokens(cut(fold(text)).words)
  if (said.length === 0) return 'empty'
  if (text.trim().length > longest || said.length > mostWords) return 'too-long'
  if (said.every(token => /^\p{N}+$/u.test(token.text))) return 'number'
  const key = keyOfWord(text)
  const whole = wholeMeaning(key)?.whole
  if (whole === 'no' || whole === 'answer') return 'yes-or-no'
  const { verdict } = judge(text)
  if (sameWish[meaning].includes(verdict)) return 'known'
  if (verdict !== 'NONE' && verdict !== 'ASK') return 'opposite'
  if (whole === 'ask' || whole === 'cancel' || verdict === 'ASK') return 'unclear'
  if (said.some(token => is(token, 'other', 'orders', 'receipts'))) return 'goods'
  if (said.every(isEveryday)) return 'everyday'
  return /^[\p{Script=Latin}]+$/u.test(key) && key.length < shortest ? 'too-short' : null
}

const isSeen = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** Why this button, named by its id or its label, must not mean that, or null where it may. */
export const dangerOfButton = ({ id, meaning }: OwnButton): Danger | null => {
  if (!isSeen.test(keyOfButton(id))) return 'empty'
  // The owner knows what her own menu leads to.
  if (meaning === 'nothing') return null
  const { verdict } = judgeButton(id, id)
  if (meaning === 'in' || meaning === 'help') {
    if (verdict === 'OUT' || verdict === 'TOPIC') return 'opposite'
    if (meaning === 'help') return null
  }
  const whole = wholeMeaning(keyOfWord(id))?.whole
  return whole === 'no' || whole === 'answer' ? 'yes-or-no' : null
}

/** Why a change of what is taught is refused, or null. What is taken back is never refused. */
export const dangerIn = (change: Change): Danger | null => {
  if (change.do === 'add-word') return dangerOf(change.word)
  return change.do === 'tag-button' ? dangerOfButton(change.button) : null
}
