import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { graphAddress } from '../electron/engine/graph/address.ts'
import { createGraph, type Fetch, type Graph } from '../electron/engine/graph/graph.ts'
import { newsIn } from '../electron/engine/graph/look.ts'
import { readNumber } from '../electron/engine/graph/number.ts'
import { readTemplates } from '../electron/engine/graph/templates.ts'
import { graphVersion } from '../electron/engine/graph/version.ts'
import { number } from '../electron/engine/inlets/practice/shop.ts'
import { openStandin, type Standin } from '../electron/engine/inlets/practice/standin.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger } from '../shared/consent/ledger.ts'
import type { Rating } from '../shared/view.ts'
import { plain } from './plain.ts'

const since = new Date(2026, 10, 23, 10, 30).getTime()
const token = 'a token of chance'
const keys = { token, appSecret: null }
const clock = () => since
const open = new AbortController().signal

let standin: Standin
let graph: Graph
beforeEach(async () => {
  standin = await openStandin(since, token, () => since)
  graph = createGraph(standin.address, keys, fetch, clock, open)
})
afterEach(() => standin.close())

const ask = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: `Bearer ${token}`, ...init.headers }
  const response = await fetch(`${standin.address}/${graphVersion}/${path}`, { ...init, headers })
  return { status: response.status, body: await response.json() }
}

describe('asking what WhatsApp knows of the shop', () => {
  it('tells the colour, the name and the number', async () => {
    const told = { rating: 'YELLOW', name: 'Loja da Bia', display: '+55 31 3777-7777' }
    expect(await readNumber(graph, number.id)).toEqual(told)
  })

  it('tells every template over several pages, with all that a customer reads', async () => {
    const addresses: string[] = []
    const small: Fetch = (url, init) => {
      addresses.push(url)
      return fetch(url.replace('limit=100', 'limit=3'), init)
    }
    const templates = await readTemplates(
      createGraph(standin.address, keys, small, clock, open),
      number.account,
    )
    expect(templates).toHaveLength(8)
    expect(addresses).toHaveLength(3)
    const offer = templates.find(one => one.name === 'oferta_semana')
    expect(offer?.text).toMatch(
      /20% de desconto.*\nResponda SAIR para não receber mais ofertas\.\nQuero ver\nParar promoções$/s,
    )
    expect(offer).toMatchObject({
      category: 'MARKETING',
      language: 'pt_BR',
      status: 'APPROVED',
      quality: 'YELLOW',
    })
  })

  it('says that the token is refused, that an id is wrong, that nobody answers', async () => {
    const stranger = createGraph(standin.address, { token: 'another', appSecret: null }, fetch, clock, open)
    const problem = (kind: string, code: string) => ({ problem: { kind, code } })
    await expect(readNumber(stranger, number.id)).rejects.toMatchObject(problem('whatsapp', 'meta-token'))
    await expect(readNumber(graph, '1')).rejects.toMatchObject(problem('whatsapp', 'meta-wrong-id'))
    await standin.close()
    await expect(readNumber(graph, number.id)).rejects.toMatchObject(problem('network', 'graph-silent'))
  })

  it('knows nothing of a colour that it has never heard of', async () => {
    const odd: Fetch = async () =>
      Response.json({ display_phone_number: '1', verified_name: 'x', quality_rating: 'PURPLE', other: {} })
    expect(await readNumber(createGraph('http://127.0.0.1:1', keys, odd, clock, open), '1')).toMatchObject({
      rating: 'UNKNOWN',
    })
  })

  it('does not take a broken answer for an empty one', async () => {
    for (const body of ['', '[]', '{"data":7}']) {
      const broken = createGraph('http://127.0.0.1:1', keys, async () => new Response(body), clock, open)
      await expect(readTemplates(broken, '1')).rejects.toMatchObject({
        problem: { code: 'graph-unreadable' },
      })
    }
  })
})

describe("the stand-in for Meta's API", () => {
  it('answers only to its token', async () => {
    const { status, body } = await ask(number.id, { headers: { authorization: 'Bearer x' } })
    expect(status).toBe(401)
    expect(body.error).toMatchObject({ code: 190, type: 'OAuthException' })
  })

  it('knows the account, its numbers, its app and its token', async () => {
    expect((await ask(`${number.account}?fields=name`)).body).toEqual({
      id: number.account,
      name: 'Loja da Bia',
    })
    expect((await ask(`${number.account}/phone_numbers`)).body.data[0]).toMatchObject({ id: number.id })
    expect((await ask(`${number.account}/subscribed_apps`)).body.data).toHaveLength(1)
    expect((await ask('debug_token?input_token=x')).body.data).toMatchObject({
      is_valid: true,
      type: 'SYSTEM_USER',
    })
  })

  it('takes a message and answers an id', async () => {
    const body = JSON.stringify({
      messaging_product: 'whatsapp',
      to: '+5531988887777',
      type: 'text',
      text: { body: 'Oi' },
    })
    const sent = await ask(`${number.id}/messages`, { method: 'POST', body })
    expect(sent.body.messages[0].id).toMatch(/^wamid\./)
    expect((await ask(`${number.id}/messages`, { method: 'POST', body: 'x' })).body.error.code).toBe(100)
  })
})

describe('writing down what is new', () => {
  const template = {
    template: '1',
    name: 'oferta',
    language: 'pt_BR',
    category: 'MARKETING',
    status: 'APPROVED',
    quality: 'GREEN',
    text: 'Oi',
  }
  const ledger = emptyLedger(plain)
  const see = (now: number, rating: Rating, text: string) => {
    const pen = { now, device: 'laptop', idOf: (long: string) => long }
    const events = newsIn(ledger, pen, { rating, templates: [{ ...template, text }] })
    for (const event of events) apply(ledger, event)
    return events.map(event => event.kind)
  }

  it('notes one reading a day, and every change there and back', () => {
    expect(see(since, 'GREEN', 'Oi')).toEqual(['reading', 'template'])
    expect(see(since + 60_000, 'GREEN', 'Oi')).toEqual([])
    expect(see(since + 120_000, 'YELLOW', 'Olá')).toEqual(['reading', 'template'])
    expect(see(since + 180_000, 'GREEN', 'Oi')).toEqual(['reading', 'template'])
    expect(see(since + 24 * 60 * 60_000, 'GREEN', 'Oi')).toEqual(['reading'])
    expect(ledger.history.size).toBe(7)
  })
})

describe('the address that is asked', () => {
  it('is on this computer or is refused', () => {
    expect(graphAddress(undefined, 'http://127.0.0.1:9')).toBe('http://127.0.0.1:9')
    expect(graphAddress('http://localhost:8080/', '')).toBe('http://localhost:8080')
    expect(graphAddress('http://[::1]:8080', '')).toBe('http://[::1]:8080')
    const elsewhere = [
      'https://graph.facebook.com',
      'http://127.0.0.1@evil.example',
      'http://a:b@127.0.0.1',
      'file:///x',
      'no',
    ]
    for (const address of elsewhere) expect(() => graphAddress(address, '')).toThrow('graph-address')
  })
})
