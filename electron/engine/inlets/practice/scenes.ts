import type { DecisionKind, Reason } from '../../../../shared/events.ts'
import { type Content, tap, words } from './meta.ts'
import { stopButton } from './templates.ts'

/** So many minutes before the shop was opened, or at an hour so many days before. */
export type When = number | readonly [daysBefore: number, hour: `${number}:${number}`]

export type Act = Content | 'voice' | 'thumbs-down' | 'stop' | 'resume' | 'failed'

/** What the owner did about it, a while later. */
export type Aftermath =
  | { decision: DecisionKind; reason: Reason | null }
  | { undo: string }
  /** Still waits for her. */
  | 'waits'

/** Someone answers an offer. `who`: place among those who agreed to offers; the same place, the same person. */
export type Scene = { when: When; who: number; offer: string; act: Act; chat?: string; after?: Aftermath }

const said = (
  when: When,
  who: number,
  offer: string,
  text: string,
  after?: Aftermath,
  chat?: string,
): Scene => ({
  when,
  who,
  offer,
  act: words(text),
  ...(after && { after }),
  ...(chat && { chat }),
})
const did = (when: When, who: number, offer: string, act: Act, after?: Aftermath): Scene => ({
  when,
  who,
  offer,
  act,
  ...(after && { after }),
})

const week = 'oferta_semana'
const coupon = 'cupom_bf'
const autumn = 'novidades_outono'
const survey = 'pesquisa_satisfacao'
const noRequest: Aftermath = { decision: 'not-a-request', reason: null }
export const offersOff = { decision: 'stop-offers', reason: 'not-interested' } as const satisfies Aftermath
const rang = 'Ela ligou na loja: respondeu no chat errado e quer continuar recebendo as ofertas.'

/** Six weeks of answers, oldest first. Today's are told in minutes, so that they are always today's. */
export const scenes: Scene[] = [
  said([36, '10:40'], 8, week, 'não me mande mais mensagens'),
  said([34, '19:15'], 9, survey, 'parar'),
  said([33, '11:02'], 10, survey, 'nao', noRequest),
  did([31, '20:30'], 11, week, 'stop'),
  said([29, '18:47'], 12, week, 'para c essas promo pfv'),
  said([26, '12:20'], 13, autumn, 'SAIR'),
  said([24, '10:31'], 14, week, 'PARE'),
  did([24, '18:09'], 15, week, tap(stopButton)),
  said([23, '18:55'], 16, week, 'o que acontece se eu responder SAIR?'),
  said([22, '10:12'], 17, autumn, 'Esse número é da clínica, moça', {
    decision: 'stop-all',
    reason: 'no-consent',
  }),
  did([20, '21:05'], 18, week, 'stop'),
  said([18, '18:20'], 19, week, 'Stop'),
  said([17, '16:42'], 13, survey, 'quero voltar a receber', undefined, 'Oi! Mudei de ideia 😅'),
  did([15, '19:33'], 20, week, 'voice', noRequest),
  said([13, '10:58'], 21, week, 'me descadastra aí por gentileza'),
  did([12, '18:06'], 22, autumn, tap(stopButton)),
  said([11, '20:17'], 23, week, 'de novo isso?', noRequest),
  said([10, '18:31'], 24, week, 'sair'),
  did([9, '09:25'], 18, week, 'resume'),
  did([8, '18:03'], 25, week, 'failed'),
  said([6, '11:48'], 26, week, 'não quero mais promoção, só aviso do meu pedido'),
  said([6, '19:10'], 27, week, 'não quero mais', noRequest, 'Oi, e a troca da bota 36?'),
  said([5, '18:22'], 28, week, 'Sem interesse', offersOff),
  did([5, '18:40'], 29, week, tap(stopButton)),
  said([5, '20:02'], 30, week, 'Sair', { undo: rang }),
  said([4, '18:14'], 31, coupon, 'PARAR!!! 😡😡'),
  said([4, '18:33'], 32, coupon, 'n quero mais receber'),
  did([4, '18:50'], 33, coupon, 'thumbs-down', offersOff),
  said([4, '19:26'], 34, coupon, 'tem como parar de me mandar propaganda?'),
  did([3, '13:12'], 35, coupon, 'stop'),
  said([3, '18:21'], 36, coupon, 'isso é spam', { decision: 'stop-all', reason: 'unhappy' }),
  said([3, '19:02'], 37, week, 'sair por favor'),
  did([3, '20:51'], 38, week, tap(stopButton)),
  said([2, '10:15'], 39, coupon, 'respondi SAIR e continuo recebendo'),
  did([2, '11:05'], 40, coupon, 'failed'),
  said([2, '12:31'], 41, coupon, 'não quero mais receber nada de vocês'),
  did([2, '18:44'], 42, week, tap(stopButton)),
  said([2, '19:20'], 43, coupon, 'SAIR'),
  said([1, '15:03'], 6, week, 'me tira dessa lista'),
  did([1, '20:12'], 5, coupon, 'stop'),
  said([1, '21:40'], 4, coupon, 'para de mandar msg pfv'),
  said(190, 7, coupon, 'Quero saber que dados vocês têm de mim, pela LGPD', 'waits'),
  did(97, 3, week, tap(stopButton)),
  said(74, 2, week, 'PARAR'),
  did(61, 1, coupon, 'voice', 'waits'),
  said(12, 0, week, 'chega né', 'waits', 'Bom dia'),
]
