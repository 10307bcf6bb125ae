import type { Noted } from '../events.ts'

/**
 * The shop is about to answer a request. Noted before WhatsApp is asked: where nothing follows, nobody knows whether it
 * went out, and it is not sent again. `number`: Meta's id of the shop's number that writes.
 */
export type Replying = Noted & {
  kind: 'reply'
  request: string
  person: string
  number: string
  text: string
}

/**
 * What became of an answer, the strongest last. `unsure`: asked, but WhatsApp's own answer never came; `refused`: it did
 * not go out; `accepted`: taken, under an id of WhatsApp's; then what WhatsApp tells of its way.
 */
export const replyNews = ['unsure', 'refused', 'accepted', 'sent', 'failed', 'delivered', 'read'] as const
export type ReplyNewsKind = (typeof replyNews)[number]

/** Characters in one message of WhatsApp's, at most (FACTS 2.4). */
export const longestReply = 4096

/** `reply`: id of the `Replying`. `message`: WhatsApp's id, where it is known. `why`: code of the problem, `code`: Meta's. */
export type ReplyNews = Noted & {
  kind: 'reply-news'
  request: string
  person: string
  reply: string
  news: ReplyNewsKind
  message?: string
  why?: string
  code?: number
}
