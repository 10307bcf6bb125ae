import { chainAfter, encode, encodeBatch } from './frame.ts'
import type { Appendable, Io } from './io.ts'
import { journalVersion } from './migrations.ts'
import { StoreError } from './saving.ts'
import { type Header, type Position, segmentName } from './segment.ts'

export type Journal = {
  /** Answers when the events are on the disk for good. All of them or none. Rejects with the disk's error. */
  append: (events: object[]) => Promise<void>
  /** Begins a new segment: after an error, and at a snapshot. */
  turn: () => Promise<void>
  /**
   * Where the acknowledged journal ends: the segment being written and how many bytes of it count. `bytes`: how many
   * were written since opening.
   */
  position: () => Position & { segment: number; length: number; bytes: number }
  close: () => Promise<void>
}

type Waiting = { events: object[]; done: () => void; fail: (error: unknown) => void }

/** A segment that is there already was made by another program since we looked: two would mix their lines. */
const theirs = (error: unknown): never => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
  throw taken ? new StoreError({ kind: 'disk', code: 'in-use' }, error) : error
}

/**
 * Opens a journal for writing, in a new segment. `durable` is told of each batch once it is on the disk, in
 * order, before its writer is. While one sync is under way the others queue and share the next one.
 *
 * After an error the file is never appended to or synced again: the kernel may have thrown the pages away and
 * would answer "done" to the next sync. Until `turn` succeeds every append is refused. But first `rescue` is asked
 * whether it made room: then the batch is tried once more, in a new segment. A segment that another program made
 * rejects with StoreError `in-use`.
 */
export const openJournal = async (
  io: Io,
  from: Position & { segment: number },
  now: () => number,
  durable: (events: object[]) => void,
  rescue: (error: unknown) => Promise<boolean>,
): Promise<Journal> => {
  let { seq, chain, segment } = from
  let bytes = 0
  let length = 0
  let file: Appendable | null = null
  let waiting: Waiting[] = []
  let busy: Promise<void> | null = null

  const begin = async () => {
    segment += 1
    const fresh = await io.create(segmentName(segment)).catch(theirs)
    const header: Header = { sossego: 'journal', v: journalVersion, segment, seq, chain, at: now() }
    const { frame } = encode(header)
    try {
      await fresh.append(frame)
      await fresh.sync()
      await io.syncFolder()
    } catch (error) {
      await fresh.close().catch(() => {})
      await io.unlink(segmentName(segment)).catch(() => {})
      throw error
    }
    file = fresh
    length = frame.length
  }

  const write = async (batch: Waiting[]) => {
    if (!file) throw new Error('the journal is closed')
    let next = { seq, chain }
    const frames = batch.map(({ events }) => {
      const { frame, root } = encodeBatch(next.seq, events)
      next = { seq: next.seq + events.length, chain: chainAfter(next.chain, root) }
      return frame
    })
    const together = frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames)
    await file.append(together)
    await file.sync()
    bytes += together.length
    length += together.length
    seq = next.seq
    chain = next.chain
  }

  const shut = async () => {
    await file?.close().catch(() => {})
    file = null
  }

  const again = async (batch: Waiting[], error: unknown) => {
    await shut()
    if (!(await rescue(error))) throw error
    await begin()
    await write(batch)
  }

  const drain = async () => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        await write(batch).catch(error => again(batch, error))
      } catch (error) {
        await shut()
        for (const one of batch) one.fail(error)
        continue
      }
      for (const one of batch) {
        try {
          durable(one.events)
          one.done()
        } catch (error) {
          one.fail(error) // a mistake of ours: the others must not wait for ever
        }
      }
    }
    busy = null
  }

  const rotate = async () => {
    await shut()
    await begin()
  }

  await begin()
  return {
    append: events =>
      new Promise((done, fail) => {
        waiting.push({ events, done, fail })
        busy ??= drain()
      }),
    turn: async () => {
      while (busy) await busy
      const turned = rotate()
      busy = turned.catch(() => {}).then(drain)
      await turned
    },
    position: () => ({ seq, chain, segment, length, bytes }),
    close: async () => {
      while (busy) await busy
      await file?.close()
      file = null
    },
  }
}
