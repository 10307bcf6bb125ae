import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type RunningApp, screenshot, startApp, stopApp, temporaryFolder } from '../e2e/app.ts'
import { dump, go, openPractice, postSigned, wordsOf } from '../e2e/shop.ts'

const papers = process.env.SOSSEGO_PAPERS ?? ''
const files = existsSync(papers) ? readdirSync(papers).filter(name => name.endsWith('.json')) : []
let running: RunningApp | null = null
afterAll(() => running && stopApp(running))

type Request = { id: string; person: string; way: string; verdict: string; tab: string }
type Person = {
  id: string
  identities: { id: string }[]
  consent: Record<string, { state: string; request: string | null }>
}

const read = (data: string) => {
  const lines = dump(data)
  const requests: Request[] = lines.flatMap(one => one.request ?? [])
  const people = new Map<string, Person>(
    lines.flatMap(one => one.person ?? []).map((one: Person) => [one.id, one]),
  )
  return { requests, people }
}

describe.runIf(files.length > 0)("Meta's example deliveries, posted into the real app", () => {
  it('are all taken, and each of the five ways out ends as a request with its consent change', async () => {
    const data = temporaryFolder()
    running = await startApp({ data })
    const { page, problems } = running
    await openPractice(page, 'pt-BR')
    const before = new Set(read(data).requests.map(one => one.id))
    const statuses = new Map<string, number>()
    for (const name of files)
      statuses.set(name, await postSigned(page, data, readFileSync(join(papers, name))))
    expect([...statuses].filter(([, status]) => status !== 200)).toEqual([])

    const { requests, people } = read(data)
    const made = requests.filter(one => !before.has(one.id))
    const ways = (way: string) => made.filter(one => one.way === way && one.verdict === 'OUT')
    for (const way of ['switch', 'button', 'word', 'failure'])
      expect(ways(way).length, way).toBeGreaterThan(0)
    for (const one of made.filter(({ verdict }) => verdict === 'OUT')) {
      expect(people.get(one.person)?.consent.offers?.state, one.id).toBe('denied')
    }
    // Meta shows no interactive reply that is a stop, so its example is given one's title.
    const reply = JSON.parse(readFileSync(join(papers, 'msg_interactive_button_reply.json'), 'utf8'))
    const message = reply.entry[0].changes[0].value.messages[0]
    message.id = 'wamid.reply'
    message.from = '5531955551234'
    reply.entry[0].changes[0].value.contacts = [{ profile: { name: 'Rita' }, wa_id: '5531955551234' }]
    message.interactive.button_reply = { id: 'stop', title: 'Parar promoções' }
    expect(await postSigned(page, data, JSON.stringify(reply))).toBe(200)
    const replied = read(data).requests.find(one => one.id === 'wamid.reply')
    expect(replied).toMatchObject({ way: 'reply', verdict: 'OUT', tab: 'honoured' })

    // The same deliveries again, in the other order: nothing doubles, nothing moves.
    const once = read(data).requests.length
    for (const name of [...files].reverse()) await postSigned(page, data, readFileSync(join(papers, name)))
    expect(read(data).requests.length).toBe(once)

    await go(page, 'inbox')
    await page.getByRole('tab', { name: wordsOf('pt-BR')('tab.honoured') }).click()
    await page.locator('.request-row', { hasText: 'Parar promoções' }).first().waitFor()
    await screenshot(page, 'pt-BR-meta-examples')
    expect(problems).toEqual([])
  })
})
