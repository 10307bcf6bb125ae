import { groupOf, type Ledger, type PersonRecord } from '../../../shared/consent/ledger.ts'
import type { Event, Met } from '../../../shared/events.ts'

const rowOf = (list: string, row: number) => `${list}/${row}`

/** Whether a record still says what this event told: the newest name, or one from before it. */
const stillSays = ({ identities, given, name }: PersonRecord, met: Met): boolean =>
  (met.name === undefined || met.at <= Math.max(given?.at ?? 0, name?.at ?? 0)) &&
  met.identities.every(one => identities.some(known => known.kind === one.kind && known.id === one.id))

/**
 * Which events of the journal are shown of one person: those that speak of her and that the ledger still counts (one
 * that a copy took back is none), what her lists say of all their rows, acts of many that were taken back, the words
 * that she was shown, and the names of the shop's own topics. Nothing that tells of anybody else.
 */
export const eventsOf = (ledger: Ledger, person: string): ((event: Event) => boolean) => {
  const group = new Set(groupOf(ledger, person))
  const ids = new Set<string>()
  const requests = new Set<string>()
  const rows = new Set<string>()
  const lists = new Set<string>()
  const partings = new Set<string>()
  const acts = new Set<string>()
  const titles = new Set<string>()
  const note = (some: readonly { id: string }[]) => {
    for (const { id } of some) ids.add(id)
  }
  const show = (wording: string | undefined) => {
    const known = ledger.wordings.get(wording ?? '')
    if (known) titles.add(known.title)
  }
  for (const id of group) {
    const record = ledger.people.get(id)
    if (!record) continue
    note([...record.changes, ...record.joined])
    for (const { act, line, wording } of record.changes) {
      if (act) acts.add(act)
      if (line) lists.add(line.import)
      show(wording)
    }
    for (const { act } of record.apart ?? []) acts.add(act)
    for (const of of record.parted ?? []) partings.add(of)
    for (const { import: list, row } of record.entries ?? []) {
      rows.add(rowOf(list, row))
      lists.add(list)
    }
    for (const request of record.requests) {
      const known = ledger.requests.get(request)
      if (!known?.asked) continue
      requests.add(request)
      note([known.asked, ...known.decisions, ...known.undos, ...known.notes])
      for (const { said, news } of known.replies ?? []) note([...(said ? [said] : []), ...news])
      if (known.asked.line) lists.add(known.asked.line.import)
    }
  }
  for (const list of lists) show(ledger.imports.get(list)?.said?.wording)

  return event => {
    switch (event.kind) {
      case 'met': {
        const record = group.has(event.person) && ledger.people.get(event.person)
        return record ? stillSays(record, event) : false
      }
      case 'distinct': {
        const isHers = group.has(event.person) || group.has(event.other)
        return isHers && (event.act === undefined || acts.has(event.act))
      }
      case 'request':
      case 'consent':
      case 'decision':
      case 'undo':
      case 'note':
      case 'reply':
      case 'reply-news':
      case 'joined':
        return ids.has(event.id)
      case 'parted':
        return partings.has(event.of)
      case 'row':
        return group.has(event.person) && rows.has(rowOf(event.import, event.row))
      case 'import':
        return lists.has(event.import)
      case 'import-undone':
        return lists.has(event.import) && Boolean(ledger.imports.get(event.import)?.undone)
      case 'act-undone':
        return acts.has(event.of) && ledger.undone.has(event.of)
      case 'example':
        return requests.has(event.of)
      case 'wording':
        return titles.has(event.title)
      case 'topic':
        return true
      case 'erased':
      case 'setting':
      case 'notice':
      case 'reading':
      case 'template':
      case 'account':
      case 'activity':
        return false
    }
  }
}

/**
 * Which events tell of somebody, and not of this person. Asked of a ledger of nothing but what a pack shows: it may know
 * less of who is one with whom than the shop does, where an old frame that also tells of others can't be shown.
 */
export const eventsOfOthers = (ledger: Ledger, person: string): ((event: Event) => boolean) => {
  const group = new Set(groupOf(ledger, person))
  return event =>
    'person' in event && !group.has(event.person) && !('other' in event && group.has(event.other))
}
