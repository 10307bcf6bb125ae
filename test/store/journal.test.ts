import { describe, expect, it } from 'vitest'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { type Disk, forgetfulDisk } from './disk.ts'
import { clock, met, people } from './shop.ts'

/** A disk on which a store was opened, filled and closed this many times: one person each. */
const used = async (times: number) => {
  const disk = forgetfulDisk()
  for (let n = 1; n <= times; n++) {
    const store = await openStore(disk.io, clock)
    await store.commit(() => [met(n)])
    await store.close()
  }
  return disk
}
const segments = (disk: Disk) => [...disk.files().keys()].filter(name => name.startsWith('j-')).sort()
const check = (io: Disk['io']) =>
  recover(
    io,
    () => {},
    () => {},
    { whole: true },
  )

describe('the journal', () => {
  it('keeps every event since the first: it is the evidence', async () => {
    const disk = await used(8)
    const events: unknown[] = []
    for (const name of [...disk.files().keys()]) if (/^[ms]-/.test(name)) disk.put(name, null)
    await recover(
      disk.io,
      () => {},
      batch => events.push(...batch),
    )
    expect(events).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(met))
  })

  it('is opened without reading what the snapshot holds already', async () => {
    const disk = await used(8)
    const read: string[] = []
    const io = {
      ...disk.io,
      read: (name: string) => {
        read.push(name)
        return disk.io.read(name)
      },
    }
    const store = await openStore(io, clock)
    expect(people(store).length).toBe(8)
    expect(read.filter(name => name.startsWith('j-'))).toEqual(segments(disk).slice(-2, -1))
    await store.close()
  })

  it('is checked from the first frame to the last: one changed letter in the oldest is found', async () => {
    const disk = await used(8)
    expect(await check(disk.io)).toMatchObject({ seq: 9, findings: [] })
    const oldest = disk.files().get(segments(disk)[0] ?? '')
    const at = oldest?.bytes.indexOf('5531988880001') ?? -1
    if (oldest) oldest.bytes[at] = 0x34
    expect((await check(disk.io)).findings).toMatchObject([{ what: 'damaged', from: 1, to: 1 }])
    // The snapshot stands on its own: the shop goes on, and what is damaged is said when all is read.
    expect((await openStore(disk.io, clock)).saving()).toEqual({ state: 'saved' })
  })

  it('that is not the one a snapshot was made of is never built upon', async () => {
    const disk = await used(3)
    const other = forgetfulDisk()
    for (let n = 11; n <= 13; n++) {
      const store = await openStore(other.io, clock)
      await store.commit(() => [met(n)])
      await store.close()
    }
    for (const name of segments(disk)) {
      const theirs = other.files().get(name)
      if (theirs) disk.put(name, theirs.bytes)
    }
    const store = await openStore(disk.io, clock)
    expect(store.findings.map(one => one.what)).toEqual(['damaged'])
    expect(store.saving().state).toBe('read-only')
  })

  it('that ends before the snapshot has lost what it proved: that is said, and nothing is written on top', async () => {
    const disk = await used(3)
    for (const name of segments(disk).slice(2)) disk.put(name, null)
    const store = await openStore(disk.io, clock)
    expect(people(store)).toEqual(['p-1', 'p-2', 'p-3'])
    expect(store.findings).toMatchObject([{ what: 'missing', from: 2, to: 3 }])
    expect(store.saving().state).toBe('read-only')
  })
})

describe('opening', () => {
  it('makes all that it builds on last: a killed process leaves what looks fine and goes in a power cut', async () => {
    const disk = await used(3)
    const last = await openStore(disk.io, clock)
    await last.commit(() => [met(4)])
    // As after a kill between writing and syncing: every byte and name is there, none of it lasts.
    disk.unsettle()
    await openStore(disk.io, clock)
    disk.restart('lost')
    const again = await openStore(disk.io, clock)
    expect(people(again)).toEqual(['p-1', 'p-2', 'p-3', 'p-4'])
    expect(again.findings).toEqual([])
    expect((await check(disk.io)).manifest).not.toBeNull()
  })
})
