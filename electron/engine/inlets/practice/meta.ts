import type { Who } from '../../../../shared/person/identity.ts'
import { number } from './shop.ts'

/** What Meta posts, in Meta's shape (FACTS 1.4 to 1.10). Moments are milliseconds here and seconds there. */
export type Entry = {
  id: string
  time?: number
  changes: { field: string; value: Record<string, unknown> }[]
}
export type Delivery = { object: 'whatsapp_business_account'; entry: Entry[] }

/** Meta merges several updates into one post. */
export const deliveryOf = (...entry: Entry[]): Delivery => ({ object: 'whatsapp_business_account', entry })

const seconds = (at: number) => Math.floor(at / 1000)

const entryOf = (field: string, value: Record<string, unknown>): Entry => {
  const metadata = { display_phone_number: number.phone, phone_number_id: number.id }
  return {
    id: number.account,
    changes: [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }],
  }
}

const contactOf = ({ phone, user, name, username }: Who) => ({
  ...(name || username ? { profile: { ...(name && { name }), ...(username && { username }) } } : {}),
  ...(phone && { wa_id: phone }),
  ...(user && { user_id: user }),
})

/** What a customer sends. Its name is Meta's type and the key of its content. */
export type Content =
  | { type: 'text'; text: { body: string } }
  | { type: 'button'; button: { payload: string; text: string } }
  | { type: 'audio'; audio: Record<string, string | boolean> }
  | { type: 'reaction'; reaction: { message_id: string; emoji: string } }

export const words = (body: string): Content => ({ type: 'text', text: { body } })
/** A quick reply without a payload of its own carries its label (FACTS 1.5). */
export const tap = (label: string): Content => ({ type: 'button', button: { payload: label, text: label } })
export const voice = (id: string): Content => ({
  type: 'audio',
  audio: { mime_type: 'audio/ogg; codecs=opus', id, voice: true },
})
export const reaction = (message: string, emoji: string): Content => ({
  type: 'reaction',
  reaction: { message_id: message, emoji },
})

/** A customer's message. `answers`: id of the shop's message that a button belongs to. */
export const fromCustomer = (who: Who, id: string, at: number, content: Content, answers?: string): Entry =>
  entryOf('messages', {
    contacts: [contactOf(who)],
    messages: [
      {
        ...(who.phone && { from: who.phone }),
        ...(who.user && { from_user_id: who.user }),
        id,
        timestamp: String(seconds(at)),
        ...(answers && { context: { from: number.phone, id: answers } }),
        ...content,
      },
    ],
  })

/** A message of the shop's own, as Meta repeats it. */
export const fromShop = (to: Who, id: string, at: number, text: string): Entry =>
  entryOf('smb_message_echoes', {
    contacts: [contactOf(to)],
    message_echoes: [
      {
        from: number.phone,
        ...(to.phone && { to: to.phone }),
        ...(to.user && { to_user_id: to.user }),
        id,
        timestamp: String(seconds(at)),
        ...words(text),
      },
    ],
  })

const recipientOf = ({ phone, user }: Who) => ({
  ...(phone && { recipient_id: phone }),
  ...(user && { recipient_user_id: user }),
})

/** What became of a message of the shop. */
export const statusOf = (
  to: Who,
  id: string,
  at: number,
  status: 'delivered' | 'read',
  category: 'marketing' | 'utility',
): Entry =>
  entryOf('messages', {
    contacts: [contactOf(to)],
    statuses: [
      {
        id,
        status,
        timestamp: String(seconds(at)),
        ...recipientOf(to),
        pricing: { billable: true, pricing_model: 'PMP', type: 'regular', category },
      },
    ],
  })

/** What became of an answer: free, and with the tag that was sent along. */
export const replyStatus = (
  to: Who,
  id: string,
  at: number,
  status: 'sent' | 'delivered' | 'read',
  tag: string | undefined,
): Entry =>
  entryOf('messages', {
    contacts: [contactOf(to)],
    statuses: [
      {
        id,
        status,
        timestamp: String(seconds(at)),
        ...recipientOf(to),
        ...(tag && { biz_opaque_callback_data: tag }),
        pricing: {
          billable: false,
          pricing_model: 'PMP',
          type: 'free_customer_service',
          category: 'service',
        },
      },
    ],
  })

/** An offer that Meta did not deliver because the person stopped offers on WhatsApp (FACTS 2.7). */
export const stoppedOf = (to: Who, id: string, at: number): Entry => {
  const title =
    'Unable to deliver the message. This recipient has chosen to stop receiving marketing messages'
  const errors = [{ code: 131050, title, message: title }]
  return entryOf('messages', {
    statuses: [{ id, status: 'failed', timestamp: String(seconds(at)), ...recipientOf(to), errors }],
  })
}

/** WhatsApp's own switch for offers. Its moment is a number, unlike a message's (FACTS 1.7). */
export const switchOf = (who: Who, at: number, value: 'stop' | 'resume'): Entry =>
  entryOf('user_preferences', {
    contacts: [contactOf(who)],
    user_preferences: [
      {
        ...(who.phone && { wa_id: who.phone }),
        ...(who.user && { user_id: who.user }),
        detail: `User requested to ${value} marketing messages`,
        category: 'marketing_messages',
        value,
        timestamp: seconds(at),
      },
    ],
  })

/** News about a template or the number. */
export const newsOf = (field: string, at: number, value: Record<string, unknown>): Entry => ({
  id: number.account,
  time: seconds(at),
  changes: [{ field, value }],
})
