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
  'today.quality.number': 'Do número {number}, o que está pior.',
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
    '{after, select, APPROVED {O WhatsApp aprovou o modelo “{about}”} REJECTED {O WhatsApp recusou o modelo “{about}”} PAUSED {O WhatsApp pausou o modelo “{about}”} DISABLED {O WhatsApp desativou o modelo “{about}”} DELETED {O modelo “{about}” foi apagado no WhatsApp} other {O WhatsApp mudou a situação do modelo “{about}”}}',
  'since.template.quality':
    '{after, select, GREEN {O modelo “{about}” está com qualidade alta} YELLOW {O modelo “{about}” está com qualidade média} RED {O modelo “{about}” está com qualidade baixa} other {A qualidade do modelo “{about}” ainda não se sabe}}',
  'since.template.category':
    '{after, select, MARKETING {O WhatsApp passou a tratar o modelo “{about}” como oferta. Quem só aceitou avisos não aceitou ofertas: confira a lista em Listas antes de enviar} UTILITY {O WhatsApp passou a tratar o modelo “{about}” como aviso} other {O WhatsApp mudou o tipo do modelo “{about}”}}',
  'since.template.text': 'O texto do modelo “{about}” mudou',
  'since.template.new': 'Há um modelo novo: “{about}”',
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
  'notice.violation':
    'O WhatsApp diz que a conta foi contra uma regra dele ({type}). Veja o motivo na Central de suporte da Meta; se não concordar, peça revisão',
  'notice.restriction':
    'O WhatsApp restringiu a conta: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {não dá para adicionar números} RESTRICTED_BIZ_INITIATED_MESSAGING {não dá para enviar modelos} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {não dá para responder a clientes} RESTRICTED_UTILITY_TEMPLATES {não dá para enviar avisos} other {uma parte dos envios parou}}. Veja o motivo na Central de suporte da Meta',
  'notice.restriction-until':
    'O WhatsApp restringiu a conta até {until}: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {não dá para adicionar números} RESTRICTED_BIZ_INITIATED_MESSAGING {não dá para enviar modelos} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {não dá para responder a clientes} RESTRICTED_UTILITY_TEMPLATES {não dá para enviar avisos} other {uma parte dos envios parou}}. Veja o motivo na Central de suporte da Meta',
  'notice.disabled':
    'O WhatsApp desativou a conta. Nada se perdeu aqui. Peça revisão na Central de suporte da Meta',
  'notice.disabling':
    'O WhatsApp vai desativar a conta em {date}. Veja já o motivo na Central de suporte da Meta',
  'notice.reinstated': 'O WhatsApp liberou a conta de novo',
  'notice.gone':
    'A conta do WhatsApp foi apagada ou desligada do aplicativo. Nada se perdeu aqui; veja em Ajustes → Conexão',
  'notice.partner': 'Mudou quem cuida da conta do WhatsApp',
  'notice.alert-critical': 'Aviso grave do WhatsApp sobre a conta: {what}. Veja no Gerenciador do WhatsApp',
  'notice.alert': 'Aviso do WhatsApp sobre a conta: {what}',
  'notice.alert-info': 'Recado do WhatsApp sobre a conta: {what}',
  'notice.review-approved': 'O WhatsApp aprovou a conta',
  'notice.review-rejected': 'O WhatsApp não aprovou a conta. Veja o motivo na Central de suporte da Meta',
  'notice.review': 'O WhatsApp está revendo a conta',
  'notice.name-approved': 'O WhatsApp aprovou o nome “{name}”',
  'notice.name-rejected': 'O WhatsApp não aceitou o nome “{name}”. Escolha outro no Gerenciador do WhatsApp',
  'notice.name': 'O WhatsApp está revendo o nome “{name}”',
  'notice.limit': 'O limite de pessoas novas por dia agora é {limit}',
  'notice.throughput': 'O número agora pode enviar mais mensagens por segundo',
  'notice.pin-changed':
    'A senha de duas etapas do número foi trocada. Se não foi você, troque já no Gerenciador do WhatsApp',
  'notice.pin-asked':
    'Alguém pediu para trocar a senha de duas etapas do número. Se não foi você, veja quem tem acesso no Gerenciador do WhatsApp',
  'notice.pin':
    'A senha de duas etapas do número foi liberada para troca. Se não foi você, veja quem tem acesso no Gerenciador do WhatsApp',
  'notice.other': 'O WhatsApp avisou algo sobre a conta: {what}',
}
