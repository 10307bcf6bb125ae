import type { Io } from './io.ts'
import type { Finding } from './segment.ts'

/** Keeps the bytes of a torn end in a file of their own, before the journal goes on without them. */
export const setAside = async (io: Io, findings: readonly Finding[]) => {
  for (const torn of findings) {
    if (torn.what !== 'torn') continue
    const name = `torn-${torn.file}-${torn.offset}`
    if ((await io.list()).includes(name)) continue
    const bytes = (await io.read(torn.file)).subarray(torn.offset, torn.offset + torn.bytes)
    const file = await io.create(name)
    await file.append(bytes)
    await file.sync().finally(() => file.close())
  }
}
