import type { Decided } from '../events.ts'
import type { Tab } from '../view.ts'
import type { Ledger, RequestRecord } from './ledger.ts'

/** Later act first; at the same moment the larger id, so that every device chooses alike. */
const later = (a: Decided, b: Decided) => b.at - a.at || (a.id < b.id ? 1 : -1)

/**
 * Another row says it better, and no owner has acted on this one: then it no longer counts. Of two rows that
 * replace each other (an edit that came before its original) the earlier one stays.
 */
const isReplaced = ({ asked, replacedBy = [], decisions, undos }: RequestRecord): boolean => {
  if (decisions.length > 0 || undos.some(undo => undo.by === 'owner')) return false
  return replacedBy.some(by => {
    if (!asked?.replaces?.includes(by.id)) return true
    return by.at < asked.at || (by.at === asked.at && by.id < asked.id)
  })
}

/**
 * The decision that holds for a request now: the owner's latest that was not taken back, else the rule's
 * own (named by the request's id), else null where even that was undone, or where another row took its place.
 */
export const standing = (record: RequestRecord): Decided | 'rule' | null => {
  if (isReplaced(record)) return null
  if (record.decisions.length === 0 && record.undos.length === 0) return 'rule'
  const undone = new Set(record.undos.map(undo => undo.of))
  const owners = record.decisions.filter(decision => !undone.has(decision.id)).sort(later)
  return owners[0] ?? (undone.has(record.id) ? null : 'rule')
}

/** Id of the decision that stands, as consent changes name it. */
export const standingId = (record: RequestRecord): string | null => {
  const decision = standing(record)
  return decision === 'rule' ? record.id : (decision?.id ?? null)
}

/** Where the request is shown. Null while the request itself has not arrived, and where another took its place. */
export const tabOf = (record: RequestRecord): Tab | null => {
  if (!record.asked || isReplaced(record)) return null
  const decision = standing(record)
  if (decision === null) return 'undone'
  if (decision !== 'rule') return decision.decision === 'not-a-request' ? 'dismissed' : 'honoured'
  const { verdict, topics } = record.asked
  if (verdict === 'HELP') return 'dismissed'
  if (verdict === 'ASK' || verdict === 'DATA') return 'waiting'
  return verdict === 'TOPIC' && topics.length === 0 ? 'waiting' : 'honoured'
}

/** Whether a consent change counts: noted by hand and not undone, or made by the decision that stands. */
export const counts = (
  ledger: Ledger,
  change: { request?: string; decision?: string; act?: string },
): boolean => {
  if (change.act !== undefined && ledger.undone.has(change.act)) return false
  if (!change.request) return true
  const record = ledger.requests.get(change.request)
  return !record || standingId(record) === (change.decision ?? change.request)
}
