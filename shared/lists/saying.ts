import type { Candidate } from '../consent/import.ts'
import { foldName } from '../person/name.ts'
import { readDate } from './dates.ts'
import { dayLeft } from './serial.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const yes = words(`
  sim s yes y true verdadeiro verdadero v on x 1 ok aceito aceita aceitou aceite acepto acepta autorizado autorizada
  autorizo autoriza concedido concedida inscrito inscrita subscribed optin opt-in si granted consentido`)
const no = words(`
  nao n no false falso f off 0 recusado recusada recusou recuso rejeitado rejeitada negado negada nego nunca`)
/** Words that say of themselves that somebody left. */
const gone = words(`
  cancelado cancelada descadastrado descadastrada desinscrito desinscrita desuscrito desuscrita unsubscribed optout
  opt-out bloqueado bloqueada denied revogado revogada revoked sair saiu parar baja stop remover removido removida`)

/** After a negation these make it a refusal; any other word is that nobody asked, or that nobody was reached. */
const refusing = new RegExp(
  `^(?:nao|no|not|do not|dont|sem|sin)\\b.*\\b(?:${[
    ...['quer', 'quero', 'queria', 'quiere', 'quiero', 'desej\\w*', 'pode', 'puede', 'gosta', 'gusta'],
    ...['aceit\\w*', 'acept\\w*', 'accept\\w*', 'autoriz\\w*', 'authori[sz]\\w*', 'permi\\w*', 'consent\\w*'],
    ...[
      'concord\\w*',
      'agree\\w*',
      'allow\\w*',
      'interes\\w*',
      'interest\\w*',
      'envi\\w*',
      'mand\\w*',
      'send',
    ],
    ...[
      'receb\\w*',
      'recib\\w*',
      'receive',
      'informar',
      'perturb\\w*',
      'disturb',
      'molest\\w*',
      'incomod\\w*',
    ],
    ...['contatar', 'contactar', 'contact', 'chamar', 'llamar', 'call', 'want', 'wish', 'opt', 'subscri\\w*'],
    ...[
      'inscri\\w*',
      'obrigad\\w*',
      'gracias',
      'thanks',
      'marketing',
      'ofertas?',
      'promo\\w*',
      'mensage\\w*',
    ],
    'mensaj\\w*',
  ].join('|')})\\b`,
)

/** Nobody said why, or whether. */
const unasked =
  /^(?:nao|not?|sem|sin)(?: (?:foi|fue|was|se|hay|ha|tem|yet|ainda))* (?:informad[oa]|informou|informacao|informacion)$/

/** What stands in a cell where nothing does: what databases and spreadsheets write, dashes, days of zeros. */
const blank =
  /^(?:[-‐-―−0/:., ]*|null|nil|none|nan|nat|n\/?[ad]|#n\/?[ad]|\\n|undefined|vazio|vacio|em branco|nada|nenhum\w*|ningun\w*)$/

const foldCell = (cell: string) => foldName(cell).replace(/[.!"']/g, '')
const isZero = (cell: string) => /^0[.,]0+$/.test(cell.trim())

/** What a cell of a consent column says. Words that nobody knows say nothing: they are no consent. */
export const consentIn = (cell: string): 'yes' | 'no' | 'nothing' => {
  const word = foldCell(cell)
  if (cell.trim() === '❌' || isZero(cell)) return 'no'
  if (no.has(word) || gone.has(word) || /^opt(?:ed)?[ -]?out$/.test(word) || refusing.test(word)) return 'no'
  return yes.has(word) ? 'yes' : 'nothing'
}

const isDay = (cell: string): boolean =>
  dayLeft(cell) !== null || (['dmy', 'mdy', 'ymd'] as const).some(order => readDate(cell, order) !== null)

/** Still there, or said not to have left. */
const still =
  /^(?:ativ[oa]|activ[oa]|active|assinante|suscrit[oa]|subscribed|inscrit[oa]|confirmad[oa])$|^(?:nao|no|not|nunca|never)\b.*(?:saiu|sali|descadastr|desinscr|desuscr|unsub|cancel|baja|left|bloque|block)/

/**
 * What a cell says below a header that asks who left: a day, a "yes", a word for leaving or refusing says that she did.
 * `why`: the header asks for the reason, and any words are one.
 */
export const leftIn = (cell: string, why: boolean): NonNullable<Candidate['said']> => {
  const word = foldCell(cell)
  if (blank.test(word) || no.has(word) || isZero(cell) || /^never$/.test(word)) return 'stays'
  if (/^https?:|^www\./.test(word)) return 'nothing'
  if (isDay(cell.trim())) return 'no'
  if (still.test(word) || unasked.test(word)) return 'stays'
  if (consentIn(cell) !== 'nothing') return 'no'
  return why ? 'no' : 'nothing'
}
