import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Row } from '../../../shared/lists/table.ts'
import type { Writing } from './write.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const relation = (type: string, target: string) =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" ` +
  `Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const types =
  `${head}<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`

const workbook = (sheet: string) =>
  `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" ` +
  `xmlns:r="${office}/officeDocument/2006/relationships"><sheets>` +
  `<sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** No date of ours goes into the file: the same list is the same bytes. */
const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

/** A workbook of one sheet. Cells are texts and never formulas, so `safe` and `exact` are the same here. */
export const xlsxBytes = (as: Writing, rows: AsyncIterable<Row[]>): AsyncIterable<Uint8Array> => {
  const zip = new ZipFile()
  const out = zip.outputStream.pipe(new PassThrough())
  const sheet = Readable.from(sheetText(as, rows), { objectMode: false })
  // The zip knows of neither: rows that fail, and a disk that takes no more.
  sheet.on('error', error => out.destroy(error))
  out.on('close', () => sheet.destroy())
  zip.on('error', error => out.destroy(error))
  zip.addBuffer(Buffer.from(types), '[Content_Types].xml', options)
  zip.addBuffer(Buffer.from(relation('officeDocument', 'xl/workbook.xml')), '_rels/.rels', options)
  zip.addBuffer(Buffer.from(workbook(as.guess.sheet ?? 'Sheet1')), 'xl/workbook.xml', options)
  const links = relation('worksheet', 'worksheets/sheet1.xml')
  zip.addBuffer(Buffer.from(links), 'xl/_rels/workbook.xml.rels', options)
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options)
  zip.end()
  return out
}

async function* sheetText(as: Writing, rows: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let number = 0
  const row = (cells: string[]) => rowText(++number, cells)
  yield `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>`
  if (as.guess.header) yield row(as.columns.map(column => column.name))
  for await (const some of rows) yield some.map(({ cells }) => row(cells)).join('')
  yield '</sheetData></worksheet>'
}

/** Each row and cell says where it is: the format lets it be left out, some programs don't. */
const rowText = (row: number, cells: string[]) =>
  `<row r="${row}">${cells.map((cell, column) => cellText(letters(column) + row, cell)).join('')}</row>`

const cellText = (place: string, cell: string) =>
  cell === ''
    ? ''
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(marked(cell))}</t></is></c>`

/** A, B, … Z, AA, … for columns from 0. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What XML can't hold, as Excel writes it: `_x000D_`; and a text that looks like that, so that it stays a text. */
const marked = (text: string) =>
  text
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    .replace(unholdable, letter => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)

const unholdable = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu
