import { describe, expect, it, vi } from 'vitest'
import type { Io } from '../../electron/engine/store/io.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore, type Store } from '../../electron/engine/store/store.ts'
import { goneWith } from '../../shared/consent/erase.ts'
import type { Event } from '../../shared/events.ts'
import { type Disk, forgetfulDisk, outcomes } from './disk.ts'
import { clock, met, people } from './shop.ts'

const coded = (code: string) => Object.assign(new Error(code), { code })

/** A second folder that can be pulled out, and put in again. `changes`: how often it was written to. */
const stick = (disk: Disk = forgetfulDisk()) => {
  let fails: string | null = null
  let onlyWrites = false
  const guard = <A extends unknown[], T>(act: (...words: A) => Promise<T>, writes: boolean) => {
    return async (...words: A): Promise<T> => {
      if (fails && (writes || !onlyWrites)) throw coded(fails)
      return act(...words)
    }
  }
  const io: Io = {
    ...disk.io,
    list: guard(disk.io.list, false),
    read: guard(disk.io.read, false),
    readStart: guard(disk.io.readStart, false),
    size: guard(disk.io.size, false),
    unlink: guard(disk.io.unlink, true),
    syncFolder: guard(disk.io.syncFolder, true),
    create: guard(async name => {
      const file = await disk.io.create(name)
      return { ...file, append: guard(file.append, true), sync: guard(file.sync, true) }
    }, true),
  }
  return {
    disk,
    io,
    out: () => {
      fails = 'ENOENT'
      onlyWrites = false
    },
    refuse: (code: string) => {
      fails = code
      onlyWrites = true
    },
    in: () => {
      fails = null
    },
  }
}

const whole = async (io: Io) => {
  const { findings, seq } = await recover(
    io,
    () => {},
    () => {},
    { whole: true },
  )
  return { findings, seq }
}
/** Lets the store look at its folders again, as it does every ten seconds. */
const looks = async (store: Store, wanted: string) => {
  for (let n = 0; n < 80 && store.mirror().state !== wanted; n++) await vi.advanceTimersByTimeAsync(10_000)
  await vi.advanceTimersByTimeAsync(10)
}
const withTimers = async (act: () => Promise<void>) => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  try {
    await act()
  } finally {
    vi.useRealTimers()
  }
}

