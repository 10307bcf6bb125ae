import { z } from 'zod'
import { troubleOf } from '../../../shared/whatsapp/trouble.ts'
import { fail } from '../problem.ts'
import { graphVersion } from './version.ts'

/** The same shape as the global `fetch`, so that a test can put another in its place. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

export type Graph = {
  /**
   * Reads one node or edge, e.g. `310…/message_templates`. Rejects with a Problem: `network` where nobody
   * answered, `whatsapp` where Meta refused or its answer could not be read.
   */
  get: <T>(path: string, query: Record<string, string>, schema: z.ZodType<T>) => Promise<T>
}

const slowest = 15_000

const Refusal = z.object({ error: z.object({ code: z.number() }) })

/** Code of the problem that a refusal is. A read asks for nothing but ids: one that is wrong is then what Meta means. */
const codeOf = (code: number | undefined): string => {
  const trouble = code === undefined ? null : troubleOf(code)
  if (trouble === null) return 'graph-refused'
  return `meta-${trouble === 'request' ? 'wrong-id' : trouble}`
}

/** Meta's Graph API at an address, asked with a token. `closing` ends what is under way. */
export const createGraph = (address: string, token: string, fetch: Fetch, closing: AbortSignal): Graph => {
  const ask = async (url: URL) => {
    const ending = new AbortController()
    const end = () => ending.abort()
    if (closing.aborted) end()
    closing.addEventListener('abort', end)
    const timer = setTimeout(end, slowest)
    const headers = { authorization: `Bearer ${token}` }
    try {
      // Following a redirect would hand the token to another address.
      const response = await fetch(url.href, { headers, redirect: 'error', signal: ending.signal })
      const body: unknown = await response.json().catch(() => null)
      return { ok: response.ok, status: response.status, body }
    } catch {
      return fail('network', 'graph-silent')
    } finally {
      clearTimeout(timer)
      closing.removeEventListener('abort', end)
    }
  }

  return {
    get: async (path, query, schema) => {
      const url = new URL(`/${graphVersion}/${path}`, address)
      url.search = new URLSearchParams(query).toString()
      const { ok, status, body } = await ask(url)
      if (!ok) {
        const { code } = Refusal.safeParse(body).data?.error ?? {}
        return fail('whatsapp', codeOf(code), String(code ?? status))
      }
      const read = schema.safeParse(body)
      return read.success ? read.data : fail('whatsapp', 'graph-unreadable', path.split('/').at(-1))
    },
  }
}
