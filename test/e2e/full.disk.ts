import { appendFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { delivery } from '../built/sossego.ts'
import { type RunningApp, screenshot, startApp, stopApp } from './app.ts'
import { defects } from './axe.ts'
import { manyPeople, takeIn, writeIn } from './manyPeople.ts'
import { dump, go, openPractice, postSigned, sayIn } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

/** A disk of its own, small enough to be filled. */
const disk = process.env.SOSSEGO_SMALL_DISK ?? ''
const say = sayIn('pt-BR')
const megabyte = 1024 * 1024
const films = join(disk, 'films')
/** Leaves less than 2 MB free, whatever the app takes or gives back meanwhile. */
const fill = () => {
  const free = () => {
    const { bavail, bsize } = statfsSync(disk)
    return bavail * bsize
  }
  try {
    while (free() > 2 * megabyte) appendFileSync(films, Buffer.alloc(megabyte))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}
const stop = (n: number) =>
  delivery({ id: `wamid.${n}`, from: `55319666${String(n).padStart(5, '0')}`, text: 'PARAR' })

it('says that the disk is full, keeps all it confirmed, and goes on by itself when there is room', async () => {
  const data = join(disk, 'data')
  running = await startApp({ data })
  const { page } = running
  await openPractice(page, 'pt-BR')
  await takeIn(page, manyPeople(disk, 100_000))
  await writeIn(page)

  const confirmed: number[] = []
  let refused: number | null = null
  for (let n = 0; n < 20_000 && refused === null; n++) {
    if (n % 100 === 0) fill()
    const status = await postSigned(page, data, stop(n))
    if (status === 200) confirmed.push(n)
    else refused = status
  }
  expect(refused).toBe(503)
  expect(confirmed.length).toBeGreaterThan(0)
  const banner = page.locator('.banner[data-tone="bad"]')
  await banner.getByText(say('problem.disk-full')).waitFor()
  await go(page, 'today')
  await screenshot(page, 'disk-full')
  expect(await defects(page)).toEqual([])
  // What is there can still be read.
  await go(page, 'people')
  await page.locator('.grid-row[aria-rowindex="2"]').waitFor()

  rmSync(films)
  await banner.waitFor({ state: 'detached', timeout: 30_000 })
  await screenshot(page, 'disk-has-room')
  const late = confirmed.length
  expect(await postSigned(page, data, stop(late))).toBe(200)
  await stopApp(running)
  running = null
  const dumped = JSON.stringify(dump(data))
  const lost = [...confirmed, late].filter(n => !dumped.includes(`wamid.${n}"`))
  expect(lost).toEqual([])
}, 400_000)
