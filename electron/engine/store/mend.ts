import { type Manifest, manifestName, writeNew } from './documents.ts'
import { chainAfter, firstFrame } from './frame.ts'
import type { Io } from './io.ts'
import {
  endMark,
  type Finding,
  type Header,
  headerBytes,
  readSegment,
  revisionOf,
  type Segment,
  segmentName,
  segmentNumber,
  walk,
} from './segment.ts'
import { headerIn, nextHeader, readNewest, type SegmentFiles, segmentsIn } from './segments.ts'

type Read = { segment: Segment; bytes: Buffer }

const sameHeader = (a: Header, b: Header) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A segment of all the frames that either of two files has, up to where the next segment begins, as a finished
 * revision. Null where frames are still missing, or do not make the chain that the next segment continues.
 */
const joined = (one: Read, two: Read | null, next: Header | null): Buffer | null => {
  const both = two ? [two, one] : [one]
  const headed = [one, two].find(read => read?.segment.header)
  const header = headed?.segment.header
  if (!headed || !header) return null
  if (both.some(read => read.segment.header && !sameHeader(read.segment.header, header))) return null
  const batches = new Map(
    both.flatMap(({ segment, bytes }) =>
      segment.batches.map(({ batch, offset, end }) => [
        batch.s,
        { batch, frame: bytes.subarray(offset, end) },
      ]),
    ),
  )
  const frames = [headed.bytes.subarray(0, firstFrame(headed.bytes.subarray(0, headerBytes))?.end)]
  let { seq, chain } = header
  for (let found = batches.get(seq); found && (!next || seq < next.seq); found = batches.get(seq)) {
    frames.push(found.frame)
    chain = chainAfter(chain, found.batch.root)
    seq += found.batch.e.length
  }
  const complete = next
    ? seq === next.seq && chain === next.chain
    : [...batches.keys()].every(first => first < seq)
  return complete ? Buffer.concat([...frames, endMark(header.segment)]) : null
}

const isSound = ({ segment }: Read, next: Header | null) =>
  segment.header !== null && walk(segment, segment.header, next, () => {}).findings.length === 0

/** The next free revision of a segment in both folders, so that neither stands in the other's way. */
const nextRevision = (...files: (SegmentFiles | undefined)[]) =>
  1 + Math.max(0, ...files.flatMap(one => one?.files ?? []).map(revisionOf))

const byNumber = async (io: Io) => new Map(segmentsIn(await io.list()).map(one => [one.number, one]))

/** Whether the newest segment that both folders have begins differently in each: then they are not one history. */
export const isOtherHistory = async (io: Io, mirror: Io): Promise<boolean> => {
  const [mine, theirs] = [await byNumber(io), await byNumber(mirror)]
  if (mine.size === 0 || theirs.size === 0) return false
  for (const [number, files] of [...mine].reverse()) {
    const other = theirs.get(number)
    const here = other && (await headerIn(io, files))
    const there = other && (await headerIn(mirror, other))
    if (here && there) return !sameHeader(here, there)
  }
  // Where not even a beginning can be read there is no history.
  return (await nextHeader(mirror, [...theirs.values()])) !== null
}

/** Brings back from the mirror the segments that are missing here and fit between those that are there. */
export const restoreMissing = async (io: Io, mirror: Io): Promise<string[]> => {
  const restored: string[] = []
  const theirs = await byNumber(mirror)
  for (const [number, files] of theirs) {
    const mine = segmentsIn(await io.list())
    if (mine.some(one => one.number === number)) continue
    const read = await readNewest(mirror, files)
    const next = await nextHeader(
      io,
      mine.filter(one => one.number > number),
    )
    const before = mine.findLast(one => one.number < number)
    const previous = before && (await readNewest(io, before))
    const header = read?.segment.header
    // Where nothing follows that proves it, it has to begin where the one before it ends.
    const follows = !previous || (header && isSound(previous, header))
    const bytes = read && (next || follows) ? joined(read, null, next) : null
    if (!bytes) continue
    const name = segmentName(number, nextRevision(files))
    await writeNew(io, name, bytes)
    await io.syncFolder()
    restored.push(name)
  }
  return restored
}

/**
 * Writes damaged or torn segments again as a new revision, from the frames of both folders. Answers the files that
 * were damaged and are whole again.
 */
