import { createGone } from '../../../shared/consent/erase.ts'
import type { Event } from '../../../shared/events.ts'
import { generationOf, writeNew } from './documents.ts'
import { without } from './forget.ts'
import { firstFrame, isLeaf } from './frame.ts'
import type { Io } from './io.ts'
import { endMark, headerBytes, readSegment, revisionOf, segmentName } from './segment.ts'
import { readNewest, type SegmentFiles, segmentsIn } from './segments.ts'

/** Name of an empty file in a second folder that says how many erased persons are gone from it. */
const markName = (count: number) => `swept-${String(count).padStart(8, '0')}`
const countIn = (names: readonly string[]) =>
  Math.max(0, ...names.map(name => Number(/^swept-(\d{8})$/.exec(name)?.[1] ?? 0)))

const eventsOf = (batches: readonly { batch: { e: unknown[] } }[]) =>
  batches.flatMap(({ batch }) => batch.e.filter(event => !isLeaf(event))) as Event[] // their checksums hold: we wrote them

/** What a segment's every file holds, whichever of them counts: a file that was passed over is read by the curious too. */
const filesOf = async (io: Io, { files }: SegmentFiles) =>
  Promise.all(files.map(async name => readSegment(name, await io.read(name))))

/**
 * Erases from a second folder whoever was erased while it was away, before anything of it is read into the first: her
 * events give way to their leaves in a new revision, then older files and snapshots that the first folder has not
 * kept go. What else can be read there stays. `swept`: how many erased persons are gone from the first folder. Only
 * segments before `active`. Rejects with the folder's error; then the next call does the rest.
 */
export const cleanse = async (
  io: Io,
  other: Io,
  erased: ReadonlySet<string>,
  swept: number,
  active = Number.POSITIVE_INFINITY,
) => {
  const names = await other.list()
  if (erased.size === 0 || (countIn(names) >= erased.size && swept >= erased.size)) return
  const segments = segmentsIn(names).filter(({ number }) => number < active)
  // First who asked what, and of whom lists speak: an undo or a decision names only the request.
  const gone = createGone(erased)
  for (const files of segments)
    for (const { batches } of await filesOf(other, files)) eventsOf(batches).forEach(gone.look)
  const goes = (event: unknown) => !isLeaf(event) && gone.isGone(event as Event)

  const here = await io.list()
  const mine = new Map(segmentsIn(here).map(one => [one.number, revisionOf(one.files[0] ?? '')]))
  const done: string[] = []
  for (const files of segments) {
    const all = await filesOf(other, files)
    // What can't be read may be hers too.
    if (!all.some(({ bad, batches }) => bad.length > 0 || eventsOf(batches).some(goes))) continue
    const newest = await readNewest(other, files)
    const header = newest?.segment.header
    if (newest && header) {
      const { segment, bytes } = newest
      const first = bytes.subarray(0, firstFrame(bytes.subarray(0, headerBytes))?.end)
      const frames = segment.batches.map(({ batch, offset, end }) =>
        batch.e.some(goes) ? without(batch, goes) : bytes.subarray(offset, end),
      )
      const taken = Math.max(mine.get(files.number) ?? 0, revisionOf(files.files[0] ?? ''))
      const name = segmentName(files.number, taken + 1)
      await writeNew(other, name, Buffer.concat([first, ...frames, endMark(header.segment)]))
    }
    done.push(...files.files)
  }
  await other.syncFolder()
  const old = names.filter(name => generationOf(name) !== null && !here.includes(name))
  for (const name of [...done, ...old]) await other.unlink(name)
  if (swept >= erased.size) await mark(other, erased.size)
  await other.syncFolder()
}

const mark = async (other: Io, count: number) => {
  const names = await other.list()
  if (!names.includes(markName(count))) await writeNew(other, markName(count), Buffer.alloc(0))
  await other.syncFolder()
  for (const name of names)
    if (/^swept-\d{8}$/.test(name) && name !== markName(count)) await other.unlink(name)
}
