import type { Ledger } from '../consent/ledger.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { StatusSignal } from '../whatsapp/signal.ts'
import { type ReplyNews, replyNews } from './events.ts'

const told = (status: string) =>
  replyNews.find(one => one === status && one !== 'unsure' && one !== 'refused' && one !== 'accepted')

/**
 * What a status of WhatsApp's tells of an answer of ours; nothing of any other message. It is known by the id that
 * WhatsApp gave it, or by the tag that it carries: that one also where WhatsApp's own answer never came.
 */
export const followReply = (desk: Pen & { ledger: Ledger }, signal: StatusSignal): ReplyNews[] => {
  const { replies, requests } = desk.ledger
  const request = requests.get(replies.get(signal.tag ?? '') ?? replies.get(signal.id) ?? '')
  const reply = request?.replies?.find(
    one => one.id === signal.tag || one.news.some(({ message }) => message === signal.id),
  )
  const news = told(signal.status)
  if (!request || !reply?.said || !news) return []
  // Meta tells the same again where an answer of ours to it was lost.
  if (reply.news.some(one => one.news === news)) return []
  const { person } = reply.said
  const at = Math.min(signal.at, desk.now)
  return [
    {
      ...{ kind: 'reply-news', ...noted(desk, `${reply.id}/${news}`, at, 'whatsapp') },
      ...{ request: request.id, person, reply: reply.id, news, message: signal.id },
      ...(signal.code !== undefined && { code: signal.code }),
    },
  ]
}
