import type { Roles } from './role.ts'

/** Portuguese: what is done. `mandar~` stands for all its forms, see `forms.ts`. */
export const verbs: Roles = {
  stop: `parar, pare, parem, pararem, para de, para com, deixa de, deixe de, deixem de, deixar de,
    deixarem de, parar de, pare de, parem de, parassem, parasse, parassem de, parasse de, pararem de,
    paro de, paro, evite, evitem, evitar, larga de, largar de, larguem de, largue de, larga mão de, dá
    um tempo com, dá um tempo nas, dá um tempo nos, dá um tempo de, deem um tempo nas, deem um tempo
    com, sossega de, parar com, pare com, parem com, chega com, paralisar~, cessar~, cesse de, cessem
    de, desistam de, desista de, desiste de, pararem com, se abster de, abstenham-se de, abstenha-se de,
    poupar~, abstenham de, abstenha de, abster de, se abstenham de, se abstenha de, para di`,
  told: `para de, pare de, parem de, deixa de, deixe de, deixem de, larga de, larguem de, largue de,
    larga mão de, desistam de, desista de, desiste de, para di`,
  stops: 'param, cansam, cansa, para de',
  cancel: `cancelar, cancela, cancele, cancelem, cancelo, cancelamento, suspender, suspende, suspenda,
    suspendam, interromper, interrompa, interrompam, encerrar, encerra, encerre, encerrem, desativar,
    desativa, desative, desativem, cessar, cesse, cessem, bloquear, bloqueia, bloqueie, bloqueiem,
    desligar, desliga, bloqueio, desativo, suspendo, encerro, dispenso, suspender~, interromper~,
    encerrar~, desativar~, silenciar~, descontinuar~, finalizar~, desligar~, bloquear~, interrupção,
    suspensão, cessação, encerramento, término, desativação, descontinuação, dispensar~, anular~,
    inativar~, corta, corte, cortem`,
  remove: `tirar, tira, tire, tirem, tirarem, remover, remove, remova, removam, remoção, excluir,
    exclui, exclua, excluam, exclusão, retirar, retira, retire, retirem, apagar, apaga, apague, apaguem,
    deletar, deleta, delete, deletem, eliminar, elimina, elimine, eliminem, bloquear, bloqueia,
    bloqueie, bloqueiem, retirada, tiram, removem, excluem, desvincular, desvincula, desvincule,
    desvinculem, tirar~, remover~, retirar~, apagar~, deletar~, eliminar~, riscar~, limpar~,
    desvincular~, dar baixa, dá baixa, dê baixa, deem baixa, dar baixa no, dar baixa em, some com, suma
    com, sumam com, sumir com, desregistrar~, cortar~, desmarcar meu número, xcluir, xclua, deixa de
    fora, deixe de fora, deixem de fora, me deixa de fora, me deixem de fora, tiro, removo, apago`,
  removed: 'removido, removida, excluído, excluída, retirado, retirada, tirado, tirada, apagado, apagada',
  leave: 'sair, saio, sai, saia',
  unsub: `descadastrar, descadastra, descadastre, descadastrem, descadastro, descadastramento,
    descadastrado, descadastrada, desinscrever, desinscreva, desinscreve, desinscrevam, desinscrição,
    desassinar, desassine, desinscrito, desinscrita, descadastrarem, descredenciar, descadastrar~,
    desinscrever~, desassinar~, desincluir~, descredenciar~, desabilitar meu número, dar baixa no meu
    cadastro, dar baixa na minha inscrição, baixa no meu cadastro, descadastramento imediato,
    desincrever, descadastrem-me, desmatricular~, me desliga da lista, lista de não perturbe, lista de
    não perturbar, lista de não incomodar, lista de bloqueio, lista de descadastro`,
  send: `mandar, manda, mande, mandem, mandarem, mandando, enviar, envia, envie, enviem, enviarem,
    enviando, encaminhar, encaminhe, encaminhem, encaminhando, disparar, dispare, disparem, chegar,
    chegue, cheguem, mandar~, enviar~, encaminhar~, disparar~, remeter~, ficar mandando, ficar enviando,
    reenviar~, repassar~, soltar~, jogar~`,
  contact: `contatar, contate, contatem, contata, contactar, contacte, contactem, contacta, contatado,
    contatada, contactado, contactada, escrever, escreva, escrevam, escreve, escrevendo, procurar,
    procure, procurem, procura, procurado, procurada, procurando, chamar, chame, chamem, chama,
    chamando, perturbar, perturbe, perturbem, perturba, perturbado, perturbada, perturbando, importunar,
    importune, importunem, importunado, importunando, entrar em contato, entre em contato, entrem em
    contato, entra em contato, entrar mais em contato, entre mais em contato, entrem mais em contato,
    fazer contato, faça contato, façam contato, falar comigo, fale comigo, falem comigo, mensagear,
    fala, fale, falem, falar, contatar~, contactar~, escrever~, procurar~, chamar~, perturbar~,
    importunar~, mensagear~, falar~, abordar~, cutucar~, acionar~, whatsappear~, zapear~, fiquem
    chamando, vir falar, entrassem em contato, entrassem mais em contato, entrarem em contato, entrarem
    mais em contato, entrando em contato, fiquem entrando em contato, entrar em contato comigo`,
  call: `ligar, liga, ligue, liguem, ligarem, ligando, telefonar, telefona, telefonem, telefonando,
    ligar~, telefonar~`,
  bother: `incomodar, incomode, incomodem, incomoda, incomodando, incomodado, incomodada, encher,
    encham, enche, enchendo, encher o saco, encher a paciência, aborrecer, aborreça, amolar, amole,
    azucrinar, insistir, insista, insistam, atormentar, atormentando, atormente, chatear, infernizar,
    infernizando, torrar, torrando, incomodar~, aborrecer~, amolar~, azucrinar~, insistir~, atormentar~,
    chatear~, infernizar~, torrar~, floodar~, flodar~, lotar~, entupir, entope, entupam, entupindo,
    spammar~, spamar~, bombardear, bombardeia, bombardeiem, bombardeando, atazanar~, aporrinhar~,
    importunar~, abarrotar~, aperrear~, apoquentar~, tumultuar~, infestar~, inundar~, poluir, poluindo,
    ocupar~, saturar~, sobrecarregar~, assediar, assediando, pentelhar~, aloprar~, perseguir,
    perseguindo, persigam`,
  use: 'usar, use, usem, utilizar, utilize, utilizem, uso, utilização',
  receive: `receber, receba, recebendo, continuar recebendo, seguir recebendo, recebam, ser notificado,
    ser notificada, ser incomodado, ser perturbado, ficar recebendo, continuar a receber, receber em,
    ser importunado, ser importunada, ser abordado, ser contatado por, ser avisado, ser avisada, ser
    lembrado, ser lembrada, ser chamado, ser chamada, ser procurado, ser procurada, ser incomodada, ser
    contatada, ser abordada, ser perturbada`,
  join: `inclua, incluir, inclui, incluam, adicionar, adiciona, adicione, inscrever, inscreve, inscreva,
    cadastrar, cadastra, cadastre, colocar, coloca, coloque, coloquem, bota, põe, entrar, reinclua,
    readicione, participar, incluído, incluída, adicionado, adicionada, adicionem, cadastrem,
    recadastrar, reincluir, reincluam, readicionar~, recolocar~, inscrever~, cadastrar~, adicionar~,
    botem, ponham, colocar~, recadastrar~, reinscrever~, botar, põe de volta, coloca de volta, bota de
    volta, coloque de volta, coloquem de volta`,
  back: `voltar, volte, voltem, reativar, reativa, reative, reativem, retomar, retoma, retome, retomem,
    reiniciar, recomeçar, continuar recebendo, seguir recebendo, voltem a, volte a, reativar~, retomar~,
    religar~, restabelecer~, reestabelecer~, reiniciar~, voltar~, desfazer, desfaz, desfaça, desfaçam,
    reverter~, ativar~`,
  want: `quero, queria, gostaria, desejo, desejava, quer, queremos, solicito, peço, prefiro, exijo,
    autorizo, permito, aceito, concordo, interesse em, tenho interesse em, tenho mais interesse em,
    tenho nenhum interesse em, gostava, precisava, prefiria, preferia, queria pedir, quero pedir, venho
    solicitar, venho pedir, gostaríamos, requeiro, demando, opto por, solicitamos, pedimos, consinto,
    dou autorização, dou permissão, desejaria, kero, faço questão de, tenho vontade de, escolho,
    pretendo, pretendemos, pretendia`,
  need: 'preciso, precisa, precisam, necessário',
  take: `bota, bote, botem, botar, põe, ponha, ponham, deixa, deixe, deixem, deixar, joga, jogue,
    mantenha, mantenham, manter, tira, tire, tirem, quero, queria`,
  off: 'fora, de fora, pra fora, para fora',
  revoke: `revogar, revogo, revogue, revogado, retiro, retirar, cancelo, cancelar, anulo, desautorizo,
    desautorizar, retirando, revogando, removo, retirem`,
}
