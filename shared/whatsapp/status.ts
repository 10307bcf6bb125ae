import { z } from 'zod'
import { Id, MomentOrNone, Phone, soft, UserId, Word } from './scalar.ts'
import { type Reader, unreadable, whoIs } from './who.ts'

const Status = z.object({
  id: Id,
  status: Word,
  timestamp: MomentOrNone,
  recipient_id: soft(Phone),
  recipient_user_id: soft(UserId),
  recipient_type: soft(Word),
  errors: soft(z.array(z.unknown())),
  biz_opaque_callback_data: soft(Id),
  pricing: soft(z.object({ category: soft(Word) })),
})

const Trouble = z.object({ code: z.union([z.int(), z.string().regex(/^\d{1,9}$/)]).transform(Number) })
/** A person's own stop counts before any other trouble of the same message (FACTS 2.7). */
const stopped = 131050

/** One of `statuses[]`: what became of a message of ours. A group's recipient is no person. */
export const readStatus: Reader = (element, around) => {
  const { data } = Status.safeParse(element)
  if (!data) return unreadable
  if (data.recipient_type === 'group') return { why: 'not for us', of: 'group' }
  const who = whoIs(data.recipient_id, data.recipient_user_id, around)
  if (!who) return unreadable
  const codes = (data.errors ?? []).flatMap(error => Trouble.safeParse(error).data?.code ?? [])
  const code = codes.find(one => one === stopped) ?? codes[0]
  const category = data.pricing?.category
  return {
    kind: 'status',
    ...around.origin,
    id: data.id,
    at: data.timestamp,
    who,
    status: data.status,
    ...(code !== undefined && { code }),
    ...(category && { category }),
    ...(data.biz_opaque_callback_data && { tag: data.biz_opaque_callback_data }),
  }
}
