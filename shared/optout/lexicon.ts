import { fold } from './fold.ts'
import { undisguised } from './lookalike.ts'
import { cut, type Piece } from './pieces.ts'
import { spellings } from './typo.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { more } from './words/more.ts'
import { pt } from './words/pt.ts'
import { type Role, roles, tellingRoles, type Whole, type Words, wholes } from './words/role.ts'

/** A word or a fixed phrase of the message, with every part it may play. Most words tell nothing. */
export type Token = Piece & {
  roles: ReadonlySet<Role>
  lang: string
  telling: boolean
  /** Said all the time, about anything: never a word of the owner's own. */
  everyday: boolean
}

type Entry = { roles: Set<Role>; lang: string; telling: boolean; everyday: boolean }
type WholeEntry = { whole: Whole; lang: string }

/** All languages at once: a message is never asked which one it is in. Earlier ones name the rule. */
const languages: readonly Words[] = [pt, es, en, ...more]

const alias = new Map<string, string>()
const entries = new Map<string, Entry>()
/** Phrases by their first word, longest first. */
const phrases = new Map<string, string[][]>()
const wholeEntries = new Map<string, WholeEntry>()
const nothing: Entry = { roles: new Set(), lang: '', telling: false, everyday: false }

const listed = (lists: string | undefined) =>
  (lists ?? '')
    .split(',')
    .map(entry => cut(fold(entry)).words.map(({ text }) => alias.get(text) ?? text))
    .filter(words => words.length > 0)

const learnPhrase = (words: string[]) => {
  const [first = ''] = words
  const known = phrases.get(first) ?? []
  if (known.some(one => one.join(' ') === words.join(' '))) return
  phrases.set(
    first,
    [...known, words].sort((a, b) => b.length - a.length),
  )
}

for (const { spelling = '' } of languages)
  for (const pair of spelling.split(',')) {
    const [typed = '', meant = ''] = fold(pair.trim()).text.split(' ')
    if (typed) alias.set(typed, meant)
  }

for (const language of languages) {
  for (const role of roles)
    for (const words of listed(language.roles[role])) {
      const text = words.join(' ')
      const entry = entries.get(text) ?? {
        roles: new Set<Role>(),
        lang: language.lang,
        telling: false,
        everyday: false,
      }
      entry.roles.add(role)
      entries.set(text, entry)
      if (words.length > 1) learnPhrase(words)
    }
  for (const whole of wholes)
    for (const words of listed(language.whole[whole])) {
      const text = words.join(' ')
      if (!wholeEntries.has(text)) wholeEntries.set(text, { whole, lang: language.lang })
    }
}

for (const [text, entry] of entries)
  entry.telling = tellingRoles.some(role => entry.roles.has(role)) || wholeEntries.has(text)
for (const [text, { lang }] of wholeEntries)
  if (!text.includes(' ') && !entries.has(text))
    entries.set(text, { roles: new Set(), lang, telling: true, everyday: false })

for (const { everyday, lang } of languages)
  for (const words of listed(everyday)) {
    const text = words.join(' ')
    const entry = entries.get(text) ?? { roles: new Set(), lang, telling: false, everyday: true }
    entries.set(text, { ...entry, everyday: true })
  }

const notTypos = new Set(languages.flatMap(({ notTypos }) => listed(notTypos).map(words => words.join(' '))))
const single = (text: string) => !text.includes(' ')
const keywords = [...wholeEntries].filter(
  ([text, { whole }]) => (whole === 'out' || whole === 'cancel') && single(text),
)
const correctKeyword = spellings(keywords.map(([text]) => text).filter(text => text.length >= 4))
/** Inside a sentence only long words that mean one thing are corrected. */
const rare = [...entries].filter(
  ([text, entry]) =>
    single(text) && text.length >= 8 && (entry.roles.has('unsub') || entry.roles.has('messages')),
)
const correctInside = spellings(rare.map(([text]) => text))

const isKnown = (text: string) => entries.has(text) || alias.has(text)
const isStretched = (text: string) => {
  for (let i = 2; i < text.length; i += 1) if (text[i] === text[i - 1] && text[i] === text[i - 2]) return true
  return false
}
const squeeze = (text: string, to: string) => (isStretched(text) ? text.replace(/(.)\1{2,}/g, to) : text)

/** The word as it would be spelled with care; the word itself where it is already known or past help. */
const spelled = (typed: string): string => {
  if (entries.has(typed) && !alias.has(typed)) return typed
  const text = alias.get(typed)
  if (text !== undefined) return text
  const guesses = [squeeze(typed, '$1'), squeeze(typed, '$1$1'), undisguised(typed)]
  for (const guess of guesses)
    if (guess && guess !== typed && isKnown(guess)) return alias.get(guess) ?? guess
  const plain = guesses[0] ?? typed
  return (plain.length >= 8 && !notTypos.has(plain) && correctInside(plain)) || plain
}

/** Letters in the longest word anybody would space out. */
const longest = 16

/** `p a r a r`, `P.A.R.A.R`: three or more single letters that make a known word are that word. */
const joinLetters = (pieces: Piece[]): Piece[] => {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; ) {
    let end = i
    while (end - i < longest && pieces[end]?.text.length === 1 && pieces[end]?.text !== '+') end += 1
    const run = pieces.slice(i, end)
    const text = run.map(piece => piece.text).join('')
    const last = run.at(-1)
    if (last && run[0] && run.length >= 3 && isKnown(squeeze(text, '$1'))) {
      joined.push({ ...last, text: squeeze(text, '$1'), start: run[0].start })
      i = end
      continue
    }
    const next = pieces[i]
    if (next) joined.push(next)
    i += 1
  }
  return joined
}

const clock = /^\d{1,2}(?:am|pm|h|hs|hrs|h\d\d)$/
const time: Entry = { roles: new Set<Role>(['hour']), lang: '', telling: false, everyday: true }

/** Pieces in, tokens out: spelling mended, fixed phrases joined, each with the parts it may play. */
export const tokens = (pieces: Piece[]): Token[] => {
  const words = joinLetters(pieces).map(piece => ({ ...piece, text: spelled(piece.text) }))
  const found: Token[] = []
  for (let i = 0; i < words.length; ) {
    const first = words[i]
    if (!first) break
    const phrase = phrases
      .get(first.text)
      ?.find(parts =>
        parts.every(
          (part, k) =>
            words[i + k]?.text === part && (k === 0 || !/[.?]/.test(words[i + k - 1]?.after ?? '')),
        ),
      )
    const last = words[i + (phrase?.length ?? 1) - 1] ?? first
    const text = phrase?.join(' ') ?? first.text
    const { roles, lang, telling, everyday } = entries.get(text) ?? (clock.test(text) ? time : nothing)
    found.push({ text, start: first.start, end: last.end, after: last.after, roles, lang, telling, everyday })
    i += phrase?.length ?? 1
  }
  return found
}

/** What a message means that is nothing but these words. */
export const wholeMeaning = (text: string): WholeEntry | undefined => wholeEntries.get(text)

/** The stop word a single unknown word was probably meant to be. */
export const mended = (text: string): string | undefined =>
  entries.has(text) || wholeEntries.has(text) || notTypos.has(text) ? undefined : correctKeyword(text)
