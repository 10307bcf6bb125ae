import { fail } from '../problem.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Where the Graph API is asked: at the address that the environment names (SOSSEGO_GRAPH_URL, for tests), else
 * at `own`. Throws Problem `graph-address` for an address that is not on this computer: a practice account
 * talks to nobody else.
 */
export const graphAddress = (named: string | undefined, own: string): string => {
  if (!named) return own
  const url = read(named)
  const fits = url?.protocol === 'http:' && loopback.has(url.hostname) && !url.username && !url.password
  return fits ? url.origin : fail('bad-input', 'graph-address', 'SOSSEGO_GRAPH_URL')
}

const read = (address: string): URL | null => {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
