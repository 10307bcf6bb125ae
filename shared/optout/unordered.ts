import { entries } from './dictionary.ts'
import type { Token } from './lexicon.ts'
import { has, is, reachOfWords, type Sentence } from './sentence.ts'
import type { Wish } from './wish.ts'
import type { Role } from './words/role.ts'

/**
 * Wishes in languages whose `not`, verb and thing may stand in any order: French, German, Italian, Hindi, Turkish,
 * Japanese and others. What counts is what stands together between two commas, not what stands first.
 */

/** A stretch between commas, asked for the parts that its words play. */
type Span = {
  /** Place of the first word that plays one of these parts; -1 when there is none. */
  find: (...roles: Role[]) => number
  plays: (...roles: Role[]) => boolean
  tokens: Token[]
  /** Words that nobody taught us: reason to be careful. */
  unknown: number
  asks: boolean
}

const isUnknown = ({ roles, text }: Token) => roles.size === 0 && !/^\p{N}+$/u.test(text)

const talk = ['messages', 'offers', 'news', 'calls'] as const
const goods = ['other', 'orders', 'receipts'] as const
const doing = ['send', 'contact', 'call', 'bother', 'receive'] as const
const mine = ['self', 'me'] as const
const more = ['more', 'anymore'] as const

/** Words of the languages that have a fixed order are read elsewhere. */
const ordered = new Set(['pt', 'es', 'en'])
const isTheirs = (token: Token | undefined) =>
  token !== undefined && token.roles.size > 0 && !ordered.has(token.lang)

const spanOf = (tokens: Token[], from: number, to: number, asks: boolean): Span => {
  const first = new Map<Role, number>()
  const spoken = new Set<string>()
  let unknown = 0
  for (let k = from; k < to; k += 1) {
    const token = tokens[k]
    if (!token) continue
    if (isUnknown(token)) unknown += 1
    if (isTheirs(token) && is(token, ...doing, ...talk, 'want', 'list')) spoken.add(token.lang)
    for (const role of token.roles) if (!first.has(role)) first.set(role, k)
  }
  for (let k = from; k < to && !first.has('never'); k += 1) {
    const token = tokens[k]
    const moreOfIt = is(token, 'anymore') && is(tokens[k - 1], 'affirms')
    if (token && is(token, 'perhapsNot') && !moreOfIt && spoken.has(token.lang)) first.set('never', k)
  }
  for (const role of ['ceases', 'erases', 'signsOff', 'never'] as const) {
    const at = first.get(role)
    if (at !== undefined && spoken.size === 0 && !isTheirs(tokens[at])) first.delete(role)
  }
  const find = (...roles: Role[]) =>
    Math.min(...roles.map(role => first.get(role) ?? Number.POSITIVE_INFINITY))
  return {
    find: (...roles) => (Number.isFinite(find(...roles)) ? find(...roles) : -1),
    plays: (...roles) => roles.some(role => first.has(role)),
    tokens,
    unknown,
    asks,
  }
}

/** `hören Sie … auf`, `melden Sie mich … ab`: a verb whose other half stands later is read as one. */
const joinHalves = (tokens: Token[]): Token[] =>
  tokens.map((token, i) => {
    if (!is(token, 'half')) return token
    for (let k = i + 1; k < Math.min(tokens.length, i + reachOfWords); k += 1) {
      if (tokens[k - 1]?.after !== '') break
      const whole = is(tokens[k], 'otherHalf') && entries.get(`${token.text} ${tokens[k]?.text}`)
      if (whole) return { ...token, roles: new Set([...token.roles, ...whole.roles]) }
    }
    return token
  })

const wish = (verdict: Wish['verdict'], name: string, ...at: number[]): Wish => ({
  verdict,
  name,
  at: [...new Set(at.filter(place => place >= 0))],
  topics: [],
})

