import { writeFile } from 'node:fs/promises'
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

it('of a file that grows beyond what was announced nothing more is written', async () => {
  const files = await openFiles(temporaryFolder())
  const file = await files.begin('lista.csv', 10)
  const putting = [4, 4, 4].map(length => files.put(file, new Uint8Array(length)))
  const [, , third] = await Promise.allSettled(putting)
  expect(third).toMatchObject({ status: 'rejected', reason: { problem: { code: 'too-big' } } })
  await expect(files.end(file)).rejects.toMatchObject({ problem: { code: 'no-such-file' } })
})

/** A file of ours of some bytes, with how often it counted as fetched. */
const handedOut = async (bytes: number) => {
  const files = await openFiles(temporaryFolder())
  await files.room()
  const { file, path } = files.place('sossego.csv')
  await writeFile(path, new Uint8Array(bytes))
  await files.made(file)
  let times = 0
  files.whenFetched(file, async () => {
    times += 1
  })
  return { files, file, times: () => times }
}

it('a file counts as fetched once all of it was read, and never by asking beyond its end', async () => {
  const { files, file, times } = await handedOut(2_500_000)
  for (const from of [9_000_000, 2_500_000, 2_000_000, 1_000_000]) await files.read(file, from)
  expect(times()).toBe(0)
  for (const from of [0, 1_000_000]) await files.read(file, from)
  expect(times()).toBe(0)
  await files.read(file, 2_000_000)
  await files.read(file, 2_500_000)
  expect(times()).toBe(1)
})

it('what was to be done once a file is fetched ends with the file', async () => {
  const { files, file, times } = await handedOut(10)
  await files.drop(file)
  await expect(files.read(file, 0)).rejects.toMatchObject({ problem: { code: 'no-such-file' } })
  expect(times()).toBe(0)
})
