import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { copiesToKeep, dayOf, holdsWhole } from '../../electron/engine/store/copies.ts'
import { generationOf } from '../../electron/engine/store/documents.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { type Disk, forgetfulDisk } from './disk.ts'
import { met, people } from './shop.ts'

const noon = new Date(2026, 2, 9, 12).getTime()
const day = 86_400_000
const days = async (disk: Disk) => (await disk.io.folder('backup').list()).sort()

/** Opens on that day, adds one person and closes. */
const spend = async (disk: Disk, n: number, at = noon + n * day) => {
  const store = await openStore(disk.io, () => at)
  await store.commit(() => [met(n)])
  await store.close()
  return store
}

describe('the copies of each day', () => {
  it('are made once a day, in a folder that opens by itself and shares nothing', async () => {
    const disk = forgetfulDisk()
    for (const n of [1, 2]) await spend(disk, n, noon)
    await spend(disk, 3, noon + day)
    expect(await days(disk)).toEqual(['2026-03-09', '2026-03-10'])
    const alone = forgetfulDisk()
    for (const [name, { bytes }] of disk.files()) {
      const [, file] = /^backup\/2026-03-10\/(.+)$/.exec(name) ?? []
      if (file) alone.put(file, bytes)
    }
    const store = await openStore(alone.io, () => noon)
    expect(people(store)).toEqual(['p-1', 'p-2', 'p-3'])
    // It has no journal: all is there to be read, and nothing is written on top of it.
    expect(store.saving().state).toBe('read-only')
  })

  it('stay for seven days and four weeks', async () => {
    const disk = forgetfulDisk()
    for (let n = 0; n < 60; n++) await spend(disk, n)
    const last = Array.from({ length: 7 }, (_, n) => dayOf(noon + (59 - n) * day)).sort()
    const kept = await days(disk)
    expect(kept.slice(-7)).toEqual(last)
    expect(kept.slice(0, -7)).toEqual(['2026-04-05', '2026-04-12', '2026-04-19', '2026-04-26'])
  })

  it('never go because a clock was wrong, and the last week is never without one', () => {
    const day = fc.integer({ min: 0, max: 400 }).map(n => dayOf(noon + n * 86_400_000))
    fc.assert(
      fc.property(fc.uniqueArray(day), day, (names, today) => {
        const kept = copiesToKeep(names, today)
        expect(copiesToKeep(kept, today)).toEqual(kept)
        const past = names.filter(name => name <= today).sort()
        for (const name of [...past.slice(-7), ...names.filter(one => one > today)])
          expect(kept).toContain(name)
        expect(kept.filter(name => name <= today).length).toBeLessThanOrEqual(11)
      }),
    )
  })

  it('that fail leave the store as it was, say so, and let no older one go', async () => {
    const whole = forgetfulDisk()
    for (let n = 0; n < 8; n++) await spend(whole, n)
    const before = whole.operations()
    await spend(whole, 8)
    const more = whole.operations() - before
    let failed = 0
    for (let at = 1; at <= more; at += 3) {
      const disk = forgetfulDisk()
      for (let n = 0; n < 8; n++) await spend(disk, n)
      const copies = await days(disk)
      disk.fail(at, Object.assign(new Error('broken'), { code: 'EIO' }))
      const store = await spend(disk, 8).catch(() => null)
      disk.heal()
      const now = await days(disk)
      const newest = disk.io.folder('backup').folder('2026-03-17')
      const manifests = (await newest.list()).filter(name => name.startsWith('m-'))
      const good = await holdsWhole(newest, Math.max(0, ...manifests.map(name => generationOf(name) ?? 0)))
      if (!good) expect(copies.filter(name => !now.includes(name))).toEqual([])
      if (store?.findings.some(one => one.what === 'copy-failed')) {
        failed += 1
        expect(store.saving().state).toBe('saved')
      }
      await spend(disk, 9, noon + 8 * day)
      expect(await days(disk)).toContain(dayOf(noon + 8 * day))
    }
    expect(failed).toBeGreaterThan(3)
  })

  it('that find a spoilt document have it written anew by the next snapshot', async () => {
    const disk = forgetfulDisk()
    await spend(disk, 0)
    const store = await openStore(disk.io, () => noon + day)
    const [spoilt] = [...disk.files()].find(([name]) => name.startsWith('s-00000001-p')) ?? ['']
    const bytes = disk.files().get(spoilt)?.bytes
    if (bytes) bytes[0] = 0
    await store.close()
    expect(store.findings.map(one => one.what)).toEqual(['copy-failed'])
    await spend(disk, 2, noon + day)
    expect(await days(disk)).toEqual(['2026-03-09', '2026-03-10'])
    expect((await spend(disk, 3, noon + day)).findings).toEqual([])
  })
})

describe('a copy to another folder', () => {
  it('holds everything, with the journal from its first event, and can be worked in', async () => {
    const disk = forgetfulDisk()
    for (let n = 0; n < 5; n++) await spend(disk, n)
    const store = await openStore(disk.io, () => noon)
    await store.commit(() => [met(5)])
    const other = forgetfulDisk()
    await store.copyTo(other.io)
    await store.commit(() => [met(6)])
    const copy = await openStore(other.io, () => noon)
    expect(people(copy)).toEqual([0, 1, 2, 3, 4, 5].map(n => `p-${n}`))
    expect({ saving: copy.saving(), findings: copy.findings }).toEqual({
      saving: { state: 'saved' },
      findings: [],
    })
    expect(copy.device).not.toBe(store.device)
    await copy.commit(() => [met(7)])
    await copy.close()
    await store.close()
    expect(people(await openStore(disk.io, () => noon))).toHaveLength(7)
  })

  it('is made of a full disk too, without what the disk refused', async () => {
    vi.useFakeTimers()
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, () => noon)
    await store.commit(() => [met(1)])
    disk.fail(1, Object.assign(new Error('full'), { code: 'ENOSPC' }), 100)
    await store.commit(() => [met(2)]).catch(() => {})
    const other = forgetfulDisk()
    await store.copyTo(other.io)
    vi.useRealTimers()
    expect(people(await openStore(other.io, () => noon))).toEqual(['p-1'])
  })

  it('is refused where there is a shop already', async () => {
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, () => noon)
    await expect(store.copyTo(disk.io)).rejects.toMatchObject({ problem: { code: 'folder-in-use' } })
  })

  it('says so when the other disk refuses', async () => {
    const store = await openStore(forgetfulDisk().io, () => noon)
    await store.commit(() => [met(1)])
    const other = forgetfulDisk({ capacity: 100 })
    await expect(store.copyTo(other.io)).rejects.toMatchObject({ problem: { code: 'copy-failed' } })
    expect(store.saving().state).toBe('saved')
  })
})
