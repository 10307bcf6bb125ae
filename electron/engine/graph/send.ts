import { z } from 'zod'
import type { Graph } from './graph.ts'

/**
 * `to`: digits without plus, or WhatsApp's own user id where there is no number. `answers`: wamid of the message that it
 * quotes. `tag`: Meta says it back in every status of the message.
 */
export type Outgoing = { to: { phone?: string; user?: string }; text: string; answers?: string; tag?: string }

const Taken = z.object({ messages: z.tuple([z.object({ id: z.string().min(1) })], z.unknown()) })

/** Sends a text from one of the shop's numbers, inside the 24 hours alone (FACTS 2.4). Rejects as `Graph.send` does. */
export const sendText = async (
  graph: Graph,
  number: string,
  { to, text, answers, tag }: Outgoing,
): Promise<{ id: string }> => {
  const body = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.phone ? { to: `+${to.phone}` } : { recipient: to.user }),
    type: 'text',
    text: { body: text, preview_url: false },
    ...(answers && { context: { message_id: answers } }),
    ...(tag && { biz_opaque_callback_data: tag }),
  }
  const { messages } = await graph.send('POST', `${number}/messages`, body, Taken)
  return { id: messages[0].id }
}

/** Lets a person see that her message, and what she wrote before it, was read. Rejects as `Graph.send` does. */
export const markRead = async (graph: Graph, number: string, message: string): Promise<void> => {
  const body = { messaging_product: 'whatsapp', status: 'read', message_id: message }
  await graph.send('POST', `${number}/messages`, body, z.unknown())
}
