import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { handOver, manyPeople, openOwnShop, takeIn, writeIn } from './manyPeople.ts'
import { dump, go, wordsOf } from './shop.ts'

let running: RunningApp | null = null
const stop = async () => {
  if (running) await stopApp(running)
  running = null
}
afterEach(stop)
const start = async (data: string): Promise<Page> => {
  running = await startApp({ data })
  return running.page
}

const people = 100_000
const say = wordsOf('pt-BR')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const rows = (page: Page) => page.locator('.grid-row:not(.grid-head)')

/** Looks for a contact as the owner types, and opens the one that is found. */
const find = async (page: Page, typed: string, name: string) => {
  await go(page, 'people')
  await page.locator('.grid-row[aria-rowindex="2"]').waitFor()
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(typed)
  const found = rows(page).filter({ hasText: name }).first()
  await found.click({ timeout: 10_000 })
  return found
}

/** Checks a list for offers and waits for what it answers. */
const check = async (page: Page, path: string) => {
  await go(page, 'lists')
  await button(page, say('lists.check.do')).click()
  await handOver(page, path)
  await page.locator('.choice').getByText(say('topic.offers'), { exact: true }).click()
  await button(page, say('check.do')).click()
  await page.locator('.clean').waitFor({ timeout: 60_000 })
}

describe('a hundred thousand people in the real app', () => {
  it('come in with a list, are found, checked and taken back; whoever is erased stays out of a later list', async () => {
    const data = temporaryFolder()
    const list = manyPeople(data, people)
    const page = await start(join(data, 'shop'))
    await openOwnShop(page)
    await takeIn(page, list)
    const write = page.locator('.acts .button.main', { hasText: /99\.999/ })
    await write.waitFor({ timeout: 60_000 })
    await screenshot(page, 'lists-preview')
    expect(await defects(page)).toEqual([])
    await writeIn(page)
    await screenshot(page, 'lists-done')

    // The person, by another spelling of her number, and how it is known.
    const found = await find(page, '31 8000-0700', 'Cliente Numero 100')
    await page.getByText('ficha no balcão').first().waitFor()
    await screenshot(page, 'people-found')

    // Erased: gone from the screen, and a later list does not bring her back.
    await button(page, say('rights.erase')).first().click()
    // Not while it still fades in.
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(400)
    await screenshot(page, 'people-erase')
    await button(page, 'Apagar para sempre').click()
    await found.waitFor({ state: 'detached' })
    await stop()
    const again = await start(join(data, 'shop'))
    await takeIn(again, list)
    await again
      .getByText(/fica de fora|ficam de fora/)
      .first()
      .waitFor({ timeout: 60_000 })
    await screenshot(again, 'lists-erased')

    // The same list before something is sent to it: everybody may, but her and the number without an area.
    await check(again, list)
    await again
      .getByText(/99\.998/)
      .first()
      .waitFor()
    await screenshot(again, 'lists-checked')
    expect(await defects(again)).toEqual([])
    await button(again, /Salvar a lista|Salvar lista/).click()
    await button(again, say('made.save')).first().waitFor({ timeout: 60_000 })

    // The whole list taken back: whoever came only with it is gone, the erased one stays erased.
    await go(again, 'lists')
    await button(again, /^Desfazer clientes\.csv/).click()
    await button(again, say('past.undo.wrong-list')).click()
    await again
      .getByText(/Desfeita/)
      .first()
      .waitFor({ timeout: 60_000 })
    await screenshot(again, 'lists-undone')
    await go(again, 'people')
    await again.locator('.empty, .quiet-line').first().waitFor()
    await stop()
    const dumped = JSON.stringify(dump(data, 'shop'))
    expect(dumped.includes('5531980000693')).toBe(true)
    expect(dumped.includes('5531980000700')).toBe(false)
  }, 300_000)
})
