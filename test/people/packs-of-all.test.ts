import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { writePack } from '../../electron/engine/people/pack.ts'
import { consentRows } from '../../electron/engine/people/rows.ts'
import { encode, firstChain } from '../../electron/engine/store/frame.ts'
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

it('shows nothing of whom she was joined with, where the join stands in an old frame beside others', async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  const now = 1_800_000_000_000
  const noted = (id: string) => ({ id, v: 1, at: 1, noted: 1, device: 'd', by: 'owner' })
  const met = (person: string, name: string, phone: string) => ({
    ...{ kind: 'met', ...noted(`met ${person}`), person, name },
    identities: [{ kind: 'phone', id: phone }],
  })
  const batches: object[][] = [
    [met('p-1', 'Ana', '5531988887777')],
    [met('p-2', 'Bia', '5531977776666')],
    [{ kind: 'joined', ...noted('j-1'), person: 'p-1', other: 'p-2' }, met('p-3', 'Rui', '5531966665555')],
    [
      {
        ...{ kind: 'consent', ...noted('c-1'), person: 'p-2', topics: ['offers'] },
        ...{ state: 'denied', way: 'hand', proof: 'chega' },
      },
    ],
  ]
  const header = { sossego: 'journal', v: 1, segment: 1, seq: 1, chain: firstChain, at: 1 }
  const before = (batch: object[]) => batches.slice(0, batches.indexOf(batch)).flat().length
  const frames = [header, ...batches.map(e => ({ s: 1 + before(e), e }))].map(one => encode(one).frame)
  await writeFile(join(folder, 'j-00000001.log'), Buffer.concat(frames))
  engine = await createEngine(folder, '0', () => now, noReader)
  await engine.open('shop')
  const account = engine.account() ?? expect.fail('no account')
  const { file } = await writePack(account, 'p-1', now)
  const path = join(folder, 'provas.zip')
  await writeFile(path, await account.files.read(file, 0))
  const stated = ['made', 'shop', 'offers: denied']
  expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [], stated })
  const files = JSON.stringify(await within(path))
  expect(files).toContain('Ana')
  for (const trace of ['Bia', '77776666', 'chega', 'Rui']) expect(files).not.toContain(trace)
})
