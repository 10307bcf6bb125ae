import { setImmediate as breathe } from 'node:timers/promises'
import type { Io } from './io.ts'
import {
  type Header,
  headerBytes,
  headerOf,
  readSegment,
  revisionOf,
  type Segment,
  segmentNumber,
} from './segment.ts'

/** The files of one segment, newest revision first. */
export type SegmentFiles = { number: number; files: string[] }

/** All segments among these names, in order. */
export const segmentsIn = (names: readonly string[]): SegmentFiles[] => {
  const found = new Map<number, string[]>()
  for (const name of names) {
    const number = segmentNumber(name)
    if (number !== null) found.set(number, [...(found.get(number) ?? []), name])
  }
  return [...found]
    .map(([number, files]) => ({ number, files: files.sort((a, b) => revisionOf(b) - revisionOf(a)) }))
    .sort((a, b) => a.number - b.number)
}

/** From where a segment continues; only the beginning of a file is read. Null where no file of it says so. */
export const headerIn = async (io: Io, { files }: SegmentFiles): Promise<Header | null> => {
  for (const name of files) {
    const header = headerOf(await io.readStart(name, headerBytes))
    if (header) return header
  }
  return null
}

/** The header of the first of these segments that has one. */
export const nextHeader = async (io: Io, later: readonly SegmentFiles[]): Promise<Header | null> => {
  for (const segment of later) {
    const header = await headerIn(io, segment)
    if (header) return header
  }
  return null
}

const isWhole = (segment: Segment) =>
  revisionOf(segment.name) === 0 || (segment.header !== null && segment.ended && segment.bad.length === 0)

/**
 * The newest revision that was finished; where there is none, the oldest file there is. `bytes`: of that file.
 * Rejects with the disk's error.
 */
export const readNewest = async (io: Io, { files }: SegmentFiles) => {
  let oldest: { segment: Segment; bytes: Buffer } | null = null
  for (const name of files) {
    const bytes = await io.read(name)
    oldest = { segment: readSegment(name, bytes), bytes }
    if (isWhole(oldest.segment)) return oldest
  }
  return oldest
}

/**
 * The segments that hold what follows event `seq`: from the last one that begins there or before. Of the others only
 * the beginning is read.
 */
export const segmentsFrom = async (
  io: Io,
  names: readonly string[],
  seq: number,
): Promise<SegmentFiles[]> => {
  const segments = segmentsIn(names)
  for (let index = segments.length - 1; index > 0; index--) {
    const [segment] = segments.slice(index)
    const header = segment && (await headerIn(io, segment))
    if (header && header.seq <= seq) return segments.slice(index)
  }
  return segments
}

/** Segments one after the other, never two in memory, each with the header of the next that has one. */
export async function* eachSegment(
  io: Io,
  segments: readonly SegmentFiles[],
): AsyncGenerator<{ segment: Segment; bytes: Buffer; next: Header | null }> {
  for (const [index, files] of segments.entries()) {
    const read = await readNewest(io, files)
    // A crash between making a segment and its first sync leaves one that never held anything.
    if (!read || (!read.segment.header && read.segment.batches.length === 0)) continue
    yield { ...read, next: await nextHeader(io, segments.slice(index + 1)) }
    await breathe()
  }
}
