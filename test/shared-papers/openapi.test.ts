import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readAccount } from '../../electron/engine/graph/account.ts'
import { readActivities } from '../../electron/engine/graph/activities.ts'
import { createGraph, type Graph } from '../../electron/engine/graph/graph.ts'
import { readNumber, readNumbers } from '../../electron/engine/graph/number.ts'
import { markRead, sendText } from '../../electron/engine/graph/send.ts'
import { readSubscribed, subscribe } from '../../electron/engine/graph/subscriptions.ts'
import { templatePages } from '../../electron/engine/graph/templates.ts'
import { readToken } from '../../electron/engine/graph/token.ts'
import { number } from '../../electron/engine/inlets/practice/shop.ts'
import { openStandin } from '../../electron/engine/inlets/practice/standin.ts'
import { practiceWorld } from '../../electron/engine/inlets/practice/world.ts'
import { readRefusal } from '../../shared/whatsapp/trouble.ts'

const papers = fileURLToPath(new URL('../../../shared/whatsapp/', import.meta.url))
const file = join(papers, 'business-messaging-api_v23.0.yaml')
const payloads = join(papers, 'payloads')

const Media = z.object({
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown().optional() })).optional(),
})
const Answers = z.record(z.string(), z.object({ content: z.record(z.string(), Media).optional() }))
const Methods = z.record(z.string(), z.object({ responses: Answers.optional() }).catch({}))

/** What Meta's file shows as the answers of one call, with their status. */
const examplesOf = (api: unknown, path: string, method: string) => {
  const paths = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(api).paths
  const { responses = {} } = Methods.parse(paths[`/{Version}${path}`])[method] ?? {}
  return Object.entries(responses).flatMap(([status, { content }]) =>
    Object.values(content ?? {}).flatMap(({ example, examples = {} }) => [
      ...(example === undefined ? [] : [{ status: Number(status), body: example }]),
      ...Object.values(examples).map(({ value }) => ({ status: Number(status), body: value })),
    ]),
  )
}

const keys = { token: 'token', appSecret: null }
const open = new AbortController().signal
/** A graph that answers this and nothing else; the next page of a list is empty. */
const saying = (body: unknown): Graph => {
  let asked = 0
  const fetch = async () => {
    asked += 1
    return Response.json(asked === 1 ? body : { data: [] })
  }
  return createGraph('http://127.0.0.1:1', keys, fetch, Date.now, open)
}

const templates = async (graph: Graph) => {
  const all: unknown[] = []
  for await (const page of templatePages(graph, '1')) all.push(...page.all)
  return all
}

/**
 * Each call of the app's, by where it stands in Meta's file. One address takes messages and what was read of them, and
 * answers each in its own way: the last word is what its answer has in it.
 */
const calls: [string, string, (graph: Graph) => Promise<unknown>, string?][] = [
  ['/{WABA-ID}', 'get', graph => readAccount(graph, '1')],
  ['/{WABA-ID}/phone_numbers', 'get', graph => readNumbers(graph, '1')],
  ['/{Phone-Number-ID}', 'get', graph => readNumber(graph, '1')],
  ['/{WABA-ID}/message_templates', 'get', templates],
  ['/{WABA-ID}/activities', 'get', graph => readActivities(graph, '1')],
  ['/{WABA-ID}/subscribed_apps', 'get', graph => readSubscribed(graph, '1')],
  ['/{WABA-ID}/subscribed_apps', 'post', graph => subscribe(graph, '1')],
  [
    '/{Phone-Number-ID}/messages',
    'post',
    graph => sendText(graph, '1', { to: { phone: '1' }, text: 'x' }),
    'messages',
  ],
  ['/{Phone-Number-ID}/messages', 'post', graph => markRead(graph, '1', 'wamid.1'), 'success'],
]

const lengthOf = (body: unknown): number | null => {
  const read = z.object({ data: z.array(z.unknown()) }).safeParse(body)
  return read.success ? read.data.data.length : null
}

