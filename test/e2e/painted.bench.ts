import { afterEach, it } from 'vitest'
import { percentile, print } from '../bench/print.ts'
import { delivery } from '../built/sossego.ts'
import { type RunningApp, startApp, stopApp, temporaryFolder } from './app.ts'
import { go, openPractice, postSigned, wordsOf } from './shop.ts'

const deliveries = 60
let running: RunningApp | null = null
afterEach(async () => {
  if (running) await stopApp(running)
  running = null
})

it('prints how long a delivery takes until its row is painted', async () => {
  const data = temporaryFolder()
  running = await startApp({ data })
  const { page } = running
  await openPractice(page, 'pt-BR')
  await postSigned(page, data, delivery({ id: 'wamid.warm', from: '5531955550000', text: 'PARAR' }))
  await go(page, 'inbox')
  await page.getByRole('tab', { name: wordsOf('pt-BR')('tab.honoured') }).click()
  /** Milliseconds since 1970 at the first frame after a row holds this text. */
  const painted = (text: string) =>
    page.evaluate(
      wanted =>
        new Promise<number>(done => {
          const look = () =>
            [...document.querySelectorAll('.request-row')].some(one => one.textContent?.includes(wanted))
              ? requestAnimationFrame(() => done(performance.timeOrigin + performance.now()))
              : requestAnimationFrame(look)
          look()
        }),
      text,
    )
  const took: number[] = []
  const bare: number[] = []
  for (let n = 0; n < deliveries; n++) {
    const text = `para de mandar mensagem ${n}.`
    const row = painted(text)
    const sent = performance.timeOrigin + performance.now()
    await postSigned(
      page,
      data,
      delivery({ id: `wamid.${n}`, from: `55319555${String(n).padStart(5, '0')}`, text }),
    )
    took.push((await row) - sent)
    const asked = performance.now()
    await page.evaluate(() => new Promise(done => requestAnimationFrame(done)))
    bare.push(performance.now() - asked)
  }
  for (const share of [0.5, 0.95]) {
    print(
      `from delivery to painted row, p${share * 100}`,
      percentile(took, share),
      'ms',
      'one frame asked for from outside',
      percentile(bare, share),
    )
  }
})
