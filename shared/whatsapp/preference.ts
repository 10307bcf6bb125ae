import { z } from 'zod'
import { MomentOrNone, Phone, soft, UserId, Word } from './scalar.ts'
import { type Reader, unreadable, whoIs } from './who.ts'

const Preference = z.object({
  value: Word,
  timestamp: MomentOrNone,
  category: soft(Word),
  wa_id: soft(Phone),
  user_id: soft(UserId),
})

/** One of `user_preferences[]`: Meta's own switch for marketing messages. */
export const readPreference: Reader = (element, around) => {
  const { data } = Preference.safeParse(element)
  const who = data && whoIs(data.wa_id, data.user_id, around)
  if (!who) return unreadable
  return {
    kind: 'preference',
    ...around.origin,
    at: data.timestamp,
    who,
    value: meaningOf(data.value, data.category),
    raw: data.category === marketing ? data.value : `${data.category ?? ''}:${data.value}`,
  }
}

const marketing = 'marketing_messages'

/** A "stop" counts in any category, also one that Meta adds later; a "resume" only in the one we know. */
const meaningOf = (value: string, category: string | undefined) => {
  if (value === 'stop') return 'stop'
  return value === 'resume' && category === marketing ? 'resume' : 'other'
}
