import { describe, expect, it } from 'vitest'
import type { Part } from '../shared/events.ts'
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
