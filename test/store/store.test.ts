import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDisk } from '../../electron/engine/store/io.ts'
import { hold } from '../../electron/engine/store/lock.ts'
import { StoreError } from '../../electron/engine/store/saving.ts'
import { openStore, type Store } from '../../electron/engine/store/store.ts'
import type { Event } from '../../shared/events.ts'
import { type Disk, forgetfulDisk, type Outcome } from './disk.ts'

const met = (n: number): Event => ({
  kind: 'met',
  id: `met-${n}`,
  v: 1,
  at: n,
  noted: n,
  device: 'd',
  by: 'whatsapp',
  person: `p-${n}`,
  identities: [{ kind: 'phone', id: `5531988880${String(n).padStart(3, '0')}` }],
})
const clock = () => 1_000_000
const people = (store: Store) => [...store.ledger.people.keys()].sort()
const folders: string[] = []
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'sossego-'))
  folders.push(made)
  return made
}
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true })
})

describe('the store on a real disk', () => {
  it('has after closing and opening all that it acknowledged', async () => {
    const io = await openDisk(await folder())
    const store = await openStore(io, clock)
    await Promise.all([1, 2, 3].map(n => store.commit(() => [met(n)])))
    await store.close()
    const again = await openStore(io, clock)
    expect(people(again)).toEqual(['p-1', 'p-2', 'p-3'])
    expect(again.findings).toEqual([])
    await again.close()
  })

  it('begins a new segment at every opening and never writes to an older file', async () => {
    const path = await folder()
    const io = await openDisk(path)
    for (let n = 1; n <= 3; n++) {
      const store = await openStore(io, clock)
      await store.commit(() => [met(n)])
      await store.close()
    }
    const segments = (await readdir(path)).filter(name => name.startsWith('j-'))
    expect(segments.length).toBeGreaterThanOrEqual(3)
  })

  it('keeps its folder and files from other users of the computer', async () => {
    const path = await folder()
    const store = await openStore(await openDisk(path), clock)
    await store.commit(() => [met(1)])
    await store.close()
    expect((await stat(path)).mode & 0o777).toBe(0o700)
    const names = await readdir(path, { recursive: true })
    expect(names.filter(name => name.startsWith('backup')).length).toBeGreaterThan(3)
    for (const name of names) {
      const about = await stat(join(path, name))
      expect(about.mode & 0o777).toBe(about.isDirectory() ? 0o700 : 0o600)
    }
  })

  it('lets one program hold a folder, and the next one when that has let go', async () => {
    const path = await folder()
    const letGo = await hold(path)
    expect(letGo).not.toBeNull()
    expect(await hold(path)).toBeNull()
    await letGo?.()
    const next = await hold(path)
    expect(next).not.toBeNull()
    await next?.()
  })

  it('opens from a snapshot, and from the one before where the newest is damaged', async () => {
    const path = await folder()
    const io = await openDisk(path)
    for (let n = 1; n <= 5; n++) {
      const store = await openStore(io, clock)
      await store.commit(() => [met(n)])
      await store.close()
    }
    const newest =
      (await readdir(path))
        .filter(name => name.startsWith('m-'))
        .sort()
        .at(-1) ?? ''
    await writeFile(join(path, newest), 'not what it was')
    const store = await openStore(io, clock)
    expect(people(store)).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5'])
    expect(store.findings.map(one => one.what)).toEqual(['bad-document'])
    await store.close()
  })

  it('never takes a missing document for an empty one', async () => {
    const path = await folder()
    const io = await openDisk(path)
    for (let n = 1; n <= 4; n++) {
      const store = await openStore(io, clock)
      await store.commit(() => [met(n)])
      await store.close()
    }
    for (const name of await readdir(path)) if (name.startsWith('s-')) await rm(join(path, name))
    const store = await openStore(io, clock)
    expect(store.findings.map(one => one.what)).toContain('bad-document')
    // The journal has it all.
    expect(people(store)).toEqual(['p-1', 'p-2', 'p-3', 'p-4'])
    expect(store.saving().state).toBe('saved')
    await store.close()
  })
})

/** Opens, writes and closes (which makes a snapshot) several times, until the power goes. Answers what was acknowledged. */
const work = async (disk: Disk, from: number, openings: number): Promise<string[]> => {
  const acknowledged: string[] = []
  const stores: Store[] = []
  try {
    for (let opening = 0; opening < openings; opening++) {
      const store = await openStore(disk.io, clock)
      stores.push(store)
      for (const n of [1, 2]) {
        const number = from + opening * 10 + n
        await store.commit(() => [met(number), met(number + 500)])
        acknowledged.push(`p-${number}`, `p-${number + 500}`)
      }
      await store.close()
    }
  } catch {
    // The power went.
  }
  for (const store of stores) await store.close().catch(() => {})
  return acknowledged
}

describe('the store on a disk that forgets', () => {
  const outcomes: Outcome[] = ['killed', 'lost', 'short', 'zeroed', 'lost mixed', 'zeroed mixed']

  it('loses nothing acknowledged and keeps no half batch, wherever the power goes, twice in a row', async () => {
    const whole = forgetfulDisk()
    await work(whole, 0, 5)
    const all = whole.operations()
    expect(all).toBeGreaterThan(100)
    for (let at = 1; at <= all; at++) {
      for (const [index, first] of outcomes.entries()) {
        const second = outcomes[(index + at) % outcomes.length] ?? 'lost'
        const disk = forgetfulDisk()
        disk.fail(at, 'crash')
        const acknowledged = await work(disk, 0, 5)
        disk.restart(first)
        disk.fail(1 + ((at * 7) % 61), 'crash')
        acknowledged.push(...(await work(disk, 100, 2)))
        disk.restart(second)
        const store = await openStore(disk.io, clock)
        const there = new Set(people(store))
        const missing = acknowledged.filter(id => !there.has(id))
        const halves = [...there].filter(id => !there.has(`p-${(Number(id.slice(2)) + 500) % 1000}`))
        const got = { at, first, second, missing, halves, saving: store.saving().state }
        expect(got).toEqual({ at, first, second, missing: [], halves: [], saving: 'saved' })
        await store.close()
      }
    }
  }, 60_000)

  it('refuses what waited behind a failed write too, and never takes the failed one for written', async () => {
    vi.useFakeTimers()
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    await store.commit(() => [met(1)])
    // The bytes arrive, the sync fails: what the kernel did with them nobody can know.
    disk.fail(2, Object.assign(new Error('broken'), { code: 'EIO' }))
    const answers = await Promise.allSettled([store.commit(() => [met(2)]), store.commit(() => [met(3)])])
    expect(answers.map(one => one.status)).toEqual(['rejected', 'rejected'])
    expect(store.saving()).toMatchObject({ state: 'read-only', problem: { code: 'disk-refused' } })
    await expect(store.commit(() => [met(4)])).rejects.toBeInstanceOf(StoreError)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(store.saving()).toEqual({ state: 'saved' })
    await store.commit(() => [met(5)])
    vi.useRealTimers()
    disk.restart('killed')
    const again = await openStore(disk.io, clock)
    expect(people(again)).toEqual(['p-1', 'p-5'])
    expect(again.findings).toEqual([])
    await again.close()
  })

  it('opens read-only on a full disk, and saves again by itself when there is room', async () => {
    vi.useFakeTimers()
    for (let at = 1; at <= 8; at++) {
      const disk = forgetfulDisk()
      const first = await openStore(disk.io, clock)
      await first.commit(() => [met(1)])
      await first.close()
      disk.fail(at, Object.assign(new Error('full'), { code: 'ENOSPC' }))
      const store = await openStore(disk.io, clock)
      disk.heal()
      await vi.advanceTimersByTimeAsync(20_000)
      expect({ at, saving: store.saving() }).toEqual({ at, saving: { state: 'saved' } })
      await store.commit(() => [met(2)])
      await store.close()
      expect(people(await openStore(disk.io, clock))).toEqual(['p-1', 'p-2'])
    }
    vi.useRealTimers()
  })

  it('says so when a segment lost its header, and never guesses which of two frames was acknowledged', async () => {
    vi.useFakeTimers()
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    disk.fail(2, Object.assign(new Error('broken'), { code: 'EIO' }))
    await store.commit(() => [met(1)]).catch(() => {})
    await vi.advanceTimersByTimeAsync(10_000)
    await store.commit(() => [met(2)])
    vi.useRealTimers()
    const file = disk.files().get('j-00000002.log')
    if (file) file.bytes[20] = (file.bytes[20] ?? 0) ^ 1
    disk.restart('killed')
    const again = await openStore(disk.io, clock)
    expect(again.findings.map(one => one.what)).toContain('damaged')
    expect(again.saving().state).toBe('read-only')
    await again.close()
  })

  it('no single spoilt document empties it: the generations that are kept do not all share one', async () => {
    const disk = forgetfulDisk()
    for (let n = 1; n <= 9; n++) {
      const store = await openStore(disk.io, clock)
      await store.commit(() => [met(n)])
      await store.close()
    }
    for (const name of [...disk.files().keys()].filter(one => one.startsWith('s-'))) {
      const file = disk.files().get(name)
      if (!file) continue
      const good = file.bytes
      file.bytes = good.subarray(0, good.length >> 1)
      const io = { ...disk.io, create: async () => Promise.reject(new Error('only looking')) }
      expect({ name, people: people(await openStore(io, clock)).length }).toEqual({ name, people: 9 })
      file.bytes = good
    }
  })

  it('passes over a device name that was left half written', async () => {
    const disk = forgetfulDisk()
    const file = await disk.io.create('device')
    await file.append(Buffer.from('3f2a'))
    const store = await openStore(disk.io, clock)
    expect(store.device).toMatch(/^[0-9a-f-]{36}$/)
    await store.close()
    expect((await openStore(disk.io, clock)).device).toBe(store.device)
  })

  it('says no to a write that a full disk refused, keeps what it had, and goes on when there is room', async () => {
    const whole = forgetfulDisk()
    const counted = await openStore(whole.io, clock)
    const opening = whole.operations()
    await counted.close()
    for (let at = 1; at <= 4; at++) {
      const disk = forgetfulDisk()
      const store = await openStore(disk.io, clock)
      await store.commit(() => [met(1)])
      disk.fail(at, Object.assign(new Error('full'), { code: 'ENOSPC' }))
      const refused = await store
        .commit(() => [met(2)])
        .then(
          () => null,
          (error: unknown) => error,
        )
      if (refused) {
        expect(refused).toBeInstanceOf(StoreError)
        expect(store.saving()).toMatchObject({ state: 'read-only', problem: { code: 'disk-full' } })
        expect(people(store)).toEqual(['p-1'])
      }
      await store.close()
      disk.restart('lost')
      const again = await openStore(disk.io, clock)
      expect(people(again)).toEqual(refused ? ['p-1'] : ['p-1', 'p-2'])
      await again.commit(() => [met(3)])
      await again.close()
    }
    expect(opening).toBeGreaterThan(3)
  })

  it('never believes a flipped bit: it repairs from what it has, or says what is gone', async () => {
    const disk = forgetfulDisk()
    await work(disk, 0, 5)
    const writer = await openStore(disk.io, clock)
    for (const n of [300, 301, 302]) await writer.commit(() => [met(n)])
    const before = people(await openStore(disk.io, clock))
    const names = [...disk.files().keys()]
    let reported = 0
    for (let n = 0; n < 1500; n++) {
      const name = names[n % names.length] ?? ''
      const file = disk.files().get(name)
      if (!file || file.bytes.length === 0 || name === 'device') continue
      const at = (n * 7919) % file.bytes.length
      const good = file.bytes
      file.bytes = Buffer.from(good)
      file.bytes[at] = (file.bytes[at] ?? 0) ^ (1 << (n % 8))
      const io = { ...disk.io, create: async () => Promise.reject(new Error('only looking')) }
      const store = await openStore(io, clock)
      const same = JSON.stringify(people(store)) === JSON.stringify(before)
      if (!same) {
        expect(store.findings.length, `${name} byte ${at}`).toBeGreaterThan(0)
        reported += 1
      }
      for (const id of people(store)) expect(before).toContain(id)
      file.bytes = good
    }
    expect(reported).toBeLessThan(1500)
  })
})

