import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { languages, ownNames } from '../../renderer/words/languages.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
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
/** Everybody has a number of its own; the tenth has no area code. */
const numberOf = (index: number) =>
  `(31) 9${String(80_000_000 + index * 7).slice(0, 4)}-${String(80_000_000 + index * 7).slice(4)}`
const bigList = (folder: string) => {
  const rows = Array.from({ length: people }, (_, index) =>
    index === 9 ? `Sem Area;98888-0002` : `Cliente Numero ${index};${numberOf(index)}`,
  )
  const path = join(folder, 'clientes.csv')
  writeFileSync(path, `Nome;Celular\n${rows.join('\n')}\n`)
  return path
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Hands a list over and says that everybody on it agreed to offers, as an owner would. */
const takeIn = async (page: Page, path: string) => {
  await go(page, 'lists')
  await button(page, say('lists.import.do')).click()
  await page.locator('input[type="file"]').first().setInputFiles(path)
  await page.getByRole('radio', { name: say('says.granted') }).click()
  await page.getByRole('checkbox', { name: languages['pt-BR']['topic.offers'] }).click()
  await page.getByLabel(say('says.proof'), { exact: true }).fill('ficha no balcão')
  await button(page, say('step.look')).click()
}

describe('a hundred thousand people in the real app', () => {
  it('come in with a list, are found, and whoever is erased stays out of a later one', async () => {
    const data = temporaryFolder()
    const list = bigList(data)
    const page = await start(join(data, 'shop'))
    await page.getByText(ownNames['pt-BR'], { exact: true }).click()
    await button(page, say('first.shop.do')).click()
    await page.locator('.nav').waitFor()
    await takeIn(page, list)
    const write = page.locator('.acts .button.main', { hasText: /99\.999/ })
    await write.waitFor({ timeout: 60_000 })
    await screenshot(page, 'lists-preview')
    expect(await defects(page)).toEqual([])
    await write.click()
    await button(page, /Desfazer/)
      .first()
      .waitFor({ timeout: 90_000 })
    await screenshot(page, 'lists-done')

    // The person, by another spelling of her number, and how it is known.
    await go(page, 'people')
    await page.locator('.grid-row[aria-rowindex="2"]').waitFor()
    const search = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
    await search.fill('31 8000-0700')
    const found = page.locator('.grid-row:not(.grid-head)', { hasText: 'Cliente Numero 100' })
    await found.first().waitFor({ timeout: 10_000 })
    await found.first().click()
    await page.getByText('ficha no balcão').first().waitFor()
    await screenshot(page, 'people-found')

    // Erased: gone from the screen, and a later list does not bring her back.
    await button(page, say('rights.erase')).first().click()
    await button(page, 'Pediu por mensagem').click()
    await button(page, 'Apagar para sempre').click()
    await found.first().waitFor({ state: 'detached' })
    await stop()
    const again = await start(join(data, 'shop'))
    await takeIn(again, list)
    await again
      .getByText(/fica de fora|ficam de fora/)
      .first()
      .waitFor({ timeout: 60_000 })
    await screenshot(again, 'lists-erased')
    await stop()
    const dumped = JSON.stringify(dump(data, 'shop'))
    expect(dumped.includes('5531980000693')).toBe(true)
    expect(dumped.includes('5531980000700')).toBe(false)
  }, 300_000)
})
