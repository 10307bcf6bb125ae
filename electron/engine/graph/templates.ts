import { z } from 'zod'
import type { Listed, Part } from '../../../shared/events.ts'
import type { Graph } from './graph.ts'

/** More pages than Meta's limit of 6,000 templates can fill. */
const mostPages = 100
const perPage = 100

const placeOf: Record<string, Part['place']> = { HEADER: 'header', BODY: 'body', FOOTER: 'footer' }

const Component = z.object({
  type: z.string().catch(''),
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
    const parts = components.flatMap(({ type, text, buttons }): Part[] => [
      ...(text === undefined ? [] : [{ place: placeOf[type.toUpperCase()] ?? 'body', text }]),
      ...(buttons ?? []).flatMap(button =>
        button.text === undefined ? [] : [{ place: 'button' as const, text: button.text }],
      ),
    ])
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

export type TemplateSeen = Pick<
  Listed,
  'template' | 'name' | 'language' | 'category' | 'status' | 'quality' | 'text' | 'parts'
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
