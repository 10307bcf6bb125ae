import { carriers, groupOf, isKnown, type Ledger, nameOf } from '../consent/ledger.ts'
import { consentsOf } from '../consent/settle.ts'
import type { Topic } from '../consent/topic.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf, spellings } from '../person/keys.ts'

/** Shapes that other tools read. `generic`: says everything, in plain headers. */
export const tools = ['generic', 'vtex', 'rd', 'mailchimp'] as const
export type Tool = (typeof tools)[number]

/**
 * One line of the list of people who are to be left alone. `spelling`: `known` as WhatsApp or a list gave it,
 * `other` a safe spelling of the same number, `id` WhatsApp's own id. `change`: `back` where the person may be
 * written to again, which matters in a list of changes only.
 */
export type Suppressed = {
  number: string
  spelling: 'known' | 'other' | 'id'
  change: 'out' | 'back'
  topics: Topic[]
  since: number
  name: string
}

/**
 * Numbers that were written out as "no" before: their sealed key, and the topics as `topicsAs` has them. Moments of
 * events would not do: joining, parting, an undo or a new number make a "no" of what was said long before.
 */
export type WrittenOut = Map<string, string>

/** A number as it is remembered: 11 letters that tell it to nobody without the data's own key. */
export const writtenKey = (ledger: Ledger, number: string): string =>
  ledger.seal(`out ${number}`).slice(0, 11)

export const topicsAs = (topics: readonly Topic[]): string => [...topics].sort().join(' ')

/** Whether whoever has one of these numbers agreed to every topic. */
const isGranted = (ledger: Ledger, identities: readonly Identity[], topics: readonly Topic[]): boolean =>
  identities.every(one =>
    carriers(ledger, keyOf(one)).every(id =>
      consentsOf(ledger, id, topics).every(({ state }) => state === 'granted'),
    ),
  )

/**
 * The lines of one person who said no to one of the topics, in every safe spelling of their numbers (FEATURES 5b,
 * rule 6); none for the further records of a group. With `before`, only what is other than was written out: who is
 * newly out, out of other topics, or back, which is whoever was out and has agreed to all of the topics since. `held`
 * counts as no: who waits for an answer gets nothing meanwhile.
 */
export const suppressedBy = (
  ledger: Ledger,
  id: string,
  topics: readonly Topic[],
  before: WrittenOut | null,
): Suppressed[] => {
  const group = groupOf(ledger, id)
  if (group[0] !== id) return []
  const records = group.flatMap(one => ledger.people.get(one) ?? [])
  if (!records.some(record => isKnown(ledger, record))) return []
  const said = consentsOf(ledger, id, topics)
  const out = topics.filter((_, index) => said[index]?.state === 'denied' || said[index]?.state === 'held')
  if (out.length === 0 && !before) return []
  const identities = records.flatMap(record => record.identities)
  if (out.length === 0 && !isGranted(ledger, identities, topics)) return []
  const since = Math.max(0, ...said.map(({ change }) => change?.at ?? 0))
  const name = records.flatMap(record => nameOf(ledger, record)?.text ?? [])[0] ?? ''
  const same = { change: out.length > 0 ? ('out' as const) : ('back' as const), topics: out, since, name }
  const known = new Set(identities.map(one => one.id))
  const others = new Set(identities.flatMap(one => spellings(keyOf(one))).filter(one => !known.has(one)))
  const lines: Suppressed[] = [
    ...identities.map(({ kind, id: number }) => ({
      number: kind === 'phone' ? `+${number}` : number,
      spelling: kind === 'phone' ? ('known' as const) : ('id' as const),
      ...same,
    })),
    ...[...others].map(number => ({ number: `+${number}`, spelling: 'other' as const, ...same })),
  ]
  if (!before) return lines
  return lines.filter(({ number }) => {
    const written = before.get(writtenKey(ledger, number))
    return out.length > 0 ? written !== topicsAs(out) : written !== undefined
  })
}

type Layout = { columns: { name: string; means: 'phone' | 'other' }[]; cells: (one: Suppressed) => string[] }

const other = (name: string) => ({ name, means: 'other' as const })
const iso = (at: number) => (at === 0 ? '' : new Date(at).toISOString())

/** The columns that each tool asks for (names as their own exports have them). */
export const layouts: Record<Tool, Layout> = {
  generic: {
    columns: [{ name: 'phone', means: 'phone' }, ...['spelling', 'change', 'topics', 'since'].map(other)],
    cells: ({ number, spelling, change, topics, since }) => [
      number,
      spelling,
      change,
      topics.join(' '),
      iso(since),
    ],
  },
  vtex: {
    columns: [{ name: 'homePhone', means: 'phone' }, other('firstName'), other('isNewsletterOptIn')],
    cells: ({ number, name, change }) => [number, name, String(change === 'back')],
  },
  rd: {
    columns: [{ name: 'Celular', means: 'phone' }, other('Nome'), other('Tags')],
    cells: ({ number, name, change }) => [number, name, change === 'out' ? 'nao-enviar-whatsapp' : ''],
  },
  mailchimp: {
    columns: [{ name: 'Phone Number', means: 'phone' }, other('First Name'), other('TAGS')],
    cells: ({ number, name, change }) => [number, name, change === 'out' ? 'do-not-message' : ''],
  },
}
