import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { number } from '../../electron/engine/inlets/practice/shop.ts'
import type { Standin } from '../../electron/engine/inlets/practice/standin.ts'
import { type RunningApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { leaksIn, passphrase, secret, secrets, token } from './sentinel.ts'
import { sayIn } from './shop.ts'
import { connectShop, host, openWorld, startBeside, stop, unlockShop } from './world.ts'

const say = sayIn('pt-BR')
let running: RunningApp | null = null
let standin: Standin | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  await standin?.close()
  running = null
  standin = null
})

const open = async () => {
  const opened = await openWorld()
  standin = opened.meta
  return opened
}
const start = async (data: string, meta: Standin) => {
  running = await startBeside(data, meta)
  return running
}

/** Goes on with the keyboard alone until something of this name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 60; presses += 1) {
    const at = await page.evaluate(() => {
      const one = document.activeElement
      const label =
        one instanceof HTMLInputElement && one.labels?.length
          ? (one.labels[0]?.textContent ?? '')
          : (one?.getAttribute('aria-label') ?? one?.textContent ?? '')
      return label.trim()
    })
    if (at.startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not get to ${name}`)
}

const type = async (page: Page, field: string, text: string) => {
  await tabTo(page, field)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}
const press = async (page: Page, button: string) => {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}
const refusedWith = (page: Page, id: Parameters<typeof say>[0]) =>
  page.getByRole('alert').getByText(say(id)).waitFor()
const opened = (page: Page, step: Parameters<typeof say>[0]) =>
  page
    .locator('.step[data-state="open"]')
    .getByRole('heading', { name: say(step) })
    .first()
    .waitFor()

describe('the search for secrets', () => {
  it.each(secrets)('finds one that lies somewhere, in whatever form', one => {
    const folder = temporaryFolder()
    const forms = [one, Buffer.from(`x${one}`, 'utf16le'), `{"a":"${Buffer.from(one).toString('base64')}"}`]
    for (const form of forms) {
      writeFileSync(join(folder, 'file'), form)
      expect(leaksIn(folder)).toHaveLength(1)
    }
    rmSync(folder, { recursive: true })
  })
})

describe('connecting the shop in the real app', () => {
  it('goes from the first start to the first message by keyboard alone, past all that can be wrong', async () => {
    const { world, meta, lead } = await open()
    const data = temporaryFolder()
    const { app, page, problems } = await start(data, meta)
    const printed: string[] = []
    app.process().stdout?.on('data', bytes => printed.push(String(bytes)))
    app.process().stderr?.on('data', bytes => printed.push(String(bytes)))
    const good = world.tokens.get(token) ?? expect.fail()

    await page.getByRole('button', { name: say('first.connect.do') }).waitFor()
    await press(page, say('first.connect.do'))
    await opened(page, 'connection.way')
    await press(page, say('connection.way.go'))
    await opened(page, 'connection.app')
    await press(page, say('connection.app.yes'))

    // A key of nobody; one that may only read; one that has ended; one of an app that wants signed calls.
    await opened(page, 'connection.token')
    await type(page, say('connection.token.field'), 'EAAumaChaveQueNaoExiste00')
    await type(page, say('connection.keep.passphrase.field'), passphrase)
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.token-wrong')
    await type(page, say('connection.token.field'), token)
    world.tokens.set(token, { ...good, scopes: ['whatsapp_business_management'] })
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.token-lacks-messaging')
    world.tokens.set(token, { ...good, endsAt: Date.now() - 1_000 })
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.token-wrong')
    meta.down(true)
    world.tokens.set(token, good)
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.graph-silent')
    meta.down(false)
    meta.refuseNext(80007, 1)
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.meta-too-often')
    await press(page, say('connection.go'))

    // The id of a number looks like that of an account.
    await opened(page, 'connection.account')
    await type(page, say('connection.account.field'), number.id)
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.account-is-number')
    await type(page, say('connection.account.field'), '999999999999999')
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.account-wrong')
    await type(page, say('connection.account.field'), number.account)
    await press(page, say('connection.go'))

    await opened(page, 'connection.numbers')
    await press(page, say('connection.numbers.go'))
    await opened(page, 'connection.secret')
    await type(page, say('connection.secret.field'), 'f'.repeat(32))
    await press(page, say('connection.go'))
    await refusedWith(page, 'problem.secret-wrong')
    await type(page, say('connection.secret.field'), secret)
    await press(page, say('connection.go'))

    // An address that leads nowhere, then one that leads here.
    await opened(page, 'connection.receive')
    await tabTo(page, say('connection.receive.tunnel'))
    await page.keyboard.press('ArrowDown')
    await type(page, say('connection.receive.address.field'), 'https://outra.example')
    await press(page, say('connection.receive.go'))
    await refusedWith(page, 'problem.callback-refused')
    await lead(page)
    await type(page, say('connection.receive.address.field'), `https://${host}`)
    await press(page, say('connection.receive.go'))

    // In development nothing of a customer's comes; live, it does.
    await opened(page, 'connection.heard')
    world.app.live = false
    expect(await meta.deliver(stop('wamid.dev', '5531988880001'))).toBeNull()
    world.app.live = true
    expect(await meta.deliver(stop('wamid.live', '5531988880001'))).toBe(200)
    await page.getByRole('heading', { name: say('connection.title.whole') }).waitFor()
    expect(await defects(page)).toEqual([])

    // The subscription is taken away, and put back by the owner's own act.
    world.accounts[0]?.subscribed.splice(0)
    await press(page, say('connection.over.check'))
    await page.getByText(say('connection.check.unsubscribed')).waitFor()
    await page.getByText(say('line.doubt.unsubscribed')).waitFor()
    await press(page, say('connection.mend'))
    await press(page, say('connection.receive.go'))
    await page.getByText(say('connection.check.unsubscribed.ok')).waitFor()

    const [saved] = await page.evaluate(() => [document.documentElement.outerHTML])
    for (const one of secrets) {
      expect(saved).not.toContain(one)
      expect(printed.join('')).not.toContain(one)
    }
    await stopApp({ app })
    running = null
    expect(leaksIn(data)).toEqual([])
    expect(problems).toEqual([])
    expect(meta.calls.some(one => one.includes(token))).toBe(false)
  })

  it('opens the keys with the passphrase next time, and gets what came while it was closed', async () => {
    const { meta, lead } = await open()
    const data = temporaryFolder()
    const first = await start(data, meta)
    await connectShop(first.page, lead)
    await stopApp(first)
    running = null

    expect(await meta.deliver(stop('wamid.night', '5531988880002'))).toBe(0)
    const { page, problems } = await start(data, meta)
    await page.locator('.nav-item[data-screen="settings"]').click()
    await page.getByRole('tab', { name: say('pages.connection') }).click()
    await page.getByLabel(say('connection.unlock.field')).fill('outra coisa')
    await page.getByRole('button', { name: say('connection.unlock'), exact: true }).click()
    await refusedWith(page, 'problem.passphrase-wrong')
    await unlockShop(page)
    await expect.poll(() => meta.retry()).toBe(0)
    await page.locator('.nav-item[data-screen="inbox"]').click()
    await page.getByRole('tab', { name: new RegExp(say('tab.honoured')) }).click()
    await page.getByText('PARAR').first().waitFor()
    expect(problems).toEqual([])
  })
})
