import { cut, isRecord, longest, Moment } from './scalar.ts'
import type { NoticeSignal } from './signal.ts'
import { accountOf } from './who.ts'

type Scalar = string | number | boolean | null

/** Whether a field carries news of the shop's own affairs, and of which. Also fields that Meta adds later. */
export const aboutOf = (field: string): NoticeSignal['about'] | undefined => {
  if (/^(?:message_)?template_/.test(field)) return 'template'
  if (/^phone_number_/.test(field) || field === 'security') return 'number'
  return /^account_/.test(field) || field === 'business_capability_update' ? 'account' : undefined
}

const listIn = (node: unknown, name: string): unknown[] => {
  const inner = isRecord(node) ? node[name] : undefined
  return Array.isArray(inner) ? inner : []
}

/** Of which of the shop's own affairs a delivery brings news; any JSON may come in. */
export const aboutsIn = (body: unknown): Set<NoticeSignal['about']> => {
  const changes = listIn(body, 'entry').flatMap(entry => listIn(entry, 'changes'))
  const fields = changes.map(change => (isRecord(change) ? change.field : undefined))
  return new Set(fields.flatMap(field => (typeof field === 'string' ? (aboutOf(field) ?? []) : [])))
}

const ourWords = new Map([
  ['message_template_id', 'templateId'],
  ['message_template_name', 'template'],
  ['message_template_language', 'language'],
  ['message_template_category', 'category'],
  ['previous_quality_score', 'before'],
  ['new_quality_score', 'after'],
  ['previous_category', 'before'],
  ['new_category', 'after'],
  ['old_limit', 'before'],
  ['current_limit', 'after'],
  ['rejection_reason', 'reason'],
  ['display_phone_number', 'phone'],
  ['requested_verified_name', 'name'],
  ['max_daily_conversations_per_business', 'limit'],
])

/** The first of these that is there says what happened. */
const tellers = [
  'event',
  'new_quality_score',
  'decision',
  'alert_info.alert_type',
  'correct_category',
  'new_category',
]

/** Reads the value of one template, number or account field. Null where the entry does not tell the time. */
export const readNotice = (
  about: NoticeSignal['about'],
  field: string,
  entry: Record<string, unknown>,
  value: Record<string, unknown>,
): NoticeSignal | null => {
  const at = Moment.safeParse(entry.time)
  if (!at.success) return null
  const account = accountOf(entry)
  const flat = new Map(scalarsOf(value, '', 0))
  const what = tellers.map(name => flat.get(name)).find(said => typeof said === 'string')
  return {
    kind: 'notice',
    ...(account && { account }),
    about: flat.get('entity_type') === 'PHONE_NUMBER' ? 'number' : about,
    // Meta's page once showed quality news under `message_template_status_update`.
    field: flat.has('new_quality_score') ? 'message_template_quality_update' : cut(field, longest.word),
    at: at.data,
    what: typeof what === 'string' ? cut(what, longest.word) : '',
    details: Object.fromEntries(inOurWords(flat)),
  }
}

/** An announced change of category comes as the present one (`new_`) and the coming one (`correct_`). */
const inOurWords = (flat: Map<string, Scalar>): [string, Scalar][] => {
  const coming = flat.get('correct_category')
  const announced: [string, Scalar][] =
    coming === undefined
      ? []
      : [
          ['before', flat.get('new_category') ?? null],
          ['after', coming],
        ]
  const others = [...flat].filter(
    ([name]) => coming === undefined || (name !== 'correct_category' && name !== 'new_category'),
  )
  return [
    ...announced,
    ...others.map(([name, value]): [string, Scalar] => [ourWords.get(name) ?? name, value]),
  ]
}

const mostDetails = 64
const deepest = 3

/** Scalars within a value, under names such as `restriction_info.0.expiration`. */
const scalarsOf = (
  value: Record<string, unknown> | unknown[],
  path: string,
  depth: number,
): [string, Scalar][] =>
  Object.entries(value)
    .slice(0, mostDetails)
    .filter(([name]) => name !== '__proto__')
    .flatMap(([name, inner]): [string, Scalar][] => {
      const here = cut(path + name, longest.name)
      if (isRecord(inner) || Array.isArray(inner))
        return depth < deepest ? scalarsOf(inner, `${here}.`, depth + 1) : []
      const scalar = scalarOf(inner)
      return scalar === undefined ? [] : [[here, scalar]]
    })
    .slice(0, mostDetails)

const scalarOf = (value: unknown): Scalar | undefined => {
  if (typeof value === 'string') return cut(value, longest.payload)
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined
}
