import { createHmac, randomInt } from 'node:crypto'
import { request } from 'node:http'
import type { Delivery } from './meta.ts'
import type { World } from './world.ts'

/** Where a public address is on this computer: port by host. Nothing is ever sent anywhere else. */
export type Reach = (host: string) => number | null

type Said = { status: number; text: string }

/** Asks as Meta would: with the public name in the Host header, of a port on this computer. null: nobody is there. */
const ask = (
  address: URL,
  reach: Reach,
  { method, headers, body }: { method: string; headers: Record<string, string>; body: string },
): Promise<Said | null> =>
  new Promise(done => {
    const local = address.hostname === '127.0.0.1' ? Number(address.port) : reach(address.host)
    if (!local) return done(null)
    const asking = request(
      {
        host: '127.0.0.1',
        port: local,
        method,
        path: address.pathname + address.search,
        headers: { ...headers, host: address.host, 'content-length': String(Buffer.byteLength(body)) },
        timeout: 15_000,
        // A connection that was kept may be to a way in that has been closed since.
        agent: false,
      },
      response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        )
        response.on('error', () => done(null))
      },
    )
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => done(null))
    asking.end(body)
  })

/** Meta's handshake (FACTS 1.1): whether whoever is at the address knows the word. */
export const shakeHands = async (address: string, verifyToken: string, reach: Reach): Promise<boolean> => {
  const url = new URL(address)
  const challenge = String(randomInt(1e9))
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.challenge', challenge)
  url.searchParams.set('hub.verify_token', verifyToken)
  const said = await ask(url, reach, { method: 'GET', headers: {}, body: '' })
  return said?.status === 200 && said.text === challenge
}

/** Fields that may go to another address than the app's (FACTS 1.3). */
const overridable = ['messages', 'smb_message_echoes', 'message_echoes']

/** Where a delivery goes, by Meta's rules; null where it goes nowhere: nobody subscribed, or the app is not live. */
export const wayOf = ({ app, accounts }: World, { entry }: Delivery, isTest: boolean): string | null => {
  const [first] = entry
  const field = first?.changes[0]?.field ?? ''
  const account = accounts.find(one => one.id === first?.id)
  const subscribed = account?.subscribed.find(one => one.app === app.id)
  if (!app.callback || !account || !subscribed || (!app.live && !isTest)) return null
  if (!app.callback.fields.includes(field)) return null
  const value = first?.changes[0]?.value.metadata
  const id = typeof value === 'object' && value && 'phone_number_id' in value ? value.phone_number_id : ''
  const number = account.numbers().find(one => one.id === id)?.override
  if (!overridable.includes(field)) return app.callback.address
  return typeof number === 'string' ? number : (subscribed.override ?? app.callback.address)
}

/** Posts one signed delivery; the status that came back, 0 where nobody was there. */
export const post = async (address: string, secret: string, body: string, reach: Reach): Promise<number> => {
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
  const said = await ask(new URL(address), reach, { method: 'POST', headers, body })
  return said?.status ?? 0
}
