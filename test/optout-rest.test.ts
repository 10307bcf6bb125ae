import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'

const lines = (text: string) => text.trim().split(/\s*\n\s*/)
const pairs = (text: string) => lines(text).map(line => line.split(/\s*=>\s*/) as [string, string]) // two parts each

describe('what is unclear waits for a person', () => {
  it.each(
    lines(`
      não
      nao quero
      não quero mais
      não tenho interesse
      sem interesse, obrigado
      não estou interessada
      não me interessa
      me deixa em paz
      me esqueçam
      isso é spam!
      vou denunciar vocês
      vou no procon
      vou bloquear vocês
      número errado
      foi engano
      não sou cliente de vocês
      esse número não é mais dele
      este telefone é da minha avó
      quem passou meu número pra vocês?
      como conseguiram meu número?
      nunca me cadastrei em nada
      meu pai faleceu
      ela morreu
      vcs não param de mandar mensagem
      excluir minha conta
      quero cancelar meu cadastro
      agora não
      para
      chega
      basta
      fim
      CANCELAR
      saco cheio de vocês
      👎
      😡😡
      ✋
      no
      no me interesa
      no gracias
      ya no me interesa
      no estoy interesado
      número equivocado
      los voy a denunciar
      esto es spam
      déjenme tranquilo
      no me molesten
      de dónde sacaron mi número?
      mi papá falleció
      alto
      basta
      no thanks
      not interested
      no longer interested, thanks
      wrong number
      you have the wrong number
      leave me alone
      this is spam
      I will report you
      who is this?
      who gave you my number?
      I never signed up for this
      he passed away
      cancel
      end
      quit
      not now
      fuck off
    `),
  )('ASK: %s', text => {
    expect(judge(text)).toMatchObject({ verdict: 'ASK' })
  })
})

describe('a narrower wish keeps the rest', () => {
  it.each(
    pairs(`
      não quero mais novidades => news
      não quero receber notícias => news
      não quero promoção, só aviso de entrega => offers,news
      propaganda não, só sobre meu pedido => offers,news
      não me mande mais ofertas de roupa infantil => offers
      parem de mandar promoções de cerveja => offers
      só me mande mensagem em horário comercial =>
      não me mande mensagem à noite =>
      parem de mandar mensagem de madrugada =>
      não mande mensagem aos domingos =>
      no máximo uma mensagem por semana =>
      menos mensagens por favor =>
      manda só uma vez por mês =>
      não me liguem, só mensagem =>
      só por email por favor, não me mande whatsapp =>
      ofertas no, solo avisos de mi pedido => offers,news
      no me manden mensajes de noche =>
      no quiero promociones, solo mi pedido => offers,news
      no quiero recibir llamadas =>
      máximo un mensaje por semana =>
      no quiero novedades => news
      only text me during business hours =>
      don't text me at night =>
      please don't message me on weekends =>
      fewer messages please =>
      once a week at most, please don't send so many messages =>
      don't call me, just text =>
      no promotions, only order updates => offers,news
      stop the ads but keep order updates => offers,news
      I don't want the news anymore => news
    `),
  )('TOPIC: %s', (text, topics) => {
    const found = judge(text)
    expect(found.verdict).toBe('TOPIC')
    expect(found.topics.join(',')).toBe(topics)
  })
})

describe('wanting back, asking how, and data rights', () => {
  it.each(
    pairs(`
      quero voltar a receber => IN
      quero voltar a receber as promoções => IN
      pode voltar a mandar as ofertas => IN
      me coloca de volta na lista => IN
      quero entrar na lista => IN
      me adiciona na lista de promoções => IN
      quero receber as promoções => IN
      quero receber as novidades de vocês => IN
      saí sem querer => IN
      apertei parar por engano => IN
      reativar mensagens => IN
      quiero volver a recibir mensajes => IN
      quiero suscribirme => IN
      ALTA => IN
      me di de baja por error => IN
      agréguenme a la lista => IN
      START => IN
      unstop => IN
      please add me back to the list => IN
      sign me up => IN
      I unsubscribed by mistake => IN
      I want to receive messages again => IN
      please resume messages => IN
      ajuda => HELP
      AYUDA => HELP
      help => HELP
      se eu responder PARAR o que acontece? => HELP
      o que acontece se eu sair da lista? => HELP
      se eu sair, continuo recebendo aviso de pedido? => HELP
      qué pasa si respondo BAJA? => HELP
      si me doy de baja pierdo mis puntos? => HELP
      what happens if I unsubscribe? => HELP
      if I reply STOP do I still get order updates? => HELP
      apaguem meus dados => DATA
      quero que apaguem todos os meus dados => DATA
      solicito a exclusão dos meus dados conforme LGPD => DATA
      quais dados vocês têm sobre mim? => DATA
      quero acesso aos meus dados pessoais => DATA
      quiero que borren mis datos => DATA
      qué datos tienen de mí? => DATA
      solicito una copia de mis datos => DATA
      delete all my data => DATA
      what data do you have on me? => DATA
      GDPR request: please send me a copy of my data => DATA
      I want a copy of my information => DATA
    `),
  )('%s is %s', (text, verdict) => {
    expect(judge(text).verdict).toBe(verdict)
  })
})
