import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createGraph, type Graph } from '../electron/engine/graph/graph.ts'
import { readUsage } from '../shared/whatsapp/usage.ts'

const minute = 60_000
const keys = { token: 'EAAtoken', appSecret: 'a secret' }
const Any = z.looseObject({})
const paused = { problem: { kind: 'whatsapp', code: 'meta-too-often' } }

type Answer = { status?: number; headers?: Record<string, string>; body?: unknown }
let server: Server
let graph: Graph
let clock = 0
let answer: Answer = {}
let asked: { request: IncomingMessage; body: string }[] = []

beforeEach(async () => {
  clock = 1_800_000_000_000
  asked = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    asked.push({ request, body })
    response.writeHead(answer.status ?? 200, answer.headers)
    response.end(JSON.stringify(answer.body ?? {}))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // a TCP server's address is one
  const open = new AbortController().signal
  graph = createGraph(`http://127.0.0.1:${port}`, keys, fetch, () => clock, open)
})
afterEach(() => new Promise(done => server.close(done)))

const used = (kind: Record<string, number>) => ({
  'x-business-use-case-usage': JSON.stringify({ '310': [{ type: 'whatsapp', ...kind }] }),
})
const refuse = (code: number, headers: Record<string, string> = {}): Answer => ({
  ...{ status: 400, headers, body: { error: { code, message: 'x' } } },
})

describe('a call to WhatsApp', () => {
  it('carries the token in its header and the proof of the app secret, never the secret itself', async () => {
    answer = {}
    await graph.get('310', { fields: 'id' }, Any)
    await graph.send('POST', '310/subscribed_apps', { a: 1 }, Any)
    const proof = createHmac('sha256', keys.appSecret).update(keys.token).digest('hex')
    for (const { request } of asked) {
      expect(request.headers.authorization).toBe('Bearer EAAtoken')
      expect(new URL(request.url ?? '', 'http://x').searchParams.get('appsecret_proof')).toBe(proof)
      expect(request.url).not.toContain(keys.token)
      expect(JSON.stringify(request.rawHeaders) + request.url).not.toContain(keys.appSecret)
    }
    expect(asked.map(({ request, body }) => [request.method, body])).toEqual([
      ['GET', ''],
      ['POST', '{"a":1}'],
    ])
  })

  it('follows no redirect, for the token would go along', async () => {
    answer = { status: 302, headers: { location: 'http://127.0.0.1:1/elsewhere' } }
    await expect(graph.get('310', {}, Any)).rejects.toMatchObject({ problem: { code: 'graph-silent' } })
  })

  it('tells that nobody was reached from that nobody answered, for only then has nothing happened', async () => {
    const closed = createServer()
    await new Promise<void>(done => closed.listen(0, '127.0.0.1', done))
    const { port } = closed.address() as AddressInfo // a TCP server's address is one
    await new Promise(done => closed.close(done))
    const open = new AbortController().signal
    const away = createGraph(`http://127.0.0.1:${port}`, keys, fetch, () => clock, open)
    await expect(away.get('310', {}, Any)).rejects.toMatchObject({ problem: { code: 'graph-away' } })
    server.removeAllListeners('request')
    server.on('request', request => request.socket.destroy())
    await expect(graph.get('310', {}, Any)).rejects.toMatchObject({ problem: { code: 'graph-silent' } })
  })

  it('tells a wrong id of a read from a wrong order', async () => {
    answer = refuse(100)
    await expect(graph.get('310', {}, Any)).rejects.toMatchObject({ problem: { code: 'meta-wrong-id' } })
    await expect(graph.send('POST', '310', {}, Any)).rejects.toMatchObject({
      problem: { code: 'meta-request', detail: '100' },
    })
  })
})

describe('what WhatsApp allows in an hour', () => {
  it('is shown as it is told, and left alone for as long as it says', async () => {
    answer = { headers: used({ call_count: 40, total_time: 71 }) }
    await graph.get('310', {}, Any)
    expect(graph.budget()).toEqual({ percent: 71, until: null })
    answer = refuse(80007, used({ call_count: 100, estimated_time_to_regain_access: 12 }))
    await expect(graph.get('310', {}, Any)).rejects.toMatchObject(paused)
    expect(graph.budget()).toEqual({ percent: 100, until: clock + 12 * minute })
    clock += 11 * minute
    await expect(graph.get('310', {}, Any)).rejects.toMatchObject(paused)
    expect(asked).toHaveLength(2)
    clock += 2 * minute
    answer = { headers: used({ call_count: 3 }) }
    await graph.get('310', {}, Any)
    expect(graph.budget()).toEqual({ percent: 3, until: null })
  })

  it('is waited for longer each time where no time is told, up to an hour', async () => {
    answer = refuse(4)
    const waits: number[] = []
    for (let round = 0; round < 9; round++) {
      await expect(graph.get('310', {}, Any)).rejects.toMatchObject(paused)
      const { until } = graph.budget()
      waits.push(((until ?? 0) - clock) / minute)
      clock = until ?? 0
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
    expect(asked).toHaveLength(9)
  })

  it.each([
    [null],
    [''],
    ['7'],
    ['[]'],
    ['{"310":7}'],
    ['{"310":[{"call_count":"x"}]}'],
    ['{"__proto__":[1]}'],
  ])('is unknown, and stops nothing, where its header can not be read: %s', header => {
    expect(readUsage(header, 0)?.until ?? null).toBeNull()
  })
})
