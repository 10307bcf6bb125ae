import type { Asked, Delimiter, Encoding, Format, Newline } from '../../../shared/lists/table.ts'
import { cardRows } from './cards.ts'
import { csvRows } from './csv.ts'
import { encodingOf, type Line, linesOf, textIn, textOf } from './encoding.ts'
import { type Progress, sizeOf } from './file.ts'
import { chatIn, kindOf, shapeOf } from './format.ts'
import type { Found } from './found.ts'
import { limits, refuse } from './limits.ts'
import { pastedRows } from './pasted.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import { openZip, type Zip } from './zip.ts'

/** A file of which it is known how to read it. */
export type List = {
  format: Format
  encoding: Encoding | null
  bom: boolean
  delimiter: Delimiter | null
  newline: Newline | null
  sheet: string | null
  sheets: string[]
  /** All rows from the beginning; refuses a chat, which has none. */
  rows: () => AsyncIterable<Found[]>
  /** The lines of a text; refuses what is none. */
  lines: () => AsyncIterable<Line[]>
  /** The share of the file that was read so far, over 0 and at most 1. */
  read: () => number
  close: () => void
}

/** Letters by which a text is known for what it is. */
const head = 64 * 1024

/** Finds out what a file is and opens it. Refuses with a `RefusedError`; the disk has errors of its own. */
export const openList = async (asked: Asked): Promise<List> => {
  const size = await sizeOf(asked.path)
  if ((await kindOf(asked.path)) === 'text') return openText(asked, size)
  const zip = await openZip(asked.path)
  try {
    const workbook = zip.names.some(name => /^xl\/workbook\.\w+$/.test(name) || name === '_rels/.rels')
    return workbook ? await openSheet(asked, zip) : await openZippedChat(asked, zip)
  } catch (error) {
    zip.close()
    throw error
  }
}

const openText = async (asked: Asked, size: number): Promise<List> => {
  const { path, name, home, overruled } = asked
  const found = await encodingOf(path)
  const encoding = overruled.encoding ?? found.encoding
  const said = { format: overruled.format, delimiter: overruled.delimiter, encoding }
  const shape = await shapeOf(await beginning(textIn(path, encoding)), name, home, said)
  const progress: Progress = { bytes: 0 }
  const text = () => {
    progress.bytes = 0
    return textIn(path, encoding, progress)
  }
  const rows = () => {
    if (shape.format === 'csv') return csvRows(text(), shape)
    if (shape.format === 'vcard') return cardRows(linesOf(text(), limits.card))
    return shape.format === 'text' ? pastedRows(linesOf(text()), home) : refuse('not-a-list')
  }
  return {
    ...shape,
    encoding,
    bom: found.bom,
    sheet: null,
    sheets: [],
    rows,
    lines: () => linesOf(text()),
    read: () => progress.bytes / size,
    close: () => {},
  }
}

/** The first sheet with anything in it: owners leave empty ones in front. */
const firstFilled = async ({ shown, rows }: Workbook): Promise<string> => {
  for (const sheet of shown)
    for await (const found of rows(sheet, { bytes: 0 }))
      if (found.some(one => 'cells' in one && one.cells.some(cell => cell.trim() !== ''))) return sheet
  return shown[0] ?? refuse('not-a-list')
}

const openSheet = async (asked: Asked, zip: Zip): Promise<List> => {
  const workbook = await openWorkbook(zip)
  const said = asked.overruled.sheet
  const sheet = said && workbook.sheets.includes(said) ? said : await firstFilled(workbook)
  const progress: Progress = { bytes: 0 }
  return {
    format: 'xlsx',
    encoding: null,
    bom: false,
    delimiter: null,
    newline: null,
    sheet,
    sheets: workbook.sheets,
    rows: () => workbook.rows(sheet, progress),
    lines: () => refuse('not-a-list'),
    read: () => progress.bytes / Math.max(1, workbook.size(sheet)),
    close: zip.close,
  }
}

const openZippedChat = async (asked: Asked, zip: Zip): Promise<List> => {
  const part = chatIn(zip)
  const encoding = asked.overruled.encoding ?? 'utf-8'
  const text = () => textOf(zip.read(part), encoding)
  const { format, newline } = await shapeOf(await beginning(text()), part, asked.home, { encoding })
  if (format !== 'chat') refuse('not-a-list')
  return {
    format: 'chat',
    encoding,
    bom: false,
    delimiter: null,
    newline,
    sheet: null,
    sheets: [],
    rows: () => refuse('not-a-list'),
    lines: () => linesOf(text()),
    read: () => 1,
    close: zip.close,
  }
}

const beginning = async (text: AsyncIterable<string>): Promise<string> => {
  let begun = ''
  for await (const piece of text) {
    begun += piece
    if (begun.length >= head) break
  }
  return begun
}
