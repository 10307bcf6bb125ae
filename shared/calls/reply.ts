import { z } from 'zod'
import { longestReply } from '../reply/events.ts'
import { Language } from '../view.ts'
import { call, done, id, said, text } from './call.ts'

/** What is asked and done about answers to customers. */

export const replyQueries = {
  'reply.show': call(
    z.object({}),
    z.object({
      /** Clear requests are answered by Sossego itself. */
      itself: z.boolean(),
      /** Her message shows as read once the owner has decided. */
      read: z.boolean(),
      connected: z.boolean(),
      /**
       * What tells that a "no" is heard. `own`: as the owner wrote it, null where she wrote none; `ours` stands there then.
       * `all` and `offers`: as it goes out, by what was stopped.
       */
      texts: z.array(
        z.object({
          language: Language,
          own: z.string().nullable(),
          ours: z.string(),
          all: z.string(),
          offers: z.string(),
        }),
      ),
      /** Of each number that can write: what went out from here this month, of what is free. */
      numbers: z.array(z.object({ number: z.string(), used: z.number(), of: z.number() })),
    }),
  ),
}

export const replyCommands = {
  /** Answers a request, once. Rejects where it may not be, did not go out, or nobody knows whether it did. */
  'reply.send': call(z.object({ request: id, text: said(longestReply) }), done),
  /** An empty text is ours again. */
  'reply.set': call(
    z.object({
      itself: z.boolean().optional(),
      read: z.boolean().optional(),
      text: z.object({ language: Language, text: text(longestReply) }).optional(),
    }),
    done,
  ),
}
