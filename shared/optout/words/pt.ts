import { goodDays } from './days.ts'
import { things } from './pt-things.ts'
import { verbs } from './pt-verbs.ts'
import { whole } from './pt-whole.ts'
import type { Words } from './role.ts'

/** Portuguese, Brazilian first. Accents are folded away before reading; write them as an owner would. */
export const pt: Words = {
  lang: 'pt',
  spelling: `parra para, mand manda, mnd manda, mnda manda, paara para, prarar parar, dese desse, desa dessa, desas dessas, deses
    desses, remov remove, lsta lista, ess esse, dess desse, docês vocês, docê você, procê você, num não,
    mermão mano, mermao mano, min mim, lsita lista, favo favor, oq que, msm mesmo, ent então, ctt
    contato, prara parar, tirae tira, mandae manda, paraê para, q que, ñ não, n não, nn não, naum não,
    nao não, vc você, vcs vocês, ceis vocês, cês vocês, mensage mensagem, menssagem mensagem, mensagen
    mensagens, mensajem mensagem, menssagens mensagens, zap whatsapp, zapzap whatsapp, whats whatsapp,
    wpp whatsapp, wats whatsapp, whatsap whatsapp, + mais, nd nada, d de, p para, pra para, pro para,
    pros para, pras para, c com, tb também, tbm também, qro quero, kero quero, hj hoje, agr agora,
    promos promo, promoçao promoção, cel celular, tel telefone, num3ro número, mto muito, td tudo, nunk
    nunca, nda nada, dessaa dessa, bloquea bloqueia, ligaçoes ligações, notificacao notificação`,
  roles: {
    ...verbs,
    ...things,
    toAnybody: 'procurar~, chamar~, falar~, acionar~, cutucar~',
    see: 'ver, ler, vendo, lendo, ouvir',
    goOn: 'continuem, continue, sigam, fiquem, fique, ficar',
    tell: 'avisar~, informar~, lembrar~, notificar~',
    anyAtAll: `nem nada, nada de nada, e tudo mais, e de tudo mais, de nenhum tipo, de tipo nenhum,
      nem coisa nenhuma, nem nenhuma outra, nem mais nada, nenhuma delas, de espécie alguma, nem de
      nada, nem nada disso`,
    rest: `resto, o resto, restante, as outras, os outros, as demais, os demais, as de, os de, a de,
      as do, as da, os da, os do`,
    receives: 'recebe',
    times: 'vezes, semana, semanas, dias, ontem, mês, meses, anteontem, semana passada',
    robot: `atendimento automático, mensagem automática, resposta automática, atendente virtual,
      assistente virtual, atendimento virtual, agradecemos seu contato, agradecemos o seu contato,
      agradecemos sua mensagem, agradecemos a sua mensagem, obrigado por entrar em contato, obrigada
      por entrar em contato, em breve retornaremos, retornaremos em breve, retornaremos assim,
      responderemos assim, responderemos em breve, nosso horário de atendimento, horário de
      atendimento é, fora do horário de atendimento, escolha uma opção, escolha uma das opções,
      selecione uma opção, digite a opção, opção desejada, menu principal, seu protocolo, número de
      protocolo, você está falando com, sou o assistente, sou a assistente, no momento não podemos
      atender, não estamos disponíveis, bem vindo ao atendimento`,
    keep: 'mantenha, mantenham, mantém, manter, deixem, deixa, podem deixar, deixar, pode deixar',
    but: 'mas, porém, já as, já os, só que',
    at: 'em, no, na, nos, nas',
    again: `de novo, novamente, outra vez, mais uma vez, denovo, dnv, dinovo, põe de volta, coloca de
      volta, bota de volta, coloque de volta, coloquem de volta`,
    tooOften: 'todo dia, todos os dias, toda hora, tantas vezes, toda semana',
    or: 'ou, nem',
    wrong: `número errado, pessoa errada, contato errado, número incorreto, engano, número trocado,
      aqui não é, aqui não tem, não sou o, não sou a, não me chamo, aqui é a, aqui é o, aqui quem fala
      é, esse número é meu, este número é meu, não é mais o número, esse número não é, este número não
      é, pessoa não conheço, quem é essa, comprei esse chip, comprei este chip, chip novo, peguei esse
      número, peguei este número`,
    self: `me, eu, mim, meu, minha, meus, minhas, nos, nosso, nossa, comigo, a gente, nóis, nois,
      sobre mim, a meu respeito`,
    you: `você, vocês, vcs, sua, suas, seu, seus, loja, empresa, equipe, pessoal, marca,
      estabelecimento, deles, voces aí, clínica, consultório, salão, farmácia, drogaria, padaria,
      mercado, supermercado, restaurante, pizzaria, escola, colégio, ótica, hospital, laboratório,
      oficina, pet shop, petshop, barbearia, studio, estúdio, ateliê, imobiliária, atendente,
      atendentes, gerente, vendedor, vendedora, funcionário, funcionária, secretária, faculdade,
      hotel, distribuidora, autoescola, instituto, organização, doceria, confeitaria, floricultura,
      papelaria, livraria, joalheria, ong, vossa, vosso, vossas`,
    toYou: 'te, lhe, lhes, para você, para vocês, ti, contigo',
    they: `ele, ela, eles, elas, dele, dela, titular, dono, dona, cliente, pai, mãe, marido, esposa, avó,
      avô, tia, tio`,
    neg: 'não, nunca, jamais, nem, sem, nunca mais, não era pra, não era para',
    didNot: 'não consegui, não consigo, não deu para, ainda não, não pude, não estou, não to',
    more: 'mais, nunca mais, nenhuma, nenhum, de jeito nenhum, voltem a, volte a',
    enough: `basta, nada de, nada mais de, sem mais, chega de, chega dessas, chega desses, chega dessa,
      chega desse, chega com`,
    only: `só, somente, apenas, exceto, a não ser, salvo, menos os, menos as, tirando, prefiro, além
      de, unicamente, nada além de, só quando`,
    may: `pode, podem, aceito, mantenha, mantenham, mantém, continue, continuem, tudo bem mandar, pode
      deixar, deixa só, deixem só, fico só, fica só, sigam, seguem, gosto, quero sim, pode continuar,
      podem continuar, mantém as, mantém os, interessa`,
    if: 'se, caso, quando eu, depois que eu, se eu, quem, se a gente, se alguém, depois que, depois de',
    result: `acontece, perco, perde, perder, muda, deixo, continuo, vai acontecer, ainda recebo, o que
      é, significa, para que serve, como funciona, o que faz, serve pra que, serve para que, pra que
      serve, para que é, o que significa, o que quer dizer, quer dizer, funciona como, é de tudo, vale
      para, ainda posso, ainda vou, consigo voltar, posso voltar, dá pra voltar, é pra que, é para
      que, e pra que, tem que fazer, com que frequência, de quanto em quanto tempo, quantas vezes
      vocês`,
    why: 'por que, porque, por quê',
    how: `como, onde, aonde, tem como, de que forma, qual o jeito, há como, onde clico, o que faço,
      como faz pra, como faço pra, como faço para, como que, qual o procedimento, onde que, onde eu,
      existe forma, existe alguma forma, existe um jeito, tem jeito, tem algum jeito, tem alguma
      forma, teria como, dá pra, dá para, da pra, da para, daria pra, é possível, seria possível,
      consegue, conseguem, conseguiria, me explica como, me ensina a, me ensina como, tem um botão`,
    future: 'vou, vamos, ia, irei, pensando, pensei, pensando em',
    asked: `pedi, falei, disse, respondi, escrevi, solicitei, avisei, digitei, pedimos, mandei,
      pedindo, falado, pedido para, cansei de pedir, já pedi, já falei, já disse, já respondi, já
      solicitei, já mandei, já avisei, já escrevi, já digitei, já cliquei, pedi pra, pedi para, tinha
      pedido, havia pedido, havia solicitado, já tinha pedido, já havia pedido, ja pedi, cansei de
      falar, cansei de dizer, cansei de mandar, toda vez peço, estou pedindo, tô pedindo, venho
      pedindo, quantas vezes, reclamei, já reclamei, notifiquei, digito, tenho pedido`,
    still: `continuo recebendo, continuam mandando, continuam enviando, continua mandando, ainda
      recebo, ainda estou recebendo, continuo a receber, continua chegando, continuam chegando, não
      adianta, ninguém ouve, não adiantou, e nada, chegou de novo, chegou outra, chegou mais, chega de
      novo, e continuam, e continua, seguem mandando, segue chegando, seguem chegando, nada mudou,
      ainda chega, ainda chegam, ainda mandam, mesmo assim, continua vindo, continuam vindo, continuo
      na lista, me mandaram de novo, mandaram de novo, mandaram outra, veio outra, veio mais, recebi
      de novo, recebi outra, recebi mais`,
    mistake: `sem querer, por engano, por acidente, acidentalmente, me enganei, foi engano, por erro,
      me arrependi, mudei de ideia, cliquei errado, apertei errado, cliquei sem querer, digitei sem
      querer, corretor, autocorretor, tinha saído sem querer, bobeira minha, errei, era pra outro, era
      para outro, era pra outra, não era pra, não era para, não queria, botão errado`,
    clicked: `responder, cliquei, apertei, toquei, marquei, digitei, mandei, respondi, saí, enviei,
      eu digitar, digitar, mando`,
    soon: `hoje, agora, amanhã, por enquanto, por ora, ainda, depois, essa semana, este mês, neste momento,
      já já`,
    hour: `noite, madrugada, manhã, domingo, domingos, sábado, sábados, feriado, feriados, fim de
      semana, finais de semana, cedo, horário comercial, almoço, depois das, antes das, à noite, de
      noite, de manhã, da noite, da manhã, fora do horário, durante o dia, em horário de trabalho, no
      meu trabalho, segunda a sexta, depois de meia-noite, durante a semana, dias de semana, dia de
      semana, dias úteis, de dia, tão tarde, tão cedo, horário, horários, nesse horário, neste
      horário, nesses horários, esse horário, esta hora, essa hora, 22h, 21h, 8h, 7h, madrugadas,
      noites, manhãs, feriadão, sabado, dormindo, durmo, tarde da noite, plantão noturno, segunda,
      terça, quarta, quinta, sexta`,
    often: `por semana, por mês, por dia, ao mês, ao dia, na semana, no mês, uma vez, uma por, duas
      por, no máximo, menos mensagem, menos mensagens, menos frequência, de vez em quando,
      semanalmente, mensalmente, menos vezes, diminuir, diminuam, diminui, reduzir, reduzam, a cada,
      mandem menos, manda menos, mande menos, tantas mensagens, tanta mensagem, por quinzena,
      quinzenalmente, uma vez só, uma vez na semana, diminuem, diminua, reduz, reduza, maneirar,
      maneira, maneirem, pegar leve, pega leve, peguem leve, espaçar, espacem, menos`,
    good: `adoro, amo, boa, boas, ótima, ótimo, gosto, gostando, legal, maravilhosa, amei, bom, bons,
      adorei, linda, lindas, lindo, lindos, maravilha, parabéns, perfeito, saudade, saudades, sinto
      falta, faz falta, fazem falta, amava, gostava, perfeita, maravilhoso, arrasou, gostei`,
    booking: `consulta, consultas, horário, horários, agendamento, agendamentos, agenda, reserva,
      reservas, fila, mesa, entrega, entregas, pedido, pedidos, encomenda, encomendas, ciclo,
      assinatura, mensalidade, atendimento, conversa, chamado, corrida, viagem, quarto, sessão, aula, aulas, exame, visita`,
    weEnd: 'tiramos, removemos, retiramos, excluímos, paramos, pararemos, descadastramos',
    reply: `basta responder, só responder, responda, digite, responde com, responda com, envie a palavra, mande a palavra, digita,
      responde, respondam, toque em, clique em, aperte`,
    forwarded: 'encaminhada, encaminhado, mensagem encaminhada, fwd',
    that: 'que',
    be: 'ser, sermos, fosse, seja, sejam',
    of: `de, do, da, dos, das, em, no, na, nos, nas, neste, nesse, nesta, nessa, para, ao, aos, pelos, pelas,
      desse, dessa, deste, desta, desses, dessas, destas, destes, pelo, pela, numa, daquele, daquela`,
    with: 'com',
    about: 'sobre, a respeito de',
    light: `a, o, as, os, um, uma, esse, essa, este, esta, esses, essas, estas, estes, lá, já, favor,
      ficar, ficando, fica, fiquem, fique, estar, querer, também, bem, muito, muita, tanto, tanta,
      viu, hein, né, pois, então, logo, sim, tá, e, por, eh, é, espero, espera, que, gentileza,
      imediatamente, urgente, pode, podem, poderia, poderiam, podia, ok, ô, uns, umas, qualquer, tipo,
      mesmo, aqui, ai, aí, voltar, ir, vir, dar, só, outra, outro, fazendo, favorzinho, tipo de,
      assim, jeito, forma, algum, alguma, cara, mano, caralho, porra, merda, meu deus, tal, cá, ou,
      todo dia, todos os dias, toda hora, tantas vezes, toda semana, há, de novo, novamente, outra
      vez, mais de, mais do que, fazer parte, continuar, permanecer, pertencer, publicitária,
      publicitárias, publicitário, publicitários, comercial, comerciais, promocional, promocionais,
      automática, automáticas, automático, automáticos, chata, chatas, chato, chatos, indesejada,
      indesejadas, indesejado, diária, diárias, insistente, insistentes, imediata, definitivo,
      definitivamente, de uma vez, de vez, definitiva, desse tipo, deste tipo, homi, homem, véi, veio,
      velho, bicho, tchê, guri, mulher, menina, menino, fia, fio, pessoá, uai, sô, oxe, oxente, visse,
      bah, parça, moral, na moral, pelamor, pelamordedeus, prfv, pfvrr, pfvzinho, encarecidamente,
      queridos, querida, daqui pra frente, daqui para frente, de agora em diante, a partir de hoje, a
      partir de agora, daqui em diante, de hoje em diante, doravante, se possível, quanto antes, o
      quanto antes, dia e noite, o tempo todo, direto, demais, referido, presente, próprio, inteiro,
      inteira, viu só, sabe, enfim, tipo assim, seus, suas, seu, sua, do de vocês, alheio, meu povo,
      visto que, pela última vez, última vez, nossas, nossos, nossa, estejam, esteja, estarem, vivam,
      vivem, botão, opção, link, nessa, nessas, nesse, nesses, nesta, nestas, neste, nestes, naquela,
      naquele, cunho, caráter, natureza, teor, nesta data, anteriormente, concedido, concedida,
      outrora, dada, dado, sério, desta data, ficarem, ficassem, ficares, vossa, vossas, vosso,
      vossos, ponto, ninguém, alguém, por parte de, de envio, de ter`,
    courtesy: `${goodDays('pt')}, oi, oie, oii, olá, obrigado, obrigada, obg, obgd, brigado, brigada, por favor, pfv, pf,
      pfvr, porfavor, por gentileza, grato, grata, muito obrigado, muito obrigada, valeu, vlw, amigo,
      amiga, moço, moça, faz favor, fazendo o favor, desculpa, desculpe, com licença, tudo bem,
      senhor, senhora, querido, querida, gente, pessoal, abraço, abraços, att, atenciosamente, desde
      já agradeço, agradeço, ei, opa, alô, favor, gentileza, já, agora, imediatamente, urgente, aí,
      ai, né, viu, ok, então, kkk, rs, tá, logo, bjs, beijos, mano, cara, eu, por obséquio, por
      caridade, pelo amor de deus, prezados, tchau, no momento, nesse momento, prfv, pfvrr, por
      favorzinho, plis, pls, plmds, pelamor, pelamordedeus, meu amor, amor, meu bem, bem, flor, homi,
      véi, tchê, bah, uai, oxe, visse, minha querida, meu querido, prezado, prezada, caros,
      cordialmente, grata pela atenção, grato pela atenção, obrigado pela atenção, obrigada pela
      atenção, agradecida, agradecido, na moral, de boa, beleza, blz, fechou, falou, flw,
      encarecidamente, se possível, daqui pra frente, daqui para frente, de agora em diante, a partir
      de hoje, a partir de agora, daqui em diante, de hoje em diante, doravante, o quanto antes, de
      uma vez, de vez, definitivamente, parça, mulher, menina, menino, meu povo, povo, turma, hein,
      affs, aff, affe, eita, nossa, poxa, puxa, caramba, pela última vez, ae, eae, e aí, salve,
      saudações, tmj, abs, tá bom, ta bom, tá bem, tá ok, tá certo, pra mim, tá joia, tá bom assim,
      certo, entendeu, entendido, ouviu, tá ligado, pelo amor, por favo, sucesso, boa sorte, fica com
      deus, fiquem com deus, deus abençoe, boas vendas, agradeço o carinho, agradeço muito, agradeço a
      atenção, carinho, sério, sério mesmo, de verdade, tô falando sério, muitíssimo obrigado,
      muitíssimo obrigada, muito grata, muito grato, muitíssimo, mto obrigada, mto obrigado, bom dia,
      boa tarde, boa noite`,
    hint: `em paz, me esquece, me esqueçam, me esqueça, esquece meu número, procon, denunciar,
      denuncio, reportar, processo judicial, reclame aqui, é spam, isso é spam, que saco, saco cheio,
      que inferno, não insista, não insistam, vão se ferrar, vai se ferrar, vtnc, vsf, vai tomar, fdp,
      vou bloquear, vou te bloquear, te bloquear, vou bloquear vocês, me bloqueia, me bloqueie,
      bloqueado por mim, não cansam, não se cansam, de novo isso, isso de novo, lá vem, insuportável,
      palhaçada, falta de respeito, perturbação, assédio, meu sossego, passou meu número, deu meu
      número, passou meu contato, deu meu contato, conseguiram meu número, pegaram meu número,
      conseguiu meu número, pegou meu número, acharam meu número, conseguiram meu contato, não
      autorizei, nunca autorizei, não dei autorização, não me cadastrei, nunca me cadastrei, nunca
      pedi, não sou cliente, não sou mais cliente, não trabalho mais, mudou de número, trocou de
      número, não é mais dele, não é mais dela, não pertence, menor de idade, que chatice, chatos,
      chato isso, já encheu, encheu o saco, enchendo o saco, enchendo a paciência, parem com isso,
      pare com isso, para com isso, tô cansado, to cansada, cansei de receber, estou cansado de
      receber, não aguento mais receber, ninguém merece, não pedi, invasão de privacidade, vergonha na
      cara, não te conheço, não conheço vocês, um bom momento, bom momento, má hora, me chama daqui,
      quem são vocês, quanta mensagem, chamar a polícia, na polícia, na justiça, meu advogado vai,
      falar com meu advogado, vou processar, processar vocês, fazer uma denúncia, tiraram meu número,
      arrumaram meu número, não dei meu número, não passei meu número, vai te catar, à merda,
      insistentes, insistência, óbito, por que me mandam, por que vocês me mandam, é golpe, golpistas,
      golpista, faleceu, falecido, falecida, enche o saco, que porre, um saco, que raiva, que ódio, me
      poupe, affs, absurdo, um absurdo, ridículo, ridícula, patético, patética, decepcionada com,
      péssimo atendimento, vou na justiça, pequenas causas, acionar meu advogado, aciono meu advogado,
      entrar na justiça, boletim de ocorrência, faço um bo, danos morais, o que fazer, mais o que
      fazer, nunca comprei, não compro mais, nem conheço, não moro mais, me mudei, mudei de cidade,
      vocês de novo, vocês outra vez, olha vocês, toda hora vocês, todo santo dia, quem deu meu, quem
      te deu, como conseguiram, onde conseguiram, vendeu meu, venderam meu, comprou meu, vazaram meu,
      clonado, spammers, robô chato, lixo de, bando de, seus lixo, toma vergonha, vão trabalhar, vai
      trabalhar, vão arrumar, arruma o que, perdi a paciência, sem paciência, tô de saco, to de saco,
      tá demais, tá ficando chato, já tá chato, enjoei, enjoada, já deu, irritante, irritada,
      irritado, estou incomodada, vou ter que bloquear, acabei de bloquear, denunciei, denunciando,
      larga do meu pé, sai do meu pé, saiam do meu pé, larguem do meu pé, vai se catar, vão se catar,
      povo chato, gente chata, outra vez vocês, todo dia é isso, nunca fui cliente, nunca fui, acho
      que se enganou, se enganou, telefone agora é meu, número agora é meu, não usa mais esse, não tem
      mais esse, não é mais meu, não é mais o dono, mais entre nós, mudou de titular, mudou de dono,
      trocou de dono, me deixa quieto, me deixa quieta, me deixem quieto, catar coquinho, parece
      golpe, perderam uma cliente, perderam um cliente, perderam a cliente, perdeu uma cliente, perdeu
      um cliente, tá chato, ta chato, mas dispenso, no meu pé, nos procurem, deixa eu quieto, deixa eu
      em paz, se lascar, perseguição, ladainha, não mora mais aqui, já disse não, já falei não, não
      lembro de ter dado, não me lembro de ter`,
    dead: `morreu, partiu, não está mais entre nós, nos deixou, foi morar com deus, descansou, virou
      estrelinha, faleceu, falecido, falecida`,
    isOf: 'e, é, era, pertence, virou, agora é',
    pointing: 'esse, este, aquele',
  },
  whole,
  everyday: `quanto, quantos, custa, quanto custa, qual, quais, quando, tem, tenho, tamanho, cor, cores, comprar,
    compro, abre, aberto, aberta, fecha, fechado, loja, entrega, retirar, hoje, amanhã, ontem, semana,
    bom, boa, lindo, linda, legal, massa, show, top, perfeito, oba, uau, kkk, haha, oi tudo bem, tudo,
    certo, combinado, fechado, aguardo, confirmo, confirmado, cheguei, estou, aqui, casa, mãe, filha,
    filho, amor, deus, paz, pix, cartão, dinheiro, desconto, cupom, preço, grande, pequeno, novo, nova,
    nome, rua, ver, olhar, gostei, adorei, amei`,
  notTypos: `recebe, recebi, recebo, alertar, borrão, cega, cegar, célula, contado, contados, contatou, contrato, contratos, digita, dígito, dispara, disparou, numera, numerou, ofertar, passa, segue, seguem, telefones, telefonei, testo, descartadas, descartados, comunicado, comunicada, comunicamos, nobre, vaze, constato, campana, champanha, listão, borax, cancelei, cancelou, cancelado, cancelada, cancelaram, descadastrei, encerrei, sai, saia, saiu,
    cair, sari, par, pares, parte, parto, parede, parece, parir, pagar, passar, parado, parada, parou, parei,
    parque, pardo, parda, pera, mover, remoer, removi, remoto, remédio, step, shop, top, topo, cadastrar,
    cadastro, cadastre, inscrever, inscreva, sair, sal, sala, saírem, saír, caro, cara, tirar, virar, varar,
    narrar, marar, paras, perar, pirar, parma, parem, parar, pari, pura, pare, pato, sua, dia, dar, ir, rir,
    vir, stopa, desinscrita, pena, puro, cabem, sabem, darem, param, preparar, separar, reparar, comparar,
    amparar`,
}
