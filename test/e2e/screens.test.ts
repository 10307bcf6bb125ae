import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Language, Theme } from '../../shared/view.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { go, goToWords, openPractice, wordsOf } from './shop.ts'

let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

const sizes = [
  { width: 1024, height: 640 },
  { width: 1440, height: 900 },
]

const resize = (size: { width: number; height: number }) =>
  running?.app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)

/** Pixels by which the page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const chooseTheme = async (page: Page, language: Language, theme: Theme) => {
  await go(page, 'settings')
  await page.getByText(wordsOf(language)(`settings.theme.${theme}`), { exact: true }).click()
  await page.locator(`html[data-theme="${theme}"]`).waitFor()
}

const unclear = { 'pt-BR': 'chega né, não quero mais promoção', es: 'basta', en: 'enough, no more promos' }

/** A list that somebody wants to send to: one who may be written to or not, one who is not known, one without an area. */
const sending = 'Nome;Celular\nDona Marta;(31) 98888-0001\nRosa Nova;(31) 98111-0001\nSem DDD;98111-0002\n'

/** Opens each screen as an owner would find it; the second row of each list is chosen. */
const screens = {
  today: async (page: Page) => {
    await go(page, 'today')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
  },
  inbox: async (page: Page) => {
    await go(page, 'inbox')
    await page.locator('.request-row').nth(1).click()
  },
  people: async (page: Page) => {
    await go(page, 'people')
    await page.getByRole('row').nth(2).click()
    await page.getByRole('row').nth(2).press('Enter')
  },
  lists: async (page: Page) => {
    await go(page, 'lists')
    await page.locator('.past').waitFor()
  },
  templates: async (page: Page) => {
    await go(page, 'templates')
    await page.locator('.request-row').nth(1).click()
  },
  settings: (page: Page) => go(page, 'settings'),
  topics: async (page: Page, language: Language) => {
    await go(page, 'settings')
    await page.getByRole('tab', { name: wordsOf(language)('pages.topics') }).click()
  },
  backups: async (page: Page, language: Language) => {
    await go(page, 'settings')
    await page.getByRole('tab', { name: wordsOf(language)('pages.backups') }).click()
  },
  'backups-with-copies': async (page: Page, language: Language) => {
    await screens.backups(page, language)
    await page.getByRole('button', { name: wordsOf(language)('backups.make') }).click()
    await page.locator('.backups-line').first().waitFor()
  },
  restore: async (page: Page, language: Language) => {
    await screens.backups(page, language)
    await page.locator('.backups-line .button').last().click()
    await page.locator('.restore .acts').waitFor()
  },
  import: async (page: Page, language: Language) => {
    await go(page, 'lists')
    await page.locator('.card .button').first().click()
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        ...{ name: 'clientes.csv', mimeType: 'text/csv' },
        buffer: Buffer.from('Nome;Celular\nRosa Nova;(31) 98111-0001\nSem DDD;98111-0002\n'),
      })
    await page.getByRole('radio', { name: wordsOf(language)('says.granted') }).waitFor()
  },
  check: async (page: Page, language: Language) => {
    const say = wordsOf(language)
    await go(page, 'lists')
    await page.locator('.card .button').nth(1).click()
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'envio.csv', mimeType: 'text/csv', buffer: Buffer.from(sending) })
    await page.locator('.choice').getByText(say('topic.offers'), { exact: true }).click()
    await page.getByRole('button', { name: say('check.do'), exact: true }).click()
    await page.locator('.clean').waitFor()
  },
  leave: async (page: Page, language: Language) => {
    await go(page, 'lists')
    await page.getByRole('button', { name: wordsOf(language)('lists.leave.do') }).click()
    await page.locator('.leave').waitFor()
  },
  erase: async (page: Page, language: Language) => {
    await screens.people(page)
    await page.getByRole('button', { name: wordsOf(language)('rights.erase') }).click()
    await page.getByRole('dialog').waitFor()
  },
  words: async (page: Page, language: Language) => {
    await goToWords(page, language)
    await page.getByRole('textbox', { name: wordsOf(language)('try.text') }).fill(unclear[language])
    await page.locator('.judged').waitFor()
  },
}

describe.each(['pt-BR', 'en'] as const)('every screen in %s', language => {
  it.each(['light', 'dark'] as const)(
    'fits, and has no defect that axe knows, in the %s theme',
    async theme => {
      running = await startApp({ data: temporaryFolder() })
      const { page, problems } = running
      await page.locator('.first').waitFor()
      await openPractice(page, language)
      await chooseTheme(page, language, theme)
      for (const { width, height } of sizes) {
        await resize({ width, height })
        await page.waitForFunction(wide => window.innerWidth === wide, width)
        for (const [name, open] of Object.entries(screens)) {
          await open(page, language)
          await page.waitForTimeout(400)
          await screenshot(page, `${name}-${language}-${theme}-${width}`)
          expect({ name, width, overflow: await overflow(page) }).toEqual({ name, width, overflow: 0 })
          expect({ name, width, defects: await defects(page) }).toEqual({ name, width, defects: [] })
          if (await page.getByRole('dialog').count()) await page.keyboard.press('Escape')
        }
      }
      expect(problems).toEqual([])
    },
  )
})
