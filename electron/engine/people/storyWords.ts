import type { BuiltInTopic, State } from '../../../shared/consent/topic.ts'
import type { TimelineEntry } from '../../../shared/people.ts'
import type { Language } from '../../../shared/view.ts'

/** Words of the page that a person gets about herself; the engine writes it, so they are here. */
export type StoryWords = Record<
  | 'title'
  | 'intro'
  | 'who'
  | 'name'
  | 'numbers'
  | 'consents'
  | 'topic'
  | 'state'
  | 'since'
  | 'how'
  | 'history'
  | 'when'
  | 'what'
  | 'text'
  | 'undone',
  string
> & {
  months: string[]
  topics: Record<BuiltInTopic, string>
  states: Record<State, string>
  steps: Record<TimelineEntry['what'], string>
}

export const storyWords: Record<Language, StoryWords> = {
  'pt-BR': {
    title: 'O que sabemos sobre você',
    intro: 'Esta página tem tudo o que a loja guarda sobre você para saber que mensagens pode enviar.',
    who: 'Quem',
    name: 'Nome',
    numbers: 'Números e identificações',
    consents: 'O que você aceita receber',
    topic: 'Assunto',
    state: 'Situação',
    since: 'Desde',
    how: 'Como sabemos',
    history: 'Tudo o que aconteceu',
    when: 'Quando',
    what: 'O quê',
    text: 'Texto',
    undone: 'desfeito em',
    months: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
    topics: {
      offers: 'Ofertas',
      news: 'Novidades',
      orders: 'Pedidos e entregas',
      receipts: 'Recibos',
      account: 'Conta',
      service: 'Atendimento',
    },
    states: { granted: 'aceita', denied: 'não quer', held: 'em espera', unknown: 'não sabemos' },
    steps: {
      met: 'Apareceu pela primeira vez',
      listed: 'Estava em uma lista',
      joined: 'Dois registros eram a mesma pessoa',
      parted: 'Os registros foram separados',
      request: 'Escreveu à loja',
      denied: 'Não quer',
      held: 'Em espera',
      granted: 'Aceita',
      decision: 'A loja decidiu',
      undone: 'Foi desfeito',
      edited: 'Editou a mensagem',
      replied: 'A loja respondeu',
      'reply-delivered': 'A resposta chegou',
      'reply-read': 'A resposta foi lida',
      'reply-failed': 'A loja quis responder, e a resposta não chegou',
      'reply-unsure': 'A loja quis responder; não se sabe se a resposta saiu',
    },
  },
  es: {
    title: 'Lo que sabemos de usted',
    intro: 'Esta página tiene todo lo que la tienda guarda de usted para saber qué mensajes puede enviar.',
    who: 'Quién',
    name: 'Nombre',
    numbers: 'Números e identificaciones',
    consents: 'Lo que usted acepta recibir',
    topic: 'Tema',
    state: 'Situación',
    since: 'Desde',
    how: 'Cómo lo sabemos',
    history: 'Todo lo que pasó',
    when: 'Cuándo',
    what: 'Qué',
    text: 'Texto',
    undone: 'deshecho el',
    months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
    topics: {
      offers: 'Ofertas',
      news: 'Novedades',
      orders: 'Pedidos y entregas',
      receipts: 'Recibos',
      account: 'Cuenta',
      service: 'Atención',
    },
    states: { granted: 'acepta', denied: 'no quiere', held: 'en espera', unknown: 'no sabemos' },
    steps: {
      met: 'Apareció por primera vez',
      listed: 'Estaba en una lista',
      joined: 'Dos registros eran la misma persona',
      parted: 'Los registros se separaron',
      request: 'Escribió a la tienda',
      denied: 'No quiere',
      held: 'En espera',
      granted: 'Acepta',
      decision: 'La tienda decidió',
      undone: 'Se deshizo',
      edited: 'Editó el mensaje',
      replied: 'La tienda respondió',
      'reply-delivered': 'La respuesta llegó',
      'reply-read': 'La respuesta fue leída',
      'reply-failed': 'La tienda quiso responder, y la respuesta no llegó',
      'reply-unsure': 'La tienda quiso responder; no se sabe si la respuesta salió',
    },
  },
  en: {
    title: 'What we know about you',
    intro: 'This page has all that the shop keeps about you to know which messages it may send.',
    who: 'Who',
    name: 'Name',
    numbers: 'Numbers and identifiers',
    consents: 'What you agree to get',
    topic: 'Topic',
    state: 'State',
    since: 'Since',
    how: 'How we know',
    history: 'All that happened',
    when: 'When',
    what: 'What',
    text: 'Text',
    undone: 'undone on',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    topics: {
      offers: 'Offers',
      news: 'News',
      orders: 'Orders and deliveries',
      receipts: 'Receipts',
      account: 'Account',
      service: 'Service',
    },
    states: { granted: 'agrees', denied: 'said no', held: 'on hold', unknown: 'not known' },
    steps: {
      met: 'First seen',
      listed: 'Was on a list',
      joined: 'Two records were the same person',
      parted: 'The records were separated',
      request: 'Wrote to the shop',
      denied: 'Said no',
      held: 'On hold',
      granted: 'Agrees',
      decision: 'The shop decided',
      undone: 'Was undone',
      edited: 'Edited the message',
      replied: 'The shop answered',
      'reply-delivered': 'The answer arrived',
      'reply-read': 'The answer was read',
      'reply-failed': 'The shop wanted to answer, and the answer did not arrive',
      'reply-unsure': 'The shop wanted to answer; whether it went out is not known',
    },
  },
}
