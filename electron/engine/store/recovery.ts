import { setImmediate as breathe } from 'node:timers/promises'
import { generationOf, type Manifest, manifestName, readDocument, readManifest } from './documents.ts'
import { isLeaf } from './frame.ts'
import type { Io } from './io.ts'
import { type Documents, journalVersion, migrate, schema, upcast } from './migrations.ts'
import { type Finding, type Position, segmentName, segmentNumber, start, walk } from './segment.ts'
import { eachSegment, segmentsFrom } from './segments.ts'

/** What opening a folder gives: where to go on, and all that was out of order. */
export type Recovery = Position & {
  segment: number
  manifest: Manifest | null
  generation: number
  /** Segments that were read and are built upon. */
  read: string[]
  /** Events taken from the journal after the snapshot. */
  replayed: number
  /** Old frames that lost an event to forgetting and only say what their hash was. */
  rewritten: number
  findings: Finding[]
}

const why = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Reads a file here or, where it is not as it was written, from the mirror; that is reported. */
const fromEither = async <T>(
  read: (from: Io, file: string) => Promise<T>,
  io: Io,
  spare: Io | null,
  file: string,
  findings: Finding[],
): Promise<T> => {
  try {
    return await read(io, file)
  } catch (error) {
    if (!spare) throw error
    const found = await read(spare, file).catch(() => Promise.reject(error))
    findings.push({ what: 'repaired', file })
    return found
  }
}

const manifestIn = async (io: Io, file: string): Promise<Manifest> => {
  const manifest = readManifest(await io.read(file))
  if (!manifest) throw new Error(`${file} is not whole`)
  return manifest
}

/**
 * The newest snapshot whose every document is as it was written, loaded part by part; broken ones are reported and
 * passed over. What was loaded of a broken one is true, and applying the journal to it again changes nothing.
 */
const newestWhole = async (
  io: Io,
  names: string[],
  load: (part: string, data: unknown) => void,
  findings: Finding[],
  spare: Io | null,
): Promise<Manifest | null> => {
  const generations = names.filter(name => name.startsWith('m-')).map(generationOf)
  const newestFirst = generations.filter(one => one !== null).sort((a, b) => b - a)
  for (const generation of newestFirst) {
    const file = manifestName(generation)
    const manifest = await fromEither(manifestIn, io, spare, file, findings).catch(() => null)
    if (!manifest) {
      findings.push({ what: 'bad-document', file, why: 'not whole' })
      continue
    }
    if (manifest.schema > schema) {
      findings.push({ what: 'from-the-future', file })
      continue
    }
    try {
      const parts = Object.entries(manifest.documents)
      // The head is asked for before the rest, so that a first page can be shown.
      parts.sort(([a], [b]) => Number(b === 'head') - Number(a === 'head'))
      const old: Documents = {}
      for (const [part, entry] of parts) {
        const read = (from: Io) => readDocument<unknown>(from, entry, null)
        const data = await fromEither(read, io, spare, entry.file, findings)
        if (manifest.schema === schema) load(part, data)
        else old[part] = data
        await breathe()
      }
      for (const [part, data] of Object.entries(migrate(old, manifest.schema))) load(part, data)
      return manifest
    } catch (error) {
      findings.push({ what: 'bad-document', file, why: why(error) })
    }
  }
  return null
}

/**
 * Reads a data folder: the newest whole snapshot, then the journal after it; with `whole` the journal before it
 * too, so that the chain is checked from the first frame to the last. Changes nothing on the disk and never throws
 * for damage: what is out of order is in `findings`, with the numbers of the events concerned. Documents that are not
 * as they were written are read from `spare`, where that has them.
 */
export const recover = async (
  io: Io,
  load: (part: string, data: unknown) => void,
  take: (events: unknown[]) => void,
  { whole = false, spare = null }: { whole?: boolean; spare?: Io | null } = {},
): Promise<Recovery> => {
  const names = await io.list()
  const findings: Finding[] = []
  const manifest = await newestWhole(io, names, load, findings, spare)
  let at: Position = manifest ? { seq: manifest.seq, chain: manifest.chain } : start
  let replayed = 0
  let rewritten = 0
  const read: string[] = []
  let end = at
  const check = (file: string, offset: number, { seq, chain }: Position) => {
    // The snapshot was made of another journal than this: nobody can tell which one is true.
    if (seq === manifest?.seq && chain !== manifest.chain)
      findings.push({ what: 'damaged', file, offset, from: seq, to: seq - 1 })
  }
  for await (const { segment, next } of eachSegment(io, await segmentsFrom(io, names, whole ? 0 : at.seq))) {
    const { name: file, header } = segment
    if (header && header.v > journalVersion) {
      findings.push({ what: 'from-the-future', file })
      break
    }
    if (read.length === 0 && header && header.seq > at.seq)
      findings.push({ what: 'missing', file, from: at.seq, to: header.seq - 1 })
    // Without its header nobody knows what a segment continues, nor what of the one before was acknowledged.
    if (header) check(file, 0, header)
    else findings.push({ what: 'damaged', file, offset: 0, from: at.seq, to: null })
    read.push(file)
    const begin = header ?? at
    const walked = walk(segment, begin, next, (batch, chain, offset) => {
      if (batch.rewritten) rewritten += 1
      if (header && batch.s > begin.seq) check(file, offset, { seq: batch.s, chain })
      const already = Math.max(0, at.seq - batch.s)
      if (already >= batch.e.length) return
      replayed += batch.e.length - already
      const events = batch.e.slice(already).filter(event => !isLeaf(event))
      const known = events.map(upcast).filter(event => event !== null)
      if (known.length < events.length) findings.push({ what: 'from-the-future', file })
      take(known)
    })
    findings.push(...walked.findings)
    end = walked.end
    if (end.seq >= at.seq) at = end
  }
  // What comes after such a segment is not known, so nothing can be said of where the journal ends.
  const open = isFromTheFuture(findings)
  const snapshots = names.some(name => generationOf(name) !== null)
  if (read.length === 0 && snapshots && !open)
    findings.push({ what: 'missing', file: segmentName(1), from: at.seq, to: null })
  else if (end.seq < at.seq && !open)
    findings.push({ what: 'missing', file: read.at(-1) ?? '', from: end.seq, to: at.seq - 1 })
  const segment = Math.max(0, ...names.map(name => segmentNumber(name) ?? 0))
  const generation = Math.max(0, ...names.map(name => generationOf(name) ?? 0))
  return { ...at, segment, read, manifest, generation, replayed, rewritten, findings }
}

/** Makes all that was accepted last: a killed process leaves what looks fine and vanishes in a later power cut. */
export const makeLast = async (io: Io, { manifest, read }: Recovery) => {
  const documents = Object.values(manifest?.documents ?? {}).map(entry => entry.file)
  const snapshot = manifest ? [manifestName(manifest.generation), ...documents] : []
  for (const name of [...read, ...snapshot]) await io.sync(name)
  await io.syncFolder()
}

/** Whether events are gone or can't be trusted: then nothing may be written on top. A torn end is no damage. */
export const isDamaged = (findings: readonly Finding[]): boolean =>
  findings.some(one => one.what === 'damaged' || one.what === 'missing')

/** Whether a newer program wrote here: then nothing may be written by this one. */
export const isFromTheFuture = (findings: readonly Finding[]): boolean =>
  findings.some(one => one.what === 'from-the-future')

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