/** `arrêtez de m'écrire`, `mir keine Werbung … aufhören`, `मैसेज बंद करो`. */
const ceasing = ({ find, plays, unknown }: Span): Wish | undefined => {
  const at = find('ceases')
  if (at < 0 || plays('never', 'they', 'if', 'soon', 'didNot')) return undefined
  const thing = find(...talk)
  const verb = find(...doing)
  if (plays(...goods)) return thing >= 0 && verb >= 0 ? wish('ASK', 'stop-sending', at, thing) : undefined
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
const signingOff = ({ find, plays, unknown }: Span): Wish | undefined => {
  const at = find('signsOff')
  if (at < 0 || plays('never', 'they', 'if', 'result', 'account', ...goods)) return undefined
  const list = find('list', 'messages', 'offers', 'news')
  if (plays('soon') && list < 0) return undefined
  return list >= 0 || unknown === 0 ? wish('OUT', 'unsubscribe', at, list) : undefined
}

/** What a `not` is about, whatever side of its verb it stands on. */
const refusing = (span: Span, elsewhere: (verb: number) => number): Wish | undefined => {
  const { find, plays, tokens, unknown, asks } = span
  const not = find('sendsNot', 'wantsNot', 'never')
  if (not < 0 || plays('didNot', 'if', 'result', 'reply', 'good')) return undefined
  if (plays('had') && !plays('asked')) return undefined
  const verb = plays('sendsNot') ? find('sendsNot') : find(...doing)
  const thing = find(...talk)
  const wanted = plays('want', 'wantsNot')
  const again = plays(...more)
  const me = plays(...mine)
  if (is(tokens[verb - 1], 'toYou') && !me) return undefined
  if (plays('they'))
    return thing >= 0 && (verb >= 0 || wanted) && again ? wish('ASK', 'not-send', not, thing) : undefined
  if (plays(...goods))
    return thing >= 0 && verb >= 0 && again ? wish('ASK', 'not-send', not, thing) : undefined
  if (plays('soon')) return undefined
  if (plays('hour', 'often') && (thing >= 0 || verb >= 0)) return wish('TOPIC', 'not-send', not, verb, thing)
  const out = (name: string) => wish(asks && !wanted && !plays('may') ? 'ASK' : 'OUT', name, not, verb, thing)
  const receives = is(tokens[verb], 'receive') && !is(tokens[verb], 'send')
  if (thing >= 0 && (verb >= 0 || wanted)) {
    if (unknown > 4 || (receives && !wanted && !again)) return undefined
    const part = !plays('messages', 'offers')
    return part ? wish('TOPIC', 'not-send', not, verb, thing) : out(verb >= 0 ? 'not-send' : 'not-wanted')
  }
  if (thing >= 0 && plays('need')) return again ? out('not-wanted') : undefined
  if (thing >= 0) {
    if (unknown > 0 || asks || !(again || plays('offers'))) return undefined
    return wish(plays('messages', 'offers') ? 'OUT' : 'TOPIC', 'not-wanted', not, thing)
  }
  if (verb < 0) return notMine(span)
  if (is(tokens[verb], 'call')) {
    const way = elsewhere(verb)
    if (way >= 0) return me || again ? wish('TOPIC', 'not-call', not, verb, way) : undefined
    return again ? out('not-send') : me && unknown === 0 ? wish('ASK', 'not-call', not, verb) : undefined
  }
  if (plays('vague')) return (again || wanted || me) && unknown <= 1 ? out('not-send') : undefined
  if (receives) return (wanted || again) && unknown === 0 ? out('not-send') : undefined
  if (is(tokens[verb], 'contact', 'bother')) {
    if (!again && !me) return undefined
    if (is(tokens[verb], 'bother') && !again) return wish('ASK', 'not-send', not, verb)
    return unknown <= (again && me ? 3 : 1) ? out('not-send') : undefined
  }
  if (!again && !me) return undefined
  return unknown === 0
    ? out('not-send')
    : unknown === 1 && me && again
      ? wish('ASK', 'not-send', not, verb)
      : undefined
}

/** `ye number ab Ramesh ka nahi hai`. */
const notMine = ({ find, plays, asks }: Span): Wish | undefined =>
  plays('pointing') && plays('number') && !asks && !plays('want', ...goods)
    ? wish('ASK', 'not-mine', find('number'), find('never'))
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

/** Which of two wishes counts. */
const strength = { OUT: 3, TOPIC: 2, ASK: 1 }

/** The strongest wish of a sentence, wherever its words stand. */
export const unordered = (sentence: Sentence): Wish | undefined => {
  if (!has(sentence, ...triggers)) return undefined
  const tokens = has(sentence, 'half') ? joinHalves(sentence.tokens) : sentence.tokens
  const { asks } = sentence
  let best: Wish | undefined
  const keep = (found: Wish | undefined) => {
    if (found && (!best || strength[found.verdict] > strength[best.verdict])) best = found
  }
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    while (to < tokens.length && tokens[to - 1]?.after === '') to += 1
    const span = spanOf(tokens, from, to, asks)
    const [begin, end] = [from, to]
    const elsewhere = (verb: number) =>
      tokens.findIndex(
        (token, k) =>
          k !== verb &&
          (k < begin || k >= end || k > verb) &&
          is(token, 'contact', 'send', 'messages') &&
          !is(token, 'call'),
      )
    if (span.plays(...triggers))
      for (const rule of [ceasing, erasing, signingOff, (one: Span) => refusing(one, elsewhere)])
        keep(rule(span))
    from = to
  }
  // "hören Sie auf, mir zu schreiben": the comma belongs to the grammar.
  if (best || tokens.length > reachOfWords || !tokens.some(({ after }) => after === ',')) return best
  const all = spanOf(tokens, 0, tokens.length, asks)
  return ceasing(all) ?? erasing(all)
}

/** `ich möchte wieder Angebote bekommen`: wants to be back, wherever the words stand. */
export const comesBack = ({ tokens, asks }: Sentence): number => {
  const { find, plays } = spanOf(tokens, 0, tokens.length, asks)
  if (!plays('anew') || plays('never', 'neg', 'sendsNot', 'wantsNot', 'had', 'if', ...goods)) return -1
  const named = plays('list', 'offers', 'news') || (plays('messages') && plays('want'))
  return named && plays('want', 'join', 'send', 'receive', 'signsOff') ? find('anew') : -1
}
