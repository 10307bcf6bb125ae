import {
  accountNews,
  activityNews,
  listingNews,
  numberNews,
  type TemplateSeen,
  templateNews,
} from '../../../shared/whatsapp/news.ts'
import type { AccountSeen, ActivitySeen, NumberSeen } from '../../../shared/whatsapp/seen.ts'
import type { Kept } from '../kept.ts'

/** What Meta can be asked of one account. Each rejects as `Graph.get` does. */
export type Asking = {
  /** Meta's id of the account. */
  id: string
  account?: () => Promise<AccountSeen>
  numbers: () => Promise<NumberSeen[]>
  /** Page after page; it ends only where there are no more, and throws where it can't go on. */
  templates: () => AsyncIterable<TemplateSeen[]>
  /** Null where Meta does not tell. */
  activities?: () => Promise<ActivitySeen[] | null>
}

/** Kinds of things that are asked for, each at its own time. `numbers`: the account and its numbers. */
export const things = ['numbers', 'templates', 'activities'] as const
export type Thing = (typeof things)[number]

/** Asks for one thing and writes down what is new. `room` is waited for before more is asked. */
export type Look = (room: () => Promise<void>) => Promise<void>

/**
 * How each thing is asked for and kept. Templates are written down page by page, each in a frame of its own, so that
 * nothing waits long and what came before an interruption is there. Rejects as the asking and `Store.commit` do.
 */
export const looksOf = (kept: Pick<Kept, 'store' | 'pen'>, asking: Asking): Record<Thing, Look> => {
  const { store, pen } = kept
  const { id } = asking
  return {
    numbers: async () => {
      const [account, numbers] = await Promise.all([asking.account?.(), asking.numbers()])
      await store.commit(() => [
        ...(account ? accountNews(store.ledger, pen(), account) : []),
        ...numberNews(store.ledger, pen(), numbers),
      ])
    },
    templates: async room => {
      const listed = new Set<string>()
      for await (const page of asking.templates()) {
        for (const { template } of page) listed.add(template)
        await store.commit(() => templateNews(store.ledger, pen(), id, page))
        await room()
      }
      await store.commit(() => listingNews(store.ledger, pen(), id, listed))
    },
    activities: async () => {
      const done = await asking.activities?.()
      if (done) await store.commit(() => activityNews(store.ledger, pen(), id, done))
    },
  }
}
