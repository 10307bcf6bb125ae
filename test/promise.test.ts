import { describe, expect, it } from 'vitest'
import type { Part } from '../shared/events.ts'
import { judge } from '../shared/optout/judge.ts'
import { offeredIn } from '../shared/optout/offered.ts'
import { learn, noOwn } from '../shared/optout/own.ts'
import { promisesIn } from '../shared/quality/promise.ts'

const body = (text: string): Part => ({ place: 'body', text })
const footer = (text: string): Part => ({ place: 'footer', text })
const button = (text: string): Part => ({ place: 'button', text })
const tried = (...parts: Part[]) => promisesIn(parts, noOwn).map(({ text, tried }) => `${text}: ${tried}`)

describe('what a template promises', () => {
  it.each([
    ['Responda SAIR para não receber mais ofertas.', 'SAIR: heard'],
    ['Para não receber mais mensagens, responda PARAR', 'PARAR: heard'],
    ['Envie "descadastrar" para sair da lista', 'descadastrar: heard'],
    ['Não quer mais promoções? Digite CANCELAR.', 'CANCELAR: heard'],
    ['Não quer mais pesquisas? Responda XISPE.', 'XISPE: lost'],
    ['Responda XISPE para não receber mais ofertas.', 'XISPE: lost'],
    ['Responda apenas com a palavra CHEGA para parar de receber.', 'CHEGA: waits'],
    ['Digite 2 para sair da lista', '2: lost'],
    ['Responde BAJA para dejar de recibir mensajes', 'BAJA: heard'],
    ['Si no quieres recibir más promociones, responde NOPROMO', 'NOPROMO: lost'],
    ['Reply STOP to unsubscribe', 'STOP: heard'],
    ['Text STOP to opt out of messages', 'STOP: heard'],
    ['Reply NOPE to stop receiving messages', 'NOPE: waits'],
    ['Reply FOOBAR to stop receiving messages', 'FOOBAR: lost'],
  ])('%s', (text, expected) => {
    expect(tried(body('Sandálias com 20% de desconto.'), footer(text))).toEqual([expected])
  })

  it.each([
    ['Caso não queira mais receber nossas mensagens, basta responder NÃO QUERO', 'NÃO QUERO'],
    ['Para deixar de receber: SAIR', 'SAIR'],
    ['SAIR = parar de receber', 'SAIR'],
    ['Sair? Responda FIM', 'FIM'],
    ['Descadastre-se: responda TCHAU', 'TCHAU'],
    ['Responda com 🛑 para parar de receber', '🛑'],
    ['Responda PARE ou SAIR para não receber mais', 'PARE', 'SAIR'],
    ['Opt out? Send BYE', 'BYE'],
    ['STOP to stop, HELP for help', 'STOP'],
    ['Reply HELP for help or STOP to unsubscribe', 'STOP'],
    ['To unsubscribe reply STOP, HELP for help', 'STOP'],
    ['Reply STOP to ACME to unsubscribe', 'STOP'],
    ['To stop our texts, reply STOP to this number', 'STOP'],
    ['Txt STOP2END to 123', 'STOP2END'],
    ['Escribe "fuera" si ya no quieres recibir promos', 'fuera'],
    ['Manda ALTO y te quitamos de la lista', 'ALTO'],
    ['Répondez ARRET pour ne plus recevoir', 'ARRET'],
    ['Pour vous désabonner, envoyez FIN', 'FIN'],
    ['STOP au 36111', 'STOP'],
    ['Zum Abmelden mit ABMELDEN antworten', 'ABMELDEN'],
    ['Abbestellen: antworte ENDE', 'ENDE'],
    ['Scrivi BASTA per disiscriverti', 'BASTA'],
    ['Per cancellarti rispondi CANCELLAMI', 'CANCELLAMI'],
    ['Para parar, responda com 🛑', '🛑'],
    ['Não quer mais receber? SAIR', 'SAIR'],
    ['Envie SAIR para 12345', 'SAIR'],
    ['Para remover seu número, responda REMOVER', 'REMOVER'],
    ['Para darte de baja envía FUERA', 'FUERA'],
    ['Your order shipped. Reply STOP to stop order updates', 'STOP'],
    ['Text HELP for info, STOP to end', 'STOP'],
    ['Responda PARE, SAIR ou CANCELAR para não receber mais', 'PARE', 'SAIR', 'CANCELAR'],
    ['Digite 1 para confirmar, 2 para remarcar ou 3 para não receber mais mensagens', '3'],
    ['Não deseja mais participar? Envie SAIR', 'SAIR'],
    ['Disiscriviti: rispondi STOP', 'STOP'],
    ['ACME: reply STOP to unsubscribe', 'STOP'],
    ['RESPONDA SAIR PARA NÃO RECEBER MAIS OFERTAS', 'SAIR'],
    ['TO STOP RECEIVING OFFERS FROM ACME REPLY STOP', 'STOP'],
    ['Para não receber ofertas responda SAIR, para confirmar responda SIM', 'SAIR'],
    ['20% OFF. Para cancelar nossas promoções, responda CANCELAR', 'CANCELAR'],
    ['Lembrete da sua consulta. Para não receber mais lembretes, responda PARAR', 'PARAR'],
  ])('finds the word in: %s', (text, ...words) => {
    expect(offeredIn(text).map(({ text }) => text)).toEqual(words)
  })

  it.each([
    'Não quer perder ofertas? Digite OFERTAS',
    "Don't want to miss our offers? Reply OFFERS",
    'No te pierdas las promociones: responde PROMO',
    'Não deixe de receber nossas ofertas: responda QUERO',
    'Responda QUERO para receber ofertas',
    'Não achou o que procura? Digite AJUDA',
    'Sua consulta é amanhã às 9h. Para cancelar responda CANCELAR.',
    'Sua consulta é amanhã às 9h. Responda esta mensagem com CANCELAR para cancelar.',
    'Seu pedido 123 foi confirmado. Para cancelar, responda CANCELAR.',
    'Seu pedido 123 foi confirmado. Para cancelar o envio, responda CANCELAR.',
    'Your table is booked for 8pm. To cancel reply CANCEL.',
    'Você está na fila de espera. Para sair da fila responda SAIR',
    'Your laundry cycle is running. To stop reply STOP',
    'Your order is on its way. Text STOP to stop it.',
    'Su turno es mañana. Para cancelar responda CANCELAR.',
    'Digite 1 para ofertas ou 2 para sair',
    'Sem novidades? Digite NOVIDADES',
    'Pare de pagar caro! Digite OFERTA e receba promoções',
    'Não quer mais esperar na fila? Digite AGENDAR',
    'Não recebeu seu pedido? Responda PEDIDO',
    'Digite SAIR para encerrar o atendimento',
    'Seu pedido chegou. Responda SAIR 🔥',
    'Seu motorista chegou. Responda 👍 para confirmar',
    'Sua assinatura de café renova amanhã. Para cancelar, responda CANCELAR.',
    'Podemos confirmar? Responda SIM para cancelar',
  ])('finds no word in: %s', text => {
    expect(offeredIn(text)).toEqual([])
  })

  it.each([
    ['Sua consulta é amanhã às 9h. Para cancelar responda CANCELAR.', 'CANCELAR'],
    ['Your table is booked for 8pm. To cancel reply CANCEL.', 'CANCEL'],
    ['Seu pedido 123 foi confirmado. Para cancelar, responda CANCELAR.', 'CANCELAR'],
    ['Reply HELP for help or STOP to unsubscribe', 'HELP'],
    ['Confirma o cancelamento? Responda SIM', 'SIM'],
  ])('after "%s" nobody is silenced for answering %s', (lastOurs, answer) => {
    expect(judge(answer, { lastOurs }).verdict).not.toBe('OUT')
  })

  it('reads a bare verb in the footer as what the body is about', () => {
    expect(tried(body('Sua mesa está reservada.'), footer('Para cancelar, responda CANCELAR'))).toEqual([])
    expect(tried(body('Oferta do dia'), footer('Para cancelar, responda CANCELAR'))).toEqual([
      'CANCELAR: heard',
    ])
  })

  it.each([
    'Não quero mais',
    'Ya no quiero esto',
    'No more messages',
    'Désabonner',
    'Abbestellen',
    'Annulla iscrizione',
    'Encerrar',
    'Sair agora',
  ])('under an offer the button "%s" is a way out', label => {
    expect(promisesIn([body('Oferta do dia'), button(label)], noOwn).map(({ text }) => text)).toEqual([label])
  })

  it.each(['Não, obrigado', 'Não tenho interesse', 'Cancelar pedido'])(
    'under an offer the button "%s" is none',
    label => {
      expect(tried(body('Oferta do dia'), button(label))).toEqual([])
    },
  )

  it.each(['Sair agora', 'Encerrar', 'Não quero mais', 'Cancelar'])(
    'under the news of a delivery the button "%s" is none',
    label => {
      expect(tried(body('Seu pedido saiu para entrega.'), button(label))).toEqual([])
    },
  )

  it.each([
    'Responda SIM para confirmar sua consulta.',
    'Dúvidas? É só responder aqui.',
    'Avisamos por aqui quando ele sair para entrega.',
    'Confirmar ou cancelar o pedido?',
    'Digite 0 para voltar ao menu.',
  ])('nothing in: %s', text => {
    expect(tried(body(text))).toEqual([])
  })

  it('counts a button that speaks of leaving, or that the text names as the way out', () => {
    expect(tried(body('Oferta'), button('Quero ver'), button('Parar promoções'))).toEqual([
      'Parar promoções: heard',
    ])
    expect(tried(footer('Para não receber novidades, toque em Tô de boa.'), button('Tô de boa'))).toEqual([
      'Tô de boa: lost',
    ])
    expect(tried(footer('Para não receber mais ofertas, toque em Hoje não.'), button('Hoje não'))).toEqual([
      'Hoje não: lost',
    ])
    expect(tried(body('Seu pedido chega hoje'), button('Cancelar pedido'))).toEqual([])
  })

  it('says each promise once, however often it is made', () => {
    expect(
      tried(body('Responda SAIR para sair da lista.'), footer('Responda SAIR para não receber mais.')),
    ).toEqual(['SAIR: heard'])
  })

  it('is kept once the owner has taught the word or tagged the button', () => {
    const own = learn({
      words: [{ text: 'xispe', meaning: 'out', language: 'pt' }],
      buttons: [{ id: 'Tô de boa', meaning: 'stop-offers' }],
    })
    const parts = [footer('Responda XISPE ou toque em Tô de boa para não receber mais.'), button('Tô de boa')]
    expect(promisesIn(parts, own).map(({ tried }) => tried)).toEqual(['heard', 'heard'])
  })
})
