import { spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { createIntl } from 'react-intl'
import { languages, ownNames } from '../../renderer/words/languages.ts'
import type { WordId } from '../../renderer/words/pt-BR.ts'
import type { Say } from '../../renderer/words/say.ts'
import type { Language } from '../../shared/view.ts'

/** What the page says in a language, with placeholders dropped. */
export const wordsOf = (language: Language) => (id: WordId) => languages[language][id]

/** What the page says in a language, with placeholders filled in. */
export const sayIn = (language: Language): Say => {
  const intl = createIntl({ locale: language, messages: languages[language] })
  return (id, values) => intl.formatMessage({ id }, values)
}

/** First start: choose the language, open the practice shop, wait for its first screen. */
export const openPractice = async (page: Page, language: Language) => {
  await page.getByText(ownNames[language], { exact: true }).click()
  await page.getByRole('button', { name: wordsOf(language)('first.practice.do') }).click()
  await page.locator('.nav').waitFor()
}

export const go = (page: Page, screen: 'today' | 'inbox' | 'people' | 'lists' | 'templates' | 'settings') =>
  page.locator(`.nav-item[data-screen="${screen}"]`).click()

/** Opens what Sossego understands: the second page of the settings. */
export const goToWords = async (page: Page, language: Language) => {
  await go(page, 'settings')
  await page.getByRole('tab', { name: wordsOf(language)('pages.words') }).click()
  await page.getByRole('region', { name: wordsOf(language)('own.title') }).waitFor()
}

/** Writes to the practice shop as a customer it does not know yet. */
export const writeAsCustomer = async (page: Page, language: Language, text: string) => {
  const say = wordsOf(language)
  const panel = page.getByRole('region', { name: say('practice.title') })
  await page.getByRole('button', { name: say('practice.tag') }).click()
  await panel.getByRole('textbox').fill(text)
  await panel.getByRole('button', { name: say('practice.send') }).click()
  await panel.getByText(say('practice.sent')).waitFor()
  await panel.getByRole('button', { name: say('close') }).click()
}

/** Posts a delivery into the running app as Meta would: signed, over HTTP. Answers the status. */
export const postSigned = async (page: Page, data: string, body: string | Buffer): Promise<number> => {
  const { appSecret } = JSON.parse(readFileSync(join(data, 'practice', 'practice-secret'), 'utf8'))
  const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
  const answer = await fetch(await addressOf(page), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
    body: new Uint8Array(Buffer.from(body)),
  })
  return answer.status
}

const addresses = new WeakMap<Page, string>()

/** The receiver's address, as Ajustes shows it under the details for support. */
const addressOf = async (page: Page): Promise<string> => {
  const known = addresses.get(page)
  if (known) return known
  await go(page, 'settings')
  const details = page.locator('details')
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  const address =
    (await page.getByText(/http:\/\/127\.0\.0\.1:\d+\/webhook/).innerText()).match(/http:\S+/)?.[0] ?? ''
  addresses.set(page, address)
  return address
}

/** What the command line shows of the practice account while the app holds it: one object a line. */
export const dump = (data: string, account = 'practice') => {
  const cli = join(import.meta.dirname, '../../dist/cli.js')
  const words = [cli, 'dump', '--data', join(data, account)]
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e9 })
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}
