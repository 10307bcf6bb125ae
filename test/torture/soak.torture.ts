import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { openDisk } from '../../electron/engine/store/io.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import { plain } from '../plain.ts'
import { dice } from '../store/disk.ts'
import { met } from '../store/shop.ts'
import { print } from './print.ts'

const seconds = Number(process.env.SOAK_SECONDS ?? 60)

/** The same things in the same order, whoever holds them. */
const picture = (people: Iterable<{ id: string }>) =>
  JSON.stringify([...people].sort((a, b) => (a.id < b.id ? -1 : 1)))

describe('a long life on the real disk', () => {
  it('holds after random work, closings, forgettings and copies what a simple model holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sossego-soak-'))
    const [io, mirror] = [await openDisk(join(folder, 'data')), await openDisk(join(folder, 'mirror'))]
    const chance = dice(Date.now() % 1e9)
    const model = emptyLedger(plain)
    const forgotten = new Set<string>()
    let now = 1_800_000_000_000
    let counts = { commits: 0, openings: 0, forgotten: 0, copies: 0 }
    let store = await openStore(io, () => now, { ledger: emptyLedger(plain), mirror })
    const until = performance.now() + seconds * 1000
    const pick = () => 1 + chance(5_000)
    while (performance.now() < until) {
      now += chance(3_600_000)
      const dies = chance(400)
      if (dies === 0) {
        await store.close()
        store = await openStore(io, () => now, { mirror })
        counts = { ...counts, openings: counts.openings + 1 }
        for (const id of forgotten) store.ledger.people.delete(id)
        expect(picture(store.ledger.people.values())).toBe(picture(model.people.values()))
        expect(store.findings).toEqual([])
      } else if (dies === 1) {
        const gone = `p-${pick()}`
        forgotten.add(gone)
        for (const ledger of [model, store.ledger]) ledger.people.delete(gone)
        await store.forget(() => event => 'person' in event && event.person === gone)
        counts = { ...counts, forgotten: counts.forgotten + 1 }
      } else if (dies === 2) {
        await store.copyTo(await openDisk(join(folder, `copy-${counts.copies}`)))
        counts = { ...counts, copies: counts.copies + 1 }
      } else {
        // Duplicates and any order among them: twice is once.
        const events = Array.from({ length: 1 + chance(8) }, (): Event => {
          const n = pick()
          const name = chance(2) ? { name: `Freguesa ${chance(50)}` } : {}
          return { ...met(n), ...name, id: `met-${n}-${chance(3)}`, at: now - chance(10_000) } as Event
        }).filter(event => 'person' in event && !forgotten.has(event.person))
        await Promise.all([store.commit(() => events), store.commit(() => events.slice(1))])
        for (const event of events) apply(model, event)
        counts = { ...counts, commits: counts.commits + 2 }
      }
    }
    await store.close()
    const whole = await recover(
      io,
      () => {},
      () => {},
      { whole: true },
    )
    expect(whole.findings).toEqual([])
    print(`a soak of ${seconds} s`, { ...counts, events: whole.seq - 1, people: model.people.size, wrong: 0 })
    await rm(folder, { recursive: true })
  })

  it('is told how long a snapshot of a million people holds others up', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sossego-million-'))
    const ledger = emptyLedger(plain)
    const store = await openStore(await openDisk(folder), () => 1_800_000_000_000, { ledger })
    for (let n = 0; n < 1_000_000; n++)
      apply(ledger, {
        ...met(n),
        identities: [{ kind: 'phone', id: `55319${String(n).padStart(8, '0')}` }],
      } as Event)
    await store.commit(() => [met(0)])
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const began = performance.now()
    await store.close()
    delay.disable()
    print('a snapshot and a copy of 1,000,000 people', {
      'total ms': Math.round(performance.now() - began),
      'longest block ms': Math.round(delay.max / 1e6),
      'p99 ms': Math.round(delay.percentile(99) / 1e6),
    })
    const again = await openStore(await openDisk(folder), () => 1_800_000_000_000)
    expect(again.ledger.people.size).toBe(1_000_000)
    await again.close()
    await rm(folder, { recursive: true })
  })
})
