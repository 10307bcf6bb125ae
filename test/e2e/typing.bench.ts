import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, it } from 'vitest'
import { percentile, print } from '../bench/print.ts'
import { type RunningApp, startApp, stopApp, temporaryFolder } from './app.ts'
import { manyPeople, openOwnShop } from './manyPeople.ts'
import { go, wordsOf } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

const sizes = (process.env.BENCH_PEOPLE ?? '10000,100000').split(',').map(Number)
/** Texts whose last keys each leave fewer people than the one before. */
const typed: [begun: string, keys: string][] = [
  ['', '71425'],
  ['numero 8', '421'],
  ['cliente numero 9', '12'],
  ['31980', '421'],
  ['', 'zz'],
]

/** Milliseconds from each key until the frame after its rows stand; and those of a bare frame. */
const type = async (page: Page, texts: typeof typed) => {
  const took: number[] = []
  const bare: number[] = []
  const box = page.locator('.find input')
  for (const [begun, keys] of texts) {
    await box.fill(begun)
    await page.waitForTimeout(500)
    for (const key of keys) {
      const rows = page.evaluate(async () => {
        const frame = () => new Promise<number>(done => requestAnimationFrame(done))
        const line = () => document.querySelector('.screen-answer p')?.textContent
        const before = line()
        const begun = await new Promise<number>(done =>
          document.addEventListener('keydown', () => done(performance.now()), { once: true, capture: true }),
        )
        while (line() === before && performance.now() - begun < 5_000) await frame()
        await frame()
        return performance.now() - begun
      })
      await page.waitForTimeout(100)
      await page.keyboard.press(key)
      took.push(await rows)
      bare.push(
        await page.evaluate(async () => {
          const asked = performance.now()
          await new Promise(done => requestAnimationFrame(done))
          return performance.now() - asked
        }),
      )
    }
  }
  await box.fill('')
  await page.waitForTimeout(500)
  return { took, bare }
}

/** Milliseconds between frames while the list is scrolled for so many frames, and how many rows were blank at each. */
const scroll = (page: Page, frames: number, step: number) =>
  page.evaluate(
    async ([count, by]) => {
      const grid = [...document.querySelectorAll('*')].find(
        one => one.scrollHeight > one.clientHeight + 10_000,
      )
      const frame = () => new Promise<number>(done => requestAnimationFrame(done))
      const gaps: number[] = []
      let blank = 0
      let last = await frame()
      for (let n = 0; n < count; n++) {
        grid?.scrollTo(0, ((n + 1) * by) % (grid.scrollHeight - grid.clientHeight))
        const now = await frame()
        gaps.push(now - last)
        last = now
        if (!document.querySelector('.grid-row:not(.grid-head)') || document.querySelector('.grid-none'))
          blank += 1
      }
      return { gaps, blank }
    },
    [frames, step] as const,
  )

/** Megabytes that all processes of the app hold alone or share, each counted by its part. */
const memory = (of: RunningApp): number => {
  const group = of.app.process().pid
  const sum = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) return 0
        return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
      } catch {
        return 0
      }
    })
  return sum.reduce((all, one) => all + one, 0) / 1024
}

it.each(sizes)(
  'prints how soon rows follow the keys, how even scrolling is and what it weighs at %i people',
  async people => {
    const data = temporaryFolder()
    const shop = join(data, 'shop')
    const list = manyPeople(data, people)
    running = await startApp({ data: shop })
    await openOwnShop(running.page)
    const empty = process.platform === 'linux' ? memory(running) : 0
    await stopApp(running)
    const cli = join(import.meta.dirname, '../../dist/cli.js')
    const words = [cli, 'import', list, '--data', shop, '--topic', 'offers', '--proof', 'ficha']
    const taken = spawnSync(process.execPath, words, { encoding: 'utf8' })
    if (taken.status !== 0) throw new Error(taken.stderr)
    // Once before: what the first screen shows is put by for the next opening, where anything was changed.
    running = await startApp({ data: shop })
    await running.page.locator('.line', { hasText: 'Tudo salvo' }).waitFor({ timeout: 120_000 })
    await go(running.page, 'settings')
    await running.page.getByText(wordsOf('pt-BR')('settings.theme.light'), { exact: true }).click()
    await go(running.page, 'today')
    await running.page.getByRole('heading', { level: 2 }).first().waitFor()
    await stopApp(running)
    const begun = performance.now()
    running = await startApp({ data: shop })
    const { page } = running
    await page.locator('.nav').waitFor()
    const first = performance.now() - begun
    await page.locator('.line', { hasText: 'Tudo salvo' }).waitFor({ timeout: 120_000 })
    const whole = performance.now() - begun
    await go(page, 'people')
    await page.locator('.grid-row[aria-rowindex="2"]').waitFor()
    await page.waitForTimeout(1_000)
    const { took, bare } = await type(page, typed)
    const at = people.toLocaleString('en')
    print(`${at}: opened to the first screen`, first, 'ms', 'all of it loaded', whole)
    for (const share of [0.5, 0.95])
      print(
        `${at}: from a key to rows, p${share * 100}`,
        percentile(took, share),
        'ms',
        'a bare frame',
        percentile(bare, share),
      )
    for (const [pace, step] of [
      ['three rows', 96],
      ['a screen', 640],
      ['ten thousand rows', 320_000],
    ] as const) {
      const { gaps, blank } = await scroll(page, 200, step)
      print(
        `${at}: frames while scrolling by ${pace} each, p95`,
        percentile(gaps, 0.95),
        'ms',
        'median',
        percentile(gaps, 0.5),
      )
      print(`${at}: the longest of them`, Math.max(...gaps), 'ms', 'frames of 200 that lacked rows', blank)
    }
    if (process.platform === 'linux')
      print(`${at}: memory of all processes`, memory(running), 'MB', 'with nobody in it', empty)
  },
  600_000,
)
