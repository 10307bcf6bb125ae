import { type Entry, openPromise } from 'yauzl'
import { limits, RefusedError, refuse } from './limits.ts'

/** A zip that is never unpacked to the disk. `read` counts what comes out and stops a bomb. */
export type Zip = {
  names: string[]
  /** Names that more than one entry has; of those the last is read. */
  repeated: string[]
  /** The bytes of an entry, `most` at most. Refuses one that is not there as `broken`. */
  read: (name: string, most?: number) => AsyncGenerator<Buffer>
  /** Bytes that an entry says it unpacks to. */
  size: (name: string) => number
  close: () => void
}

const isLink = (entry: Entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** What a failure of the library means; its words are those of the pinned version. */
const asRefusal = (error: unknown): never => {
  if (error instanceof RefusedError) throw error
  const text = error instanceof Error ? error.message : ''
  if (/relative path|absolute path|invalid characters in fileName/i.test(text))
    return refuse('zip-unsafe-name')
  if (/too many bytes in the stream/i.test(text)) return refuse('zip-bomb')
  return refuse('broken', 'zip')
}

/** Opens a zip and looks through all its entries. Refuses unsafe names, links, and more entries than a list has. */
export const openZip = async (path: string): Promise<Zip> => {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true }).catch(
    asRefusal,
  )
  const entries = new Map<string, Entry>()
  const repeated: string[] = []
  let all = 0

  const check = (entry: Entry) => {
    if (isLink(entry)) refuse('zip-unsafe-name')
    if (entries.size >= limits.zip.entries) refuse('zip-too-many')
    if (entries.has(entry.fileName)) repeated.push(entry.fileName)
    entries.set(entry.fileName, entry)
  }
  async function* read(name: string, most: number = limits.zip.entry) {
    const entry = entries.get(name) ?? refuse('broken', 'no such entry')
    if (entry.isEncrypted()) refuse('locked-file')
    if (entry.uncompressedSize > most) refuse('zip-bomb')
    let bytes = 0
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        bytes += piece.length
        all += piece.length
        const grown = bytes > limits.zip.free && bytes > limits.zip.ratio * entry.compressedSize
        if (grown || bytes > most || all > limits.zip.all) refuse('zip-bomb')
        yield piece as Buffer // the stream has no encoding
      }
    } catch (error) {
      asRefusal(error)
    }
  }

  try {
    if (zip.entryCount > limits.zip.entries) refuse('zip-too-many')
    for await (const entry of zip.eachEntry()) check(entry)
  } catch (error) {
    zip.close()
    asRefusal(error)
  }
  return {
    names: [...entries.keys()],
    repeated,
    read,
    size: name => entries.get(name)?.uncompressedSize ?? 0,
    close: () => zip.close(),
  }
}
