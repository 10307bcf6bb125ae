import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { languages, ownNames } from '../../renderer/words/languages.ts'
import { go, wordsOf } from './shop.ts'

const say = wordsOf('pt-BR')

/** Everybody has a number of its own, in the order of the list. */
export const numberOf = (index: number) =>
  `(31) 9${String(80_000_000 + index * 7).slice(0, 4)}-${String(80_000_000 + index * 7).slice(4)}`

/** Writes a list of so many people into a folder; the number of the tenth has no area code. */
export const manyPeople = (folder: string, people: number): string => {
  const path = join(folder, 'clientes.csv')
  const rows = Array.from({ length: people }, (_, index) =>
    index === 9 ? 'Sem Area;98888-0002' : `Cliente Numero ${index};${numberOf(index)}`,
  )
  writeFileSync(path, `Nome;Celular\n${rows.join('\n')}\n`)
  return path
}

/** First start: a shop of one's own, with nobody in it. */
export const openOwnShop = async (page: Page) => {
  await page.getByText(ownNames['pt-BR'], { exact: true }).click()
  await page.getByRole('button', { name: say('first.shop.do') }).click()
  await page.locator('.nav').waitFor()
}

export const handOver = async (page: Page, path: string) => {
  await page.locator('input[type="file"]').first().setInputFiles(path)
}

/** Hands a list over and says that everybody on it agreed to offers, as an owner would. Nothing is written yet. */
export const takeIn = async (page: Page, path: string) => {
  await go(page, 'lists')
  await page.getByRole('button', { name: say('lists.import.do') }).click()
  await handOver(page, path)
  await page.getByRole('radio', { name: say('says.granted') }).click()
  await page.getByRole('checkbox', { name: languages['pt-BR']['topic.offers'] }).click()
  await page.getByLabel(say('says.proof'), { exact: true }).fill('ficha no balcão')
  await page.getByRole('button', { name: say('step.look') }).click()
}

/** Writes the list that was handed over, and waits until it is in. */
export const writeIn = async (page: Page) => {
  const write = page.locator('.acts .button.main:not([disabled])', { hasText: /\d/ })
  await write.waitFor({ timeout: 60_000 })
  await write.click()
  await page
    .getByRole('button', { name: /Desfazer/ })
    .first()
    .waitFor({ timeout: 90_000 })
}
