import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { type Account, openAccount } from '../../electron/engine/account.ts'
import { createGraph, type Graph } from '../../electron/engine/graph/graph.ts'
import { type Asking, looksOf } from '../../electron/engine/graph/look.ts'
import { Template } from '../../electron/engine/graph/templates.ts'
import { graphVersion } from '../../electron/engine/graph/version.ts'
import { numberSeen } from '../../electron/engine/inlets/practice/shop.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { print } from './print.ts'

const templates = 6_000
const perPage = 100
const numbers = 20
const account = '310037770000100'

/** A bare server, in a process of its own, that answers an account in Meta's shapes; no page is made twice. */
const server = `
const text = n => 'Oi, {{1}}! Aqui é a loja número ' + n + '. ' + 'Esta semana as sandálias estão com desconto. '.repeat(9)
const template = n => ({
  id: String(310037000000 + n), name: 'modelo_' + n, language: 'pt_BR', status: 'APPROVED',
  category: n % 3 ? 'MARKETING' : 'UTILITY', quality_score: { score: 'GREEN', date: 1790000000 },
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Loja ' + n }, { type: 'BODY', text: text(n), example: { body_text: [['Bia']] } },
    { type: 'FOOTER', text: 'Responda SAIR para não receber mais ofertas.' },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Quero ver' }, { type: 'QUICK_REPLY', text: 'Parar promoções' }] },
  ],
})
const number = n => ({ id: String(n), display_phone_number: '+55 31 3777-' + (7000 + n), verified_name: 'Loja ' + n, quality_rating: 'GREEN' })
const pages = Array.from({ length: ${templates / perPage} }, (_, page) => JSON.stringify({
  data: Array.from({ length: ${perPage} }, (_, n) => template(page * ${perPage} + n)),
  paging: { cursors: { before: String(page), after: String(page + 1) }, ...(page + 1 < ${templates / perPage} && { next: 'x' }) },
}))
const phones = JSON.stringify({ data: Array.from({ length: ${numbers} }, (_, n) => number(n)) })
const answering = require('node:http').createServer((request, response) => {
  const url = new URL(request.url, 'http://x')
  response.end(url.pathname.endsWith('phone_numbers') ? phones : pages[Number(url.searchParams.get('after') ?? 0)])
})
answering.listen(0, '127.0.0.1', () => console.log(answering.address().port))
`

const Page = z.object({
  data: z.array(Template),
  paging: z.object({ next: z.string().optional(), cursors: z.object({ after: z.string() }) }),
})
const Phones = z.object({
  data: z.array(z.object({ id: z.string(), display_phone_number: z.string(), verified_name: z.string() })),
})

const askingOf = (graph: Graph): Asking => ({
  id: account,
  numbers: async () => {
    const { data } = await graph.get(`${account}/phone_numbers`, { limit: '100' }, Phones)
    return data.map(({ id, display_phone_number: display, verified_name: name }) => ({
      ...numberSeen('GREEN'),
      ...{ id, display, name },
    }))
  },
  templates: async function* () {
    let after: string | undefined = '0'
    while (after !== undefined) {
      const { data, paging }: z.output<typeof Page> = await graph.get(
        `${account}/message_templates`,
        { limit: String(perPage), after },
        Page,
      )
      yield data
      after = paging.next && paging.cursors.after
    }
  },
})

/** How long an act took, the longest time in which nobody else had a turn (ms), and the memory that it took on top (MB). */
const measure = async (act: () => Promise<void>) => {
  gc?.()
  const before = process.memoryUsage().heapUsed
  let most = before
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed)
  }, 5)
  delay.enable()
  const begun = performance.now()
  await act()
  const took = performance.now() - begun
  await new Promise(done => setTimeout(done, 10)) // so that a block at the very end is seen too
  delay.disable()
  clearInterval(sampling)
  gc?.()
  const kept = process.memoryUsage().heapUsed - before
  return { took, block: delay.max / 1e6, most: (most - before) / 1e6, kept: kept / 1e6 }
}

const sync = async (kept: Account, graph: Graph) => {
  const looks = looksOf(kept, askingOf(graph))
  await looks.numbers(async () => {})
  await looks.templates(async () => {})
}

/** The same pages, fetched and parsed, and nothing more. */
const bare = async (address: string) => {
  const root = `${address}/${graphVersion}/${account}`
  await (await fetch(`${root}/phone_numbers?limit=100`)).json()
  for (let page = 0; page < templates / perPage; page += 1)
    await (await fetch(`${root}/message_templates?limit=${perPage}&after=${page}`)).json()
}

it('prints what an account of 6,000 templates and 20 numbers costs to read and to keep', async () => {
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(child.stdout, 'data')
  const address = `http://127.0.0.1:${String(port).trim()}`
  let time = new Date(2026, 10, 23, 10, 0).getTime()
  const kept = await openAccount(temporaryFolder(), () => time)
  const signal = new AbortController().signal
  const graph = createGraph(address, { token: 'x', appSecret: null }, fetch, () => time, signal)
  await bare(address)
  const yardstick = await measure(() => bare(address))
  const first = await measure(() => sync(kept, graph))
  expect(kept.store.ledger.history.size).toBe(templates + numbers)
  time += 60 * 60 * 1000
  const second = await measure(() => sync(kept, graph))
  expect(kept.store.ledger.history.size).toBe(templates + numbers)
  const page = (offset: number) => () =>
    kept.templates.page({ search: '', visit: '1', offset, limit: 100 }).then(() => {})
  const tried = await measure(page(0))
  const next = await measure(page(3_000))
  kept.templates.touch({ people: [], requests: [], shop: true })
  const again = await measure(page(0))
  await kept.close()
  child.kill()
  const what = 'bare fetch and JSON.parse of the same pages'
  for (const [name, { took, block }] of Object.entries({
    'first page, all tried': tried,
    'a page further down': next,
    'first page after news': again,
  })) {
    print(`Modelos of 6,000, ${name}`, took, 'ms', what, yardstick.took)
    print('  longest block', block, 'ms', what, yardstick.block)
  }
  for (const [name, { took, block, most, kept }] of Object.entries({ first, second })) {
    print(`6,000 templates and 20 numbers, ${name} look`, took, 'ms', what, yardstick.took)
    print('  longest block', block, 'ms', what, yardstick.block)
    print('  memory on top, at most', most, 'MB', what, yardstick.most)
    print('  memory kept', kept, 'MB', what, yardstick.kept)
  }
})
