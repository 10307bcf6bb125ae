import type { Page } from 'playwright-core'
import { type Delivery, deliveryOf, fromCustomer, words } from '../../electron/engine/inlets/practice/meta.ts'
import { number } from '../../electron/engine/inlets/practice/shop.ts'
import { openStandin, type Standin } from '../../electron/engine/inlets/practice/standin.ts'
import { numberNode, practiceWorld, type World } from '../../electron/engine/inlets/practice/world.ts'
import type { Language } from '../../shared/view.ts'
import { type RunningApp, startApp } from './app.ts'
import { passphrase, secret, token } from './sentinel.ts'
import { sayIn } from './shop.ts'

const say = sayIn('pt-BR')
const day = 24 * 60 * 60_000

/** A public name that leads to where Sossego listens, once somebody has set it up so. */
export const host = 'avisos.loja.example'
export const account = number.account

type Opened = { world: World; meta: Standin; lead: (page: Page) => Promise<void> }

/** Meta with one account of two numbers, to which nothing is connected yet. */
export const openWorld = async (): Promise<Opened> => {
  const world = practiceWorld(Date.now() - 60 * day, token, secret, Date.now)
  const [shop] = world.accounts
  shop?.subscribed.splice(0)
  const first = shop?.numbers() ?? []
  if (shop) shop.numbers = () => [...first, numberNode('310037770000132', '+55 31 3777-7778', 'Bia Outlet')]
  let port: number | null = null
  return {
    world,
    meta: await openStandin(world, Date.now, name => (name === host ? port : null)),
    /** Sets the public name up, as the page says. */
    lead: async (page: Page) => {
      const said = await page.getByText(/http:\/\/127\.0\.0\.1:\d+/).innerText()
      port = Number(/:(\d+)$/.exec(said.trim())?.[1])
    },
  }
}

/** Goes through all steps with what is right, as far as the first message. */
export const connectShop = async (page: Page, lead: Opened['lead']): Promise<void> => {
  const click = (name: string) => page.getByRole('button', { name }).click()
  const fill = (label: string, text: string) =>
    page.getByLabel(label, { exact: true }).and(page.locator('input')).fill(text)
  await click(say('first.connect.do'))
  await click(say('connection.way.go'))
  await click(say('connection.app.yes'))
  await fill(say('connection.token.field'), token)
  await fill(say('connection.keep.passphrase.field'), passphrase)
  await click(say('connection.go'))
  await fill(say('connection.account.field'), account)
  await click(say('connection.go'))
  await click(say('connection.numbers.go'))
  await fill(say('connection.secret.field'), secret)
  await click(say('connection.go'))
  await page.getByText(say('connection.receive.address'), { exact: true }).click()
  await fill(say('connection.receive.address.field'), host)
  await click(say('connection.receive.go'))
  await page.getByRole('alert').getByText(say('problem.callback-refused')).waitFor()
  await lead(page)
  await click(say('connection.receive.go'))
  await click(say('connection.heard.skip'))
  await page.getByRole('heading', { name: say('connection.title.whole') }).waitFor()
}

/** Opens Conexão, and gives the passphrase. */
export const unlockShop = async (page: Page): Promise<void> => {
  await page.locator('.nav-item[data-screen="settings"]').click()
  await page.getByRole('tab', { name: say('pages.connection') }).click()
  await page.getByLabel(say('connection.unlock.field')).fill(passphrase)
  await page.getByRole('button', { name: say('connection.unlock'), exact: true }).click()
  await page.getByRole('heading', { name: say('connection.title.whole') }).waitFor()
}

/** A customer's PARAR, as Meta delivers it. */
export const stop = (id: string, phone: string): Delivery =>
  deliveryOf(fromCustomer({ name: 'Ana', phone }, id, Date.now(), words('PARAR')))

/** The app on a computer without a keyring, as on many a Linux; what the page then asks is part of the way. */
export const startBeside = async (
  data: string,
  meta: Standin,
  language: Language = 'pt-BR',
): Promise<RunningApp> => {
  const locale = language.replace('-', '_')
  const running = await startApp({
    data,
    args: ['--password-store=basic', `--lang=${language}`],
    env: { SOSSEGO_GRAPH_URL: meta.address, LANG: `${locale}.UTF-8`, LANGUAGE: locale },
  })
  await running.page.waitForLoadState()
  return running
}
