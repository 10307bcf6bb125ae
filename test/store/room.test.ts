import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../electron/engine/store/store.ts'
import { forgetfulDisk } from './disk.ts'
import { clock, met, people } from './shop.ts'

const megabyte = 1024 * 1024
const reserve = 200_000
const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A store on a disk of one megabyte that says it has plenty, with its reserve made. */
const shop = async () => {
  const disk = forgetfulDisk({ capacity: megabyte, free: 900 * megabyte })
  const store = await openStore(disk.io, clock, { reserve })
  await seconds(10)
  return { disk, store }
}

describe('a reserve', () => {
  it('is real bytes, made in the background and only where there is plenty of room', async () => {
    const { disk } = await shop()
    const bytes = disk.files().get('reserve.bin')?.bytes
    expect(bytes?.length).toBe(reserve)
    expect(new Set(bytes).size).toBe(256)
    const poor = forgetfulDisk({ free: 400 * megabyte })
    const store = await openStore(poor.io, clock, { reserve })
    await seconds(10)
    expect(poor.files().has('reserve.bin')).toBe(false)
    expect(store.room()).toBe('low')
  })

  it('lets the last batch and one snapshot through when the disk is full, after the owner can see it', async () => {
    const { disk, store } = await shop()
    const seen: string[] = []
    store.watch(touched => seen.push(touched.people.length > 0 ? 'written' : store.saving().state))
    disk.resize(0, 0)
    disk.resize([...disk.files().values()].reduce((sum, { bytes }) => sum + bytes.length, 0) + 100, 0)
    await store.commit(() => [met(1)])
    expect(seen).toEqual(['read-only', 'written'])
    expect(store.saving()).toMatchObject({ state: 'read-only', problem: { code: 'disk-full' } })
    expect(disk.files().has('reserve.bin')).toBe(false)
    await expect(store.commit(() => [met(2)])).rejects.toMatchObject({ problem: { code: 'disk-full' } })
    await vi.waitFor(() => expect(disk.files().has('m-00000001.json')).toBe(true))
    expect(people(store)).toEqual(['p-1'])

    // As long as nobody makes room the owner is told so: what was given up is not what can be used again.
    await seconds(60)
    expect(store.saving().state).toBe('read-only')
    disk.resize(10 * megabyte, 600 * megabyte)
    await seconds(20)
    expect(store.saving().state).toBe('saved')
    expect(disk.files().has('reserve.bin')).toBe(true)
    await store.commit(() => [met(3)])
    await store.close()
    disk.restart('lost')
    expect(people(await openStore(disk.io, clock))).toEqual(['p-1', 'p-3'])
  })

  it('that does not help either leaves a refusal, and nothing of what was refused', async () => {
    const { disk, store } = await shop()
    disk.fail(1, Object.assign(new Error('full'), { code: 'EDQUOT' }), 40)
    await expect(store.commit(() => [met(1)])).rejects.toMatchObject({ problem: { code: 'disk-full' } })
    disk.heal()
    expect(people(store)).toEqual([])
    disk.restart('killed')
    expect(people(await openStore(disk.io, clock))).toEqual([])
  })

  it('is not wasted on a disk that is broken', async () => {
    const { disk, store } = await shop()
    disk.fail(1, Object.assign(new Error('broken'), { code: 'EIO' }))
    await expect(store.commit(() => [met(1)])).rejects.toMatchObject({ problem: { code: 'disk-refused' } })
    expect(disk.files().has('reserve.bin')).toBe(true)
  })
})

describe('a disk with little room', () => {
  it('is told of before it is full, and saves on', async () => {
    const { disk, store } = await shop()
    let told = 0
    store.watch(() => (told += 1))
    disk.resize(megabyte, 499 * megabyte)
    await seconds(10)
    expect({ room: store.room(), told, saving: store.saving() }).toEqual({
      room: 'low',
      told: 1,
      saving: { state: 'saved' },
    })
    await store.commit(() => [met(1)])
  })

  it('takes no snapshot: the journal needs the room more', async () => {
    const { disk, store } = await shop()
    await store.commit(() => [met(1)])
    disk.resize(megabyte, 199 * megabyte)
    await seconds(10)
    await store.close()
    expect([...disk.files().keys()].filter(name => name.startsWith('m-'))).toEqual([])
    expect(people(await openStore(disk.io, clock))).toEqual(['p-1'])
  })

  it('has back what an unfinished snapshot took', async () => {
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    await store.commit(() => Array.from({ length: 400 }, (_, n) => met(n)))
    const before = [...disk.files().keys()].filter(name => name.startsWith('s-'))
    disk.fail(14, Object.assign(new Error('full'), { code: 'ENOSPC' }))
    await store.close()
    expect(store.saving().state).toBe('read-only')
    expect([...disk.files().keys()].filter(name => name.startsWith('s-'))).toEqual(before)
  })
})
