import { open } from 'node:fs/promises'
import { ZipFile } from 'yazl'

/** Writes a new zip that only its owner may read, and makes it last. Rejects with the disk's error. */
export const writeZip = async (
  path: string,
  contents: readonly { name: string; bytes: Buffer }[],
): Promise<void> => {
  const zip = new ZipFile()
  for (const { name, bytes } of contents) zip.addBuffer(bytes, name)
  zip.end()
  const out = await open(path, 'wx', 0o600)
  try {
    for await (const piece of zip.outputStream) await out.appendFile(piece as Buffer) // the stream has no encoding
    await out.sync()
  } finally {
    await out.close()
  }
}
