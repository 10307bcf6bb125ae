import Papa from 'papaparse'
import type { Delimiter, Newline } from '../../../shared/lists/table.ts'
import { type Found, filled } from './found.ts'
import { limits, refuse } from './limits.ts'

type Manner = { delimiter: Delimiter | null; newline: Newline }

/** Excel's own first line, which it does not show either. */
const announced = /^sep=(.)\r?$/

/** A letter that no row has, where there is one column. */
const none = '\u{f8ff}'

const delimiters = [';', '\t', '|', ','] as const

/**
 * The delimiter that parts most rows of a text's beginning into equally many cells; null where none parts half of
 * the rows at all: there is one column.
 */
export const delimiterOf = (head: string): Delimiter | null => {
  const said = announced.exec(/^[^\r\n]*/.exec(head)?.[0] ?? '')?.[1]
  const named = delimiters.find(delimiter => delimiter === said)
  if (named) return named
  let best: { delimiter: Delimiter | null; rows: number; width: number } = {
    delimiter: null,
    rows: 0,
    width: 0,
  }
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 200, skipEmptyLines: true })
    const widths = data.map(cells => cells.length)
    const parted = widths.filter(width => width > 1).length
    for (const width of new Set(widths)) {
      const rows = widths.filter(one => one === width).length
      const better = rows > best.rows || (rows === best.rows && width > best.width)
      if (width > 1 && parted * 2 >= widths.length && better) best = { delimiter, rows, width }
    }
  }
  return best.delimiter
}

/** What ends the rows of a text, by its beginning; mixed ends count as `\n`, and each row's own is taken off. */
export const newlineOf = (head: string): Newline => {
  const [end] = /\r\n|\n|\r/.exec(head) ?? ['\r\n']
  return end === '\r' && head.includes('\n') ? '\n' : (end as Newline) // the pattern has no others
}

/**
 * The rows of a CSV, counted as a spreadsheet counts them. A quote that never closes swallows nothing: such rows
 * are read again line by line, the quote as a letter. Refuses a text that has no end of row for a million letters.
 */
export async function* csvRows(text: AsyncIterable<string>, manner: Manner): AsyncGenerator<Found[]> {
  const separator = manner.newline === '\r' ? '\r' : '\n'
  const config = { delimiter: manner.delimiter ?? none, newline: separator } as const
  let row = 0
  let rest = ''
  let first = true
  let found: Found[] = []

  const push = (raw: string, cells: string[]) => {
    if (first && announced.test(raw)) return
    row++
    found.push(asFound(row, cells, raw, config.delimiter))
  }
  const parse = (whole: string, last: boolean): number => {
    let from = 0
    const take = (raw: string, cells: string[], broken: boolean) => {
      if (broken) for (const line of linesIn(raw, separator)) push(line, cellsOf(line, config))
      else push(raw, cells)
      first = false
    }
    const step = ({ data, errors, meta }: Papa.ParseStepResult<string[]>) => {
      // The parser hands over a list of one row here, which its types know nothing of.
      const [cells = []] = data as unknown as string[][]
      const raw = withoutEnd(whole.slice(from, meta.cursor), separator)
      from = meta.cursor
      if (raw !== '' || cells.length > 0) take(raw, cells, errors.length > 0)
    }
    new Papa.Parser({ ...config, step }).parse(whole, 0, !last)
    return from
  }

  for await (const piece of text) {
    rest += piece
    rest = rest.slice(parse(rest, false))
    if (rest.length > limits.stretch) {
      const end = rest.lastIndexOf(separator)
      if (end < 0) refuse('cell-too-long')
      for (const line of linesIn(rest.slice(0, end), separator)) push(line, cellsOf(line, config))
      rest = rest.slice(end + 1)
    }
    yield found
    found = []
  }
  rest = rest.replace(/\r$/, '')
  if (rest !== '') parse(rest, true)
  yield found
}

type Config = { delimiter: string; newline: '\n' | '\r' }

const linesIn = (raw: string, separator: string) => raw.split(separator).map(line => line.replace(/\r$/, ''))

/** One line by itself; its quotes are letters where they don't close. */
const cellsOf = (line: string, config: Config): string[] => {
  const { data, errors } = Papa.parse<string[]>(line, config)
  return errors.length > 0 ? line.split(config.delimiter) : (data[0] ?? [''])
}

const withoutEnd = (raw: string, separator: string) => (raw.endsWith(separator) ? raw.slice(0, -1) : raw)

/**
 * The `\r` of a row that ended in `\r\n` is taken off its last cell, unless it stood there in quotes. Of a row with
 * more cells than any list has, one too many are enough to refuse it.
 */
const asFound = (row: number, cells: string[], raw: string, delimiter: string): Found => {
  const cell = cells.at(-1) ?? ''
  const bare = raw.endsWith(cell) && (cells.length === 1 ? raw === cell : raw.endsWith(delimiter + cell))
  if (bare && cell.endsWith('\r')) cells[cells.length - 1] = cell.slice(0, -1)
  const kept = filled(cells).slice(0, limits.columns + 1)
  return kept.some(text => text.length > limits.cell)
    ? { row, refused: 'cell-too-long' }
    : { row, cells: kept }
}
