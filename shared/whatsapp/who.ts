import { z } from 'zod'
import { identitiesOf, type Who } from '../person/identity.ts'
import { keyOf } from '../person/keys.ts'
import { Name, Phone, soft, UserId } from './scalar.ts'
import type { Signal } from './signal.ts'

/** What stands around the elements of one value: Meta's account, the shop's number, who is mentioned. */
export type Around = {
  origin: { account?: string; number?: string }
  /** Match key of the shop's own number. */
  own?: string
  /** By phone and by user id, which never look alike. */
  contacts: Map<string, Who>
  /** The contact, where only one is named. */
  only?: Who
}

/** Reads one element. Never throws. `of` says which kind of thing was left out. */
export type Reader = (element: unknown, around: Around) => Signal | Left
export type Left = { why: 'not for us' | 'unreadable'; of?: string }

export const unreadable: Left = { why: 'unreadable' }

const Contact = z.object({
  wa_id: soft(Phone),
  user_id: soft(UserId),
  profile: soft(z.object({ name: soft(Name), username: soft(Name) })),
})

/** Of an account or of one of its numbers. */
const AccountId = z.string().min(1).max(64)

const Metadata = z.object({
  phone_number_id: soft(AccountId),
  display_phone_number: soft(z.string().max(64)),
})

/** Meta merges at most 1,000 updates; more contacts than this name nobody we shall read. */
const mostContacts = 10_000

export const accountOf = (entry: Record<string, unknown>) => AccountId.safeParse(entry.id).data

export const aroundOf = (entry: Record<string, unknown>, value: Record<string, unknown>): Around => {
  const account = accountOf(entry)
  const { data } = Metadata.safeParse(value.metadata)
  const number = data?.phone_number_id
  const own = data?.display_phone_number
  const listed: unknown[] = Array.isArray(value.contacts) ? value.contacts.slice(0, mostContacts) : []
  const known = listed.flatMap(readContact)
  const ids = known.flatMap(who => identitiesOf(who).map(({ id }): [string, Who] => [id, who]))
  const only = known.length === 1 ? known[0] : undefined
  return {
    origin: { ...(account && { account }), ...(number && { number }) },
    ...(own && { own: keyOf({ kind: 'phone', id: own }) }),
    contacts: new Map(ids),
    ...(only && { only }),
  }
}

const readContact = (contact: unknown): Who[] => {
  const { data } = Contact.safeParse(contact)
  if (!data?.wa_id && !data?.user_id) return []
  return [whoOf(data.wa_id, data.user_id, data.profile?.name, data.profile?.username)]
}

export const isOwn = ({ own }: Around, phone: string | undefined) =>
  own !== undefined && phone !== undefined && keyOf({ kind: 'phone', id: phone }) === own

/**
 * Whom an element speaks of. Its own ids rule; the contact with the same id only adds what they lack. Where
 * the element has no id at all, the only contact of its value is meant. Null: nobody, or the shop itself.
 */
export const whoIs = (phone: string | undefined, user: string | undefined, around: Around): Who | null => {
  if (isOwn(around, phone)) return null
  const id = phone ?? user
  const contact = id ? around.contacts.get(id) : around.only
  const theirPhone = phone ?? (isOwn(around, contact?.phone) ? undefined : contact?.phone)
  const who = whoOf(theirPhone, user ?? contact?.user, contact?.name, contact?.username)
  return who.phone || who.user ? who : null
}

const whoOf = (phone?: string, user?: string, name?: string, username?: string): Who => ({
  ...(phone && { phone }),
  ...(user && { user }),
  ...(name && { name }),
  ...(username && { username }),
})
