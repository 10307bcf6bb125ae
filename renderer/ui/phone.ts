import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { useContext } from 'react'
import { keyOf } from '../../shared/person/keys.ts'
import type { Person } from '../../shared/view.ts'
import { StatusContext } from '../ask.ts'
import { useSay } from '../words/say.ts'

/** What a number is called on the screen: short in a row, full on hover. */
export type Shown = { short: string; full: string }

/**
 * A phone as people of `home` dial it, whatever spelling WhatsApp keeps (`keyOf` knows the Brazilian 9 and
 * the Mexican 1); other countries' with their code. Unreadable digits stay digits.
 */
export const showPhone = (digits: string, home: CountryCode): Shown => {
  const parsed = parsePhoneNumberFromString(keyOf({ kind: 'phone', id: digits }))
  if (!parsed?.country) return { short: `+${digits}`, full: `+${digits}` }
  const full = international(parsed)
  return { short: parsed.country === home ? parsed.formatNational() : full, full }
}

/** "+55 31 98888-7777": Brazil writes its hyphen abroad too. */
const international = (parsed: PhoneNumber): string =>
  parsed.country === 'BR'
    ? `+55 ${parsed.formatNational().replace(/[()]/g, '')}`
    : parsed.formatInternational()

/** A spelling as it is, to be told from the others: nothing is put in or left out. */
export const showSpelling = (digits: string): string => {
  const [, area, block, rest] = /^55(\d\d)(\d{4})(\d{4})$/.exec(digits) ?? []
  if (area) return `+55 ${area} ${block}-${rest}`
  const parsed = parsePhoneNumberFromString(`+${digits}`)
  return parsed?.country ? international(parsed) : `+${digits}`
}

/** `BR.13491208655302741918` is of no use to a reader but to tell two apart. */
const showUser = (id: string): Shown => ({
  short: id.length > 14 ? `${id.slice(0, 13)}…` : id,
  full: id,
})

export const showIdentity = (kind: 'phone' | 'user', id: string, home: CountryCode): Shown =>
  kind === 'phone' ? showPhone(id, home) : showUser(id)

/** The country whose numbers need no code here: the shop's own. */
export const useHome = (): CountryCode => {
  const phone = useContext(StatusContext)?.shop?.phone
  return (phone && parsePhoneNumberFromString(`+${phone.replace(/\D/g, '')}`)?.country) || 'BR'
}

/** Says who a person is: by name where there is one, else by number. */
export const useNames = () => {
  const home = useHome()
  const say = useSay()
  const number = ({ phone, user }: Person): Shown | null => {
    if (phone) return showPhone(phone, home)
    return user ? showUser(user) : null
  }
  return {
    number,
    name: (person: Person) => person.name || number(person)?.short || say('person.nameless'),
    identity: (kind: 'phone' | 'user', id: string) => showIdentity(kind, id, home),
  }
}
