import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { graphVersion } from '../../graph/version.ts'
import { readJson } from '../../readJson.ts'
import { type Answer, accept, found, read, readAsApp, refused, unknown } from './answers.ts'
import { post, type Reach, shakeHands, wayOf } from './callback.ts'
import type { Delivery } from './meta.ts'
import type { World } from './world.ts'

/** Meta, on this computer: an API to ask, deliveries that come, and what a test or the practice shop makes of it. */
export type Standin = {
  address: string
  world: World
  /** What it was asked, in order: `GET 310…/phone_numbers`. Never with a key. */
  calls: string[]
  /** The next `times` calls whose path has `part` in it are refused with a code of Meta's. */
  refuseNext: (code: number, times?: number, part?: string) => void
  /** Nobody answers any more, until it is put up again. */
  down: (isDown: boolean) => void
  /** Milliseconds until an answer comes. */
  slow: (wait: number) => void
  /** Percent of the hour's calls that the answers tell of, and for how many minutes nothing is to be asked. */
  used: (percent: number, minutes?: number) => void
  /** Delivers as Meta does; the status that came back, 0: nobody was there, null: it goes nowhere. Kept for `retry`. */
  deliver: (delivery: Delivery, isTest?: boolean) => Promise<number | null>
  /** Delivers again what got no 200; how many still wait. */
  retry: () => Promise<number>
  close: () => Promise<void>
}

/** Bytes of a message that is sent through it; Meta's own texts have at most 4,096 characters. */
const largest = 64 * 1024
/** Statuses with which Meta refuses (error_codes.json). */
const statusOf = (code: number) => (code === 190 ? 401 : code === 10 || code === 200 ? 403 : 400)

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) return null
    parts.push(part)
  }
  return readJson(Buffer.concat(parts).toString('utf8'))
}

const proofOf = (token: string, secret: string) => createHmac('sha256', secret).update(token).digest('hex')
const needs = (path: string) =>
  path.endsWith('/messages') ? 'whatsapp_business_messaging' : 'whatsapp_business_management'

/**
 * Opens a stand-in for Meta's Graph API on 127.0.0.1. It refuses as Meta does: 190 for a token that it does not know or
 * that has ended, 10 for a missing permission, 200 for an account that was not given to it, 100 for an id or path that
 * is not there or a call that is not signed, 2200 for an address that does not give the word back.
 */
export const openStandin = async (
  world: World,
  now: () => number,
  reach: Reach = () => null,
): Promise<Standin> => {
  const calls: string[] = []
  const refusals: { code: number; part: string }[] = []
  const waiting: string[] = []
  let [isDown, wait, percent, minutes] = [false, 0, 1, 0]
  let address = ''

  const keep = async (body: unknown): Promise<Answer> => {
    if (typeof body !== 'object' || body === null || !('callback_url' in body)) return unknown()
    const said = Object.fromEntries(Object.entries(body).map(([name, one]) => [name, String(one)]))
    const callback = { address: said.callback_url ?? '', verifyToken: said.verify_token ?? '' }
    if (!(await shakeHands(callback.address, callback.verifyToken, reach)))
      return refused(400, 2200, 'Callback verification failed')
    world.app.callback = { ...callback, fields: (said.fields ?? '').split(',') }
    return found({ success: true })
  }

  const write = (path: string, body: unknown): Answer => {
    const [id = '', edge = ''] = path.split('/')
    const { app, accounts } = world
    const account = accounts.find(one => one.id === id)
    if (account && edge === 'subscribed_apps') {
      if (!account.subscribed.some(one => one.app === app.id))
        account.subscribed.push({ app: app.id, name: app.name })
      return found({ success: true })
    }
    const isNumber = accounts.some(one => one.numbers().some(number => number.id === id))
    return isNumber && edge === 'messages' ? accept(body) : unknown()
  }

  const serve = async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', address)
    const [, version, ...rest] = url.pathname.split('/')
    const path = rest.join('/')
    calls.push(`${request.method} ${path}`)
    const body = request.method === 'POST' ? await readBody(request) : null
    const next = refusals.findIndex(one => path.includes(one.part))
    const [refusal] = next < 0 ? [] : refusals.splice(next, 1)
    if (refusal) return refused(statusOf(refusal.code), refusal.code, 'Refused')
    if (version !== graphVersion) return refused(400, 100, 'Unknown version')

    const key = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const proof = url.searchParams.get('appsecret_proof')
    const { app } = world
    if (proof !== null && proof !== proofOf(key, app.secret))
      return refused(400, 100, 'Invalid appsecret_proof')
    if (key.includes('|')) {
      if (key !== `${app.id}|${app.secret}`) return refused(400, 190, 'Error validating application')
      if (request.method === 'GET') return readAsApp(world, path, url)
      return path === `${app.id}/subscriptions` ? keep(body) : unknown()
    }
    const token = world.tokens.get(key)
    if (!token || (token.endsAt !== null && token.endsAt <= now()))
      return refused(401, 190, 'Invalid OAuth access token')
    if (app.signed && proof === null)
      return refused(400, 100, 'API calls from the server require an appsecret_proof argument')
    if (path !== 'debug_token' && !token.scopes.includes(needs(path)))
      return refused(403, 10, 'Application does not have permission for this action')
    const [id = ''] = path.split('/')
    const isAccount = world.accounts.some(one => one.id === id)
    if (token.accounts && isAccount && !token.accounts.includes(id))
      return refused(403, 200, 'Permissions error')
    return request.method === 'GET' ? read(world, path, url, now()) : write(path, body)
  }

  /** How much of the hour is used, as Meta says it on each answer about an account (FACTS 2.6). */
  const usage = () =>
    JSON.stringify({
      [world.accounts[0]?.id ?? '']: [
        {
          type: 'whatsapp',
          call_count: percent,
          total_cputime: 1,
          total_time: 1,
          estimated_time_to_regain_access: minutes,
        },
      ],
    })
  const server = createServer((request, response: ServerResponse) => {
    if (isDown) return request.destroy()
    serve(request).then(
      ({ status, body }) => {
        const answer = () => {
          if (isDown) return request.destroy()
          const headers = { 'content-type': 'application/json', 'x-business-use-case-usage': usage() }
          response.writeHead(status, headers)
          response.end(JSON.stringify(body))
        }
        if (wait > 0) setTimeout(answer, wait)
        else answer()
      },
      () => request.destroy(),
    )
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server's address is one

  const bring = async (body: string): Promise<number> => {
    const delivery: Delivery = JSON.parse(body)
    const way = wayOf(world, delivery, true)
    return way ? post(way, world.app.secret, body, reach) : 0
  }
  return {
    address,
    world,
    calls,
    refuseNext: (code, times = 1, part = '') => {
      for (let time = 0; time < times; time += 1) refusals.push({ code, part })
    },
    down: value => {
      isDown = value
    },
    slow: value => {
      wait = value
    },
    used: (value, rest = 0) => {
      percent = value
      minutes = rest
    },
    deliver: async (delivery, isTest = false) => {
      if (wayOf(world, delivery, isTest) === null) return null
      const body = JSON.stringify(delivery)
      const status = await bring(body)
      if (status !== 200) waiting.push(body)
      return status
    },
    retry: async () => {
      for (const body of waiting.splice(0)) if ((await bring(body)) !== 200) waiting.push(body)
      return waiting.length
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
