import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { outcomes } from '../store/disk.ts'
import {
  crashAt,
  errorAt,
  errorOperations,
  flipAt,
  forge,
  lifeOperations,
  type Open,
  shopToSpoil,
  type Tally,
  tally,
} from '../store/trials.ts'
import { print } from './print.ts'

const root = join(import.meta.dirname, '../..')
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Safety steps of the store, each with the text that does it and what stands there without it. */
const mutants: [step: string, file: string, text: string, without: string][] = [
  [
    'a frame is on the disk before it is acknowledged',
    'journal.ts',
    '    await file.sync()\n    bytes +=',
    '    bytes +=',
  ],
  ['the name of a new segment is on the disk', 'journal.ts', '      await io.syncFolder()\n', ''],
  [
    'what was accepted is synced again',
    'recovery.ts',
    'for (const name of [...read, ...snapshot]) await io.sync(name)',
    '',
  ],
  [
    'no file is written to after an error',
    'journal.ts',
    '    await file?.close().catch(() => {})\n    file = null\n  }\n\n  const again',
    '  }\n\n  const again',
  ],
  [
    'the ledger follows the disk, not the other way round',
    'journal.ts',
    '    await file.append(together)',
    '    durable(batch.flatMap(one => one.events))\n    await file.append(together)',
  ],
  ['a frame has a checksum', 'frame.ts', 'if (hash.slice(0, sumDigits) !== head[1]) return null', ''],
  ['an older segment ends where the next begins', 'segment.ts', 'if (next && batch.s >= next.seq) break', ''],
  ['the chain is compared', 'segment.ts', '(seq !== next.seq || chain !== next.chain)', '(seq !== next.seq)'],
  [
    'only a short or empty end is torn',
    'frame.ts',
    'last.torn = short || hasZeroSector(bytes, last.offset, last.end)',
    'last.torn = true',
  ],
  [
    'damage closes the store',
    'store.ts',
    'const closed = isDamaged(findings) || future',
    'const closed = future',
  ],
  ['a document is on the disk before its manifest', 'documents.ts', '    await file.sync()\n', ''],
  [
    'names of documents are on the disk before the manifest',
    'snapshot.ts',
    '  await io.syncFolder()\n  const manifest',
    '  const manifest',
  ],
  [
    'a document is what the manifest says',
    'documents.ts',
    'bytes.length !== entry.bytes || sha256 !== entry.sha256',
    'bytes.length < 0',
  ],
  ['a snapshot holds what was replayed', 'store.ts', '  generations.mark(touched)\n  if', '  if'],
  [
    'a revision counts when it is finished',
    'segments.ts',
    'segment.ended && segment.bad.length === 0',
    'true',
  ],
  [
    'an old file goes after the new one is on the disk',
    'forget.ts',
    '  await io.syncFolder()\n  for (const { files } of segments)',
    '  for (const { files } of segments)',
  ],
  [
    'what is forgotten goes for good',
    'forget.ts',
    'if (!keep.has(name)) await io.unlink(name)',
    'if (!keep.has(name)) await 0',
  ],
  ['older snapshots are forgotten too', 'forget.ts', 'if (old || name.startsWith', 'if (name.startsWith'],
  [
    'a repair makes the chain that follows',
    'mend.ts',
    '? seq === next.seq && chain === next.chain',
    '? true',
  ],
  ['the mirror gets every frame', 'mirror.ts', 'also(one => one.append(bytes))', 'null'],
  [
    'a new segment has a new number',
    'store.ts',
    'journal = await openJournal(mirror.io, { seq, chain, segment }',
    'journal = await openJournal(mirror.io, { seq, chain, segment: segment + 1e8 }',
  ],
]

/** The store with one text replaced, in a folder of its own. Throws where the text is not there, once. */
const mutate = async (file: string, text: string, without: string): Promise<Open> => {
  const folder = mkdtempSync(join(tmpdir(), 'sossego-mutant-'))
  folders.push(folder)
  cpSync(join(root, 'electron/engine/store'), join(folder, 'electron/engine/store'), { recursive: true })
  for (const name of ['turns.ts', 'seal.ts'])
    cpSync(join(root, 'electron/engine', name), join(folder, 'electron/engine', name))
  for (const name of ['shared', 'node_modules']) symlinkSync(join(root, name), join(folder, name))
  const path = join(folder, 'electron/engine/store', file)
  const source = readFileSync(path, 'utf8')
  if (source.split(text).length !== 2) throw new Error(`${file} does not say once: ${text}`)
  writeFileSync(
    path,
    source.replace(text, () => without),
  )
  const url = pathToFileURL(join(folder, 'electron/engine/store/store.ts')).href
  return (await import(/* @vite-ignore */ url)).openStore
}

/** Tries a store until something is found wrong; answers which trial found it, null where none did. */
const caughtBy = async (open: Open): Promise<string | null> => {
  const found: Tally = tally()
  const wrong = async (trial: () => Promise<unknown>) => {
    await trial().catch(error => found.wrong.push(String(error)))
    return found.wrong.length > 0
  }
  const shop = await shopToSpoil(open).catch(() => null)
  if (!shop) return 'life'
  for (let n = 0; n < 400; n++)
    if (await wrong(() => flipAt(open, shop, n, n % 2 === 0, found))) return 'flip'
  for (const elsewhere of [true, false])
    if (await wrong(() => forge(open, shop, elsewhere, found))) return 'forgery'
  const errors = await errorOperations(open)
  for (let at = 1; at <= errors; at++)
    if (await wrong(() => errorAt(open, at, 'EIO', at % 2 ? 1 : 6, found))) return 'error'
  const all = await lifeOperations(open)
  for (const chance of [0, 1, 2, 3])
    for (const outcome of outcomes)
      for (let at = 1 + (chance % 2); at <= all; at += 2)
        if (await wrong(() => crashAt(open, at, outcome, found, chance))) return 'crash'
  return null
}

describe('a store with a safety step taken out', () => {
  it.each(mutants)('is found out: %s', async (step, file, text, without) => {
    const by = await caughtBy(await mutate(file, text, without))
    print(`without "${step}"`, { caught: by ?? 'never' })
    expect(by).not.toBeNull()
  })

  it('is told from the whole one, which is never found out', async () => {
    const same = 'const nothing: Touched'
    expect(await caughtBy(await mutate('store.ts', same, same))).toBeNull()
  })
})
