import { entries } from './dictionary.ts'
import type { Token } from './lexicon.ts'
import { is, reachOfWords } from './sentence.ts'
import type { Wish } from './wish.ts'
import type { Role } from './words/role.ts'

/** A stretch between commas, asked for the parts that its words play. */
export type Span = {
  /** Place of the first word that plays one of these parts; -1 when there is none. */
  find: (...roles: Role[]) => number
  plays: (...roles: Role[]) => boolean
  tokens: Token[]
  /** Words that nobody taught us: reason to be careful. */
  unknown: number
  asks: boolean
}

/** A sentence with its halved verbs joined. */
export type Heard = { tokens: Token[]; asks: boolean; spoken: ReadonlySet<string> }

const isUnknown = ({ roles, text }: Token) => roles.size === 0 && !/^\p{N}+$/u.test(text)

/** What may be spoken of, and who does what to whom. */
export const talk = ['messages', 'offers', 'news', 'calls'] as const
export const goods = ['other', 'orders', 'receipts'] as const
export const doing = ['send', 'contact', 'call', 'bother', 'receive'] as const
export const mine = ['self', 'me'] as const
export const more = ['more', 'anymore'] as const

/** Words of the languages that have a fixed order are read elsewhere. */
const ordered = new Set(['pt', 'es', 'en'])
/** Is this a word of a language that is read here? */
export const isTheirs = (token: Token | undefined) =>
  token !== undefined && token.roles.size > 0 && !ordered.has(token.lang)

/** What a small word may mean in Portuguese, Spanish or English, and here does not: `se`, `les`. */
const guards = new Set<Role>([
  'if',
  'other',
  'they',
  'toYou',
  'had',
  'hour',
  'soon',
  'why',
  'how',
  'only',
  'may',
  'result',
  'vague',
])

/** The languages whose verbs or things a sentence names. */
export const spokenIn = (tokens: Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(token =>
      isTheirs(token) && is(token, ...doing, ...talk, 'want', 'list', 'courtesy', 'orders')
        ? [token.lang]
        : [],
    ),
  )

/** What is said from `from` up to `to`. */
export const spanOf = ({ tokens, asks, spoken }: Heard, from = 0, to = tokens.length): Span => {
  const first = new Map<Role, number>()
  let unknown = 0
  for (let k = from; k < to; k += 1) {
    const token = tokens[k]
    if (!token) continue
    if (isUnknown(token)) unknown += 1
    const elsewhere = ordered.has(token.lang) && is(token, 'small', ...doing, ...talk)
    for (const role of token.roles)
      if (!first.has(role) && !(elsewhere && guards.has(role))) first.set(role, k)
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
export const joinHalves = (tokens: Token[]): Token[] =>
  tokens.map((token, i) => {
    if (!is(token, 'half')) return token
    for (let k = i + 1; k < Math.min(tokens.length, i + reachOfWords); k += 1) {
      if (tokens[k - 1]?.after !== '') break
      const whole = is(tokens[k], 'otherHalf') && entries.get(`${token.text} ${tokens[k]?.text}`)
      if (whole) return { ...token, roles: new Set([...token.roles, ...whole.roles]) }
    }
    return token
  })

/** A wish that stands on these words; places of words that were not said are -1. */
export const wish = (verdict: Wish['verdict'], name: string, ...at: number[]): Wish => ({
  verdict,
  name,
  at: [...new Set(at.filter(place => place >= 0))],
  topics: [],
})
