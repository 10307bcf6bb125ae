import { applyAll, type Touched } from '../../../shared/consent/apply.ts'
import { withoutErased } from '../../../shared/consent/erase.ts'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import { sealedLedger } from '../seal.ts'
import { setAside } from './aside.ts'
import { createCatchUp } from './catchUp.ts'
import { type CopyInfo, copiesIn, copyBeforeMigration } from './copies.ts'
import { deviceIn } from './device.ts'
import { generationOf } from './documents.ts'
import type { Test } from './forget.ts'
import { keepGenerations } from './generations.ts'
import { createReturn } from './goBack.ts'
import type { Io } from './io.ts'
import { type Journal, openJournal } from './journal.ts'
import { schema } from './migrations.ts'
import { type MirrorState, mirrored } from './mirror.ts'
import { isDamaged, isFromTheFuture, makeLast } from './recovery.ts'
import { replayMended } from './replay.ts'
import type { Return } from './restore.ts'
import { type Room, watchRoom } from './room.ts'
import { type Saving, StoreError, watchSaving } from './saving.ts'
import { type Finding, segmentNumber } from './segment.ts'
import { createUpkeep } from './upkeep.ts'

/** While the disk refuses, it is asked again this often, in milliseconds; and how much room there is. */
const lookEvery = 10_000

export type Store = {
  ledger: Ledger
  /** Name of this device, as events carry it. */
  device: string
  findings: readonly Finding[]
  saving: () => Saving
  /** Whether the disk has room to spare. */
  room: () => Room
  /** How the second folder is, where there is one. */
  mirror: () => MirrorState
  /**
   * Writes events as one frame and, once they are on the disk, takes them into the ledger; what speaks of somebody
   * who was erased meanwhile is left out. They are made when nothing can come between: while a copy is gone back to,
   * the ledger to judge on is not there yet. Rejects with `StoreError` where they could not be written: then nothing
   * has changed.
   */
  commit: (make: () => Event[]) => Promise<void>
  /** Is told what changed, after it did; and when saving begins to fail or works again. */
  watch: (listener: (touched: Touched) => void) => void
  /**
   * Copies all that is saved, with the whole journal, into another folder that has nothing of ours yet, and reads
   * the copy back. Rejects with `StoreError` where it could not be made.
   */
  copyTo: (to: Io) => Promise<void>
  /**
   * Makes the events that `test` picks unfindable in all that was ever written, and answers how many there were. The
   * caller has committed before what takes them out of the ledger. Rejects with `StoreError`; then calling it again
   * does the rest. A second folder that is off is done when it is there again, before anything is read from it.
   */
  forget: (test: Test<Event>) => Promise<number>
  /** A copy made now; its name below `backup`, or null where there is nothing to copy yet. `needed`: one that stays. */
  copyAs: (kind: 'before' | 'hand', needed?: string) => Promise<string | null>
  copies: () => Promise<CopyInfo[]>
  /** What going back to a copy would keep and lose. Rejects with `no-such-copy` or `copy-broken`. */
  lookBack: (name: string) => Promise<Return>
  /**
   * Goes back to a copy; every "no" noted since stays. Commits wait meanwhile. Rejects with StoreError; then nothing
   * has changed. Where the power goes, or the disk still refuses when it is opened again, it is done or has not begun.
   */
  goBack: (name: string) => Promise<Return>
  /**
   * Another second folder from now on, or none. Ends when it holds all that the first does; where that fails, `mirror`
   * says why, and it is tried again. Never rejects.
   */
  mirrorTo: (other: Io | null) => Promise<void>
  close: () => Promise<void>
}

export type Options = {
  /** The ledger to fill; an empty one where none is given. */
  ledger?: Ledger
  /** What to write beside each snapshot, to be handed to `onHead` at the next opening before all else is loaded. */
  head?: () => unknown
  onHead?: (head: unknown) => void
  /** Bytes to keep aside for the moment when the disk is full. */
  reserve?: number
  /** A second folder that gets all that is written, and from which damage in the first is repaired. */
  mirror?: Io
}

const nothing: Touched = { people: [], requests: [], shop: false }

/**
 * Opens the store in a folder: recovers, makes what it accepted last (a killed process leaves frames that look
 * fine and vanish in a later power cut), then begins a new segment. One writer at a time (lock.ts); a second one is noticed at its or our next segment.
 * Damage or a refusing disk do not throw: all can be read, nothing is written, `saving` says why.
 */
