import type { Candidate } from '../consent/import.ts'
import { foldName } from '../person/name.ts'
import { type ReadDate, readDate } from './dates.ts'
import type { DateOrder, Meaning, Row } from './table.ts'

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

const first = (row: Row, means: readonly Meaning[], wanted: Meaning): string => {
  for (const [index, meaning] of means.entries()) {
    const cell = meaning === wanted ? (row.cells[index] ?? '').trim() : ''
    if (cell !== '') return cell
  }
  return ''
}

/** Whether a column of these can name somebody. */
export const namesPeople = (means: readonly Meaning[]): boolean =>
  means.includes('phone') || means.includes('user')

/**
 * What a row of a table says of a person. `atOf` turns a date as it is written into milliseconds; a day alone begins
 * at its first moment for a "yes" and ends at its last for a "no", so that of two on one day the "no" stands.
 */
export const candidateOf = (
  row: Row,
  means: readonly Meaning[],
  order: DateOrder | null,
  atOf: (date: ReadDate, end: boolean) => number,
): Candidate => {
  const whole = first(row, means, 'name')
  const parts = [first(row, means, 'first-name'), first(row, means, 'last-name')].filter(Boolean).join(' ')
  const name = (whole || parts).slice(0, 200)
  const said = means.includes('consent') ? consentIn(first(row, means, 'consent')) : undefined
  const date = readDate(first(row, means, 'date'), order)
  return {
    row: row.row,
    number: first(row, means, 'phone') || first(row, means, 'user'),
    ...(name && { name }),
    ...(said && { said }),
    ...(date && { at: atOf(date, said === 'no') }),
  }
}
