import type { Token } from './lexicon.ts'
import { is, names } from './sentence.ts'

const anybody = new Set(['quem', 'quien', 'who', 'whoever'])
const before = new Set(['o', 'a', 'os', 'as', 'el', 'la', 'los', 'las', 'the', 'meu', 'minha', 'mi', 'my'])

/** Is it somebody else, or a thing, that is said not to do it (`o dente não me incomoda mais`, `quem não quer`)? */
export const byOthers = (tokens: Token[], i: number): boolean => {
  const [opening, subject] = tokens
  // "el banco me llena de mensajes, ya le dije que no me escriba más": told of somebody else.
  const named = subject !== undefined && (subject.roles.size === 0 || is(subject, 'other'))
  if (named && before.has(opening?.text ?? '') && names(tokens, i - 4, i, 'asked')) return true
  const doer = tokens[i - 1]
  if (anybody.has(doer?.text ?? '')) return true
  const isName =
    doer !== undefined && doer.after === '' && (doer.roles.size === 0 || is(doer, 'other', 'they'))
  return isName && before.has(tokens[i - 2]?.text ?? '')
}
