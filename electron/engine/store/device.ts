import { randomUUID } from 'node:crypto'
import type { Io } from './io.ts'

const isName = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Name of this device: made once by chance, kept in the folder. A file that a crash left half written is passed over. */
export const deviceIn = async (io: Io): Promise<string> => {
  const names = await io.list()
  for (let number = 1; ; number++) {
    const file = number === 1 ? 'device' : `device-${number}`
    if (names.includes(file)) {
      const name = (await io.read(file)).toString('utf8').trim()
      if (isName(name)) return name
      continue
    }
    const name = randomUUID()
    const fresh = await io.create(file)
    await fresh.append(Buffer.from(name))
    await fresh.sync().finally(() => fresh.close())
    return name
  }
}
