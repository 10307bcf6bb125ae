import { randomBytes } from 'node:crypto'
import type { Ledger } from '../../../../shared/consent/ledger.ts'
import { consentOf } from '../../../../shared/consent/settle.ts'
import { identitiesOf, type Who } from '../../../../shared/person/identity.ts'
import { knownAs } from '../../../../shared/person/meet.ts'
import type { Chance } from './chance.ts'
import {
  type Content,
  type Entry,
  fromCustomer,
  fromShop,
  statusOf,
  switchOf,
  tap,
  voice,
  words,
} from './meta.ts'
import type { Shop } from './shop.ts'
import { sentText, stopButton } from './templates.ts'

const minute = 60_000
const second = 1_000

/** Talk about shoes: nothing of it is about consent, so nothing of it is kept. */
export const chats = [
  'Bom dia! Vocês abrem sábado?',
  'Oi, tem essa sandália no 37?',
  'Quanto tá a bolsa caramelo da vitrine?',
  'Obrigada, chegou tudo certinho 😍',
  'Posso pagar no pix?',
  'Meu pedido já foi enviado?',
  'Qual o valor do frete pra Contagem?',
  'Amei a bota, ficou perfeita!',
  'Vocês fazem troca se não servir?',
  'Chego aí em 20 minutos',
  'Ok, combinado então',
  'Tem vestido midi estampado?',
  'Guarda um par do 36 pra mim?',
  'Boa tarde, qual o endereço da loja?',
  'Parcela em quantas vezes?',
  'Kkkk adorei, mostra mais fotos',
  'Pode mandar a foto do mocassim marrom?',
  'Recebi o recibo, obrigada',
  'Feliz aniversário pra loja! 🎉',
  'A numeração é grande ou normal?',
  'Vou passar aí depois do almoço',
  'Minha mãe gostou muito do presente',
]

/** Nobody needs to ask what these mean. */
export const clear = [
  'PARAR',
  'Sair',
  'para de mandar msg pfv',
  'me tira dessa lista por favor',
  'SAIR',
  'não quero mais receber essas mensagens',
  'pode parar de me enviar isso',
  'Parar',
]
/** These wait for the owner. */
export const unclear = ['chega né', 'de novo isso?', 'não me interessa mais', 'que saco', 'não quero mais']

const replies = [
  'Oi! Abrimos de segunda a sábado, das 9h às 19h 😊',
  'Temos sim! Separo para você até amanhã?',
  'Já saiu para entrega, chega hoje.',
]

/** An id that no other message has, as Meta's are. */
export const freshId = () => `wamid.HBgM${randomBytes(24).toString('base64url')}`

const agrees = (ledger: Ledger, who: Who) =>
  identitiesOf(who)
    .flatMap(identity => knownAs(ledger, identity))
    .some(person => consentOf(ledger, person, 'offers').state === 'granted')

/** The shop offers something to those who agreed, and to nobody else. */
const offerTo = (shop: Shop, who: Who, at: number): { id: string; entries: Entry[] } => {
  const id = freshId()
  const text = sentText(shop.since, at, 'oferta_semana', who.name ?? '')
  return {
    id,
    entries: [fromShop(who, id, at, text), statusOf(who, id, at + 3 * second, 'delivered', 'marketing')],
  }
}

type Talk = { shop: Shop; ledger: Ledger; waiting: number; now: number }

/**
 * The next thing that Meta brings: mostly talk about shoes, which leaves no trace, the fate of the shop's own
 * messages, and now and then somebody who has had enough. `waiting`: how many requests wait for the owner
 * already; unclear ones don't pile up on her.
 */
export const nextEntries = (chance: Chance, { shop, ledger, waiting, now }: Talk): Entry[] => {
  const who = chance.pick(shop.people).whos[0]
  const draw = chance.below(100)
  const said = (content: Content, offered?: string) => fromCustomer(who, freshId(), now, content, offered)
  if (draw < 60) return [said(words(chance.pick(chats)))]
  if (draw < 72)
    return [statusOf(who, freshId(), now, chance.pick(['delivered', 'read'] as const), 'utility')]
  if (draw < 80) return [fromShop(who, freshId(), now, chance.pick(replies))]
  const asked = Array.from({ length: 20 }, () => chance.pick(shop.people).whos[0]).find(one =>
    agrees(ledger, one),
  )
  if (!asked) return [said(words(chance.pick(chats)))]
  const { id, entries } = offerTo(shop, asked, draw < 90 ? now : now - chance.between(2, 9) * minute)
  if (draw < 90) return entries
  const answer = (content: Content, answers?: string) => [
    ...entries,
    fromCustomer(asked, freshId(), now, content, answers),
  ]
  if (draw < 95) return answer(words(chance.pick(clear)))
  if (draw < 97) return answer(tap(stopButton), id)
  if (draw < 98) return [...entries, switchOf(asked, now, 'stop')]
  if (waiting >= 5) return entries
  return answer(draw < 99 ? words(chance.pick(unclear)) : voice(id.slice(-12)))
}