describe.runIf(existsSync(file))("Meta's own examples", () => {
  const api: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : null

  it.each(calls)('of %s (%s) are read by what the app reads with', async (path, method, read, part) => {
    const good = examplesOf(api, path, method).filter(
      ({ status, body }) => status === 200 && (!part || part in z.object({}).loose().parse(body)),
    )
    expect(good.length).toBeGreaterThan(0)
    for (const { body } of good) {
      const seen = await read(saying(body))
      // Nothing of a list is left out without a word.
      if (lengthOf(body) !== null && method === 'get') expect(seen).toHaveLength(lengthOf(body) ?? 0)
    }
  })

  it('of refusals are all understood as such', () => {
    const refusals = calls.flatMap(([path, method]) =>
      examplesOf(api, path, method).filter(one => one.status >= 400),
    )
    expect(refusals.length).toBeGreaterThan(20)
    for (const { body } of refusals) expect(readRefusal(body)).toEqual(expect.any(Number))
  })

  const saved = (name: string): unknown => JSON.parse(readFileSync(join(payloads, `${name}.json`), 'utf8'))
  const files: [string, (graph: Graph) => Promise<unknown>][] = [
    ['api_debug_token_system_user', graph => readToken(graph, 'x')],
    ['api_phone_numbers_list', graph => readNumbers(graph, '1')],
    ['api_phone_webhook_configuration', graph => readNumber(graph, '1')],
    ['api_messaging_limit', graph => readNumber(graph, '1')],
    ['api_subscribed_apps_list', graph => readSubscribed(graph, '1')],
    ['api_waba_activities', graph => readActivities(graph, '1')],
    ['api_message_templates_list_page', templates],
    ['api_message_templates_openapi', templates],
    ...readdirSync(existsSync(payloads) ? payloads : '.')
      .filter(name => name.startsWith('api_health_status'))
      .map((name): [string, (graph: Graph) => Promise<unknown>] => [
        name.replace('.json', ''),
        graph => readAccount(graph, '1'),
      ]),
    ...['api_send_response_bsuid', 'api_send_response_phone_and_bsuid'].map(
      (name): [string, (graph: Graph) => Promise<unknown>] => [
        name,
        graph => sendText(graph, '1', { to: { user: 'US.1' }, text: 'x' }),
      ],
    ),
  ]
  it.each(files)('kept as %s are read', async (name, read) => {
    const seen = await read(saying(saved(name)))
    expect(seen).not.toBeNull()
  })
})

describe('the stand-in', () => {
  it('answers each call of the app so that the app can read it whole', async () => {
    const now = Date.parse('2026-11-24T12:00:00Z')
    const world = practiceWorld(now, 'token', 'f'.repeat(32), () => now)
    world.accounts[0]?.activities.push({
      id: '1',
      activity_type: 'TEMPLATE_CREATED',
      timestamp: '2026-11-23T10:00:00Z',
      actor_name: 'Bia',
      description: 'oferta_semana',
    })
    const standin = await openStandin(world, () => now)
    const graph = createGraph(standin.address, keys, fetch, () => now, open)
    try {
      expect(await readToken(graph, 'token')).toMatchObject({ valid: true, endsAt: null })
      const account = await readAccount(graph, number.account)
      expect(account).toMatchObject({ name: 'Loja da Bia', status: 'ACTIVE', health: { can: 'AVAILABLE' } })
      const [first] = await readNumbers(graph, number.account)
      expect(first).toMatchObject({ pin: true, limit: 'TIER_2K', health: { can: 'AVAILABLE' } })
      for (const seen of [account, first ?? {}])
        for (const [name, value] of Object.entries(seen)) expect([name, value]).not.toEqual([name, ''])
      expect(await readSubscribed(graph, number.account)).toHaveLength(1)
      expect(await readActivities(graph, number.account)).toMatchObject([{ who: 'Bia' }])
      expect(graph.budget().percent).toBe(1)
    } finally {
      await standin.close()
    }
  })
})
