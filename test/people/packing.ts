import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Main } from '../../electron/engine/askMain.ts'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { createFirst } from '../../electron/engine/first.ts'
import { openZip } from '../../electron/engine/lists/zip.ts'
import { answer } from '../../electron/engine/serve.ts'
import type { BuiltInTopic } from '../../shared/consent/topic.ts'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import { bareMain } from '../bareMain.ts'
import { noReader } from '../plain.ts'

/** One shop with Ana, whose packs are made and opened. */
export let engine: Engine | null = null
export let folder = ''
afterEach(async () => {
  await engine?.close()
  engine = null
  await rm(folder, { recursive: true, force: true })
})

export const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await answer(engine as Engine, { call: 1, name, input })
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
/** A shop with Ana, and this to print with. Answers her id. */
export const start = async (print: Main['print'] | null, topics: BuiltInTopic[] = ['offers']) => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  engine = await createEngine(
    folder,
    '0',
    () => 1_800_000_000_000,
    noReader,
    createFirst(),
    print && { ...bareMain, print },
  )
  await call('account.open', { account: 'shop' })
  const ana = { name: 'Ana <b>Lima</b>', phone: '31 98888-7777', topics, proof: 'ficha' }
  return (await call('person.add', ana)).person
}
export const fetched = async (file: string) => Buffer.from((await call('file.read', { file, from: 0 })).bytes)
/** The pack of a person, in a file of its own. */
export const packed = async (person: string) => {
  const { work } = await call('person.pack', { person })
  for (;;) {
    const shown = await call('work.show', { work })
    if (shown.state === 'running') await new Promise(done => setTimeout(done, 5))
    else if (shown.state === 'done') {
      const path = join(folder, `${randomUUID()}.zip`)
      await writeFile(path, await fetched(shown.files[0]?.file ?? ''))
      return path
    } else throw new Error(shown.state)
  }
}
export const within = async (path: string) => {
  const zip = await openZip(path)
  const files: Record<string, string> = {}
  for (const name of zip.names) {
    const pieces: Buffer[] = []
    for await (const piece of zip.read(name)) pieces.push(piece)
    files[name] = Buffer.concat(pieces).toString()
  }
  zip.close()
  return files
}
