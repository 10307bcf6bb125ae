import type { Candidate } from '../consent/import.ts'
import { foldName } from '../person/name.ts'
import { areaOf, withArea } from './area.ts'
import { type ReadDate, readDate } from './dates.ts'
import { asksWhenMet, asksWhoLeft } from './headers.ts'
import { numbersInCell } from './inCell.ts'
import { dayLeft } from './serial.ts'
import type { Column, DateOrder, Meaning, Row } from './table.ts'

const yes = new Set(
  'sim s yes y true verdadeiro verdadero v on x 1 ok aceito aceita aceitou aceite acepto acepta acepto autorizado autorizada autorizo autoriza concedido concedida inscrito inscrita subscribed optin opt-in si granted consentido'.split(
    ' ',
  ),
)
const no = new Set(
  'nao n no false falso f off 0 recusado recusada recusou recuso rejeitado rejeitada negado negada nego cancelado cancelada descadastrado descadastrada desinscrito desinscrita desuscrito desuscrita unsubscribed cleaned bloqueado bloqueada denied revogado revogada revoked sair saiu parar baja stop nunca remover'.split(
    ' ',
  ),
)

/** Nobody asked, or nobody answered: that is no "no", which would silence her for everything. */
const unasked = new RegExp(
  `^(?:nao|not?|sem|sin)(?: (?:foi|fue|was|se|hay|ha|tem|yet|ainda))* (?:${[
    ...['informad[oa]', 'informou', 'consta', 'sei', 'sabe', 'respondeu', 'respondid[oa]', 'perguntad[oa]'],
    ...['informacao', 'resposta', 'dados?', 'registro', 'preenchid[oa]', 'definid[oa]', 'se aplica'],
    ...['respondio', 'preguntad[oa]', 'informacion', 'respuesta', 'datos?'],
    ...[
      'answered',
      'answer',
      'asked',
      'set',
      'known',
      'data',
      'provided',
      'specified',
      'available',
      'applicable',
    ],
  ].join('|')})$`,
)

/** What a cell of a consent column says. Words that nobody knows say nothing: they are no consent. */
export const consentIn = (cell: string): NonNullable<Candidate['said']> => {
  const word = foldName(cell).replace(/[.!"']/g, '')
  if (cell.trim() === '❌' || /^0[.,]0+$/.test(cell.trim())) return 'no'
  if (unasked.test(word)) return 'nothing'
  if (no.has(word) || /^(?:(?:nao|no|not|sem|sin|do not)\b|opt(?:ed)?[ -]?out$)/.test(word)) return 'no'
  return yes.has(word) ? 'yes' : 'nothing'
}

/** Under a header that asks who left: a day, a reason, anything but a blank, a clear "no", zeros and dashes says that she did. */
const saysLeft = (cell: string): boolean => {
  const word = foldName(cell).replace(/[.!"']/g, '')
  return !/^(?:nao|no|n|false|falso|f|off|[-0/:., ]*)$/.test(word) && !unasked.test(word)
}

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
    means === 'consent' ? [{ place, isTurned: asksWhoLeft(name) }] : [],
  )
  return ({ cells }: Row): Candidate['said'] => {
    if (asking.length === 0) return undefined
    let said: NonNullable<Candidate['said']> = asking.every(({ isTurned }) => isTurned) ? 'stays' : 'nothing'
    for (const { place, isTurned } of asking) {
      const cell = cells[place] ?? ''
      if (isTurned ? saysLeft(cell) : consentIn(cell) === 'no') return 'no'
      if (!isTurned && consentIn(cell) === 'yes') said = 'yes'
    }
    return said
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
    const said = consent(row)
    const [number = '', ...others] = identities(row)
    return {
      row: row.row,
      number,
      ...(others.length > 0 && { others }),
      ...(name && { name }),
      ...(said && { said }),
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
