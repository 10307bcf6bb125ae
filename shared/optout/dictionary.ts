import { fold } from './fold.ts'
import { cut } from './pieces.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { formsOf } from './words/forms.ts'
import { more } from './words/more.ts'
import { pt } from './words/pt.ts'
import { real } from './words/real.ts'
import { type Role, roles, tellingRoles, type Whole, type Words, wholes } from './words/role.ts'
import { said } from './words/said.ts'

/** What is known of one word or fixed phrase. */
export type Entry = { roles: Set<Role>; lang: string; telling: boolean; everyday: boolean }
export type WholeEntry = { whole: Whole; lang: string }

/** All languages at once: a message is never asked which one it is in. Earlier ones name the rule. */
const languages: readonly Words[] = [pt, es, en, ...more]

/** Chat spelling: how it is typed, and the word it stands for. */
export const alias = new Map<string, string>()
export const entries = new Map<string, Entry>()
/** Phrases by their first word, longest first. */
export const phrases = new Map<string, string[][]>()
/** Words of phrases in the other languages: no misspelling of ours, though they may sound like one. */
export const partsAbroad = new Set<string>()
export const wholeEntries = new Map<string, WholeEntry>()

const wordsOf = (entry: string) => cut(fold(entry)).words.map(({ text }) => alias.get(text) ?? text)

/** The entries of a list between commas, each as its words; verbs marked with `~` in all their forms. */
const listed = (list: string | undefined, lang: string): string[][] =>
  (list ?? '')
    .split(',')
    .flatMap(entry => formsOf(entry.trim(), lang))
    .map(wordsOf)
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

/** The entry of a text, made where there is none. */
const entryOf = (text: string, lang: string): Entry => {
  const known = entries.get(text)
  if (known) return known
  const entry: Entry = { roles: new Set(), lang, telling: false, everyday: false }
  entries.set(text, entry)
  return entry
}

for (const { spelling = '' } of languages)
  for (const pair of spelling.split(',')) {
    const [typed = '', meant = ''] = fold(pair.trim()).text.split(' ')
    if (typed) alias.set(typed, meant)
  }

for (const language of languages) {
  for (const role of roles)
    for (const words of listed(language.roles[role], language.lang)) {
      entryOf(words.join(' '), language.lang).roles.add(role)
      if (words.length > 1) learnPhrase(words)
      if (words.length > 1 && more.includes(language)) for (const word of words) partsAbroad.add(word)
    }
  for (const whole of wholes)
    for (const words of listed(language.whole[whole], language.lang)) {
      const text = words.join(' ')
      if (!wholeEntries.has(text)) wholeEntries.set(text, { whole, lang: language.lang })
    }
}

for (const [text, entry] of entries)
  entry.telling = tellingRoles.some(role => entry.roles.has(role)) || wholeEntries.has(text)
for (const [text, { lang }] of wholeEntries)
  if (!text.includes(' ') && !entries.has(text)) entryOf(text, lang).telling = true
for (const { everyday, lang } of languages)
  for (const words of listed(everyday, lang)) entryOf(words.join(' '), lang).everyday = true

for (const word of said.split(/\s+/)) entryOf(word, '').everyday = true

/** Real words that are one slip or one sound away from a word of leaving. */
export const notTypos = new Set([
  ...languages.flatMap(({ notTypos, lang }) => listed(notTypos, lang).map(words => words.join(' '))),
  ...real.split(/\s+/),
])

/** What a message means that is nothing but these words. */
export const wholeMeaning = (text: string): WholeEntry | undefined => wholeEntries.get(text)
