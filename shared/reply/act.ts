import type { Ledger } from '../consent/ledger.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { Replying, ReplyNews } from './events.ts'
import { mayReply } from './may.ts'
import type { WhyNot } from './why.ts'

type Act = { request: string; text: string; number: string; by: 'owner' | 'rule'; wroteAt: number | null }

/** The intent to answer, to be written before anybody is asked to send it; or why it may not be. */
export const beginReply = (
  ledger: Ledger,
  pen: Pen,
  { request, text, number, by, wroteAt }: Act,
): Replying | WhyNot | 'no-such-request' => {
  const record = ledger.requests.get(request)
  if (!record?.asked) return 'no-such-request'
  const may = mayReply(record, wroteAt, pen.now)
  if (!may.may) return may.why
  const count = record.replies?.length ?? 0
  const id = pen.idOf(JSON.stringify(['reply', request, count, pen.now, pen.device]))
  const { person } = record.asked
  return { kind: 'reply', ...noted(pen, id, pen.now, by), request, person, number, text }
}

/** What came of it when WhatsApp was asked. */
export const noteReply = (
  pen: Pen,
  { id, request, person }: Replying,
  news: Pick<ReplyNews, 'news' | 'message' | 'why'>,
): ReplyNews => ({
  ...{ kind: 'reply-news', ...noted(pen, `${id}/${news.news}`, pen.now, 'whatsapp') },
  ...{ request, person, reply: id, ...news },
})
