import { startedByShop, type Topic } from '../../../../shared/consent/topic.ts'
import { identitiesOf, type Who } from '../../../../shared/person/identity.ts'
import { keyOf } from '../../../../shared/person/keys.ts'
import type { Chance } from './chance.ts'
import { nameBy } from './names.ts'

const day = 24 * 60 * 60 * 1000

/** What a customer once agreed to or refused at the counter, with the owner's answer to "how do you know?". */
export type Consented = {
  topics: Topic[]
  state: 'granted' | 'denied'
  way: 'hand' | 'import'
  proof: string
}

/** One customer of the shop. `whos`: under which names the shop met them, first one first. */
export type Customer = { whos: [Who, ...Who[]]; metAt: number; consents: Consented[] }

const months =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')
const dateOf = (at: number) => {
  const date = new Date(at)
  return `${date.getDate()} de ${months[date.getMonth()]} de ${date.getFullYear()}`
}

// Blocks that look invented, as they are.
const blocks = ['98888', '98777', '98444', '99999', '99666', '99222', '98111', '99555', '99333', '98666']
const minas = ['31', '31', '31', '31', '31', '31', '31', '31', '31', '37', '38', '32', '33', '34', '35']
const elsewhere = ['11', '21', '71', '27', '61', '62', '41', '81', '19']
const abroad = ['549115', '5215555', '525533', '3519166', '549341']

/** WhatsApp keeps old accounts outside São Paulo, Rio and Espírito Santo without the ninth digit (FACTS 1.9). */
const phoneBy = (chance: Chance): string => {
  const area = chance.happens(88) ? chance.pick(minas) : chance.pick(elsewhere)
  const number = chance.pick(blocks) + chance.digits(4)
  const old = Number(area) > 30 && chance.happens(30)
  return `55${area}${old ? number.slice(1) : number}`
}

const abroadBy = (chance: Chance, index: number): string => {
  const start = abroad[index % abroad.length] ?? ''
  const length = start.startsWith('549') || start.startsWith('521') ? 13 : 12
  return start + chance.digits(length - start.length)
}

/** Topics, how they were agreed to, and how many in a hundred customers did so; the rest is unknown. */
const kinds: {
  share: number
  topics: Topic[]
  way: 'hand' | 'import'
  proof: (date: string, row: number) => string
}[] = [
  { share: 30, topics: [...startedByShop], way: 'hand', proof: date => `Ficha na loja, ${date}` },
  {
    share: 14,
    topics: ['offers', 'news'],
    way: 'import',
    proof: (date, row) => `Planilha "clientes da loja", linha ${row}, ficha de ${date}`,
  },
  { share: 7, topics: ['offers'], way: 'hand', proof: date => `Pediu as ofertas por WhatsApp, ${date}` },
  {
    share: 5,
    topics: ['news'],
    way: 'hand',
    proof: date => `Assinou o caderno de novidades no balcão, ${date}`,
  },
  {
    share: 9,
    topics: ['orders', 'receipts'],
    way: 'import',
    proof: date => `Compra no site, aviso de pedido marcado, ${date}`,
  },
  { share: 5, topics: ['receipts'], way: 'hand', proof: date => `Pediu só o recibo por WhatsApp, ${date}` },
]

const consentsBy = (chance: Chance, metAt: number, row: number): Consented[] => {
  const draw = chance.below(100)
  let reached = 0
  for (const { share, topics, way, proof } of kinds) {
    reached += share
    if (draw < reached) return [{ topics, way, state: 'granted', proof: proof(dateOf(metAt), row) }]
  }
  if (draw > 97) {
    const proof = `Disse no caixa que não quer propaganda, ${dateOf(metAt)}`
    return [{ topics: ['offers', 'news'], way: 'hand', state: 'denied', proof }]
  }
  return []
}

const named = (name: string, phone: string): Who => ({ name, phone })

/** Those whom the past requests and a tour of the app speak of; they had all filled in the form. */
const known: Who[][] = [
  [named('Marina Alves', '5531988887777')],
  [named('Seu Antônio (oficina)', '553188884120')],
  [named('Carlos Tavares', '5531987770914')],
  [{ phone: '5511988880142' }],
  [named('Júlia M.', '553199992140')],
  [{ user: 'BR.13491208655302741918' }],
  [named('Dona Célia', '553184441503')],
  [named('Rogério Lacerda', '5531996660305')],
]

/** Found in every real list: two spellings of one human, near twins, a workshop, a school, a second phone. */
const unusual: Who[][] = [
  [named('Tereza Guimarães', '5531984441122'), named('Tereza Guimarães', '553184441122')],
  [named('Nilza Prado', '553177773456')],
  [named('Nilza (trabalho)', '5531977773456')],
  [named('Oficina do Tonho', '553133334411')],
  [named('Escola Pingo de Gente', '553132225588')],
  [named('Condomínio Ipê - portaria', '553134446622')],
  [named('MARIA APARECIDA DA SILVA SANTOS', '553798445566')],
  [
    named('~ Gi ~', '5531985551010'),
    { user: 'BR.60177345128890254431', phone: '5531985551010', username: '@gi.brecho' },
  ],
  [named('D’Ávila Calçados (fornecedor)', '5511933330808')],
]

const usernames = ['@lele_bh', '@nanda.costura', '@joaodafeira', '@tati.moda', '@dri_31', '@pedrinho.run']

/**
 * Six hundred people in a shop's address book, met over the two years before `since`: mostly from around
 * Belo Horizonte, some only with WhatsApp's own user id, a few from abroad. No two share a match key, but
 * where they are one human.
 */
export const peopleOf = (chance: Chance, since: number): Customer[] => {
  const taken = new Set<string>()
  const people: Customer[] = []
  const add = (whos: Who[], consentsAt?: (metAt: number) => Consented[]) => {
    const [one, ...others] = whos
    const keys = whos.flatMap(who => identitiesOf(who).map(keyOf))
    if (!one || keys.some(key => taken.has(key))) return
    for (const key of keys) taken.add(key)
    const metAt = since - chance.between(45, 730) * day - chance.between(0, 9 * 60) * 60_000
    people.push({
      whos: [one, ...others],
      metAt,
      consents: consentsAt?.(metAt) ?? consentsBy(chance, metAt, people.length + 2),
    })
  }
  for (const whos of known) {
    add(whos, metAt => {
      const proof = `Ficha na loja, ${dateOf(metAt)}`
      return [{ topics: [...startedByShop], way: 'hand', state: 'granted', proof }]
    })
  }
  for (const whos of unusual) add(whos, () => [])
  for (let i = 0; i < 24; i += 1) {
    const username = usernames[i]
    add([
      {
        user: `BR.${chance.between(1, 9)}${chance.digits(19)}`,
        name: nameBy(chance),
        ...(username ? { username } : {}),
      },
    ])
  }
  for (let i = 0; i < 8; i += 1) add([named(nameBy(chance), abroadBy(chance, i))])
  while (people.length < 600) {
    const phone = phoneBy(chance)
    add([chance.happens(4) ? { phone } : named(nameBy(chance), phone)])
  }
  return people
}

/** Somebody whom the shop has never met. `isKnown` tells of a phone whether it has. */
export const strangerBy = (chance: Chance, isKnown: (phone: string) => boolean): Who => {
  for (;;) {
    const phone = phoneBy(chance)
    if (!isKnown(phone)) return named(nameBy(chance), phone)
  }
}
