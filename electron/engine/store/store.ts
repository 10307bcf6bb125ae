import { apply, emptyLedger, type Ledger, type Touched } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import type { Problem } from '../../../shared/view.ts'
import { createTurns } from '../turns.ts'
import { setAside } from './aside.ts'
import { copyAll, copyBeforeMigration, copyOfDay, dayOf } from './copies.ts'
import { deviceIn } from './device.ts'
import { keepGenerations } from './generations.ts'
import { type Io, isOurs } from './io.ts'
import { type Journal, openJournal } from './journal.ts'
import { schema } from './migrations.ts'
import { loadPart } from './parts.ts'
import { isDamaged, isFromTheFuture, makeLast, recover } from './recovery.ts'
import { type Finding, segmentNumber } from './segment.ts'

/** A snapshot after this many events, or bytes of journal, keeps the next opening quick. */
const manyEvents = 50_000
const manyBytes = 64 * 1024 * 1024
/** Where nothing happens for this long, in milliseconds, fewer events will do. */
const idleAfter = 60_000
const someEvents = 1_000
/** While the disk refuses, it is asked again this often, in milliseconds. */
const probeEvery = 10_000

export type Saving = { state: 'saved' } | { state: 'read-only'; since: number; problem: Problem }

export type Store = {
  ledger: Ledger
  /** Name of this device, as events carry it. */
  device: string
  findings: readonly Finding[]
  saving: () => Saving
  /**
   * Writes events as one frame and, once they are on the disk, takes them into the ledger. Rejects with
   * `StoreError` where they could not be written: then nothing has changed.
   */
  commit: (events: Event[]) => Promise<void>
  /** Is told what changed, after it did; and when saving begins to fail or works again. */
  watch: (listener: (touched: Touched) => void) => void
  /**
   * Copies all that is saved, with the whole journal, into another folder that has nothing of ours yet, and reads
   * the copy back. Rejects with `StoreError` where it could not be made.
   */
  copyTo: (to: Io) => Promise<void>
  close: () => Promise<void>
}

export type Options = {
  /** The ledger to fill; an empty one where none is given. */
  ledger?: Ledger
  /** What to write beside each snapshot, to be handed to `onHead` at the next opening before all else is loaded. */
  head?: () => unknown
  onHead?: (head: unknown) => void
}

export class StoreError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause })
    this.problem = problem
  }
}

const nothing: Touched = { people: [], requests: [], shop: false }

const problemOf = (error: unknown): Problem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return { kind: 'disk', code: full ? 'disk-full' : 'disk-refused', detail: code || String(error) }
}

/**
 * Opens the store in a folder: recovers, makes what it accepted last (a killed process leaves frames that look
 * fine and vanish in a later power cut), then begins a new segment. One writer at a time: see lock.ts.
 * Damage or a refusing disk do not throw: all can be read, nothing is written, `saving` says why.
 */
