/** Version of what snapshots hold today. A new one needs a step below and a golden folder of the one before. */
export const schema = 2
/** Version of the journal's segments: 2 since frames are made of leaves. */
export const journalVersion = 2

/** A whole snapshot: what each part holds. */
export type Documents = Record<string, unknown>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Parts are numbered with three digits since there may be 256 of them, and the shop always has examples. */
const from1 = (documents: Documents): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([part, data]) => {
      if (part === 'shop' && isRecord(data)) return [part, { examples: [], ...data }]
      return [part.replace(/^([pr])-(\d\d)$/, '$1-0$2'), data]
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
