import { chainAfter, encode, type Frame, firstChain, firstFrame, leafOf, rootOf, scan } from './frame.ts'

/** Where the journal goes on: number of the next event, and the chain over all before it. */
export type Position = { seq: number; chain: string }

export const start: Position = { seq: 1, chain: firstChain }

/**
 * A segment's file, `j-00000007.log`. Nothing is ever overwritten: one that had to be written again, repaired or
 * without what is to be forgotten, is a file of a higher revision beside it, `j-00000007-r1.log`.
 */
export const segmentName = (number: number, revision = 0) =>
  `j-${String(number).padStart(8, '0')}${revision > 0 ? `-r${revision}` : ''}.log`

const parse = (name: string) => /^j-(\d{8})(?:-r(\d{1,6}))?\.log$/.exec(name)
export const segmentNumber = (name: string): number | null => {
  const match = parse(name)
  return match ? Number(match[1]) : null
}
export const revisionOf = (name: string): number => Number(parse(name)?.[2] ?? 0)

/** First frame of each segment: from where it continues. What an older segment holds beyond that was never acknowledged. */
export type Header = Position & { sossego: 'journal'; v: number; segment: number; at: number }

/**
 * One batch: all of it or nothing. `s`: number of its first event. Of an event that is gone or not shown `e` holds
 * the leaf alone. `root`: what the chain takes in. `rewritten`: an old frame that lost an event and only says what
 * its root was.
 */
export type Batch = { s: number; e: unknown[]; root: string; version: 1 | 2; rewritten: boolean }

/** What reading found out of order. `from`/`to`: numbers of the events that are gone, `to` null when unknown. */
export type Finding =
  | { what: 'torn'; file: string; offset: number; bytes: number }
  | { what: 'damaged'; file: string; offset: number; from: number; to: number | null } // to < from: none is gone
  | { what: 'missing'; file: string; from: number; to: number | null }
  | { what: 'bad-document'; file: string; why: string }
  | { what: 'repaired'; file: string } // from the mirror
  | { what: 'copy-failed'; file: string; why: string } // what was copied is not touched by it
  | { what: 'from-the-future'; file: string } // written by a newer program: it is left alone

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const asHeader = (frame: Frame | null | undefined): Header | null => {
  const value = frame?.content
  if (!isRecord(value) || value.sossego !== 'journal') return null
  const { v, seq, chain, segment, at } = value
  const fits = typeof seq === 'number' && typeof chain === 'string' && typeof segment === 'number'
  return fits && typeof v === 'number'
    ? { sossego: 'journal', v, seq, chain, segment, at: typeof at === 'number' ? at : 0 }
    : null
}

/** Bytes from the beginning of a segment that hold its header for certain. */
export const headerBytes = 1024

/** The header in the first bytes of a segment; null where it is not whole. */
export const headerOf = (bytes: Buffer): Header | null => asHeader(firstFrame(bytes))

const isDigest = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** Frames without `v` are of before there were leaves: their root is the SHA-256 of their json. */
const asBatch = (frame: Frame): Batch | null => {
  const value = frame.content
  if (!isRecord(value) || typeof value.s !== 'number' || !Array.isArray(value.e)) return null
  const { s, v, was, e } = value
  if (!e.every(event => isRecord(event) || isDigest(event))) return null
  if (v === undefined) return { s, e, root: frame.hash, version: 1, rewritten: false }
  if (v === 1 && typeof was === 'string') return { s, e, root: was, version: 1, rewritten: true }
  return v === 2 ? { s, e, root: rootOf(e.map(leafOf)), version: 2, rewritten: false } : null
}

export type Segment = {
  name: string
  header: Header | null
  batches: { batch: Batch; offset: number; end: number }[]
  bad: { offset: number; end: number; torn: boolean }[]
  /** Whether the mark stands at its end that says: this revision was finished. */
  ended: boolean
}

/** Last frame of a revision; without it the revision was cut off while it was written, and does not count. */
export const endMark = (number: number): Buffer => encode({ sossego: 'end', segment: number }).frame

const isEnd = (frame: Frame | undefined) => isRecord(frame?.content) && frame.content.sossego === 'end'

/** Splits the bytes of a segment into its header, its batches and what is neither. */
export const readSegment = (name: string, bytes: Buffer): Segment => {
  const { frames, bad } = scan(bytes)
  const header = asHeader(frames[0])
  const batches: Segment['batches'] = []
  const ended = isEnd(frames.at(-1))
  for (const frame of frames.slice(header ? 1 : 0, ended ? -1 : undefined)) {
    const batch = asBatch(frame)
    if (batch) batches.push({ batch, offset: frame.offset, end: frame.end })
    else bad.push({ offset: frame.offset, end: frame.end, torn: false })
  }
  return { name, header, batches, bad, ended }
}

/**
 * Goes through one segment from `at`, up to where the next one says it begins, and hands over each batch
 * that belongs to the journal, with the chain before it and its place in the file. Damage is reported with the numbers of the events that are gone.
 */
export const walk = (
  segment: Segment,
  at: Position,
  next: Header | null,
  take: (batch: Batch, chain: string, offset: number) => void,
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
  for (const { batch, offset } of segment.batches) {
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
    take(batch, chain, offset)
    chain = chainAfter(chain, batch.root)
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
