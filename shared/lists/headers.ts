import { foldName } from '../person/name.ts'
import type { Meaning, Source } from './table.ts'

/** A header as it is compared: `homePhone`, `Home_Phone` and `HOME PHONE` are one. */
const foldHeader = (header: string): string =>
  foldName(header.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const words = (list: string) =>
  new RegExp(
    `\\b(?:${list
      .trim()
      .split(/\s*\|\s*/)
      .join('|')})\\b`,
  )

/** Other numbers, other people, other days: what would be taken for something else by its look. */
const misleading = words(`
  cpf | cnpj | rg | cep | zip | postal | documento | document | pedido | order | nota | codigo | code | sku | ean |
  type | tipo | label | rotulo | ip | fax | pager | nascimento | nasc | aniversario | birth \\w* | birthday |
  nacimiento | cumpleanos | vencimento | compra | purchase | entrega | delivery | empresa | company | fantasia |
  mae | pai | produto | product | arquivo | file | vendedor | campanha | campaign | yomi | phonetic | prefix |
  link | enlace | torre | temporada | credito | credit | cartao | card | cheque | parcel\\w* | custo | cost | count |
  suffix | sufixo | middle | segundo | nickname | apelido | url | site | e ?mail | mail | endereco | address | direccion
`)

/** In the order in which they are asked: `data do aceite` is a date, `aceite` a consent. */
const meanings: [Meaning, RegExp][] = [
  ['user', words('user ids? | bsuid')],
  ['source', words('origem | fonte | canal | source | origen | fuente | procedencia | channel')],
  [
    'date',
    words(
      'data | dt | fecha | date | datetime | timestamp | (?:optin|confirm|opt in) time | quando | cuando | when | hora',
    ),
  ],
  [
    'consent',
    words(`
      opt ?in | opt ?out | newsletter opt in | aceit\\w* | consent\\w* | autoriz\\w* | permi\\w* | newsletter |
      marketing | lgpd | base legal | descadastr\\w* | acept\\w* | accept\\w* | subscri\\w* | unsubscri\\w* |
      quer receber | quiere recibir`),
  ],
  [
    'phone',
    words(`
      celular | cel | telefones? | tel | telf | fones? | whats ?app | whats | zap | wpp | wa ?id | movil | telefono |
      phones? | mobile | cell ?phone | cell | msisdn`),
  ],
  ['last-name', words('sobrenome | last ?name | surname | apellidos? | family name | lname')],
  ['first-name', words('first ?name | primeiro nome | primer nombre | given name | fname')],
  ['name', words('nome | nombre | name | cliente | customer | contato | contacto | full ?name')],
  ['topic', words('topicos? | temas? | assuntos? | asuntos? | interesses? | intereses | topics? | tags?')],
]

/** What a header says its column is, in Portuguese, Spanish or English; `other` where it says nothing of ours. */
export const headerMeans = (header: string): Meaning => {
  const folded = foldHeader(header)
  if (misleading.test(folded)) return 'other'
  if (leaving.test(folded)) return 'consent'
  return meanings.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

/** Whether a header may be of area codes, where its cells are. */
export const asksArea = (header: string): boolean =>
  /\bddd\b|\barea code\b|\bcodigo de area\b/.test(foldHeader(header))

/** Whether a column may say who is still on a list, where its cells do. */
export const asksStatus = (header: string): boolean =>
  /\b(?:status|situacao|situacion|estado)\b/.test(foldHeader(header)) && !misleads(header)

/** Whether a header warns off taking its column for phones or dates by the look of its cells. */
export const misleads = (header: string): boolean => misleading.test(foldHeader(header))

const leaving = new RegExp(
  [
    '\\bopt ?out\\b|\\bunsub|descadastr|desinscri|desuscri|\\brevogad|\\brevoked\\b|\\bsaiu\\b',
    '\\b(?:data|dt|fecha|date|motivo|reason)(?: d[aeo])? (?:saida|salida|baja)\\b|\\bdad[oa] de baja\\b|^baja$',
    '\\bnao (?:receber?|perturb\\w*|enviar?|quer|mandar|contat\\w*|contact\\w*|chamar|ligar|incomod\\w*)\\b',
    '\\bno (?:recibir|enviar|molestar|contactar|llamar|escribir|mandar)\\b|\\bdo not\\b|\\bdont\\b|\\bdnd\\b',
    '\\bbloquead|\\bblocked\\b|\\bblack ?list|\\blista negra\\b|\\bsuprimid|\\bsuppress|^(?:removid|excluid)[oa]$',
  ].join('|'),
)

/** Whether a header asks why somebody left: any words below it are a reason. */
export const asksWhy = (header: string): boolean =>
  /\b(?:motivo|reason|razao|razon|why|porque|comment\w*|comentario)\b/.test(foldHeader(header))

/** Whether a header asks about offers alone: a "no" below it is no "no" to what somebody ordered. */
export const asksMarketing = (header: string): boolean =>
  /\b(?:newsletter|marketing|promoc\w*|promo\w*|ofertas?|offers?|novidades|novedades|news)\b/.test(
    foldHeader(header),
  )

/** Whether the days below a header are those on which people were entered: Data de cadastro, Created at, Cliente desde. */
export const asksWhenMet = (header: string): boolean =>
  /(?<!des)cadastr|registr|\bcri(?:ad|ac)|\bcread|\bcreat|\binscri|\bingress|\bjoined|\badded|\bsign ?up|\bdesde\b|\bsince\b|\balta\b|\bfirst\b/.test(
    foldHeader(header),
  )

/** Whether a "yes" below this header says that somebody left: a column called opt-out, Descadastrado, Do not contact. */
export const asksWhoLeft = (header: string): boolean => {
  const folded = foldHeader(header)
  return leaving.test(folded) && !misleading.test(folded)
}

/** Programs whose exports owners bring, by the headers that only they have: all of one group must be there. */
const signs: [Source, string[][]][] = [
  ['vtex', [['is newsletter opt in'], ['first name', 'home phone', 'document']]],
  ['rd', [['estagio no funil'], ['base legal']]],
  [
    'mailchimp',
    [
      ['member rating', 'optin time'],
      ['member rating', 'email address'],
    ],
  ],
  [
    'google',
    [
      ['phone 1 value', 'phone 1 type'],
      ['phone 1 value', 'phone 1 label'],
    ],
  ],
  [
    'outlook',
    [
      ['mobile phone', 'business phone'],
      ['telefone celular', 'telefone comercial'],
    ],
  ],
]

/** The program that wrote a header of these cells, or null. */
export const sourceOf = (header: string[]): Source | null => {
  const folded = header.map(foldHeader)
  const has = (sign: string) => folded.some(cell => cell === sign || cell.startsWith(`${sign} `))
  return signs.find(([, groups]) => groups.some(group => group.every(has)))?.[0] ?? null
}
