import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { writePack } from '../../electron/engine/people/pack.ts'
import { consentRows } from '../../electron/engine/people/rows.ts'
import { noReader } from '../plain.ts'
import { within } from './packing.ts'

let engine: Engine | null = null
let folder = ''
afterEach(async () => {
  await engine?.close()
  await rm(folder, { recursive: true, force: true })
})

const older = join(import.meta.dirname, '../fixtures/golden/schema-1/data')

it.each([
  ['data that an older program wrote', 'shop', older],
  ['the practice account', 'practice', null],
] as const)('everybody in %s has a pack that is whole and says what the app says', async (_, name, data) => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  if (data) await cp(data, folder, { recursive: true })
  const now = 1_800_000_000_000
  engine = await createEngine(folder, '0', () => now, noReader)
  await engine.open(name)
  const account = engine.account() ?? expect.fail('no account')
  const { people } = account.order
  expect(people.size()).toBeGreaterThan(0)
  for (let slot = 0; slot < Math.min(people.span(), 25); slot++) {
    const person = people.idAt(slot)
    const { file } = await writePack(account, person, now)
    const path = join(folder, `${slot}.zip`)
    await writeFile(path, await account.files.read(file, 0))
    expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [], stated: ['made', 'shop'] })
    const { consents } = JSON.parse((await within(path))['pessoa.json'] ?? '')
    expect(consents).toEqual(consentRows(account.store.ledger, person))
  }
})
