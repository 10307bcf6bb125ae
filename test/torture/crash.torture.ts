import { describe, expect, it } from 'vitest'
import { openStore } from '../../electron/engine/store/store.ts'
import { outcomes } from '../store/disk.ts'
import { crashMigrationAt, holds, migrationOperations } from '../store/golden.ts'
import {
  crashAt,
  errorAt,
  errorOperations,
  flipAt,
  forge,
  lifeOperations,
  shopToSpoil,
  tally,
} from '../store/trials.ts'
import { print, printTally } from './print.ts'

describe('the store, tried in every state', () => {
  it('keeps its promises wherever the power goes, whatever the disk makes of it, twice', async () => {
    const found = tally()
    const all = await lifeOperations(openStore)
    for (let at = 1; at <= all; at++)
      for (const outcome of outcomes)
        for (const chance of [0, 1]) await crashAt(openStore, at, outcome, found, chance)
    printTally(
      `power cut at each of ${all} operations, ${outcomes.length} outcomes, with and without a mirror`,
      found,
    )
    expect(found.wrong).toEqual([])
  })

  it('loses nothing of an older schema wherever the power goes while it is made new', async () => {
    const { people, requests } = await holds('schema-1')
    const whole = { people: people.length, requests: requests.length, saving: 'saved', kept: true }
    const all = await migrationOperations('schema-1')
    for (let at = 1; at <= all; at++)
      for (const outcome of outcomes)
        expect({ at, outcome, ...(await crashMigrationAt('schema-1', 2, at, outcome)) }).toEqual({
          at,
          outcome,
          ...whole,
        })
    print(`power cut at each of ${all} operations of a migration`, { states: all * outcomes.length, lost: 0 })
  })

  it('keeps its promises when any operation fails, once or six times in a row', async () => {
    const found = tally()
    const all = await errorOperations(openStore)
    for (let at = 1; at <= all; at++)
      for (const code of ['EIO', 'ENOSPC'])
        for (const times of [1, 6]) await errorAt(openStore, at, code, times, found)
    printTally(`errors and short writes at each of ${all} operations`, found)
    expect(found.wrong).toEqual([])
  })

  it('believes no event that somebody changed, here or in the second folder', async () => {
    const found = tally()
    const shop = await shopToSpoil(openStore)
    for (const elsewhere of [true, false]) await forge(openStore, shop, elsewhere, found)
    printTally('forged events', found)
    expect(found.wrong).toEqual([])
  })

  it.each([true, false])('believes no flipped bit (with a mirror: %s)', async withMirror => {
    const found = tally()
    const shop = await shopToSpoil(openStore)
    for (let n = 0; n < 5_000; n++) await flipAt(openStore, shop, n, withMirror, found)
    printTally(`single bits flipped, ${withMirror ? 'with' : 'without'} a mirror`, found)
    expect(found.wrong).toEqual([])
  })
})
