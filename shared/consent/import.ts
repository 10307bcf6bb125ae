import type { Imported, ImportedRow } from '../lists/events.ts'
import { createFirsts } from '../lists/firsts.ts'
import type { Identity } from '../person/identity.ts'
import { keyOf } from '../person/keys.ts'
import { noted, type Pen, personIdOf } from '../person/meet.ts'
import type { Home } from '../person/plans.ts'
import { type Refusal, readIdentity } from '../person/read.ts'
import { erasedAt } from './changes.ts'
import { carriers, groupOf, isKnown, type Ledger, type PersonRecord } from './ledger.ts'
import { consentsOf, type Settled } from './settle.ts'
import { marketing, startedByShop, type Topic } from './topic.ts'

/** What the owner says of a whole list. `home`: the country whose numbers need no code. */
export type Terms = Pick<
  Imported,
  'name' | 'sha256' | 'state' | 'topics' | 'ground' | 'proof' | 'wording' | 'files' | 'revive'
> & {
  home: Home
  /** What was taken for what as the file was read: read otherwise, it is another list. */
  reading?: string
}

/**
 * A row as it was read. `said`: what its consent column says, absent where there is none; `stays`: a column that tells
 * who left says that she did not. `marketing`: a "no" that was asked of marketing alone.
 */
export type Candidate = {
  row: number
  number: string
  name?: string
  said?: 'yes' | 'no' | 'nothing' | 'stays'
  marketing?: true
  at?: number
}

/**
 * What becomes of a row. `joined`: it adds something to somebody who is known. `kept-out`: she asked to leave, or is
 * waiting for an answer, or was erased; nothing of the row is taken.
 */
export type Fate =
  | { what: 'added' | 'joined' | 'unchanged' | 'revived'; person: string }
  | { what: 'refused'; why: Refusal | 'stays'; meant?: string }
  | { what: 'kept-out'; why: 'denied' | 'held' | 'erased'; person: string | null }

/**
 * The id of a list under these terms: the same file said to mean the same is the same import, and changes nothing the
 * second time. After an undo it can be taken in again.
 */
const importId = (ledger: Ledger, pen: Pen, { home, reading, ...terms }: Terms): string => {
  for (let count = 0; ; count++) {
    const { sha256, state, topics, revive } = terms
    const id = `i-${pen.idOf(JSON.stringify([sha256, state, topics, revive, home, reading, count]))}`
    if (!ledger.imports.get(id)?.undone) return id
  }
}

/** The first event of an import. */
export const beginImport = (ledger: Ledger, pen: Pen, terms: Terms): Imported => {
  const { home: _, reading: __, ...said } = terms
  const id = importId(ledger, pen, terms)
  return { kind: 'import', ...noted(pen, id, pen.now, 'owner'), import: id, ...said }
}

/** Rows of one list that are kept of one person; more of them, which only call her otherwise, tell nothing new. */
const atMost = 20

const second = (at: number) => Math.floor(at / 1000)

/** What becomes of a row, and the event that says so; null where there is nothing to say. */
type Decided = { fate: Fate; event: ImportedRow | null }

/** What was decided of a person by earlier rows that are not written yet. */
type Pending = { person: string; spellings: string[]; names: string[]; wishes: string[] }

/**
 * Decides row by row what a list does, and gives the events. Rows that were decided but not yet written are
 * remembered until `forget`, so that two rows of one person are one person. `refusing`: match keys of whoever says no
 * in any row of a list that may bring people back.
 */
