import type { Roles } from './role.ts'

/** Spanish: what is done. `mandar~` stands for all its forms, see `forms.ts`. */
export const verbs: Roles = {
  stop: `parar, paren, detener, detengan, detenga, cesen, cesar, para de, pará de, para con, deja de,
    dejá de, deje de, dejen de, dejar de, dejes de, paren de, pare de, paren con, dejen con, dejarme de,
    terminen con, acaben con, dejaran de, dejasen de, dejen ya de, dejemos de, dejo de, parala con, pará
    la con, cortala con, córtenla con, acábenla con, dejenme de, déjeme de, déjame de, eviten, evite,
    evitar, déjense de, déjate de, dejate de, dejad de, parad de, parad con, dejad ya de, dejar ya de,
    paren ya de, aflojen con, aflojá con, cortenla con, párenle a, párale a, párenle con, párale con, ya
    párenle con, ya estuvo de, desistan de, desista de, absténganse de, abstenerse de, abstenga de,
    cesen de, cese de, ya no estén, no anden, ahorrar~, se abstengan de, absténgase de, se abstenga de,
    ahórrense, abstengan de, parad, pararos, deja ya de, deje ya de`,
  told: `deja de, deje de, dejen de, para de, paren de, pare de, paran, dejenme de, déjeme de, déjame
    de, dejad de, parad de, déjense de, dejate de, déjate de`,
  stops: 'paran, dejan, cansan, deja de',
  cancel: `cancelar, cancela, cancelá, cancele, cancelen, cancelo, cancelación, anular, anula, anulen,
    suspender, suspendan, suspenda, interrumpir, interrumpan, desactivar, desactiva, desactiven,
    finalizar, bloquear, terminar, cancelar~, anular~, suspender~, interrumpir~, desactivar~,
    finalizar~, terminar~, silenciar~, bloquear~, inhabilitar~, cese, suspensión, interrupción,
    desactivación, baja de`,
  remove: `sacar, saca, sacá, saque, saquen, borrar, borra, borrá, borre, borren, eliminar, elimina,
    eliminá, elimine, eliminen, quitar, quita, quitá, quite, quiten, remover, remueva, remuevan,
    retirar, retire, retiren, bórrame, borrame, bórrenme, bórreme, elimíname, eliminame, elimínenme,
    elimíneme, sácame, sacame, sáquenme, sáqueme, quítame, quitame, quítenme, quíteme, retírenme,
    retíreme, remuévanme, remuévame, sacarme, borrarme, eliminarme, quitarme, removerme, bajame, bájame,
    bájenme, sacan, borran, eliminan, quitan, borro, saco, retiran, sacás, borrás, eliminás, quitás,
    sacar~, borrar~, eliminar~, quitar~, retirar~, tachar~, suprimir~, limpiar~, descartar~, excluir,
    excluyan, excluya, exclúyanme, exclúyame, saquenme, desvincular~, depurar~, eliminación, supresión`,
  removed: 'borrado, borrada, eliminado, eliminada, removido, sacado, sacada, quitado, retirado',
  leave: 'salir, salirme, salgo, sal',
  unsub: `desuscribir, desuscribirme, desuscríbanme, desuscríbeme, desuscribime, desuscribanme,
    desuscripción, desinscribir, desinscribirme, dar de baja, darme de baja, dame de baja, denme de
    baja, deme de baja, den de baja, date de baja, dé de baja, da de baja, dar la baja, darse de baja,
    darnos de baja, me den de baja, solicito la baja, quiero la baja, pido la baja, solicito mi baja,
    quiero baja, necesito la baja, deseo la baja, dame la baja, darme la baja, denme la baja, mi baja,
    dado de baja, dada de baja, quiero mi baja, cancelar suscripción, cancelar la suscripción, baja por
    favor, anular suscripción, solicitar la baja, damos de baja, pedir la baja, doy de baja, me doy de
    baja, me dé de baja, me des de baja, me dan de baja, me das de baja, me da de baja, desuscribo, me
    desuscribo, dan la baja, dan de baja, cancelo la suscripción, desuscribir~, desinscribir~,
    desafiliar~, desapuntar~, desregistrar~, desapúntenme, desapúntame, desanotar~, dar de baja de,
    tramitar la baja, gestionar la baja, procesar la baja, baja inmediata, solicito baja, pido baja,
    quiero una baja, den baja, dar baja, dame baja, me doy baja, borrarme de, darme debaja, darse
    debaja, debaja, dame debaja, denme debaja, lista robinson, lista de exclusión, lista de no molestar`,
  send: `mandar, manda, mandá, mande, manden, mandes, mandarme, mándame, mandarnos, mandando,
    mandándome, enviar, envía, enviá, envíe, envíen, envíes, enviarme, envíenme, enviando, enviándome,
    lleguen, llegue, llegar, llegarme, pasar, pasen, pasarme, mandéis, enviéis, mándenme, mándeme,
    envíame, envíeme, mandar~, enviad, pasar~, llegar~, reenviar, reenvíen, remitir~, compartir~, poner~`,
  contact: `escribir, escriba, escriban, escribas, escribí, escribe, escribirme, escribime, escribiendo,
    escribiéndome, contactar, contacte, contacten, contactes, contactarme, contactado, contactada,
    contactando, buscarme, busquen, hablarme, hablen, hables, perturben, comuniquen, comunicarse,
    comunicarse conmigo, ponerse en contacto, se comuniquen, escribáis, contactéis, spamear, spameando,
    escribir~, contactar~, comunicar~, buscar~, hablar~, perturbar~, whatsappear~, wasapear~, spamear~,
    textear~, mensajear~, tratar de contactar, andar escribiendo, contacto conmigo`,
  call: `llamar, llame, llamen, llames, llamarme, llamando, llamándome, marcarme, marquen, llamar~,
    telefonear~, marcando`,
  bother: `molestar, moleste, molesten, molestes, molestarme, molestando, molestado, molestada, fregar,
    frieguen, friegues, joder, jodan, jodas, jodiendo, fastidiar, fastidien, insistir, insistan,
    insistas, hincharme, hinchar, rompan, romper, chingar, chinguen, acosar, acosarme, acosen,
    molestar~, fregar~, joder~, fastidiar~, insistir~, hinchar~, chingar~, acosar~, llenar~, saturar~,
    bombardear~, atosigar~, hostigar~, jorobar~, cargosear~, jeringar~, inundar~, importunar~,
    incomodar~, perseguir~, abrumar~, cansar~, spamear~, taladrar~, romper las bolas, romper los huevos,
    dar la lata, dar el coñazo, dar la brasa, estar jodiendo, invadir~, agobiar~`,
  use: 'usar, usen, use, utilizar, utilicen, uso, utilización',
  receive: `recibir, reciba, recibiendo, seguir recibiendo, reciban, recibáis, ser contactado, ser
    contactada, ser molestado, ser molestada, que me lleguen, que me llegue`,
  join: `incluir, incluyan, incluyanme, inclúyanme, inclúyeme, incluime, agregar, agregame, agrégame,
    agréguenme, agreguen, agrega, suscribir, suscribirme, suscríbanme, suscríbeme, suscribime, anotarme,
    anótame, anotame, anótenme, poneme, ponme, pónganme, entrar, añádeme, añadirme, apuntarme, apúntame,
    darme de alta, dame de alta, denme de alta, den de alta, me den de alta, anotan, agregan, dan de
    alta, me dan de alta, sumar~, sumarme, súmame`,
  back: `volver, vuelvan, vuelve, volvé, reactivar, reactiva, reactiven, reactívenme, reanudar,
    reanuden, retomar, reiniciar, regresar, seguir recibiendo, vuelvan a, vuelvas a, vuelva a, deshacer,
    deshaz, deshagan, revertir~, activar~`,
  want: `quiero, quisiera, deseo, desearía, queremos, necesito, prefiero, solicito, pido, exijo, me
    gustaría, quería, autorizo, permito, acepto, me interesa, interés en, no estoy interesado en, no
    estoy interesada en, quisiéramos, preferiría, querría, me gustaria, ruego, solicitamos, pedimos,
    requiero, demando, agradecería, agradeceré, les pido, le pido, te pido, quisiera pedir, kiero,
    consiento, doy permiso, doy autorización, doy mi consentimiento, opto por, venimos a solicitar,
    tengo ganas de, estoy interesado en, estoy interesada en, estamos interesados en`,
  need: 'necesitan, hace falta, necesario',
  take: 'deja, dejen, dejar, dejad, pon, pongan, poner, mantengan, mantener, mantén, tenme, quiero',
  off: 'fuera, afuera, por fuera',
  revoke: 'revocar, revoco, revoque, retiro, retirar, anulo, anular, cancelo, desautorizo, quito',
}
