import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { graphAddress } from '../electron/engine/graph/address.ts'
import { createGraph, type Fetch, type Graph } from '../electron/engine/graph/graph.ts'
import { readNumber } from '../electron/engine/graph/number.ts'
import { templatePages } from '../electron/engine/graph/templates.ts'
import { graphVersion } from '../electron/engine/graph/version.ts'
import { number } from '../electron/engine/inlets/practice/shop.ts'
import { openStandin, type Standin } from '../electron/engine/inlets/practice/standin.ts'
import { practiceWorld } from '../electron/engine/inlets/practice/world.ts'
import type { TemplateSeen } from '../shared/whatsapp/news.ts'

const since = new Date(2026, 10, 23, 10, 30).getTime()
const token = 'a token of chance'
const keys = { token, appSecret: null }
const clock = () => since
const open = new AbortController().signal

let standin: Standin
let graph: Graph
beforeEach(async () => {
  const world = practiceWorld(since, token, 'a'.repeat(64), () => since)
  standin = await openStandin(world, () => since)
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
    expect(await readNumber(graph, number.id)).toMatchObject(told)
  })

  it('tells every template over several pages, with all that a customer reads', async () => {
    const addresses: string[] = []
    const small: Fetch = (url, init) => {
      addresses.push(url)
      return fetch(url.replace('limit=100', 'limit=3'), init)
    }
    const templates: TemplateSeen[] = []
    const complete: boolean[] = []
    const pages = templatePages(createGraph(standin.address, keys, small, clock, open), number.account)
    for await (const page of pages) {
      templates.push(...page.all)
      complete.push(page.complete)
    }
    expect(complete).toEqual([false, false, true])
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
      Response.json({
        id: '1',
        display_phone_number: '1',
        verified_name: 'x',
        quality_rating: 'PURPLE',
        other: {},
      })
    expect(await readNumber(createGraph('http://127.0.0.1:1', keys, odd, clock, open), '1')).toMatchObject({
      rating: 'UNKNOWN',
    })
  })

  it('does not take a broken answer for an empty one', async () => {
    for (const body of ['', '[]', '{"data":7}']) {
      const broken = createGraph('http://127.0.0.1:1', keys, async () => new Response(body), clock, open)
      await expect(templatePages(broken, '1').next()).rejects.toMatchObject({
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
    expect((await ask(`debug_token?input_token=${token}`)).body.data).toMatchObject({
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
