import type { Home } from '../person/plans.ts'
import { readIdentity } from '../person/read.ts'
import { areaOf, isArea, withArea } from './area.ts'
import { orderOf, readDate } from './dates.ts'
import { asksArea, asksStatus, headerMeans, misleads } from './headers.ts'
import { numbersInCell } from './inCell.ts'
import { dayLeft } from './serial.ts'
import type { Column, DateOrder, Meaning } from './table.ts'

/** Share of a column's cells that have to look like a thing, where no header says that they are. */
const most = 0.6
/** The same where the header does: half a column of phones may be of another country or spoilt. */
const some = 0.2
/** How far down a header is looked for, below the titles that some programs print. */
const titles = 10

/**
 * Where the header is among the first rows: its index, or null where the rows are all people. Rows above it are
 * titles. `home`: the country whose numbers come without its code.
 */
export const headerIn = (rows: string[][], home: Home): number | null => {
  const named = rows
    .slice(0, titles)
    .findIndex(
      row => !row.some(cell => isData(cell, home)) && row.some(cell => headerMeans(cell) === 'phone'),
    )
  if (named >= 0) return named
  const [first = [], ...rest] = rows
  if (first.some(cell => isData(cell, home))) return null
  if (first.filter(cell => headerMeans(cell) !== 'other').length > 0 && first.length > 1) return 0
  const onTop = first.some(
    (cell, n) => cell !== '' && share(below(rest, n), cell => isData(cell, home)) >= most,
  )
  return onTop ? 0 : null
}

/** The columns of a table. `header`: null where there is none. `rows`: some of the people, each as wide as the table. */
export const columnsOf = (header: string[] | null, rows: string[][], width: number, home: Home): Column[] => {
  const columns = Array.from({ length: width }, (_, n): Column => {
    const name = header?.[n] ?? ''
    const cells = below(rows, n)
    return { name, samples: [...new Set(cells)].slice(0, 5), means: meaningOf(name, cells, home) }
  })
  if (!header) return nameFirst(columns)
  const phones = columns.map((column, n): Column => {
    const area = areaOf(columns, n)
    if (area === null || column.means !== 'other' || headerMeans(column.name) !== 'phone') return column
    const whole = rows.flatMap(row => (row[n] ? [withArea(row[n], row[area] ?? '')] : []))
    return share(whole, cell => isKind(cell, 'phone', home)) >= some ? { ...column, means: 'phone' } : column
  })
  const parted = columns.some(column => column.means === 'last-name')
  const whole = columns.some(column => column.means === 'first-name')
  return phones.map(column =>
    column.means === 'name' && parted && !whole ? { ...column, means: 'first-name' } : column,
  )
}

/** The order of the dates of a whole table: of its date columns, else of all cells that look like dates. */
export const datesIn = (
  columns: Column[],
  rows: string[][],
): { order: DateOrder | null; ambiguous: boolean } => {
  const of = (means: Meaning) =>
    columns.flatMap((column, n) => (column.means === means ? below(rows, n) : []))
  const dates = of('date')
  return orderOf(dates.length > 0 ? dates : of('other').filter(isDate))
}

/** The sign before the decimals of a table's numbers, null where there are none. */
export const decimalIn = (rows: string[][]): ',' | '.' | null => {
  for (const cell of rows.flat()) {
    if (/^-?(?:R\$ ?)?(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}$/.test(cell)) return ','
    if (/^-?(?:R?\$ ?)?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}$/.test(cell)) return '.'
  }
  return null
}

const meaningOf = (name: string, cells: string[], home: Home): Meaning => {
  const phones = share(cells, cell => isKind(cell, 'phone', home))
  if (asksArea(name) && share(cells, isArea) >= most) return 'area'
  const said = headerMeans(name)
  if (said === 'phone') return cells.length === 0 || phones >= some ? said : 'other'
  if (said === 'date')
    return cells.length === 0 || share(cells, cell => isDate(cell) || dayLeft(cell) !== null) >= some
      ? said
      : 'other'
  if (share(cells, cell => isKind(cell, 'user', home)) >= most) return 'user'
  if (phones >= most && !misleads(name)) return 'phone'
  if (name === '' && share(cells, isDate) >= most) return 'date'
  return said === 'other' && asksStatus(name) && cells.some(saysWhoLeft) ? 'consent' : said
}

/** Without a header the first column of words is taken for names: no digits, and hardly any cell twice. */
const nameFirst = (columns: Column[]): Column[] => {
  const words = (column: Column) =>
    column.means === 'other' &&
    column.samples.length > 0 &&
    column.samples.every(
      sample => /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(sample) && !/^(?:s|n|sim|nao|não|si|no|yes)$/i.test(sample),
    )
  const first = columns.findIndex(words)
  return columns.map((column, n) => (n === first ? { ...column, means: 'name' } : column))
}

const below = (rows: string[][], n: number): string[] =>
  rows.map(row => row[n] ?? '').filter(cell => cell !== '')
const share = (cells: string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

/** What programs call somebody who left a list; any other status may be of an order or of a customer. */
const saysWhoLeft = (cell: string): boolean =>
  /^(?:unsubscribed|descadastrad[oa]|desinscrit[oa]|desuscrit[oa]|opt(?:ed)?[ -]?out)$/i.test(cell.trim())

const isKind = (cell: string, kind: 'phone' | 'user', home: Home): boolean => {
  const read = readIdentity(numbersInCell(cell)[0] ?? '', home)
  return 'identity' in read ? read.identity.kind === kind : kind === 'phone' && read.refused === 'rounded'
}

const isDate = (cell: string): boolean =>
  (['dmy', 'mdy', 'ymd'] as const).some(order => readDate(cell, order) !== null)

/** Whether a cell is about a person: a number, a date, an address. No header is. */
const isData = (cell: string, home: Home): boolean =>
  /^[\d\s.,+()/-]*\d[\d\s.,+()/-]*$/.test(cell) ||
  /^\S+@\S+\.\S+$/.test(cell) ||
  isKind(cell, 'phone', home) ||
  isKind(cell, 'user', home) ||
  isDate(cell)
