import { groupOf, isKnown, type Ledger, nameOf, type PersonRecord } from '../consent/ledger.ts'
import { consentsOf } from '../consent/settle.ts'
import { startedByShop, type Topic } from '../consent/topic.ts'
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

/** When anything that may matter to a person's consent was last written down here. */
const notedLast = (ledger: Ledger, records: PersonRecord[]): number => {
  let last = 0
  for (const { changes, requests, entries, stub } of records) {
    last = Math.max(last, stub ?? 0)
    for (const one of changes) last = Math.max(last, one.noted)
    for (const id of requests) {
      const { decisions = [], undos = [] } = ledger.requests.get(id) ?? {}
      for (const one of [...decisions, ...undos]) last = Math.max(last, one.noted)
    }
    for (const { import: list } of entries ?? []) {
      const { said, undone } = ledger.imports.get(list) ?? {}
      last = Math.max(last, said?.noted ?? 0, undone?.noted ?? 0)
    }
  }
  return last
}

/**
 * Everybody who said no to one of the topics, in every safe spelling of their numbers (FEATURES 5b, rule 6). With
 * `after`, in milliseconds, only those of whom something was noted since, and also who is back. `held` counts as no:
 * who waits for an answer gets nothing meanwhile.
 */
export function* suppressed(
  ledger: Ledger,
  topics: readonly Topic[] = startedByShop,
  after: number | null = null,
): Generator<Suppressed> {
  for (const id of ledger.people.keys()) {
    const group = groupOf(ledger, id)
    if (group[0] !== id) continue
    const records = group.flatMap(one => ledger.people.get(one) ?? [])
    if (!records.some(record => isKnown(ledger, record))) continue
    if (after !== null && notedLast(ledger, records) <= after) continue
    const said = consentsOf(ledger, id, topics)
    const out = topics.filter((_, index) => said[index]?.state === 'denied' || said[index]?.state === 'held')
    if (out.length === 0 && after === null) continue
    const since = Math.max(0, ...said.map(({ change }) => change?.at ?? 0))
    const name = records.flatMap(record => nameOf(ledger, record)?.text ?? [])[0] ?? ''
    const same = { change: out.length > 0 ? ('out' as const) : ('back' as const), topics: out, since, name }
    const identities = records.flatMap(record => record.identities)
    const known = new Set(identities.map(one => one.id))
    for (const { kind, id: number } of identities)
      yield {
        number: kind === 'phone' ? `+${number}` : number,
        spelling: kind === 'phone' ? 'known' : 'id',
        ...same,
      }
    const others = new Set(identities.flatMap(one => spellings(keyOf(one))).filter(one => !known.has(one)))
    for (const number of others) yield { number: `+${number}`, spelling: 'other', ...same }
  }
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
