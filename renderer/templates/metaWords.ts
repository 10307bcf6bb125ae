import type { Say } from '../words/say.ts'

/** Meta's words, as an owner would say them. Words that Meta adds later are "other". */
const categories = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const
const statuses = [
  'APPROVED',
  'PENDING',
  'REJECTED',
  'PAUSED',
  'DISABLED',
  'PENDING_DELETION',
  'DELETED',
] as const

export const sayCategory = (say: Say, category: string): string =>
  say(`templates.category.${categories.find(one => one === category) ?? 'OTHER'}`)

/** An appeal is another look at it. */
export const sayStatus = (say: Say, status: string): string => {
  const known = status === 'IN_APPEAL' ? 'PENDING' : statuses.find(one => one === status)
  return say(`templates.status.${known ?? 'OTHER'}`)
}
