import type { Connection } from '../../../shared/connection/view.ts'
import { aboutsIn } from '../../../shared/whatsapp/notice.ts'
import { askingOf } from '../graph/asking.ts'
import { looksOf } from '../graph/look.ts'
import { createPoll, type Poll, realClock } from '../graph/poll.ts'
import type { Known } from './known.ts'

/** Asks Meta at its own times about what is set up. */
export type Polling = {
  /** Begins, goes on or ends, as what is set up now demands. */
  follow: () => void
  /** When Meta was last asked with success, when it will be, and why it could not be asked. */
  show: () => Pick<Connection['asked'], 'at' | 'next' | 'problem'>
  nudge: Poll['nudge']
  /** A delivery may speak of what should be asked again. */
  hear: (body: unknown) => void
  close: () => Promise<void>
}

type Parts = Pick<Known, 'account' | 'secrets' | 'setup' | 'graph' | 'found' | 'look' | 'now'> & {
  changed: () => void
}

export const createPolling = (parts: Parts): Polling => {
  const { account, secrets, setup, graph, found, look, now, changed } = parts
  let running: { of: string; poll: Poll } | null = null
  let ending: Promise<unknown> = Promise.resolve()

  const stop = () => {
    const old = running
    running = null
    if (old) ending = Promise.all([ending, old.poll.close()])
  }
  const begin = (waba: string, numbers: string[]): Poll => {
    // The same to the end: what is under way must not trip over keys that are gone meanwhile.
    const meta = graph()
    const asking = askingOf(meta, waba, numbers)
    const looks = looksOf(account, asking)
    const poll = createPoll(
      {
        ...looks,
        numbers: async room => {
          await looks.numbers(room)
          await look()
        },
      },
      meta.budget,
      realClock(now),
    )
    poll.watch(changed)
    return poll
  }

  return {
    follow: () => {
      const { way, account: waba, numbers } = setup()
      const token = secrets.get('token')
      const ids = numbers.map(one => one.id)
      const can = (way === 'whole' || way === 'read') && waba !== null && ids.length > 0 && token !== null
      if (!can) return stop()
      const of = JSON.stringify([token, secrets.get('app-secret'), waba.id, ids])
      if (running?.of === of) return
      stop()
      running = { of, poll: begin(waba.id, ids) }
    },
    show: () => {
      const { at, problem } = found.asked
      const state = running?.poll.show()
      if (!state) return { at, next: null, problem }
      const all = [at, ...Object.values(state.lastAt)].flatMap(one => one ?? [])
      return {
        at: all.length > 0 ? Math.max(...all) : null,
        next: state.nextAt,
        problem: state.problem ?? problem,
      }
    },
    nudge: by => running?.poll.nudge(by),
    hear: body => {
      for (const about of aboutsIn(body)) running?.poll.hint(about)
    },
    close: async () => {
      stop()
      await ending
    },
  }
}
