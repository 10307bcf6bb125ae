import type { ReplyRecord } from '../consent/ledger.ts'
import { type ReplyNews, replyNews } from './events.ts'

/** How an answer stands: what WhatsApp told last of its way, whatever came first; `unsure` where it told nothing. */
export const replyState = ({ news }: ReplyRecord): Pick<ReplyNews, 'news'> & Partial<ReplyNews> =>
  news.reduce<Pick<ReplyNews, 'news'> & Partial<ReplyNews>>(
    (best, one) => (replyNews.indexOf(one.news) > replyNews.indexOf(best.news) ? one : best),
    { news: 'unsure' },
  )

/** Whether it is known that the person never got it: only then may the same be said again. */
export const neverCame = (reply: ReplyRecord): boolean =>
  ['failed', 'refused'].includes(replyState(reply).news)

/** Why it did not come, where WhatsApp said so. */
export const replyTrouble = (reply: ReplyRecord): ReplyNews | null => {
  const state = replyState(reply).news
  return (
    reply.news.find(one => one.news === state && (one.why !== undefined || one.code !== undefined)) ?? null
  )
}
