import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDocument, writeDocument } from '../../electron/engine/store/documents.ts'
import { openDisk } from '../../electron/engine/store/io.ts'

it('lowdb writes to the disk in tests too: its presets would keep all in memory', async () => {
  expect(process.env.NODE_ENV).toBe('test')
  const folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  const io = await openDisk(folder)
  const entry = await writeDocument(io, 's-00000001-shop.json', { history: ['kept'] })
  expect(await readdir(folder)).toEqual(['s-00000001-shop.json'])
  expect(await readDocument(await openDisk(folder), entry, null)).toEqual({ history: ['kept'] })
  await rm(folder, { recursive: true })
})
