import { randomFillSync } from 'node:crypto'
import type { Io } from './io.ts'

/** Whether the disk has room to spare. Where the system does not say how much is free, it counts as enough. */
export type Room = 'enough' | 'low'

const megabyte = 1024 * 1024
/** Below this the owner is warned; above it the reserve is made anew. */
const low = 500 * megabyte
/** Below this no snapshot is taken: the journal needs the room more. */
const scarce = 200 * megabyte

/** What the app keeps aside: enough for many thousand requests and a snapshot of a small shop. */
export const reserve = 64 * megabyte
const name = 'reserve.bin'

/**
 * Watches how much room is left beside a reserve: a file of `size` bytes that holds nothing and is given up when the
 * disk is full, so that what is under way can still be saved. 0 for none.
 */
export const watchRoom = (io: Io, size: number) => {
  let free: number | null = null
  let given = false

  const measure = async () => {
    free = await io.free().catch(() => null)
  }
  const exists = async () => (await io.list()).includes(name)

  /** Real bytes that no file system can press together; a file of nothing but zeros may take no room at all. */
  const fill = async () => {
    const file = await io.create(name)
    const bytes = Buffer.alloc(Math.min(size, megabyte))
    try {
      for (let left = size; left > 0; left -= bytes.length)
        await file.append(randomFillSync(bytes).subarray(0, Math.min(left, bytes.length)))
      await file.sync().finally(() => file.close())
      await io.syncFolder()
    } catch (error) {
      await io.unlink(name).catch(() => {})
      throw error
    }
  }

  return {
    measure,
    state: (): Room => (free !== null && free < low ? 'low' : 'enough'),
    /** Whether a snapshot may take room. */
    forSnapshots: () => free === null || free >= scarce,
    /** Whether what was given up could be there again, beside as much once more; true where nothing was given up. */
    isBack: () => !given || free === null || free >= 2 * size,
    /** Makes the reserve where there is none and the disk has plenty. Failing is no harm: it is tried again. */
    refill: async () => {
      if (size === 0 || free === null || free < low + size || (await exists())) return
      await fill().then(
        () => {
          given = false
        },
        () => {},
      )
    },
    /** Lets go of the reserve. False where there was none, or it can't be had. */
    giveUp: async (): Promise<boolean> => {
      if (!(await exists().catch(() => false))) return false
      given = true
      return io.unlink(name).then(
        () => true,
        () => false,
      )
    },
  }
}
