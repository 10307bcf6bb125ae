import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { Language } from '../../shared/view.ts'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from './app.ts'
import { defectsInBoth } from './axe.ts'
import { dump, go, goToWords, openPractice, sayIn, writeAsCustomer } from './shop.ts'

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

const startShop = async (language: Language, data = temporaryFolder()) => {
  const page = await start(data)
  await openPractice(page, language)
  return page
}

const row = (page: Page, text: string) => page.locator('.request-row', { hasText: text })
const openTab = async (page: Page, language: Language, tab: 'waiting' | 'honoured') => {
  await go(page, 'inbox')
  await page.getByRole('tab', { name: sayIn(language)(`tab.${tab}`) }).click()
}
const requestsOf = (data: string, text: string) => dump(data).filter(one => one.request?.text === text)
const offersOf = (data: string, person: string) =>
  dump(data).find(one => one.person?.id === person)?.person.consent.offers

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Types a word into the shop's own and asks what it would change. */
const tryWord = async (page: Page, language: Language, word: string) => {
  const say = sayIn(language)
  const own = part(page, say('own.title'))
  await own.getByRole('textbox', { name: say('own.text') }).fill(word)
  await own.getByRole('button', { name: say('teach.try') }).click()
  return own
}

/** Goes on with the Tab key until something has the focus. */
const tabTo = async (page: Page, wanted: Locator) => {
  const isThere = () => wanted.evaluate(one => one === document.activeElement)
  for (let steps = 0; steps < 80 && !(await isThere()); steps += 1) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
}

const messages = {
  'pt-BR': {
    stop: 'para de me mandar mensagem, por favor',
    no: 'não',
    question: 'Posso separar o 37 para você?',
    promise: 'Chegaram as botas! Responda ZUPT para sair da lista.',
    dangerous: ['não', 'sim', 'para'],
    reason:
      /^“não” não pode ser ensinada: responde a muitas perguntas, e isso silenciaria gente que só respondeu\./,
  },
  es: {
    stop: 'deje de mandarme mensajes, por favor',
    no: 'no',
    question: '¿Le guardo el 37?',
    promise: '¡Llegaron las botas! Responda ZUPT para salir de la lista.',
    dangerous: ['no', 'sí', 'para'],
    reason:
      /^“no” no se puede enseñar: responde a muchas preguntas, y eso silenciaría a gente que solo respondió\./,
  },
  en: {
    stop: 'please stop sending me messages',
    no: 'no',
    question: 'Shall I keep the 37 for you?',
    promise: 'The boots are here! Reply ZUPT to leave the list.',
    dangerous: ['no', 'yes', 'please'],
    reason:
      /^“no” cannot be taught: it answers many questions, and it would silence people who only answered\./,
  },
}

