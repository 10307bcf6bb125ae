import type { Words } from './role.ts'

/** Spanish: words and phrases that are a whole message. */
export const whole: Words['whole'] = {
  out: `baja, bajar, salir, detener, desuscribir, desuscribirme, stop, paren, dar de baja, darme de baja,
    de baja, la baja, cancelar suscripción, desuscribirse, desuscripción, parar promociones,
    detener promociones, deme de baja, parar mensajes, detener mensajes, quiero salir, me quiero salir,
    no molestar, remover, baja definitiva, baja total, baja de la lista, salir de la lista, desinscribir,
    deseo salir, dejar de recibir, no recibir más, no recibir, baja ya`,
  cancel: `cancelar, cancela, cancelá, cancele, cancelen, quiero cancelar, anular, finalizar, terminar,
    cancelación`,
  ask: `no más, eliminar cuenta, cancelar cuenta, ya no necesito, ya no lo necesito, ya compré, alto,
    basta, para, pará, fin, eliminar, borrar, no quiero, no quiero más, ya no quiero, no quiero nada,
    no me interesa, no me interesa más, ya no me interesa, no me interesan, no estoy interesado,
    no estoy interesada, sin interés, no tengo interés, ahora no, no conozco, no lo conozco, no la conozco,
    no los conozco, no soy yo, quién es, quién eres, quiénes son, no gracias, no me molesten,
    no me molestes, no me moleste, no molesten, no molestes, déjenme, déjame, no insistan, cansan,
    otra vez, de nuevo, bloquear, chao, adiós, olvídenme, quiero parar, no quiero nada de ustedes,
    ya basta, ya no quiero nada, no es mío, no necesito, no necesito nada, paren con esto, para con esto,
    no quiero saber nada, no quiero comprar, por ahora no, ya fue, no me manden, no me mandes, no manden,
    no envíen, no me envíen, uf, qué pesados`,
  no: 'no, no no, nunca, jamás',
  answer: 'sí, si, ok, vale, claro, bueno, dale, listo',
  in: `alta, darme de alta, iniciar, suscribirse, suscribirme, volver, quiero volver, quiero recibir,
    volver a recibir, reanudar, reactivar, quiero suscribirme, quiero recibir ofertas, dame de alta,
    denme de alta, inclúyanme, agrégame, agrégenme, agréguenme, anótame, anotame, anótenme, quiero darme
    de alta, quiero volver a recibir, quiero recibir mensajes, me quiero suscribir, el alta, quiero el
    alta, quiero entrar, vuelvan a mandarme, recibir`,
  help: 'ayuda, info, cómo funciona, cómo funciona esto, información, qué es esto, necesito ayuda',
}
