import {
  documentName,
  type Entry,
  generationOf,
  type Manifest,
  manifestName,
  readManifest,
  writeDocument,
  writeManifest,
} from './documents.ts'
import type { Io } from './io.ts'

/** Snapshots kept. */
const kept = 3

/**
 * Which documents of the last manifest the next generation may share. No document serves all the generations that
 * are kept: one bad file must not spoil every one of them.
 */
export const shared = (last: Manifest, generation: number): [part: string, entry: Entry][] =>
  Object.entries(last.documents).filter(([, { file }]) => (generationOf(file) ?? 0) > generation - kept + 1)

/**
 * Writes a generation: `fresh` parts as new documents, beside those that `plan` shares with an earlier one. Order:
 * documents, folder, manifest, folder. Rejects with the disk's error; then there is no such generation.
 */
export const writeGeneration = async (
  io: Io,
  plan: Manifest,
  fresh: AsyncIterable<[part: string, data: unknown]>,
): Promise<Manifest> => {
  const documents = { ...plan.documents }
  for await (const [part, data] of fresh)
    documents[part] = await writeDocument(io, documentName(plan.generation, part), data)
  await io.syncFolder()
  const manifest = { ...plan, documents }
  await writeManifest(io, manifest)
  await io.syncFolder()
  return manifest
}

/** Takes away what there is of a generation that could not be finished: its room may be what is missing. */
export const takeBack = async (io: Io, generation: number) => {
  const names = (await io.list()).filter(name => generationOf(name) === generation)
  const manifest = manifestName(generation)
  if (names.includes(manifest)) {
    await io.unlink(manifest)
    await io.syncFolder() // no manifest may outlive its documents
  }
  for (const name of names) if (name !== manifest) await io.unlink(name)
}

/** Lets go of snapshots beyond the newest three. The journal stays: it is the evidence. */
export const prune = async (io: Io) => {
  const names = await io.list()
  const generations = names
    .filter(name => name.startsWith('m-'))
    .map(generationOf)
    .filter(one => one !== null)
  const keep = generations.sort((a, b) => b - a).slice(0, kept)
  const manifests = await Promise.all(keep.map(async one => readManifest(await io.read(manifestName(one)))))
  if (keep.length < kept || manifests.includes(null)) return
  const files = manifests.flatMap(one => Object.values(one?.documents ?? {}).map(entry => entry.file))
  const needed = new Set([...files, ...keep.map(manifestName)])
  for (const name of names) {
    if (generationOf(name) !== null && !needed.has(name)) await io.unlink(name)
  }
}
