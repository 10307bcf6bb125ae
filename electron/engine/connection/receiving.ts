import { isDeepStrictEqual } from 'node:util'
import type { Receive } from '../../../shared/connection/view.ts'
import type { Problem } from '../../../shared/view.ts'
import { problemOf } from '../problem.ts'
import { createTurns } from '../turns.ts'
import type { Awake } from './awake.ts'
import { type Inlet, type InletOptions, openInlet } from './inlet.ts'

/** A tunnel that has not opened after so many milliseconds is tried again later. */
const slowest = 30_000
/** Pauses before a broken way is opened again, in milliseconds; the last one stays. */
const pauses = [5_000, 15_000, 60_000, 5 * 60_000]

export type Receiving = {
  state: () =>
    | { state: 'off' }
    | { state: 'open'; address: string; since: number }
    | { state: 'failed'; since: number; problem: Problem }
  /** Opens the way in, in place of the one before unless that is the same. Rejects with why it can't be; then it is tried again by itself. */
  open: (receive: Receive, keys: Keys) => Promise<string>
  /** Tries again now: the machine woke up, the net is back. */
  nudge: () => void
  close: () => Promise<void>
}

type Keys = Pick<InletOptions, 'appSecret' | 'verifyToken' | 'tunnelToken'>
type Parts = Pick<InletOptions, 'openTunnel' | 'deliver' | 'tried'>

/** Keeps the way in open: what breaks is opened again, and since when it is broken is known. */
export const createReceiving = (
  parts: Parts,
  awake: Awake,
  now: () => number,
  changed: () => void,
): Receiving => {
  const inTurn = createTurns()
  let wanted: { receive: Receive; keys: Keys } | null = null
  let inlet: { inlet: Inlet; since: number } | null = null
  let failed: { since: number; problem: Problem } | null = null
  let timer: NodeJS.Timeout | null = null
  let tries = 0
  let trying = new AbortController()

  const shut = async () => {
    if (timer) clearTimeout(timer)
    timer = null
    const open = inlet
    inlet = null
    await awake.end()
    await open?.inlet.close()
  }
  const later = () => {
    if (!wanted || timer) return
    timer = setTimeout(
      () => {
        timer = null
        attempt().catch(() => {})
      },
      pauses[Math.min(tries++, pauses.length - 1)],
    )
    timer.unref()
  }
  const broken = (problem: Problem) => {
    failed = { since: failed?.since ?? now(), problem }
    changed()
    later()
  }

  const attempt = () =>
    inTurn(async () => {
      await shut()
      if (!wanted) return ''
      const { receive, keys } = wanted
      let opened: Inlet | null = null
      const giving = new AbortController()
      trying = giving
      const late = setTimeout(() => giving.abort(), slowest)
      const lost = async () => {
        if (inlet === null || inlet.inlet !== opened) return
        await inTurn(shut)
        broken({ kind: 'network', code: 'tunnel-lost' })
      }
      try {
        opened = await openInlet(receive, { ...parts, ...keys, lost, givenUp: giving.signal })
        inlet = { inlet: opened, since: now() }
        failed = null
        tries = 0
        awake.begin()
        changed()
        return opened.address
      } catch (error) {
        broken(problemOf(error))
        throw error
      } finally {
        clearTimeout(late)
      }
    })

  return {
    state: () =>
      inlet
        ? { state: 'open', address: inlet.inlet.address, since: inlet.since }
        : failed
          ? { state: 'failed', ...failed }
          : { state: 'off' },
    open: async (receive, keys) => {
      // A tunnel may be dead and not know it; what listens on this computer is not.
      if (inlet && receive.kind === 'address' && isDeepStrictEqual(wanted, { receive, keys }))
        return inlet.inlet.address
      wanted = { receive, keys }
      failed = null
      return attempt()
    },
    nudge: () => {
      if (wanted && !inlet) attempt().catch(() => {})
    },
    close: () => {
      wanted = null
      trying.abort()
      return inTurn(async () => {
        failed = null
        await shut()
        changed()
      })
    },
  }
}
