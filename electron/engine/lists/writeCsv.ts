import { guard, guardPhone } from '../../../shared/lists/formulas.ts'
import type { Encoding, Row } from '../../../shared/lists/table.ts'
import { latinOf } from '../../../shared/lists/western.ts'
import type { Writing } from './write.ts'

/** windows-1252 has no sign for a letter of the list. */
export class LackingLetter extends Error {}

/** A CSV, batch by batch, header first where it had one. */
export async function* csvText(as: Writing, rows: AsyncIterable<Row[]>): AsyncGenerator<string> {
  const { delimiter, newline, header } = as.guess
  const write = as.formulas === 'safe' ? safely(as) : exactly(delimiter ?? '')
  const line = (cells: string[]) => cells.map(write).join(delimiter ?? '') + (newline ?? '\r\n')
  if (header) yield line(as.columns.map(column => column.name))
  for await (const some of rows) yield some.map(row => line(row.cells)).join('')
}

type Write = (cell: string, column: number) => string

/** Quotes all, so that what begins no formula here begins none where the delimiter is read as another one. */
const safely =
  ({ columns }: Writing): Write =>
  (cell, column) =>
    quoted(columns[column]?.means === 'phone' ? guardPhone(cell) : guard(cell))

/** Quotes what would be read as something else: signs of the CSV itself, a mark, Excel's `sep=`, spaces at the ends. */
const exactly = (delimiter: string): Write => {
  const plain = (cell: string) =>
    !/["\r\n\ufeff]|^\s|\s$|^sep=/i.test(cell) && (delimiter === '' || !cell.includes(delimiter))
  return cell => (plain(cell) ? cell : quoted(cell))
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** Text as bytes of an encoding, after its mark. Throws `LackingLetter`. */
export async function* encoded(
  text: AsyncIterable<string>,
  encoding: Encoding,
  bom: boolean,
): AsyncGenerator<Uint8Array> {
  if (bom && encoding !== 'windows-1252') yield bytesOf('\ufeff', encoding)
  for await (const piece of text) yield bytesOf(piece, encoding)
}

const bytesOf = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const latin = latinOf(text)
  if (latin === null) throw new LackingLetter()
  return Buffer.from(latin, 'latin1')
}
