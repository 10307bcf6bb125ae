import { describe, expect, it, vi } from 'vitest'
import type { Io } from '../../electron/engine/store/io.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { type Disk, forgetfulDisk } from './disk.ts'
import { clock, met, people } from './shop.ts'

const ids = (...numbers: number[]) => numbers.map(n => `p-${n}`)
const broken = (code = 'EIO') => Object.assign(new Error('broken'), { code })

/** Opens with a mirror, adds these people and closes. */
const spend = async (io: Io, mirror: Io, ...numbers: number[]) => {
  const store = await openStore(io, clock, { mirror })
  for (const n of numbers) await store.commit(() => [met(n)])
  await store.close()
  return store
}
const twoDisks = async (openings = 3): Promise<[Disk, Disk]> => {
  const [main, other] = [forgetfulDisk(), forgetfulDisk()]
  for (let n = 1; n <= openings; n++) await spend(main.io, other.io, n * 10, n * 10 + 1)
  return [main, other]
}
const whole = async (io: Io) => {
  const events: unknown[] = []
  const found = await recover(
    io,
    () => {},
    batch => events.push(...batch),
    { whole: true },
  )
  return { findings: found.findings, seq: found.seq }
}

describe('a mirror', () => {
  it('holds all that the first folder holds, and opens by itself', async () => {
    const [main, other] = await twoDisks()
    expect(await whole(other.io)).toEqual(await whole(main.io))
    const alone = await openStore(other.io, clock)
    expect(people(alone)).toEqual(ids(10, 11, 20, 21, 30, 31))
    expect({ findings: alone.findings, saving: alone.saving() }).toEqual({
      findings: [],
      saving: { state: 'saved' },
    })
    await alone.close()
  })

  it('that fails, whenever it does, stops nothing: it is said, tried again, and filled up', async () => {
    const [, counted] = await twoDisks()
    for (let at = 1; at <= counted.operations(); at++) {
      const [main, other] = [forgetfulDisk(), forgetfulDisk()]
      other.fail(at, broken(at % 2 ? 'EIO' : 'ENOSPC'))
      let off = 0
      for (let n = 1; n <= 3; n++) {
        const store = await spend(main.io, other.io, n * 10, n * 10 + 1)
        expect({ at, saving: store.saving() }).toEqual({ at, saving: { state: 'saved' } })
        off += store.mirror().state === 'off' ? 1 : 0
      }
      expect({ at, off }).toEqual({ at, off: 1 })
      for (let n = 0; n < 2; n++) await spend(main.io, other.io)
      expect({ at, ...(await whole(other.io)) }).toEqual({ at, ...(await whole(main.io)) })
    }
  })

  it('that does not answer is not waited for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const hours = setInterval(() => vi.advanceTimersByTime(5_000), 5)
    const [main, other] = await twoDisks(1)
    const create = async (name: string) => ({
      ...(await other.io.create(name)),
      sync: () => new Promise<void>(() => {}),
    })
    const store = await openStore(main.io, clock, { mirror: { ...other.io, create } })
    await store.commit(() => [met(2)])
    expect(store.mirror()).toEqual({ state: 'off', why: 'slow', since: clock() })
    clearInterval(hours)
    vi.useRealTimers()
  })

  it('of another shop is left alone, and said', async () => {
    const [main] = await twoDisks()
    const other = forgetfulDisk()
    const stranger = await openStore(other.io, () => clock() + 1)
    await stranger.commit(() => [met(99)])
    await stranger.close()
    const before = [...other.files()].map(([name, { bytes }]) => [name, bytes.toString('latin1')])
    const store = await spend(main.io, other.io, 40)
    expect(store.mirror()).toMatchObject({ state: 'off', why: 'other-data' })
    expect(people(store)).not.toContain('p-99')
    expect([...other.files()].map(([name, { bytes }]) => [name, bytes.toString('latin1')])).toEqual(before)
  })
})

describe('a folder with a mirror', () => {
  it('that lost a segment, or everything, has it back', async () => {
    const [lost, rest] = await twoDisks()
    const all = people(await openStore(rest.io, clock))
    const empty = forgetfulDisk()
    const again = await spend(empty.io, rest.io, 90)
    expect(people(again)).toEqual([...all, 'p-90'])
    for (const name of [...lost.files().keys()].filter(one => one.startsWith('j-'))) {
      const [main, other] = await twoDisks()
      main.put(name, null)
      const store = await spend(main.io, other.io, 90)
      expect({ name, people: people(store), saving: store.saving() }).toEqual({
        name,
        people: [...all, 'p-90'],
        saving: { state: 'saved' },
      })
      expect({ name, ...(await whole(main.io)) }).toEqual({ name, findings: [], seq: 8 })
    }
  })

  it('is not taken for repaired by a mirror that is behind: what neither has is said', async () => {
    const [main, other] = await twoDisks(1)
    const store = await openStore(main.io, clock, { mirror: other.io })
    await store.commit(() => [met(2)])
    other.fail(1, broken())
    await store.commit(() => [met(3)])
    await store.commit(() => [met(4)])
    const last = [...main.files().keys()].sort().findLast(name => name.startsWith('j-')) ?? ''
    const bytes = main.files().get(last)?.bytes ?? Buffer.alloc(0)
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    other.heal()
    const again = await openStore(main.io, clock, { mirror: other.io })
    expect(people(again)).toEqual(ids(10, 11, 2, 3))
    expect(again.saving()).toMatchObject({ state: 'read-only', problem: { code: 'damaged' } })
  })

  it('is repaired wherever a bit flips in it, by new files alone', async () => {
    const first = forgetfulDisk()
    const second = forgetfulDisk()
    for (let n = 1; n <= 3; n++) await spend(first.io, second.io, n * 10, n * 10 + 1)
    const store = await openStore(first.io, clock, { mirror: second.io })
    for (const n of [40, 41, 42]) await store.commit(() => [met(n)])
    const names = [...first.files().keys()].filter(name => /^[jms]-/.test(name))
    const all = ids(10, 11, 20, 21, 30, 31, 40, 41, 42)
    let repaired = 0
    for (let n = 0; n < 600; n++) {
      const name = names[n % names.length] ?? ''
      const [main, other] = [forgetfulDisk(), forgetfulDisk()]
      for (const [file, { bytes }] of first.files())
        if (!file.includes('/')) main.put(file, Buffer.from(bytes))
      for (const [file, { bytes }] of second.files()) other.put(file, Buffer.from(bytes))
      const bytes = main.files().get(name)?.bytes ?? Buffer.alloc(1)
      const at = (n * 7919) % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (n % 8))
      const spoilt = Buffer.from(bytes)
      const again = await openStore(main.io, clock, { mirror: other.io })
      const got = { name, at, people: people(again), saving: again.saving().state }
      expect(got).toEqual({ name, at, people: all, saving: 'saved' })
      repaired += again.findings.filter(one => one.what === 'repaired').length
      expect(main.files().get(name)?.bytes ?? spoilt).toEqual(spoilt)
      await again.close()
      expect({ name, at, people: people(await openStore(main.io, clock)) }).toEqual({ name, at, people: all })
    }
    expect(repaired).toBeGreaterThan(200)
    await store.close()
  }, 60_000)
})
