import type { Encoding } from '../../../shared/lists/table.ts'
import { westernOf } from '../../../shared/lists/western.ts'
import { bytesOf, headOf, type Progress } from './file.ts'
import { limits, refuse } from './limits.ts'

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The encoding of a whole text file: by its mark, by the zero bytes of UTF-16, else UTF-8 where every byte of it is,
 * else what Excel writes in the West.
 */
export const encodingOf = async (path: string): Promise<{ encoding: Encoding; bom: boolean }> => {
  const head = await headOf(path, 4096)
  const marked = marks.find(([, mark]) => mark.every((byte, at) => head[at] === byte))
  if (marked) return { encoding: marked[0], bom: true }
  const wide = wideIn(head)
  if (wide) return { encoding: wide, bom: false }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const piece of bytesOf(path)) decoder.decode(piece, { stream: true })
    decoder.decode()
    return { encoding: 'utf-8', bom: false }
  } catch (error) {
    if (error instanceof TypeError) return { encoding: 'windows-1252', bom: false }
    throw error
  }
}

/** UTF-16 without a mark: of our letters nearly every other byte is zero, and always the same one. */
const wideIn = (head: Buffer): Encoding | null => {
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = Math.max(even, odd)
  if (most < 3 || most < head.length / 5 || Math.min(even, odd) > most / 10) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** The text of bytes, piece by piece, without a byte-order mark. Refuses a zero: then it is no text. */
export async function* textOf(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  // Node's own windows-1252 has read Latin-1 in some versions, so that one is ours.
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding)
  const piece = (text: string) => (text.includes('\0') ? refuse('not-text') : text)
  for await (const part of bytes) {
    yield piece(decoder ? decoder.decode(part, { stream: true }) : westernOf(part.toString('latin1')))
  }
  if (decoder) yield piece(decoder.decode())
}

/** The text of a file, as `textOf`. */
export const textIn = (path: string, encoding: Encoding, progress?: Progress): AsyncGenerator<string> =>
  textOf(bytesOf(path, progress), encoding)

export type Line = { row: number; text: string }

/** The lines of a text, numbered from 1, whatever ends them. `longest`: letters beyond which a line is refused. */
export async function* linesOf(
  text: AsyncIterable<string>,
  longest: number = limits.stretch,
): AsyncGenerator<Line[]> {
  let rest = ''
  let row = 0
  const numbered = (line: string): Line => {
    row++
    return { row, text: line }
  }
  for await (const piece of text) {
    // A \r at the very end may be the first half of \r\n.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    if (rest.length > longest) refuse('cell-too-long')
    yield lines.map(numbered)
  }
  if (rest !== '') yield [numbered(rest.replace(/\r$/, ''))]
}
