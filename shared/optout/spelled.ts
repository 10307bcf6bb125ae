import { alias, type Entry, entries, notTypos, partsAbroad, wholeEntries } from './dictionary.ts'
import { undisguised } from './lookalike.ts'
import { remembered } from './remembered.ts'
import { soundOf } from './sounds.ts'
import { spellings } from './typo.ts'
import type { Role } from './words/role.ts'

const single = (text: string) => !text.includes(' ')
const keywords = [...wholeEntries].flatMap(([text, { whole }]) =>
  (whole === 'out' || whole === 'cancel') && single(text) && text.length >= 4 ? [text] : [],
)
const correctKeyword = spellings(keywords)

const plays = ({ roles }: Entry, ...any: Role[]) => any.some(role => roles.has(role))
const known = [...entries].filter(([text]) => single(text))
/** Inside a sentence only long words that mean one thing are corrected. */
const rare = known.filter(
  ([text, entry]) =>
    (text.length >= 8 && plays(entry, 'unsub', 'messages')) || (text.length >= 6 && plays(entry, 'number')),
)
const correctInside = spellings(rare.map(([text]) => text))

/** Words that are recognised by their sound. */
const heard = known.filter(
  ([text, entry]) =>
    text.length >= 4 &&
    plays(entry, 'send', 'receive', 'messages', 'offers', 'remove', 'unsub', 'number', 'list', 'keyword'),
)
const bySound = new Map(heard.map(([text]) => [soundOf(text), text]))

const isStretched = (text: string) => {
  for (let i = 2; i < text.length; i += 1) if (text[i] === text[i - 1] && text[i] === text[i - 2]) return true
  return false
}
/** A letter said three times or more, said as often as `to` says. */
export const squeeze = (text: string, to: string) =>
  isStretched(text) ? text.replace(/(.)\1{2,}/g, to) : text

export const isKnown = (text: string) => entries.has(text) || alias.has(text)

/** Longer words are no words of ours, and are not looked at letter by letter; stretched ones may be longer. */
const longest = 24
const longestTyped = 64
const isLatin = /^[a-z]+$/
const laughter = /^(?:k{2,}|(?:ha|he|hi|ja|je|ji|rs){2,}h?|hua(?:hua)+)$/

const spell = (typed: string): string => {
  if (typed.length > longestTyped) return typed
  if (laughter.test(typed)) return 'kkk'
  const text = alias.get(typed)
  if (text !== undefined) return text
  if (entries.has(typed) || partsAbroad.has(typed)) return typed
  const guesses = [squeeze(typed, '$1'), squeeze(typed, '$1$1'), undisguised(typed)]
  for (const guess of guesses)
    if (guess && guess !== typed && isKnown(guess)) return alias.get(guess) ?? guess
  const plain = guesses[0] ?? typed
  if (plain.length < 4 || plain.length > longest || notTypos.has(plain) || !isLatin.test(plain)) return plain
  return bySound.get(soundOf(plain)) ?? (plain.length >= 5 ? correctInside(plain) : undefined) ?? plain
}

/** The word as it would be spelled with care; the word itself where it is already known or past help. */
export const spelled = remembered(4096, spell)

const clings = /^(.{3,}?)(?:me|nos)(?:l[ao]s?)?$/

/** The verb that a Spanish `me` or `nos` clings to (`quitadme`, `bórrenme`), or undefined. */
export const verbOf = (text: string): Entry | undefined => {
  if (text.length > longest || !(text.includes('me') || text.includes('nos'))) return undefined
  const verb = clings.exec(text)?.[1]
  const entry = verb === undefined ? undefined : entries.get(verb)
  const isVerb =
    entry &&
    plays(entry, 'stop', 'cancel', 'remove', 'send', 'contact', 'call', 'bother', 'join', 'back', 'take')
  return isVerb ? { ...entry, roles: new Set([...entry.roles, 'self'] as const) } : undefined
}

/** The stop word a single unknown word was probably meant to be. */
export const mended = (text: string): string | undefined =>
  entries.has(text) || wholeEntries.has(text) || notTypos.has(text) ? undefined : correctKeyword(text)
