import { setImmediate as breathe } from 'node:timers/promises'
import { vi } from 'vitest'
import { encode } from '../../electron/engine/store/frame.ts'
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
type Memory = { asked: Set<string>; saved: Set<string>; forgotten: Set<string> }
const memory = (): Memory => ({ asked: new Set(), saved: new Set(), forgotten: new Set() })

const day = 86_400_000
const second = (disk: Disk) => disk.io.folder('second')
/** Somebody who comes and is forgotten again, another one in each life. */
const numberOf = (life: number) => `553194444333${life}`
const guest = (life: number): Event => ({
  ...met(life),
  id: `met-guest-${life}`,
  kind: 'met',
  person: `guest-${life}`,
  identities: [{ kind: 'phone', id: numberOf(life) }],
})
const isGuest = (id: string) => id.startsWith('guest-')

/** Two people in one batch: both are there or none. */
const pair = async (store: Store, n: number, memory: Memory) => {
  const ids = [`p-${n}`, `p-${n + 500}`]
  for (const id of ids) memory.asked.add(id)
  await store.commit(() => [met(n), met(n + 500)])
  for (const id of ids) memory.saved.add(id)
}

/**
 * Days of a shop: opens, writes, closes with snapshot and copy of the day; in the last one a person is forgotten.
 * `life`: the first or the second.
 */
const live = async (
  open: Open,
  disk: Disk,
  life: number,
  days: number,
  memory: Memory,
  withMirror: boolean,
) => {
  const stores: Store[] = []
  const from = life * 10
  try {
    for (let n = 0; n < days; n++) {
      const now = () => clock() + (from + n) * day
      const mirror = withMirror ? { mirror: second(disk) } : {}
      const store = await open(disk.io, now, { ...mirror, head: () => ({ n }) })
      stores.push(store)
      const last = n === days - 1
      await pair(store, from * 10 + n * 2, memory)
      if (n === 0) await store.commit(() => [guest(life)])
      await pair(store, from * 10 + n * 2 + 1, memory)
      if (last) {
        for (const id of store.ledger.people.keys()) if (isGuest(id)) store.ledger.people.delete(id)
        for (const key of store.ledger.byKey.keys())
          if (key.startsWith('+553194444333')) store.ledger.byKey.delete(key)
        await store.forget(() => event => 'person' in event && isGuest(event.person))
        memory.forgotten.add(numberOf(life))
      }
      await store.close()
    }
  } catch {
    // The power went, or the disk refused.
  }
  for (const store of stores) await store.close().catch(() => {})
}

/** A folder without its snapshots: all comes from the journal. */
const withoutSnapshots = (io: Io): Io => ({
  ...io,
  list: async () => (await io.list()).filter(name => !/^[ms]-/.test(name)),
})

/** Every id in the journal alone, as often as it stands there, and what is out of order. */
const inJournal = async (io: Io) => {
  const ids: string[] = []
  const take = (events: unknown[]) => {
    for (const event of events as Event[])
      if ('person' in event && !isGuest(event.person)) ids.push(event.person)
  }
  const { findings } = await recover(withoutSnapshots(io), () => {}, take, { whole: true })
  return { ids, findings }
}

/** Opens what is left and compares it with what was promised; then writes, and opens it once more; then once without its snapshots. */
const judge = async (
  open: Open,
  disk: Disk,
  memory: Memory,
  at: string,
  tally: Tally,
  { mayRefuse = false, withMirror = true },
) => {
  const say = (wrong: string) => tally.wrong.push(`${at}: ${wrong}`)
  for (const number of memory.forgotten)
    for (const [name, { bytes }] of disk.files())
      if (bytes.includes(number)) say(`${name} still names the forgotten person`)
  const options = withMirror ? { mirror: second(disk) } : {}
  const now = () => clock() + 99 * day
  const look = (store: Store, when: string) => {
    const there = [...store.ledger.people.keys()].filter(id => !isGuest(id))
    const saved = store.saving()
    if (saved.state === 'read-only' && !mayRefuse)
      say(`read-only ${when}: ${JSON.stringify([saved.problem, store.findings])}`)
    for (const id of memory.saved) if (!there.includes(id)) say(`${id} was acknowledged and is lost ${when}`)
    for (const id of there) {
      if (!memory.asked.has(id)) say(`${id} was never asked for`)
      if (!there.includes(`p-${(Number(id.slice(2)) + 500) % 1000}`)) say(`${id} is half a batch`)
    }
    return saved.state === 'saved'
  }
  const store = await open(disk.io, now, options)
  tally.recoveries += 1
  tally.repaired += store.findings.filter(one => one.what === 'repaired').length
  if (!look(store, 'at once')) tally.readOnly += 1
  // A manifest may be cut off; one that is whole never outlives its documents.
  for (const one of store.findings)
    if (!mayRefuse && one.what === 'bad-document' && one.why !== 'not whole') say(`${one.file}: ${one.why}`)
  await pair(store, 499, memory).catch(() => {})
  await store.close()
  look(await open(disk.io, now, options), 'after more work')
  const { ids, findings } = await inJournal(disk.io)
  if (new Set(ids).size < ids.length) say('an event stands twice in the journal')
  for (const id of memory.saved) if (!ids.includes(id)) say(`${id} is not in the journal any more`)
  if (!mayRefuse && findings.some(one => one.what !== 'torn')) say(`the journal: ${JSON.stringify(findings)}`)
  if (!mayRefuse) look(await open(withoutSnapshots(disk.io), now), 'without its snapshots')
}

