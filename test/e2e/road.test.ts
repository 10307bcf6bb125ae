import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { ownNames } from '../../renderer/words/languages.ts'
import { Language } from '../../shared/view.ts'
import { delivery } from '../built/sossego.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defects } from './axe.ts'
import { dump, go, openPractice, postSigned, wordsOf } from './shop.ts'

let running: RunningApp | null = null
const start = async (data: string): Promise<Page> => {
  running = await startApp({ data })
  return running.page
}
const stop = async () => {
  if (running) await stopApp(running)
  running = null
}
afterEach(stop)

const rows = (page: Page, tab: string) => page.locator(`.request-row[data-tab="${tab}"]`)
const row = (page: Page, text: string) => page.locator('.request-row', { hasText: text })

/** Notes, before anything else can happen, with which mark each row with this text was ever painted. */
const watchPainted = (page: Page, text: string) =>
  page.evaluate(wanted => {
    const painted: string[] = []
    Object.assign(globalThis, { painted })
    new MutationObserver(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.request-row')) {
        if (one.textContent?.includes(wanted)) painted.push(one.dataset.tab ?? '')
      }
    }).observe(document.body, { childList: true, subtree: true, attributes: true })
  }, text)

const painted = (page: Page) => page.evaluate(() => (globalThis as unknown as { painted: string[] }).painted)

describe.each(Language.options)('the main road in %s', language => {
  it('goes from first start through a stop, a decision and an undo to the next start, with all still there', async () => {
    const data = temporaryFolder()
    const say = wordsOf(language)
    const page = await start(data)
    await page.locator('.first').waitFor()
    await page.getByText(ownNames[language], { exact: true }).click()
    await page.getByText(say('first.title')).waitFor()
    await screenshot(page, `${language}-first`)
    await openPractice(page, language)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(500)
    await screenshot(page, `${language}-today`)
    expect(await defects(page)).toEqual([])

    // A customer writes PARAR: when her row is first painted it is already honoured.
    await go(page, 'inbox')
    await rows(page, 'waiting').first().waitFor()
    await page.getByRole('tab', { name: say('tab.honoured') }).click()
    const stopText = 'PARAR 🙏'
    await watchPainted(page, stopText)
    const from = `55319${String(88000000 + language.length)}`
    expect(
      await postSigned(page, data, delivery({ id: `wamid.stop.${language}`, from, text: stopText })),
    ).toBe(200)
    await go(page, 'inbox')
    await page.getByRole('tab', { name: say('tab.honoured') }).click()
    await row(page, stopText).first().waitFor()
    expect(new Set(await painted(page))).toEqual(new Set(['honoured']))
    const person = dump(data).find(one =>
      one.person?.identities.some((known: { id: string }) => known.id === from),
    )
    expect(person?.person.consent.offers).toMatchObject({ state: 'denied', why: stopText })
    await screenshot(page, `${language}-honoured`)

    // An unclear one waits; the owner decides it, and takes it back, by keyboard alone.
    const unclear = { 'pt-BR': 'chega', es: 'basta', en: 'quit' }[language]
    await page.getByRole('tab', { name: say('tab.waiting') }).click()
    expect(
      await postSigned(
        page,
        data,
        delivery({ id: `wamid.ask.${language}`, from: `${from.slice(0, -1)}0`, text: unclear }),
      ),
    ).toBe(200)
    await go(page, 'inbox')
    await row(page, `“${unclear}”`).or(row(page, unclear)).first().click()
    await page.locator('.detail, .triage').first().waitFor()
    await page.waitForTimeout(300)
    await screenshot(page, `${language}-inbox`)
    expect(await defects(page)).toEqual([])
    const waiting = await rows(page, 'waiting').count()
    await page.keyboard.press('s')
    await expect.poll(() => rows(page, 'waiting').count()).toBe(waiting - 1)
    await page.keyboard.press('u')
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(400)
    await screenshot(page, `${language}-undo`)
    await page.keyboard.press('1')
    await expect.poll(() => rows(page, 'waiting').count()).toBe(waiting)
    await page.keyboard.press('o')
    await expect.poll(() => rows(page, 'waiting').count()).toBe(waiting - 1)

    await go(page, 'people')
    await page.getByRole('grid').waitFor()
    await page.waitForTimeout(400)
    await screenshot(page, `${language}-people`)
    expect(await defects(page)).toEqual([])
    await go(page, 'settings')
    await screenshot(page, `${language}-settings`)
    expect(await defects(page)).toEqual([])
    expect(running?.problems).toEqual([])
    const before = dump(data).filter(one => one.request?.id.startsWith('wamid.'))
    await stop()

    const again = await start(data)
    await again.locator('.nav').waitFor()
    expect(await again.locator('html').getAttribute('lang')).toBe(language)
    await go(again, 'inbox')
    await again.getByRole('tab', { name: say('tab.honoured') }).click()
    await row(again, stopText).first().waitFor()
    await row(again, unclear).first().waitFor()
    const after = dump(data)
    for (const one of before) expect(after).toContainEqual(one)
    const asked = after.find(one => one.request?.id === `wamid.ask.${language}`)
    expect(asked.request.trail.map((step: { what: string }) => step.what)).toEqual([
      'arrived',
      'held',
      'stop-all',
      'undone',
      'stop-offers',
    ])
  })
})
