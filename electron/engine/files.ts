import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { piece } from '../../shared/calls/lists.ts'
import type { ProofFile } from '../../shared/events.ts'
import type { FileInfo } from '../../shared/work.ts'
import { limits } from './lists/limits.ts'
import { fail } from './problem.ts'
import { createTurns } from './turns.ts'

/** Bytes that files handed over may have together until they are dropped: ten of the largest. */
const most = 10 * limits.file

/** `arrived`: bytes of a file that is handed over; `read`: bytes that the page has, from the beginning without a gap. */
type Held = {
  name: string
  path: string
  bytes: number
  coming: FileHandle | null
  arrived: number
  read: number
  /** Made here, not handed over. */
  ours?: true
  whenFetched?: () => Promise<void>
}

/**
 * Files that cross between page and engine, by a name of chance and never by a path. They lie in a folder of their own
 * below the data, which is emptied at every opening; proofs are moved out of it, under their hash, and stay.
 */
export type Files = {
  begin: (name: string, bytes: number) => Promise<string>
  put: (file: string, bytes: Uint8Array) => Promise<void>
  /** Rejects with `file-cut` where less arrived than was announced. */
  end: (file: string) => Promise<FileInfo>
  drop: (file: string) => Promise<void>
  read: (file: string, from: number) => Promise<Uint8Array<ArrayBuffer>>
  /** Does this once the page has read a file to its end: before that nobody was told what stands in it. */
  whenFetched: (file: string, act: () => Promise<void>) => void
  /** Where a whole file lies. */
  path: (file: string) => { path: string; name: string }
  /** A place for a new file of ours, to be told with `made` once it is whole. */
  place: (name: string) => { file: string; path: string }
  /** Makes sure that there is a folder for them. */
  room: () => Promise<void>
  made: (file: string) => Promise<FileInfo>
  /** Drops what was made here: somebody in it was erased. */
  dropMade: () => Promise<void>
  /** Copies a file among the proofs. There it stays until `settle` is told, whether anything speaks of it or not yet. */
  prove: (file: string) => Promise<ProofFile>
  /** What these proofs were for is in the ledger, or will not be: once for each `prove`. */
  settle: (proofs: readonly ProofFile[]) => void
  proof: (proof: ProofFile) => Promise<FileInfo>
  /** Takes proofs away that nothing speaks of any more. `wanted`: asked when its turn has come. */
  keepProofs: (wanted: () => ReadonlySet<string>) => Promise<void>
  proofPath: (sha256: string) => string
}

const heldAt = (path: string, name: string, bytes: number): Held => ({
  ...{ name, path, bytes, coming: null, arrived: 0, read: 0 },
})

const typeOf = (name: string): string => {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const images: Record<string, string> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', heic: 'heic' }
  if (Object.hasOwn(images, ending)) return `image/${images[ending]}`
  return ending === 'pdf' ? 'application/pdf' : 'application/octet-stream'
}

