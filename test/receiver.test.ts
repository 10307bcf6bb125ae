import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isSigned, openReceiver, type Receiver } from '../electron/engine/inlets/receiver.ts'

const appSecret = 'a secret of the tests'
const sign = (body: string | Buffer) => `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
let receiver: Receiver | null = null
const taken: unknown[] = []
const open = async (deliver = async (body: unknown) => void taken.push(body)) => {
  taken.length = 0
  receiver = await openReceiver({
    port: 0,
    appSecret,
    verifyToken: 'shake',
    deliver: async body => {
      await deliver(body)
      return []
    },
  })
  return receiver
}
afterEach(async () => {
  await receiver?.close()
  receiver = null
})

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }
const send = ({
  method = 'POST',
  path = '/webhook',
  headers = {},
  body = '',
}: Sent): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: receiver?.port, method, path, headers }, response => {
      let text = ''
      response.on('data', part => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', fail)
    sent.end(body)
  })

const delivery = JSON.stringify({ object: 'whatsapp_business_account', entry: [] })

describe('the receiver', () => {
  it('knows the signatures that the fact sheet computed', () => {
    const first = '{"object":"whatsapp_business_account","entry":[]}'
    const second = '{"object": "whatsapp_business_account", "entry": []}'
    const of = (body: string, hex: string) => isSigned(Buffer.from(body), `sha256=${hex}`, 'test_app_secret')
    expect(of(first, 'dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756')).toBe(true)
    expect(of(second, '56cbbaf4961c6cfdae48b7f116c047e5eb513d2c931baae63a2bc1afd26f803a')).toBe(true)
    expect(of(second, 'dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756')).toBe(false)
  })

  it('takes a signed delivery and says 200 only after it was kept', async () => {
    let kept = false
    await open(async () => {
      await new Promise(done => setTimeout(done, 30))
      kept = true
    })
    const answer = await send({ body: delivery, headers: { 'x-hub-signature-256': sign(delivery) } })
    expect({ status: answer.status, kept }).toEqual({ status: 200, kept: true })
  })

  it('says 503 when it could not be kept, so that Meta brings it again', async () => {
    await open(async () => {
      throw new Error('disk full')
    })
    expect((await send({ body: delivery, headers: { 'x-hub-signature-256': sign(delivery) } })).status).toBe(
      503,
    )
  })

  it('checks the signature over the bytes as they came, accents and escapes included', async () => {
    await open()
    const body = Buffer.from('{"object":"whatsapp_business_account","entry":[],"x":"n\\u00e3o não 🛑"}')
    expect((await send({ body, headers: { 'x-hub-signature-256': sign(body) } })).status).toBe(200)
    expect(taken).toHaveLength(1)
  })

  it.each([
    ['no signature', {}],
    ['a forged one', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }],
    ['a short one', { 'x-hub-signature-256': 'sha256=abc' }],
    ['another kind', { 'x-hub-signature': sign(delivery) }],
  ])('refuses %s with 401 and takes nothing', async (_, headers) => {
    await open()
    expect((await send({ body: delivery, headers: headers as Record<string, string> })).status).toBe(401)
    expect(taken).toEqual([])
  })

  it('refuses everything while it has no secret', async () => {
    const bare = await openReceiver({ port: 0, appSecret: '', verifyToken: '', deliver: async () => [] })
    receiver = bare
    const signature = `sha256=${createHmac('sha256', '').update(delivery).digest('hex')}`
    expect((await send({ body: delivery, headers: { 'x-hub-signature-256': signature } })).status).toBe(401)
    const shake = '/webhook?hub.mode=subscribe&hub.verify_token=&hub.challenge=1'
    expect((await send({ method: 'GET', path: shake })).status).toBe(401)
  })

  it('shakes hands with who knows the token, and with nobody else', async () => {
    await open()
    const path = (token: string, challenge = '1158201444') =>
      `/webhook?hub.mode=subscribe&hub.challenge=${challenge}&hub.verify_token=${token}`
    expect(await send({ method: 'GET', path: path('shake') })).toEqual({ status: 200, text: '1158201444' })
    expect((await send({ method: 'GET', path: path('other') })).status).toBe(401)
    expect((await send({ method: 'GET', path: path('shake', '%3Cscript%3E') })).status).toBe(401)
  })

  it('refuses a body over 3.5 MB with 413, by its announced and by its real size', async () => {
    await open()
    const large = Buffer.alloc(10 * 1024 * 1024, 'a')
    const announced = await send({ body: large, headers: { 'x-hub-signature-256': sign(large) } })
    expect(announced.status).toBe(413)
    const chunked = { 'x-hub-signature-256': sign(large), 'transfer-encoding': 'chunked' }
    expect((await send({ body: large, headers: chunked })).status).toBe(413)
    expect(taken).toEqual([])
  })

  it('refuses a wrong Host and any web page with 421', async () => {
    await open()
    const signed = { 'x-hub-signature-256': sign(delivery) }
    expect((await send({ body: delivery, headers: { ...signed, host: 'evil.example' } })).status).toBe(421)
    expect((await send({ body: delivery, headers: { ...signed, host: 'localhost' } })).status).toBe(421)
    expect(
      (await send({ body: delivery, headers: { ...signed, origin: 'http://evil.example' } })).status,
    ).toBe(421)
    expect(
      (await send({ body: delivery, headers: { ...signed, 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(421)
    expect(taken).toEqual([])
  })

  it('refuses what is no JSON, is packed, or goes elsewhere, and stays up', async () => {
    await open()
    const broken = '{"object":'
    expect((await send({ body: broken, headers: { 'x-hub-signature-256': sign(broken) } })).status).toBe(400)
    const packed = { 'x-hub-signature-256': sign(delivery), 'content-encoding': 'gzip' }
    expect((await send({ body: delivery, headers: packed })).status).toBe(415)
    expect((await send({ method: 'DELETE' })).status).toBe(405)
    expect((await send({ path: '/other', body: delivery })).status).toBe(404)
    expect((await send({ body: delivery, headers: { 'x-hub-signature-256': sign(delivery) } })).status).toBe(
      200,
    )
  })

  it.each([
    '//',
    '//:0',
    'http://[',
    'http://a:99999/webhook',
    'http://evil.example/webhook',
    '*',
    '/webhook/../webhook',
  ])('answers the odd target %s with a refusal and stays up', async path => {
    const { port } = await open()
    const raw = await new Promise<string>(done => {
      const socket = connect(port, '127.0.0.1')
      let got = ''
      socket.on('data', bytes => {
        got += bytes
      })
      socket.on('close', () => done(got))
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
    })
    expect(raw).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect((await send({ body: delivery, headers: { 'x-hub-signature-256': sign(delivery) } })).status).toBe(
      200,
    )
  })

  it('refuses a request with two Host headers', async () => {
    const { port } = await open()
    const raw = await new Promise<string>(done => {
      const socket = connect(port, '127.0.0.1')
      socket.once('data', bytes => done(String(bytes)))
      socket.once('close', () => done('closed'))
      socket.write(`GET /webhook HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\n\r\n`)
    })
    expect(raw).toMatch(/^HTTP\/1\.1 4\d\d |closed/)
  })

  it('listens on this computer only', async () => {
    const { address } = await open()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/webhook$/)
  })

  it('lets go of a client that sends its headers drop by drop', async () => {
    const { port } = await open()
    const ended = new Promise<boolean>(done => {
      const socket = connect(port, '127.0.0.1')
      socket.write('POST /webhook HTTP/1.1\r\nHost: 127')
      socket.on('close', () => done(true))
      socket.on('error', () => done(true))
      socket.resume()
    })
    expect(await ended).toBe(true)
  }, 15_000)
})
