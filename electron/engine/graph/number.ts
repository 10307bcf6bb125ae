import { z } from 'zod'
import { Rating } from '../../../shared/view.ts'
import type { NumberSeen } from '../../../shared/whatsapp/seen.ts'
import type { Graph } from './graph.ts'
import { Health } from './health.ts'
import { allOf } from './pages.ts'

const word = z.string().catch('')
const perhaps = z.string().nullable().catch(null)
/** An address; Meta writes an empty one where there is none. */
const address = z
  .string()
  .transform(text => (text === '' ? null : text))
  .nullable()
  .catch(null)
const nowhere = { phone_number: null, whatsapp_business_account: null, application: null }

const PhoneNumber = z.object({
  id: z.string(),
  display_phone_number: word,
  verified_name: word,
  // Meta also says NA, and may say more one day: then nothing is known.
  quality_rating: Rating.catch('UNKNOWN'),
  status: word,
  name_status: word,
  whatsapp_business_manager_messaging_limit: perhaps,
  throughput: z
    .object({ level: z.string() })
    .transform(({ level }) => level)
    .nullable()
    .catch(null),
  account_mode: word,
  platform_type: word,
  is_pin_enabled: z.boolean().nullable().catch(null),
  health_status: Health,
  webhook_configuration: z
    .object({ phone_number: address, whatsapp_business_account: address, application: address })
    .catch(nowhere),
})
const fields = Object.keys(PhoneNumber.shape).join()

const seenIn = (read: z.output<typeof PhoneNumber>): NumberSeen => ({
  id: read.id,
  display: read.display_phone_number,
  name: read.verified_name,
  rating: read.quality_rating,
  status: read.status,
  nameStatus: read.name_status,
  limit: read.whatsapp_business_manager_messaging_limit,
  throughput: read.throughput,
  mode: read.account_mode,
  platform: read.platform_type,
  pin: read.is_pin_enabled,
  health: read.health_status,
  callbacks: {
    number: read.webhook_configuration.phone_number,
    account: read.webhook_configuration.whatsapp_business_account,
    app: read.webhook_configuration.application,
  },
})

/** Asks for one number by Meta's id. Rejects as `Graph.get` does. */
export const readNumber = async (graph: Graph, id: string): Promise<NumberSeen> =>
  seenIn(await graph.get(id, { fields }, PhoneNumber))

/** All numbers of an account (FACTS 2.3). Rejects as `Graph.get` does. */
export const readNumbers = async (graph: Graph, account: string): Promise<NumberSeen[]> =>
  (await allOf(graph, `${account}/phone_numbers`, { fields }, PhoneNumber)).map(seenIn)
