import { createHash } from 'node:crypto'
import { type Adapter, Low } from 'lowdb'
import { encode, scan } from './frame.ts'
import type { Io } from './io.ts'
import type { Position } from './segment.ts'

/** What the manifest knows of one document. */
export type Entry = { file: string; bytes: number; sha256: string }

/** One snapshot: every document of it, and up to which event they hold the journal (later ones may be in too). */
export type Manifest = Position & {
  sossego: 'manifest'
  v: 1
  /** Version of what the documents hold. */
  schema: number
  generation: number
  at: number
  /** How many documents people and requests are spread over. */
  width: number
  /** How many people there are; older manifests don't say. */
  people?: number
  documents: Record<string, Entry>
}

const digits = (generation: number) => String(generation).padStart(8, '0')
export const manifestName = (generation: number) => `m-${digits(generation)}.json`
export const documentName = (generation: number, part: string) => `s-${digits(generation)}-${part}.json`

/** Generation in the name of a manifest or document, null for other files. */
export const generationOf = (name: string): number | null => {
  const match = /^(?:m-(\d{8})|s-(\d{8})-[a-z0-9-]+)\.json$/.exec(name)
  return match ? Number(match[1] ?? match[2]) : null
}

/** Creates a file with these bytes and makes them last. Nothing is ever overwritten. */
export const writeNew = async (io: Io, name: string, bytes: Buffer) => {
  const file = await io.create(name)
  try {
    await file.append(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The bytes of a document. Throws where it is missing or is not what the manifest says. */
export const checkDocument = async (io: Io, entry: Entry): Promise<Buffer> => {
  const bytes = await io.read(entry.file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length !== entry.bytes || sha256 !== entry.sha256)
    throw new Error(`${entry.file} is not as it was written`)
  return bytes
}

/**
 * lowdb's adapter for one document of one generation. Reading throws where the file is missing or is not
 * what the manifest says: a missing file is never taken for an empty one. Writing makes a new file.
 */
const documentAdapter = <T>(
  io: Io,
  name: string,
  entry: Entry | null,
  wrote: (entry: Entry) => void,
): Adapter<T> => ({
  read: async () => {
    if (!entry) return null
    const bytes = await checkDocument(io, entry)
    return JSON.parse(bytes.toString('utf8')) // checked by its hash: it is what this program once wrote
  },
  write: async data => {
    const bytes = Buffer.from(JSON.stringify(data), 'utf8')
    await writeNew(io, name, bytes)
    wrote({ file: name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  },
})

/** Reads one document of a manifest. Throws where it is missing or damaged. */
export const readDocument = async <T>(io: Io, entry: Entry, empty: T): Promise<T> => {
  const low = new Low<T>(
    documentAdapter<T>(io, entry.file, entry, () => {}),
    empty,
  )
  await low.read()
  return low.data
}

/** Writes one document as a new file and answers what the manifest must know of it. */
export const writeDocument = async <T>(io: Io, name: string, data: T): Promise<Entry> => {
  let entry: Entry | null = null
  const low = new Low<T>(
    documentAdapter<T>(io, name, null, written => {
      entry = written
    }),
    data,
  )
  await low.write()
  if (!entry) throw new Error(`${name} was not written`)
  return entry
}

/** A manifest is one frame, so that it carries its own checksum. */
export const writeManifest = (io: Io, manifest: Manifest): Promise<void> =>
  writeNew(io, manifestName(manifest.generation), encode(manifest).frame)

/** The manifest in these bytes, or null where it is not whole. */
export const readManifest = (bytes: Buffer): Manifest | null => {
  const { frames, bad } = scan(bytes)
  const content = frames[0]?.content
  if (frames.length !== 1 || bad.length > 0 || typeof content !== 'object' || content === null) return null
  if (!('sossego' in content) || content.sossego !== 'manifest') return null
  // Its checksum holds. Before there was a schema in it, there was only the first one, and only one width.
  return { schema: 1, width: 16, ...content } as Manifest
}
