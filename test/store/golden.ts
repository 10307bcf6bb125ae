import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holdsWhole } from '../../electron/engine/store/copies.ts'
import { schema } from '../../electron/engine/store/migrations.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { type Disk, forgetfulDisk, type Outcome } from './disk.ts'
import { clock } from './shop.ts'

/** Folders as older code left them, and what each must hold. */
export const golden = join(import.meta.dirname, '../fixtures/golden')
export const holds = async (name: string) =>
  JSON.parse(await readFile(join(golden, name, 'holds.json'), 'utf8'))

/** A golden folder on a disk that forgets. */
export const goldenDisk = async (name: string): Promise<Disk> => {
  const disk = forgetfulDisk()
  const data = join(golden, name, 'data')
  for (const file of await readdir(data)) disk.put(file, await readFile(join(data, file)))
  return disk
}

/** Operations of opening a golden folder and closing it again. */
export const migrationOperations = async (name: string): Promise<number> => {
  const disk = await goldenDisk(name)
  await (await openStore(disk.io, clock)).close()
  return disk.operations()
}

/** The power goes at the n-th operation of a migration. Answers what the next opening has. */
export const crashMigrationAt = async (name: string, generation: number, at: number, outcome: Outcome) => {
  const disk = await goldenDisk(name)
  disk.fail(at, 'crash')
  await openStore(disk.io, clock).then(
    store => store.close().catch(() => {}),
    () => {},
  )
  disk.restart(outcome, at)
  const store = await openStore(disk.io, clock)
  const { ledger } = store
  const saving = store.saving().state
  await store.close()
  const kept = await holdsWhole(disk.io.folder('backup').folder(`pre-v${schema}`), generation)
  return { people: ledger.people.size, requests: ledger.requests.size, saving, kept }
}
