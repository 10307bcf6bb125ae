import type { FileInfo } from '../shared/work.ts'
import type { Engine } from './engine.ts'

/** In bytes; the engine takes at most 1 MB at once. */
const piece = 512 * 1024
/** The engine's longest name of a file; its end says what it is. */
const longestName = 255
/** How long the browser may take to begin saving, in milliseconds. */
const patience = 60_000

/** Bytes handed over so far, and of how many. */
export type Progress = (sent: number, of: number) => void

/**
 * Hands a file of the owner's to the engine, piece by piece. Rejects with a `Problem`: the engine's own, or
 * `file-unreadable` where the file moved or changed meanwhile. What was handed over until then is dropped.
 */
export const sendFile = async (engine: Engine, file: File, progress?: Progress): Promise<FileInfo> => {
  const { file: id } = await engine.run('file.begin', {
    name: file.name.slice(-longestName),
    bytes: file.size,
  })
  try {
    for (let from = 0; from < file.size; from += piece) {
      await engine.run('file.put', { file: id, bytes: await read(file.slice(from, from + piece)) })
      progress?.(Math.min(from + piece, file.size), file.size)
    }
    return await engine.run('file.end', { file: id })
  } catch (problem) {
    // Where even this fails the engine is gone, and with it what it was given.
    await engine.run('file.drop', { file: id }).catch(() => {})
    throw problem
  }
}

const read = async (part: Blob): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await part.arrayBuffer())
  } catch {
    throw { kind: 'disk', code: 'file-unreadable' }
  }
}

/**
 * Saves a file of the engine's where the owner keeps downloads. Rejects with a `Problem`: the engine's own, or
 * `file-cut-short` where fewer bytes came than it has; nothing is saved then.
 */
export const saveFile = async (engine: Engine, info: FileInfo): Promise<void> => {
  const pieces: BlobPart[] = []
  let from = 0
  for (;;) {
    const { bytes } = await engine.run('file.read', { file: info.file, from })
    if (bytes.length === 0) break
    pieces.push(bytes)
    from += bytes.length
  }
  if (from !== info.bytes) throw { kind: 'disk', code: 'file-cut-short' }
  const address = URL.createObjectURL(new Blob(pieces))
  const link = document.createElement('a')
  link.href = address
  link.download = info.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
