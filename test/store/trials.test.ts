import { describe, expect, it } from 'vitest'
import { openStore } from '../../electron/engine/store/store.ts'
import { outcomes } from './disk.ts'
import {
  crashAt,
  errorAt,
  errorOperations,
  flipAt,
  forge,
  lifeOperations,
  shopToSpoil,
  tally,
} from './trials.ts'

/** A sample, spread evenly; `npm run torture` tries every state. */
const sample = 160

describe('the store, tried on a disk that forgets', () => {
  it('keeps all it acknowledged, nothing else and no half, wherever the power goes, twice', async () => {
    const all = await lifeOperations(openStore)
    const found = tally()
    for (let n = 0; n < sample; n++) {
      const at = 1 + Math.floor((n * all) / sample)
      await crashAt(openStore, at, outcomes[n % outcomes.length] ?? 'lost', found)
    }
    expect(found.wrong).toEqual([])
  }, 60_000)

  it('keeps all it acknowledged when any operation fails, once or six times', async () => {
    const all = await errorOperations(openStore)
    const found = tally()
    for (let at = 1; at <= all; at += 3) {
      await errorAt(openStore, at, at % 2 ? 'EIO' : 'ENOSPC', at % 4 < 2 ? 1 : 6, found)
    }
    expect(found.wrong).toEqual([])
  }, 60_000)

  it('believes no event that somebody changed, here or in the second folder', async () => {
    const shop = await shopToSpoil(openStore)
    const found = tally()
    for (const elsewhere of [true, false]) await forge(openStore, shop, elsewhere, found)
    expect(found.wrong).toEqual([])
  })

  it('believes no flipped bit: with a mirror it is repaired, without one it is said', async () => {
    const shop = await shopToSpoil(openStore)
    const found = tally()
    for (let n = 0; n < 400; n++) await flipAt(openStore, shop, n, n % 2 === 0, found)
    expect(found.wrong).toEqual([])
    expect(found.repaired).toBeGreaterThan(20)
  }, 60_000)
})
