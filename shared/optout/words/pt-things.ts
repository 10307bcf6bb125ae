import type { Roles } from './role.ts'

/** Portuguese: what it is done to. */
export const things: Roles = {
  messages: `mensagem, mensagens, msg, msgs, sms, recado, recados, notificação, notificações, alerta,
    alertas, aviso, avisos, comunicação, comunicações, comunicado, comunicados, contato, disparo,
    disparos, texto, textos, mensagem automática, mensagens automáticas, email, emails, e-mail, e-mails,
    newsletter, tantas mensagens, tanta mensagem, menos mensagem, menos mensagens, mandem menos, manda
    menos, mande menos, menos frequência, torpedo, torpedos, lembrete, lembretes, informes, postagens,
    transmissões, msgzinha, mensagenzinha, mensagenzinhas, mensaginha, mensaginhas, correspondência,
    correspondências, contatos, sms marketing, interações, abordagem, abordagens, textos automáticos`,
  offers: `promoção, promoções, promo, oferta, ofertas, propaganda, propagandas, publicidade,
    publicidades, marketing, anúncio, anúncios, campanha, campanhas, divulgação, divulgações, spam,
    spams, publi, publis, ofertinha, ofertinhas, encarte, encartes, panfleto, panfletos, folheto,
    folhetos, merchan, conteúdo promocional, conteúdos promocionais, material promocional, mensagem
    promocional, mensagens promocionais, mensagens publicitárias, mensagem publicitária, mensagens de
    marketing, mensagens comerciais, comunicações comerciais, comunicações publicitárias, comunicações
    promocionais, comunicação publicitária, reclame, reclames, comercial, comerciais, propagandinha,
    promoçãozinha, liquidação, liquidações`,
  news: `novidade, novidades, notícia, notícias, informativo, informativos, boletim, dica, dicas,
    conteúdo, conteúdos, lançamento, lançamentos, curiosidades, artigos, informações de produtos`,
  calls: 'ligação, ligações, chamada, chamadas, telefonema, telefonemas',
  list: `lista, listas, lista de transmissão, lista de contatos, lista de envio, lista de whatsapp,
    lista de vocês, inscrição, assinatura, newsletter, mailing, recebimento, grupo, grupos, transmissão,
    contatos, base, base de dados, banco de dados, sistema, cadastro, cadastros, canal, envio,
    registros, listagem, listagens, mala direta, broadcast, lista de clientes, cadastro de clientes,
    rol, lista de promoções, lista de ofertas, lista de mensagens, lista de disparo, lista de disparos,
    grupo de promoções, grupo de ofertas, relação de clientes, relação de contatos, rol de clientes,
    base de clientes, base de contatos, lista vip de ofertas, agenda de contatos, lista de divulgação,
    cadastro de promoções, cadastro de ofertas, cadastro de marketing, cadastro de mensagens, fila de
    disparo, recebimento de mensagens, envios, do envio, dos envios, dos disparos, agenda de vocês,
    agenda da loja, agenda do celular, sua agenda, agenda telefônica, agenda do whatsapp, relação, lista
    vip, envio para`,
  account: 'cadastro, conta, perfil, registro, ficha',
  number: `número, telefone, celular, whatsapp, contato, nome, fone, contatos, nro, numero de telefone,
    número de telefone, número de celular, número do whatsapp, zap, minha linha, pv, privado, inbox,
    direct, chip, aparelho, dispositivo, caixa, caixa de mensagens`,
  vague: `isso, isto, coisa, coisas, nada, tudo, porcaria, porcarias, lixo, merda, merdas, bosta,
    besteira, besteiras, bobagem, bobagens, negócio, trem, troço, tipo, assim, bagulho, bagulhos,
    parada, paradas, tralha, tralhas, tranqueira, tranqueiras, essas coisas, esse tipo de coisa, esses
    trens, textão, palhaçada, chatice, encheção, amolação, enxurrada, trens, negócios, troços, droga,
    inferno, pentelhação, aporrinhação, perturbação, tudo isso, porra, esse negócio, falação, nada de`,
  these: 'essas, esses, estas, estes',
  all: 'tudo, todas, todos, todo, toda',
  here: 'daqui, daí, aí, aqui, disso, disto, dali, fora, cá',
  other: `pedido, pedidos, compra, compras, fatura, faturas, boleto, boletos, carnê, nota, notas,
    orçamento, orçamentos, consulta, consultas, agendamento, horário, reserva, entrega, entregas,
    encomenda, produto, produtos, carro, internet, tratamento, remédio, remédios, medicação, dor, luz,
    água, reunião, curso, aula, aulas, plano, clube, espera, presentes, convidados, materiais,
    compromisso, academia, banco, foto, fotos, áudio, áudios, vídeo, vídeos, figurinha, figurinhas, pix,
    comprovante, link, catálogo, arquivo, documento, documentos, endereço, festa, plantão, agenda, vaga,
    carrinho, cartão, motoboy, frete, tabela, preço, valor, cobrança, cobranças, item, itens, chá,
    casamento, torneira, seguro, exame, sorteio, buffet, bolo, pizza, entregador, revista, jornal,
    streaming, netflix, spotify, tv, aplicativo, site, plataforma, telefonia, troca, devolução, serviço,
    obra, vestido, sapato, camisa, blusa, mesa, turma, pilates, brinde, brindes, presente, convite,
    rifa, churrasco, encontro, dúvida, família, trabalho, condomínio, prédio, igreja, futebol,
    escolinha, pais, mães, bairro, rua, célula, despesa, queijo, cebola, picles`,
  orders: `pedido, pedidos, compra, compras, entrega, entregas, encomenda, encomendas, rastreio,
      rastreamento`,
  receipts: `boleto, boletos, fatura, faturas, nota, notas, nota fiscal, recibo, recibos, comprovante,
      cobrança`,
  channel: `whatsapp, email, e-mail, sms, telefone, ligação, ligações, mensagem, mensagens, texto,
    carta, no whatsapp`,
  data: `dados, informações pessoais, dados pessoais, informações, histórico, consentimento, cadastro
    completo, ficha completa, cópia de tudo, cópia completa de tudo, sobre mim, a meu respeito`,
  law: `lgpd, lei geral de proteção, proteção de dados, direito ao esquecimento, direito de acesso,
      titular dos dados, encarregado de dados, dpo, anpd, portabilidade dos dados,
      portabilidade dos meus dados`,
  rights: `apagar, apaguem, apague, apaga, excluir, excluam, exclua, exclusão, deletar, deletem, delete,
    deleta, eliminar, eliminem, remover, removam, cópia, acesso, acessar, corrigir, correção, exportar,
    anonimizar, revogar, revogo, retirar, relatório, esquecer, corrijam, corrija, ver, compartilharam,
    compartilhou, compartilham, compartilhar, venderam, vendeu, vazaram, repassaram, acessar~,
    retificar~, anonimizar~, exportar~, fornecer, forneçam, atualizar meus, informem, saber, cópia de
    tudo, cópia completa de tudo`,
  hold: `tem, têm, possuem, possui, guardam, guarda, armazenam, cadastrado, cadastrada, cadastrados,
    guardado, guardada, guardados, armazenado, armazenados, salvo, salvos, registrado, registrados, em
    meu nome, no meu nome`,
  permission: 'autorização, consentimento, permissão, aceite, anuência, concordância',
}
