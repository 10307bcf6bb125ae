import { stat } from 'node:fs/promises'
import { RefusedError } from '../engine/lists/limits.ts'
import { checkPack, unread } from '../engine/people/checkPack.ts'
import { line, UsageError } from './usage.ts'

/** Checks a pack of evidence; nothing but the file is needed. 0 only when all in it is as it was written. */
export const verifyPack = async (path: string): Promise<number> => {
  await stat(path).catch(() => {
    throw new UsageError(`there is no file ${path}`)
  })
  const checked = await checkPack(path).catch(error => {
    if (!(error instanceof RefusedError)) throw error
    return unread(error.code)
  })
  await line(checked)
  return checked.whole ? 0 : 1
}
