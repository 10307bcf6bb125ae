import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { contents, everyPart, loadPart, partsOf, widthFor } from '../../electron/engine/store/parts.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import { plain } from '../plain.ts'
import { forgetfulDisk } from './disk.ts'
import { clock, met, people } from './shop.ts'

const gathered = async (ledger: Ledger, width: number) => {
  const parts = new Map<string, unknown>()
  for await (const [part, data] of contents(ledger, new Set(everyPart(width)), width))
    parts.set(part, JSON.parse(JSON.stringify(data)))
  return parts
}
const setting = (n: number): Event => ({
  kind: 'setting',
  id: `setting-${n}`,
  v: 1,
  at: n,
  noted: n,
  device: 'd',
  by: 'owner',
  name: `word-${n}`,
  value: 'chega',
})

describe('the parts of a snapshot', () => {
  it('together hold the whole ledger, each record once, however many there are', async () => {
    const numbers = fc.uniqueArray(fc.nat(999), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(numbers, fc.constantFrom(4, 16, 64, 256), async (some, width) => {
        const ledger = emptyLedger(plain)
        for (const n of some) for (const event of [met(n), setting(n)]) apply(ledger, event)
        const again = emptyLedger(plain)
        const parts = await gathered(ledger, width)
        expect([...parts.keys()].sort()).toEqual(everyPart(width).sort())
        for (const [part, data] of parts) loadPart(again, part, data)
        expect(again).toEqual(ledger)
      }),
      { numRuns: 40 },
    )
  })

  it('that an event touches are those that hold what it changed', async () => {
    const ledger = emptyLedger(plain)
    for (let n = 0; n < 50; n++) apply(ledger, met(n))
    const before = await gathered(ledger, 16)
    const touched = partsOf(apply(ledger, { ...met(7), id: 'again', name: 'Padaria' } as Event), 16)
    const after = await gathered(ledger, 16)
    const changed = [...after.keys()].filter(
      part => JSON.stringify(after.get(part)) !== JSON.stringify(before.get(part)),
    )
    expect(changed).toEqual(touched)
  })

  it('grow in number with the people', () => {
    const people = [0, 8_000, 8_001, 32_000, 32_001, 128_000, 128_001, 1_000_000]
    expect(people.map(widthFor)).toEqual([4, 4, 16, 16, 64, 64, 256, 256])
  })
})

describe('a snapshot', () => {
  it('gives its head before anything else is loaded', async () => {
    const disk = forgetfulDisk()
    const first = await openStore(disk.io, clock, { head: () => ({ waiting: first.ledger.people.size }) })
    await first.commit(() => [met(1), met(2)])
    await first.close()
    const heads: unknown[] = []
    const ledger = emptyLedger(plain)
    const onHead = (head: unknown) => heads.push(head, ledger.people.size)
    const again = await openStore(disk.io, clock, { ledger, onHead })
    expect(heads).toEqual([{ waiting: 2 }, 0])
    expect(people(again)).toEqual(['p-1', 'p-2'])
    await again.close()
  })

  it('is taken when nothing happens for a minute after a thousand events, and not before', async () => {
    vi.useFakeTimers()
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    const manifests = () => [...disk.files().keys()].filter(name => name.startsWith('m-')).length
    await store.commit(() => Array.from({ length: 999 }, (_, n) => met(n)))
    await vi.advanceTimersByTimeAsync(120_000)
    expect(manifests()).toBe(0)
    await store.commit(() => [met(999)])
    await vi.advanceTimersByTimeAsync(59_000)
    expect(manifests()).toBe(0)
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(manifests()).toBe(1))
    await store.close()
  })

  it('is written anew in all its parts when the people outgrow them', async () => {
    const disk = forgetfulDisk()
    const names = (generation: number) =>
      [...disk.files().keys()].filter(name => name.startsWith(`s-0000000${generation}-`)).length
    const store = await openStore(disk.io, clock)
    await store.commit(() => Array.from({ length: 8_000 }, (_, n) => met(n)))
    await store.close()
    expect(names(1)).toBe(everyPart(4).length)
    const wider = await openStore(disk.io, clock)
    await wider.commit(() => [met(8_000)])
    await wider.close()
    expect(names(2)).toBe(everyPart(16).length)
    const again = await openStore(disk.io, clock)
    expect(again.ledger.people.size).toBe(8_001)
    await again.commit(() => [met(8_001)])
    await again.close()
    expect(names(3)).toBe(1)
  })
})
