import type { Identity } from './identity.ts'
import { keyOf } from './keys.ts'
import { type Home, type Misfit, type Plan, planOf, plans } from './plans.ts'

/**
 * Why something typed names nobody. `group` and `private-id` (`…@lid`) are WhatsApp's own ids that are no
 * number, `rounded` is what a spreadsheet leaves of a long number (5.53E+12), `stray-zero` is `+55 031…`.
 */
export type Refusal = Misfit | 'empty' | 'group' | 'private-id' | 'rounded' | 'stray-zero' | 'which-country'

/** `repaired`: a key the owner may have meant, to be shown and confirmed, never taken silently. */
export type ReadIdentity = { identity: Identity } | { refused: Refusal; repaired?: string }

/**
 * Reads what owners type and other tools export: numbers as written in `home`, with or without country code,
 * `whatsapp:`, `tel:` and wa.me forms, WhatsApp's inner ids, user ids. Keeps the spelling: `(31) 8888-7777`
 * becomes `553188887777`, and only its key has the 9. Never throws.
 */
export const readIdentity = (typed: string, home: Home = 'BR'): ReadIdentity => {
  if (typed.length > 200) return { refused: 'not-a-number' }
  const text = tidy(typed)
  if (text === '') return { refused: 'empty' }
  // A digit is asked for, so that a name such as DR.SILVA is not taken for an id.
  if (/^[A-Z]{2}\.(?:ENT\.)?(?=[A-Za-z]*\d)[A-Za-z0-9]{6,128}$/.test(text))
    return { identity: { kind: 'user', id: text } }
  if (text.includes('@')) return readAddress(text)
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { refused: 'rounded' }
  if (!/^\(?\+?[\d\s().\-/]+$/.test(text)) return { refused: 'not-a-number' }
  const digits = text.replace(/\D/g, '')
  if (text.includes('+')) return readAbroad(digits)
  return digits.startsWith('00') ? readAbroad(digits.slice(2)) : readAtHome(digits, home)
}

/** Folds look-alike digits and dashes, drops invisible marks, quotes, link and dialling prefixes, a spreadsheet's `.0`. */
const tidy = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim()
    .replace(/^[='"]+|["']+$/g, '')
    .replace(/^(?:whatsapp:|tel:|(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=))/i, '+')
    .replace(/^\++/, '+')
    .replace(/[?&].*$/, '')
    .replace(/\b(0[ (-]*)(?:xx|\*\*)/i, '$1')
    .replace(/^(\+?\d{8,})\.0$/, '$1')
    .trim()

/** `…@s.whatsapp.net` and `…@c.us` are WhatsApp's own word, so their digits are taken as they are. */
const readAddress = (text: string): ReadIdentity => {
  if (/@(?:g\.us|broadcast|newsletter)$/i.test(text)) return { refused: 'group' }
  if (/@lid$/i.test(text)) return { refused: 'private-id' }
  const [, digits] = /^\+?([1-9]\d{6,14})(?::\d+)?@(?:s\.whatsapp\.net|c\.us)$/i.exec(text) ?? []
  return digits ? phone(digits) : { refused: 'not-a-number' }
}

const readAtHome = (digits: string, home: Home): ReadIdentity => {
  const plan: Plan = plans[home]
  const fit = plan.fit(digits.replace(plan.trunk, ''))
  if ('national' in fit) return phone(plan.code + fit.national)
  if (digits.length < 11 || digits.startsWith('0') || fit.refused === 'which-area') return refuse(plan, fit)
  // Longer than a number at home: a country code without its plus, taken only where we know how they write there.
  const known = digits.length >= 12 && planOf(digits)
  return known ? readAbroad(digits) : { refused: 'which-country', repaired: `+${digits}` }
}

const readAbroad = (digits: string): ReadIdentity => {
  if (digits.length < 7) return { refused: 'too-short' }
  if (digits.startsWith('0')) return { refused: 'not-a-number' }
  const plan = planOf(digits)
  if (!plan) return digits.length > 15 ? { refused: 'too-long' } : phone(digits)
  const rest = digits.slice(plan.code.length)
  const mark = plan.afterCode?.exec(rest)?.[0] ?? ''
  const fit = plan.fit(rest.slice(mark.length))
  if ('national' in fit) return phone(plan.code + mark + fit.national)
  if (!rest.startsWith('0')) return refuse(plan, fit)
  const without = plan.fit(rest.replace(plan.trunk, ''))
  const meant = 'national' in without ? { meant: without.national } : {}
  return refuse(plan, { refused: 'stray-zero', ...meant })
}

const refuse = ({ code }: Plan, { refused, meant }: { refused: Refusal; meant?: string }): ReadIdentity => ({
  refused,
  ...(meant && { repaired: keyOf({ kind: 'phone', id: code + meant }) }),
})

const phone = (id: string): ReadIdentity => ({ identity: { kind: 'phone', id } })
