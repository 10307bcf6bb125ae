import { z } from 'zod'
import type { Listed } from '../../../shared/events.ts'
import type { Graph } from './graph.ts'

/** More pages than Meta's limit of 6,000 templates can fill. */
const mostPages = 100
const perPage = 100

const Component = z.object({
  text: z.string().optional().catch(undefined),
  buttons: z
    .array(z.object({ text: z.string().optional() }))
    .optional()
    .catch(undefined),
})

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
    const lines = components.flatMap(({ text, buttons }) => [
      text,
      ...(buttons ?? []).map(button => button.text),
    ])
    const text = lines.filter(line => line !== undefined).join('\n')
    return {
      template: id,
      name,
      language,
      category,
      status,
      quality: quality_score?.score ?? 'UNKNOWN',
      text,
    }
  })

export type TemplateSeen = Pick<
  Listed,
  'template' | 'name' | 'language' | 'category' | 'status' | 'quality' | 'text'
>

const Page = z.object({
  data: z.array(Template),
  paging: z
    .object({ next: z.string().optional(), cursors: z.object({ after: z.string() }).optional() })
    .optional(),
})

const fields = 'id,name,language,category,status,quality_score,components'

/** Every template of an account, page after page. Rejects as `Graph.get` does. */
export const readTemplates = async (graph: Graph, account: string): Promise<TemplateSeen[]> => {
  const all: TemplateSeen[] = []
  let after: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const query = { fields, limit: String(perPage), ...(after && { after }) }
    const { data, paging } = await graph.get(`${account}/message_templates`, query, Page)
    all.push(...data)
    // The cursor, not the whole address in `next`: the token goes nowhere but where it was meant to.
    after = paging?.next ? paging.cursors?.after : undefined
    if (!after) break
  }
  return all
}
