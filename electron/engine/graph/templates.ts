import { z } from 'zod'
import type { Part } from '../../../shared/events.ts'
import type { TemplateSeen } from '../../../shared/whatsapp/news.ts'
import type { Graph } from './graph.ts'
import { pagesOf } from './pages.ts'

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
