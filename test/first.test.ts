import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { createFirst, type First } from '../electron/engine/first.ts'
import { ask } from '../electron/engine/serve.ts'
import { everyone } from './people/everyone.ts'
import { noReader } from './plain.ts'

let folder = ''
let clock = 1_800_000_000_000
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const start = async (): Promise<{ engine: Engine; first: First }> => {
  const first = createFirst()
  return { engine: await createEngine(folder, '0', () => clock++, noReader, first), first }
}
const page = { wanted: everyone, sort: 'newest', offset: 0, limit: 100 }
const add = (engine: Engine, name: string, phone: string) =>
  ask(engine, 'person.add', { name, phone, topics: ['offers'], proof: 'ficha' })

describe('the first answers of the next opening', () => {
  it('are those of the end of this one, and say that the rest is still being read', async () => {
    const { engine, first } = await start()
    await ask(engine, 'account.open', { account: 'shop' })
    await ask(engine, 'app.status', {})
    await ask(engine, 'people.page', page)
    await ask(engine, 'people.page', { ...page, offset: 100 })
    await ask(engine, 'people.page', { ...page, wanted: { ...everyone, search: 'ana' } })
    await add(engine, 'Ana', '(31) 98888-7777')
    await first.refresh((name, input) => ask(engine, name, input))
    await engine.close()
    const again = await start()
    await again.first.read
    const answer = (name: string, input: unknown) => again.first.answer({ call: 7, name, input })
    expect(answer('people.page', page)).toMatchObject({ call: 7, ok: true, value: { total: 1, all: 1 } })
    expect(answer('app.status', {})).toMatchObject({ value: { opening: true, counts: { people: 1 } } })
    expect(again.engine.status().opening).toBe(false)
    expect(answer('people.page', { ...page, offset: 100 })).toBeNull()
    expect(answer('people.page', { ...page, wanted: { ...everyone, search: 'ana' } })).toBeNull()
    expect(answer('person.erase', {})).toBeNull()
    expect(again.first.answer('nonsense')).toBeNull()
    await again.engine.close()
  })

  it('hold nothing of somebody who was erased', async () => {
    const { engine, first } = await start()
    await ask(engine, 'account.open', { account: 'shop' })
    await add(engine, 'Ana', '(31) 98888-7777')
    const shown = (await ask(engine, 'people.page', page)) as { rows: { person: { id: string } }[] }
    await ask(engine, 'person.erase', { person: shown.rows[0]?.person.id })
    expect(JSON.stringify(first.head())).not.toContain('Ana')
    await engine.close()
  })
})
