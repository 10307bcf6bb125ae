import type { Input, Output } from '../../shared/contract.ts'
import type { FileInfo } from '../../shared/work.ts'

type Acts = 'file.begin' | 'file.put' | 'file.end' | 'file.drop' | 'file.read' | 'proof.open'

const missing = (): never => {
  throw { kind: 'not-found', code: 'no-such-file' }
}

/** What the engine does with files: keeps what it is handed, and gives out in small pieces what may be saved. */
export const fakeFiles = (pieceOut = 5) => {
  const files = new Map<string, { name: string; bytes: Uint8Array<ArrayBuffer>; whole: boolean }>()
  const found = (id: string) => files.get(id) ?? missing()
  const infoOf = (id: string): FileInfo => ({ file: id, name: found(id).name, bytes: found(id).bytes.length })
  /** A file that may be saved. */
  const give = (name: string, text: string): FileInfo => {
    const id = `f${files.size + 1}`
    files.set(id, { name, bytes: new TextEncoder().encode(text), whole: true })
    return infoOf(id)
  }
  const acts: { [N in Acts]: (input: Input<N>) => Output<N> } = {
    'file.begin': ({ name }) => {
      const id = `f${files.size + 1}`
      files.set(id, { name, bytes: new Uint8Array(), whole: false })
      return { file: id }
    },
    'file.put': ({ file, bytes }) => {
      const one = found(file)
      const longer = new Uint8Array(one.bytes.length + bytes.length)
      longer.set(one.bytes)
      longer.set(bytes, one.bytes.length)
      files.set(file, { ...one, bytes: longer })
      return null
    },
    'file.end': ({ file }) => {
      files.set(file, { ...found(file), whole: true })
      return infoOf(file)
    },
    'file.drop': ({ file }) => {
      files.delete(file)
      return null
    },
    'file.read': ({ file, from }) => ({ bytes: found(file).bytes.slice(from, from + pieceOut) }),
    'proof.open': ({ sha256 }) => give(`prova-${sha256.slice(0, 4)}.jpg`, 'uma foto'),
  }
  return { acts, give, files }
}
