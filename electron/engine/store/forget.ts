import { setImmediate as breathe } from 'node:timers/promises'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import { clear, copyGeneration, dayOf, holdsWhole } from './copies.ts'
import { generationOf, type Manifest, writeNew } from './documents.ts'
import { encode, firstFrame, isLeaf, leafOf } from './frame.ts'
import type { Io } from './io.ts'
import { StoreError } from './saving.ts'
import {
  type Batch,
  endMark,
  type Header,
  headerBytes,
  readSegment,
  revisionOf,
  type Segment,
  segmentName,
  walk,
} from './segment.ts'
import { eachSegment, segmentsIn } from './segments.ts'

/** The setting that says how many erased persons are gone from all that was ever written. */
export const sweptSetting = 'swept'
export const sweptIn = ({ settings }: Ledger): number => Number(settings.get(sweptSetting)?.value ?? 0)

/** Says which events have to go: first it may look at all of them, then it is asked of each. */
export type Test<Event> = (events: Iterable<Event>) => (event: Event) => boolean

type Read = {
  segment: Segment
  bytes: Buffer
  header: Header
  next: Header | null
  batches: Segment['batches']
}

/** A segment with what counts of it. Throws where it is damaged: what can't be read can't be forgotten for certain. */
const readSound = (segment: Segment, bytes: Buffer, next: Header | null): Read => {
  const { header } = segment
  const counting = new Set<number>()
  const findings = header ? walk(segment, header, next, (_, __, offset) => counting.add(offset)).findings : []
  if (!header || findings.some(one => one.what !== 'torn'))
    throw new StoreError({ kind: 'disk', code: 'damaged', detail: segment.name })
  const batches = segment.batches.filter(one => counting.has(one.offset))
  return { segment, bytes, header, next, batches }
}

/** The frame without these events: their leaves stay, so that the chain is the same. Of an old frame the hash stays. */
export const without = ({ s, e, root, version }: Batch, goes: (event: unknown) => boolean): Buffer => {
  const left = e.map(event => (goes(event) ? leafOf(event) : event))
  return encode(version === 1 ? { s, v: 1, was: root, e: left } : { s, v: 2, e: left }).frame
}

const endOf = (segment: Segment, next: Header | null) =>
  segment.header && walk(segment, segment.header, next, () => {})

/** Writes a segment again without what goes and without what never counted, and reads it back. */
const rewrite = async (io: Io, name: string, read: Read, goes: (event: unknown) => boolean) => {
  const { bytes, header, next, batches } = read
  const frames = batches.map(({ batch, offset, end }) =>
    batch.e.some(goes) ? without(batch, goes) : bytes.subarray(offset, end),
  )
  const first = bytes.subarray(0, firstFrame(bytes.subarray(0, headerBytes))?.end)
  await writeNew(io, name, Buffer.concat([first, ...frames, endMark(header.segment)]))
  const before = endOf({ ...read.segment, bad: [], batches }, next)
  const after = endOf(readSegment(name, await io.read(name)), next)
  if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`${name} is not what was written`)
}

/**
 * Takes events out of every segment before `active`: new revisions are written, made last and read back before any
 * old file goes. Answers how many events are gone. After a power cut each segment is as it was or done; the next call
 * does the rest. `also`: a second folder, whose revisions stand in the way of ours.
 */
const forgetInJournal = async <Event>(io: Io, also: Io | null, active: number, test: Test<Event>) => {
  const segments = segmentsIn(await io.list()).filter(one => one.number < active)
  const later = segmentsIn(await io.list()).filter(one => one.number === active)
  const read: Read[] = []
  for await (const { segment, bytes, next } of eachSegment(io, [...segments, ...later])) {
    if (segment.header?.segment !== active) read.push(readSound(segment, bytes, next))
  }
  function* events(): Generator<Event> {
    for (const { batches } of read)
      for (const { batch } of batches) for (const event of batch.e) if (!isLeaf(event)) yield event as Event // written by us
  }
  const judge = test(events())
  const goes = (event: unknown) => !isLeaf(event) && judge(event as Event)
  const names = [...(await io.list()), ...((await also?.list().catch(() => [])) ?? [])]
  const taken = new Map(segmentsIn(names).map(one => [one.number, revisionOf(one.files[0] ?? '')]))
  const keep = new Set<string>()
  let gone = 0
  for (const one of read) {
    const { segment, header, batches } = one
    const going = batches.reduce((sum, { batch }) => sum + batch.e.filter(goes).length, 0)
    const idle = segment.bad.length > 0 || batches.length < segment.batches.length
    const name =
      going > 0 || idle ? segmentName(header.segment, 1 + (taken.get(header.segment) ?? 0)) : segment.name
    if (name !== segment.name) await rewrite(io, name, one, goes)
    keep.add(name)
    gone += going
    await breathe()
  }
  await io.syncFolder()
  for (const { files } of segments) for (const name of files) if (!keep.has(name)) await io.unlink(name)
  await io.syncFolder()
  return gone
}

/** Lets go of every copy made before `manifest`, once the copy of today is made of that. */
const renewCopies = async (io: Io, manifest: Manifest, now: number) => {
  const backup = io.folder('backup')
  const names = await backup.list()
  if (names.length === 0) return
  const today = backup.folder(dayOf(now))
  const before = await today.list()
  if (!(await holdsWhole(today, manifest.generation))) await copyGeneration(io, manifest, today)
  for (const file of before) if (generationOf(file) !== manifest.generation) await today.unlink(file)
  for (const name of names) if (name !== dayOf(now)) await clear(backup, name)
  await today.syncFolder()
  await backup.syncFolder()
}

/**
 * Makes events unfindable in a folder: in the journal, in older snapshots, in what was set aside, in the copies.
 * `manifest` is a whole snapshot that holds none of them. Rejects with the disk's error, or with StoreError `damaged`
 * where a segment can't be read; nothing else is ever lost.
 */
export const forgetIn = async <Event>(
  io: Io,
  also: Io | null,
  manifest: Manifest,
  active: number,
  test: Test<Event>,
  now: number,
): Promise<number> => {
  if (!(await holdsWhole(io, manifest.generation))) throw new Error('the snapshot is not what was written')
  const gone = await forgetInJournal(io, also, active, test)
  for (const name of await io.list()) {
    const generation = generationOf(name)
    const old = generation !== null && generation !== manifest.generation
    if (old || name.startsWith('torn-')) await io.unlink(name)
  }
  await io.syncFolder()
  await renewCopies(io, manifest, now)
  return gone
}
