import { z } from 'zod'
import { contentOf } from './content.ts'
import { readContactShare, readSystem } from './identity.ts'
import { cut, Id, isRecord, longest, MomentOrNone, Phone, soft, UserId, Word } from './scalar.ts'
import type { MessageSignal } from './signal.ts'
import { isOwn, type Reader, unreadable, whoIs } from './who.ts'

const Message = z.object({
  id: Id,
  timestamp: MomentOrNone,
  type: Word,
  from: soft(Phone),
  from_user_id: soft(UserId),
  context: soft(
    z.object({
      id: soft(Id),
      forwarded: soft(z.boolean()),
      frequently_forwarded: soft(z.boolean()),
    }),
  ),
})

/** One of `messages[]`: what a customer wrote or tapped, or WhatsApp's word on who they are. */
export const readMessage: Reader = (element, around) => {
  const { data } = Message.safeParse(element)
  if (!data || !isRecord(element)) return unreadable
  if (data.type === 'system') return readSystem(element, around)
  const shared = data.type === 'contacts' && readContactShare(element, around)
  if (shared) return shared
  if (isOwn(around, data.from)) return { why: 'not for us', of: 'own' }
  const who = whoIs(data.from, data.from_user_id, around)
  if (!who) return unreadable
  const { context } = data
  const group = groupOf(element.group_id)
  return {
    kind: 'message',
    ...around.origin,
    id: data.id,
    at: data.timestamp,
    who,
    ...(context?.id && { answers: context.id }),
    ...contentOf(data.type, element),
    ...((context?.forwarded || context?.frequently_forwarded) && { forwarded: true as const }),
    ...(group && { group }),
  } satisfies MessageSignal
}

/** Whatever stands there says "group": a strange id must not turn a group's message into one person's. */
const groupOf = (id: unknown): string | undefined => {
  if (id === undefined || id === null) return undefined
  return typeof id === 'string' && id !== '' ? cut(id, longest.id) : 'unknown'
}