describe.each(Language.options)('what the shop teaches, in %s', language => {
  const say = sayIn(language)
  const said = messages[language]

  it('the try-it box says what a message means, what would happen and why, and nothing is kept', async () => {
    const data = temporaryFolder()
    const page = await startShop(language, data)
    await goToWords(page, language)
    const text = page.getByRole('textbox', { name: say('try.text') })
    const reading = part(page, say('try.reading'))
    await text.fill(said.stop)
    await reading.getByText(`${say('reading.OUT')}.`).waitFor()
    expect(await reading.locator('.judged').innerText()).toContain(say('effect.denied.all'))
    expect(await reading.locator('mark').count()).toBeGreaterThan(0)
    expect(said.stop).toContain(await reading.locator('mark').first().innerText())
    expect(await defectsInBoth(page)).toEqual([])
    await screenshot(page, `${language}-words-try`)

    // A bare no may mean anything; after a question it is the answer.
    await text.fill(said.no)
    await reading.getByText(`${say('reading.ASK')}.`).waitFor()
    await page.getByRole('button', { name: say('try.before.add') }).click()
    const before = page.getByRole('textbox', { name: say('try.before') })
    await before.fill(said.question)
    await reading.getByText(`${say('reading.NONE')}. ${say('effect.none')}`).waitFor()

    // A word that nobody knows is a way out where the shop itself has just promised it.
    await text.fill('zupt')
    await before.fill('')
    await reading.getByText(`${say('reading.NONE')}.`).waitFor()
    await before.fill(said.promise)
    await reading.getByText(`${say('reading.OUT')}.`).waitFor()
    await screenshot(page, `${language}-words-before`)
    expect(await defectsInBoth(page)).toEqual([])
    for (const typed of [said.stop, said.no, 'zupt']) expect(requestsOf(data, typed)).toEqual([])
    expect(running?.problems).toEqual([])
  })

  it('a word that people say every day is refused, with the reason in the owner’s language', async () => {
    const page = await startShop(language)
    await goToWords(page, language)
    for (const word of said.dangerous) {
      const own = await tryWord(page, language, word)
      await own.getByText(new RegExp(`^“${word}” `)).waitFor()
      expect(await own.getByRole('button', { name: say('teach.keep'), exact: true }).count()).toBe(0)
      expect(await own.getByText(say('own.empty')).count()).toBe(1)
      if (word === said.no) expect(await own.locator('.trial-danger').innerText()).toMatch(said.reason)
    }
    await part(page, say('own.title')).scrollIntoViewIfNeeded()
    await screenshot(page, `${language}-words-danger`)
    expect(await defectsInBoth(page)).toEqual([])
    expect(running?.problems).toEqual([])
  })

  it('a footer that promises a word nobody would hear is found, mended by keyboard alone, and then heard', async () => {
    const data = temporaryFolder()
    const page = await startShop(language, data)
    const heading = page.getByRole('heading', { level: 1 })
    const word = 'SEMPESQUISA'
    await page.keyboard.press('Control+5')
    await heading.getByText(say('templates.title.lost', { n: 1 })).waitFor()
    await page.getByRole('heading', { level: 2, name: 'pesquisa_satisfacao' }).waitFor()
    await row(page, say('templates.row.lost', { words: `“${word}”` })).waitFor()
    const promise = page.locator('.promise', { hasText: word })
    expect(await promise.innerText()).toContain(say('templates.lost'))
    await screenshot(page, `${language}-templates-lost`)
    expect(await defectsInBoth(page)).toEqual([])

    await promise.getByText(say('templates.means', { text: word })).waitFor()
    await promise.locator('.trial-none').waitFor()
    await tabTo(page, promise.getByRole('button', { name: say('templates.teach') }))
    await page.keyboard.press('Enter')
    await heading.getByText(say('templates.title.heard')).waitFor()
    expect(await promise.innerText()).toContain(say('templates.heard'))
    await page.getByText(say('templates.taught', { text: word })).waitFor()
    expect(await promise.innerText()).toContain(say('templates.mine'))
    await screenshot(page, `${language}-templates-mended`)
    expect(await defectsInBoth(page)).toEqual([])

    await tabTo(page, page.getByRole('button', { name: say('practice.tag') }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('sempesquisa, obrigada')
    await page.keyboard.press('Enter')
    await page.getByText(say('practice.sent')).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    const tab = page.getByRole('tab', { name: say('tab.waiting') })
    await tabTo(page, tab)
    await page.keyboard.press('ArrowRight')
    await row(page, 'sempesquisa, obrigada').first().waitFor()
    expect(await defectsInBoth(page)).toEqual([])
    const [asked] = requestsOf(data, 'sempesquisa, obrigada')
    expect(asked.request).toMatchObject({ verdict: 'OUT', rule: 'shop.own' })
    expect(offersOf(data, asked.request.person)).toMatchObject({ state: 'denied' })
    expect(running?.problems).toEqual([])
  })
})

describe('what the shop teaches', () => {
  const language = 'pt-BR'
  const say = sayIn(language)

  it('a made-up word is tried on what the shop said of it, kept, honoured at once, and still there after a restart', async () => {
    const data = temporaryFolder()
    const page = await startShop(language, data)
    await writeAsCustomer(page, language, 'xispe')
    await page.waitForTimeout(500)
    expect(requestsOf(data, 'xispe')).toEqual([])

    await goToWords(page, language)
    await page.getByRole('textbox', { name: say('try.text') }).fill('xispe')
    const reading = part(page, say('try.reading'))
    await reading.getByText(`${say('reading.NONE')}.`).waitFor()
    await reading.getByRole('button', { name: say('wrong.open') }).click()
    await page.getByRole('group', { name: say('meant.ask') }).waitFor()
    expect(await defectsInBoth(page)).toEqual([])
    await screenshot(page, `${language}-words-meant`)
    await reading.getByRole('button', { name: say('meant.OUT') }).click()
    await page.getByRole('heading', { level: 1, name: say('teach.title.wrong', { n: 1 }) }).waitFor()
    const examples = part(page, say('example.title'))
    await examples.getByText(say('example.disagrees', { now: say('reading.NONE') })).waitFor()

    const own = await tryWord(page, language, 'xispe')
    await own.getByText(/^Mudaria 1 decisão, de \d+ conferidas\./).waitFor()
    await own.getByText(say('trial.right')).waitFor()
    await own.scrollIntoViewIfNeeded()
    await screenshot(page, `${language}-words-trial`)
    expect(await defectsInBoth(page)).toEqual([])
    expect(dump(data).filter(one => one.request?.rule === 'shop.own')).toEqual([])
    await own.getByRole('button', { name: say('teach.keep'), exact: true }).click()
    await own.locator('.taught b', { hasText: 'xispe' }).waitFor()
    await page.getByRole('heading', { level: 1, name: say('teach.title.right', { n: 1 }) }).waitFor()
    await screenshot(page, `${language}-words-kept`)
    expect(await defectsInBoth(page)).toEqual([])

    await writeAsCustomer(page, language, 'Xispe!')
    await openTab(page, language, 'honoured')
    await row(page, 'Xispe!').first().click()
    await page.locator('.why', { hasText: say('why.now.all') }).waitFor()
    const [asked] = requestsOf(data, 'Xispe!')
    expect(asked.request).toMatchObject({ verdict: 'OUT', rule: 'shop.own' })
    expect(offersOf(data, asked.request.person)).toMatchObject({ state: 'denied', why: 'Xispe!' })
    expect(running?.problems).toEqual([])
    await stop()

    const again = await start(data)
    await again.locator('.nav').waitFor()
    await goToWords(again, language)
    await part(again, say('own.title')).locator('.taught b', { hasText: 'xispe' }).waitFor()
    await part(again, say('example.title')).getByText(say('example.agrees')).waitFor()
    await writeAsCustomer(again, language, 'xispe, por favor')
    await openTab(again, language, 'honoured')
    await row(again, 'xispe, por favor').first().waitFor()
    expect(running?.problems).toEqual([])
  })

  it('“this was wrong” on an honoured request keeps it as an example, and the no stands until she undoes it', async () => {
    const data = temporaryFolder()
    const page = await startShop(language, data)
    const text = 'me tira dessa lista, moça'
    await writeAsCustomer(page, language, text)
    await openTab(page, language, 'honoured')
    await row(page, text).first().click()
    const [asked] = requestsOf(data, text)
    const consent = () => offersOf(data, asked.request.person)
    const before = consent()
    expect(before).toMatchObject({ state: 'denied' })

    await page.getByRole('button', { name: say('wrong.open') }).click()
    await page.getByText(say('wrong.undo')).waitFor()
    expect(await defectsInBoth(page)).toEqual([])
    await screenshot(page, `${language}-inbox-wrong`)
    await page.getByRole('button', { name: say('meant.NONE') }).click()
    await page.locator('.wrong', { hasText: say('wrong.kept', { meant: say('meant.NONE') }) }).waitFor()
    await page.getByText(say('wrong.stands')).waitFor()
    await screenshot(page, `${language}-inbox-kept`)
    expect(await defectsInBoth(page)).toEqual([])
    expect(consent()).toEqual(before)

    await goToWords(page, language)
    const example = part(page, say('example.title')).locator('.example', { hasText: text })
    await example.getByText(say('example.meant', { meant: say('meant.NONE') })).waitFor()
    await example.getByText(say('example.disagrees', { now: say('reading.OUT') })).waitFor()
    await example.scrollIntoViewIfNeeded()
    await screenshot(page, `${language}-words-example`)
    expect(consent()).toEqual(before)

    await openTab(page, language, 'honoured')
    await row(page, text).first().click()
    await page.locator('.why', { hasText: say('why.now.all') }).waitFor()
    await page.keyboard.press('u')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('2')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => consent()?.state).not.toBe('denied')
    expect(running?.problems).toEqual([])
  })
})
