import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { delivery } from '../built/sossego.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { go, openPractice, postSigned, wordsOf } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})
const start = async (data: string) => {
  running = await startApp({ data })
  await openPractice(running.page, 'pt-BR')
  return running
}
const say = wordsOf('pt-BR')

const enginePid = ({ app }: RunningApp): Promise<number | undefined> =>
  app.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(one => one.name === 'Sossego engine' || one.serviceName === 'Sossego engine')
        ?.pid,
  )

describe('the engine', () => {
  it('when it is killed the window says so, another one starts, and all is still there', async () => {
    const data = temporaryFolder()
    const { page } = await start(data)
    expect(
      await postSigned(
        page,
        data,
        delivery({ id: 'wamid.before', from: '5531988880001', text: 'SAIR DA LISTA' }),
      ),
    ).toBe(200)
    await go(page, 'inbox')
    await page.getByRole('tab', { name: say('tab.honoured') }).click()
    const row = page.locator('.request-row', { hasText: 'SAIR DA LISTA' }).first()
    await row.waitFor()
    const before = await enginePid(running as RunningApp)
    expect(before).toBeGreaterThan(0)
    const banner = page.getByText(say('banner.lost'))
    const shown = banner.waitFor()
    process.kill(before as number, 'SIGKILL')
    await shown
    await screenshot(page, 'pt-BR-engine-lost')
    await banner.waitFor({ state: 'detached' })
    const after = await enginePid(running as RunningApp)
    expect(after).not.toBe(before)
    await row.click()
    await page.keyboard.press('u')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('1')
    await row.waitFor({ state: 'detached' })
  })

  it('is closed to the page but for its own line: no Node, no network, no other window, a strict policy', async () => {
    const { page, app } = await start(temporaryFolder())
    const seen = await page.evaluate(async () => ({
      require: typeof (globalThis as Record<string, unknown>).require,
      process: typeof (globalThis as Record<string, unknown>).process,
      network: await fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      ),
      window: window.open('https://example.com/') === null,
      permission: await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      policy: (await fetch('app://sossego/index.html')).headers.get('content-security-policy'),
      outside: await fetch('app://sossego/..%2f..%2fpackage.json').then(answer => answer.status),
    }))
    expect(seen).toMatchObject({
      require: 'undefined',
      process: 'undefined',
      network: 'refused',
      window: true,
      permission: 'denied',
      outside: 404,
    })
    expect(seen.policy).toContain("default-src 'none'")
    expect(app.windows()).toHaveLength(1)
  })

  it('keeps its folder and the practice secret from other users of the computer', async () => {
    const data = temporaryFolder()
    await start(data)
    const mode = (name: string) => statSync(join(data, name)).mode & 0o777
    expect(mode('practice')).toBe(0o700)
    expect(mode('practice/practice-secret')).toBe(0o600)
    expect(readFileSync(join(data, 'practice/device'), 'utf8')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
