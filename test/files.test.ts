import { expect, it } from 'vitest'
import { openFiles } from '../electron/engine/files.ts'
import { temporaryFolder } from './built/sossego.ts'

it('a page may hand over files up to a bound together, and more once some are dropped', async () => {
  const files = await openFiles(temporaryFolder())
  const begun = await Promise.all(Array.from({ length: 10 }, () => files.begin('lista.csv', 200e6)))
  await expect(files.begin('outra.csv', 1)).rejects.toMatchObject({ problem: { code: 'too-many-files' } })
  await files.drop(begun[0] ?? '')
  await files.drop(await files.begin('outra.csv', 1))
  for (const file of begun) await files.drop(file)
})
