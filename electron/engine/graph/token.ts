import { z } from 'zod'
import type { TokenSeen } from '../../../shared/whatsapp/seen.ts'
import type { Graph } from './graph.ts'

const Scope = z.object({ scope: z.string(), target_ids: z.array(z.string()).optional().catch(undefined) })
/** Seconds since 1970; 0 is never. */
const Ends = z.number().int().nonnegative().catch(0)

const Token = z.object({
  data: z.object({
    app_id: z.string(),
    application: z.string().catch(''),
    is_valid: z.boolean(),
    scopes: z.array(z.string()).catch([]),
    granular_scopes: z.array(Scope).catch([]),
    expires_at: Ends,
    data_access_expires_at: Ends,
  }),
})

/**
 * What a token is and opens, as it says of itself (FACTS 2.2). Meta has no other way to ask: this is the only call in
 * which the token stands in the address, over TLS to Meta alone. Rejects as `Graph.get` does.
 */
export const readToken = async (graph: Graph, token: string): Promise<TokenSeen> => {
  const { data } = await graph.get('debug_token', { input_token: token }, Token)
  const ends = [data.expires_at, data.data_access_expires_at].filter(at => at > 0)
  return {
    app: data.app_id,
    appName: data.application,
    valid: data.is_valid,
    scopes: data.scopes,
    accounts: data.granular_scopes
      .filter(one => one.scope === 'whatsapp_business_management')
      .flatMap(one => one.target_ids ?? []),
    endsAt: ends.length > 0 ? Math.min(...ends) * 1000 : null,
  }
}
