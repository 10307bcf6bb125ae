import { setImmediate as breathe } from 'node:timers/promises'
import { vi } from 'vitest'
import type { Io } from '../../electron/engine/store/io.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import type { openStore, Store } from '../../electron/engine/store/store.ts'
import type { Event } from '../../shared/events.ts'
import { type Disk, forgetfulDisk, type Outcome, outcomes } from './disk.ts'
import { clock, met } from './shop.ts'

/**
 * Trials of a store on a disk that forgets, breaks or lies. Each answers what went wrong in words, nothing where all
 * is well. The store is an argument, so that a store with a safety step taken out can be tried too.
 */
export type Open = typeof openStore

export type Tally = {
  states: number
  recoveries: number
  readOnly: number
  repaired: number
  wrong: string[]
}
export const tally = (): Tally => ({ states: 0, recoveries: 0, readOnly: 0, repaired: 0, wrong: [] })

/** What one who writes remembers: asked for, and said to be saved. */
type Memory = { asked: Set<string>; saved: Set<string>; forgotten: boolean }
const memory = (): Memory => ({ asked: new Set(), saved: new Set(), forgotten: false })

const day = 86_400_000
const second = (disk: Disk) => disk.io.folder('second')
const number = '5531944443333'
const hers: Event = {
  ...met(0),
  id: 'met-z',
  kind: 'met',
  person: 'p-z',
  identities: [{ kind: 'phone', id: number }],
}
const isHers = () => (event: Event) => 'person' in event && event.person === 'p-z'

/** Two people in one batch: both are there or none. */
const pair = async (store: Store, n: number, memory: Memory) => {
  const ids = [`p-${n}`, `p-${n + 500}`]
  for (const id of ids) memory.asked.add(id)
  await store.commit([met(n), met(n + 500)])
  for (const id of ids) memory.saved.add(id)
}

/** Days of a shop: opens, writes, closes with snapshot and copy of the day; in the last one a person is forgotten. */
const live = async (open: Open, disk: Disk, from: number, days: number, memory: Memory) => {
  const stores: Store[] = []
  try {
    for (let n = 0; n < days; n++) {
      const now = () => clock() + (from + n) * day
      const store = await open(disk.io, now, { mirror: second(disk), head: () => ({ n }) })
      stores.push(store)
      const last = n === days - 1
      await pair(store, from * 10 + n * 2, memory)
      if (last) await store.commit([hers])
      await pair(store, from * 10 + n * 2 + 1, memory)
      if (last) {
        store.ledger.people.delete('p-z')
        store.ledger.byKey.delete(`+${number}`)
        await store.forget(isHers)
        memory.forgotten = true
      }
      await store.close()
    }
  } catch {
    // The power went, or the disk refused.
  }
  for (const store of stores) await store.close().catch(() => {})
}

/** Every id in the journal alone, as often as it stands there. */
const inJournal = async (io: Io): Promise<string[]> => {
  const ids: string[] = []
  const list = async () => (await io.list()).filter(name => !/^[ms]-/.test(name))
  const take = (events: unknown[]) => {
    for (const event of events as Event[]) if ('person' in event) ids.push(event.person)
  }
  await recover({ ...io, list }, () => {}, take, { whole: true })
  return ids
}

/** Opens what is left and compares it with what was promised. */
const judge = async (
  open: Open,
  disk: Disk,
  memory: Memory,
  at: string,
  tally: Tally,
  mayRefuse: boolean,
) => {
  const say = (wrong: string) => tally.wrong.push(`${at}: ${wrong}`)
  if (memory.forgotten)
    for (const [name, { bytes }] of disk.files())
      if (bytes.includes(number)) say(`${name} still names the forgotten person`)
  const store = await open(disk.io, () => clock() + 99 * day, { mirror: second(disk) })
  tally.recoveries += 1
  const there = new Set(store.ledger.people.keys())
  there.delete('p-z')
  const saved = store.saving()
  if (saved.state === 'read-only') {
    tally.readOnly += 1
    if (!mayRefuse) say(`read-only: ${JSON.stringify([saved.problem, store.findings])}`)
  }
  tally.repaired += store.findings.filter(one => one.what === 'repaired').length
  for (const id of memory.saved) if (!there.has(id)) say(`${id} was acknowledged and is lost`)
  for (const id of there) {
    if (!memory.asked.has(id)) say(`${id} was never asked for`)
    if (!there.has(`p-${(Number(id.slice(2)) + 500) % 1000}`)) say(`${id} is half a batch`)
  }
  const written = (await inJournal(disk.io)).filter(id => id !== 'p-z')
  if (new Set(written).size < written.length) say('an event stands twice in the journal')
  for (const id of memory.saved) if (!written.includes(id)) say(`${id} is not in the journal any more`)
  await store.close()
}

/** Operations of a whole life that nothing disturbs. */
export const lifeOperations = async (open: Open): Promise<number> => {
  const disk = forgetfulDisk()
  await live(open, disk, 0, 3, memory())
  return disk.operations()
}

