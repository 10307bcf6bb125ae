/** What becomes of the rows of a list, and why. */
export const rows = {
  'rows.row': 'Linha',
  'rows.name': 'Nome',
  'rows.number': 'Número',
  'rows.why': 'Motivo',
  'rows.meant': 'Talvez seja {number}.',
  'rows.first': 'A mesma pessoa está na linha {row}.',
  'happens.rows':
    '{n, plural, one {# linha lida} many {# de linhas lidas} other {# linhas lidas}}. Nada foi guardado ainda.',
  'happens.do':
    '{n, plural, =0 {Trazer a lista} one {Trazer # pessoa} many {Trazer # de pessoas} other {Trazer # pessoas}}',
  'happens.do.denied':
    '{n, plural, =0 {Anotar a lista} one {Anotar # “não”} many {Anotar # de “não”} other {Anotar # “não”}}',
  'happens.nothing':
    '{n, plural, =0 {Não há nada novo nesta lista.} one {Não há nada novo nesta lista: # já está aqui.} many {Não há nada novo nesta lista: # de linhas já estão aqui.} other {Não há nada novo nesta lista: # já estão aqui.}}',
  'happens.stale': 'Você mudou algo: confira de novo antes de trazer.',
  'happens.undecided': 'Responda “Alguém que disse não voltou a aceitar?” até o fim, ou desligue as chaves.',
  'happens.copy': 'Antes, o Sossego faz uma cópia de segurança. Depois, dá para desfazer.',
  'group.added': '{n, plural, one {pessoa nova} other {pessoas novas}}',
  'group.added.line':
    '{n, plural, one {Ainda não está nos seus contatos.} other {Ainda não estão nos seus contatos.}}',
  'group.joined': '{n, plural, one {pessoa que você já conhece} other {pessoas que você já conhece}}',
  'group.joined.line':
    '{n, plural, one {A lista acrescenta algo ao que já se sabe dela.} other {A lista acrescenta algo ao que já se sabe delas.}}',
  'group.revived': '{n, plural, one {pessoa voltou} other {pessoas voltaram}}',
  'group.revived.line':
    '{n, plural, one {Tinha dito não, e a lista tem um sim mais novo, com a sua prova.} other {Tinham dito não, e a lista tem um sim mais novo, com a sua prova.}}',
  'group.unchanged': '{n, plural, one {linha sem novidade} other {linhas sem novidade}}',
  'group.unchanged.line':
    '{n, plural, one {Já estava aqui do mesmo jeito.} other {Já estavam aqui do mesmo jeito.}}',
  'group.refused': '{n, plural, one {linha recusada} other {linhas recusadas}}',
  'group.refused.line':
    '{n, plural, one {Não deu para entender esta linha. Corrija no arquivo e traga de novo: o que já entrou não se repete.} other {Não deu para entender estas linhas. Corrija no arquivo e traga de novo: o que já entrou não se repete.}}',
  'group.out.denied':
    '{n, plural, one {pediu para sair: fica de fora} other {pediram para sair: ficam de fora}}',
  'group.out.denied.line': 'Uma lista não traz de volta quem disse não.',
  'group.out.held':
    '{n, plural, one {espera a sua decisão: fica de fora} other {esperam a sua decisão: ficam de fora}}',
  'group.out.held.line': 'Decida primeiro em Pedidos.',
  'group.out.erased':
    '{n, plural, one {pessoa apagada: fica de fora} other {pessoas apagadas: ficam de fora}}',
  'group.out.erased.line':
    '{n, plural, one {Só o “não” dela ficou guardado.} other {Só o “não” delas ficou guardado.}}',
  'group.more': 'Ver mais linhas',
  'group.first': 'Aparecem as primeiras {shown} de {all}.',
  'why.row.which-area': 'Falta o DDD',
  'why.row.which-country': 'De que país é?',
  'why.row.too-short': 'Faltam dígitos',
  'why.row.too-long': 'Dígitos demais',
  'why.row.not-a-number': 'Não é um número de telefone',
  'why.row.empty': 'Sem número',
  'why.row.no-phone': 'Sem número',
  'why.row.group': 'É um grupo, não uma pessoa',
  'why.row.private-id': 'É um código interno do WhatsApp',
  'why.row.rounded': 'Arredondado pela planilha: faltam dígitos',
  'why.row.stray-zero': 'Tem um zero sobrando',
  'why.row.too-many-cells': 'A linha tem mais colunas que a tabela',
  'why.row.cell-too-long': 'Texto longo demais',
  'why.row.above-header': 'Título acima da tabela',
  'why.row.no-such-day': 'Esta data não existe',
  'why.row.not-a-message': 'Não é uma mensagem',
  'why.row.granted': 'Aceita',
  'why.row.service': 'Atendimento é sempre permitido',
  'why.row.denied': 'Pediu para sair',
  'why.row.held': 'Espera a sua decisão',
  'why.row.erased': 'Pessoa apagada',
  'why.row.may-be-denied': 'Quase o mesmo número de quem pediu para sair',
  'why.row.nothing-said': 'Está nos contatos, mas nunca disse se aceita',
  'why.row.not-here': 'Não está nos contatos',
  'why.row.other': 'Outro motivo',
  'back.ask': 'Alguém que disse não voltou a aceitar?',
  'back.line': 'Só se você tem como provar. Sem isso, fica de fora.',
  'back.returned': 'Nesta lista há pessoas que tinham saído e pediram para voltar',
  'back.dated': 'A data de cada linha é o dia em que a pessoa pediu para voltar',
  'back.no-date': 'Falta dizer, em Colunas, qual coluna tem a data.',
  'back.evidence': 'Como você sabe que pediram para voltar?',
  'back.evidence.place': 'Ex.: novo cadastro feito por elas no site',
  'back.look': 'Conferir de novo',
  'brought.line':
    '{n, plural, =0 {Nada mudou.} one {# pessoa foi trazida.} many {# de pessoas foram trazidas.} other {# pessoas foram trazidas.}}',
  'brought.stopped': 'Você parou no meio. O que já entrou ficou; a mesma lista de novo traz o resto.',
  'brought.undone': 'Esta lista foi desfeita.',
  'brought.undo': 'Desfazer esta lista',
  'brought.another': 'Trazer outra',
  'brought.people': 'Ver contatos',
  'chat.me': 'Quem é a loja nesta conversa?',
  'chat.me.silent': 'Eu não escrevi nesta conversa',
  'chat.author': '{name} ({n, plural, one {# mensagem} many {# de mensagens} other {# mensagens}})',
  'chat.number': 'Qual é o número de {name}?',
  'chat.number.unnamed': 'Qual é o número de quem está nesta conversa?',
  'chat.look': 'Procurar pedidos',
  'chat.group': 'Esta é a conversa de um grupo',
  'chat.group.line':
    'Ninguém sai de uma lista com uma palavra dita a um grupo: não dá para saber a quem ela fala. Nada foi guardado. Exporte a conversa com uma pessoa só.',
  'chat.found':
    '{n, plural, =0 {Nenhum pedido novo.} one {# pedido encontrado.} many {# de pedidos encontrados.} other {# pedidos encontrados.}}',
  'chat.filed':
    '{n, plural, =0 {Nenhum pedido novo.} one {# pedido guardado em Pedidos.} many {# de pedidos guardados em Pedidos.} other {# pedidos guardados em Pedidos.}}',
  'chat.found.of':
    '{n, plural, one {# mensagem lida} many {# de mensagens lidas} other {# mensagens lidas}}; as que não são sobre sair não são guardadas.',
  'chat.known':
    '{n, plural, one {# pedido já estava aqui.} many {# de pedidos já estavam aqui.} other {# pedidos já estavam aqui.}}',
  'chat.none': 'Não há nada para guardar.',
  'chat.do':
    '{n, plural, =0 {Guardar pedidos} one {Guardar # pedido} many {Guardar # de pedidos} other {Guardar # pedidos}}',
  'chat.do.line': 'Os claros são respeitados na hora; os incertos esperam por você.',
  'chat.undo': 'Desfazer esta conversa',
  'chat.inbox': 'Ver Pedidos',
  'for.ask': 'O que você vai mandar para esta lista?',
  'for.template': 'Um modelo de mensagem',
  'for.template.none': 'Escolher só o assunto',
  'for.topic': 'Assunto',
  'for.guessed': 'Pelo tipo do modelo. Se for sobre outra coisa, mude.',
  'check.do': 'Conferir',
  'check.missing': 'Falta dizer o que você vai mandar.',
  'check.chat': 'Isto é uma conversa, não uma lista',
  'check.chat.line': 'O Sossego pode procurar nela quem pediu para sair.',
  'check.chat.do': 'Procurar pedidos nesta conversa',
  'check.lead':
    '{n, plural, =0 {Ninguém pode} one {# pode} many {# de pessoas podem} other {# podem}} receber {topic}.',
  'check.lead.of':
    '{n, plural, one {# linha conferida.} many {# de linhas conferidas.} other {# linhas conferidas.}}',
  'check.allowed': '{n, plural, =0 {Ninguém pode receber} one {pode receber} other {podem receber}}',
  'check.allowed.line':
    '{n, plural, one {Disse sim, e está anotado como.} other {Disseram sim, e está anotado como.}}',
  'check.denied': '{n, plural, =0 {Ninguém pediu para sair} one {pediu para sair} other {pediram para sair}}',
  'check.denied.line': 'Não mande. Quem espera a sua decisão também está aqui.',
  'check.unknown':
    '{n, plural, =0 {Ninguém que nunca disse se aceita} one {nunca disse se aceita} other {nunca disseram se aceitam}}',
  'check.unknown.line': 'Para ofertas, conta como “não”.',
  'check.refused': '{n, plural, =0 {Nenhuma linha recusada} one {linha recusada} other {linhas recusadas}}',
  'check.refused.line': 'Abra para ver o que falta, por exemplo o DDD.',
  'check.twice': '{n, plural, one {linha repetida} other {linhas repetidas}}',
  'check.twice.line': 'A mesma pessoa já está mais acima na lista.',
  'check.another': 'Conferir outra',
  'clean.unknown':
    '{n, plural, one {Incluir também a # pessoa que nunca disse se aceita} many {Incluir também as # de pessoas que nunca disseram se aceitam} other {Incluir também as # pessoas que nunca disseram se aceitam}}',
  'clean.unknown.line':
    'Nunca disseram sim. Escrever a quem não aceitou costuma derrubar a qualidade do número.',
  'clean.for': 'Para abrir onde?',
  'clean.for.safe': 'Numa planilha',
  'clean.for.exact': 'Em outro programa',
  'clean.for.safe.line': 'Abre sem problema no Excel. Os números saem sem o “+”.',
  'clean.for.exact.line': 'Cada letra como estava no arquivo.',
  'clean.save':
    '{n, plural, =0 {Salvar lista limpa} one {Salvar lista limpa (#)} many {Salvar lista limpa (#)} other {Salvar lista limpa (#)}}',
  'clean.report': 'Salvar relatório',
  'report.column.group': 'Sossego',
  'report.column.why': 'Motivo',
  'report.name.clean': 'limpa',
  'report.name.report': 'conferida',
  'report.group.allowed': 'pode receber',
  'report.group.denied': 'pediu para sair',
  'report.group.unknown': 'não se sabe',
  'report.group.refused': 'linha recusada',
  'group.added.line.done':
    '{n, plural, one {Já está nos seus contatos.} other {Já estão nos seus contatos.}}',
}
