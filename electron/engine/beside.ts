import { randomBytes } from 'node:crypto'
import { open, rename, unlink } from 'node:fs/promises'
import { fail } from './problem.ts'

/**
 * Puts a small file of ours, as JSON, in the place of the one before, whole or not at all. For what lies beside the
 * data and is no part of the journal. Rejects with Problem `disk-refused`.
 */
export const writeBeside = async (path: string, content: unknown): Promise<void> => {
  const fresh = `${path}.${randomBytes(6).toString('hex')}`
  try {
    const file = await open(fresh, 'wx', 0o600)
    await file.writeFile(JSON.stringify(content))
    await file.sync().finally(() => file.close())
    await rename(fresh, path)
  } catch {
    await unlink(fresh).catch(() => {})
    fail('disk', 'disk-refused')
  }
}
