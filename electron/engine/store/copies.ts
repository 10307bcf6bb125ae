import {
  checkDocument,
  generationOf,
  type Manifest,
  manifestName,
  readManifest,
  writeManifest,
  writeNew,
} from './documents.ts'
import type { Io } from './io.ts'
import { recover } from './recovery.ts'
import { segmentNumber } from './segment.ts'

/** Whether this folder holds the generation, with every document as it was written. */
export const holdsWhole = async (io: Io, generation: number): Promise<boolean> => {
  const manifest = await io.read(manifestName(generation)).then(readManifest, () => null)
  if (!manifest) return false
  for (const entry of Object.values(manifest.documents))
    if (!(await checkDocument(io, entry).then(Boolean, () => false))) return false
  return true
}

/** Takes every file out of a folder below, and the folder itself. */
export const clear = async (io: Io, name: string) => {
  const folder = io.folder(name)
  for (const file of await folder.list()) await folder.unlink(file)
  await io.removeFolder(name)
}

/**
 * Copies one generation whole into another folder: documents of its own, nothing shared, each checked when it is
 * read here and again there. Rejects with the disk's error, or where a document is not as it was written.
 */
export const copyGeneration = async (from: Io, manifest: Manifest, to: Io): Promise<void> => {
  for (const entry of Object.values(manifest.documents))
    await writeNew(to, entry.file, await checkDocument(from, entry))
  await to.syncFolder()
  await writeManifest(to, manifest)
  await to.syncFolder()
  if (!(await holdsWhole(to, manifest.generation))) throw new Error('the copy is not what was copied')
}

/** Keeps a generation of an older schema as it was, in `backup/pre-v…`, before anything is made of it. */
export const copyBeforeMigration = async (io: Io, manifest: Manifest, schema: number): Promise<void> => {
  const backup = io.folder('backup')
  const name = `pre-v${schema}`
  const there = await backup.folder(name).list()
  if (there.length > 0) {
    if (await holdsWhole(backup.folder(name), manifest.generation)) return
    // An opening before this one came no further: its copy never counted.
    await clear(backup, name)
  }
  await copyGeneration(io, manifest, backup.folder(name))
}

const digits = (number: number, length: number) => String(number).padStart(length, '0')

