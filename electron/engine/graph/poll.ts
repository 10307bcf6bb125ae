import type { Problem } from '../../../shared/view.ts'
import type { NoticeSignal } from '../../../shared/whatsapp/signal.ts'
import { retryOf, troubles } from '../../../shared/whatsapp/trouble.ts'
import type { Usage } from '../../../shared/whatsapp/usage.ts'
import { fail, problemOf } from '../problem.ts'
import { type Look, type Thing, things } from './look.ts'

const minute = 60_000
const hour = 60 * minute
const every: Record<Thing, number> = { numbers: hour, templates: 6 * hour, activities: 24 * hour }
/** What a notice of Meta's speaks of is asked for soon, and not more often than this. */
const between = 5 * minute
/** No sleep is longer, so that a computer that slept is noticed; one this much late means that it did. */
const tick = minute
const slept = 2 * minute
const longestPause = 30 * minute
/** Percent of the hour's calls; the rest is left for what the owner does meanwhile. */
const most = 75

/** Time for those who wait; a test holds it still. `after` answers how to call it off. */
export type Clock = { now: () => number; after: (ms: number, act: () => void) => () => void }

export const realClock = (now: () => number): Clock => ({
  now,
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
})

/** `lastAt`: when each thing was last read whole. `nextAt` null: nothing is asked by itself until the owner acts. */
export type PollState = {
  lastAt: Record<Thing, number | null>
  asking: Thing | null
  problem: Problem | null
  nextAt: number | null
  budget: Usage
}

export type Poll = {
  show: () => PollState
  /**
   * `machine`: it woke, or the network is back; what failed is tried at once. `owner`: she wants all asked now, also
   * where the key was refused before.
   */
  nudge: (by: 'machine' | 'owner') => void
  /** A delivery of Meta's spoke of this. */
  hint: (about: NoticeSignal['about']) => void
  watch: (listener: () => void) => void
  /** Ends once nothing is written any more; what is under way at Meta's is ended by `createGraph`'s signal. */
  close: () => Promise<void>
}

/** Whether it passes by itself: the next try is soon, and each later than the one before. */
const passes = ({ kind, code }: Problem): boolean => {
  const trouble = troubles.find(one => code === `meta-${one}`)
  return kind === 'network' || kind === 'disk' || (trouble !== undefined && retryOf(trouble) === 'again')
}

const perThing = <T>(value: T): Record<Thing, T> => ({ numbers: value, templates: value, activities: value })

/**
 * Asks for each thing at its time, one after the other, from now on until it is closed. Nothing is asked while Meta
 * wants to be left alone or little of the hour's calls is left. Offline, it tries again later and later; where Meta
 * refuses the key, it stops and says so. What was read before stays in any case.
 */
export const createPoll = (looks: Record<Thing, Look>, budget: () => Usage, clock: Clock): Poll => {
  const { now } = clock
  const dueAt = perThing(now())
  const begunAt = perThing<number | null>(null)
  const lastAt = perThing<number | null>(null)
  const problems = new Map<Thing, Problem>()
  const listeners: (() => void)[] = []
  let asking: Thing | null = null
  let failures = 0
  let nudges = 0
  let retryAt = 0
  let fullSince: number | null = null
  let refused = false
  let closed = false
  let wake = () => {}

  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** Until when there is no room; an hour after an answer said so it is looked again, as Meta counts by the hour. */
  const fullUntil = (): number => {
    const { percent, until } = budget()
    if (percent <= most) fullSince = null
    else fullSince = Math.min(fullSince ?? now(), now())
    return Math.max(until ?? 0, fullSince === null ? 0 : fullSince + hour)
  }
  /** Whatever an answer says of the room counts from now on. */
  const answered = () => {
    fullSince = null
    fullUntil()
  }
  const blockedUntil = () => Math.max(fullUntil(), retryAt > now() + longestPause ? 0 : retryAt)
  // A time that lies further ahead than it can was set by a clock that has gone back since.
  const dueOf = (thing: Thing) => (dueAt[thing] > now() + every[thing] ? now() : dueAt[thing])
  const nextAt = () => (refused ? null : Math.max(blockedUntil(), Math.min(...things.map(dueOf))))
  const dueNow = (): Thing | null => {
    if (refused || blockedUntil() > now()) return null
    return things.find(thing => dueOf(thing) <= now()) ?? null
  }

  /** Waits for the next thing to do, a minute at most. */
  const pause = () =>
    new Promise<void>(done => {
      const from = now()
      const wait = Math.max(1, Math.min(tick, (nextAt() ?? Number.POSITIVE_INFINITY) - from))
      const callOff = clock.after(wait, () => {
        if (Math.abs(now() - from - wait) > slept) nudge('machine')
        wake()
      })
      wake = () => {
        wake = () => {}
        callOff()
        done()
      }
    })

  const room = async () => {
    answered()
    while (!closed && fullUntil() > now()) await pause()
    if (closed) fail('network', 'graph-silent')
  }

  const ask = async (thing: Thing) => {
    const from = now()
    const before = nudges
    asking = thing
    begunAt[thing] = from
    // A notice that comes meanwhile may speak of what was read already, and brings it forward again.
    dueAt[thing] = from + every[thing]
    tell()
    try {
      await looks[thing](room)
      lastAt[thing] = now()
      problems.delete(thing)
      failures = 0
    } catch (error) {
      const problem = problemOf(error)
      problems.set(thing, problem)
      refused = problem.code === 'meta-token'
      if (refused || passes(problem)) dueAt[thing] = now()
      // Whoever nudged meanwhile knows better: it is tried again at once.
      if (passes(problem) && nudges === before) {
        retryAt = now() + Math.min(longestPause, 2 ** failures * minute)
        failures += 1
      }
    }
    answered()
    asking = null
    tell()
  }

  const nudge = (by: 'machine' | 'owner') => {
    nudges += 1
    failures = 0
    retryAt = 0
    if (by === 'owner') refused = false
    const isFresh = lastAt.numbers !== null && Math.abs(now() - lastAt.numbers) <= minute
    const wanted: readonly Thing[] = by === 'owner' ? things : isFresh ? [] : ['numbers']
    for (const thing of wanted) if (thing !== asking) dueAt[thing] = now()
    wake()
  }

  const run = async () => {
    while (!closed) {
      const thing = dueNow()
      if (thing === null) await pause()
      else await ask(thing)
    }
  }
  const running = run()

  return {
    show: () => {
      const problem = things.flatMap(thing => problems.get(thing) ?? [])[0] ?? null
      return { lastAt: { ...lastAt }, asking, problem, nextAt: nextAt(), budget: budget() }
    },
    nudge,
    hint: about => {
      const thing = about === 'template' ? 'templates' : 'numbers'
      dueAt[thing] = Math.min(dueAt[thing], Math.max(now(), (begunAt[thing] ?? 0) + between))
      wake()
    },
    watch: listener => {
      listeners.push(listener)
    },
    close: async () => {
      closed = true
      wake()
      await running
    },
  }
}
