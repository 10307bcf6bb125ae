import type { Home } from '../person/plans.ts'
import { readIdentity } from '../person/read.ts'

/** A person in a pasted text. `raw`: the part of the line that speaks of her. */
export type Pasted = { name: string; phone: string; raw: string }

/** Longest line that is looked at; in a longer one no person is found. */
const longest = 10_000

/** Something with the digits of a number, as long as people write them, or one of WhatsApp's own forms. */
const address = String.raw`(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?\d{7,15}|\d{7,15}@(?:s\.whatsapp\.net|c\.us)`
const userId = String.raw`\b[A-Z]{2}\.(?:ENT\.)?(?=[A-Za-z]*\d)[A-Za-z0-9]{6,128}\b`
const digits = String.raw`[+(]{0,3}\d[\d\p{Zs}\t().\-\p{Pd}\/xX*+]*\d`
/** A day beside a number is no part of it. */
const date = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)(?!\d|[.-]\d)/g
const numberLike = new RegExp(`${address}|${userId}|${digits}`, 'gu')

/**
 * Finds people in one line: one, or several with commas, semicolons, tabs or bars between. The name is what stands
 * beside the number. Out: none where the line has no number.
 */
export const readLine = (line: string, home: Home): Pasted[] => {
  if (line.length > longest) return []
  const alone = phonesIn(line, home)
  if (alone.length <= 1) return alone.map(phone => ({ name: nameBeside(line, phone), phone, raw: line }))
  const parts = line.split(/[,;\t|]/).map(part => ({ part, phones: phonesIn(part, home) }))
  return paired(parts)
}

type Part = { part: string; phones: string[] }

/** A name in a part of its own goes with the number after it; with the one before where the line begins with a number. */
const paired = (parts: Part[]): Pasted[] => {
  const people: Pasted[] = []
  const numberFirst = (parts.find(({ part }) => part.trim() !== '')?.phones.length ?? 0) > 0
  let waiting = ''
  for (const { part, phones } of parts) {
    const last = people.at(-1)
    if (phones.length === 0 && numberFirst && last && last.name === '') {
      last.name = clean(part)
      last.raw += `,${part}`
    } else if (phones.length === 0) waiting = part
    for (const phone of phones) {
      const own = phones.length === 1 ? nameBeside(part, phone) : ''
      const raw = phones.length === 1 ? part : phone
      people.push({
        name: own || clean(waiting),
        phone,
        raw: waiting ? `${waiting.trim()},${raw}` : raw.trim(),
      })
      waiting = ''
    }
  }
  return people
}

/** The numbers of a text as they are written in it. A run of digits too long for one is parted at its spaces. */
const phonesIn = (text: string, home: Home): string[] =>
  [...text.replace(date, ';').matchAll(numberLike)].flatMap(([run]) => parted(run.trim(), home))

const parted = (run: string, home: Home): string[] => {
  const count = run.replace(/\D/g, '').length
  if (count < 7) return []
  if (count <= 15 || !/\s/.test(run)) return [run]
  const groups = run.split(/\s+/)
  const phones: string[] = []
  for (let at = 0; at < groups.length; ) {
    const fits = (length: number) => 'identity' in readIdentity(groups.slice(at, at + length).join(' '), home)
    const length = [6, 5, 4, 3, 2, 1].find(fits) ?? 1
    const phone = groups.slice(at, at + length).join(' ')
    if (phone.replace(/\D/g, '').length >= 7) phones.push(phone)
    at += length
  }
  return phones
}

const nameBeside = (text: string, phone: string): string => clean(text.replace(phone, ' '))

/** A name without the bullets, brackets and signs that stood between it and the number. */
const clean = (text: string): string =>
  text
    .replace(/\b(?:tel|cel|celular|telefone|fone|whats ?app|zap)\b\.?:?/gi, ' ')
    .replace(/^[^\p{L}]+|[\s,;:|<>()[\]=*•·–—-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
