import {
  checkDocument,
  type Manifest,
  manifestName,
  readManifest,
  writeManifest,
  writeNew,
} from './documents.ts'
import type { Io } from './io.ts'

/** Whether this folder holds the generation, with every document as it was written. */
export const holdsWhole = async (io: Io, generation: number): Promise<boolean> => {
  const manifest = await io.read(manifestName(generation)).then(readManifest, () => null)
  if (!manifest) return false
  for (const entry of Object.values(manifest.documents))
    if (!(await checkDocument(io, entry).then(Boolean, () => false))) return false
  return true
}

/** Takes every file out of a folder below, and the folder itself. */
export const clear = async (io: Io, name: string) => {
  const folder = io.folder(name)
  for (const file of await folder.list()) await folder.unlink(file)
  await io.removeFolder(name)
}

/**
 * Copies one generation whole into another folder: documents of its own, nothing shared, each checked when it is
 * read here and again there. Rejects with the disk's error, or where a document is not as it was written.
 */
export const copyGeneration = async (from: Io, manifest: Manifest, to: Io): Promise<void> => {
  for (const entry of Object.values(manifest.documents))
    await writeNew(to, entry.file, await checkDocument(from, entry))
  await to.syncFolder()
  await writeManifest(to, manifest)
  await to.syncFolder()
  if (!(await holdsWhole(to, manifest.generation))) throw new Error('the copy is not what was copied')
}

/** Keeps a generation of an older schema as it was, in `backup/pre-v…`, before anything is made of it. */
export const copyBeforeMigration = async (io: Io, manifest: Manifest, schema: number): Promise<void> => {
  const backup = io.folder('backup')
  const name = `pre-v${schema}`
  const there = await backup.folder(name).list()
  if (there.length > 0) {
    if (await holdsWhole(backup.folder(name), manifest.generation)) return
    // An opening before this one came no further: its copy never counted.
    await clear(backup, name)
  }
  await copyGeneration(io, manifest, backup.folder(name))
}
