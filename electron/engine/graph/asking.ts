import { fail } from '../problem.ts'
import { readAccount } from './account.ts'
import { readActivities } from './activities.ts'
import type { Graph } from './graph.ts'
import type { Asking } from './look.ts'
import { readNumbers } from './number.ts'
import { templatePages } from './templates.ts'

/** What an account is asked, of the numbers that the shop uses. */
export const askingOf = (graph: Graph, account: string, numbers: readonly string[]): Asking => ({
  id: account,
  account: () => readAccount(graph, account),
  numbers: async () => (await readNumbers(graph, account)).filter(({ id }) => numbers.includes(id)),
  templates: async function* () {
    let isComplete = false
    for await (const { all, complete } of templatePages(graph, account)) {
      isComplete = complete
      yield all
    }
    // Whoever is not in a list of which a part could not be read may be there all the same.
    if (!isComplete) fail('whatsapp', 'graph-unreadable', 'message_templates')
  },
  activities: () => readActivities(graph, account),
})
