import type { Candidate } from '../consent/import.ts'
import { foldName } from '../person/name.ts'
import { type ReadDate, readDate } from './dates.ts'
import { asksWhoLeft } from './headers.ts'
import type { Column, DateOrder, Meaning, Row } from './table.ts'

const yes = new Set(
  'sim s yes y true verdadeiro verdadero v on x 1 ok aceito aceita aceitou aceite acepto acepta acepto autorizado autorizada autorizo autoriza concedido concedida inscrito inscrita subscribed optin opt-in si granted consentido'.split(
    ' ',
  ),
)
const no = new Set(
  'nao n no false falso f off 0 recusado recusada recusou recuso rejeitado rejeitada negado negada nego cancelado cancelada descadastrado descadastrada desinscrito desinscrita unsubscribed optout opt-out cleaned bloqueado bloqueada denied revogado revogada revoked sair saiu parar baja stop'.split(
    ' ',
  ),
)

/** What a cell of a consent column says. Words that nobody knows say nothing: they are no consent. */
export const consentIn = (cell: string): NonNullable<Candidate['said']> => {
  const word = foldName(cell).replace(/[.!"']/g, '')
  if (no.has(word) || /^(?:nao|no|not|sem|sin)\b/.test(word)) return 'no'
  return yes.has(word) ? 'yes' : 'nothing'
}

/** The header and meaning of each column, the owner's word for it where she gave one. */
export type Columns = readonly Pick<Column, 'name' | 'means'>[]

const first = (row: Row, columns: Columns, wanted: Meaning): string => {
  for (const [index, { means }] of columns.entries()) {
    const cell = means === wanted ? (row.cells[index] ?? '').trim() : ''
    if (cell !== '') return cell
  }
  return ''
}

/** Of several columns of consent one "no" decides, then one "yes". Under a header that asks who left, it is turned round. */
const saidIn = (row: Row, columns: Columns): Candidate['said'] => {
  const words = columns.flatMap(({ name, means }, index) => {
    if (means !== 'consent') return []
    const word = consentIn(row.cells[index] ?? '')
    if (!asksWhoLeft(name)) return word
    return word === 'yes' ? 'no' : 'nothing'
  })
  if (words.length === 0) return undefined
  return words.find(word => word === 'no') ?? words.find(word => word === 'yes') ?? 'nothing'
}

/** Whether a column of these can name somebody. */
export const namesPeople = (columns: Columns): boolean =>
  columns.some(({ means }) => means === 'phone' || means === 'user')

/**
 * What a row of a table says of a person. `atOf` turns a date as it is written into milliseconds; a day alone begins
 * at its first moment for a "yes" and ends at its last for a "no", so that of two on one day the "no" stands.
 */
export const candidateOf = (
  row: Row,
  columns: Columns,
  order: DateOrder | null,
  atOf: (date: ReadDate, end: boolean) => number,
): Candidate => {
  const whole = first(row, columns, 'name')
  const parts = [first(row, columns, 'first-name'), first(row, columns, 'last-name')]
    .filter(Boolean)
    .join(' ')
  const name = (whole || parts).slice(0, 200)
  const said = saidIn(row, columns)
  const date = readDate(first(row, columns, 'date'), order)
  return {
    row: row.row,
    number: first(row, columns, 'phone') || first(row, columns, 'user'),
    ...(name && { name }),
    ...(said && { said }),
    ...(date && { at: atOf(date, said === 'no') }),
  }
}