export const openStore = async (io: Io, now: () => number, options: Options = {}): Promise<Store> => {
  const ledger = options.ledger ?? emptyLedger()
  const listeners: ((touched: Touched) => void)[] = []
  const replayed = { people: new Set<string>(), requests: new Set<string>(), shop: false }
  let strange = false
  const recovery = await recover(
    io,
    (part, data) => (part === 'head' ? options.onHead?.(data) : loadPart(ledger, part, data)),
    events => {
      // Their checksum holds: this program wrote them.
      for (const event of events as Event[]) {
        const touched: Touched | undefined = apply(ledger, event)
        // It answers nothing for a kind that only a newer program knows.
        if (!touched) {
          strange = true
          continue
        }
        const { people, requests, shop } = touched
        for (const id of people) replayed.people.add(id)
        for (const id of requests) replayed.requests.add(id)
        replayed.shop ||= shop
      }
    },
  )
  if (strange) recovery.findings.push({ what: 'from-the-future', file: recovery.read.at(-1) ?? '' })
  const old = recovery.manifest && recovery.manifest.schema < schema ? recovery.manifest : null
  const generations = keepGenerations(io, ledger, recovery, options.head ?? null)
  const { people, requests, shop } = replayed
  generations.mark({ people: [...people], requests: [...requests], shop })
  const take = (event: Event) => {
    const touched = apply(ledger, event)
    generations.mark(touched)
    return touched
  }
  let journal: Journal | null = null
  let saving: Saving = { state: 'saved' }
  let device = 'unknown'
  let written = 0
  const tell = (touched: Touched) => {
    for (const listener of listeners) listener(touched)
  }
  const refuse = (error: unknown): StoreError => {
    const problem = error instanceof StoreError ? error.problem : problemOf(error)
    if (saving.state === 'saved') {
      saving = { state: 'read-only', since: now(), problem }
      tell(nothing)
    }
    return new StoreError(problem, error)
  }
  const begin = async () => {
    await makeLast(io, recovery)
    await setAside(io, recovery.findings)
    if (old) await copyBeforeMigration(io, old, schema)
    device = await deviceIn(io)
    const numbers = (await io.list()).map(name => segmentNumber(name) ?? 0)
    const { seq, chain } = recovery
    journal = await openJournal(io, { seq, chain, segment: Math.max(0, ...numbers) }, now, events => {
      for (const event of events as Event[]) tell(take(event)) // ours: `commit` gave them
    })
  }
  const damaged = isDamaged(recovery.findings)
  const future = isFromTheFuture(recovery.findings)
  const closed = damaged || future
  if (closed) refuse(new StoreError({ kind: 'disk', code: future ? 'from-the-future' : 'damaged' }))
  else await begin().catch(refuse)

  /** Asks a disk that refused whether it takes something again. */
  const probe = async () => {
    if (saving.state === 'saved' || closed) return
    try {
      if (journal) await journal.turn()
      else await begin()
      saving = { state: 'saved' }
      tell(nothing)
    } catch {
      // Still refusing: `saving` goes on saying so.
    }
  }
  const timer = setInterval(probe, probeEvery)
  timer.unref()

  const inTurn = createTurns()
  const snapshot = async () => {
    if (!journal || saving.state !== 'saved' || !generations.due()) return
    try {
      // The snapshot stands at the beginning of a segment: opening reads nothing of the ones before.
      await journal.turn()
      const at = journal.position()
      await generations.write(at, now())
      written = at.bytes
    } catch (error) {
      refuse(error)
    }
  }
  /** One whole copy a day. Where it fails the store goes on, and says so once. */
  const daily = async () => {
    const last = generations.last()
    const day = dayOf(now())
    if (!last || saving.state !== 'saved' || day === copied) return
    try {
      await copyOfDay(io, last, now())
      copied = day
    } catch (error) {
      generations.distrust()
      const file = `backup/${day}`
      const known = recovery.findings.some(one => one.what === 'copy-failed' && one.file === file)
      if (!known) recovery.findings.push({ what: 'copy-failed', file, why: String(error) })
      tell(nothing)
    }
  }
  let copied = ''
  let asked = false
  const soon = () => {
    if (asked) return
    asked = true
    inTurn(async () => {
      await snapshot()
      await daily()
    }).finally(() => (asked = false))
  }
  /** Events of the journal that no snapshot holds yet. */
  const since = () => (journal?.position().seq ?? 1) - (generations.last()?.seq ?? 1)
  const idle = setInterval(() => {
    if (since() >= someEvents) soon()
  }, idleAfter)
  idle.unref()
  // Made anew in today's schema; the old generation stays, and a whole copy of it beside it.
  if (old) await inTurn(snapshot)

  return {
    ledger,
    get device() {
      return device
    },
    findings: recovery.findings,
    saving: () => saving,
    watch: listener => {
      listeners.push(listener)
    },
    commit: async events => {
      if (events.length === 0) return
      if (saving.state === 'read-only' || !journal) throw new StoreError(problemIn(saving))
      try {
        await journal.append(events)
      } catch (error) {
        throw refuse(error)
      }
      idle.refresh()
      if (since() >= manyEvents || journal.position().bytes - written >= manyBytes) soon()
    },
    copyTo: to =>
      inTurn(async () => {
        if ((await to.list()).some(isOurs)) throw new StoreError({ kind: 'bad-input', code: 'folder-in-use' })
        await snapshot()
        const end = journal?.position() ?? null
        try {
          const seq = await copyAll(io, generations.last(), end, to)
          if (seq !== (end ?? recovery).seq) throw new Error(`the copy ends at ${seq}`)
        } catch (error) {
          throw new StoreError({ kind: 'disk', code: 'copy-failed', detail: String(error) }, error)
        }
      }),
    close: async () => {
      clearInterval(timer)
      clearInterval(idle)
      await inTurn(snapshot)
      await inTurn(daily)
      await journal?.close()
    },
  }
}

const problemIn = (saving: Saving): Problem =>
  saving.state === 'read-only' ? saving.problem : { kind: 'disk', code: 'disk-refused' }
