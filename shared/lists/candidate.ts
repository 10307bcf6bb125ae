import type { Candidate } from '../consent/import.ts'
import { areaOf, withArea } from './area.ts'
import { type ReadDate, readDate } from './dates.ts'
import { asksMarketing, asksWhenMet, asksWhoLeft, asksWhy } from './headers.ts'
import { numbersInCell } from './inCell.ts'
import { consentIn, leftIn } from './saying.ts'
import { dayLeft } from './serial.ts'
import type { Column, DateOrder, Meaning, Row } from './table.ts'

/** The header and meaning of each column, the owner's word for it where she gave one. */
export type Columns = readonly Pick<Column, 'name' | 'means'>[]

/** The first cell of a row that is not blank, of the columns with a meaning. */
const firstOf = (columns: Columns, wanted: Meaning) => {
  const places = columns.flatMap(({ means }, place) => (means === wanted ? [place] : []))
  return ({ cells }: Row): string => {
    for (const place of places) {
      const cell = (cells[place] ?? '').trim()
      if (cell !== '') return cell
    }
    return ''
  }
}

/** Everything that names the person of a row: numbers, each with its area where that has a column of its own, then user ids. */
const identitiesBy = (columns: Columns) => {
  const placesOf = (wanted: Meaning) =>
    columns.flatMap(({ means }, place) =>
      means === wanted ? [{ place, area: wanted === 'phone' ? areaOf(columns, place) : null }] : [],
    )
  const places = [...placesOf('phone'), ...placesOf('user')]
  return ({ cells }: Row): string[] => {
    const found: string[] = []
    for (const { place, area } of places) {
      const cell = (cells[place] ?? '').trim()
      if (cell === '') continue
      for (const number of numbersInCell(cell)) {
        const whole = area === null ? number : withArea(number, cells[area] ?? '')
        if (!found.includes(whole)) found.push(whole)
      }
    }
    return found
  }
}

/** Of several columns of consent one "no" decides, then one "yes". Under a header that asks who left, it is turned round. */
const saidBy = (columns: Columns) => {
  const asking = columns.flatMap(({ name, means }, place) =>
    means === 'consent'
      ? [{ place, left: asksWhoLeft(name), why: asksWhy(name), marketing: asksMarketing(name) }]
      : [],
  )
  return ({ cells }: Row): Pick<Candidate, 'said' | 'marketing'> => {
    if (asking.length === 0) return {}
    const told = asking.map(({ place, left, why, marketing }) => {
      const cell = cells[place] ?? ''
      return { said: left ? leftIn(cell, why) : consentIn(cell), marketing }
    })
    const noes = told.filter(({ said }) => said === 'no')
    if (noes.length > 0) return { said: 'no', ...(noes.every(one => one.marketing) && { marketing: true }) }
    const [first] = (['yes', 'nothing'] as const).filter(one => told.some(({ said }) => said === one))
    return { said: first ?? 'stays' }
  }
}

/** Whether a column of these can name somebody. */
export const namesPeople = (columns: Columns): boolean =>
  columns.some(({ means }) => means === 'phone' || means === 'user')

/** A row as it was read. `others`: what names its person besides the first number; absent where nothing does. */
export type Named = Candidate & { others?: string[] }

/** What a row of a table says of a person, but for its date. */
export type Said = Omit<Named, 'at'>

/** In: what the columns mean. Out: what reads a row; made once for all rows of a list. */
export const saidIn = (columns: Columns): ((row: Row) => Said) => {
  const identities = identitiesBy(columns)
  const whole = firstOf(columns, 'name')
  const given = firstOf(columns, 'first-name')
  const family = firstOf(columns, 'last-name')
  const consent = saidBy(columns)
  return row => {
    const name = (whole(row) || `${given(row)} ${family(row)}`.trim()).slice(0, 200)
    const [number = '', ...others] = identities(row)
    return {
      row: row.row,
      number,
      ...(others.length > 0 && { others }),
      ...(name && { name }),
      ...consent(row),
    }
  }
}

/**
 * The same with its date. `atOf` turns a date as it is written into milliseconds; a day alone begins at its first
 * moment for a "yes" and ends at its last for a "no", so that of two on one day the "no" stands. When somebody was
 * entered dates no "no": it would give way to whatever "yes" came in between.
 */
export const candidatesIn = (
  columns: Columns,
  order: DateOrder | null,
  atOf: (date: ReadDate, end: boolean) => number,
): ((row: Row) => Named) => {
  const saidOf = saidIn(columns)
  const dateOf = firstOf(columns, 'date')
  const dateOfNo = firstOf(
    columns.map(one => (asksWhenMet(one.name) ? { ...one, means: 'other' } : one)),
    'date',
  )
  return row => {
    const said = saidOf(row)
    const cell = said.said === 'no' ? dateOfNo(row) : dateOf(row)
    const date = readDate(cell, order) ?? readDate(dayLeft(cell) ?? '', 'ymd')
    return date ? { ...said, at: atOf(date, said.said === 'no') } : said
  }
}