/** The power goes at the n-th operation, the disk comes back so; the shop goes on, and the power goes once more. */
export const crashAt = async (open: Open, at: number, first: Outcome, tally: Tally) => {
  const disk = forgetfulDisk()
  const known = memory()
  const next = outcomes[(outcomes.indexOf(first) + at) % outcomes.length] ?? 'lost'
  disk.fail(at, 'crash')
  await live(open, disk, 0, 3, known)
  disk.restart(first, at)
  disk.fail(1 + ((at * 7) % 150), 'crash')
  const forgotten = known.forgotten
  known.forgotten = false
  await live(open, disk, 10, 2, known)
  known.forgotten ||= forgotten && !known.asked.has('p-100')
  disk.restart(next, at + 1)
  // Bytes that are neither whole nor torn may be damage of what was acknowledged: then a person has to look.
  const damaged = first.startsWith('damaged') || next.startsWith('damaged')
  tally.states += 1
  await judge(open, disk, known, `crash at ${at}, ${first}, then ${next}`, tally, damaged)
}

/** The n-th operation fails, and so many after it; ten seconds later the disk is asked again; then the power goes. */
export const errorAt = async (open: Open, at: number, code: string, times: number, tally: Tally) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const disk = forgetfulDisk()
  const known = memory()
  const store = await open(disk.io, clock, { mirror: second(disk) })
  disk.fail(at, Object.assign(new Error('broken'), { code }), times)
  for (let n = 0; n < 6; n++) {
    await pair(store, n, known).catch(() => {})
    if (n === 2) await store.copyTo(disk.io.folder('elsewhere')).catch(() => {})
    if (store.saving().state === 'saved') continue
    vi.advanceTimersByTime(10_000)
    for (let turn = 0; turn < 20; turn++) await breathe()
  }
  const state = store.saving().state
  await store.close().catch(() => {})
  vi.useRealTimers()
  if (state === 'read-only') tally.readOnly += 1
  const outcome = at % 2 ? 'lost' : 'killed'
  disk.restart(outcome, at)
  tally.states += 1
  await judge(open, disk, known, `${code} at ${at}, ${times} times, then ${outcome}`, tally, false)
}

/** Operations that `errorAt` can disturb. */
export const errorOperations = async (open: Open): Promise<number> => {
  const disk = forgetfulDisk()
  const store = await open(disk.io, clock, { mirror: second(disk) })
  disk.fail(1e9, 'crash')
  for (let n = 0; n < 6; n++) {
    await pair(store, n, memory())
    if (n === 2) await store.copyTo(disk.io.folder('elsewhere'))
  }
  await store.close()
  return disk.operations()
}

/** A shop after three days and three more writes, to flip bits in. */
export const shopToSpoil = async (open: Open) => {
  const disk = forgetfulDisk()
  const known = memory()
  await live(open, disk, 0, 3, known)
  const store = await open(disk.io, clock, { mirror: second(disk) })
  for (const n of [40, 41, 42]) await pair(store, n, known)
  return { disk, known }
}

/**
 * One bit flips in a file of the first folder. With the mirror nothing may be missing; without it whatever is missing
 * is said and nothing is written on top. Nothing is ever believed that was not written.
 */
export const flipAt = async (
  open: Open,
  { disk, known }: Awaited<ReturnType<typeof shopToSpoil>>,
  n: number,
  withMirror: boolean,
  tally: Tally,
) => {
  const copy = forgetfulDisk()
  const names = [...disk.files().keys()].filter(name => /^[jms]-/.test(name))
  const name = names[n % names.length] ?? ''
  for (const [file, { bytes }] of disk.files()) if (!file.includes('/')) copy.put(file, Buffer.from(bytes))
  const mirror = forgetfulDisk()
  for (const [file, { bytes }] of disk.files())
    if (file.startsWith('second/')) mirror.put(file.slice('second/'.length), Buffer.from(bytes))
  const bytes = copy.files().get(name)?.bytes ?? Buffer.alloc(1)
  const at = (n * 7919) % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (n % 8))
  const say = (wrong: string) => tally.wrong.push(`bit ${n % 8} of byte ${at} of ${name}: ${wrong}`)
  const store = await open(copy.io, clock, withMirror ? { mirror: mirror.io } : {})
  tally.states += 1
  tally.recoveries += 1
  tally.repaired += store.findings.filter(one => one.what === 'repaired').length
  const there = [...store.ledger.people.keys()]
  const missing = [...known.saved].filter(id => !there.includes(id))
  const readOnly = store.saving().state === 'read-only'
  if (readOnly) tally.readOnly += 1
  for (const id of there) if (!known.asked.has(id)) say(`${id} was believed`)
  for (const { id, identities } of store.ledger.people.values())
    if (identities[0]?.id !== `5531988880${id.slice(2).padStart(3, '0')}`)
      say(`${id} was believed to be another`)
  if (missing.length > 0 && !readOnly) say(`${missing} are gone and nothing says so`)
  if (withMirror && (missing.length > 0 || readOnly)) say('it was not repaired')
  await store.close()
}
