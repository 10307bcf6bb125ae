import { z } from 'zod'
import { contentOf } from './content.ts'
import { Id, isRecord, Moment, Phone, soft, UserId, Word } from './scalar.ts'
import { isOwn, type Reader, unreadable, whoIs } from './who.ts'

const Echo = z.object({
  id: Id,
  timestamp: Moment,
  type: Word,
  from: soft(Phone),
  to: soft(Phone),
  to_user_id: soft(UserId),
})

/** One of `message_echoes[]`: what the shop wrote from the phone app or another tool. */
export const readEcho: Reader = (element, around) => {
  const { data } = Echo.safeParse(element)
  if (!data || !isRecord(element)) return unreadable
  if (element.group_id !== undefined) return { why: 'not for us', of: 'group' }
  // Some tools swap the two ends: the shop is whichever end bears its number.
  const phone = isOwn(around, data.to) ? data.from : data.to
  const to = whoIs(phone, data.to_user_id, around)
  if (!to) return unreadable
  const { text, type } = contentOf(data.type, element)
  return {
    kind: 'echo',
    ...around.origin,
    id: data.id,
    at: data.timestamp,
    to,
    type,
    ...(text !== undefined && { text }),
  }
}
