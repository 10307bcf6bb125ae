import { z } from 'zod'
import type { Who } from '../person/identity.ts'
import { Id, Moment, Phone, soft, UserId, Word } from './scalar.ts'
import type { IdentitySignal } from './signal.ts'
import { type Around, isOwn, type Left, type Reader, unreadable } from './who.ts'

const System = z.object({
  id: Id,
  timestamp: Moment,
  from: soft(Phone),
  from_user_id: soft(UserId),
  system: z.object({ type: Word, wa_id: soft(Phone), user_id: soft(UserId) }),
})

/** WhatsApp's own line in a chat. Only a new number or user id is for us; a new security code is not. */
export const readSystem: Reader = (element, around) => {
  const { data } = System.safeParse(element)
  if (!data) return unreadable
  const { type, wa_id, user_id } = data.system
  if (type !== 'user_changed_number' && type !== 'user_changed_user_id')
    return { why: 'not for us', of: `system:${type}` }
  return joining(data.id, data.timestamp, [data.from, data.from_user_id], [wa_id, user_id], around)
}

const UserIdUpdate = z.object({
  wa_id: soft(Phone),
  user_id: z.object({ previous: UserId, current: UserId }),
  timestamp: Moment,
})

/** One of `user_id_update[]`. It has no id of its own, so both user ids make one. */
export const readUserIdUpdate: Reader = (element, around) => {
  const { data } = UserIdUpdate.safeParse(element)
  if (!data) return unreadable
  const { previous, current } = data.user_id
  const id = `${previous}>${current}`
  return joining(id, data.timestamp, [undefined, previous], [data.wa_id, current], around)
}

const ContactShare = z.object({
  id: Id,
  timestamp: Moment,
  from: soft(Phone),
  from_user_id: UserId,
  contacts: z.tuple([
    z.object({
      origin: z.literal('contact_request'),
      phones: z.tuple([z.object({ wa_id: soft(Phone), phone: soft(z.string().max(64)) })]),
    }),
  ]),
})

/**
 * The answer to "share your number": links a user id to a phone. Null for any other contact card, which
 * names somebody else. WhatsApp marks the asked-for card; it holds one number.
 */
export const readContactShare = (element: unknown, around: Around): IdentitySignal | Left | null => {
  const { data } = ContactShare.safeParse(element)
  if (!data) return null
  const [{ phones }] = data.contacts
  const written = phones[0].phone?.replace(/[\s().-]/g, '')
  const phone = phones[0].wa_id ?? (written?.startsWith('+') ? Phone.safeParse(written).data : undefined)
  return joining(data.id, data.timestamp, [data.from, data.from_user_id], [phone, data.from_user_id], around)
}

type Ids = [phone: string | undefined, user: string | undefined]

const joining = (id: string, at: number, old: Ids, fresh: Ids, around: Around): IdentitySignal | Left => {
  const before = whoOf(old)
  const after = whoOf(fresh)
  if (isOwn(around, before?.phone) || isOwn(around, after?.phone)) return { why: 'not for us', of: 'own' }
  return before && after ? { kind: 'identity', ...around.origin, id, at, before, after } : unreadable
}

const whoOf = ([phone, user]: Ids): Who | null =>
  phone || user ? { ...(phone && { phone }), ...(user && { user }) } : null
