import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'

const lines = (text: string) => text.trim().split(/\s*\n\s*/)

describe('whose words they are, and whether they were said before', () => {
  it.each(
    lines(`
      já pedi pra sair da lista
      já pedi para parar
      eu já falei pra não me mandar mais mensagem
      já respondi SAIR três vezes e continuam mandando
      respondi PARAR e continuo recebendo
      ya les pedí que me saquen de la lista
      ya dije que no me manden más mensajes
      respondí BAJA y siguen mandando
      I already said stop
      I asked you to stop texting me
      I have asked you twice to remove me from this list
      I replied STOP and I'm still getting messages
    `),
  )('asked before and not heard, so urgent: %s', text => {
    expect(judge(text)).toMatchObject({ verdict: 'OUT', urgent: true })
  })

  it.each(
    lines(`
      Encaminhada: Responda SAIR para não receber mais
      🔥 Oferta! Responda PARAR para cancelar o recebimento
      Reply STOP to opt out
      Para no recibir más, responde BAJA
      Agradecemos seu contato. Digite 0 para sair
      > parem de mandar mensagem
    `),
  )('a footer or a quote is not the customer speaking: %s', text => {
    expect(judge(text)).toMatchObject({ verdict: 'NONE' })
  })
})
