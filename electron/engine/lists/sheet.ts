import { dayOfSerial, plainNumber } from '../../../shared/lists/serial.ts'
import type { Found } from './found.ts'
import { limits, refuse } from './limits.ts'
import { type Attributes, readXml } from './xml.ts'

/** What cells point to. `strings`: texts by index. `dates`: whether a style shows a day, by index. */
export type Cells = { strings: string[]; dates: boolean[]; since1904: boolean }

/** The rows of one sheet, in its order, each cell as a text; empty rows may be missing. */
export const sheetRows = (bytes: AsyncIterable<Buffer>, cells: Cells): AsyncGenerator<Found[]> => {
  let found: Found[] = []
  let row = 0
  let texts: string[] = []
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let within = false
  let spoken = false

  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'row') {
      row = rowOf(attributes.r, row)
      texts = []
      column = -1
    } else if (tag === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
      type = attributes.t ?? 'n'
      style = Number(attributes.s ?? 0)
      value = ''
    } else if (tag === 'rPh') spoken = true
    within = tag === 'v' || (tag === 't' && !spoken)
  }
  const text = (part: string) => {
    if (within) value += part
    if (value.length > limits.cell) refuse('cell-too-long')
  }
  const close = (tag: string) => {
    within = false
    if (tag === 'rPh') spoken = false
    if (tag === 'c') put(texts, column, textOf(type, style, value, cells))
    if (tag === 'row') found.push({ row, cells: texts })
  }
  const taken = () => {
    const rows = found
    found = []
    return rows
  }
  return readXml(bytes, { open, text, close }, taken)
}

/** Styled cells without a text don't count, however far to the right they go. */
const put = (texts: string[], column: number, text: string) => {
  if (text === '') return
  if (column >= limits.columns) refuse('too-many-columns')
  while (texts.length < column) texts.push('')
  texts[column] = text
}

const textOf = (type: string, style: number, value: string, cells: Cells): string => {
  if (type === 's') return unescaped(cells.strings[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return unescaped(value)
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : value === '' ? '' : 'FALSE'
  if (type === 'd')
    return /^\d{4}-\d\d-\d\d(?:T(?!00:00(?::00)?)\d\d:\d\d)?/.exec(value)?.[0].replace('T', ' ') ?? value
  if (type === 'n' && value !== '') {
    return (cells.dates[style] && dayOfSerial(Number(value), cells.since1904)) || plainNumber(value.trim())
  }
  return value
}

/** Excel writes letters that XML lacks as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (whole, hex: string) => {
        const letter = Number.parseInt(hex, 16)
        return letter === 0 || (letter >= 0xd800 && letter < 0xe000) ? whole : String.fromCharCode(letter)
      })
    : text

const rowOf = (said: string | undefined, before: number): number => {
  const row = said === undefined ? before + 1 : Number(said)
  return Number.isSafeInteger(row) && row > before ? row : refuse('broken', 'row')
}

/** `AB12` is column 27, counted from 0. */
const columnOf = (reference: string): number => {
  let column = 0
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return column > 0 ? column - 1 : refuse('broken', 'cell')
}
