import { generationOf, type Manifest, manifestName, readDocument, readManifest } from './documents.ts'
import type { Io } from './io.ts'
import {
  type Finding,
  type Position,
  readSegment,
  type Segment,
  segmentName,
  segmentNumber,
  start,
  walk,
} from './segment.ts'

/** What opening a folder gives: where to go on, and all that was out of order. */
export type Recovery = Position & {
  segment: number
  manifest: Manifest | null
  generation: number
  /** Events taken from the journal after the snapshot. */
  replayed: number
  findings: Finding[]
}

const why = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** The newest snapshot whose every document is as it was written; broken ones are reported and passed over. */
const newestWhole = async (
  io: Io,
  names: string[],
  load: (part: string, data: unknown) => void,
  findings: Finding[],
): Promise<Manifest | null> => {
  const generations = names.filter(name => name.startsWith('m-')).map(generationOf)
  const newestFirst = generations.filter(one => one !== null).sort((a, b) => b - a)
  for (const generation of newestFirst) {
    const file = manifestName(generation)
    const manifest = await io.read(file).then(readManifest, () => null)
    if (!manifest) {
      findings.push({ what: 'bad-document', file, why: 'not whole' })
      continue
    }
    try {
      const parts = Object.entries(manifest.documents)
      const read = await Promise.all(
        parts.map(async ([part, entry]) => [part, await readDocument(io, entry, null)] as const),
      )
      for (const [part, data] of read) load(part, data)
      return manifest
    } catch (error) {
      findings.push({ what: 'bad-document', file, why: why(error) })
    }
  }
  return null
}

const readSegments = async (io: Io, names: string[]): Promise<Segment[]> => {
  const numbers = names.map(segmentNumber).filter(one => one !== null)
  const segments: Segment[] = []
  for (const number of numbers.sort((a, b) => a - b)) {
    const name = segmentName(number)
    const segment = readSegment(name, await io.read(name))
    // A crash between making a segment and its first sync leaves one that never held anything.
    if (segment.header || segment.batches.length > 0) segments.push(segment)
  }
  return segments
}

/**
 * Reads a data folder: the newest whole snapshot, then the journal after it. Changes nothing on the disk and
 * never throws for damage: what is out of order is in `findings`, with the numbers of the events concerned.
 */
export const recover = async (
  io: Io,
  load: (part: string, data: unknown) => void,
  take: (events: unknown[]) => void,
): Promise<Recovery> => {
  const names = await io.list()
  const findings: Finding[] = []
  const manifest = await newestWhole(io, names, load, findings)
  const segments = await readSegments(io, names)
  let at: Position = manifest ? { seq: manifest.seq, chain: manifest.chain } : start
  const first = segments[0]?.header
  if (first && first.seq > at.seq) {
    findings.push({ what: 'missing', file: segments[0]?.name ?? '', from: at.seq, to: first.seq - 1 })
  }
  if (!first && (manifest || names.some(name => generationOf(name) !== null))) {
    findings.push({ what: 'missing', file: segmentName(1), from: at.seq, to: null })
  }
  let replayed = 0
  for (const [index, segment] of segments.entries()) {
    const next = segments.slice(index + 1).find(one => one.header)?.header ?? null
    const begin = segment.header ?? at
    // Without its header nobody knows what a segment continues, nor what of the one before was acknowledged.
    if (!segment.header)
      findings.push({ what: 'damaged', file: segment.name, offset: 0, from: at.seq, to: null })
    const walked = walk(segment, begin, next, batch => {
      const already = Math.max(0, at.seq - batch.s)
      if (already >= batch.e.length) return
      replayed += batch.e.length - already
      take(batch.e.slice(already))
    })
    findings.push(...walked.findings)
    if (walked.end.seq >= at.seq) at = walked.end
  }
  const segment = Math.max(0, ...names.map(name => segmentNumber(name) ?? 0))
  const generation = Math.max(0, ...names.map(name => generationOf(name) ?? 0))
  return { ...at, segment, manifest, generation, replayed, findings }
}

/** Whether events are gone or can't be trusted: then nothing may be written on top. A torn end is no damage. */
export const isDamaged = (findings: readonly Finding[]): boolean =>
  findings.some(one => one.what === 'damaged' || one.what === 'missing')

/** Looks at every document of every manifest in the folder, also of those that opening did not need. */
export const everyDocument = async (
  io: Io,
  names: string[],
  known: readonly Finding[],
): Promise<Finding[]> => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const file of names.filter(name => name.startsWith('m-'))) {
    if (known.some(one => one.file === file)) continue
    const manifest = readManifest(await io.read(file))
    if (!manifest) findings.push({ what: 'bad-document', file, why: 'not whole' })
    for (const entry of Object.values(manifest?.documents ?? {})) {
      if (seen.has(entry.file)) continue
      seen.add(entry.file)
      await readDocument(io, entry, null).catch(error => {
        findings.push({ what: 'bad-document', file: entry.file, why: why(error) })
      })
    }
  }
  return findings
}
