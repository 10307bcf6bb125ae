import { createHmac } from 'node:crypto'
import type { z } from 'zod'
import { readRefusal, troubleOf } from '../../../shared/whatsapp/trouble.ts'
import type { Usage } from '../../../shared/whatsapp/usage.ts'
import { fail } from '../problem.ts'
import { createBudget } from './budget.ts'
import { graphVersion } from './version.ts'

/** The same shape as the global `fetch`, so that a test can put another in its place. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/** `appSecret`: proves with each call that the token was not stolen; null where the owner did not give it. */
export type Keys = { token: string; appSecret: string | null }

/**
 * Meta's Graph API. Each call rejects with a Problem: `network` where nobody answered (`graph-away`: nobody was reached
 * either, so nothing has happened there), `whatsapp` where Meta refused,
 * its answer could not be read, or it wants to be left alone for a while.
 */
export type Graph = {
  /** Reads one node or edge, e.g. `310…/message_templates`. */
  get: <T>(path: string, query: Record<string, string>, schema: z.ZodType<T>) => Promise<T>
  /** Asks Meta to do something; `body` travels as JSON. */
  send: <T>(method: 'POST' | 'DELETE', path: string, body: unknown, schema: z.ZodType<T>) => Promise<T>
  /** How much of the hour's calls is used, and until when nothing is asked. */
  budget: () => Usage
}

const slowest = 15_000

/** Code of the problem that a refusal is. A read asks for nothing but ids: one that is wrong is then what Meta means. */
const codeOf = (code: number | null, isRead: boolean): string => {
  const trouble = code === null ? null : troubleOf(code)
  if (trouble === null) return 'graph-refused'
  return `meta-${trouble === 'request' && isRead ? 'wrong-id' : trouble}`
}

/** What the system says where no connection came about. */
const unreached = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN'],
  ...['EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT'],
])

/** Whether a call failed before Meta could hear of it. */
const neverAsked = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined
  const tried: unknown[] = cause instanceof AggregateError && cause.errors.length > 0 ? cause.errors : [cause]
  return tried.every(one => one instanceof Error && 'code' in one && unreached.has(String(one.code)))
}

/** `closing` ends what is under way. */
export const createGraph = (
  address: string,
  { token, appSecret }: Keys,
  fetch: Fetch,
  now: () => number,
  closing: AbortSignal,
): Graph => {
  const budget = createBudget(now)
  // developers.facebook.com/docs/facebook-login/security: what signs each call where the app demands it.
  const proof = appSecret === null ? null : createHmac('sha256', appSecret).update(token).digest('hex')

  const ask = async (url: URL, init: RequestInit) => {
    const ending = new AbortController()
    const end = () => ending.abort()
    if (closing.aborted) end()
    closing.addEventListener('abort', end)
    const timer = setTimeout(end, slowest)
    const headers = { authorization: `Bearer ${token}`, ...init.headers }
    try {
      // Following a redirect would hand the token to another address.
      const response = await fetch(url.href, { ...init, headers, redirect: 'error', signal: ending.signal })
      const body: unknown = await response.json().catch(() => null)
      return { response, body }
    } catch (error) {
      return fail('network', neverAsked(error) ? 'graph-away' : 'graph-silent')
    } finally {
      clearTimeout(timer)
      closing.removeEventListener('abort', end)
    }
  }

  const call = async <T>(
    path: string,
    query: Record<string, string>,
    schema: z.ZodType<T>,
    init: RequestInit,
  ): Promise<T> => {
    if (budget.show().until !== null) return fail('whatsapp', 'meta-too-often')
    const url = new URL(`/${graphVersion}/${path}`, address)
    url.search = new URLSearchParams({ ...query, ...(proof && { appsecret_proof: proof }) }).toString()
    const { response, body } = await ask(url, init)
    budget.note(response.headers.get('x-business-use-case-usage'))
    const refusal = readRefusal(body)
    if (!response.ok || refusal !== null) {
      const code = codeOf(refusal, init.method === undefined)
      if (code === 'meta-too-often') budget.refused()
      return fail('whatsapp', code, String(refusal ?? response.status))
    }
    const read = schema.safeParse(body)
    return read.success ? read.data : fail('whatsapp', 'graph-unreadable', path.split('/').at(-1))
  }

  return {
    get: (path, query, schema) => call(path, query, schema, {}),
    send: (method, path, body, schema) => {
      const headers = { 'content-type': 'application/json' }
      return call(path, {}, schema, { method, headers, body: JSON.stringify(body) })
    },
    budget: budget.show,
  }
}
