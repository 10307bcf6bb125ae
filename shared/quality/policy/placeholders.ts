import { pages, rule, said } from './finding.ts'

const placeholder = /\{\{\s*(?:\d+|[a-z][a-z0-9_]*)\s*\}\}/g
const atStart = /^\s*[*_~]*\{\{[^{}]*\}\}/
const atEnd = /\{\{[^{}]*\}\}[*_~]*\s*$/
const adjacent = /\{\{[^{}]*\}\}\s*\{\{[^{}]*\}\}/g

/** Braces that are no whole placeholder: `{1}`, `{{1}`, `{{nome do cliente}}`. */
const broken = (text: string): string[] =>
  text.replace(placeholder, ' ').match(/\{+[^{}\n]{0,40}\}*|\}+/g) ?? []

/** Numbers have to be 1, 2, 3, and names and numbers are not mixed. */
const misnumbered = (text: string): string[] => {
  const names = [...new Set((text.match(placeholder) ?? []).map(one => one.replace(/[{}\s]/g, '')))]
  const numbers = names.filter(one => /^\d+$/.test(one)).map(Number)
  if (numbers.length > 0 && numbers.length < names.length) return names.map(one => `{{${one}}}`)
  const last = Math.max(0, ...numbers)
  return last === numbers.length ? [] : numbers.map(one => `{{${one}}}`)
}

export const placeholderRules = [
  rule({
    id: 'placeholder-edge',
    severity: 'error',
    why: 'Meta refuses a text that begins or ends with a placeholder.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: ({ parts }) =>
      parts
        .filter(({ place }) => place === 'body')
        .flatMap(({ place, text }) =>
          [atStart, atEnd].flatMap(edge => {
            const found = edge.exec(text)?.[0].trim()
            return found ? { place, text: found } : []
          }),
        ),
  }),
  rule({
    id: 'placeholder-adjacent',
    severity: 'error',
    why: 'Meta refuses placeholders that stand next to each other without words between them.',
    source: pages.guidelines,
    read: '2025-06-30',
    find: draft =>
      said(draft).flatMap(({ place, text }) =>
        (text.match(adjacent) ?? []).map(one => ({ place, text: one })),
      ),
  }),
  rule({
    id: 'placeholder-form',
    severity: 'error',
    why: 'A placeholder is {{1}}, {{2}} and so on without a gap, or {{a_name}}; anything else is refused or sent as it is.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: draft =>
      said(draft).flatMap(({ place, text }) =>
        [...broken(text), ...misnumbered(text)].map(one => ({ place, text: one })),
      ),
  }),
  rule({
    id: 'placeholder-place',
    severity: 'error',
    why: 'A footer and the label of a reply button take no placeholder.',
    source: pages.components,
    read: '2025-11-03',
    find: ({ parts }) =>
      parts
        .filter(({ place, text }) => (place === 'footer' || place === 'button') && text.includes('{{'))
        .map(({ place, text }) => ({ place, text })),
  }),
  rule({
    id: 'placeholder-crowd',
    severity: 'error',
    why: 'Meta refuses a text with too few words for its placeholders.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: ({ parts }) =>
      parts
        .filter(({ place, text }) => {
          if (place !== 'body') return false
          const count = (text.match(placeholder) ?? []).length
          const words = text.replace(placeholder, ' ').match(/\p{L}[\p{L}\p{N}'-]*/gu) ?? []
          return count > 0 && words.length < 2 * count + 1
        })
        .map(({ place, text }) => ({ place, text })),
  }),
]
