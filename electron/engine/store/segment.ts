import { chainAfter, type Frame, firstChain, scan } from './frame.ts'

/** Where the journal goes on: number of the next event, and the chain over all before it. */
export type Position = { seq: number; chain: string }

export const start: Position = { seq: 1, chain: firstChain }

export const segmentName = (number: number) => `j-${String(number).padStart(8, '0')}.log`
export const segmentNumber = (name: string): number | null => {
  const match = /^j-(\d{8})\.log$/.exec(name)
  return match ? Number(match[1]) : null
}

/** First frame of each segment: from where it continues. What an older segment holds beyond that was never acknowledged. */
export type Header = Position & { sossego: 'journal'; v: 1; segment: number; at: number }

/** One batch: all of it or nothing. `s`: number of its first event. */
export type Batch = { s: number; e: unknown[] }

/** What reading found out of order. `from`/`to`: numbers of the events that are gone, `to` null when unknown. */
export type Finding =
  | { what: 'torn'; file: string; offset: number; bytes: number }
  | { what: 'damaged'; file: string; offset: number; from: number; to: number | null } // to < from: none is gone
  | { what: 'missing'; file: string; from: number; to: number | null }
  | { what: 'bad-document'; file: string; why: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const asHeader = (frame: Frame | undefined): Header | null => {
  const value = frame?.content
  if (!isRecord(value) || value.sossego !== 'journal' || value.v !== 1) return null
  const { seq, chain, segment, at } = value
  const fits = typeof seq === 'number' && typeof chain === 'string' && typeof segment === 'number'
  return fits ? { sossego: 'journal', v: 1, seq, chain, segment, at: typeof at === 'number' ? at : 0 } : null
}

const asBatch = (frame: Frame): Batch | null => {
  const value = frame.content
  return isRecord(value) && typeof value.s === 'number' && Array.isArray(value.e)
    ? { s: value.s, e: value.e }
    : null
}

export type Segment = {
  name: string
  header: Header | null
  batches: { batch: Batch; hash: string; offset: number }[]
  bad: { offset: number; end: number; torn: boolean }[]
}

/** Splits the bytes of a segment into its header, its batches and what is neither. */
export const readSegment = (name: string, bytes: Buffer): Segment => {
  const { frames, bad } = scan(bytes)
  const header = asHeader(frames[0])
  const batches: Segment['batches'] = []
  for (const frame of header ? frames.slice(1) : frames) {
    const batch = asBatch(frame)
    if (batch) batches.push({ batch, hash: frame.hash, offset: frame.offset })
    else bad.push({ offset: frame.offset, end: frame.end, torn: false })
  }
  return { name, header, batches, bad }
}

/**
 * Goes through one segment from `at`, up to where the next one says it begins, and hands over each batch
 * that belongs to the journal. Damage is reported with the numbers of the events that are gone.
 */
export const walk = (
  segment: Segment,
  at: Position,
  next: Header | null,
  take: (batch: Batch) => void,
): { end: Position; findings: Finding[] } => {
  const findings: Finding[] = []
  const file = segment.name
  let { seq, chain } = at
  let whole = true
  let read = -1
  const lost = (offset: number, to: number | null) => {
    findings.push({ what: 'damaged', file, offset, from: seq, to })
    whole = false
  }
  for (const { batch, hash, offset } of segment.batches) {
    if (next && batch.s >= next.seq) break
    const before = read
    if (batch.s < seq) {
      // Two frames claim the same numbers: one of them was never acknowledged, and nobody can tell which.
      lost(offset, batch.s + batch.e.length - 1)
      continue
    }
    if (batch.s > seq || segment.bad.some(bad => bad.offset > before && bad.offset < offset))
      lost(offset, batch.s - 1)
    read = offset
    take(batch)
    chain = chainAfter(chain, hash)
    seq = batch.s + batch.e.length
  }
  if (next && seq < next.seq) lost(segment.bad[0]?.offset ?? 0, next.seq - 1)
  else if (next && whole && (seq !== next.seq || chain !== next.chain)) lost(0, next.seq - 1)
  for (const bad of segment.bad) {
    const after = segment.batches.some(one => one.offset > bad.offset && (!next || one.batch.s < next.seq))
    if (after || next) continue
    if (bad.torn) findings.push({ what: 'torn', file, offset: bad.offset, bytes: bad.end - bad.offset })
    else lost(bad.offset, null)
  }
  return { end: next ? { seq: next.seq, chain: next.chain } : { seq, chain }, findings }
}
