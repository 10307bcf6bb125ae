import { setImmediate as breathe } from 'node:timers/promises'
import type { Io } from './io.ts'
import {
  type Header,
  headerBytes,
  headerOf,
  readSegment,
  type Segment,
  segmentName,
  segmentNumber,
} from './segment.ts'

const headerIn = async (io: Io, number: number): Promise<Header | null> =>
  headerOf(await io.readStart(segmentName(number), headerBytes))

/**
 * Names, in order, of the segments that hold what follows event `seq`: from the last one that begins there or
 * before. Of the others only the beginning is read.
 */
export const numbersFrom = async (io: Io, names: readonly string[], seq: number): Promise<number[]> => {
  const numbers = names.map(segmentNumber).filter(one => one !== null)
  numbers.sort((a, b) => a - b)
  for (let index = numbers.length - 1; index > 0; index--) {
    const header = await headerIn(io, numbers[index] ?? 0)
    if (header && header.seq <= seq) return numbers.slice(index)
  }
  return numbers
}

/** Segments one after the other, never two in memory, each with the header of the next that has one. */
export async function* eachSegment(
  io: Io,
  numbers: readonly number[],
): AsyncGenerator<{ segment: Segment; next: Header | null }> {
  for (const [index, number] of numbers.entries()) {
    const name = segmentName(number)
    const segment = readSegment(name, await io.read(name))
    // A crash between making a segment and its first sync leaves one that never held anything.
    if (!segment.header && segment.batches.length === 0) continue
    let next: Header | null = null
    for (const later of numbers.slice(index + 1)) {
      next = await headerIn(io, later)
      if (next) break
    }
    yield { segment, next }
    await breathe()
  }
}
