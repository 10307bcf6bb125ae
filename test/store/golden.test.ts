import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { holdsWhole } from '../../electron/engine/store/copies.ts'
import { encode, encodeBatch } from '../../electron/engine/store/frame.ts'
import { openDisk } from '../../electron/engine/store/io.ts'
import { schema } from '../../electron/engine/store/migrations.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore, type Store } from '../../electron/engine/store/store.ts'
import { carriers } from '../../shared/consent/ledger.ts'
import { type Disk, forgetfulDisk, outcomes } from './disk.ts'
import { crashMigrationAt, golden, holds, migrationOperations } from './golden.ts'
import { clock, met, people } from './shop.ts'

const folders: string[] = []
const copyOf = async (name: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  folders.push(folder)
  await cp(join(golden, name, 'data'), folder, { recursive: true })
  return folder
}
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

const all = ({ ledger }: Store) => ({
  // A name that the owner gave stood among the others once.
  people: [...ledger.people.values()].map(({ joined, given, ...rest }) => ({
    ...rest,
    name: given ?? rest.name,
    joined: joined.map(({ other }) => other),
  })),
  requests: [...ledger.requests.values()],
  history: [...ledger.history.values()],
  settings: [...ledger.settings],
  examples: [...ledger.examples.values()],
  keys: [...ledger.byKey.keys()].map(key => [key, carriers(ledger, key)]),
})
const sorted = (held: Record<string, unknown[]>) =>
  Object.fromEntries(
    Object.entries(held).map(([name, list]) => [
      name,
      [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  )

describe.each(['schema-1'])('a folder as %s left it', name => {
  it('opens with the newest code and holds all that it held, today and the next time', async () => {
    const folder = await copyOf(name)
    const expected = sorted(await holds(name))
    for (const time of ['first', 'second']) {
      const store = await openStore(await openDisk(folder), clock)
      expect({ time, ...sorted(all(store)) }).toMatchObject(expected)
      expect({ findings: store.findings, saving: store.saving() }).toEqual({
        findings: [],
        saving: { state: 'saved' },
      })
      await store.close()
    }
    const { manifest, findings } = await recover(
      await openDisk(folder),
      () => {},
      () => {},
      { whole: true },
    )
    expect(findings).toEqual([])
    expect(manifest?.schema).toBe(schema)
  })

  it('is kept as it was, whole, before anything is made of it, and the old generation stays', async () => {
    const folder = await copyOf(name)
    const before = await readdir(folder)
    const store = await openStore(await openDisk(folder), clock)
    await store.close()
    const io = await openDisk(folder)
    expect(await holdsWhole(io.folder('backup').folder(`pre-v${schema}`), 2)).toBe(true)
    const now = await readdir(folder)
    expect(before.filter(file => !now.includes(file))).toEqual([])
    for (const file of before)
      expect(await readFile(join(folder, file))).toEqual(await readFile(join(golden, name, 'data', file)))
  })
})

describe('a migration', () => {
  it('loses nothing wherever the power goes, and counts no copy that is not whole', async () => {
    const { people, requests } = await holds('schema-1')
    const whole = { people: people.length, requests: requests.length, saving: 'saved', kept: true }
    const all = await migrationOperations('schema-1')
    for (let at = 1; at <= all; at += 5) {
      const outcome = outcomes[at % outcomes.length] ?? 'lost'
      expect({ at, outcome, ...(await crashMigrationAt('schema-1', 2, at, outcome)) }).toEqual({
        at,
        outcome,
        ...whole,
      })
    }
  }, 60_000)
})

describe('a folder that a newer program wrote', () => {
  const written = async () => {
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    await store.commit(() => [met(1)])
    await store.close()
    return disk
  }
  const opened = async (disk: Disk) => {
    const before = [...disk.files()].map(([name, { bytes }]) => [name, bytes.toString('latin1')])
    const store = await openStore(disk.io, clock)
    expect(store.saving()).toMatchObject({ state: 'read-only', problem: { code: 'from-the-future' } })
    await expect(store.commit(() => [met(9)])).rejects.toThrow('from-the-future')
    await store.close()
    expect([...disk.files()].map(([name, { bytes }]) => [name, bytes.toString('latin1')])).toEqual(before)
    return store
  }

  it('is read as far as this one knows it, and not written to: a newer snapshot', async () => {
    const disk = await written()
    const manifest = { sossego: 'manifest', v: 1, schema: schema + 1, generation: 2, seq: 2, documents: {} }
    disk.put('m-00000002.json', encode(manifest).frame)
    expect(people(await opened(disk))).toEqual(['p-1'])
  })

  it('is read as far as this one knows it, and not written to: a newer journal', async () => {
    const disk = await written()
    const header = { sossego: 'journal', v: 3, segment: 9, seq: 2, chain: '', at: 0 }
    disk.put(
      'j-00000009.log',
      Buffer.concat([encode(header).frame, Buffer.from('what only the future knows\n')]),
    )
    expect(people(await opened(disk))).toEqual(['p-1'])
  })

  it.each([
    ['version', { ...met(2), v: 2 }],
    ['kind', { ...met(2), kind: 'moved' }],
  ])('is read as far as this one knows it, and not written to: an event of a newer %s', async (_, event) => {
    const disk = await written()
    const last = [...disk.files().keys()].sort().findLast(name => name.startsWith('j-')) ?? ''
    const bytes = disk.files().get(last)?.bytes ?? Buffer.alloc(0)
    disk.put(last, Buffer.concat([bytes, encodeBatch(2, [event, met(3)]).frame]))
    expect(people(await opened(disk))).toEqual(['p-1', 'p-3'])
  })
})