/** Name of a day where this computer is: `2026-03-09`. */
export const dayOf = (now: number): string => {
  const date = new Date(now)
  return [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-')
}

const isDay = (name: string) => /^\d{4}-\d\d-\d\d$/.test(name)
const dailyKept = 7
const weeklyKept = 4
const day = 86_400_000
/** Weeks since one that began on a Monday. */
const weekOf = (name: string) => Math.floor((Date.parse(name) / day + 3) / 7)

/**
 * Which copies stay on that day: the last seven, and of the weeks before them the last day of each, for four weeks. Days to
 * come, of a clock that was once wrong, neither count nor go.
 */
export const copiesToKeep = (names: readonly string[], today: string): string[] => {
  const days = names.filter(isDay).sort().reverse()
  const past = days.filter(name => name <= today)
  const weekly = past.filter(
    (name, index) => index >= dailyKept && weekOf(name) !== weekOf(past[index - 1] ?? ''),
  )
  return [...days.filter(name => name > today), ...past.slice(0, dailyKept), ...weekly.slice(0, weeklyKept)]
}

/**
 * Copies this generation to `backup/yyyy-mm-dd`, unless that day has a copy already, and only then lets go of older
 * ones. Rejects with the disk's error; then no older copy is gone.
 */
export const copyOfDay = async (io: Io, manifest: Manifest, now: number): Promise<void> => {
  const backup = io.folder('backup')
  const today = dayOf(now)
  const made = (await backup.folder(today).list()).map(generationOf).filter(one => one !== null)
  if (made.length > 0) {
    if (await holdsWhole(backup.folder(today), Math.max(...made))) return
    await clear(backup, today) // cut off while it was made: it never counted
  }
  try {
    await copyGeneration(io, manifest, backup.folder(today))
  } catch (error) {
    await clear(backup, today).catch(() => {}) // its room may be what is missing
    throw error
  }
  const names = (await backup.list()).filter(isDay)
  const keep = copiesToKeep(names, today)
  for (const name of names) if (!keep.includes(name)) await clear(backup, name)
}

const stamp = (now: number) => {
  const date = new Date(now)
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(part => digits(part, 2)).join('')
  return `${dayOf(now)}-${time}`
}
const beforeKept = 5

/**
 * A copy made at once: `before` an act that changes much, the last five stay, and `needed`, which the act is about to
 * read; `hand` by the owner, all stay.
 */
export const copyNow = async (
  io: Io,
  manifest: Manifest,
  kind: 'before' | 'hand',
  now: number,
  needed: string | null,
): Promise<string> => {
  const backup = io.folder('backup')
  const names = await backup.list()
  let name = `${kind}-${stamp(now)}`
  for (let count = 2; names.includes(name); count++) name = `${kind}-${stamp(now)}-${count}`
  try {
    await copyGeneration(io, manifest, backup.folder(name))
  } catch (error) {
    await clear(backup, name).catch(() => {}) // its room may be what is missing
    throw error
  }
  const older = names
    .filter(one => one.startsWith('before-') && one !== needed)
    .sort()
    .reverse()
  if (kind === 'before') for (const one of older.slice(beforeKept - 1)) await clear(backup, one)
  return name
}

/** A copy below `backup`: its name tells what it is. */
export type CopyInfo = {
  name: string
  why: 'daily' | 'before' | 'hand'
  at: number
  bytes: number
  people: number | null
}

const whyOf = (name: string): CopyInfo['why'] | null => {
  if (isDay(name)) return 'daily'
  if (name.startsWith('before-') || name.startsWith('pre-v')) return 'before'
  return name.startsWith('hand-') ? 'hand' : null
}

/** The copies that are whole by their manifests, newest first. Their documents are read when one is gone back to. */
export const copiesIn = async (io: Io): Promise<CopyInfo[]> => {
  const backup = io.folder('backup')
  const found: CopyInfo[] = []
  for (const name of await backup.list()) {
    const why = whyOf(name)
    const folder = backup.folder(name)
    const newest = why ? Math.max(0, ...(await folder.list()).map(one => generationOf(one) ?? 0)) : 0
    const manifest =
      newest > 0 ? await folder.read(manifestName(newest)).then(readManifest, () => null) : null
    if (!why || !manifest) continue
    const bytes = Object.values(manifest.documents).reduce((sum, entry) => sum + entry.bytes, 0)
    found.push({ name, why, at: manifest.at, bytes, people: manifest.people ?? null })
  }
  return found.sort((a, b) => b.at - a.at)
}

/**
 * Copies everything into another folder: this generation, and all of the journal up to where it was acknowledged
 * (`end`: its last segment and how many bytes of that; null for all there is). Reads it back from the first frame to
 * the last and answers at which event it ends. Rejects where the copy is not whole.
 */
export const copyAll = async (
  io: Io,
  manifest: Manifest | null,
  end: { segment: number; length: number } | null,
  to: Io,
): Promise<number> => {
  for (const name of await io.list()) {
    const number = segmentNumber(name)
    if (number === null || (end && number > end.segment)) continue
    const bytes = await io.read(name)
    await writeNew(to, name, number === end?.segment ? bytes.subarray(0, end.length) : bytes)
  }
  await to.syncFolder()
  if (manifest) await copyGeneration(io, manifest, to)
  const nothing = () => {}
  const { seq, findings } = await recover(to, nothing, nothing, { whole: true })
  if (findings.length > 0) throw new Error(`the copy is not whole: ${findings[0]?.file}`)
  return seq
}
