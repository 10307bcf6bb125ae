import type { Part } from '../../events.ts'
import { judge } from '../../optout/judge.ts'
import { leavingLabel } from '../../optout/label.ts'
import { offersIn, promisesIn } from '../promise.ts'
import { type Draft, type Known, pages, rule, said } from './finding.ts'
import { foundIn, phrases, sentencesOf } from './phrases.ts'

const taps = phrases(`
  toque|toca|tocando|clique|clica|clicando|aperte|pressione|usando o botao|use o botao|botao|tap|tapping
  click|clicking|press|button|pulsa|pulse|pulsando|presiona|presione|haz clic|haga clic|boton
`)

const leaving = phrases(String.raw`
  parar|sair|cancelar|descadastrar|descadastro|(?:nao|no) (?:\S+ )?(?:receber|recibir)|deixar de receber
  remover|stop|unsubscribe|opt out|stop receiving|leave|baja|dejar de recibir|cancelar|salir|desuscribirte
  desuscribirse
`)

const buttonsOf = ({ parts }: Draft) =>
  parts.filter(({ place }) => place === 'button').map(({ text }) => text)

const answering = phrases(String.raw`
  respond\w+|envi\w+|mand\w+|digit\w+|escrev\w+|escrib\w+|diga|dizer|diz|contest\w+|repl\w+|send\w*
  text\w*|type|say
`)

const isHeard = (part: Part, { own }: Known) => promisesIn([part], own).some(({ tried }) => tried === 'heard')

/** Says that a tap takes somebody off, and no button does. */
const namesNoButton = (draft: Draft, known: Known) => {
  const labels = buttonsOf(draft)
  if (offersIn(draft.parts).buttons.length > 0 || labels.some(label => leavingLabel(label))) return []
  return said(draft).flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter(one => foundIn(one, taps).length > 0 && foundIn(one, leaving).length > 0)
      // Whoever may also answer with a word that is heard has a way out.
      .filter(one => foundIn(one, answering).length === 0 || !isHeard({ place, text: one }, known))
      .map(one => ({ place, text: one })),
  )
}

const tried = (draft: Draft, { own }: Known, how: 'lost' | 'waits') =>
  namesNoButton(draft, { own, shop: null }).length > 0
    ? []
    : promisesIn(draft.parts, own)
        .filter(one => one.tried === how)
        .map(({ place, text }) => ({ place, text }))

/** An answer in capitals or quotes that is heard as a stop, in whatever way the sentence tells to send it. */
const namesAnswer = (draft: Draft, { own }: Known): boolean =>
  said(draft).some(({ text }) =>
    sentencesOf(text)
      .filter(one => foundIn(one, answering).length > 0)
      .flatMap(one => one.match(/\p{Lu}{3,}(?: \p{Lu}{2,})*|(?<=["“'*])[^"”'*]{2,30}(?=["”'*])/gu) ?? [])
      .some(word => judge(word, {}, own).verdict === 'OUT'),
  )

export const wayOutRules = [
  rule({
    id: 'no-way-out',
    severity: 'error',
    why: 'An offer that names no way out leaves only blocking and reporting, and both lower the quality.',
    source: pages.optIn,
    read: '2025-11-03',
    find: (draft, known) =>
      draft.category === 'MARKETING' &&
      promisesIn(draft.parts, known.own).length === 0 &&
      !namesAnswer(draft, known) &&
      namesNoButton(draft, known).length === 0
        ? [{ place: 'footer', text: '' }]
        : [],
  }),
  rule({
    id: 'button-missing',
    severity: 'error',
    why: 'The text sends people to a button for leaving that the template does not have.',
    source: pages.optIn,
    read: '2025-11-03',
    find: namesNoButton,
  }),
  rule({
    id: 'promise-unheard',
    severity: 'error',
    why: 'The template promises a word or button that nobody would understand as a stop.',
    source: pages.optIn,
    read: '2025-11-03',
    find: (draft, known) => tried(draft, known, 'lost'),
  }),
  rule({
    id: 'promise-waits',
    severity: 'warning',
    why: 'The promised word alone may mean something else, so a person would have to decide each time.',
    source: pages.optIn,
    read: '2025-11-03',
    find: (draft, known) => tried(draft, known, 'waits'),
  }),
]
