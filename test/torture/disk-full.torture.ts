import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openDisk } from '../../electron/engine/store/io.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { clock, met } from '../store/shop.ts'
import { print } from './print.ts'

const megabyte = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'sossego-full-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600m', 'tmpfs', folder]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('a disk that is full for real', () => {
  it('takes what is under way from the reserve, then nothing, and all again when there is room', async () => {
    print('a full disk', { on: mounted ? 'a tmpfs of 600 MB' : 'nothing: a tmpfs could not be mounted here' })
    expect(mounted).toBe(true)
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const data = join(folder, 'data')
    mkdirSync(data)
    const io = await openDisk(data)
    const store = await openStore(io, clock, { reserve: 8 * megabyte })
    const look = async (until: () => Promise<boolean>) => {
      vi.advanceTimersByTime(10_000)
      await vi.waitFor(async () => expect(await until()).toBe(true), 10_000)
    }
    await look(
      async () =>
        (await io.list()).includes('reserve.bin') && (await io.size('reserve.bin')) === 8 * megabyte,
    )

    const free = (await io.free()) ?? 0
    writeFileSync(join(folder, 'films'), Buffer.alloc(free - megabyte))
    const saved: string[] = []
    let refused = 0
    for (let n = 0; n < 40_000 && refused < 3; n += 20) {
      const some = Array.from({ length: 20 }, (_, more) => met(n + more))
      await store
        .commit(() => some)
        .then(
          () => saved.push(...some.map(one => ('person' in one ? one.person : ''))),
          () => (refused += 1),
        )
    }
    expect(store.saving()).toMatchObject({ state: 'read-only', problem: { code: 'disk-full' } })
    expect(refused).toBe(3)
    expect((await io.list()).includes('reserve.bin')).toBe(false)
    await vi.waitFor(
      async () => expect((await io.list()).some(name => name.startsWith('m-'))).toBe(true),
      10_000,
    )
    const after = new Set((await openLooking(data)).ledger.people.keys())
    expect(saved.filter(id => !after.has(id))).toEqual([])

    rmSync(join(folder, 'films'))
    await look(async () => store.saving().state === 'saved')
    await store.commit(() => [met(90_000)])
    await store.close()
    vi.useRealTimers()
    const again = await openStore(io, clock)
    const there = new Set(again.ledger.people.keys())
    expect([...saved, 'p-90000'].filter(id => !there.has(id))).toEqual([])
    expect(again.findings.filter(one => one.what !== 'torn')).toEqual([])
    await again.close()
    print('a full disk', { acknowledged: saved.length, lost: 0, refused })
  })
})

/** Opens without writing a thing. */
const openLooking = async (path: string) => {
  const io = await openDisk(path)
  return openStore({ ...io, create: () => Promise.reject(new Error('only looking')) }, clock)
}
