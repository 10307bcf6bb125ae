import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepAwake } from '../electron/engine/connection/awake.ts'
import { temporaryFolder } from './built/sossego.ts'

const minute = 60_000
const start = Date.parse('2026-11-24T12:00:00Z')
const base = temporaryFolder()
let count = 0

/** A watch that looks every two milliseconds, on a clock that the test moves. */
const watch = async () => {
  const folder = join(base, String(count++))
  await mkdir(folder)
  let now = start
  const open = () => keepAwake(folder, () => now, 2)
  const look = () => new Promise(done => setTimeout(done, 20))
  const move = async (by: number) => {
    now += by
    await look()
  }
  return { open, move, at: () => now }
}

describe('the watch on when something could come in', () => {
  it('takes a jump of the clock for a sleep, and a short break for none', async () => {
    const { open, move } = await watch()
    const awake = await open()
    awake.begin()
    await move(4 * minute)
    expect(awake.gaps()).toEqual([])
    await move(30 * minute)
    expect(awake.gaps()).toEqual([{ from: start + 4 * minute, to: start + 34 * minute }])
    await awake.end()
  })

  it('remembers over a restart until when it was there', async () => {
    const { open, move, at } = await watch()
    const first = await open()
    first.begin()
    first.hear()
    await first.end()
    await move(60 * minute)
    const second = await open()
    expect(second.heard()).toBe(start)
    second.begin()
    expect(second.gaps()).toEqual([{ from: start, to: at() }])
    await second.end()
  })

  it('sees the next gap also where the clock was ahead by a year and was set back', async () => {
    const { open, move, at } = await watch()
    const awake = await open()
    awake.begin()
    await move(365 * 24 * 60 * minute)
    await move(-365 * 24 * 60 * minute)
    await move(2 * minute)
    await move(30 * minute)
    expect(awake.gaps()[0]).toEqual({ from: start + 2 * minute, to: at() })
    await awake.end()
  })
})
