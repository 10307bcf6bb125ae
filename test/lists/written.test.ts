import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSettling, noteWritten, readWritten } from '../../electron/engine/lists/written.ts'
import type { Tool } from '../../shared/lists/suppression.ts'
import { temporaryFolder } from '../built/sossego.ts'

it('a list that is fetched after a newer one of the same tool does not take its place', async () => {
  const folder = temporaryFolder()
  const begin = createSettling(folder)
  const list = async (name: string, tool: Tool) => {
    const settle = begin(tool, ['offers'])
    const path = join(folder, name)
    await noteWritten(path, new Map([['k'.repeat(11), name]]))
    return () => settle(path)
  }
  const counting = async (tool: Tool) => [...((await readWritten(folder, tool, ['offers'])) ?? []).values()]
  const older = await list('older', 'rd')
  const newer = await list('newer', 'rd')
  const other = await list('other', 'mailchimp')
  await newer()
  await older()
  await other()
  expect([await counting('rd'), await counting('mailchimp')]).toEqual([['newer'], ['other']])
  const newest = await list('newest', 'rd')
  await newest()
  expect(await counting('rd')).toEqual(['newest'])
})
