import { z } from 'zod'
import type { Part } from '../events.ts'

const text = z.string().optional().catch(undefined)

/** One part of a template as Meta writes it; what cannot be read is left out and takes nothing else with it. */
export const Component = z.object({
  type: z.string().catch(''),
  text,
  buttons: z
    .array(z.object({ text, url: text }))
    .optional()
    .catch(undefined),
})
type Component = z.output<typeof Component>

const placeOf: Record<string, Part['place']> = { HEADER: 'header', BODY: 'body', FOOTER: 'footer' }

/** The texts of a template, in the order in which a customer sees them. */
export const partsOf = (components: readonly Component[]): Part[] =>
  components.flatMap(({ type, text, buttons }): Part[] => [
    ...(text === undefined ? [] : [{ place: placeOf[type.toUpperCase()] ?? 'body', text }]),
    ...(buttons ?? []).flatMap(button =>
      button.text === undefined ? [] : [{ place: 'button' as const, text: button.text }],
    ),
  ])

/** The addresses behind its buttons. */
export const linksOf = (components: readonly Component[]): string[] =>
  components.flatMap(({ buttons }) => (buttons ?? []).flatMap(({ url }) => url ?? []))
