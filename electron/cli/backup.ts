import { cp, mkdir, readdir, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { countsOf } from '../engine/backups.ts'
import { openKept } from '../engine/kept.ts'
import { isInside } from '../engine/second.ts'
import { copyAll } from '../engine/store/copies.ts'
import { readFolder } from '../engine/store/folder.ts'
import { diskIn, isOurs, openDisk } from '../engine/store/io.ts'
import { isHeld } from '../engine/store/lock.ts'
import { isDamaged, isFromTheFuture, type Recovery } from '../engine/store/recovery.ts'
import { segmentNumber } from '../engine/store/segment.ts'
import { line, UsageError } from './usage.ts'

/** What is kept beside the store, and goes along. */
const proofs = 'proofs'

/** Whether a path, which may not be there yet, lies in a folder or is that. */
const isBelow = async (path: string, folder: string): Promise<boolean> => {
  const own = await realpath(folder)
  let there = resolve(path)
  for (; there !== dirname(there); there = dirname(there)) {
    const real = await realpath(there).catch(() => null)
    if (real !== null) return isInside(real, own)
  }
  return false
}

/** Copies all that is kept into another folder, or, without one, makes a copy below the data folder. */
export const backup = async (folder: string, out: string | undefined): Promise<number> => {
  const kept = await openKept(folder, Date.now)
  try {
    if (out === undefined) {
      const name = await kept.store.copyAs('hand')
      await line({ backup: name, people: kept.store.ledger.people.size })
      return 0
    }
    if (await isBelow(out, folder))
      throw new UsageError(`${out} is inside ${folder}: a copy belongs elsewhere`)
    await kept.store.copyTo(await openDisk(out))
    const names = await readdir(join(folder, proofs)).catch(() => [])
    if (names.length > 0) await mkdir(join(out, proofs), { recursive: true, mode: 0o700 })
    for (const name of names)
      await cp(join(folder, proofs, name), join(out, proofs, name), { errorOnExist: true })
    await line({ backup: out, people: kept.store.ledger.people.size, proofs: names.length })
    return 0
  } finally {
    await kept.close()
  }
}

/**
 * Goes back to a copy below the data folder; every "no" noted since stays. Into a folder without data, a whole copy of
 * another folder is brought. `dry`: says only what it would mean.
 */
export const restore = async (from: string | undefined, folder: string, dry: boolean): Promise<number> => {
  const names = await readdir(folder).catch(() => [])
  const isEmpty = !names.some(name => name.startsWith('j-') || name.startsWith('m-'))
  if (isEmpty) return bring(from, folder, dry)
  const kept = await openKept(folder, Date.now)
  try {
    const copies = await kept.store.copies()
    const name = from ?? copies[0]?.name
    const known = copies.find(one => one.name === name)
    if (!known) {
      const there = copies.map(one => one.name).join(', ')
      throw new UsageError(`there is no copy "${name ?? ''}"; there are: ${there || 'none'}`)
    }
    const found = dry ? await kept.store.lookBack(known.name) : await goBack(kept.store, known.name)
    if (!dry) await kept.set({ restored: known.name })
    await line({
      restored: dry ? null : known.name,
      ...countsOf(found),
      people: found.ledger.people.size,
    })
    return 0
  } finally {
    await kept.close()
  }
}

const goBack = async (store: Awaited<ReturnType<typeof openKept>>['store'], name: string) => {
  // Going back can itself be taken back.
  await store.copyAs('before', name)
  return store.goBack(name)
}

/** Where the journal ends whose last write was cut off; null: with its last byte. */
const endOf = ({ findings, segment }: Recovery) => {
  const torn = findings.find(one => one.what === 'torn' && segmentNumber(one.file) === segment)
  return torn?.what === 'torn' ? { segment, length: torn.offset } : null
}

const bring = async (from: string | undefined, folder: string, dry: boolean): Promise<number> => {
  if (from === undefined) throw new UsageError(`there is no data in ${folder}, and no copy is named`)
  const source = diskIn(from)
  if (!(await source.list().catch(() => [])).some(name => name.startsWith('m-') || name.startsWith('j-')))
    throw new UsageError(`there is no copy in ${from}`)
  if (!dry) {
    // The copy is only read: it may be the last one, or lie where nothing can be written.
    if (await isHeld(from)) throw new Error('in-use')
    const nothing = () => ({ value: null, load: () => {}, take: () => {} })
    const read = await readFolder(from, nothing)
    if (!read || isDamaged(read.findings) || isFromTheFuture(read.findings)) throw new Error('copy-broken')
    const to = await openDisk(folder)
    if ((await to.list()).some(isOurs)) throw new Error('folder-in-use')
    await copyAll(source, read.manifest, endOf(read), to)
    const names = await readdir(join(from, proofs)).catch(() => [])
    if (names.length > 0) await mkdir(join(folder, proofs), { recursive: true, mode: 0o700 })
    for (const name of names) await cp(join(from, proofs, name), join(folder, proofs, name))
  }
  await line({
    restored: dry ? null : from,
    lost: { events: 0, people: 0, yes: 0 },
    kept: { no: 0, erased: 0 },
  })
  return 0
}
