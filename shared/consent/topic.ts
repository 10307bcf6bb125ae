/** What a message of the shop is about. `service` is an answer in a chat the customer began: never silenced. */
export const topics = ['offers', 'news', 'orders', 'receipts', 'account', 'service'] as const
export type BuiltInTopic = (typeof topics)[number]
/** A topic that the shop made for itself. */
export type OwnTopic = `own-${string}`
export type Topic = BuiltInTopic | OwnTopic

/** Meta's own Stop and error 131050 cover these (FACTS 1.7: "covers marketing only"). */
export const marketing = ['offers', 'news'] as const satisfies readonly Topic[]

/** All that the shop starts: what a typed or tapped opt-out covers (DESIGN 5). */
export const startedByShop = [
  'offers',
  'news',
  'orders',
  'receipts',
  'account',
] as const satisfies readonly Topic[]
export type ShopTopic = (typeof startedByShop)[number]

export const isOwnTopic = (topic: Topic): topic is OwnTopic => topic.startsWith('own-')

/** From strictest to loosest. `unknown` is a state of its own and counts as no for offers. */
export const states = ['denied', 'held', 'unknown', 'granted'] as const
export type State = (typeof states)[number]
