import { is } from './sentence.ts'
import { doing, goods, mine, more, type Span, talk, wish } from './span.ts'
import type { Wish } from './wish.ts'

/** Where another way of writing is named, as in `nicht anrufen, nur schreiben`; -1 when none is. */
type Elsewhere = (verb: number) => number

type Denial = Span & {
  not: number
  verb: number
  thing: number
  wanted: boolean
  again: boolean
  me: boolean
  /** The wish in full, or a question for a person where it may only have been one. */
  out: (name: string) => Wish
}

const denialOf = (span: Span): Denial => {
  const { find, plays, asks } = span
  const not = find('sendsNot', 'wantsNot', 'never')
  const verb = plays('sendsNot') ? find('sendsNot') : find(...doing)
  const thing = find(...talk)
  const wanted = plays('want', 'wantsNot')
  const out = (name: string) => wish(asks && !wanted && !plays('may') ? 'ASK' : 'OUT', name, not, verb, thing)
  return { ...span, not, verb, thing, wanted, again: plays(...more), me: plays(...mine), out }
}

/** What a `not` is about, whatever side of its verb it stands on: `schreib mir nicht`, `mujhe message mat bhejo`. */
export const refusing = (span: Span, elsewhere: Elsewhere): Wish | undefined => {
  const { plays, tokens } = span
  if (!plays('sendsNot', 'wantsNot', 'never') || plays('didNot', 'if', 'result', 'reply', 'good'))
    return undefined
  if (plays('soon') || (plays('had') && !plays('asked'))) return undefined
  const denial = denialOf(span)
  const { not, verb, thing, wanted, again, me } = denial
  // "ich will euch nicht schreiben": it is the customer who would be writing.
  if (!me && is(tokens[verb - 1], 'toYou') && !is(tokens[verb], 'receive')) return undefined
  if (plays('they', ...goods)) {
    const talked = thing >= 0 && again && (verb >= 0 || (wanted && !plays(...goods)))
    return talked ? wish('ASK', 'not-send', not, thing) : undefined
  }
  if (plays('hour', 'often') && !plays('asked') && (thing >= 0 || verb >= 0))
    return wish('TOPIC', 'not-send', not, verb, thing)
  if (thing >= 0) return ofThing(denial)
  return verb < 0 ? notMine(denial) : ofDeed(denial, elsewhere)
}

/** `keine Werbung mehr`, `je ne veux plus de messages`. */
const ofThing = ({
  plays,
  tokens,
  unknown,
  asks,
  not,
  verb,
  thing,
  wanted,
  again,
  out,
}: Denial): Wish | undefined => {
  const part = !plays('messages', 'offers')
  const narrow = (name: string): Wish => ({
    ...wish('TOPIC', name, not, verb, thing),
    topics: plays('news') ? ['news'] : [],
  })
  if (verb >= 0 || wanted) {
    const receives = is(tokens[verb], 'receive') && !is(tokens[verb], 'send')
    if (unknown > 4 || (receives && !wanted && !again)) return undefined
    return part ? narrow('not-send') : out(verb >= 0 ? 'not-send' : 'not-wanted')
  }
  if (!again && !plays('offers')) return undefined
  if (plays('need')) return out('not-wanted')
  if (unknown > 0 || asks) return undefined
  return part ? narrow('not-wanted') : out('not-wanted')
}

/** `schreiben Sie mir nicht mehr`, `nicht mehr anrufen`. */
const ofDeed = (denial: Denial, elsewhere: Elsewhere): Wish | undefined => {
  const { plays, tokens, unknown, not, verb, wanted, again, me, out } = denial
  const token = tokens[verb]
  const perhaps = wish('ASK', 'not-send', not, verb)
  if (is(token, 'call')) return ofCall(denial, elsewhere(verb))
  if (plays('vague'))
    return (again || wanted || me || plays('asked')) && unknown <= 1 ? out('not-send') : undefined
  if (is(token, 'receive') && !is(token, 'send'))
    return (wanted || again) && unknown === 0 ? out('not-send') : undefined
  if (!again && !me) return undefined
  if (is(token, 'bother') && !again) return perhaps
  const surely = is(token, 'contact', 'bother') ? (again && me ? 3 : 1) : 0
  if (unknown <= surely) return out('not-send')
  return again && me && (surely > 0 || unknown === 1) ? perhaps : undefined
}

const ofCall = ({ tokens, unknown, not, verb, again, me, out }: Denial, way: number): Wish | undefined => {
  // "не звоните и не пишите": the other way is denied as well.
  const neither = way > verb && tokens.slice(verb, way).some(token => is(token, 'never'))
  if (neither) return again || me ? out('not-send') : undefined
  if (way >= 0) return me || again ? wish('TOPIC', 'not-call', not, verb, way) : undefined
  if (again) return out('not-send')
  return me && unknown === 0 ? wish('ASK', 'not-call', not, verb) : undefined
}

/** `ye number ab Ramesh ka nahi hai`. */
const notMine = ({ find, plays, asks, wanted }: Denial): Wish | undefined =>
  plays('pointing') && plays('number') && !asks && !wanted
    ? wish('ASK', 'not-mine', find('number'), find('never'))
    : undefined
