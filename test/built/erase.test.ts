import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { forkNode } from '../../electron/engine/lists/fork.ts'
import { answer } from '../../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import type { Saying, Work } from '../../shared/work.ts'
import { everyone } from '../people/everyone.ts'

let engine: Engine
let folder = ''
let clock = 1_800_000_000_000
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  const fork = forkNode(join(import.meta.dirname, '../../dist/reader.js'))
  engine = await createEngine(folder, '0', () => clock++, fork)
  await call('account.open', { account: 'shop' })
})
afterEach(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await answer(engine, { call: 1, name, input })
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
const ended = async ({ work }: { work: string }): Promise<Work> => {
  for (;;) {
    const shown = await call('work.show', { work })
    if (shown.state !== 'running') return shown
    await new Promise(done => setTimeout(done, 5))
  }
}
const send = async (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  const { file } = await call('file.begin', { name, bytes: bytes.length })
  for (let from = 0; from < bytes.length; from += 900_000)
    await call('file.put', { file, bytes: bytes.slice(from, from + 900_000) })
  return (await call('file.end', { file })).file
}
const listOf = (count: number) =>
  `nome;fone\n${Array.from({ length: count }, (_, n) => `C${n};31 9${80_000_000 + n}`).join('\n')}\n`
const run = async (file: string, more: Partial<Saying> = {}) =>
  call('import.run', {
    reading: { file, home: 'BR', overruled: {}, means: ['name', 'phone'] },
    saying: {
      ...{ state: 'granted', topics: ['offers'], proof: 'ficha', ground: null, wording: null },
      ...{ files: [], revive: false, evidence: '', ...more },
    },
  })
const ana = { name: 'Ana', phone: '31 98888-7777', topics: ['offers' as const], proof: 'ficha' }
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('going back to a copy', () => {
  it('waits for its turn while a list comes in, and the other way round; nothing of either is lost', async () => {
    await call('person.add', ana)
    await ended(await call('backup.make', {}))
    const backup = (await call('backups.show', {}))[0]?.name ?? ''
    const file = await send('lista.csv', listOf(6_000))
    const work = await run(file)
    await expect(call('backup.restore', { backup })).rejects.toThrow('list-under-way')
    expect(await ended(work)).toMatchObject({ state: 'done', importReport: { added: 6_000 } })
    expect((await call('imports.show', {})).map(one => one.people)).toEqual([6_000])
    // An act of the owner's that takes its time: going back waits for its turn.
    let letGo = () => {}
    engine.account()?.inTurn(() => new Promise<void>(done => (letGo = done)))
    const back = await call('backup.restore', { backup })
    await expect(run(file)).rejects.toThrow('restore-under-way')
    await expect(call('backup.restore', { backup })).rejects.toThrow('restore-under-way')
    letGo()
    expect(await ended(back)).toMatchObject({ state: 'done' })
    expect(await ended(await run(file))).toMatchObject({ importReport: { added: 6_000 } })
  })
})

describe('erasing somebody', () => {
  it('leaves the proof of a list that is coming in at that moment', async () => {
    const { person } = await call('person.add', ana)
    const work = await run(await send('lista.csv', listOf(6_000)), {
      files: [await send('ficha.pdf', '%PDF a prova')],
    })
    await call('person.erase', { person })
    expect(await ended(work)).toMatchObject({ state: 'done', importReport: { added: 6_000 } })
    expect(await call('proof.open', { sha256: sumOf('%PDF a prova') })).toMatchObject({ name: 'ficha.pdf' })
  })

  it('leaves her out of what finished and running work tells, and the numbers as they were', async () => {
    const zulmira = 'nome;fone\nZulmira;31 970000007\n'
    const { work } = await run(await send('lista.csv', zulmira))
    expect(JSON.stringify(await ended({ work }))).toContain('Zulmira')
    const running = await run(
      await send('outra.csv', `${zulmira}${listOf(6_000).slice('nome;fone\n'.length)}`),
    )
    const [person = ''] = engine.account()?.store.ledger.people.keys() ?? []
    await ended(await call('person.pack', { person }))
    await call('person.erase', { person })
    expect((await ended(running)).importReport?.rows).toBe(6_001)
    expect((await call('work.show', { work })).importReport).toMatchObject({ rows: 1, added: 1, told: [] })
    const shown = JSON.stringify(await call('works.show', {}))
    for (const trace of ['Zulmira', '970000007']) expect(shown).not.toContain(trace)
  })

  it('forgets the saved views that search nobody but her', async () => {
    const { person } = await call('person.add', ana)
    await call('person.add', { ...ana, name: 'Ana Clara', phone: '31 97777-6666' })
    const view = (name: string, search: string) =>
      call('view.keep', { name, wanted: { ...everyone, search }, sort: 'newest' })
    await view('ela', '98888')
    await view('as duas', 'ana')
    await view('ninguém', 'zulmira')
    await view('todos', '')
    await call('person.erase', { person })
    const { views } = await call('shop.show', {})
    expect(views.map(one => one.name)).toEqual(['as duas', 'ninguém', 'todos'])
  })

  it('takes her own proof away, also one that nothing came of', async () => {
    const { person } = await call('person.add', ana)
    const proof = 'como ela disse'
    const files = [await send('foto.jpg', 'a foto')]
    await call('consent.set', { person, topic: 'offers', state: 'granted', proof, files })
    const none = { person: 'nobody', topic: 'offers' as const, state: 'granted' as const, proof }
    await expect(
      call('consent.set', { ...none, files: [await send('outra.jpg', 'outra foto')] }),
    ).rejects.toThrow('no-such-person')
    await call('person.erase', { person })
    expect(await readdir(join(folder, 'proofs'))).toEqual([])
  })
})
