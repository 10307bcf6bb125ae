import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Standin } from '../../electron/engine/inlets/practice/standin.ts'
import { type RunningApp, screenshot, stopApp, temporaryFolder } from './app.ts'
import { sayIn } from './shop.ts'
import { connectShop, openWorld, startBeside, stop, unlockShop } from './world.ts'

const say = sayIn('pt-BR')
const hour = 60 * 60_000
let running: RunningApp | null = null
let standin: Standin | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  await standin?.close()
  running = null
  standin = null
})

const start = async () => {
  const opened = await openWorld()
  standin = opened.meta
  const data = temporaryFolder()
  running = await startBeside(data, opened.meta)
  await connectShop(running.page, opened.lead)
  return { ...opened, ...running, data }
}

const look = (page: Page) => page.getByRole('button', { name: say('connection.over.check') }).click()
const isConnected = (page: Page) =>
  page.getByRole('heading', { name: say('connection.title.whole') }).waitFor()
const honoured = async (page: Page, count: number) => {
  await page.locator('.nav-item[data-screen="inbox"]').click()
  await page.getByRole('tab', { name: new RegExp(`${say('tab.honoured')}.*${count}`) }).waitFor()
}

/** Everything of the app stands still, as in a sleep of the computer; then it goes on. */
const asleep = async (app: RunningApp['app'], meanwhile: () => Promise<void>) => {
  const group = -(app.process().pid ?? expect.fail())
  process.kill(group, 'SIGSTOP')
  try {
    await meanwhile()
  } finally {
    process.kill(group, 'SIGCONT')
  }
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume')
  })
}

/** The file beside the data that knows until when something could come in. */
const watchIn = (folder: string): string => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return join(folder, found.find(one => one.endsWith('receiving.json')) ?? expect.fail())
}

describe('a connected shop in the real app', () => {
  it('says in the right words that Meta is away, that a key ended or that it asked too often, and stays connected', async () => {
    const { world, meta, page, problems } = await start()
    meta.down(true)
    await look(page)
    await page.getByText(say('problem.graph-silent')).waitFor()
    await isConnected(page)
    await screenshot(page, 'connected-away')
    meta.down(false)
    await look(page)
    await page.getByText(say('problem.graph-silent')).waitFor({ state: 'detached' })

    const [key, good] = [...world.tokens][0] ?? expect.fail()
    world.tokens.set(key, { ...good, endsAt: Date.now() - 1_000 })
    await look(page)
    await page.getByText(say('problem.meta-token')).first().waitFor()
    await page.getByRole('heading', { name: say('connection.title.key') }).waitFor()
    await page.getByRole('button', { name: say('connection.key.change') }).waitFor()
    await screenshot(page, 'connected-key-ended')
    world.tokens.set(key, good)
    await look(page)
    await page.getByText(say('problem.meta-token')).first().waitFor({ state: 'detached' })

    meta.refuseNext(80007, 1)
    await look(page)
    await page.getByText(say('problem.meta-too-often')).first().waitFor()
    await isConnected(page)
    await screenshot(page, 'connected-too-often')

    expect(await meta.deliver(stop('wamid.still', '5531988880003'))).toBe(200)
    await honoured(page, 1)
    expect(problems).toEqual([])
  })

  it('gets all that came while the computer slept or Sossego was closed, and shows since when nothing could come', async () => {
    const { meta, app, page, data } = await start()
    await asleep(app, async () => {
      expect(await meta.deliver(stop('wamid.asleep', '5531988880004'))).toBe(0)
    })
    expect(await meta.retry()).toBe(0)
    await honoured(page, 1)

    await stopApp({ app })
    running = null
    const watch = watchIn(data)
    const known = JSON.parse(readFileSync(watch, 'utf8'))
    writeFileSync(watch, JSON.stringify({ ...known, until: known.until - hour }))
    expect(await meta.deliver(stop('wamid.closed', '5531988880005'))).toBe(0)

    running = await startBeside(data, meta)
    await unlockShop(running.page)
    await running.page.getByText(say('connection.over.gaps'), { exact: true }).waitFor()
    await screenshot(running.page, 'connected-gap')
    await expect.poll(() => meta.retry()).toBe(0)
    await honoured(running.page, 2)
    expect(running.problems).toEqual([])
  })
})
