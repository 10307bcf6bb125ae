/** Version of what snapshots hold today. A new one needs a step below and a golden folder of the one before. */
export const schema = 2
/** Version of the journal's segments: 2 since frames are made of leaves. */
export const journalVersion = 2

/** A whole snapshot: what each part holds. */
export type Documents = Record<string, unknown>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A join is known by the event that made it, so that it can be taken back; older ones have none. */
const withJoins = (person: unknown): unknown =>
  isRecord(person) && Array.isArray(person.joined)
    ? { ...person, joined: person.joined.map(other => ({ id: '', other })) }
    : person

const nothing = { examples: [], topics: [], wordings: [], imports: [], erased: [], stubs: [] }

/**
 * Parts are numbered with three digits since there may be 256 of them; the shop has examples, topics, wordings, lists
 * and erasures, which older snapshots lack.
 */
const from1 = (documents: Documents): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([part, data]) => {
      if (part === 'shop' && isRecord(data)) return [part, { ...nothing, ...data }]
      const people = part.startsWith('p-') && Array.isArray(data) ? data.map(withJoins) : data
      return [part.replace(/^([pr])-(\d\d)$/, '$1-0$2'), people]
    }),
  )

const steps: Record<number, (documents: Documents) => Documents> = { 1: from1 }

/** Brings a whole snapshot of an older schema to today's, step by step. Throws where there is no way from there. */
export const migrate = (documents: Documents, from: number): Documents => {
  let now = documents
  for (let at = from; at < schema; at++) {
    const step = steps[at]
    if (!step) throw new Error(`no way from schema ${at}`)
    now = step(now)
  }
  return now
}

/**
 * An event of the journal as today's program knows it: the journal keeps each in the version it was written in.
 * Null for one of a version that only a newer program knows.
 */
export const upcast = (event: unknown): unknown =>
  isRecord(event) && typeof event.v === 'number' && event.v > 1 ? null : event
