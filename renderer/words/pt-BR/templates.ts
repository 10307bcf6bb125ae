/** The screen "Modelos": does somebody hear every way out that a template promises? */
export const templates = {
  'templates.title.lost':
    '{n, plural, one {# modelo manda responder uma palavra que o Sossego não entende} many {# de modelos mandam responder uma palavra que o Sossego não entende} other {# modelos mandam responder uma palavra que o Sossego não entende}}',
  'templates.title.waits':
    '{n, plural, one {# modelo manda responder uma palavra que espera você decidir} many {# de modelos mandam responder uma palavra que espera você decidir} other {# modelos mandam responder uma palavra que espera você decidir}}',
  'templates.title.heard': 'O Sossego entende tudo o que seus modelos mandam responder',
  'templates.title.none': 'Nenhum modelo seu diz como sair',
  'templates.title.empty': 'Nenhum modelo de mensagem ainda',
  'templates.title.unknown': 'Ainda não se sabe dos seus modelos',
  'templates.line':
    '{n, plural, one {O Sossego testou o modelo como um cliente faria.} many {O Sossego testou # de modelos como um cliente faria.} other {O Sossego testou # modelos como um cliente faria.}}',
  'templates.line.silent':
    '{n, plural, one {# oferta não diz como sair.} many {# de ofertas não dizem como sair.} other {# ofertas não dizem como sair.}}',
  'templates.empty': 'Nada por aqui ainda',
  'templates.empty.line':
    'Quando houver modelos de mensagem na sua conta, aqui se vê se o Sossego entende o que eles mandam responder.',
  'templates.unknown': 'Nenhum WhatsApp conectado',
  'templates.unknown.line':
    'Com um WhatsApp conectado, aqui aparecem seus modelos de mensagem, e se o Sossego entende o que eles mandam responder.',
  'templates.search': 'Buscar modelo pelo nome',
  'templates.found':
    '{n, plural, =0 {Nenhum modelo com “{search}” no nome.} one {# modelo com “{search}” no nome.} many {# de modelos com “{search}” no nome.} other {# modelos com “{search}” no nome.}}',
  'templates.list': 'Lista de modelos',
  'templates.detail': 'Escolha um modelo na lista',
  'templates.row.none': 'Não precisa dizer como sair',
  'templates.row.mend':
    '{n, plural, one {# ponto a corrigir} many {# de pontos a corrigir} other {# pontos a corrigir}}',
  'templates.row.silent': 'Não diz como sair',
  'templates.row.heard': 'Entendida na hora: {words}',
  'templates.row.waits': 'Espera você decidir: {words}',
  'templates.row.lost': 'Não entendida: {words}',
  'templates.category.MARKETING': 'Oferta',
  'templates.category.UTILITY': 'Aviso',
  'templates.category.AUTHENTICATION': 'Código de acesso',
  'templates.category.OTHER': 'Outro tipo',
  'templates.status.APPROVED': 'aprovado',
  'templates.status.PENDING': 'em análise',
  'templates.status.REJECTED': 'recusado',
  'templates.status.PAUSED': 'pausado',
  'templates.status.DISABLED': 'desativado',
  'templates.status.PENDING_DELETION': 'sendo apagado',
  'templates.status.DELETED': 'apagado',
  'templates.status.OTHER': 'situação não informada',
  'templates.seen': 'Como o cliente vê',
  'templates.gap': 'dado {name}',
  'templates.promises': 'O que este modelo manda responder',
  'templates.promises.none': 'Não manda responder nenhuma palavra nem tocar em botão para sair.',
  'templates.silent.MARKETING':
    'Oferta sem saída: quem não quer mais só pode bloquear ou denunciar. No WhatsApp, ponha no rodapé:',
  'templates.silent.UTILITY': 'Aviso: não precisa dizer como sair.',
  'templates.turned': 'Agora é oferta',
  'templates.turned.line':
    'Desde {day} o WhatsApp trata este modelo como oferta (antes: {before}). Quem aceitou só o que ele era não aceitou ofertas: mande a quem disse sim a ofertas, e pergunte aos outros na próxima conversa.',
  'templates.turned.unknown':
    '{n, plural, =0 {De todos os seus contatos se sabe se querem ofertas.} one {De # contato ainda não se sabe se quer ofertas.} many {De # de contatos ainda não se sabe se querem ofertas.} other {De # contatos ainda não se sabe se querem ofertas.}}',
  'templates.turned.see': 'Ver esses contatos',
  'templates.turned.check': 'Conferir uma lista antes de enviar',
  'templates.copy': 'Copiar',
  'templates.copied': 'Copiado. Cole no rodapé do modelo, no WhatsApp.',
  'templates.place.header': 'no título',
  'templates.place.body': 'no texto',
  'templates.place.footer': 'no rodapé',
  'templates.place.button': 'num botão',
  'templates.heard': 'o Sossego entende na hora.',
  'templates.waits': 'espera você decidir.',
  'templates.lost': 'o Sossego não entende.',
  'templates.mine': 'Você ensinou.',
  'templates.waits.word.why':
    'Sozinha, esta palavra pode ser sobre outra coisa. A resposta ficaria em Pedidos até você decidir.',
  'templates.lost.word.why': 'Quem responder assim espera parar de receber, mas continuaria recebendo.',
  'templates.waits.button.why':
    'O que está escrito nele pode ser sobre outra coisa. O toque ficaria em Pedidos até você decidir.',
  'templates.lost.button.why': 'Quem tocar nele espera parar de receber, mas continuaria recebendo.',
  'templates.teach': 'Ensinar esta palavra',
  'templates.means':
    'Ensinada, quem responder {text} não recebe mais nada que a loja começa (ofertas, novidades, avisos de compra).',
  'templates.tag': 'Marcar: parar tudo',
  'templates.tag.offers': 'Marcar: parar só ofertas',
  'templates.tag.means':
    'Parar tudo: quem tocar nele não recebe mais nada que a loja começa (ofertas, novidades, avisos de compra). Parar só ofertas: os avisos de compra continuam.',
  'templates.advice.word':
    'Ou troque, no modelo do WhatsApp, esta palavra por uma já entendida, como {word}. O WhatsApp analisa o modelo de novo.',
  'templates.advice.button':
    'Ou troque, no modelo do WhatsApp, o texto do botão, por exemplo por “{word}”. O WhatsApp analisa o modelo de novo.',
  'templates.advice.now':
    'Troque, no modelo do WhatsApp, esta palavra por uma já entendida, como {word}. O WhatsApp analisa o modelo de novo.',
  'templates.taught': 'Quem responder “{text}” agora não recebe mais nada que a loja começa.',
  'templates.tagged': 'Quem tocar em “{text}” agora não recebe mais nada que a loja começa.',
  'templates.tagged.offers': 'Quem tocar em “{text}” agora não recebe mais ofertas nem novidades.',
  'templates.untaught': '“{text}” voltou a ser como antes.',
  'templates.facts': 'O que o WhatsApp sabe',
  'templates.fact.category': 'Tipo',
  'templates.fact.status': 'Situação',
  'templates.fact.quality': 'Qualidade',
  'templates.fact.language': 'Idioma',
  'templates.fact.since': 'Conhecido desde',
  'templates.fact.by': 'Quem mexeu por último',
  'templates.fact.changed': 'Última mudança',
  'templates.quality.YELLOW': 'Qualidade média',
  'templates.quality.RED': 'Qualidade baixa',
}
