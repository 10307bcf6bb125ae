/** The connection with WhatsApp: what is asked, where to click, what was found, what is wrong. */
export const connection = {
  'pages.connection': 'Conexão',
  'connection.title.none': 'O WhatsApp da loja ainda não está conectado.',
  'connection.title.going':
    '{n, plural, one {Falta # passo} other {Faltam # passos}} para conectar o WhatsApp.',
  'connection.title.whole': 'O WhatsApp da loja está conectado.',
  'connection.title.read': 'O Sossego lê a qualidade e os modelos da loja.',
  'connection.title.hand': 'Você anota à mão quem pede para sair.',
  'connection.title.locked': 'A conexão está trancada.',
  'connection.title.key': 'O WhatsApp não aceita mais a chave de acesso.',
  'connection.key.change': 'Trocar a chave',
  'connection.line': 'Uns dez minutos, uma pergunta de cada vez. Dá para continuar outro dia.',
  'connection.line.done': 'As chaves ficam só neste computador e não aparecem em nenhuma cópia.',
  'connection.line.locked': 'Nada se perdeu. Diga a senha que você escolheu para as chaves.',
  'connection.practice':
    'A loja de exemplo já vem conectada a um WhatsApp de mentira. Para conectar o de verdade, mude para a sua loja.',
  'connection.practice.do': 'Ir para a minha loja',
  'connection.steps': 'Passos da conexão',
  'connection.go': 'Testar e continuar',
  'connection.testing': 'Perguntando à Meta…',
  'connection.where': 'Onde clicar',
  'connection.show-secret': 'Mostrar',
  'connection.hide-secret': 'Esconder',

  'connection.way': 'O que o Sossego deve fazer?',
  'connection.way.whole': 'Receber as mensagens e ler a qualidade',
  'connection.way.whole.line':
    'Quem escrever PARAR é ouvido na hora. Precisa de um aplicativo seu na Meta e deste computador ligado.',
  'connection.way.read': 'Só ler a qualidade e os modelos',
  'connection.way.read.line': 'As mensagens não chegam aqui. Basta uma chave de acesso.',
  'connection.way.hand': 'Nada: eu anoto à mão',
  'connection.way.hand.line': 'Sem conta na Meta. Você anota, importa listas e conversas exportadas.',
  'connection.way.go': 'Continuar',

  'connection.app': 'A loja tem um aplicativo próprio na Meta?',
  'connection.app.line':
    'É uma ficha gratuita no site da Meta, por onde ela conversa com o Sossego. Ninguém instala nada. Se um provedor cuida do seu WhatsApp, a conta também pode ser ligada a um aplicativo seu: peça a ele.',
  'connection.app.1': 'Abra o endereço abaixo e entre com o Facebook de quem administra a loja.',
  'connection.app.2': 'Clique em “Criar aplicativo” e escolha o tipo “Negócios”.',
  'connection.app.3': 'Na lista de produtos, adicione “WhatsApp” e escolha a conta da loja.',
  'connection.app.4':
    'No alto da página, mude de “Em desenvolvimento” para “Ativo”. Sem isso, as mensagens dos clientes não chegam.',
  'connection.app.yes': 'Já tenho',
  'connection.app.done': 'Um aplicativo seu',

  'connection.token': 'Qual é a chave de acesso?',
  'connection.token.line': 'Um texto comprido que deixa o Sossego perguntar à Meta como vai a sua conta.',
  'connection.token.1': 'Abra as configurações do negócio e vá em “Usuários” → “Usuários do sistema”.',
  'connection.token.2': 'Crie um usuário com o nome Sossego e a função “Administrador”.',
  'connection.token.3':
    'Em “Atribuir ativos”, dê a ele o aplicativo e a conta do WhatsApp, com controle total.',
  'connection.token.4':
    'Clique em “Gerar token”, escolha o aplicativo, a validade “Nunca” e marque estas permissões:',
  'connection.token.5': 'Copie o texto inteiro e cole aqui.',
  'connection.token.field': 'Chave de acesso',
  'connection.token.secret': 'Chave secreta do aplicativo',
  'connection.token.done': '{app} · termina em {end}',
  'connection.token.forever': 'não tem prazo',
  'connection.token.ends': 'vale até {date}',

  'connection.keep': 'Como guardar as chaves?',
  'connection.keep.line':
    'Este computador não tem um cofre de senhas que proteja as chaves. Escolha uma de duas:',
  'connection.keep.passphrase': 'Com uma senha que eu escolho',
  'connection.keep.passphrase.line':
    'O Sossego pede a senha cada vez que abre. Se você esquecer, é só conectar de novo.',
  'connection.keep.passphrase.field': 'Senha, com oito letras ou mais',
  'connection.keep.memory': 'Só enquanto o Sossego estiver aberto',
  'connection.keep.memory.line': 'Ao fechar, as chaves somem, e você conecta de novo na próxima vez.',
  'connection.keep.system': 'No cofre de senhas deste computador',

  'connection.account': 'Qual é a conta do WhatsApp da loja?',
  'connection.account.line':
    'A Meta chama de conta do WhatsApp Business. Ela tem um número de identificação.',
  'connection.account.known': 'A chave foi feita para {n, plural, one {esta conta} other {estas contas}}:',
  'connection.account.1': 'Abra o Gerenciador do WhatsApp e escolha a conta da loja.',
  'connection.account.2':
    'Em “Visão geral”, procure “Identificação da conta do WhatsApp Business”. São uns quinze dígitos.',
  'connection.account.field': 'Identificação da conta',

  'connection.numbers': 'Quais números a loja usa?',
  'connection.numbers.line': 'O Sossego acompanha a qualidade dos que você marcar.',
  'connection.numbers.go': 'Continuar',
  'connection.numbers.none':
    'Esta conta ainda não tem nenhum número. Adicione um no Gerenciador do WhatsApp e olhe de novo.',
  'connection.rating.GREEN': 'qualidade alta',
  'connection.rating.YELLOW': 'qualidade média',
  'connection.rating.RED': 'qualidade baixa',
  'connection.rating.UNKNOWN': 'qualidade ainda desconhecida',

  'connection.secret': 'Qual é a chave secreta do aplicativo?',
  'connection.secret.line':
    'Com ela o Sossego sabe que uma mensagem veio mesmo da Meta, e ninguém consegue fingir um cliente.',
  'connection.secret.1': 'Abra o seu aplicativo na página de aplicativos da Meta.',
  'connection.secret.2': 'Vá em “Configurações do aplicativo” → “Básico”.',
  'connection.secret.3': 'Ao lado de “Chave secreta do aplicativo”, clique em “Mostrar”, copie e cole aqui.',
  'connection.secret.field': 'Chave secreta',
  'connection.secret.done': 'termina em {end}',

  'connection.receive': 'Por onde as mensagens chegam?',
  'connection.receive.line':
    'A Meta entrega as mensagens num endereço da internet. Com este computador desligado ela guarda e tenta de novo, por um dia e meio pelo menos.',
  'connection.receive.tunnel': 'Por um túnel até este computador',
  'connection.receive.tunnel.line':
    'Com uma conta gratuita na ngrok. O Sossego abre e fecha o túnel sozinho.',
  'connection.receive.tunnel.1': 'Crie uma conta gratuita na ngrok.',
  'connection.receive.tunnel.2': 'Em “Domains”, copie o domínio que ela já deu a você.',
  'connection.receive.tunnel.3': 'Em “Your Authtoken”, copie a chave do túnel.',
  'connection.receive.domain': 'Domínio',
  'connection.receive.key': 'Chave do túnel',
  'connection.receive.key.kept': 'A chave que já está guardada continua valendo, se você não colar outra.',
  'connection.receive.address': 'Por um endereço meu',
  'connection.receive.address.line': 'Para quem já tem um servidor ou um túnel de outra empresa.',
  'connection.receive.address.field': 'Endereço com https',
  'connection.receive.address.forward': 'O que chegar nele deve ser levado, sem mudar nada, para',
  'connection.receive.address.then':
    'Depois de abrir, aparece aqui para onde o endereço deve levar neste computador.',
  'connection.receive.none': 'Por enquanto, por nenhum',
  'connection.receive.none.line': 'O Sossego lê a qualidade e os modelos. Os pedidos você anota.',
  'connection.receive.go': 'Abrir e avisar a Meta',
  'connection.receive.opening': 'Abrindo o endereço e avisando a Meta…',
  'connection.receive.later': 'Por enquanto, por nenhum',

  'connection.heard': 'Vamos ver se chega?',
  'connection.heard.line': 'Do seu celular, escreva “oi” no WhatsApp para',
  'connection.heard.wait': 'Esperando a primeira mensagem…',
  'connection.heard.silent':
    'Nada chegou ainda. O motivo mais comum: o aplicativo está “Em desenvolvimento”. No alto da página dele, na Meta, mude para “Ativo” e escreva outra vez.',
  'connection.heard.skip': 'Continuar sem esperar',
  'connection.heard.check': 'Olhar de novo',
  'connection.heard.done': 'Chegou {ago}',
  'connection.heard.skipped': 'Sem esperar a primeira mensagem',

  'connection.checks': 'O que a Meta diz',
  'connection.check.elsewhere': 'A Meta entrega as mensagens em outro endereço, não neste.',
  'connection.check.elsewhere.ok': 'A Meta conhece este endereço.',
  'connection.check.fields': 'Faltam avisos: a Meta não conta tudo o que o Sossego precisa saber.',
  'connection.check.fields.ok': 'Todos os avisos estão ligados.',
  'connection.check.unsubscribed': 'A conta da loja não está ligada ao aplicativo.',
  'connection.check.unsubscribed.ok': 'A conta da loja está ligada ao aplicativo.',
  'connection.check.overridden': 'Outra ferramenta pediu as mensagens deste número para si.',
  'connection.check.overridden.ok': 'Nenhuma outra ferramenta fica com as mensagens.',
  'connection.check.silent': 'Nenhuma mensagem chegou ainda. O aplicativo pode estar “Em desenvolvimento”.',
  'connection.check.silent.ok': 'Mensagens chegam.',
  'connection.mend': 'Pôr em ordem',
  'connection.paste': 'Pôr à mão na Meta',
  'connection.paste.line':
    'No aplicativo, vá em “WhatsApp” → “Configuração” e cole em “Webhook”. Depois ligue cada um dos avisos da lista.',
  'connection.paste.address': '“URL de callback”',
  'connection.paste.word': '“Verificar token”',
  'connection.paste.fields': 'Avisos',

  'connection.over.account': 'Conta',
  'connection.over.numbers': 'Números',
  'connection.over.token': 'Chave de acesso',
  'connection.over.receive': 'Mensagens',
  'connection.over.keep': 'Onde ficam as chaves',
  'connection.over.asked': 'Última pergunta à Meta',
  'connection.over.never': 'ainda não houve',
  'connection.over.percent': '{percent} das perguntas que a Meta permite por hora',
  'connection.over.gaps': 'Sem receber',
  'connection.over.gap.long':
    'Mais de um dia e meio: o que foi escrito no começo pode não chegar mais. Confira no celular e anote aqui.',
  'connection.over.heard': 'última mensagem {ago}',
  'connection.over.check': 'Olhar agora',
  'connection.over.way': 'Modo',
  'connection.forget': 'Esquecer a conexão',
  'connection.forget.line':
    'Apaga as chaves deste computador. Contatos, pedidos e histórico ficam. Para desligar também do lado da Meta, apague lá o usuário do sistema.',
  'connection.forgotten': 'A conexão foi esquecida. Contatos, pedidos e histórico continuam aqui.',
  'connection.unlock': 'Abrir',
  'connection.unlock.field': 'Senha das chaves',
  'connection.unlock.system':
    'O cofre de senhas deste computador não abriu. Destranque o cofre e abra o Sossego de novo. Se não der, esqueça a conexão e conecte outra vez: contatos e pedidos ficam.',

  'line.doubt.unproven': 'Ainda não recebe: a Meta não chegou a este endereço',
  'line.doubt.elsewhere': 'Não recebe: a Meta entrega em outro endereço',
  'line.doubt.fields': 'Recebe só em parte: faltam avisos na Meta',
  'line.doubt.unsubscribed': 'Não recebe: a conta não está ligada ao aplicativo',
  'line.doubt.overridden': 'Recebe só em parte: outra ferramenta pediu as mensagens para si',
  'line.doubt.silent': 'Nada chegou ainda: veja se o aplicativo está ativo',
  'line.gap': 'ficou sem receber: {span}',

  'problem.token-shape':
    'Isto não parece uma chave de acesso inteira. Nada foi guardado. Copie de novo, sem espaços no meio.',
  'problem.token-wrong':
    'A Meta não aceita esta chave: ela foi copiada pela metade, foi apagada, ou o prazo dela acabou. Nada foi guardado. Gere outra e cole aqui.',
  'problem.token-unsigned':
    'O seu aplicativo exige também a chave secreta em cada pergunta. Cole a chave secreta aqui embaixo e teste de novo.',
  'problem.token-lacks-messaging':
    'A chave funciona, mas falta a permissão whatsapp_business_messaging. Nada foi guardado. Gere outra com as duas permissões marcadas.',
  'problem.token-lacks-management':
    'A chave funciona, mas falta a permissão whatsapp_business_management. Nada foi guardado. Gere outra com ela marcada.',
  'problem.token-lacks-both':
    'A chave funciona, mas não tem nenhuma das duas permissões do WhatsApp. Nada foi guardado. Gere outra com as duas marcadas.',
  'problem.account-shape': 'A identificação da conta tem só dígitos, uns quinze. Nada foi guardado.',
  'problem.account-is-app': 'Este é o número do aplicativo, não o da conta do WhatsApp. Nada foi guardado.',
  'problem.account-is-number':
    'Este é o código de um número de telefone, não o da conta. O da conta está em “Visão geral”, no Gerenciador do WhatsApp.',
  'problem.account-wrong':
    'A Meta não encontrou esta conta, ou a chave não tem acesso a ela. Nada foi guardado. Confira os dígitos e se a conta foi atribuída ao usuário do sistema.',
  'problem.account-not-assigned':
    'A conta existe, mas a chave não pode vê-la. Nas configurações do negócio, atribua a conta do WhatsApp ao usuário do sistema e teste de novo.',
  'problem.secret-shape': 'A chave secreta tem 32 letras e dígitos. Nada foi guardado. Copie de novo.',
  'problem.secret-wrong':
    'Esta não é a chave secreta deste aplicativo. Nada foi guardado. Confira se você abriu o aplicativo certo.',
  'problem.address-shape': 'Isto não é um endereço de internet com https. Escreva assim: loja.exemplo.com.br',
  'problem.port-taken':
    'Outro programa deste computador já usa o lugar onde o Sossego recebe. Feche o outro programa e tente de novo.',
  'problem.tunnel-token':
    'A ngrok não aceita esta chave do túnel. Copie a chave de novo em “Your Authtoken”.',
  'problem.tunnel-domain':
    'A ngrok não dá este domínio a esta chave, ou ele já está em uso em outro lugar. Confira em “Domains”.',
  'problem.tunnel-silent': 'O túnel não abriu. Nada se perdeu; o Sossego tenta de novo sozinho.',
  'problem.tunnel-lost':
    'o túnel caiu. O Sossego abre de novo sozinho; a Meta guarda as mensagens enquanto isso.',
  'problem.tunnel-missing':
    'A parte do túnel não veio com este Sossego. Instale de novo, ou use um endereço seu.',
  'problem.callback-refused':
    'O endereço está aberto aqui, mas a Meta não conseguiu chegar nele. Confira se ele leva até este computador e tente de novo.',
  'problem.connection-locked': 'As chaves estão trancadas. Nada foi mudado. Diga a senha primeiro.',
  'problem.connection-no-token': 'Falta a chave de acesso. Nada foi mudado.',
  'problem.connection-no-secret': 'Falta a chave secreta do aplicativo. Nada foi mudado.',
  'problem.connection-no-account': 'Falta escolher a conta. Nada foi mudado.',
  'problem.connection-no-number': 'Marque pelo menos um número.',
  'problem.connection-not-open': 'O endereço não está aberto agora. Nada foi mudado.',
  'problem.connection-practice': 'A loja de exemplo não se conecta a nada. Mude para a sua loja.',
  'problem.passphrase-wrong': 'A senha não é esta. Nada se perdeu; tente de novo.',
  'problem.seal-weak':
    'Este computador não protege as chaves. Escolha uma senha, ou guarde só enquanto o Sossego estiver aberto.',
  'problem.secrets-locked':
    'Há chaves guardadas que não puderam ser abertas. Nada foi mudado. Abra com a senha, ou esqueça a conexão.',
  'problem.graph-silent':
    'A Meta não respondeu: talvez falte internet. Nada se perdeu; tente de novo daqui a pouco.',

  'banner.key.ends': 'A chave de acesso do WhatsApp vale só até {date}. Crie outra antes disso, e troque em',
  'banner.key.over':
    'A chave de acesso do WhatsApp não vale mais desde {date}. Nada se perdeu aqui. Crie outra e troque em',
  'banner.version.ends':
    'Este Sossego só consegue falar com a Meta até {date}. Atualize o Sossego antes disso.',
  'banner.version.over':
    'Este Sossego é antigo demais para falar com a Meta desde {date}. Nada se perdeu aqui. Atualize o Sossego.',
}
