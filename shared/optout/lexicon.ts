import { entryWithin } from './affixes.ts'
import { type Entry, entries, phrases } from './dictionary.ts'
import type { Piece } from './pieces.ts'
import { isKnown, spelled, squeeze, verbOf } from './spelled.ts'
import { unspaced } from './unspaced.ts'
import type { Role } from './words/role.ts'

/** A word or a fixed phrase of the message, with every part it may play. Most words tell nothing. */
export type Token = Piece & {
  roles: ReadonlySet<Role>
  lang: string
  telling: boolean
  /** Said all the time, about anything: never a word of the owner's own. */
  everyday: boolean
}

const nothing: Entry = { roles: new Set(), lang: '', telling: false, everyday: false }

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

const entryOf = (text: string): Entry =>
  entries.get(text) ?? verbOf(text) ?? entryWithin(text) ?? (clock.test(text) ? time : nothing)

/** Pieces in, tokens out: spelling mended, fixed phrases joined, each with the parts it may play. */
export const tokens = (pieces: Piece[]): Token[] => {
  const words = joinLetters(unspaced(pieces)).map(piece => ({ ...piece, text: spelled(piece.text) }))
  const found: Token[] = []
  for (let i = 0; i < words.length; ) {
    const first = words[i]
    if (!first) break
    const phrase = phrases
      .get(first.text)
      ?.find(parts =>
        parts.every((part, k) => words[i + k]?.text === part && (k === 0 || words[i + k - 1]?.after === '')),
      )
    const last = words[i + (phrase?.length ?? 1) - 1] ?? first
    const text = phrase?.join(' ') ?? first.text
    const { roles, lang, telling, everyday } = entryOf(text)
    found.push({ text, start: first.start, end: last.end, after: last.after, roles, lang, telling, everyday })
    i += phrase?.length ?? 1
  }
  return found
}
