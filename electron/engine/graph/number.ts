import { z } from 'zod'
import { Rating } from '../../../shared/view.ts'
import type { Graph } from './graph.ts'

const PhoneNumber = z.object({
  display_phone_number: z.string(),
  verified_name: z.string(),
  // Meta also says NA, and may say more one day: then nothing is known.
  quality_rating: Rating.catch('UNKNOWN'),
})

/** What Meta knows of a number: its colour, the name that customers see, the number as it is written. */
export type NumberSeen = { rating: Rating; name: string; display: string }

/** Asks for one number by Meta's id. Rejects as `Graph.get` does. */
export const readNumber = async (graph: Graph, id: string): Promise<NumberSeen> => {
  const fields = Object.keys(PhoneNumber.shape).join()
  const read = await graph.get(id, { fields }, PhoneNumber)
  return { rating: read.quality_rating, name: read.verified_name, display: read.display_phone_number }
}