describe('a second folder', () => {
  it.each([
    ['is pulled out', 'away', (one: ReturnType<typeof stick>) => one.out()],
    ['is full', 'full', (one: ReturnType<typeof stick>) => one.refuse('ENOSPC')],
    ['can only be read', 'read-only', (one: ReturnType<typeof stick>) => one.refuse('EROFS')],
    ['breaks', 'broken', (one: ReturnType<typeof stick>) => one.refuse('EIO')],
  ])('that %s hinders nothing, says since when, and is brought up by itself', async (_, why, fail) =>
    withTimers(async () => {
      const main = forgetfulDisk()
      const second = stick()
      let now = clock()
      const store = await openStore(main.io, () => now, { mirror: second.io })
      await store.commit(() => [met(1)])
      const told: string[] = []
      store.watch(() => told.push(store.mirror().state))
      fail(second)
      now += 1_000
      await store.commit(() => [met(2)])
      expect(store.mirror()).toEqual({ state: 'off', why, since: clock() + 1_000 })
      expect(told).toContain('off')
      now += 60_000
      await store.commit(() => [met(3)])
      await vi.advanceTimersByTimeAsync(60_000)
      expect(store.mirror()).toMatchObject({ state: 'off', since: clock() + 1_000 })
      expect(store.saving()).toEqual({ state: 'saved' })
      second.in()
      await looks(store, 'on')
      expect(store.mirror()).toEqual({ state: 'on' })
      await store.commit(() => [met(4)])
      await store.close()
      expect(await whole(second.disk.io)).toEqual(await whole(main.io))
      expect(people(await openStore(second.disk.io, clock))).toEqual(['p-1', 'p-2', 'p-3', 'p-4'])
    }),
  )

  it('that is pulled out while nothing is written is noticed all the same', async () =>
    withTimers(async () => {
      const second = stick()
      const store = await openStore(forgetfulDisk().io, clock, { mirror: second.io })
      await store.commit(() => [met(1)])
      second.out()
      await looks(store, 'off')
      expect(store.mirror()).toEqual({ state: 'off', why: 'away', since: clock() })
      second.in()
      await looks(store, 'on')
      expect(store.mirror()).toEqual({ state: 'on' })
      await store.close()
    }))

  it('that is not there at opening is waited for; while it is away not one segment is begun for it', async () =>
    withTimers(async () => {
      const main = forgetfulDisk()
      const second = stick()
      second.out()
      const store = await openStore(main.io, clock, { mirror: second.io })
      await store.commit(() => [met(1)])
      const before = main.files().size
      await vi.advanceTimersByTimeAsync(600_000)
      expect(main.files().size).toBe(before)
      expect(store.mirror()).toEqual({ state: 'off', why: 'away', since: clock() })
      second.in()
      await looks(store, 'on')
      await store.close()
      expect(await whole(second.disk.io)).toEqual(await whole(main.io))
    }))

  it('can be chosen, changed and left while the shop is at work', async () => {
    const main = forgetfulDisk()
    const [one, other] = [stick(), stick()]
    const store = await openStore(main.io, clock)
    expect(store.mirror()).toEqual({ state: 'none' })
    await store.commit(() => [met(1)])
    await store.mirrorTo(one.io)
    expect(store.mirror()).toEqual({ state: 'on' })
    await store.commit(() => [met(2)])
    await store.mirrorTo(other.io)
    await store.commit(() => [met(3)])
    await store.mirrorTo(null)
    expect(store.mirror()).toEqual({ state: 'none' })
    await store.commit(() => [met(4)])
    await store.close()
    expect(people(await openStore(one.disk.io, clock))).toEqual(['p-1', 'p-2'])
    expect(people(await openStore(other.disk.io, clock))).toEqual(['p-1', 'p-2', 'p-3'])
    expect(people(await openStore(main.io, clock))).toEqual(['p-1', 'p-2', 'p-3', 'p-4'])
  })

  it("that comes back with another shop's data is left as it is", async () => {
    const main = forgetfulDisk()
    const stranger = forgetfulDisk()
    const theirs = await openStore(stranger.io, () => clock() + 5)
    await theirs.commit(() => [met(9)])
    await theirs.close()
    const before = JSON.stringify([...stranger.files()])
    const store = await openStore(main.io, clock)
    await store.commit(() => [met(1)])
    await store.mirrorTo(stranger.io)
    expect(store.mirror()).toMatchObject({ state: 'off', why: 'other-data' })
    await store.commit(() => [met(2)])
    await store.close()
    expect(JSON.stringify([...stranger.files()])).toBe(before)
    expect(people(store)).toEqual(['p-1', 'p-2'])
  })
})

const secret = { number: '5531944443333', name: 'Dona Zulmira' }
const zulmira: Event = {
  ...met(7),
  id: 'met-z',
  person: 'p-z',
  name: secret.name,
  identities: [{ kind: 'phone', id: secret.number }],
}
const { identities: _, ...carried } = met(50)
const gone: Event = { ...carried, id: 'erased-z', by: 'owner', kind: 'erased', people: ['p-z'], stubs: [] }
const swept: Event = { ...carried, id: 'swept', by: 'owner', kind: 'setting', name: 'swept', value: '1' }
const traces = (disk: Disk) =>
  [...disk.files()]
    .filter(([, { bytes }]) => Object.values(secret).some(text => bytes.includes(text)))
    .map(([name]) => name)

/** A shop whose second folder was away while Zulmira was erased: both folders as they lie there. */
const erasedMeanwhile = async () => {
  const main = forgetfulDisk()
  const second = forgetfulDisk()
  for (const n of [10, 20]) {
    const store = await openStore(main.io, clock, { mirror: second.io })
    await store.commit(() => [met(n), { ...zulmira, id: `met-z-${n}` }, met(n + 1)])
    await store.close()
  }
  const store = await openStore(main.io, clock)
  await store.commit(() => [gone])
  await store.forget(goneWith(new Set(['p-z'])))
  await store.commit(() => [swept])
  await store.commit(() => [met(30)])
  await store.close()
  expect(traces(main)).toEqual([])
  expect(traces(second).length).toBeGreaterThan(1)
  return { main, second }
}
const others = ['p-10', 'p-11', 'p-20', 'p-21', 'p-30']
const first = (disk: Disk) => [...disk.files().keys()].find(name => /^j-0+1\b/.test(name)) ?? ''