describe('two programs in one folder, where the lock did not help', () => {
  it('never mix their lines: the first to meet a segment of the other stops writing for good', async () => {
    const io = await openDisk(await folder())
    const first = await openStore(io, clock)
    await first.commit(() => [met(1)])
    const second = await openStore(io, clock)
    await second.commit(() => [met(2)])
    await first.close()
    expect(first.saving()).toMatchObject({ state: 'read-only', problem: { code: 'in-use' } })
    await expect(first.commit(() => [met(3)])).rejects.toMatchObject({ problem: { code: 'in-use' } })
    await second.commit(() => [met(4)])
    await second.close()
    const again = await openStore(io, clock)
    expect(people(again)).toEqual(['p-1', 'p-2', 'p-4'])
    expect(again.findings).toEqual([])
    await again.close()
  })

  it('the one that stopped does not ask again: the other is still there', async () => {
    vi.useFakeTimers()
    const disk = forgetfulDisk()
    const first = await openStore(disk.io, clock)
    const second = await openStore(disk.io, clock)
    disk.fail(1, Object.assign(new Error('broken'), { code: 'EIO' }))
    await first.commit(() => [met(1)]).catch(() => {})
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(first.saving()).toMatchObject({ problem: { code: 'in-use' } })
    await second.commit(() => [met(2)])
    expect(second.saving()).toEqual({ state: 'saved' })
  })
})
