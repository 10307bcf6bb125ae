import type { Event } from '../../../shared/events.ts'
import { createTurns } from '../turns.ts'
import { copyAll, copyNow, copyOfDay, dayOf } from './copies.ts'
import { forgetIn, type Test } from './forget.ts'
import type { Generations } from './generations.ts'
import { type Io, isOurs } from './io.ts'
import type { Journal } from './journal.ts'
import type { watchRoom } from './room.ts'
import { StoreError, type watchSaving } from './saving.ts'
import type { Finding } from './segment.ts'

/** A snapshot after this many events, or bytes of journal, keeps the next opening quick. */
const manyEvents = 50_000
const manyBytes = 64 * 1024 * 1024
/** Where nothing happens for this long, in milliseconds, fewer events will do. */
const idleAfter = 60_000
const someEvents = 1_000

/** What upkeep works on. `journal`: null while the disk has not let us begin one. */
type Kept = {
  io: Io
  /** The second folder, where there is one. */
  other: () => Io | null
  now: () => number
  journal: () => Journal | null
  generations: Generations
  saving: ReturnType<typeof watchSaving>
  room: ReturnType<typeof watchRoom>
  report: (finding: Finding) => void
}

/** Snapshots and copies: one after the other, beside the writing, which never waits for them. */
export const createUpkeep = ({ io, other, now, journal, generations, saving, room, report }: Kept) => {
  const inTurn = createTurns()
  let written = 0
  let copied = ''
  /** A generation that was given up may stand on the disk all the same, where that refused to take it back. */
  let doubtful = false

  const mayWrite = () => saving.works() && room.forSnapshots()

  const write = async (owed: readonly Event[] = []) => {
    const writing = journal()
    if (!writing || !generations.due()) return
    // The snapshot stands at the beginning of a segment: opening reads nothing of the ones before.
    await writing.turn()
    const at = writing.position()
    await generations.write(at, now(), owed)
    written = at.bytes
  }

  const snapshot = async () => {
    if (!mayWrite()) return
    try {
      await write()
    } catch (error) {
      const { code } = saving.refuse(error).problem
      if (code === 'disk-full' && (await room.giveUp())) await write().catch(saving.refuse)
    }
  }

  /** One whole copy a day. Where it fails the store goes on, and says so. */
  const daily = async () => {
    const last = generations.last()
    const day = dayOf(now())
    if (!last || !mayWrite() || day === copied) return
    try {
      await copyOfDay(io, last, now())
      copied = day
    } catch (error) {
      generations.distrust()
      report({ what: 'copy-failed', file: `backup/${day}`, why: String(error) })
    }
  }

  let asked = false
  const soon = () => {
    if (asked) return
    asked = true
    inTurn(async () => {
      await snapshot()
      await daily()
    }).finally(() => {
      asked = false
    })
  }

  /** Events of the journal that no snapshot holds yet. */
  const since = () => (journal()?.position().seq ?? 1) - (generations.last()?.seq ?? 1)
  const idle = setInterval(() => {
    if (since() >= someEvents) soon()
  }, idleAfter)
  idle.unref()

  return {
    /** Does something of the kind when its turn comes. */
    run: inTurn,
    snapshot: () => inTurn(snapshot),
    /** The snapshot for which the reserve was given up: nothing else may be written any more. */
    lastSnapshot: () => inTurn(() => write().catch(() => {})),
    /** Is told of each write. */
    wrote: () => {
      idle.refresh()
      if (since() >= manyEvents || (journal()?.position().bytes ?? 0) - written >= manyBytes) soon()
    },
    /** Takes events out of all that was ever written, once a snapshot without them stands. */
    forget: (test: Test<Event>) =>
      inTurn(async () => {
        if (!saving.works()) throw saving.refusal()
        generations.distrust()
        await write().catch(error => Promise.reject(saving.refuse(error)))
        const manifest = generations.last()
        const active = journal()?.position().segment
        if (!manifest || !active) throw saving.refusal()
        try {
          return await forgetIn(io, other(), manifest, active, test, now())
        } catch (error) {
          throw error instanceof StoreError ? error : saving.refuse(error)
        }
      }),
    /** A copy made now, of all that is saved; its name, or null where there is nothing to copy yet. */
    copyNow: (kind: 'before' | 'hand', needed: string | null = null) =>
      inTurn(async () => {
        await snapshot()
        const last = generations.last()
        if (!last) return null
        return copyNow(io, last, kind, now(), needed).catch(error => {
          throw new StoreError({ kind: 'disk', code: 'copy-failed', detail: String(error) }, error)
        })
      }),
    /**
     * Writes everything anew, for one whose turn it is. Rejects with StoreError where no generation stands; one that
     * stands counts also where the disk refuses what comes after. `owed` as in `Generations`.
     */
    writeAnew: async (owed: readonly Event[] = []) => {
      const last = generations.last()
      generations.distrust()
      try {
        await write(owed)
      } catch (error) {
        const refused = saving.refuse(error)
        if (generations.last() !== last) return
        doubtful = true
        throw refused
      }
    },
    /** Where a generation was given up, writes another after it: only then may anything be acknowledged again. */
    settle: async () => {
      if (!doubtful) return
      await inTurn(async () => {
        generations.distrust()
        await write()
        doubtful = false
      })
    },
    copyTo: (to: Io) =>
      inTurn(async () => {
        if ((await to.list()).some(isOurs)) throw new StoreError({ kind: 'bad-input', code: 'folder-in-use' })
        await snapshot()
        const end = journal()?.position() ?? null
        try {
          const seq = await copyAll(io, generations.last(), end, to)
          if (end && seq !== end.seq) throw new Error(`the copy ends at ${seq}`)
        } catch (error) {
          throw new StoreError({ kind: 'disk', code: 'copy-failed', detail: String(error) }, error)
        }
      }),
    close: async () => {
      clearInterval(idle)
      await inTurn(snapshot)
      await inTurn(daily)
    },
  }
}
