import { fail } from '../problem.ts'

/** A way from the public net to a port of this computer. `address`: where Meta finds it, with https. */
export type Tunnel = { address: string; close: () => Promise<void> }

/** `domain`: the owner's own, so that the address stays the same. `lost` is called once when it breaks down. */
export type OpenTunnel = (
  port: number,
  about: { domain: string; token: string },
  lost: () => void,
) => Promise<Tunnel>

/** ngrok's words for what is wrong: with the token (105 to 107, 4018), with the domain (320, 326, 334, 3004). */
const codeOf = (error: unknown): string => {
  const number = /ERR_NGROK_(\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
  if (['105', '106', '107', '4018'].includes(number)) return 'tunnel-token'
  return ['320', '326', '334', '3004'].includes(number) ? 'tunnel-domain' : 'tunnel-silent'
}

/** Opens a tunnel of ngrok's. The program part is loaded with the first one: whoever needs none never loads it. */
export const openNgrok: OpenTunnel = async (port, { domain, token }, lost) => {
  const { forward } = await import('@ngrok/ngrok').catch(() => fail('bug', 'tunnel-missing'))
  let closing = false
  try {
    const listener = await forward({
      addr: `127.0.0.1:${port}`,
      authtoken: token,
      domain,
      onStatusChange: status => {
        if (status === 'closed' && !closing) lost()
      },
    })
    const address = listener.url() ?? fail('network', 'tunnel-silent')
    return {
      address,
      close: async () => {
        closing = true
        await listener.close().catch(() => {})
      },
    }
  } catch (error) {
    return fail('network', codeOf(error))
  }
}
