import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeBeside } from '../../beside.ts'
import { readJson } from '../../readJson.ts'

const Secret = z.object({ appSecret: z.string().min(16), verifyToken: z.string().min(16) })
export type Secret = z.output<typeof Secret>

/**
 * What the practice account signs its deliveries with: made by chance once, kept beside the practice data. It
 * opens nothing but this stand-in on this computer, so it needs no seal; a test reads it to sign its own.
 * One that can't be read is made anew.
 */
export const secretIn = async (folder: string): Promise<Secret> => {
  const path = join(folder, 'practice-secret')
  const kept = Secret.safeParse(readJson(await readFile(path, 'utf8').catch(() => '')))
  if (kept.success) return kept.data
  const made = {
    appSecret: randomBytes(32).toString('hex'),
    verifyToken: randomBytes(24).toString('base64url'),
  }
  await writeBeside(path, made)
  return made
}
