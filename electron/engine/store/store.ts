import { randomUUID } from 'node:crypto'
import { apply, emptyLedger, type Ledger, type Touched } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import type { Problem } from '../../../shared/view.ts'
import type { Io } from './io.ts'
import { type Journal, openJournal } from './journal.ts'
import { isDamaged, recover } from './recovery.ts'
import { type Finding, segmentNumber } from './segment.ts'
import { loadPart, partsOf, writeSnapshot } from './snapshot.ts'

/** A snapshot after this many events keeps the next opening quick. */
const snapshotEvery = 50_000
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
  close: () => Promise<void>
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

const isName = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Name of this device: made once by chance, kept in the folder. A file that a crash left half written is passed over. */
const deviceIn = async (io: Io): Promise<string> => {
  const names = await io.list()
  for (let number = 1; ; number++) {
    const file = number === 1 ? 'device' : `device-${number}`
    if (names.includes(file)) {
      const name = (await io.read(file)).toString('utf8').trim()
      if (isName(name)) return name
      continue
    }
    const name = randomUUID()
    const fresh = await io.create(file)
    await fresh.append(Buffer.from(name))
    await fresh.sync().finally(() => fresh.close())
    return name
  }
}

/** Keeps the bytes of a torn end in a file of their own, before the journal goes on without them. */
const setAside = async (io: Io, findings: readonly Finding[]) => {
  for (const torn of findings) {
    if (torn.what !== 'torn') continue
    const name = `torn-${torn.file}-${torn.offset}`
    if ((await io.list()).includes(name)) continue
    const bytes = (await io.read(torn.file)).subarray(torn.offset, torn.offset + torn.bytes)
    const file = await io.create(name)
    await file.append(bytes)
    await file.sync().finally(() => file.close())
  }
}

/**
 * Opens the store in a folder: recovers, makes what it accepted last (a killed process leaves frames that look
 * fine and vanish in a later power cut), then begins a new segment. One writer at a time: see lock.ts.
 * Damage or a refusing disk do not throw: all can be read, nothing is written, `saving` says why.
 */
export const openStore = async (io: Io, now: () => number): Promise<Store> => {
  const ledger = emptyLedger()
  const dirty = new Set<string>()
  const listeners: ((touched: Touched) => void)[] = []
  const take = (event: Event) => {
    const touched = apply(ledger, event)
    for (const part of partsOf(touched)) dirty.add(part)
    return touched
  }
  const recovery = await recover(
    io,
    (part, data) => loadPart(ledger, part, data),
    events => {
      for (const event of events as Event[]) take(event) // their checksum holds: this program wrote them
    },
  )
  let { manifest, generation } = recovery
  let journal: Journal | null = null
  let saving: Saving = { state: 'saved' }
  let since = recovery.replayed
  let device = 'unknown'
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
    for (const name of recovery.read) await io.sync(name)
    await setAside(io, recovery.findings)
    device = await deviceIn(io)
    const numbers = (await io.list()).map(name => segmentNumber(name) ?? 0)
    const { seq, chain } = recovery
    journal = await openJournal(io, { seq, chain, segment: Math.max(0, ...numbers) }, now, events => {
      for (const event of events as Event[]) tell(take(event)) // ours: `commit` gave them
      since += events.length
    })
  }
  const damaged = isDamaged(recovery.findings)
  if (damaged) refuse(new StoreError({ kind: 'disk', code: 'damaged' }))
  else await begin().catch(refuse)

  /** Asks a disk that refused whether it takes something again. */
  const probe = async () => {
    if (saving.state === 'saved' || damaged) return
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

  let writing: Promise<void> | null = null
  const snapshot = async () => {
    if (!journal || saving.state !== 'saved' || dirty.size === 0) return
    const parts = new Set(dirty)
    dirty.clear()
    since = 0
    generation += 1
    try {
      manifest = await writeSnapshot(io, ledger, journal, manifest, generation, parts, now())
    } catch (error) {
      for (const part of parts) dirty.add(part)
      refuse(error)
    }
  }

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
      if (since >= snapshotEvery) writing ??= snapshot().finally(() => (writing = null))
    },
    close: async () => {
      clearInterval(timer)
      await writing
      await snapshot()
      await journal?.close()
    },
  }
}

const problemIn = (saving: Saving): Problem =>
  saving.state === 'read-only' ? saving.problem : { kind: 'disk', code: 'disk-refused' }
