import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LeftOut } from '../../../shared/whatsapp/signal.ts'

/** Meta's largest delivery is 3 MB (FACTS 1.1). */
const largest = 3.5 * 1024 * 1024
/** After a refusal this much more is read and thrown away, so that the sender gets to see the answer. */
const drained = 16 * 1024 * 1024
const path = '/webhook'

export type Receiver = { address: string; port: number; close: () => Promise<void> }

/** `hosts`: further names, e.g. of a tunnel, that may stand in the Host header. */
export type ReceiverOptions = {
  port: number
  appSecret: string
  verifyToken: string
  hosts?: string[]
  /** Rejects where the delivery could not be put on the disk. Answers what was left out of it. */
  deliver: (body: unknown) => Promise<LeftOut[]>
  /** Is told when Meta's handshake was answered. */
  shaken?: () => void
}

const constantTimeEqual = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b)

/** Meta's signature: HMAC-SHA256 of the raw bytes with the app secret, `sha256=` and 64 hex digits (FACTS 1.1). */
export const isSigned = (bytes: Buffer, header: string | undefined, appSecret: string): boolean => {
  const match = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')
  if (!match?.[1] || !appSecret) return false
  return constantTimeEqual(
    Buffer.from(match[1], 'hex'),
    createHmac('sha256', appSecret).update(bytes).digest(),
  )
}

const answer = (
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(text)
}

/** Refuses before the body was read. */
const refuse = (request: IncomingMessage, response: ServerResponse, status: number, text: string) => {
  let rest = 0
  request.removeAllListeners('data')
  request.on('data', (bytes: Buffer) => {
    rest += bytes.length
    if (rest > drained) request.destroy()
  })
  request.resume()
  answer(response, status, text, { connection: 'close' })
}

/** One Host header, and a name of ours in it. */
const isOurHost = ({ rawHeaders, headers }: IncomingMessage, hosts: string[]) =>
  hosts.includes(headers.host ?? '') &&
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length === 1

/** Meta's handshake (FACTS 1.1): the challenge comes back only to who knows the verify token. */
const shake = (
  asked: URLSearchParams,
  response: ServerResponse,
  { verifyToken, shaken }: ReceiverOptions,
) => {
  const token = asked.get('hub.verify_token') ?? ''
  const challenge = asked.get('hub.challenge') ?? ''
  const known = verifyToken !== '' && constantTimeEqual(Buffer.from(token), Buffer.from(verifyToken))
  const fits = asked.get('hub.mode') === 'subscribe' && /^[0-9A-Za-z_-]{1,128}$/.test(challenge)
  if (!known || !fits) return answer(response, 401, 'not verified')
  answer(response, 200, challenge)
  shaken?.()
}

const readBody = (request: IncomingMessage): Promise<Buffer | null> =>
  new Promise((done, fail) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (bytes: Buffer) => {
      size += bytes.length
      if (size > largest) done(null)
      else parts.push(bytes)
    })
    request.once('end', () => done(Buffer.concat(parts)))
    request.once('error', fail)
  })

const parse = (bytes: Buffer): { body: unknown } | null => {
  try {
    return { body: JSON.parse(bytes.toString('utf8')) }
  } catch {
    return null
  }
}

const take = async (request: IncomingMessage, response: ServerResponse, options: ReceiverOptions) => {
  if (Number(request.headers['content-length'] ?? 0) > largest)
    return refuse(request, response, 413, 'too large')
  if (request.headers['content-encoding']) return refuse(request, response, 415, 'send it plain')
  const bytes = await readBody(request)
  if (!bytes) return refuse(request, response, 413, 'too large')
  const header = request.headers['x-hub-signature-256']
  if (!isSigned(bytes, typeof header === 'string' ? header : undefined, options.appSecret)) {
    return answer(response, 401, 'signature does not fit')
  }
  const parsed = parse(bytes)
  if (!parsed) return answer(response, 400, 'not JSON')
  try {
    const leftOut = await options.deliver(parsed.body)
    if (leftOut.some(one => one.why === 'too many')) return answer(response, 413, 'too many updates')
  } catch {
    // Meta repeats a delivery that got no 200 for at least 36 hours: nothing is lost by saying so.
    return answer(response, 503, 'can not be saved now', { 'retry-after': '30' })
  }
  answer(response, 200, 'ok')
}

/**
 * Listens for Meta's deliveries on 127.0.0.1 only. 200 only after `deliver`, that is, after the disk has it;
 * 503 when that failed; 401 signature or token, 413 size, 421 for a Host that is not ours and for any web page
 * (a page on this computer could reach the port: CVE-2025-66414 is that mistake in another program).
 */
export const openReceiver = async (options: ReceiverOptions): Promise<Receiver> => {
  let hosts: string[] = []
  const server: Server = createServer(
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: 5_000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      const { method, headers } = request
      const site = headers['sec-fetch-site']
      if (!isOurHost(request, hosts)) return refuse(request, response, 421, 'wrong host')
      if (headers.origin !== undefined || (site !== undefined && site !== 'none')) {
        return refuse(request, response, 421, 'not for web pages')
      }
      const [target, query = ''] = (request.url ?? '').split('?', 2)
      if (target !== path) return refuse(request, response, 404, 'nothing here')
      if (method === 'GET') return shake(new URLSearchParams(query), response, options)
      if (method !== 'POST') return refuse(request, response, 405, 'GET or POST')
      take(request, response, options).catch(() => request.destroy())
    },
  )
  server.maxConnections = 256
  server.maxRequestsPerSocket = 1_000
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(options.port, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo // a TCP server's address is one
  hosts = [`127.0.0.1:${port}`, ...(options.hosts ?? [])]
  return {
    address: `http://127.0.0.1:${port}${path}`,
    port,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      }),
  }
}
