import { z } from 'zod'
import type { HealthSeen } from '../../../shared/whatsapp/seen.ts'

const Trouble = z.object({
  error_code: z.number().nullable().catch(null),
  error_description: z.string().catch(''),
  possible_solution: z.string().catch(''),
})
const Entity = z.object({
  entity_type: z.string().catch(''),
  id: z.string().catch(''),
  can_send_message: z.string().catch(''),
  errors: z.array(Trouble).catch([]),
  additional_info: z.array(z.string()).catch([]),
})

/** `health_status` of a number, an account or a template (FACTS 2.3); null where Meta gave none that can be read. */
export const Health = z
  .object({ can_send_message: z.string(), entities: z.array(Entity).catch([]) })
  .transform(
    ({ can_send_message: can, entities }): HealthSeen => ({
      can,
      blocks: entities
        .filter(one => one.can_send_message !== 'AVAILABLE')
        .flatMap(one => {
          const of = { of: one.entity_type, id: one.id, can: one.can_send_message }
          const told = one.errors.map(error => ({
            ...of,
            code: error.error_code,
            why: error.error_description,
            what: error.possible_solution,
          }))
          if (told.length > 0) return told
          return [{ ...of, code: null, why: one.additional_info.join(' '), what: '' }]
        }),
    }),
  )
  .nullable()
  .catch(null)
