import { z } from 'zod'
import type { Graph } from './graph.ts'

const Paging = z
  .object({
    next: z.string().optional().catch(undefined),
    cursors: z.object({ after: z.string().optional() }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined)
const Page = z.object({ data: z.array(z.unknown()), paging: Paging })

/** Far more than Meta has of anything; an answer that goes round in circles ends here. */
const mostPages = 200
export const perPage = 100

/**
 * The elements of an edge, page after page; one that can't be read is left out and never loses its neighbours.
 * `complete` is true on the last page, unless the list was cut. Rejects as `Graph.get` does.
 */
export async function* pagesOf<T>(
  graph: Graph,
  path: string,
  query: Record<string, string>,
  element: z.ZodType<T>,
): AsyncGenerator<{ all: T[]; complete: boolean }> {
  let after: string | undefined
  let whole = true
  for (let count = 0; count < mostPages; count += 1) {
    const asked = { limit: String(perPage), ...query, ...(after && { after }) }
    const { data, paging } = await graph.get(path, asked, Page)
    const all = data.flatMap(one => {
      const read = element.safeParse(one)
      return read.success ? [read.data] : []
    })
    whole &&= all.length === data.length
    // The cursor, not the whole address in `next`: the token goes nowhere but where it was meant to.
    const next = paging?.next ? paging.cursors?.after : undefined
    yield { all, complete: !paging?.next && whole }
    if (!next || next === after) return
    after = next
  }
}

/** All of them at once, for what is never long. */
export const allOf = async <T>(
  graph: Graph,
  path: string,
  query: Record<string, string>,
  element: z.ZodType<T>,
): Promise<T[]> => {
  const all: T[] = []
  for await (const page of pagesOf(graph, path, query, element)) all.push(...page.all)
  return all
}
