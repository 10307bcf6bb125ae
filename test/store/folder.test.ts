import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openKept } from '../../electron/engine/kept.ts'
import { readManifest } from '../../electron/engine/store/documents.ts'
import { readFolder } from '../../electron/engine/store/folder.ts'
import { temporaryFolder } from '../built/sossego.ts'

it('reads a folder by its newest snapshot alone, and all that lies in it only where that is asked', async () => {
  const folder = temporaryFolder()
  let at = 1_800_000_000_000
  for (const staff of ['Rafa', 'Bia']) {
    const kept = await openKept(folder, () => at++)
    await kept.set({ staff })
    await kept.close()
  }
  const names = await readdir(folder)
  const manifests = names.filter(name => name.startsWith('m-')).sort()
  const newest = readManifest(await readFile(join(folder, manifests.at(-1) ?? '')))
  const needed = Object.values(newest?.documents ?? {}).map(entry => entry.file)
  const older = names.filter(name => name.startsWith('s-') && !needed.includes(name))
  expect(older.length).toBeGreaterThan(0)
  for (const name of older) await writeFile(join(folder, name), 'spoilt')

  const read = async (whole: boolean) => {
    const parts: string[] = []
    const begin = () => ({ value: null, load: (part: string) => parts.push(part), take: () => {} })
    const found = await readFolder(folder, begin, { whole })
    return { parts: parts.length, wrong: found?.findings.map(({ what }) => what) }
  }
  expect(await read(false)).toEqual({ parts: needed.length, wrong: [] })
  const whole = await read(true)
  expect(whole.wrong).toEqual(older.map(() => 'bad-document'))
})