/** Operations of a whole life that nothing disturbs. */
export const lifeOperations = async (open: Open): Promise<number> => {
  const disk = forgetfulDisk()
  await live(open, disk, 0, 3, memory(), true)
  return disk.operations()
}

/**
 * The power goes at the n-th operation, the disk comes back so; the shop goes on, and the power goes once more.
 * `chance`: another throw of the dice; an odd one gives a mirror to those that had none, and takes it from the others.
 */
export const crashAt = async (open: Open, at: number, first: Outcome, tally: Tally, chance = 0) => {
  const disk = forgetfulDisk()
  const known = memory()
  const index = outcomes.indexOf(first)
  const next = outcomes[(index + at) % outcomes.length] ?? 'lost'
  const withMirror = (at + index + chance) % 2 === 0
  disk.fail(at, 'crash')
  await live(open, disk, 0, 3, known, withMirror)
  disk.restart(first, at + chance * 1000)
  disk.fail(1 + ((at * 7) % 150), 'crash')
  await live(open, disk, 1, 2, known, withMirror)
  disk.restart(next, at + 1 + chance * 1000)
  // Bytes that are neither whole nor torn may be damage of what was acknowledged: then a person has to look.
  const mayRefuse = first.startsWith('damaged') || next.startsWith('damaged')
  tally.states += 1
  await judge(open, disk, known, `crash at ${at}, ${first}, then ${next}`, tally, { mayRefuse, withMirror })
}

/** The n-th operation fails, and so many after it; ten seconds later the disk is asked again; then the power goes. */
export const errorAt = async (open: Open, at: number, code: string, times: number, tally: Tally) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const disk = forgetfulDisk()
  const known = memory()
  const store = await open(disk.io, clock, { mirror: second(disk) })
  disk.fail(at, Object.assign(new Error('broken'), { code }), times)
  for (let n = 0; n < 6; n++) {
    // Two at once: what waits behind a write that fails must fail with it, or be written elsewhere.
    await Promise.allSettled([pair(store, n, known), pair(store, n + 20, known)])
    for (const id of store.ledger.people.keys())
      if (!known.saved.has(id)) tally.wrong.push(`${code} at ${at}: ${id} is shown and was not saved`)
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
  await judge(open, disk, known, `${code} at ${at}, ${times} times, then ${outcome}`, tally, {})
}

/** Operations that `errorAt` can disturb. */
export const errorOperations = async (open: Open): Promise<number> => {
  const disk = forgetfulDisk()
  const store = await open(disk.io, clock, { mirror: second(disk) })
  disk.fail(1e9, 'crash')
  for (let n = 0; n < 6; n++) {
    await Promise.all([pair(store, n, memory()), pair(store, n + 20, memory())])
    if (n === 2) await store.copyTo(disk.io.folder('elsewhere'))
  }
  await store.close()
  return disk.operations()
}

/** A shop after three days and three more writes, to flip bits in. */
export const shopToSpoil = async (open: Open) => {
  const disk = forgetfulDisk()
  const known = memory()
  await live(open, disk, 0, 3, known, true)
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
  const name = names[(n >> 1) % names.length] ?? ''
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

/**
 * Somebody changes what an event in the journal says, checksum and all; `elsewhere`: in the second folder, so that it
 * is what damage in the first would be repaired with. It is never believed.
 */
export const forge = async (
  open: Open,
  shop: Awaited<ReturnType<typeof shopToSpoil>>,
  elsewhere: boolean,
  tally: Tally,
) => {
  const disk = forgetfulDisk()
  for (const [file, { bytes }] of shop.disk.files()) {
    const forged = file.startsWith(elsewhere ? 'second/j-' : 'j-') ? forgedIn(bytes) : Buffer.from(bytes)
    const mine = forged.indexOf('"p-0"')
    if (elsewhere && file.startsWith('j-') && mine > 0) forged[mine + 2] = 0
    if (!file.includes('/') || file.startsWith('second/')) disk.put(file, forged)
  }
  const io = withoutSnapshots(disk.io)
  const mirror = forgetfulDisk()
  for (const [file, { bytes }] of disk.files())
    if (file.startsWith('second/j-')) mirror.put(file.slice(7), bytes)
  const store = await open(io, clock, elsewhere ? { mirror: mirror.io } : {})
  tally.states += 1
  const believed = [...store.ledger.people.values()].some(one => one.identities[0]?.id === '5531000000000')
  if ([...disk.files().keys()].some(name => /^j-\d+-r/.test(name) && !shop.disk.files().has(name)))
    tally.wrong.push('a forged event was taken for a repair')
  if (store.saving().state === 'saved' && believed) tally.wrong.push('a forged event was believed')
}

/** The same bytes, but the first person has another number, in a frame whose checksum holds. */
const forgedIn = (bytes: Buffer): Buffer => {
  const lines = bytes.toString('utf8').split('\n')
  const forged = lines.map(line => {
    if (!line.includes('5531988880000')) return line
    const json = line.slice(line.indexOf('{')).replaceAll('5531988880000', '5531000000000')
    return encode(JSON.parse(json)).frame.toString('utf8').trimEnd()
  })
  return Buffer.from(forged.join('\n'))
}
