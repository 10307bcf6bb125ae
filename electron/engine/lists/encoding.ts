import type { Encoding } from '../../../shared/lists/table.ts'
import { countMixed, mixedOf, westernOf } from '../../../shared/lists/western.ts'
import { bytesOf, headOf, type Progress } from './file.ts'
import { limits, refuse } from './limits.ts'

const marks: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The encoding of a whole text file: by its mark, by the zero bytes of UTF-16, else UTF-8 where every byte of it is, or
 * most letters beyond ASCII are, else what Excel writes in the West.
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
    if (!(error instanceof TypeError)) throw error
    return { encoding: (await isMostlyUtf8(path)) ? 'utf-8' : 'windows-1252', bom: false }
  }
}

const isMostlyUtf8 = async (path: string): Promise<boolean> => {
  let more = 0
  for await (const piece of bytesOf(path)) {
    const { utf8, western } = countMixed(piece.toString('latin1'))
    more += utf8 - western
  }
  return more > 0
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

/** Bytes at the end of a piece that begin a letter of UTF-8 whose rest is in the next one. */
const begunIn = (piece: Buffer): number => {
  for (let back = 1; back <= 3 && back <= piece.length; back++) {
    const byte = piece[piece.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** UTF-8 piece by piece, without its mark; bytes that are none are letters of windows-1252, not lost. */
async function* utf8Of(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const mark = '\ufeff'
  let rest: Buffer = Buffer.alloc(0)
  let isFirst = true
  const textOf = (whole: Buffer): string => {
    const text = whole.toString('utf8')
    const right = text.includes('\ufffd') ? mixedOf(whole.toString('latin1')) : text
    const bare = isFirst && right.startsWith(mark) ? right.slice(1) : right
    isFirst &&= whole.length === 0
    return bare
  }
  for await (const part of bytes) {
    const piece = rest.length > 0 ? Buffer.concat([rest, part]) : part
    const end = piece.length - begunIn(piece)
    rest = piece.subarray(end)
    yield textOf(piece.subarray(0, end))
  }
  if (rest.length > 0) yield textOf(rest)
}

/** The text of bytes, piece by piece, without a byte-order mark. Refuses a zero: then it is no text. */
export async function* textOf(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  // Node's own windows-1252 has read Latin-1 in some versions, so that one is ours.
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding)
  const piece = (text: string) => (text.includes('\0') ? refuse('not-text') : text)
  if (encoding === 'utf-8') {
    for await (const text of utf8Of(bytes)) yield piece(text)
    return
  }
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
