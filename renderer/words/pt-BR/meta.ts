/** What Meta refused, by what the owner can do about it (`shared/whatsapp/trouble.ts`). */
export const meta = {
  'problem.meta-token':
    'O WhatsApp não aceita mais a chave de acesso desta loja. Nada se perdeu aqui. Crie uma chave nova e troque em Ajustes → Conexão.',
  'problem.meta-permission':
    'A chave de acesso não pode fazer isto: falta uma permissão, ou a conta não foi ligada a ela. Nada foi mudado. Veja o que falta em Ajustes → Conexão.',
  'problem.meta-too-often':
    'O WhatsApp pediu uma pausa, porque foram perguntas demais em pouco tempo. Nada se perdeu; o Sossego continua sozinho.',
  'problem.meta-later':
    'O WhatsApp está com problemas neste momento. Nada se perdeu; o Sossego tenta de novo sozinho.',
  'problem.meta-same-person':
    'Foram mensagens demais para a mesma pessoa em pouco tempo. Esta não saiu; espere um pouco e tente de novo.',
  'problem.meta-registering':
    'Este número foi registrado e retirado vezes demais. Nada foi mudado. Espere três dias e tente de novo.',
  'problem.meta-spam':
    'O WhatsApp segurou os envios deste número, porque muita gente bloqueou ou denunciou. Pare as ofertas e abra Qualidade.',
  'problem.meta-category':
    'O WhatsApp limitou os envios, porque modelos estão na categoria errada. Abra Qualidade e veja quais.',
  'problem.meta-restricted':
    'O WhatsApp restringiu esta conta por causa das regras dele. Nada se perdeu aqui. Veja o motivo e peça revisão na Central de suporte da Meta.',
  'problem.meta-locked':
    'Esta conta está bloqueada ou desativada no WhatsApp. Nada se perdeu aqui. Veja o motivo na Central de suporte da Meta.',
  'problem.meta-country': 'O WhatsApp não deixa esta loja escrever para este país. A mensagem não saiu.',
  'problem.meta-wrong-id':
    'O WhatsApp não conhece este número de identificação. Nada foi mudado. Confira o número em Ajustes → Conexão.',
  'problem.meta-request':
    'O WhatsApp não entendeu o pedido do Sossego. Nada foi mudado. É um erro nosso: mande os detalhes para o suporte.',
  'problem.meta-experiment':
    'O WhatsApp não entregou: esta pessoa faz parte de um teste da Meta. Não é um pedido para sair, e não há o que fazer.',
  'problem.meta-own-number': 'A mensagem era para o próprio número da loja, e não saiu.',
  'problem.meta-unreachable':
    'A mensagem não chegou: talvez este número não use o WhatsApp. Não é um pedido para sair.',
  'problem.meta-test-number':
    'O número de teste da Meta só escreve para quem está na lista de teste. A mensagem não saiu.',
  'problem.meta-display-name':
    'O nome da loja ainda não foi aprovado pelo WhatsApp. Peça a aprovação no Gerenciador do WhatsApp.',
  'problem.meta-payment':
    'Há um problema com o pagamento desta conta. Veja a forma de pagamento no Gerenciador do WhatsApp.',
  'problem.meta-registration':
    'Este número não está registrado no WhatsApp, ou o registro falhou. Registre o número no Gerenciador do WhatsApp.',
  'problem.meta-day-over':
    'Passaram mais de 24 horas desde a última mensagem desta pessoa, e só um modelo pode ser enviado. A resposta não saiu.',
  'problem.meta-cap':
    'O WhatsApp não entregou esta oferta: a pessoa já recebeu ofertas demais. Não é um pedido para sair. Não mande de novo hoje.',
  'problem.meta-stopped': 'Esta pessoa parou as ofertas da loja no WhatsApp. O Sossego anotou o “não”.',
  'problem.meta-unsupported': 'O WhatsApp não mostra este tipo de mensagem aqui. Abra a conversa no celular.',
  'problem.meta-media': 'O arquivo não pôde ser baixado ou enviado. Nada foi mudado; tente de novo.',
  'problem.meta-pages':
    'A lista do WhatsApp mudou enquanto era lida. Nada se perdeu; o Sossego lê de novo desde o começo.',
  'problem.meta-needs-phone':
    'Para esta mensagem o WhatsApp precisa do telefone da pessoa, e só se conhece o nome de usuário. Ela não saiu.',
  'problem.meta-marketing-off':
    'As ofertas deste número saem por outro serviço da Meta. A mensagem não saiu por aqui.',
  'problem.meta-template-missing': 'Este modelo não existe neste idioma, ou ainda não foi aprovado.',
  'problem.meta-template-long':
    'O texto do modelo fica comprido demais depois de preenchido. Encurte o que vai nos espaços.',
  'problem.meta-template-policy':
    'O texto do modelo vai contra uma regra do WhatsApp. Abra Qualidade e veja o que mudar.',
  'problem.meta-template-paused':
    'O WhatsApp pausou este modelo, porque muita gente não gostou dele. Abra Qualidade antes de usar de novo.',
  'problem.meta-template-off':
    'O WhatsApp desativou este modelo para sempre. Faça outro, e veja antes em Qualidade o que incomodou.',
  'problem.meta-template-full':
    'Esta conta já tem todos os modelos que o WhatsApp permite. Apague um que não usa mais.',
  'problem.meta-identity':
    'O celular desta pessoa mudou, e o WhatsApp quer ter certeza de que ainda é ela. A mensagem não saiu.',
  'problem.meta-block-some': 'Nem todas as pessoas puderam ser bloqueadas ou desbloqueadas.',
  'problem.meta-block-full': 'A lista de bloqueados do WhatsApp está cheia. Ninguém novo foi bloqueado.',
  'problem.meta-insights':
    'O WhatsApp não dá estes números para esta conta, ou eles ainda não foram ligados no Gerenciador do WhatsApp.',
  'problem.meta-history':
    'O WhatsApp não entrega as conversas antigas deste número. As novas chegam como sempre.',
}