export const planImport = (ledger: Ledger, said: Imported, home: Home, refusing: ReadonlySet<string>) => {
  const pending = new Map<string, Pending>()
  const firstRow = createFirsts()
  const revives = said.revive === true && said.state === 'granted'

  const recordsOf = (person: string) => groupOf(ledger, person).flatMap(id => ledger.people.get(id) ?? [])

  /** What a row says of consent, and on which topics. */
  const wishOf = ({
    said: word,
    marketing: isMarketing,
  }: Candidate): { state: 'granted' | 'denied' | null; topics: readonly Topic[] } => {
    if (word === 'no') return { state: 'denied', topics: isMarketing ? marketing : startedByShop }
    // On a list of who said no every row is a "no", whatever else stands beside it.
    const isSilent = word === 'stays' || (word === 'nothing' && said.state !== 'denied')
    return { state: isSilent ? null : said.state, topics: said.topics }
  }

  /** Whether a row of this list that is written is a "no" of hers, to as much. */
  const saysNo = (person: string, isMarketing: boolean) =>
    recordsOf(person).some(({ entries }) =>
      entries?.some(
        one =>
          one.import === said.import &&
          (one.state ?? said.state) === 'denied' &&
          (isMarketing || !one.marketing),
      ),
    )
  /** Whether any row is, be it further down: then no other row brings her back. */
  const refuses = (person: string) =>
    recordsOf(person).some(({ identities }) => identities.some(one => refusing.has(keyOf(one))))

  /** Why a "yes", or a mere contact, is not taken. Null: it is. */
  const closed = (person: string, { state, topics }: ReturnType<typeof wishOf>, at: number | undefined) => {
    const consents = consentsOf(ledger, person, state === 'granted' ? topics : marketing)
    const refused = consents.filter(one => one.state === 'denied' || one.state === 'held')
    // A day that is still to come is no evidence of anything; the "no" of another record of hers is not lifted by it.
    const lifts = ({ change }: Settled) =>
      change?.person === person && at !== undefined && at <= said.at && second(at) > second(change.at)
    if (refused.length > 0 && revives && state === 'granted' && !refuses(person) && refused.every(lifts))
      return 'revived'
    if (refused.length < consents.length) return null
    return refused.some(one => one.state === 'denied') ? 'denied' : 'held'
  }

  const writtenHere = (records: PersonRecord[]) =>
    records.flatMap(({ entries }) => entries?.filter(one => one.import === said.import) ?? [])

  /** Whether a row tells anything new of somebody who is known. */
  const adds = (
    records: PersonRecord[],
    identity: Identity,
    { name }: Candidate,
    wish: ReturnType<typeof wishOf>,
  ): boolean => {
    const known = records.flatMap(record => record.identities)
    if (!known.some(one => one.kind === identity.kind && one.id === identity.id)) return true
    const names = records.flatMap(record => [
      record.name?.text,
      ...(record.entries ?? []).map(entry => entry.name),
    ])
    if (name && !names.includes(name)) return true
    const { state } = wish
    return (
      state !== null && consentsOf(ledger, records[0]?.id ?? '', wish.topics).some(one => one.state !== state)
    )
  }

  const decideOn = (candidate: Candidate, identity: Identity, key: string): Decided => {
    const wish = wishOf(candidate)
    const person = carriers(ledger, key)[0] ?? null
    const records = person === null ? [] : recordsOf(person)
    const isKnownHere = records.some(record => isKnown(ledger, record))
    const before = pending.get(key)
    const id = person ?? before?.person ?? personIdOf(ledger, identity)
    const isNo = wish.state === 'denied'
    // A "no" stands on its own, whoever else said it before: what said it before may be taken back.
    const isNewNo = isNo && (person === null || !saysNo(person, candidate.marketing === true))
    const here = writtenHere(records)
    const isFull = here.length + (before?.wishes.length ?? 0) >= atMost
    const noes = before?.wishes.filter(one => one.startsWith('denied')) ?? []
    const word = wish.state ? `${wish.state} ${wish.topics.join(' ')}` : ''
    const isNewNow = isNewNo && !(candidate.marketing ? noes.length > 0 : noes.includes(word))
    if (here.some(one => one.row === candidate.row) || (isFull && !isNewNow))
      return { fate: { what: 'unchanged', person: id }, event: null }
    let revived = false
    if (!isNo) {
      const keptOut = (why: 'denied' | 'held' | 'erased') => ({
        fate: { what: 'kept-out' as const, why, person },
        event: null,
      })
      if (!isKnownHere && erasedAt(ledger, [key]) !== null) return keptOut('erased')
      const why =
        noes.length > 0 ? 'denied' : isKnownHere && person ? closed(person, wish, candidate.at) : null
      if (why === 'denied' || why === 'held') return keptOut(why)
      revived = why === 'revived'
    }
    const { row, name, at } = candidate
    const isNew = before
      ? !before.spellings.includes(identity.id) ||
        (name !== undefined && !before.names.includes(name)) ||
        (word !== '' && !before.wishes.includes(word))
      : !isKnownHere || revived || isNewNo || adds(records, identity, candidate, wish)
    const tells = isNew || (revives && candidate.said === 'no')
    if (!tells) return { fate: { what: 'unchanged', person: id }, event: null }
    pending.set(key, {
      person: id,
      spellings: [...(before?.spellings ?? []), identity.id],
      names: [...(before?.names ?? []), ...(name ? [name] : [])],
      wishes: [...(before?.wishes ?? []), word],
    })
    const silent = said.state && wish.state === null ? ('unknown' as const) : undefined
    const state = candidate.said === 'no' ? ('denied' as const) : silent
    const event: ImportedRow = {
      kind: 'row',
      id: `${said.import}/${row}`,
      v: 1,
      import: said.import,
      row,
      person: id,
      as: identity.id,
      ...(name && { name }),
      ...(at && { at }),
      ...(state && { state }),
      ...(state === 'denied' && candidate.marketing && { marketing: true as const }),
      ...(revived && { fresh: true as const }),
    }
    const what = revived ? 'revived' : isKnownHere || before ? 'joined' : 'added'
    return { fate: { what, person: id }, event }
  }

  /** `first`: the row further up that names the same person, null where this one is the first. */
  const decide = (candidate: Candidate): Decided & { first: number | null } => {
    const read = readIdentity(candidate.number, home)
    if ('refused' in read) {
      const meant = read.repaired ? { meant: read.repaired } : {}
      return { fate: { what: 'refused', why: read.refused, ...meant }, event: null, first: null }
    }
    const key = keyOf(read.identity)
    const { fate, event } = decideOn(candidate, read.identity, key)
    return { fate, event, first: firstRow(key, candidate.row) }
  }

  return { decide, forget: () => pending.clear() }
}
