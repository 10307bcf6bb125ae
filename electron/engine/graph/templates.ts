import { z } from 'zod'
import { Component, partsOf } from '../../../shared/whatsapp/components.ts'
import type { TemplateSeen } from '../../../shared/whatsapp/news.ts'
import type { Graph } from './graph.ts'
import { pagesOf } from './pages.ts'

/** One template in Meta's shape, read into our words. */
export const Template = z
  .object({
    id: z.string(),
    name: z.string(),
    language: z.string().catch(''),
    category: z.string().catch(''),
    status: z.string().catch(''),
    quality_score: z.object({ score: z.string() }).optional().catch(undefined),
    components: z.array(Component).catch([]),
  })
  .transform(({ id, name, language, category, status, quality_score, components }): TemplateSeen => {
    const parts = partsOf(components)
    const text = parts.map(part => part.text).join('\n')
    return {
      template: id,
      name,
      language,
      category,
      status,
      quality: quality_score?.score ?? 'UNKNOWN',
      text,
      parts,
    }
  })

const fields = 'id,name,language,category,status,quality_score,components'

/**
 * The templates of an account, page after page, so that thousands are never worked on at once. `complete`: this was the
 * last page, and nothing is missing. Rejects as `Graph.get` does.
 */
export const templatePages = (
  graph: Graph,
  account: string,
): AsyncGenerator<{ all: TemplateSeen[]; complete: boolean }> =>
  pagesOf(graph, `${account}/message_templates`, { fields }, Template)
