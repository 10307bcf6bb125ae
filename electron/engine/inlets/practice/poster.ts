import { createHmac } from 'node:crypto'
import type { Fetch } from '../../graph/graph.ts'
import { fail } from '../../problem.ts'
import type { Delivery } from './meta.ts'

const hour = 60 * 60 * 1000
/** Posted of its own accord within an hour, at most. */
const mostAnHour = 40

export type PosterOptions = {
  /** Where the receiver listens. */
  address: string
  appSecret: string
  fetch: Fetch
  now: () => number
  /** Milliseconds until the next delivery. */
  pace: () => number
  /** What it brings. */
  next: () => Delivery
}

export type Poster = {
  /** Posts one signed delivery. Rejects with Problem `not-delivered` where the receiver did not answer 200. */
  post: (delivery: Delivery) => Promise<void>
  /** Posts nothing more, and waits for what is under way. */
  close: () => Promise<void>
}

/** Posts deliveries as Meta does, signed, over HTTP: what it is told to, and one by one as time goes on. */
export const openPoster = ({ address, appSecret, fetch, now, pace, next }: PosterOptions): Poster => {
  const underWay = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | null = null
  let closed = false
  let lately: number[] = []

  const send = async (delivery: Delivery) => {
    const body = Buffer.from(JSON.stringify(delivery))
    const signature = createHmac('sha256', appSecret).update(body).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
    const silent = () => fail('network', 'not-delivered')
    const response = await fetch(address, { method: 'POST', headers, body }).catch(silent)
    // Read to its end, so that the connection is free again.
    await response.text().catch(() => '')
    // 503: the disk refuses (see receiver.ts).
    if (response.status !== 200)
      fail(response.status === 503 ? 'disk' : 'bug', 'not-delivered', String(response.status))
  }

  const post = async (delivery: Delivery) => {
    if (closed) return fail('network', 'not-delivered')
    const sending = send(delivery)
    underWay.add(sending)
    return sending.finally(() => underWay.delete(sending))
  }

  const wait = () => {
    if (closed) return
    timer = setTimeout(async () => {
      lately = lately.filter(at => at > now() - hour)
      if (lately.length < mostAnHour) {
        lately.push(now())
        // A receiver that could not take it says so on the screen; this one, unlike Meta, does not come again.
        await post(next()).catch(() => {})
      }
      wait()
    }, pace())
    timer.unref()
  }

  wait()
  return {
    post,
    close: async () => {
      closed = true
      if (timer) clearTimeout(timer)
      await Promise.allSettled(underWay)
    },
  }
}
