import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'

const verdictOf = (text: string, lastOurs?: string) => judge(text, lastOurs ? { lastOurs } : {}).verdict

describe('messages that were once misheard', () => {
  it.each([
    ['não 😡 quero mais receber', undefined, 'OUT'],
    ['para de 🙏 me mandar mensagem', undefined, 'OUT'],
    ['não... quero mais receber', undefined, 'OUT'],
    ['não quero\nmais receber', undefined, 'OUT'],
    ['por favor\nparem de\nmandar mensagem', undefined, 'OUT'],
    ['SAlR', undefined, 'OUT'],
    ['5AIR', undefined, 'OUT'],
    ['🆂🆃🅾🅿', undefined, 'OUT'],
    ['ꜱᴛᴏᴘ', undefined, 'OUT'],
    ['SAIR thank you so much!', undefined, 'OUT'],
    ['STOP thank you so much', undefined, 'OUT'],
    ['SAIR, muitíssimo obrigado', undefined, 'OUT'],
    ['SAIR muito grata', undefined, 'OUT'],
    ['BAJA muchísimas gracias', undefined, 'OUT'],
    ['BAJA, que tenga buen día', undefined, 'OUT'],
    ['sair, tenha um ótimo dia', undefined, 'OUT'],
    ['sair, feliz natal', undefined, 'OUT'],
    ['no gracias dejen de escribirme', undefined, 'OUT'],
    ['não obrigado pode me tirar da lista', undefined, 'OUT'],
    ['Please remove me I have already asked once', undefined, 'OUT'],
    ['STOP por favor no más', undefined, 'OUT'],
    ['Quanto é a passagem? ida e volta', undefined, 'NONE'],
    ['quero ver o aviso', undefined, 'NONE'],
    ['não quero ver outro, gostei desse', undefined, 'NONE'],
    ['não quero ver mais nada, já escolhi', undefined, 'NONE'],
    ['não quero ler, quero assistir', undefined, 'NONE'],
    ['no', 'Did you get my message?', 'NONE'],
    ['no', '¿Viste las ofertas que te mandé?', 'NONE'],
    ['não', 'Você conseguiu receber a mensagem?', 'NONE'],
    ['não precisa', 'Quer que eu te mande mensagem quando chegar?', 'NONE'],
    ['2', 'Quer continuar recebendo? 1 - Sim 2 - Não', 'OUT'],
    ['1', 'Deseja parar de receber mensagens? 1 Sim 2 Não', 'OUT'],
    ['me tira 🙏 dessa lista', undefined, 'OUT'],
    ['oi 😍 quanto custa?', undefined, 'NONE'],
    ['oi 🙏 SAIR', undefined, 'OUT'],
  ] as const)('%s (after %s) is %s', (text, lastOurs, verdict) => {
    expect(verdictOf(text, lastOurs)).toBe(verdict)
  })

  it.each([
    ['podem parar de procurar, achei a chave', undefined],
    ['não procura mais, achei', undefined],
    ['no sigan buscando, ya lo encontré', undefined],
    ['podem parar de chamar, já atendi', undefined],
    ['não me mande nada sem confirmar antes', undefined],
    ['não me mandem mais nada estragado', undefined],
    ['quem não quer receber promoção né', undefined],
    ['não quero o robô aspirador, quero o outro', undefined],
    ['não quero o anúncio, quero o produto', undefined],
    ['não quero o aviso no portão', undefined],
    ["i don't want the offer price, full price is fine", undefined],
    ['cancela essa mensagem, mandei errado', undefined],
    ['cancelar a notificação da consulta de terça', undefined],
    ['para de falar comigo como robô', undefined],
    ['pode tirar meu nome', undefined],
    ['pode me tirar da lista de presença de sábado', undefined],
    ['vai ter desfile na loja?', undefined],
    ['no quiero champaña, mejor vino', undefined],
    ['pate', undefined],
    ['recover', undefined],
    ['desisti', undefined],
    ['baía', undefined],
    ['removeu?', undefined],
    ['CANCELAR', 'Sua consulta é amanhã às 9h. Para cancelar responda CANCELAR.'],
    ['cancelar', 'Your table is booked for 8pm. To cancel reply CANCEL.'],
    ['2', 'Digite 1 para ofertas ou 2 para sair'],
    ['não quero mais essa marca', undefined],
  ] as const)('%s (after %s) silences nobody', (text, lastOurs) => {
    expect(['OUT', 'TOPIC']).not.toContain(verdictOf(text, lastOurs))
  })
})
