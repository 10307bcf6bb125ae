import type { Identity } from './identity.ts'
import { brazilianAreas } from './plans.ts'

/**
 * The key under which all safe spellings of one person meet: `+5531988887777` for `553188887777`,
 * `+525512345678` for `5215512345678`, any other number as it is, a user id verbatim. Never checks
 * whether a number exists: wa_ids of old accounts look invalid and are real.
 */
export const keyOf = ({ kind, id }: Identity): string => {
  if (kind === 'user') return id
  const digits = id.replace(/\D/g, '')
  const [, area = '', mobile] = /^55(\d\d)([689]\d{7})$/.exec(digits) ?? []
  if (mobile && brazilianAreas.has(area)) return `+55${area}9${mobile}`
  return `+${digits.replace(/^521(?=\d{10}$)/, '52')}`
}

/**
 * Keys that may be the same person, for the owner to confirm: Brazilian numbers of the 7 blocks with and
 * without the 9 (both exist as mobiles), Argentine ones with and without it (mobile, landline). A Brazilian
 * landline has none: with a 9 in front it is a stranger's.
 */
export const nearKeys = (identity: Identity): string[] => {
  // Only numbers of Brazil and Argentina have any: most of a long list is done here.
  if (identity.kind === 'user' || !/^\+?5[45]/.test(identity.id)) return []
  const digits = keyOf(identity).slice(1)
  const [, area = '', nine, rest] = /^55(\d\d)(9?)(7\d{7})$/.exec(digits) ?? []
  if (rest && brazilianAreas.has(area)) return [`+55${area}${nine ? '' : '9'}${rest}`]
  const [, mark, national] = /^54(9?)(\d{10})$/.exec(digits) ?? []
  return national ? [`+54${mark ? '' : '9'}${national}`] : []
}

/** Every safe spelling of a key, as digits, the key's own first; for suppression lists. None for a user id. */
export const spellings = (key: string): string[] => {
  if (!key.startsWith('+')) return []
  const digits = key.slice(1)
  const [, area = '', mobile] = /^55(\d\d)9([689]\d{7})$/.exec(digits) ?? []
  if (mobile && brazilianAreas.has(area)) return [digits, `55${area}${mobile}`]
  const [, mexican] = /^52(\d{10})$/.exec(digits) ?? []
  return mexican ? [digits, `521${mexican}`] : [digits]
}
