import type { Page } from 'playwright-core'
import { number } from '../../electron/engine/inlets/practice/shop.ts'
import { openStandin, type Standin } from '../../electron/engine/inlets/practice/standin.ts'
import { numberNode, practiceWorld, type World } from '../../electron/engine/inlets/practice/world.ts'
import type { Language } from '../../shared/view.ts'
import { type RunningApp, startApp } from './app.ts'
import { secret, token } from './sentinel.ts'

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
