import { westernOf } from './western.ts'

/** What a contact card says of a person. `phones`: as written, WhatsApp's own id first where the card has one. */
export type Card = { name: string; phones: string[] }

type Property = { name: string; parameters: string; value: string }

/**
 * Reads the lines of one card, vCard 2.1, 3.0 or 4.0, without BEGIN and END. A number with `waid=` is taken from
 * there: that is the account's own id, whatever the spelling beside it. Never throws; what it can't read is left out.
 */
export const readCard = (lines: string[]): Card => {
  const properties = unfold(lines).flatMap(readProperty)
  const texts = (name: string) =>
    properties
      .flatMap(property => (property.name === name ? [textOf(property)] : []))
      .filter(text => text !== '')
  const phones = properties.flatMap(property => (property.name === 'TEL' ? phoneOf(property) : []))
  const name =
    texts('FN')[0] ?? properties.flatMap(nameOf)[0] ?? texts('NICKNAME')[0] ?? texts('ORG')[0] ?? ''
  return { name: name.replace(/\s+/g, ' ').trim(), phones: distinct(phones) }
}

/** Joins what was folded: lines that begin with a space, and in quoted-printable those that follow a `=`. */
const unfold = (lines: string[]): string[] => {
  const whole: string[] = []
  let soft = false
  for (const line of lines) {
    const last = whole.length - 1
    if (last >= 0 && soft) whole[last] = `${whole[last]?.slice(0, -1)}${line}`
    else if (last >= 0 && /^[ \t]/.test(line)) whole[last] += line.slice(1)
    else whole.push(line)
    soft = line.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(whole.at(-1) ?? '')
  }
  return whole
}

/** `item1.TEL;type=CELL;waid=5531988887777:+55 31 98888-7777`: group, name, parameters, value. */
const readProperty = (line: string): Property[] => {
  const [, name, parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/su.exec(line) ?? []
  return name ? [{ name: name.toUpperCase(), parameters, value }] : []
}

const textOf = ({ parameters, value }: Property): string =>
  unescaped(/QUOTED-PRINTABLE/i.test(parameters) ? quotedPrintable(value) : value).trim()

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))

/** Family; given; more; before; after: read as people say it. */
const nameOf = (property: Property): string[] => {
  if (property.name !== 'N') return []
  const text = textOf({ ...property, value: property.value.replace(/\\;/g, ',') })
  const [family = '', given = '', more = ''] = text.split(';')
  const name = [given, more, family].filter(part => part.trim() !== '').join(' ')
  return name === '' ? [] : [name]
}

const phoneOf = (property: Property): string[] => {
  const own = /;waid="?(\d{7,15})"?(?=;|$)/i.exec(property.parameters)?.[1]
  if (own) return [`+${own}`]
  if (/\b(?:FAX|PAGER)\b/i.test(property.parameters) && !/\bCELL\b/i.test(property.parameters)) return []
  const phone = textOf(property).replace(/^tel:/i, '').replace(/;.*$/s, '').trim()
  return phone === '' ? [] : [phone]
}

/** One of each number, however it is punctuated. */
const distinct = (phones: string[]): string[] => {
  const seen = new Set<string>()
  return phones.filter(phone => {
    const number = phone.replace(/\D/g, '') || phone
    const isNew = !seen.has(number)
    seen.add(number)
    return isNew
  })
}

/** Old phones write UTF-8 or their own charset, byte by byte; what is no UTF-8 is Western. */
const quotedPrintable = (value: string): string => {
  const bytes = value.replace(/=$/, '')
  try {
    return decodeURIComponent(bytes.replace(/%/g, '%25').replace(/=([\dA-F]{2})/gi, '%$1'))
  } catch {
    const letter = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))
    return westernOf(bytes.replace(/=([\dA-F]{2})/gi, letter))
  }
}
