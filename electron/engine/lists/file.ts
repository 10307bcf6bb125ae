import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { limits, refuse } from './limits.ts'

/** Bytes of one reading. */
const chunk = 128 * 1024

/** The size of a file in bytes. Refuses what is no plain file, an empty one, and one that is too big. */
export const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => refuse('no-file'))
  if (!found.isFile() || found.size === 0) return refuse('not-a-list')
  return found.size <= limits.file ? found.size : refuse('too-big')
}

/** The first bytes of a file, at most `most`. */
export const headOf = async (path: string, most: number): Promise<Buffer> => {
  const file = await open(path, 'r').catch(() => refuse('no-file'))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** How far a reading has come. */
export type Progress = { bytes: number }

/** A file from its beginning, piece by piece. */
export async function* bytesOf(path: string, progress?: Progress): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path, { highWaterMark: chunk })) {
    if (progress) progress.bytes += piece.length
    yield piece
  }
}
