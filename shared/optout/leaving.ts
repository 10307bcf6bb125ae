import type { Token } from './lexicon.ts'
import { chain, objectFrom } from './object.ts'
import { announced, clauseAround, is, isFiller, names, negated } from './sentence.ts'
import { type Wish, weigh, wishAbout } from './wish.ts'

const onlyCourtesyAfter = (tokens: Token[], i: number) => {
  const [, end] = clauseAround(tokens, i)
  return tokens.slice(i + 1, end).every(token => is(token, 'courtesy'))
}

/** A wish that is turned round is none; one that is only announced is for a person to read. */
const minded = (tokens: Token[], i: number, wish: Wish | undefined): Wish | undefined => {
  // "desfaz o cancelamento": it is what is to be undone.
  if (!wish || negated(tokens, i) || names(tokens, i - 3, i, 'back')) return undefined
  return announced(tokens, i) ? { ...wish, verdict: 'ASK', topics: [] } : wish
}

const pointed = new Set([
  'essa',
  'esta',
  'aquela',
  'esa',
  'ese',
  'este',
  'esse',
  'this',
  'that',
  'last',
  'ultima',
  'ultimo',
])

/** `cancelar a inscrição`, `suspend the messages`. What is to be cancelled has to be named. */
export const cancelWish = (tokens: Token[], i: number): Wish | undefined => {
  const found = objectFrom(tokens, i + 1)
  const token = tokens[found.at]
  const inList = found.of?.thing === 'list'
  if (is(token, 'account') && !inList && weigh(found) !== 'other')
    return minded(tokens, i, { verdict: 'ASK', name: 'cancel-account', at: [i, found.at], topics: [] })
  // "cancela no sistema meu pedido": a place is named, and something else is cancelled there.
  if (found.placed && names(tokens, found.end, tokens.length, 'other')) return undefined
  if (found.thing === 'number' && found.of?.thing === 'list')
    return minded(tokens, i, wishAbout(tokens, 'remove-me', [i], found, 'ASK'))
  if (!['list', 'messages', 'offers', 'news', 'calls'].includes(found.thing)) return undefined
  // "cancela essa mensagem, mandei errado", "a notificação da consulta": one, or about something else.
  const one =
    found.thing === 'messages' &&
    token !== undefined &&
    !token.text.endsWith('s') &&
    pointed.has(tokens[found.at - 1]?.text ?? '')
  if (one || chain(found).includes('other')) return undefined
  return minded(tokens, i, wishAbout(tokens, 'cancel-messages', [i], found, 'ASK'))
}

/** `unsubscribe`, `me descadastra`, `darme de baja`: only something else after it makes it harmless. */
export const unsubWish = (tokens: Token[], i: number): Wish | undefined => {
  const found = objectFrom(tokens, i + 1)
  const name = 'unsubscribe'
  // "dame de baja flaco": a last word that nobody knows is whom it is said to.
  const called = found.end === tokens.length && /(?:^| )(?:d[ae]n?me|me) /.test(tokens[i]?.text ?? '')
  if (found.thing === 'unknown' && !found.placed && !called) return undefined
  if (called && found.thing === 'unknown')
    return minded(tokens, i, { verdict: 'OUT', name, at: [i], topics: [] })
  const later = found.thing === 'soon' && !is(tokens[found.at], 'courtesy')
  if (later || found.thing === 'hour' || found.thing === 'often') return undefined
  return minded(tokens, i, wishAbout(tokens, name, [i], found, 'ASK'))
}

/** `sair da lista`, `get off this list`. */
export const leaveWish = (tokens: Token[], i: number): Wish | undefined => {
  const found = objectFrom(tokens, i + 1)
  const wanted = is(tokens[i - 1], 'want') || is(tokens[i - 2], 'want')
  const meant = wanted || tokens.slice(0, i).some(token => is(token, 'how'))
  const ours = meant && found.placed && ['messages', 'offers', 'news'].includes(found.thing)
  const out =
    ours || found.thing === 'list' || (found.thing === 'here' && meant && onlyCourtesyAfter(tokens, found.at))
  const straight = tokens.slice(i + 1, Math.max(found.at, i)).every(token => isFiller(token))
  return out && straight ? minded(tokens, i, wishAbout(tokens, 'leave-list', [i], found, 'ASK')) : undefined
}

const possessive = new Set(['my', 'our', 'meu', 'minha', 'meus', 'minhas', 'mi', 'mis', 'nuestro', 'nuestra'])