describe('a second folder that was away while somebody was erased', () => {
  it('has nothing of her any more once it is back', async () => {
    const { main, second } = await erasedMeanwhile()
    const store = await openStore(main.io, clock, { mirror: second.io })
    await store.close()
    expect(traces(second)).toEqual([])
    expect(await whole(second.io)).toEqual(await whole(main.io))
    expect(people(await openStore(second.io, clock))).toEqual(others)
  })

  it('has nothing of her any more either where it comes back while the shop is at work', async () => {
    const { main, second } = await erasedMeanwhile()
    const store = await openStore(main.io, clock)
    await store.mirrorTo(second.io)
    expect(store.mirror()).toEqual({ state: 'on' })
    expect(traces(second)).toEqual([])
    await store.close()
    expect(await whole(second.io)).toEqual(await whole(main.io))
  })

  it('has nothing of her any more at its return, also in what was lost here meanwhile', async () => {
    const { main, second } = await erasedMeanwhile()
    main.put(first(main), null)
    const store = await openStore(main.io, clock)
    await store.mirrorTo(second.io)
    expect(traces(second)).toEqual([])
    await store.close()
    const again = await openStore(main.io, clock, { mirror: second.io })
    expect({ people: people(again), saving: again.saving() }).toEqual({
      people: others,
      saving: { state: 'saved' },
    })
    await again.close()
    expect([traces(main), traces(second)]).toEqual([[], []])
  })

  it.each(['lost', 'spoilt'])(
    'brings back a segment that was %s here, and nothing of her with it',
    async how => {
      const { main, second } = await erasedMeanwhile()
      const name = first(main)
      const bytes = main.files().get(name)?.bytes ?? Buffer.alloc(0)
      if (how === 'lost') main.put(name, null)
      else {
        bytes[300] = (bytes[300] ?? 0) ^ 1
        // Without its snapshots all of the journal is read at opening.
        for (const file of [...main.files().keys()]) if (/^[ms]-/.test(file)) main.put(file, null)
      }
      const store = await openStore(main.io, clock, { mirror: second.io })
      expect({ people: people(store), saving: store.saving() }).toEqual({
        people: others,
        saving: { state: 'saved' },
      })
      await store.close()
      expect([traces(main), traces(second)]).toEqual([[], []])
      const events: unknown[] = []
      const take = (batch: unknown[]) => events.push(...batch)
      expect((await recover(main.io, () => {}, take, { whole: true })).findings).toEqual([])
      expect(JSON.stringify(events)).not.toContain('p-z"')
    },
  )

  it('that can only be read is read no more: nothing of her comes back by it', async () => {
    const { main, second } = await erasedMeanwhile()
    const held = stick(second)
    held.refuse('EROFS')
    main.put(first(main), null)
    const store = await openStore(main.io, clock, { mirror: held.io })
    expect(store.mirror()).toMatchObject({ state: 'off', why: 'read-only' })
    expect(traces(main)).toEqual([])
    await store.close()
  })

  it('is done, or is done the next time, wherever the power goes', async () => {
    const counted = await erasedMeanwhile()
    counted.second.fail(1e9, 'crash')
    await (await openStore(counted.main.io, clock, { mirror: counted.second.io })).close()
    const all = counted.second.operations()
    expect(all).toBeGreaterThan(20)
    for (let at = 1; at <= all; at++) {
      const outcome = outcomes[at % outcomes.length] ?? 'lost'
      const { main, second } = await erasedMeanwhile()
      second.fail(at, 'crash')
      const store = await openStore(main.io, clock, { mirror: second.io })
      await store.close()
      second.restart(outcome, at)
      const again = await openStore(main.io, clock, { mirror: second.io })
      await again.close()
      expect({ at, outcome, traces: traces(second) }).toEqual({ at, outcome, traces: [] })
      // A snapshot of as many bytes as it should have is not read again; the journal is all there.
      const { seq, findings } = await whole(second.io)
      const wrong = findings.filter(one => one.what !== 'bad-document')
      expect({ at, outcome, seq, wrong }).toEqual({ at, outcome, seq: (await whole(main.io)).seq, wrong: [] })
    }
  }, 60_000)
})
