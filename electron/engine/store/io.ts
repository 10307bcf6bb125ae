import { constants } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rmdir, stat, statfs, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** An open file that only grows. `append` answers when all bytes were taken; only `sync` makes them last. */
export type Appendable = {
  append: (bytes: Uint8Array) => Promise<void>
  sync: () => Promise<void>
  close: () => Promise<void>
}

/** All that the store ever asks of a disk. Tests pass one that forgets, fills up or breaks. */
export type Io = {
  list: () => Promise<string[]>
  read: (name: string) => Promise<Buffer>
  /** The first so many bytes of a file, fewer where it is shorter. */
  readStart: (name: string, bytes: number) => Promise<Buffer>
  /** Makes a new file; fails with EEXIST where there is one: nothing is ever overwritten. */
  create: (name: string) => Promise<Appendable>
  /** Makes what is in an existing file last. */
  sync: (name: string) => Promise<void>
  /** Makes the names in the folder last. */
  syncFolder: () => Promise<void>
  unlink: (name: string) => Promise<void>
  /** Size of a file, in bytes. */
  size: (name: string) => Promise<number>
  /** A folder below this one, made with its first file; its `syncFolder` makes its own name last too. */
  folder: (name: string) => Io
  /** Takes away a folder below that has nothing in it. */
  removeFolder: (name: string) => Promise<void>
  /** Bytes that may still be written here; null where the system does not say. */
  free: () => Promise<number | null>
}

const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants

/** Whether a file of this name says that a folder is one of ours. */
export const isOurs = (name: string) => /^(?:j-|m-|device|practice$|window$)/.test(name)

/**
 * The real disk, below one folder: folder 0700, files 0600, checked and repaired at every opening. A folder with
 * nothing of ours in it keeps its rights: it may be somebody else's, named by mistake.
 */
export const openDisk = async (folder: string): Promise<Io> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = await readdir(folder)
  if (names.length === 0 || names.some(isOurs)) await chmod(folder, 0o700)
  return diskIn(folder)
}

const unlessMissing = (error: unknown): string[] => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}

/**
 * The same disk for a reader who must not change a thing, not even the folder's rights. `above`: where the folder is
 * one below another; then it is made with its first file, and its name lasts with those in it.
 */
export const diskIn = (folder: string, above: Io | null = null): Io => {
  const io: Io = {
    list: () => (above ? readdir(folder).catch(unlessMissing) : readdir(folder)),
    read: name => readFile(join(folder, name)),
    readStart: async (name, bytes) => {
      const file = await open(join(folder, name), 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    create: async name => {
      if (above) await mkdir(folder, { recursive: true, mode: 0o700 })
      const file = await open(join(folder, name), O_CREAT | O_EXCL | O_APPEND | O_WRONLY, 0o600)
      return {
        // appendFile goes on until every byte is written; a single write may stop short on a full disk.
        append: bytes => file.appendFile(bytes),
        sync: () => file.datasync(),
        close: () => file.close(),
      }
    },
    sync: async name => {
      const file = await open(join(folder, name), 'r+')
      await file.sync().finally(() => file.close())
    },
    syncFolder: async () => {
      // Windows knows no sync of a folder (nodejs/node #3879); its names last without.
      if (process.platform === 'win32') return
      const file = await open(folder, 'r')
      await file.sync().finally(() => file.close())
      await above?.syncFolder()
    },
    unlink: name => unlink(join(folder, name)),
    size: async name => (await stat(join(folder, name))).size,
    folder: name => diskIn(join(folder, name), io),
    removeFolder: name => rmdir(join(folder, name)),
    free: async () => {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
  }
  return io
}
