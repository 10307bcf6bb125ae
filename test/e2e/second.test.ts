import { afterEach, describe, expect, it } from 'vitest'
import { ownNames } from '../../renderer/words/languages.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { go, wordsOf } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

describe.each(['pt-BR', 'en'] as const)('the second folder of a shop of her own, in %s', language => {
  it.each(['light', 'dark'] as const)('can be chosen, and fits, in the %s theme', async theme => {
    const say = wordsOf(language)
    const folder = temporaryFolder()
    running = await startApp({ data: temporaryFolder() })
    const { app, page } = running
    await page.getByText(ownNames[language], { exact: true }).click()
    await page.getByRole('button', { name: say('first.shop.do') }).click()
    await page.locator('.nav').waitFor()
    await go(page, 'settings')
    await page.getByText(say(`settings.theme.${theme}`), { exact: true }).click()
    await page.getByRole('tab', { name: say('pages.backups') }).click()
    // The window of the system can't be clicked in a test; its answer is what the owner would choose there.
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, folder)
    await page.getByRole('button', { name: say('second.choose') }).click()
    await page.getByRole('button', { name: say('second.leave') }).waitFor()
    await page.getByText(say('second.on')).waitFor()
    for (const [width, height] of [
      [1024, 640],
      [1440, 900],
    ] as const) {
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(...size)
        },
        [width, height] as [number, number],
      )
      await page.waitForFunction(wide => window.innerWidth === wide, width)
      await page.waitForTimeout(300)
      await screenshot(page, `second-${language}-${theme}-${width}`)
      expect(await defects(page)).toEqual([])
    }
  })
})
