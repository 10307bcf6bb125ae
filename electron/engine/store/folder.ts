import { diskIn } from './io.ts'
import { isHeld } from './lock.ts'
import { everyDocument, type Recovery, recover } from './recovery.ts'

/** A fresh place to read into; made anew when the folder changed under the reader's hands. */
export type Reading<T> = {
  value: T
  load: (part: string, data: unknown) => void
  take: (events: unknown[]) => void
}

const tries = 5

/**
 * Reads a data folder without changing a thing: the newest snapshot and the journal after it; with `whole` all of the
 * journal and every document. While a running app holds it, files may come and go and the last frame may be half
 * written: then it is read again. Null where there is no data.
 */
export const readFolder = async <T>(
  folder: string,
  begin: () => Reading<T>,
  { whole = false }: { whole?: boolean } = {},
): Promise<(Recovery & { value: T }) | null> => {
  const io = diskIn(folder)
  for (let left = tries; ; left--) {
    const reading = begin()
    try {
      const names = await io.list()
      if (!names.some(name => name.startsWith('j-') || name.startsWith('m-'))) return null
      const recovery = await recover(io, reading.load, reading.take, { whole })
      const more = whole ? await everyDocument(io, names, recovery.findings) : []
      const findings = [...recovery.findings, ...more]
      const moving = findings.length > 0 && left > 1 && (await isHeld(folder))
      if (!moving) return { ...recovery, findings, value: reading.value }
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        error.code === 'ENOENT' &&
        !(await io.list().catch(() => null))
      )
        return null
      if (left <= 1) throw error
    }
    await new Promise(done => setTimeout(done, 50))
  }
}