export const openStore = async (io: Io, now: () => number, options: Options = {}): Promise<Store> => {
  const ledger = options.ledger ?? sealedLedger()
  const listeners: ((touched: Touched) => void)[] = []
  const tell = (touched: Touched) => {
    for (const listener of listeners) listener(touched)
  }
  const findings: Finding[] = []
  /** Says something that was found while the store is open, once. */
  const report = (finding: Finding) => {
    if (findings.some(known => known.what === finding.what && known.file === finding.file)) return
    findings.push(finding)
    tell(nothing)
  }
  const mirror = mirrored(io, options.mirror ?? null, now, () => tell(nothing))
  const { recovery, touched, owed } = await replayMended(io, mirror, ledger, options.onHead)
  const { manifest } = recovery
  findings.push(...recovery.findings)
  const old = manifest && manifest.schema < schema ? manifest : null
  const generations = keepGenerations(mirror.io, ledger, recovery, options.head ?? null)
  generations.mark(touched)
  if (findings.some(one => one.what === 'repaired' && generationOf(one.file) !== null)) generations.distrust()
  const saving = watchSaving(now, () => tell(nothing))
  const room = watchRoom(io, options.reserve ?? 0)
  let journal: Journal | null = null
  let device = 'unknown'
  let rescued = false

  const upkeep = createUpkeep({
    io: mirror.io,
    other: mirror.other,
    now,
    journal: () => journal,
    generations,
    saving,
    room,
    report,
  })

  const catchUp = createCatchUp({ io, ledger, mirror, journal: () => journal, generations, saving, upkeep })

  /** A full disk: first the owner sees it, then the reserve lets what is under way through. */
  const rescue = async (error: unknown): Promise<boolean> => {
    if (saving.refuse(error).problem.code !== 'disk-full' || !(await room.giveUp())) return false
    rescued = true
    return true
  }
  const durable = (events: object[]) => {
    const touched = applyAll(ledger, events as Event[]) // ours: `commit` gave them
    generations.mark(touched)
    tell(touched)
  }
  const begin = async () => {
    await makeLast(io, recovery)
    await setAside(io, findings)
    if (old) await copyBeforeMigration(io, old, schema)
    device = await deviceIn(io)
    // A number that neither folder has, so that nothing left behind there stands in the way.
    const names = [...(await io.list()), ...((await mirror.other()?.list().catch(mirror.off)) ?? [])]
    const segment = Math.max(0, ...names.map(name => segmentNumber(name) ?? 0))
    const { seq, chain } = recovery
    journal = await openJournal(mirror.io, { seq, chain, segment }, now, durable, rescue)
  }
  const pen = () => ({ now: now(), device })
  const returning = createReturn({ io, ledger, journal: () => journal, saving, upkeep, tell, pen, owed })
  const future = isFromTheFuture(findings)
  const closed = isDamaged(findings) || future
  if (closed) saving.refuse(new StoreError({ kind: 'disk', code: future ? 'from-the-future' : 'damaged' }))
  else await begin().then(returning.note).catch(saving.refuse)
  await room.measure()
  catchUp.fill()
  // Made anew in today's schema; the old generation stays, and a whole copy of it beside it.
  if (old) await upkeep.snapshot()

  /** Looks how much room there is, and asks a disk that refused whether it takes something again. */
  const look = async () => {
    const before = room.state()
    await room.measure()
    if (room.state() !== before) tell(nothing)
    catchUp.look()
    if (saving.works()) return room.refill()
    if (closed || saving.isTaken() || !room.isBack()) return
    const begun = journal ? journal.turn() : begin()
    await begun.then(upkeep.settle).then(returning.note).then(saving.again, saving.refuse)
  }
  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null
    })
  }, lookEvery)
  timer.unref()

  return {
    ledger,
    get device() {
      return device
    },
    findings,
    saving: saving.state,
    room: room.state,
    mirror: mirror.state,
    watch: listener => {
      listeners.push(listener)
    },
    commit: async make => {
      while (returning.goesOn()) await returning.goesOn()
      // From here to `append` nothing waits.
      const living = withoutErased(ledger, make())
      if (living.length === 0) return
      if (!saving.works() || !journal) throw saving.refusal()
      try {
        await journal.append(living)
      } catch (error) {
        throw saving.refuse(error)
      }
      upkeep.wrote()
      if (rescued) upkeep.lastSnapshot()
      rescued = false
    },
    copyTo: upkeep.copyTo,
    copyAs: upkeep.copyNow,
    copies: () => copiesIn(io),
    lookBack: returning.look,
    goBack: returning.go,
    forget: async test => {
      const { size } = ledger.erased
      const gone = await upkeep.forget(test)
      await catchUp.fill(size)
      return gone
    },
    mirrorTo: async other => {
      mirror.attach(other)
      await catchUp.rejoin()
    },
    close: async () => {
      clearInterval(timer)
      catchUp.close()
      await looking
      await upkeep.close()
      await journal?.close()
    },
  }
}