export const mendSegments = async (io: Io, mirror: Io, findings: readonly Finding[]): Promise<string[]> => {
  const damaged = findings.filter(one => one.what === 'damaged' || one.what === 'torn').map(one => one.file)
  const numbers = new Set(damaged.map(segmentNumber).filter(one => one !== null))
  const mended: string[] = []
  for (const number of numbers) {
    const mine = segmentsIn(await io.list())
    const files = mine.find(one => one.number === number)
    const others = (await byNumber(mirror)).get(number)
    const here = files && (await readNewest(io, files))
    const there = others && (await readNewest(mirror, others))
    if (!here || !there) continue
    const later = mine.filter(one => one.number > number)
    const next = await nextHeader(io, later)
    const bytes = joined(here, there, next)
    // A torn end of which the mirror has no more either was never acknowledged: it stays as it is.
    const more = bytes ? readSegment(here.segment.name, bytes).batches.length : 0
    const torn = findings.every(one => one.file !== here.segment.name || one.what === 'torn')
    // Damage at the very end: the mirror has to hold all that stood there, else an acknowledged frame may be gone.
    const last = Math.max(...[here, there].flatMap(({ segment }) => segment.batches.map(one => one.end)))
    if (!next && !torn && last < here.bytes.length) continue
    if (!bytes || (torn && more <= here.segment.batches.length)) continue
    await writeNew(io, segmentName(number, nextRevision(files, others)), bytes)
    await io.syncFolder()
    mended.push(here.segment.name)
  }
  return mended
}

/** Brings one segment of the mirror up to the one here, which the next segment has closed. */
const fillSegment = async (
  io: Io,
  mirror: Io,
  files: SegmentFiles,
  others: SegmentFiles | undefined,
  next: Header | null,
) => {
  const [newest = ''] = files.files
  const has = others?.files.includes(newest) && revisionOf(others.files[0] ?? '') <= revisionOf(newest)
  let keep = newest
  if (!has || (await mirror.size(newest)) !== (await io.size(newest))) {
    const mine = await readNewest(io, files)
    const theirs = others && (await readNewest(mirror, others))
    const behind = theirs && revisionOf(theirs.segment.name) < revisionOf(mine?.segment.name ?? '')
    if (theirs && !behind && isSound(theirs, next)) keep = theirs.segment.name
    else {
      const bytes = mine && joined(mine, null, next)
      if (!bytes) return
      keep = segmentName(files.number, nextRevision(others, behind ? files : undefined))
      await writeNew(mirror, keep, bytes)
      await mirror.syncFolder()
    }
  }
  for (const old of others?.files ?? []) if (revisionOf(old) < revisionOf(keep)) await mirror.unlink(old)
}

/**
 * Brings the mirror up to this folder: every segment before `segment`, which is being written, and the newest
 * snapshot. What was written again here is written again there, and the old file goes. Answers whether a document
 * there is not as it was written, so that the next snapshot has to share none. Ends early where `goesOn` says so; the
 * next call does the rest. Rejects with the mirror's error.
 */
export const fillUp = async (
  io: Io,
  mirror: Io,
  manifest: Manifest | null,
  segment: number,
  goesOn: () => boolean = () => true,
): Promise<boolean> => {
  const mine = segmentsIn(await io.list())
  const theirs = await byNumber(mirror)
  for (const [index, files] of mine.entries()) {
    if (files.number >= segment) break
    if (!goesOn()) return false
    await fillSegment(
      io,
      mirror,
      files,
      theirs.get(files.number),
      await nextHeader(io, mine.slice(index + 1)),
    )
  }
  const there = await mirror.list()
  const documents = Object.values(manifest?.documents ?? {}).map(entry => entry.file)
  const snapshot = manifest ? [...documents, manifestName(manifest.generation)] : []
  let spoilt = false
  for (const file of snapshot) {
    if (!there.includes(file)) await writeNew(mirror, file, await io.read(file))
    else spoilt ||= (await mirror.size(file)) !== (await io.size(file))
  }
  await mirror.syncFolder()
  const here = await io.list()
  for (const file of there) if (/^[ms]-\d{8}/.test(file) && !here.includes(file)) await mirror.unlink(file)
  await mirror.syncFolder()
  return spoilt
}
