import { type Entry, entries } from './dictionary.ts'
import { fold } from './fold.ts'
import { more } from './words/more.ts'
import { type Role, type Roles, roles, tellingRoles } from './words/role.ts'

/** Shortest beginning or end by which a word is known. */
const shortest = 3
const longest = 24

const tableOf = (pick: 'beginnings' | 'ends'): Map<string, Entry> => {
  const table = new Map<string, Entry>()
  for (const { lang, [pick]: lists = {} as Roles } of more)
    for (const role of roles)
      for (const part of (lists[role] ?? '').split(',')) {
        const text = fold(part.trim()).text
        if (!text) continue
        const entry = table.get(text) ?? { roles: new Set<Role>(), lang, telling: false, everyday: false }
        entry.roles.add(role)
        entry.telling ||= tellingRoles.includes(role)
        table.set(text, entry)
      }
  return table
}

const beginnings = tableOf('beginnings')
const ends = tableOf('ends')
/** A quick look before a careful one. */
const heads = new Set([...beginnings.keys()].map(text => text.slice(0, shortest)))
const tails = new Set([...ends.keys()].map(text => text.slice(-shortest)))

const isSemitic = (code: number) => code >= 0x590 && code <= 0x6ff
/** Arabic and Hebrew write `and`, `the`, `to`, `from`, `that` onto the word. */
const arabic = /^(?:و|ف)?(?:ال|لل|بال|ب|ل|ك)?/
const hebrew = /^ו?(?:כש|ש)?[מהלבכ]?ה?/
const suffixes = /(?:كم|هم|ها|ك|ه|ي)$|(?:כם|ים)$/

const bare = (text: string): Entry | undefined => {
  const [head = ''] = (text < '\u0600' ? hebrew : arabic).exec(text) ?? []
  for (let cut = head.length; cut >= 0; cut -= 1) {
    const rest = text.slice(cut)
    if (rest.length < shortest) continue
    const found = entries.get(rest) ?? entries.get(rest.replace(suffixes, ''))
    if (found) return found
  }
  return undefined
}

/** A word known only by what it begins or ends with, or once the small words written onto it are gone. */
export const entryWithin = (text: string): Entry | undefined => {
  if (text.length <= shortest || text.length > longest) return undefined
  if (isSemitic(text.charCodeAt(0))) return bare(text) ?? beginning(text)
  return beginning(text) ?? ending(text)
}

const beginning = (text: string): Entry | undefined => {
  if (!heads.has(text.slice(0, shortest))) return undefined
  for (let end = text.length; end >= shortest; end -= 1) {
    const found = beginnings.get(text.slice(0, end))
    if (found) return found
  }
  return undefined
}

const ending = (text: string): Entry | undefined => {
  if (!tails.has(text.slice(-shortest))) return undefined
  for (let from = 1; from <= text.length - shortest; from += 1) {
    const found = ends.get(text.slice(from))
    if (found) return found
  }
  return undefined
}
