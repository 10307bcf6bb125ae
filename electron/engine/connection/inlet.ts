import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import type { Receive } from '../../../shared/connection/view.ts'
import type { LeftOut } from '../../../shared/whatsapp/signal.ts'
import { openReceiver } from '../inlets/receiver.ts'
import { fail, ProblemError } from '../problem.ts'
import type { OpenTunnel, Tunnel } from './tunnel.ts'

/** Where Meta's deliveries come in. `address`: what Meta is told, with https. */
export type Inlet = { address: string; close: () => Promise<void> }

export type InletOptions = {
  appSecret: string
  verifyToken: string
  /** The tunnel's own; empty for an address of the owner's. */
  tunnelToken: string
  openTunnel: OpenTunnel
  deliver: (body: unknown) => Promise<LeftOut[]>
  /** Meta tried the address, and it is ours. */
  tried: () => void
  /** The way from the net broke down. */
  lost: () => void
  /** Nobody waits for it any more. */
  givenUp: AbortSignal
}

const path = '/webhook'

/** A word of chance that Meta says when it tries the address. */
export const freshVerifyToken = () => randomBytes(24).toString('base64url')

/** The host of a public address. Rejects with `address-shape` what is none with https, or has more in it than our path. */
export const hostOf = (address: string): string => {
  const text = address.trim().includes('://') ? address.trim() : `https://${address.trim()}`
  const url = tryUrl(text)
  const fits =
    url?.protocol === 'https:' &&
    url.hostname.includes('.') &&
    !url.username &&
    !url.password &&
    !url.search &&
    !url.hash &&
    ['/', path, `${path}/`].includes(url.pathname)
  return fits ? url.host : fail('bad-input', 'address-shape')
}

const tryUrl = (text: string): URL | null => {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/** Where an address of the owner's own leads to: the first of these that is free, and from then on the same. */
const usualPort = 48_720
const tried = 20

const isFree = (port: number): Promise<boolean> =>
  new Promise(done => {
    const server = createServer()
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })

/** A port that nobody uses yet, for somebody else's settings to name. Rejects with `port-taken`. */
export const choosePort = async (): Promise<number> => {
  for (let port = usualPort; port < usualPort + tried; port += 1) if (await isFree(port)) return port
  return fail('bad-input', 'port-taken')
}

/** The tunnel, unless nobody waits for it any more; one that opens later is closed again. */
const inTime = (opening: Promise<Tunnel>, givenUp: AbortSignal): Promise<Tunnel> =>
  new Promise((done, refused) => {
    const giveUp = () => {
      opening.then(late => late.close()).catch(() => {})
      refused(new ProblemError({ kind: 'network', code: 'tunnel-silent' }))
    }
    if (givenUp.aborted) return giveUp()
    givenUp.addEventListener('abort', giveUp, { once: true })
    opening.then(done, refused).finally(() => givenUp.removeEventListener('abort', giveUp))
  })

/**
 * Opens the way in. Rejects with `port-taken`, or with what the tunnel says (tunnel.ts); then nothing stays open.
 */
export const openInlet = async (receive: Receive, options: InletOptions): Promise<Inlet> => {
  const { appSecret, verifyToken, tunnelToken, openTunnel, deliver, tried, lost, givenUp } = options
  const host = hostOf(receive.kind === 'tunnel' ? receive.domain : receive.address)
  const port = receive.kind === 'tunnel' ? 0 : receive.port
  const hosts = [host]
  const receiver = await openReceiver({ port, appSecret, verifyToken, hosts, deliver, shaken: tried }).catch(
    () => fail('bad-input', 'port-taken', String(port)),
  )
  if (receive.kind === 'address') return { address: `https://${host}${path}`, close: receiver.close }
  try {
    const opening = openTunnel(receiver.port, { domain: host, token: tunnelToken }, lost)
    const tunnel = await inTime(opening, givenUp)
    return {
      address: `https://${host}${path}`,
      close: async () => {
        await tunnel.close()
        await receiver.close()
      },
    }
  } catch (error) {
    await receiver.close()
    throw error
  }
}
