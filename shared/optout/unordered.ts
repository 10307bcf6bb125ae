import { refusing } from './denied.ts'
import { has, is, reachOfWords, type Sentence } from './sentence.ts'
import { doing, goods, isTheirs, joinHalves, mine, type Span, spanOf, spokenIn, talk, wish } from './span.ts'
import { stronger, type Wish } from './wish.ts'

/**
 * Wishes in languages whose `not`, verb and thing may stand in any order: French, German, Italian, Hindi, Turkish,
 * Japanese and others. What counts is what stands together between two commas, not what stands first.
 */

/** `arrêtez de m'écrire`, `mir keine Werbung … aufhören`, `मैसेज बंद करो`. */
const ceasing = ({ find, plays, unknown }: Span): Wish | undefined => {
  const at = find('ceases')
  if (at < 0 || plays('never', 'they', 'if', 'soon', 'didNot')) return undefined
  const thing = find(...talk)
  const verb = find(...doing)
  if (plays(...goods))
    return thing >= 0 && verb >= 0 && thing < find(...goods)
      ? wish('ASK', 'stop-sending', at, thing)
      : undefined
  if (plays('hour', 'often') && (thing >= 0 || verb >= 0))
    return wish('TOPIC', 'stop-sending', at, verb, thing)
  if (thing >= 0 && unknown <= 4) {
    const part = !plays('messages', 'offers') && verb < 0
    return wish(part ? 'TOPIC' : 'OUT', verb >= 0 ? 'stop-sending' : 'stop-messages', at, verb, thing)
  }
  if (verb >= 0 && plays('toYou') && !plays(...mine)) return undefined
  const sure = plays(...mine) ? unknown <= 2 : unknown === 0
  if (verb >= 0) return sure ? wish('OUT', 'stop-sending', at, verb) : undefined
  return plays('vague') && unknown === 0 ? wish('ASK', 'stop-this', at, find('vague')) : undefined
}

/** `retirez-moi de la liste`, `mera number hata do`, `meine Nummer bitte löschen`. */
const erasing = ({ find, plays, unknown }: Span): Wish | undefined => {
  const at = find('erases')
  if (at < 0 || plays('never', 'they', 'if', 'data', ...goods)) return undefined
  const list = find('list', 'here')
  const number = find('number')
  const me = find(...mine)
  if (plays('account') && !plays('list'))
    return me >= 0 ? wish('ASK', 'remove-me', at, find('account')) : undefined
  const named = me >= 0 || number >= 0
  if (list >= 0 && (named ? unknown <= 3 : unknown === 0)) return wish('OUT', 'remove-me', at, me, list)
  if (number >= 0 && unknown <= (me >= 0 ? 2 : 0)) return wish('OUT', 'remove-me', at, number)
  return me >= 0 && unknown === 0 ? wish('OUT', 'remove-me', at, me) : undefined
}

/** `ich möchte mich abmelden`, `comment me désabonner`: harmless only where it is of something else. */
const signingOff = ({ find, plays, unknown, asks }: Span): Wish | undefined => {
  const at = find('signsOff')
  if (at < 0 || plays('never', 'they', 'if', 'result', 'account', ...goods)) return undefined
  const list = find('list', 'messages', 'offers', 'news')
  if (plays('soon') && list < 0) return undefined
  if (list >= 0 || unknown === 0) return wish('OUT', 'unsubscribe', at, list)
  return unknown <= 2 && !asks ? wish('ASK', 'unsubscribe', at) : undefined
}

/** `schon STOPP geschrieben, warum kommt trotzdem …`: the word was sent, and nobody listened. */
const unheard = ({ find, plays }: Span): Wish | undefined =>
  plays('still') && plays('asked', 'clicked') && plays('keyword') && !plays(...goods)
    ? wish('OUT', 'asked-before', find('keyword'), find('still'))
    : undefined

const triggers = [
  'never',
  'perhapsNot',
  'sendsNot',
  'wantsNot',
  'ceases',
  'erases',
  'signsOff',
  'half',
] as const

/** The strongest wish of a sentence, wherever its words stand. */
export const unordered = (sentence: Sentence): Wish | undefined => {
  if (!has(sentence, ...triggers) || !sentence.tokens.some(isTheirs)) return undefined
  const tokens = has(sentence, 'half') ? joinHalves(sentence.tokens) : sentence.tokens
  const heard = { tokens, asks: sentence.asks, spoken: spokenIn(tokens) }
  let best: Wish | undefined
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    while (to < tokens.length && tokens[to - 1]?.after === '' && !is(tokens[to], 'however')) to += 1
    const span = spanOf(heard, from, to)
    const [begin, end] = [from, to]
    const elsewhere = (verb: number) =>
      tokens.findIndex(
        (token, k) =>
          k !== verb &&
          (k < begin || k >= end || k > verb) &&
          is(token, 'contact', 'send', 'messages', 'channel') &&
          !is(token, 'call'),
      )
    if (span.plays(...triggers))
      for (const found of [ceasing(span), erasing(span), signingOff(span), refusing(span, elsewhere)])
        best = stronger(best, found)
    from = to
  }
  // "hören Sie auf, mir zu schreiben": the comma belongs to the grammar.
  if (best || tokens.length > reachOfWords) return best
  const all = spanOf(heard)
  return ceasing(all) ?? erasing(all) ?? unheard(all)
}

/** `ich möchte wieder Angebote bekommen`: wants to be back, wherever the words stand. */
export const comesBack = ({ tokens, asks, roles }: Sentence): number => {
  if (!roles.has('anew')) return -1
  const { find, plays } = spanOf({ tokens, asks, spoken: spokenIn(tokens) })
  if (plays('never', 'neg', 'sendsNot', 'wantsNot', 'had', 'if', ...goods)) return -1
  const named = plays('list', 'offers', 'news') || (plays('messages') && plays('want'))
  return named && plays('want', 'join', 'send', 'receive', 'signsOff') ? find('anew') : -1
}