/** Is it the person, or the person's number, that is to be taken off? Looks close around the verb. */
const takesMe = (
  tokens: Token[],
  i: number,
): { me: boolean; mineOnly: boolean; end: number; at: number[] } => {
  // "me podéis quitar": a polite verb may stand between.
  const near =
    is(tokens[i - 1], 'light') && is(tokens[i - 2], 'self') && tokens[i - 2]?.after === '' ? i - 2 : i - 1
  const before = is(tokens[near], 'self') && tokens[near]?.after === ''
  // Spanish hangs the person on the verb: `bórrame`, `sáquenos`.
  const clings = /(?:me|nos)$/.test(tokens[i]?.text ?? '') && is(tokens[i], 'remove')
  let k = i + 1
  let mine = false
  while (
    k < tokens.length &&
    tokens[k - 1]?.after === '' &&
    (isFiller(tokens[k]) || is(tokens[k], 'number'))
  ) {
    const token = tokens[k]
    if (is(token, 'number') && (mine || is(tokens[k - 1], 'pointing', 'of', 'self') || k === i + 1))
      return { me: true, mineOnly: false, end: k + 1, at: [k] }
    // "remove me I have already asked": another sentence begins.
    if (k > i + 1 && ['i', 'eu', 'yo'].includes(token?.text ?? '')) break
    const turns = is(token, 'at') || (is(token, 'of') && !is(tokens[k + 1], 'self', 'number'))
    if (turns || (is(token, 'here') && !is(token, 'pointing'))) break
    mine ||= is(token, 'self')
    k += 1
  }
  return {
    me: before || clings || mine,
    // "delete my last message": something of hers is what is taken.
    mineOnly: !before && !clings && possessive.has(tokens[i + 1]?.text ?? ''),
    end: before || clings ? i + 1 : k,
    at: before ? [near] : mine ? [i + 1] : [],
  }
}

/** `me tira da lista`, `remove my number`, `bórrame de tus contactos`. */
export const removeWish = (tokens: Token[], i: number): Wish | undefined => {
  const { me, mineOnly, end, at } = takesMe(tokens, i)
  const found = objectFrom(tokens, end)
  const name = 'remove-me'
  // "me tira só da lista de ração": from one, and not from all.
  const only = tokens.slice(i + 1, i + 4).find(token => is(token, 'only'))
  if (me && only && !negated(tokens, i))
    return { verdict: 'TOPIC', name, at: [i, ...at, tokens.indexOf(only)], topics: [] }
  const wholly =
    found.thing === 'none' || found.thing === 'here' || found.thing === 'vague' || found.thing === 'messages'
  const fromList = found.thing === 'list' || (found.thing === 'number' && found.placed)
  if (is(tokens[found.at], 'account') && !is(tokens[found.at], 'list')) {
    if (!me || weigh(found) === 'other') return undefined
    return minded(tokens, i, { verdict: 'ASK', name, at: [i, found.at], topics: [] })
  }
  if (fromList && chain(found).includes('hour')) return undefined
  // "pode tirar meu nome": from a cake, a queue, a list.
  const nameOnly = at.some(k => ['nome', 'nombre', 'name'].includes(tokens[k]?.text ?? ''))
  if (nameOnly && found.thing === 'none' && names(tokens, i - 2, i, 'may'))
    return minded(tokens, i, { verdict: 'ASK', name, at: [i, ...at], topics: [] })
  if (fromList && (me || found.placed)) {
    const wish = wishAbout(tokens, name, [i, ...at], found, 'ASK')
    const sure = me || onlyCourtesyAfter(tokens, found.at)
    return minded(tokens, i, wish && !sure ? { ...wish, verdict: 'ASK', topics: [] } : wish)
  }
  if (me && !mineOnly && ['offers', 'news', 'calls'].includes(found.thing))
    return minded(tokens, i, wishAbout(tokens, name, [i, ...at], found, 'ASK'))
  // "me tira uma dúvida": another thing is what is taken; only an empty place means the person.
  if (!me || !wholly || (mineOnly && found.thing === 'messages')) return undefined
  return minded(tokens, i, { verdict: 'OUT', name, at: [i, ...at], topics: [] })
}

/** `take me off`, `get my number off your list`: the verb and its `off` stand apart. */
export const takeOffWish = (tokens: Token[], i: number): Wish | undefined => {
  const [, end] = clauseAround(tokens, i)
  let mine = is(tokens[i - 1], 'self') && tokens[i - 1]?.after === ''
  let ours = -1
  for (let k = i + 1; k < end; k += 1) {
    const token = tokens[k]
    mine ||= is(token, 'self') || (is(token, 'pointing') && is(tokens[k + 1], 'number'))
    if (is(token, 'off') && mine) {
      const found = objectFrom(tokens, k + 1)
      if (found.thing === 'other' || found.thing === 'hour') return undefined
      return minded(tokens, i, wishAbout(tokens, 'remove-me', [i, k], found, 'ASK'))
    }
    if (is(token, 'off') && ours >= 0)
      return minded(tokens, i, { verdict: 'OUT', name: 'cancel-messages', at: [i, ours, k], topics: [] })
    if (is(token, 'messages', 'offers')) ours = k
    else if (!isFiller(token) && !is(token, 'number')) return undefined
  }
  return undefined
}

/** `can I be taken off the list`, `quero ser removido`. */
export const removedWish = (tokens: Token[], i: number): Wish | undefined => {
  const found = objectFrom(tokens, i + 1)
  const mine = is(tokens[i - 1], 'self') && found.thing === 'list'
  if (is(tokens[i - 1], 'vague') && found.thing === 'none') return undefined
  const asked = mine || is(tokens[i - 1], 'be') || is(tokens[i - 2], 'be') || is(tokens[i - 1], 'number')
  if (!asked || (found.thing !== 'none' && found.thing !== 'list' && found.thing !== 'here')) return undefined
  return negated(tokens, i) ? undefined : wishAbout(tokens, 'remove-me', [i], found, 'ASK')
}
