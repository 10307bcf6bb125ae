import { z } from 'zod'
import type { ActivitySeen } from '../../../shared/whatsapp/seen.ts'
import { problemOf } from '../problem.ts'
import type { Graph } from './graph.ts'
import { pagesOf } from './pages.ts'

const Activity = z
  .object({
    id: z.string(),
    activity_type: z.string(),
    timestamp: z.iso.datetime({ offset: true }).transform(text => Date.parse(text)),
    actor_name: z.string().nullable().catch(null),
    description: z.string().nullable().catch(null),
  })
  .transform(({ id, activity_type, timestamp, actor_name, description }): ActivitySeen => {
    return { id, at: timestamp, what: activity_type, who: actor_name, about: description }
  })

/** Pages of 100; more than a shop's staff does in a year. */
const mostPages = 5
const unavailable = ['meta-wrong-id', 'meta-permission', 'graph-refused']

/**
 * What was done in an account, as Meta lists it, no further back than `since`; null where Meta keeps no such list for
 * it. Rejects as `Graph.get` does.
 */
export const readActivities = async (
  graph: Graph,
  account: string,
  since = 0,
): Promise<ActivitySeen[] | null> => {
  const found: ActivitySeen[] = []
  let pages = 0
  try {
    for await (const { all } of pagesOf(graph, `${account}/activities`, {}, Activity)) {
      found.push(...all.filter(one => one.at > since))
      pages += 1
      if (pages >= mostPages || all.some(one => one.at <= since)) break
    }
  } catch (error) {
    if (unavailable.includes(problemOf(error).code)) return null
    throw error
  }
  return found
}
