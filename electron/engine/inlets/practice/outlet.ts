import type { Graph } from '../../graph/graph.ts'
import { zoneHere } from '../../people/moment.ts'
import { graphOutlet, type Outlet } from '../../reply/outlet.ts'
import { deliveryOf, replyStatus } from './meta.ts'
import type { Poster } from './poster.ts'
import { number } from './shop.ts'

/** What becomes of an answer in the example shop, and how long after, in milliseconds. */
const fates = [
  ['sent', 400],
  ['delivered', 1_500],
  ['read', 6_000],
] as const

/** The example shop's way out: to the stand-in, and to nobody else. What becomes of an answer comes back as Meta tells it. */
export const practiceOutlet = (
  graph: Graph,
  poster: Poster,
  now: () => number,
): { outlet: Outlet; close: () => Promise<void> } => {
  const outlet = graphOutlet(graph, { shop: number.name, zone: zoneHere(), numbers: [number.id] })
  const timers = new Set<NodeJS.Timeout>()
  return {
    outlet: {
      ...outlet,
      send: async (from, message) => {
        const { id } = await outlet.send(from, message)
        for (const [status, after] of fates) {
          const timer = setTimeout(() => {
            timers.delete(timer)
            poster.post(deliveryOf(replyStatus(message.to, id, now(), status, message.tag))).catch(() => {})
          }, after)
          timer.unref()
          timers.add(timer)
        }
        return { id }
      },
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
