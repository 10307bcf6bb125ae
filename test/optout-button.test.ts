import { describe, expect, it } from 'vitest'
import { judgeButton } from '../shared/optout/button.ts'

describe('a tapped button is heard by its id and by its label, the stricter wins', () => {
  it.each([
    ['STOP_PROMOTIONS', 'Parar promoções', 'OUT'],
    ['Stop promotions', 'Stop promotions', 'OUT'],
    ['btn_7', 'Parar promoções', 'OUT'],
    ['btn_7', 'Detener promociones', 'OUT'],
    ['unsubscribe', 'Ok', 'OUT'],
    ['opt_out', 'Sair', 'OUT'],
    ['optOut', undefined, 'OUT'],
    ['sair-da-lista', 'Não quero mais', 'OUT'],
    [undefined, 'Sair da lista', 'OUT'],
    ['OPT_OUT_BUTTON', 'Tchau', 'OUT'],
    ['cancel-button', 'Cancelar', 'ASK'],
    ['CANCEL', 'Cancel', 'ASK'],
    ['cancel_order', 'Cancelar pedido', 'NONE'],
    ['confirm', 'Confirmar', 'NONE'],
    ['quero_saber_mais', 'Quero saber mais', 'NONE'],
    ['yes', 'Sim', 'NONE'],
    [undefined, undefined, 'NONE'],
    ['subscribe', 'Quero receber', 'IN'],
    ['help', 'Ajuda', 'HELP'],
  ])('%s / %s is %s', (payload, label, verdict) => {
    expect(judgeButton(payload, label).verdict).toBe(verdict)
  })

  it('a Cancel button under a question of ours is its answer', () => {
    const context = { lastOurs: 'Deseja confirmar ou cancelar o pedido?' }
    expect(judgeButton('cancel', 'Cancelar', context).verdict).toBe('NONE')
  })

  it('a Cancel button under an offer is never acted on by itself', () => {
    expect(judgeButton('cancel', 'Cancel', { lastWasOffer: true }).verdict).toBe('ASK')
  })

  it('the id is kept whole as the words that decided', () => {
    expect(judgeButton('STOP_PROMOTIONS', 'Ok').words).toEqual(['STOP_PROMOTIONS'])
    expect(judgeButton(undefined, 'Parar promoções').words).toEqual(['Parar', 'promoções'])
  })
})
