import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { graphVersion } from '../../graph/version.ts'
import { number, ratingAt } from './shop.ts'
import { templatesAt } from './templates.ts'

export type Standin = { address: string; close: () => Promise<void> }

/** Bytes of a message that is sent through it; Meta's own texts have at most 4,096 characters. */
const largest = 64 * 1024
const perPage = 25

type Node = Record<string, unknown>
type Answer = { status: number; body: Node }

const found = (body: Node): Answer => ({ status: 200, body })

/** Meta's shape of a refusal (FACTS 2.7). */
const refused = (status: number, code: number, message: string): Answer => {
  const error = { message: `(#${code}) ${message}`, type: 'OAuthException', code, fbtrace_id: 'practice' }
  return { status, body: { error } }
}

/** Only the asked-for fields; the id always comes. */
const only = (node: Node, fields: string | null): Node => {
  if (!fields) return node
  const asked = new Set(['id', ...fields.split(',')])
  return Object.fromEntries(Object.entries(node).filter(([name]) => asked.has(name)))
}

const accountNode: Node = {
  id: number.account,
  name: number.name,
  status: 'ACTIVE',
  currency: 'BRL',
  country: 'BR',
  account_review_status: 'APPROVED',
  business_verification_status: 'verified',
  whatsapp_business_manager_messaging_limit: 'TIER_2K',
}

const phoneNode = (since: number, now: number): Node => ({
  id: number.id,
  display_phone_number: number.display,
  verified_name: number.name,
  status: 'CONNECTED',
  quality_rating: ratingAt(since, now),
  name_status: 'APPROVED',
  code_verification_status: 'VERIFIED',
  platform_type: 'CLOUD_API',
  account_mode: 'LIVE',
  throughput: { level: 'STANDARD' },
  whatsapp_business_manager_messaging_limit: 'TIER_2K',
})

const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging']

const tokenNode: Node = {
  app_id: '310037770000900',
  type: 'SYSTEM_USER',
  application: number.name,
  is_valid: true,
  expires_at: 0,
  data_access_expires_at: 0,
  scopes,
  granular_scopes: scopes.map(scope => ({ scope })),
  user_id: '310037770000901',
}

/** A cursor is where the page ended, wrapped up as Meta wraps its own. */
const cursorOf = (index: number) => Buffer.from(String(index)).toString('base64url')

const page = (all: Node[], url: URL, address: string): Answer => {
  const { searchParams: query } = url
  const after = query.get('after')
  const start = after ? Number(Buffer.from(after, 'base64url').toString()) : 0
  if (!Number.isInteger(start) || start < 0) return refused(400, 131059, 'Invalid paging cursor')
  const limit = Math.max(1, Number(query.get('limit')) || perPage)
  const end = Math.min(all.length, start + limit)
  const data = all.slice(start, end).map(node => only(node, query.get('fields')))
  const next = new URL(`${url.pathname}${url.search}`, address)
  next.searchParams.set('after', cursorOf(end))
  const cursors = { before: cursorOf(start), after: cursorOf(end) }
  return found({ data, paging: { cursors, ...(end < all.length && { next: next.href }) } })
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) return null
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return null
  }
}

/** Takes a message as Meta would, answers an id, and sends nothing to anybody. */
const accept = (body: unknown): Answer => {
  const to = typeof body === 'object' && body !== null && 'to' in body ? body.to : undefined
  if (typeof to !== 'string' || !to) return refused(400, 100, 'Invalid parameter')
  const id = `wamid.${randomBytes(24).toString('base64url')}`
  const contacts = [{ input: to, wa_id: to.replace(/\D/g, '') }]
  return found({ messaging_product: 'whatsapp', contacts, messages: [{ id }] })
}

/**
 * A stand-in for Meta's Graph API on 127.0.0.1, filled with the practice shop. Asks for the token that it was
 * opened with and refuses as Meta does: 190 for a wrong token, 100 for an id or path that is not there.
 */
export const openStandin = async (since: number, token: string, now: () => number): Promise<Standin> => {
  let address = ''

  const read = (path: string, url: URL): Answer => {
    const phone = phoneNode(since, now())
    switch (path) {
      case number.account:
        return found(only(accountNode, url.searchParams.get('fields')))
      case number.id:
        return found(only(phone, url.searchParams.get('fields')))
      case `${number.account}/phone_numbers`:
        return page([phone], url, address)
      case `${number.account}/message_templates`:
        return page(templatesAt(since, now()), url, address)
      case `${number.account}/subscribed_apps`:
        return page(
          [{ whatsapp_business_api_data: { id: tokenNode.app_id, name: number.name } }],
          url,
          address,
        )
      case 'debug_token':
        return found({ data: tokenNode })
      default:
        return refused(400, 100, 'Unsupported request, or an object that does not exist')
    }
  }

  const serve = async (request: IncomingMessage): Promise<Answer> => {
    if (request.headers.authorization !== `Bearer ${token}`)
      return refused(401, 190, 'Invalid OAuth access token')
    const url = new URL(request.url ?? '/', address)
    const [, version, ...rest] = url.pathname.split('/')
    const path = rest.join('/')
    if (version !== graphVersion) return refused(400, 100, 'Unknown version')
    if (request.method === 'GET') return read(path, url)
    if (request.method === 'POST' && path === `${number.id}/messages`) return accept(await readBody(request))
    return refused(400, 100, 'Unsupported request')
  }

  const server = createServer((request, response: ServerResponse) => {
    serve(request).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(body))
      },
      () => request.destroy(),
    )
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server's address is one
  return {
    address,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
