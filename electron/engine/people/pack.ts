import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { goneWith } from '../../../shared/consent/erase.ts'
import { groupOf, type Ledger } from '../../../shared/consent/ledger.ts'
import type { PersonDetail } from '../../../shared/people.ts'
import type { FileInfo } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { writeZip } from '../lists/writeZip.ts'
import { excerptOf } from './excerpt.ts'
import { packWords } from './packWords.ts'
import { personDetail } from './rows.ts'
import { printStory, storyOf } from './story.ts'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** What a pack says of itself: `files` with the SHA-256 of each, but for this one. */
export type PackIndex = {
  sossego: 'pack'
  v: 1
  made: string
  person: string
  files: { name: string; sha256: string; what: 'page' | 'data' | 'journal' | 'proof' | 'instructions' }[]
  /** Whether the page is there as PDF too. */
  pdf: 'made' | 'no-printer' | 'failed'
  /** Where the journal ended when the pack was made; the shop's own journal says the same there. */
  journal: { seq: number; chain: string } | null
}

const entriesIn = ({ people }: Ledger, id: string) => (people.get(id)?.entries ?? []).map(one => one.import)

/** Without whoever is somebody else: those who may be her, and those from whom she was parted again. */
const hersAlone = (detail: PersonDetail): PersonDetail => ({
  ...detail,
  near: [],
  timeline: detail.timeline.map(one =>
    one.what === 'parted' || one.undone !== null ? { ...one, other: null } : one,
  ),
})

/**
 * Writes the evidence on one person as one file that a stranger can check with `sossego verify-pack`: a page to read,
 * the same as PDF where it can be printed, the data, her part of the journal with all the hashes, the proofs, and how
 * to check them.
 */
export const writePack = async (account: Account, person: string, now: number): Promise<FileInfo> => {
  const { store, files, io, order } = account
  const group = new Set(groupOf(store.ledger, person))
  const excerpt = await excerptOf(io, events => {
    const lists = new Set([...group].flatMap(id => entriesIn(store.ledger, id)))
    const isHers = goneWith(group)(events)
    // What a list says of all its rows is what it says of hers.
    return event =>
      (event.kind === 'import' && lists.has(event.import)) || (event.kind !== 'setting' && isHers(event))
  })
  const detail = hersAlone(personDetail(store.ledger, person, order.people))
  const page = storyOf(account, person, now)
  const printed = await printStory(account, page)
  const contents: { name: string; bytes: Buffer; what: PackIndex['files'][number]['what'] }[] = [
    { name: 'LEIA-ME.html', bytes: Buffer.from(packWords(printed !== null)), what: 'instructions' },
    { name: 'pessoa.html', bytes: Buffer.from(page), what: 'page' },
    ...(printed ? [{ name: 'pessoa.pdf', bytes: printed, what: 'page' as const }] : []),
    { name: 'pessoa.json', bytes: Buffer.from(JSON.stringify(detail, null, 1)), what: 'data' },
    ...(excerpt
      ? [{ name: 'journal.json', bytes: Buffer.from(JSON.stringify(excerpt)), what: 'journal' as const }]
      : []),
  ]
  const proofs = new Set(detail.consents.flatMap(one => one.files.map(file => file.sha256)))
  for (const one of detail.timeline) for (const { sha256: sum } of one.files) proofs.add(sum)
  for (const sum of proofs)
    contents.push({ name: `proofs/${sum}`, bytes: await readFile(files.proofPath(sum)), what: 'proof' })
  const index: PackIndex = {
    ...{ sossego: 'pack', v: 1, made: new Date(now).toISOString(), person: detail.person.name ?? '' },
    files: contents.map(({ name, bytes, what }) => ({ name, sha256: sha256(bytes), what })),
    pdf: printed ? 'made' : account.print ? 'failed' : 'no-printer',
    journal: excerpt?.last ?? null,
  }
  const { file, path } = files.place('sossego-provas.zip')
  await files.room()
  await writeZip(path, [
    ...contents,
    { name: 'pack.json', bytes: Buffer.from(JSON.stringify(index, null, 1)) },
  ])
  return files.made(file)
}
