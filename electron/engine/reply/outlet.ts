import type { Graph } from '../graph/graph.ts'
import { markRead, type Outgoing, sendText } from '../graph/send.ts'

/** An account's way out to customers, where it is connected. `send` and `markRead` reject as `Graph.send` does. */
export type Outlet = {
  /** How the shop signs. */
  shop: string
  /** Of the account: its months are counted there. */
  zone: string
  /** Meta's ids of the numbers that can write. */
  numbers: readonly string[]
  send: (number: string, message: Outgoing) => Promise<{ id: string }>
  markRead: (number: string, message: string) => Promise<void>
}

/** The way out over Meta's API. */
export const graphOutlet = (graph: Graph, about: Pick<Outlet, 'shop' | 'zone' | 'numbers'>): Outlet => ({
  ...about,
  send: (number, message) => sendText(graph, number, message),
  markRead: (number, message) => markRead(graph, number, message),
})

/** Where an account writes through, now. */
export type Answering = {
  outlet: () => Outlet | null
  /** Another way out from now on, or none. */
  connect: (outlet: Outlet | null) => void
  /** Ids of the answers that are on their way to Meta. */
  underWay: Set<string>
}

export const createAnswering = (): Answering => {
  let current: Outlet | null = null
  return {
    outlet: () => current,
    connect: outlet => {
      current = outlet
    },
    underWay: new Set(),
  }
}
