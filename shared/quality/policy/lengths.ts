import { pages, rule } from './finding.ts'

/** Characters that Meta takes (FACTS 2.4). */
const most = { header: 60, body: 1024, footer: 60, button: 25 } as const
const mostButtons = 10

export const lengthRules = [
  rule({
    id: 'too-long',
    severity: 'error',
    why: 'Meta takes 60 characters in a header and a footer, 1,024 in the text, 25 on a button.',
    source: pages.components,
    read: '2025-11-03',
    find: ({ parts }) => parts.filter(({ place, text }) => [...text].length > most[place]),
  }),
  rule({
    id: 'too-many-buttons',
    severity: 'error',
    why: 'Meta takes ten buttons.',
    source: pages.components,
    read: '2025-11-03',
    find: ({ parts }) => parts.filter(({ place }) => place === 'button').slice(mostButtons),
  }),
  rule({
    id: 'name-form',
    severity: 'error',
    why: 'The name of a template has small letters, digits and underscores, at most 512.',
    source: pages.components,
    read: '2025-11-03',
    find: ({ name }) => (/^[a-z0-9_]{1,512}$/.test(name) ? [] : [{ place: 'header', text: name }]),
  }),
]
