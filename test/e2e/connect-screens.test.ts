import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Standin } from '../../electron/engine/inlets/practice/standin.ts'
import type { Language, Theme } from '../../shared/view.ts'
import { type RunningApp, screenshot, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { passphrase, secret, token } from './sentinel.ts'
import { sayIn } from './shop.ts'
import { account, host, openWorld, startBeside } from './world.ts'

let running: RunningApp | null = null
let standin: Standin | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  await standin?.close()
  running = null
  standin = null
})

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const looks: [Language, Theme, number, number][] = [
  ['pt-BR', 'light', 1024, 640],
  ['en', 'dark', 1440, 900],
]

describe('the steps of the connection', () => {
  it.each(looks)('look right in %s, %s, %i × %i', async (language, theme, width, height) => {
    const say = sayIn(language)
    const { meta, lead } = await openWorld()
    standin = meta
    running = await startBeside(temporaryFolder(), meta, language)
    const { app, page, problems } = running
    await app.evaluate(
      ({ BrowserWindow }, look) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(look.width, look.height)
      },
      { width, height },
    )
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' })
    let count = 0
    const look = async (name: string) => {
      await page.mouse.move(0, 0)
      await screenshot(page, `connect-${language}-${theme}-${width}-${count++}-${name}`)
      expect(await defects(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    const click = (name: string) => page.getByRole('button', { name }).click()
    const fill = (label: string, text: string) =>
      page.getByLabel(label, { exact: true }).and(page.locator('input')).fill(text)
    const opened = (step: Parameters<typeof say>[0]) =>
      page
        .locator('.step[data-state="open"]')
        .getByRole('heading', { name: say(step) })
        .first()
        .waitFor()

    await page.getByRole('button', { name: say('first.connect.do') }).waitFor()
    await look('first')
    await click(say('first.connect.do'))
    await opened('connection.way')
    await look('way')
    await click(say('connection.way.go'))
    await opened('connection.app')
    await look('app')
    await click(say('connection.app.yes'))
    await opened('connection.token')
    await look('token')
    await fill(say('connection.token.field'), 'EAAumaChaveQueNaoExiste00')
    await fill(say('connection.keep.passphrase.field'), passphrase)
    await click(say('connection.go'))
    await page.getByRole('alert').waitFor()
    await look('token-wrong')
    await fill(say('connection.token.field'), token)
    await click(say('connection.go'))
    await opened('connection.account')
    await look('account')
    await fill(say('connection.account.field'), account)
    await click(say('connection.go'))
    await opened('connection.numbers')
    await look('numbers')
    await click(say('connection.numbers.go'))
    await opened('connection.secret')
    await look('secret')
    await fill(say('connection.secret.field'), secret)
    await click(say('connection.go'))
    await opened('connection.receive')
    await look('receive')
    await page.getByText(say('connection.receive.address'), { exact: true }).click()
    await fill(say('connection.receive.address.field'), 'outra.example')
    await click(say('connection.receive.go'))
    await page.getByRole('alert').waitFor()
    await look('receive-refused')
    await lead(page)
    await fill(say('connection.receive.address.field'), host)
    await click(say('connection.receive.go'))
    await opened('connection.heard')
    await look('heard')
    await click(say('connection.heard.skip'))
    await page.getByRole('heading', { name: say('connection.title.whole') }).waitFor()
    await look('done')
    expect(problems).toEqual([])
  })
})
