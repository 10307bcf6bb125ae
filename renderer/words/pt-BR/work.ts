/** Long work, the list of who wants nothing, and safety copies. */
export const work = {
  'work.import-preview': 'Vendo o que {about} mudaria',
  'work.import': 'Trazendo {about}',
  'work.chat-preview': 'Procurando pedidos em {about}',
  'work.chat': 'Guardando os pedidos de {about}',
  'work.check': 'Conferindo {about}',
  'work.clean': 'Limpando {about}',
  'work.suppression': 'Lista de quem não quer receber',
  'work.backup': 'Cópia de segurança',
  'work.restore': 'Voltando para uma cópia',
  'work.pack': 'Provas de {about}',
  'work.counts': '{done} de {of}',
  'work.leave': 'Pode ir para outra tela: continua sozinho.',
  'work.stop': 'Parar',
  'work.stopped': 'Você parou.',
  'work.failed': 'Isto não deu certo.',
  'work.gone': 'O Sossego se reorganizou e este trabalho parou no meio.',
  'work.import.line': 'Uma cópia de segurança é feita primeiro. Pode ir para outra tela.',
  'work.kept.nothing': 'Nada foi guardado e nada se perdeu.',
  'work.kept.import':
    'Nada do que já estava aqui se perdeu. Se algo desta lista entrou, está em Listas trazidas; a mesma lista de novo traz só o resto.',
  'work.kept.saved': 'Nada do que já estava salvo se perdeu.',
  'running.many':
    '{n, plural, one {# trabalho em andamento} many {# de trabalhos em andamento} other {# trabalhos em andamento}}',
  'running.done': '{what}: pronto.',
  'running.failed': '{what}: não deu certo. Nada do que já estava salvo se perdeu.',
  'running.see': 'Ver',
  'made.is.clean': 'A lista sem quem não pode receber',
  'made.is.report': 'A lista inteira, com duas colunas a mais: o resultado e o motivo',
  'made.is.suppression': 'Quem não quer receber',
  'made.is.suppression-changes': 'Só o que mudou desde a última lista',
  'made.is.suppression-first':
    'Todos: ainda não havia uma lista anterior para estes assuntos e este programa',
  'made.save': 'Salvar de novo',
  'leave.count': '{n, plural, =0 {ninguém ainda} one {# pessoa} many {# de pessoas} other {# pessoas}}',
  'leave.topics': 'Para mensagens sobre o quê?',
  'leave.topics.line': 'Entra na lista quem disse não a um destes assuntos, e quem espera a sua decisão.',
  'leave.tool': 'Para qual programa?',
  'leave.tool.generic': 'Qualquer um',
  'leave.tool.vtex': 'VTEX',
  'leave.tool.rd': 'RD Station',
  'leave.tool.mailchimp': 'Mailchimp',
  'leave.tool.generic.line': 'Número, assuntos e desde quando, com colunas de nomes simples.',
  'leave.tool.vtex.line': 'Com as colunas do cadastro de clientes da VTEX.',
  'leave.tool.rd.line': 'Com a etiqueta “nao-enviar-whatsapp” em cada contato.',
  'leave.tool.mailchimp.line': 'Com a etiqueta “do-not-message” em cada contato.',
  'leave.format': 'Tipo de arquivo',
  'leave.format.xlsx': 'Planilha Excel',
  'leave.format.csv': 'Arquivo CSV',
  'leave.changes': 'Só o que mudou desde a última vez',
  'leave.changes.line': 'Inclui quem disse não desde então e quem voltou a aceitar.',
  'leave.do': 'Fazer a lista e salvar',
  'leave.do.line':
    'Cada número sai também nas outras formas de escrever (com e sem o 9), para o outro programa reconhecer.',
  'leave.reverse': 'E o contrário?',
  'leave.reverse.line': 'O outro programa também tem gente que disse não. Traga essa lista para cá.',
  'leave.reverse.do': 'Trazer quem disse não',
  'pages.backups': 'Cópias de segurança',
  'backups.title':
    '{n, plural, =0 {O Sossego guarda uma cópia por dia} one {# cópia de segurança} many {# de cópias de segurança} other {# cópias de segurança}}',
  'backups.line': 'O Sossego guarda sozinho uma cópia por dia. A última é de {date}.',
  'backups.line.none':
    'A primeira sai ainda hoje, sem você fazer nada. As cópias ficam neste computador, na pasta dos dados. Para voltar a uma delas, você vê antes o que mudaria; quem disse não continua em “não”.',
  'backups.make': 'Fazer uma cópia agora',
  'backups.why.daily': 'Do dia',
  'backups.why.before': 'Antes de uma mudança grande',
  'backups.why.hand': 'Feita por você',
  'backups.people': '{n, plural, one {# contato} many {# de contatos} other {# contatos}}',
  'backups.people.none': 'contatos: não se sabe',
  'backups.list': 'Cópias guardadas',
  'backups.go': 'Voltar para esta…',
  'backups.go.one': 'Voltar para esta… (de {date})',
  'backups.lost':
    '{n, plural, =0 {Nada se perde: não aconteceu nada depois desta cópia.} one {Isto perderia # acontecimento mais novo.} many {Isto perderia # de acontecimentos mais novos.} other {Isto perderia # acontecimentos mais novos.}}',
  'backups.lost.people':
    '{n, plural, one {# pessoa que apareceu depois} many {# de pessoas que apareceram depois} other {# pessoas que apareceram depois}}',
  'backups.lost.yes':
    '{n, plural, one {# “sim” dado depois} many {# de “sim” dados depois} other {# “sim” dados depois}}',
  'backups.kept':
    '{n, plural, one {O “não” que chegou depois fica.} many {Os # de “não” que chegaram depois ficam.} other {Os # “não” que chegaram depois ficam.}}',
  'backups.kept.none': 'Nenhum “não” chegou depois.',
  'backups.kept.erased':
    '{n, plural, one {Quem foi apagado depois continua apagado (#).} many {Quem foi apagado depois continua apagado (#).} other {Quem foi apagado depois continua apagado (#).}}',
  'backups.before': 'Quer poder voltar atrás? Faça antes uma cópia de agora.',
  'backups.do': 'Voltar para esta cópia',
  'backups.made': 'Cópia feita e conferida.',
  'backups.restored': 'Pronto: os dados são os desta cópia, e nenhum “não” se perdeu.',
  'second.title': 'Segunda pasta',
  'second.line':
    'Num outro disco ou pendrive. Se um pedaço deste disco estragar, o Sossego conserta sozinho com ela.',
  'second.choose': 'Escolher uma pasta…',
  'second.change': 'Escolher outra…',
  'second.leave': 'Não usar mais',
  'second.on':
    'Ela tem todos os contatos, pedidos e respostas. Fotos e documentos de prova ficam só neste disco.',
  'second.new': 'Ela está recebendo agora tudo o que está aqui.',
  'second.away':
    'Ela não está ligada e está atrasada desde {date}. Aqui está tudo salvo; quando ela voltar, o Sossego a completa sozinho.',
  'second.full':
    'Ela está cheia e atrasada desde {date}. Aqui está tudo salvo. Libere espaço nela ou escolha outra.',
  'second.read-only':
    'Ela não deixa gravar e está atrasada desde {date}. Aqui está tudo salvo. Veja se o pendrive está travado ou escolha outra.',
  'second.slow':
    'Ela não responde e está atrasada desde {date}. Aqui está tudo salvo; o Sossego tenta de novo sozinho.',
  'second.other-data':
    'Ela tem dados que não são os daqui, e o Sossego não mexe neles. Está atrasada desde {date}. Aqui está tudo salvo. Escolha outra pasta.',
  'second.broken':
    'Ela não aceitou uma gravação e está atrasada desde {date}. Aqui está tudo salvo; o Sossego tenta de novo sozinho.',
  'second.same':
    'Ela fica no mesmo disco que os dados: conserta um pedaço estragado, mas não ajuda se o disco inteiro parar.',
  'second.left': 'A segunda pasta não é mais usada. O que está nela fica lá até você apagar.',
  'second.practice': 'Na sua própria loja, aqui você escolhe uma pasta em outro disco ou pendrive.',
}
