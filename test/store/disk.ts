import type { Appendable, Io } from '../../electron/engine/store/io.ts'

/** What becomes of bytes that were written but never synced when the power goes. */
export type Outcome = 'killed' | 'lost' | 'short' | 'zeroed'

type File = { bytes: Buffer; synced: number; named: boolean }

/**
 * A disk in memory that forgets like a real one: bytes last only after `sync`, names only after `syncFolder`.
 * `failAt`: number of the operation that fails instead of being done.
 */
export const forgetfulDisk = () => {
  let files = new Map<string, File>()
  let operations = 0
  let failAt: number | null = null
  let failWith: NodeJS.ErrnoException | 'crash' = 'crash'
  let dead = false

  const step = () => {
    if (dead) throw new Error('the power is off')
    operations += 1
    if (failAt === null || operations !== failAt) return
    if (failWith !== 'crash') throw failWith
    dead = true
    throw new Error('the power is off')
  }
  const known = (name: string): File => {
    const file = files.get(name)
    if (!file) throw Object.assign(new Error(`no file ${name}`), { code: 'ENOENT' })
    return file
  }
  const open = (name: string): Appendable => ({
    append: async bytes => {
      const file = known(name)
      const part = Buffer.from(bytes)
      try {
        step()
      } catch (error) {
        // A failing write may have taken some of the bytes.
        file.bytes = Buffer.concat([file.bytes, part.subarray(0, part.length >> 1)])
        throw error
      }
      file.bytes = Buffer.concat([file.bytes, part])
    },
    sync: async () => {
      step()
      const file = known(name)
      file.synced = file.bytes.length
    },
    close: async () => {},
  })
  const io: Io = {
    list: async () => [...files.keys()],
    read: async name => Buffer.from(known(name).bytes),
    readStart: async (name, bytes) => Buffer.from(known(name).bytes.subarray(0, bytes)),
    create: async name => {
      step()
      if (files.has(name)) throw Object.assign(new Error(`${name} is there`), { code: 'EEXIST' })
      files.set(name, { bytes: Buffer.alloc(0), synced: 0, named: false })
      return open(name)
    },
    sync: async name => {
      step()
      const file = known(name)
      file.synced = file.bytes.length
    },
    syncFolder: async () => {
      step()
      for (const file of files.values()) file.named = true
    },
    unlink: async name => {
      step()
      known(name)
      files.delete(name)
    },
  }

  return {
    io,
    operations: () => operations,
    /** The n-th operation from now on fails. */
    fail: (at: number, error: NodeJS.ErrnoException | 'crash') => {
      operations = 0
      failAt = at
      failWith = error
    },
    heal: () => {
      failAt = null
    },
    /** The machine goes down and comes up again: what was not made last is dealt with as `outcome` says. */
    restart: (outcome: Outcome) => {
      dead = false
      failAt = null
      const after = new Map<string, File>()
      for (const [name, file] of files) {
        if (outcome !== 'killed' && !file.named) continue
        const rest = file.bytes.length - file.synced
        const kept = file.bytes.subarray(0, file.synced)
        const bytes = {
          killed: () => file.bytes,
          lost: () => kept,
          short: () => file.bytes.subarray(0, file.synced + (rest >> 1)),
          zeroed: () => Buffer.concat([kept, Buffer.alloc(rest)]),
        }[outcome]()
        after.set(name, {
          bytes: Buffer.from(bytes),
          synced: outcome === 'killed' ? file.synced : bytes.length,
          named: file.named,
        })
      }
      files = after
    },
    files: () => files,
  }
}
