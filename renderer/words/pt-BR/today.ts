export const today = {
  'today.morning': 'Bom dia',
  'today.afternoon': 'Boa tarde',
  'today.evening': 'Boa noite',
  'today.waiting':
    '{n, plural, one {# pessoa espera por você.} many {# de pessoas esperam por você.} other {# pessoas esperam por você.}}',
  'today.calm': 'Ninguém espera por você.',
  'today.requests': 'Pedidos',
  'today.requests.big': '{n, plural, =0 {Nenhum espera} one {# espera} many {# esperam} other {# esperam}}',
  'today.requests.oldest': 'O mais antigo, {ago}.',
  'today.requests.none': 'Os pedidos claros são respeitados na hora. Só os incertos esperam por você.',
  'today.requests.do': 'Decidir agora',
  'today.requests.see': 'Ver pedidos',
  'today.quality': 'Qualidade',
  'today.quality.unknown.line':
    'O WhatsApp ainda não disse como está a qualidade do seu número. Sem essa resposta, o Sossego não adivinha.',
  'today.quality.since': 'Desde {since}. Conferida {ago}.',
  'today.quality.read': 'Conferida {ago}.',
  'today.quality.curve': 'Qualidade do número nos últimos 30 dias',
  'today.quality.table': 'Ver como tabela',
  'today.quality.day': 'Dia',
  'today.quality.marks': 'Modelos de mensagem',
  'today.mark.new': 'novo: {template}',
  'today.mark.changed': 'mudou: {template}',
  'rating.GREEN': 'Alta',
  'rating.YELLOW': 'Média',
  'rating.RED': 'Baixa',
  'rating.UNKNOWN': 'Não se sabe',
  'today.consent': 'Consentimento',
  'today.consent.of': 'de {total, number}',
  'today.consent.line':
    '{unknown, plural, =0 {aceitam ofertas.} one {aceitam ofertas. De # não se sabe: conta como “não”.} many {aceitam ofertas. De # não se sabe: contam como “não”.} other {aceitam ofertas. De # não se sabe: contam como “não”.}}',
  'today.consent.none': 'Ainda não há contatos. Quando houver, aqui aparece quantos aceitam ofertas.',
  'today.consent.see': 'Ver contatos',
  'today.consent.add': 'Adicionar contato',
  'today.since': 'Desde {when}',
  'today.since.first': 'Últimos sete dias',
  'today.since.nothing': 'Nada de novo. Tudo em ordem.',
  'since.honoured':
    '{n, plural, one {# pedido respeitado na hora} many {# de pedidos respeitados na hora} other {# pedidos respeitados na hora}}',
  'since.ways': '{what}: {ways}',
  'since.held':
    '{n, plural, one {# mensagem incerta, ofertas em espera} many {# de mensagens incertas, ofertas em espera} other {# mensagens incertas, ofertas em espera}}',
  'since.returned':
    '{n, plural, one {# pessoa pediu para voltar a receber} many {# de pessoas pediram para voltar a receber} other {# pessoas pediram para voltar a receber}}',
  'since.legal':
    '{n, plural, one {# pedido sobre dados pessoais: a lei dá prazo para responder} many {# de pedidos sobre dados pessoais: a lei dá prazo para responder} other {# pedidos sobre dados pessoais: a lei dá prazo para responder}}',
  'since.template.status':
    '{after, select, APPROVED {O WhatsApp aprovou o modelo “{about}”} REJECTED {O WhatsApp recusou o modelo “{about}”} PAUSED {O WhatsApp pausou o modelo “{about}”} DISABLED {O WhatsApp desativou o modelo “{about}”} other {O WhatsApp mudou a situação do modelo “{about}”}}',
  'since.template.quality':
    '{after, select, GREEN {O modelo “{about}” está com qualidade alta} YELLOW {O modelo “{about}” está com qualidade média} RED {O modelo “{about}” está com qualidade baixa} other {A qualidade do modelo “{about}” ainda não se sabe}}',
  'since.template.category':
    '{after, select, MARKETING {O WhatsApp passou a tratar o modelo “{about}” como oferta} UTILITY {O WhatsApp passou a tratar o modelo “{about}” como aviso} other {O WhatsApp mudou o tipo do modelo “{about}”}}',
  'since.template': 'Novidade sobre o modelo de mensagem “{about}”',
  'since.template.unnamed':
    '{n, plural, one {# novidade sobre modelos de mensagem} many {# de novidades sobre modelos de mensagem} other {# novidades sobre modelos de mensagem}}',
  'since.number': 'O WhatsApp avisou algo sobre o seu número',
  'since.account': 'O WhatsApp avisou algo sobre a sua conta',
  'since.way.word': '{n, number} por palavra',
  'since.way.phrase': '{n, number} por frase',
  'since.way.button': '{n, number} por botão',
  'since.way.reply': '{n, number} por resposta pronta',
  'since.way.reaction': '{n, number} por reação',
  'since.way.switch': '{n, number} no próprio WhatsApp',
  'since.way.failure': '{n, number} por envio recusado',
  'since.way.unheard': '{n, number} por mensagem não lida',
  'since.way.hand': '{n, number} à mão',
  'since.legal.until':
    '{n, plural, one {# pedido sobre dados pessoais} many {# de pedidos sobre dados pessoais} other {# pedidos sobre dados pessoais}}: responda até {date} ({left, plural, =0 {é hoje} one {falta # dia} many {faltam # de dias} other {faltam # dias}})',
  'since.legal.late':
    '{n, plural, one {# pedido sobre dados pessoais} many {# de pedidos sobre dados pessoais} other {# pedidos sobre dados pessoais}}: o prazo passou em {date}. Responda agora.',
}
