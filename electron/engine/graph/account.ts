import { z } from 'zod'
import type { AccountSeen } from '../../../shared/whatsapp/seen.ts'
import type { Graph } from './graph.ts'
import { Health } from './health.ts'

const word = z.string().catch('')

const Account = z.object({
  id: z.string(),
  name: word,
  status: word,
  account_review_status: word,
  business_verification_status: word,
  whatsapp_business_manager_messaging_limit: z.string().nullable().catch(null),
  health_status: Health,
})
const fields = Object.keys(Account.shape).join()

/** Asks for an account by its id: whether it may send, how far it is verified, its limit. Rejects as `Graph.get` does. */
export const readAccount = async (graph: Graph, id: string): Promise<AccountSeen> => {
  const read = await graph.get(id, { fields }, Account)
  return {
    id: read.id,
    name: read.name,
    status: read.status,
    review: read.account_review_status,
    verification: read.business_verification_status,
    limit: read.whatsapp_business_manager_messaging_limit,
    health: read.health_status,
  }
}