export const openFiles = async (folder: string): Promise<Files> => {
  const passing = join(folder, 'passing')
  const proofs = join(folder, 'proofs')
  await rm(passing, { recursive: true, force: true }).catch(() => {})
  const held = new Map<string, Held>()
  /** Proofs that are here and that nothing speaks of yet, with how often each was copied. */
  const proving = new Map<string, number>()
  const inTurn = createTurns()
  const known = (file: string): Held => held.get(file) ?? fail('not-found', 'no-such-file')
  const place = (name: string) => {
    const file = randomUUID()
    const path = join(passing, file)
    held.set(file, heldAt(path, basename(name), 0))
    return { file, path }
  }
  const refuse = (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return fail('disk', code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'disk-refused', code)
  }
  const room = async () => {
    await mkdir(passing, { recursive: true, mode: 0o700 }).catch(refuse)
  }
  const made = async (file: string): Promise<FileInfo> => {
    const one = known(file)
    one.bytes = (await stat(one.path)).size
    return { file, name: one.name, bytes: one.bytes }
  }
  const drop = async (file: string) => {
    const one = held.get(file)
    held.delete(file)
    await one?.coming?.close().catch(() => {})
    if (one?.path.startsWith(passing)) await unlink(one.path).catch(() => {})
  }

  const fetched = async (one: Held) => {
    const act = one.whenFetched
    delete one.whenFetched
    await act?.().catch(error => {
      one.whenFetched = act
      throw error
    })
  }

  const prove = async (file: string): Promise<ProofFile> => {
    const { path, name, bytes } = known(file)
    const hash = createHash('sha256')
    for await (const part of createReadStream(path)) hash.update(part)
    const sha256 = hash.digest('hex')
    await mkdir(proofs, { recursive: true, mode: 0o700 }).catch(refuse)
    const copy = await open(join(proofs, sha256), 'wx', 0o600).catch(error => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
      return refuse(error)
    })
    if (copy) {
      try {
        for await (const part of createReadStream(path)) await copy.appendFile(part)
        await copy.sync()
      } catch (error) {
        await unlink(join(proofs, sha256)).catch(() => {})
        return refuse(error)
      } finally {
        await copy.close()
      }
    }
    proving.set(sha256, 1 + (proving.get(sha256) ?? 0))
    return { sha256, name: basename(name), type: typeOf(name), bytes }
  }

  return {
    begin: async (name, bytes) => {
      if (bytes > limits.file) return fail('bad-input', 'too-big')
      await room()
      const lying = [...held.values()].reduce(
        (sum, one) => sum + (!one.ours && one.path.startsWith(passing) ? one.bytes : 0),
        0,
      )
      if (lying + bytes > most) return fail('bad-input', 'too-many-files')
      const { file, path } = place(name)
      const one = known(file)
      one.bytes = bytes
      one.coming = await open(path, 'wx', 0o600).catch(refuse)
      return file
    },
    put: async (file, bytes) => {
      const one = known(file)
      if (!one.coming) return fail('bad-input', 'no-such-file')
      one.arrived += bytes.length
      if (one.arrived > one.bytes) {
        await drop(file)
        return fail('bad-input', 'too-big')
      }
      await one.coming.appendFile(bytes).catch(async error => {
        await drop(file)
        return refuse(error)
      })
    },
    end: async file => {
      const one = known(file)
      const announced = one.bytes
      await one.coming?.close()
      one.coming = null
      const info = await made(file)
      if (info.bytes === announced) return info
      await drop(file)
      return fail('bad-input', 'file-cut')
    },
    drop,
    read: async (file, from) => {
      const one = known(file)
      const handle = await open(one.path, 'r')
      const bytes = Buffer.alloc(piece)
      const { bytesRead } = await handle.read(bytes, 0, piece, from).finally(() => handle.close())
      if (from <= one.read) one.read = Math.max(one.read, from + bytesRead)
      if (one.read >= one.bytes) await fetched(one)
      return new Uint8Array(bytes.subarray(0, bytesRead))
    },
    whenFetched: (file, act) => {
      known(file).whenFetched = act
    },
    path: file => {
      const { path, name, coming } = known(file)
      return coming ? fail('bad-input', 'file-cut') : { path, name }
    },
    place: name => {
      const one = place(name)
      known(one.file).ours = true
      return one
    },
    dropMade: async () => {
      for (const [file, one] of held) if (one.ours) await drop(file)
    },
    room,
    made,
    prove: file => inTurn(() => prove(file)),
    settle: settled => {
      for (const { sha256 } of settled) {
        const left = (proving.get(sha256) ?? 0) - 1
        if (left > 0) proving.set(sha256, left)
        else proving.delete(sha256)
      }
    },
    proof: async ({ sha256, name }) => {
      const path = join(proofs, sha256)
      const file = randomUUID()
      const { size } = await stat(path).catch(() => fail('not-found', 'no-such-file'))
      held.set(file, heldAt(path, name, size))
      return { file, name, bytes: size }
    },
    keepProofs: wanted =>
      inTurn(async () => {
        const kept = new Set([...wanted(), ...proving.keys()])
        for (const name of await readdir(proofs).catch(() => []))
          if (!kept.has(name)) await unlink(join(proofs, name)).catch(() => {})
      }),
    proofPath: sha256 => join(proofs, sha256),
  }
}
