import type { Words } from './role.ts'

/** Portuguese: words and phrases that are a whole message. */
export const whole: Words['whole'] = {
  out: `sem mensagens, sem mensagem, sem propaganda, sem spam, parar, pare, parem, sair, stop,
    descadastrar, descadastro, descadastre, descadastra, remover, descadastrar-me, cancelar inscrição,
    parar promoções, parar promoção, parar mensagens, não perturbe, não perturbar, quero sair,
    desinscrever, desinscreva, sair lista, parar tudo, bloquear mensagens, me descadastra, não receber,
    não receber mais, parar de receber, queria sair, gostaria de sair, quero parar de receber,
    sair do grupo, remover da lista, sair fora, desejo sair, cancelar envio de mensagens, parar mensagem,
    parar envio, pode parar de mandar`,
  cancel: `cancelar, cancela, cancele, cancelem, cancelamento, encerrar, quero cancelar, desejo cancelar,
    finalizar`,
  ask: `cancelar tudo, quero cancelar tudo, quero nada não, quero não, dispensa, obrigado dispenso, não incomode, excluir cadastro, apagar cadastro, deletar cadastro, excluir conta, apagar conta,
    deletar conta, perdi o interesse, já comprei, já comprei em outro lugar, desisto de vocês,
    todo dia isso, vocês de novo, para, chega, sai, saia, bloquear, bloqueia, bloqueie, fim, basta,
    excluir, apagar, deletar, remove, remova, exclui, exclua, tira, tire, não quero, não quero mais,
    não quero nada, não quero mais nada, não tenho interesse, não tenho nenhum interesse, sem interesse,
    não me interessa, não me interessa mais, não me interesso, não tenho mais interesse,
    não estou interessado, não estou interessada, não to interessado, não to interessada, não conheço,
    não conheço ninguém, não conheço essa pessoa, não conheço essa loja, não sou eu, agora não, foi engano,
    engano, não é momento, quem é, quem é você, quem é vocês, já deu, deu, dispenso, não preciso,
    não preciso mais, desisto, me deixa, me deixe, me deixem, não quero isso, não quero mais isso,
    pode parar, podem parar, quero parar, para com isso, para tudo, cansei, não quero saber, sem paciência,
    vaza, some, suma, sumam, de novo, outra vez, não quero nada de vocês, não é comigo, não obrigado,
    não obrigada, me erra, xô, que droga, aff, affe, afff, não preciso de nada, não quero comprar nada,
    não compro, interesse nenhum, não gosto disso, nem pensar, não me interessa nada, não quero contato,
    não me manda, não me mande, não me envie, não manda, não mande, não envie, não liga, me poupe,
    me poupem, tô fora, estou fora, to fora, parem com isso, pare com isso, cancelar tudo, cancela tudo`,
  no: 'não, nao, não não, nunca, jamais',
  answer: 'sim, ok, tá, certo, beleza, blz, claro, isso',
  in: `voltar, reativar, quero voltar, quero receber, voltar a receber, me inclua, assinar, inscrever,
    reiniciar, quero receber sim, me adiciona, me adicione, me inclui, quero participar, recadastrar,
    quero me inscrever, quero me cadastrar, me cadastra, me cadastre, quero voltar a receber, pode
    mandar de novo, podem mandar de novo, quero entrar, quero entrar na lista, pode voltar a mandar, sim
    quero receber, voltei, aceito receber, me coloca de volta, quero de volta, receber`,
  help: `ajuda, como funciona, como funciona isso, me ajuda, info, informação, o que é isso, instruções,
    para que serve`,
}
