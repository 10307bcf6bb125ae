import { leftBehind } from '../../../shared/consent/changes.ts'
import { entriesOf, type Ledger, namesOfAll, type PersonRecord } from '../../../shared/consent/ledger.ts'
import { consentsOf, nearOf, type Settled } from '../../../shared/consent/settle.ts'
import { tabOf } from '../../../shared/consent/standing.ts'
import { type Topic, topics } from '../../../shared/consent/topic.ts'
import { keyOf, spellings } from '../../../shared/person/keys.ts'
import { foldName } from '../../../shared/person/name.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { alike, near, numberless, pack, unusual, waiting } from './columns.ts'

/** What lists need of one person. `line` is what a search looks through; `said` has one packed byte per topic. */
export type Looked = {
  id: string
  since: number
  name: string
  line: string
  flags: number
  said: number[]
  /** Ids of those who may be the same person, by their number. */
  nearby: string[]
}

/** When a person last mattered: their last change, else when they were met. */
const sinceOf = (ledger: Ledger, group: readonly string[]): number => {
  let since = 0
  for (const id of group) {
    const record = ledger.people.get(id)
    if (!record) continue
    since = Math.max(since, record.metAt ?? 0)
    for (const change of [...record.changes, ...leftBehind(ledger, record)])
      since = Math.max(since, change.at)
    for (const { entry, said } of entriesOf(ledger, record))
      since = Math.max(since, Math.min(entry.at ?? said.at, said.at))
  }
  return since
}

/** The topics that this shop has: the six, and its own. */
export const topicsIn = (ledger: Ledger): Topic[] => [
  ...topics,
  ...[...ledger.topics].filter(([, { last }]) => !last.retired).map(([topic]) => topic),
]

const hasProof = (ledger: Ledger, { change }: Settled): boolean =>
  Boolean(
    change &&
      (change.proof ||
        change.files?.length ||
        change.line ||
        ledger.requests.get(change.request ?? '')?.asked),
  )

/**
 * What is said of a person of whom one list speaks and nothing else: the same for everybody on it, so it is reckoned
 * once. Null where there is more to look at.
 */
const listed = (
  ledger: Ledger,
  records: PersonRecord[],
  nearby: string[],
  all: readonly Topic[],
  known: Memory,
) => {
  const [record, ...more] = records
  const [entry, ...others] = record?.entries ?? []
  if (!record || !entry || more.length > 0 || others.length > 0 || nearby.length > 0) return null
  if (record.changes.length > 0 || entry.at !== undefined) return null
  if (leftBehind(ledger, record).length > 0 || leftBehind(ledger, record, true).length > 0) return null
  const key = `${entry.import} ${entry.state ?? ''} ${entry.marketing ?? ''}`
  const said = known.get(key) ?? packedOf(ledger, record.id, all, nearby)
  known.set(key, said)
  return said
}

const packedOf = (ledger: Ledger, id: string, all: readonly Topic[], nearby: string[]): number[] =>
  consentsOf(ledger, id, all, nearby).map(one =>
    pack(one.state, hasProof(ledger, one), one.change?.way ?? null),
  )

/** What lists say, by list; good for as long as nothing changes. */
export type Memory = Map<string, number[]>

/** Looks at one human once: `group` are all records of the same, `all` the topics that are asked. */
export const look = (
  ledger: Ledger,
  id: string,
  group: readonly string[],
  all: readonly Topic[],
  known: Memory,
): Looked => {
  const records = group.flatMap(member => ledger.people.get(member) ?? [])
  const [best = '', ...more] = namesOfAll(ledger, records).map(foldName)
  const identities = records.flatMap(record => record.identities)
  const phones = identities.filter(one => one.kind === 'phone')
  const numbers = new Set(phones.flatMap(one => [one.id, ...spellings(keyOf(one))]))
  const users = identities.filter(one => one.kind === 'user').map(one => one.id.toLowerCase())
  const asked = records.some(record =>
    record.requests.some(one => {
      const request = ledger.requests.get(one)
      return request !== undefined && tabOf(request) === 'waiting'
    }),
  )
  const strange = phones.some(({ id: digits }) => 'refused' in readIdentity(`+${digits}`))
  const nearby = nearOf(ledger, id)
  return {
    id,
    nearby,
    name: best,
    since: sinceOf(ledger, group),
    // Other names come last, so that a line begins with the one that is shown.
    line: [best, [...numbers].join(' '), users.join(' '), ...more].join('\t'),
    flags:
      (strange ? unusual : 0) |
      (nearby.length > 0 ? near | alike : 0) |
      (asked ? waiting : 0) |
      (phones.length === 0 ? numberless : 0),
    said: listed(ledger, records, nearby, all, known) ?? packedOf(ledger, id, all, nearby),
  }
}
