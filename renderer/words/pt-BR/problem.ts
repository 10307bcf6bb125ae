/** Every sentence says what happened, what was not lost, and what to do. */
export const problem = {
  'problem.kind.bad-input': 'Algo não foi preenchido como o Sossego esperava. Nada foi mudado.',
  'problem.kind.not-found': 'Isto não está mais aqui. Volte à lista e tente de novo.',
  'problem.kind.disk':
    'O disco não deixou gravar. Nada do que já estava salvo se perdeu. Veja se há espaço livre.',
  'problem.kind.network': 'A internet não respondeu. Nada se perdeu; tente de novo daqui a pouco.',
  'problem.kind.whatsapp': 'O WhatsApp não aceitou. Nada foi mudado aqui.',
  'problem.kind.bug': 'Algo deu errado dentro do Sossego. O que já estava salvo continua salvo.',
  'problem.engine-lost': 'O Sossego ainda está se reorganizando. Nada foi mudado; tente em alguns segundos.',
  'problem.engine-restarted':
    'O Sossego se reorganizou bem nessa hora. Confira se ficou como você queria e, se não, faça de novo.',
  'problem.reply-replied': 'Este pedido já foi respondido.',
  'problem.reply-unsure':
    'O WhatsApp não confirmou, e não dá para saber se a resposta saiu. Para não mandar duas vezes, o Sossego não tenta de novo. Se o WhatsApp avisar que chegou, aparece aqui.',
  'problem.reply-silent': 'Esta pessoa pediu para não ser respondida. O silêncio é a melhor resposta.',
  'problem.reply-complains':
    'Esta pessoa está incomodada. Uma resposta só pioraria, por isso o Sossego não manda nenhuma.',
  'problem.reply-not-here':
    'Esta pessoa não escreveu uma mensagem para a loja, e o WhatsApp só deixa responder a quem escreveu.',
  'problem.reply-nothing': 'Aqui não há o que confirmar.',
  'problem.reply-closed':
    'Passaram 24 horas desde a última mensagem, e o WhatsApp não aceita mais resposta. O pedido continua valendo.',
  'problem.reply-no-account': 'Para responder daqui, conecte o WhatsApp da loja.',
  'problem.reply-no-number': 'O número para o qual esta pessoa escreveu não está conectado aqui.',
  'problem.reply-offline':
    'Sem internet, a resposta não saiu. O texto continua aqui: tente de novo quando a internet voltar.',
  'problem.reply-later':
    'O WhatsApp não está aceitando mensagens agora. A resposta não saiu, e o texto continua aqui. Tente daqui a pouco.',
  'problem.reply-unsaved': 'A resposta saiu, mas o disco não deixou anotar. Ela não será mandada de novo.',
  'problem.no-such-request': 'Este pedido não está mais aqui. Nada foi mudado.',
  'problem.no-such-template': 'Este modelo não está mais aqui. Nada foi mudado.',
  'problem.no-such-person': 'Este contato não está mais aqui. Nada foi mudado.',
  'problem.already-decided': 'Este pedido já tinha sido decidido. Para mudar, desfaça primeiro.',
  'problem.nothing-to-undo': 'Não há o que desfazer: este pedido já está em aberto.',
  'problem.bad-phone': 'Isto não parece um número de telefone. Escreva com DDD, por exemplo (31) 98888-7777.',
  'problem.phone-which-area': 'Falta o DDD. Escreva assim: (31) 98888-7777.',
  'problem.phone-which-country': 'De que país é este número? Escreva com + e o código, por exemplo +351 …',
  'problem.phone-too-short': 'Faltam dígitos neste número.',
  'problem.phone-too-long': 'Este número tem dígitos demais.',
  'problem.phone-group': 'Este é o código de um grupo, não o número de uma pessoa.',
  'problem.phone-private-id': 'Este é um código interno do WhatsApp, não um número.',
  'problem.phone-rounded': 'Este número foi arredondado por uma planilha. Digite todos os dígitos.',
  'problem.proof-missing': 'Falta contar como você sabe. É a prova que protege a sua loja.',
  'problem.not-in-practice': 'Isto só funciona na loja de exemplo.',
  'problem.disk-full':
    'O disco deste computador está cheio, e o Sossego parou de salvar. O que já foi salvo está a salvo. Libere uns 200 MB: ele volta sozinho. Até lá, não envie ofertas: um pedido para sair pode não ter chegado.',
  'problem.disk-refused':
    'O disco não deixou gravar. O que já foi salvo continua salvo. O Sossego tenta de novo a cada dez segundos.',
  'problem.damaged':
    'Um arquivo de dados está danificado. O Sossego não mexeu nele. Guarde uma cópia da pasta e peça ajuda.',
  'problem.found-repaired':
    'um arquivo estava danificado e foi refeito a partir da segunda pasta. Nada se perdeu.',
  'problem.found-copy-failed':
    'a cópia de segurança de hoje não pôde ser feita. Os dados em si estão salvos; o Sossego tenta de novo mais tarde.',
  'problem.from-the-future':
    'Estes dados foram gravados por um Sossego mais novo. Nada foi mudado, e tudo o que dá para ler está aqui. Atualize o Sossego para voltar a gravar.',
  'problem.found-torn':
    'a última gravação tinha ficado pela metade, talvez por falta de luz. Ela foi guardada à parte, e nada que estava confirmado se perdeu.',
  'problem.found-bad-document':
    'um resumo estava estragado e foi refeito a partir do registro completo. Nada se perdeu.',
  'problem.in-use':
    'Os dados já estão abertos em outra janela do Sossego. Nada foi mudado. Feche a outra e tente de novo.',
  'problem.not-delivered': 'A mensagem não chegou à loja de exemplo. Nada foi mudado; tente de novo.',
  'problem.no-account': 'Nenhuma loja está aberta. Escolha uma para começar.',
  'problem.phone-stray-zero':
    'Este número tem um zero sobrando. Escreva com DDD, por exemplo (31) 98888-7777.',
  'problem.phone-empty': 'Falta o número.',
  'problem.phone-not-a-number':
    'Isto não parece um número de telefone. Escreva com DDD, por exemplo (31) 98888-7777.',
  'problem.no-such-example': 'Este exemplo não está mais aqui. Nada foi mudado.',
  'problem.word-empty': 'Aqui não há nenhuma letra que se possa reconhecer. Nada foi guardado.',
  'problem.word-too-long': 'A palavra é comprida demais. Nada foi guardado; fique com até cinco palavras.',
  'problem.word-too-short': 'A palavra é curta demais: digita-se sem querer. Nada foi guardado.',
  'problem.word-number': 'Um número responde a menus e perguntas. Nada foi guardado; escolha outra palavra.',
  'problem.word-yes-or-no': 'Esta palavra responde a muitas perguntas. Nada foi guardado; escolha outra.',
  'problem.word-everyday':
    'Esta palavra aparece em conversas todos os dias. Nada foi guardado; escolha outra.',
  'problem.word-goods': 'Esta palavra fala também de compras ou horários. Nada foi guardado; escolha outra.',
  'problem.word-unclear':
    'Esta palavra pode querer dizer outras coisas. Nada foi guardado; nesse caso quem decide é você.',
  'problem.word-known': 'O Sossego já entende esta palavra assim. Não precisa ensinar.',
  'problem.word-opposite': 'Esta palavra já quer dizer outra coisa para o Sossego. Nada foi guardado.',
  'problem.file-unreadable':
    'O arquivo não pôde ser lido: talvez tenha mudado de lugar. Nada foi guardado; escolha o arquivo de novo.',
  'problem.file-cut-short': 'O arquivo veio incompleto e não foi salvo. Nada se perdeu aqui; tente de novo.',
  'problem.no-such-file': 'Este arquivo não está mais aqui. Nada foi mudado; tente de novo.',
  'problem.no-file': 'O arquivo não está mais aqui. Nada foi guardado; escolha o arquivo de novo.',
  'problem.too-big':
    'O arquivo é grande demais. Nada foi guardado. Uma lista pode ser dividida em partes; uma conversa, exportada sem mídia.',
  'problem.too-many-files':
    'Há arquivos demais abertos. Nada foi guardado. Feche o Sossego, abra de novo e escolha o arquivo.',
  'problem.too-many-rows': 'A lista tem mais de dois milhões de linhas. Nada foi guardado; divida em partes.',
  'problem.too-many-columns':
    'A tabela tem mais de 200 colunas. Nada foi guardado; deixe só nome, número e o que mais precisar.',
  'problem.cell-too-long':
    'Um dos textos é comprido demais para uma lista de contatos. Nada foi guardado; veja se é o arquivo certo.',
  'problem.not-text': 'Este arquivo não é texto nem planilha. Nada foi guardado; veja se é o arquivo certo.',
  'problem.not-a-list': 'Não há contatos neste arquivo. Nada foi guardado; veja se é o arquivo certo.',
  'problem.zip-bomb':
    'O arquivo compactado cresce demais ao ser aberto. Nada foi guardado; peça a lista como planilha.',
  'problem.zip-too-many':
    'O arquivo compactado traz coisas demais. Nada foi guardado. Se for uma conversa, exporte sem mídia.',
  'problem.zip-unsafe-name':
    'O arquivo compactado tem nomes que não são seguros. Nada foi guardado; peça a lista como planilha.',
  'problem.zip-nested':
    'Há outro arquivo compactado dentro deste. Nada foi guardado; abra-o antes e escolha a lista.',
  'problem.old-excel':
    'Esta planilha é do Excel antigo (.xls). Nada foi guardado. Abra no Excel e salve como .xlsx.',
  'problem.locked-file':
    'O arquivo tem senha. Nada foi guardado. Abra-o, salve uma cópia sem senha e escolha a cópia.',
  'problem.xml-with-dtd':
    'Esta planilha traz instruções que uma lista não precisa ter. Nada foi guardado; salve de novo no Excel.',
  'problem.which-dates':
    'Não dá para saber se o dia ou o mês vem primeiro. Nada foi guardado; diga a ordem e tente de novo.',
  'problem.took-too-long':
    'O arquivo demorou demais para ser lido. Nada foi guardado; tente de novo, ou divida a lista em partes.',
  'problem.broken':
    'O arquivo está incompleto ou estragado. Nada foi guardado; exporte de novo e tente outra vez.',
  'problem.no-phone-column': 'Falta dizer qual coluna tem o número de telefone. Nada foi guardado.',
  'problem.chat-group':
    'É a conversa de um grupo, e num grupo não dá para saber a quem se fala. Nada foi guardado.',
  'problem.chat-me': 'Ninguém nesta conversa se chama assim. Nada foi guardado; diga quem é a loja.',
  'problem.chat-number': 'Falta o número de quem está nesta conversa. Nada foi guardado.',
  'problem.not-a-chat': 'Isto não é uma conversa exportada. Nada foi guardado.',
  'problem.no-such-import': 'Esta lista já foi desfeita, ou não está mais aqui. Nada foi mudado.',
  'problem.no-such-work': 'Este trabalho não está mais aqui. Nada do que já estava salvo se perdeu.',
  'problem.file-cut': 'O arquivo não chegou inteiro. Nada foi guardado. Escolha o arquivo de novo.',
  'problem.evidence-missing': 'Para trazer de volta quem pediu para sair, conte como você sabe. Nada mudou.',
  'problem.no-topic': 'Escolha ao menos um assunto. Nada mudou.',
  'problem.no-such-wording': 'Esse texto não está mais aqui. Escolha outro.',
  'problem.no-such-topic': 'Esse assunto não está mais aqui. Escolha outro.',
  'problem.no-such-join': 'Esses registros já estavam separados. Nada mudou.',
  'problem.not-yet': 'Esse dia ainda não chegou. Escolha hoje ou um dia que passou.',
  'problem.same-person': 'Os dois já são a mesma pessoa. Nada mudou.',
  'problem.is-a-chat':
    'Este arquivo é uma conversa do WhatsApp, e não uma lista. Escolha de novo para ler como conversa.',
  'problem.file-exists': 'Já há um arquivo com esse nome, e ele não foi tocado. Escolha outro nome.',
  'problem.no-such-copy': 'Essa cópia não está mais aqui. Nada mudou. Escolha outra.',
  'problem.copy-broken': 'Essa cópia está danificada e não foi usada. Nada mudou. Escolha outra.',
  'problem.list-under-way':
    'Uma lista ou conversa está entrando agora. Nada mudou. Espere terminar, ou pare, e volte à cópia depois.',
  'problem.restore-under-way':
    'O Sossego está voltando a uma cópia. Nada mudou. Espere terminar e tente de novo.',
  'problem.copy-failed':
    'Não deu para fazer a cópia de segurança. Seus dados estão inteiros. Veja se há espaço no disco e tente de novo.',
  'problem.folder-in-use':
    'Essa pasta já tem dados do Sossego, e eles não foram tocados. Escolha uma pasta vazia.',
  'problem.second-missing': 'Essa pasta não pôde ser lida. Nada mudou. Escolha outra.',
  'problem.second-inside':
    'Essa pasta está junto com os dados do Sossego. Nada mudou. Escolha uma em outro lugar, de preferência num pendrive ou em outro disco.',
  'problem.second-other-shop':
    'Essa pasta já tem dados de um Sossego, e não são os desta loja. Nada foi mexido. Escolha outra pasta.',
  'problem.second-not-empty':
    'Essa pasta já tem outros arquivos. Nada mudou. Crie uma pasta vazia e escolha essa.',
  'problem.second-read-only':
    'Essa pasta não deixa gravar. Nada mudou. Veja se o pendrive está travado ou escolha outra.',
  'problem.second-full': 'Essa pasta está cheia. Nada mudou. Libere espaço nela ou escolha outra.',
  'problem.second-refused': 'Essa pasta não aceitou gravação. Nada mudou. Escolha outra.',
  'problem.second-practice':
    'A loja de exemplo não tem segunda pasta. Nada mudou. Abra a sua loja para escolher uma.',
  'problem.no-window': 'Isto só pode ser feito na janela do Sossego. Nada mudou.',
  'problem.found-second-unknown':
    'não deu para ler qual é a segunda pasta. Os dados estão salvos; escolha a pasta de novo em Ajustes, Cópias de segurança.',
  'problem.no-such-act': 'Não há o que desfazer: isto já foi desfeito.',
}
