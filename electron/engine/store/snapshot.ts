import {
  indexIdentity,
  type Ledger,
  type PersonRecord,
  type RequestRecord,
  type Touched,
} from '../../../shared/consent/ledger.ts'
import type { Exampled, Listed, Noticed, Read } from '../../../shared/events.ts'
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
import type { Journal } from './journal.ts'

/** Parts that people and requests are spread over, so that a snapshot writes only what changed. */
const width = 16
/** Snapshots kept. */
const kept = 3

type People = PersonRecord[]
type Requests = RequestRecord[]
type Shop = {
  history: (Noticed | Read | Listed)[]
  settings: [string, { value: string; at: number }][]
  /** Not in snapshots of before there were any. */
  examples?: Exampled[]
}

const partOf = (id: string) => {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193)
  return String((hash >>> 0) % width).padStart(2, '0')
}
const personPart = (id: string) => `p-${partOf(id)}`
const requestPart = (id: string) => `r-${partOf(id)}`

/** Puts one document of a snapshot back into the ledger. */
export const loadPart = (ledger: Ledger, part: string, data: unknown) => {
  // Every document is checked by its hash before: it holds what `contentOf` once gave.
  if (part === 'shop') {
    const shop = data as Shop
    for (const one of shop.history) ledger.history.set(one.id, one)
    for (const [name, setting] of shop.settings) ledger.settings.set(name, setting)
    for (const one of shop.examples ?? []) ledger.examples.set(one.of, one)
  } else if (part.startsWith('p-')) {
    for (const person of data as People) {
      ledger.people.set(person.id, person)
      for (const identity of person.identities) indexIdentity(ledger, person.id, identity)
    }
  } else for (const request of data as Requests) ledger.requests.set(request.id, request)
}

const contentOf = (ledger: Ledger, part: string): People | Requests | Shop => {
  if (part === 'shop') {
    const { history, settings, examples } = ledger
    return { history: [...history.values()], settings: [...settings], examples: [...examples.values()] }
  }
  return part.startsWith('p-')
    ? [...ledger.people.values()].filter(person => personPart(person.id) === part)
    : [...ledger.requests.values()].filter(request => requestPart(request.id) === part)
}

/** Parts of the snapshot that an event touched. */
export const partsOf = (touched: Touched): string[] => [
  ...touched.people.map(personPart),
  ...touched.requests.map(requestPart),
  ...(touched.shop ? ['shop'] : []),
]

/**
 * Writes a generation: the parts in `dirty` anew, the others as the last manifest has them. Events that arrive
 * meanwhile may be in some parts already: applying them again at the next opening changes nothing.
 * Order: a new segment, documents, folder, manifest, folder; only then are old files let go.
 */
export const writeSnapshot = async (
  io: Io,
  ledger: Ledger,
  journal: Journal,
  last: Manifest | null,
  generation: number,
  dirty: ReadonlySet<string>,
  now: number,
): Promise<Manifest> => {
  // The snapshot stands at the beginning of a segment: opening reads nothing of the ones before.
  await journal.turn()
  const { seq, chain } = journal.position()
  const documents: Record<string, Entry> = { ...last?.documents }
  // No document serves all the generations that are kept: one bad file must not spoil every one of them.
  const old = Object.entries(documents).filter(
    ([, { file }]) => (generationOf(file) ?? 0) <= generation - kept + 1,
  )
  for (const part of new Set([...dirty, ...old.map(([name]) => name)])) {
    documents[part] = await writeDocument(io, documentName(generation, part), contentOf(ledger, part))
  }
  await io.syncFolder()
  const manifest: Manifest = { sossego: 'manifest', v: 1, generation, seq, chain, at: now, documents }
  await writeManifest(io, manifest)
  await io.syncFolder()
  await prune(io)
  return manifest
}

/** Lets go of snapshots beyond the newest three. The journal stays: it is the evidence. */
const prune = async (io: Io) => {
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
