import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'

const says = (text: string, lastOurs: string, lastWasOffer?: true) =>
  judge(text, { lastOurs, ...(lastWasOffer && { lastWasOffer }) }).verdict

describe('a bare word is read in the light of our own last message', () => {
  it.each([
    ['CANCELAR', 'Promoção! Responda CANCELAR para não receber mais.', 'OUT'],
    ['cancelar', 'Digite CANCELAR para sair da lista', 'OUT'],
    ['CANCEL', 'Big sale! Reply CANCEL to stop receiving messages', 'OUT'],
    ['CANCELAR', 'Oferta: responde CANCELAR para no recibir más mensajes', 'OUT'],
    ['CHEGA', 'Responda CHEGA para não receber mais ofertas', 'OUT'],
    ['2', 'Digite 2 para não receber mais mensagens', 'OUT'],
    ['SAIR', '🔥 50% OFF! Responda SAIR para não receber mais', 'OUT'],
    ['PARAR', 'Novidades da semana. Envie PARAR para sair', 'OUT'],
    ['STOP', 'Reply STOP to cancel', 'OUT'],
    ['BAJA', 'Respondé BAJA para dejar de recibir', 'OUT'],
    ['sair', 'Seu pedido saiu para entrega', 'OUT'],
    ['não', 'Responda SAIR para não receber mais promoções', 'ASK'],
    ['promoções', 'Responda SAIR para não receber mais promoções', 'NONE'],
    ['sair', 'Digite SAIR para voltar ao menu', 'NONE'],
    ['sair', 'Digite 1 para vendas, 2 para suporte ou SAIR para encerrar a conversa.', 'NONE'],
    ['parar', 'Quer continuar ou parar a produção do bolo?', 'NONE'],
    ['cancelar', 'Deseja confirmar ou cancelar a consulta?', 'NONE'],
    ['cancelar', 'Podemos entregar amanhã às 10h?', 'NONE'],
    ['CANCEL', 'Confirm or cancel your appointment?', 'NONE'],
    ['cancelar', '¿Confirma o cancela la cita?', 'NONE'],
    ['não', 'Deseja embrulho?', 'NONE'],
    ['nao obrigado', 'Quer adicionar uma sobremesa?', 'NONE'],
    ['no', '¿Quiere factura?', 'NONE'],
    ['no', 'Do you need a bag?', 'NONE'],
    ['não quero', 'Deseja incluir o seguro?', 'NONE'],
    ['sim', 'Posso confirmar?', 'NONE'],
    ['não', 'Podemos te enviar nossas ofertas por aqui?', 'OUT'],
    ['sim', 'Quer receber nossas promoções por aqui?', 'IN'],
    ['👎', 'Ficou bom assim?', 'ASK'],
    ['🚫', 'Podemos entregar no vizinho?', 'ASK'],
  ])('%s, after "%s", is %s', (text, lastOurs, verdict) => {
    expect(says(text, lastOurs)).toBe(verdict)
  })

  it.each([
    ['CANCELAR', 'OUT'],
    ['✋', 'OUT'],
    ['🚫', 'OUT'],
    ['não', 'ASK'],
    ['não quero', 'ASK'],
    ['quanto custa?', 'NONE'],
    ['sair', 'OUT'],
  ])('%s as the reply to an offer is %s', (text, verdict) => {
    expect(says(text, '🔥 50% OFF só hoje!', true)).toBe(verdict)
  })

  it('an old question of ours is no longer open, but a promise stands', () => {
    const weeks = { lastOursAge: 21 * 24 * 60 * 60 * 1000 }
    const later = (text: string, lastOurs: string) => judge(text, { lastOurs, ...weeks }).verdict
    expect(later('não', 'Deseja embrulho?')).toBe('ASK')
    expect(later('sair', 'Digite SAIR para voltar ao menu')).toBe('OUT')
    expect(later('cancelar', 'Podemos entregar amanhã às 10h?')).toBe('ASK')
    expect(later('não', 'Podemos te enviar nossas ofertas por aqui?')).toBe('ASK')
    expect(later('XISPE', 'Responda XISPE para não receber mais')).toBe('OUT')
    expect(judge('CANCELAR', { lastWasOffer: true, ...weeks, lastOurs: 'Oferta!' }).verdict).toBe('ASK')
  })

  it.each([
    ['quero parar', 'Não quer mais receber? Digite PARAR', 'OUT'],
    ['zero', 'Se não quiser mais receber, responda 0', 'OUT'],
    ['sto', '20% off! Reply STOP to opt out', 'OUT'],
    ['sair, valeu', 'Oferta! Responda SAIR para não receber mais.', 'OUT'],
    ['2', 'Podemos seguir te mandando novidades? 1 Sim 2 Não', 'OUT'],
    ['1', 'Podemos seguir te mandando novidades? 1 Sim 2 Não', 'IN'],
    ['não precisa, obrigada', 'Quer receber nossas promoções por aqui?', 'OUT'],
    ['sim, por favor', 'Você deseja parar de receber nossas mensagens?', 'OUT'],
    ['não', 'Você deseja parar de receber nossas mensagens?', 'IN'],
    ['2', 'Responda 1 para confirmar ou 2 para cancelar a consulta.', 'NONE'],
    ['não quero receber', 'Deseja receber a nota fiscal impressa?', 'NONE'],
  ])('%s, after "%s", is %s', (text, lastOurs, verdict) => {
    expect(says(text, lastOurs)).toBe(verdict)
  })

  it('without context nothing bold is done with a bare cancel or no', () => {
    for (const text of ['CANCELAR', 'cancel', 'não', 'no', 'NO']) expect(judge(text).verdict).toBe('ASK')
  })

  it('our own message quoted back is not the customer speaking', () => {
    const ours = '🔥 50% OFF hoje! Responda SAIR para não receber mais.'
    expect(judge(ours, { lastOurs: ours }).verdict).toBe('NONE')
    expect(judge(`${ours}\nquanto custa?`, { lastOurs: ours }).verdict).toBe('NONE')
    expect(judge(`${ours}\nSAIR`, { lastOurs: ours })).toMatchObject({ verdict: 'OUT', words: ['SAIR'] })
  })
})
