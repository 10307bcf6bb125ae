import { goodDays } from './days.ts'
import { things } from './es-things.ts'
import { verbs } from './es-verbs.ts'
import { whole } from './es-whole.ts'
import type { Words } from './role.ts'

/** Spanish, with the `vos` forms of the River Plate. */
export const es: Words = {
  lang: 'es',
  spelling: `yano no, bja baja, xfi porfa, xq porque, mensage mensaje, msj mensaje, msjs mensajes, wsp whatsapp, wa whatsapp,
    wasap whatsapp, guasap whatsapp, kiero quiero, qiero quiero, uds ustedes, ud usted, publi
    publicidad, msn mensaje, tmb también`,
  roles: {
    ...verbs,
    ...things,
    toAnybody: 'buscar~, hablar~, busquen, hablen',
    see: 'ver, leer, viendo, seguir viendo',
    goOn: 'sigan, siga, sigas, sigáis, continúen, continúe, seguir',
    tell: 'avisar~, informar~, recordar~, notificar~',
    anyAtAll: `ni nada, nada de nada, y todo lo demás, de ningún tipo, ni ninguna otra, ni ninguna
      cosa, ni de nada, ni nada de eso`,
    rest: `resto, lo demás, las demás, los demás, las otras, los otros, las de, los de, la de, el de,
      las del, los del`,
    receives: 'recibe',
    times: 'veces, semana, semanas, días, ayer, mes, meses',
    robot: `respuesta automática, mensaje automático, atención automática, asistente virtual, gracias
      por comunicarte, gracias por comunicarse, gracias por contactarte, gracias por contactarnos,
      gracias por escribirnos, gracias por tu mensaje, te responderemos, le responderemos, en breve
      te, en breve le, nuestro horario de atención, horario de atención es, elige una opción, elija
      una opción, seleccione una opción, selecciona una opción, marque la opción, menú principal, soy
      el asistente, soy la asistente, fuera de horario, fuera de nuestro horario`,
    keep: 'mantengan, mantenga, manténganme, dejen, sí mándenlas, sí mándenmelas, sí',
    but: 'pero, sino',
    at: 'en',
    again: 'de nuevo, otra vez, nuevamente, una vez más',
    tooOften: 'todos los días, a cada rato, cada rato, todo el día, cada día, tantas veces',
    or: 'o, ni',
    wrong: `número equivocado, equivocado, equivocada, persona equivocada, número incorrecto, se
      equivocó, se equivocaron, no es mi número, aquí no es, no es el número de, este número es de,
      este número es mío, este ya no es, aquí no vive, no vive aquí, no conozco a, aquí no hay ningún,
      aquí no hay ninguna, se confundieron, se confundió, confundido, está equivocado`,
    keyword: 'baja',
    self: `me, yo, mí, mi, mis, nos, nuestro, nuestra, conmigo, contactarme, escribirme, mandarme,
      enviarme, llamarme, molestarme, escribiéndome, enviándome, mandándome, m, sobre mí, mío, míos,
      mía, mías`,
    you: `usted, ustedes, vosotros, su, sus, tu, tus, tienda, empresa, negocio, marca, vos, clínica,
      consultorio, salón, farmacia, panadería, restaurante, pizzería, óptica, hospital, laboratorio,
      taller, veterinaria, barbería, estudio, inmobiliaria, encargado, encargada, vendedor, vendedora,
      gerente, chica, chico, hotel, librería, peluquería, academia, instituto, supermercado, compañía,
      local`,
    toYou: 'te, le, les, a usted, a ustedes',
    they: `ella, ellos, ellas, titular, dueño, dueña, cliente, padre, madre, esposo, esposa, papá, mamá,
      abuelo, abuela`,
    neg: `no, nunca, jamás, ni, sin, tampoco, ya no, no más, nunca más, no estoy interesado en, no
      estoy interesada en, no era para`,
    didNot: 'no pude, no puedo, no he podido, todavía no, aún no, no estoy, no logro',
    more: 'más, nunca más, ya no, ninguna, ningún, no más, vuelvan a, vuelvas a, vuelva a',
    enough: 'basta, suficiente, harto, harta, nada de, sin más',
    only: `solo, sólo, solamente, únicamente, excepto, salvo, menos los, menos las, prefiero, aparte
      de, fuera de, solo cuando`,
    may: `pueden, puede, podés, acepto, mantengan, sí quiero, sí mándenlas, sí mándenmelas, sí me
      interesan, sí me gustan, sí pueden, dejen, quédense`,
    if: 'si, cuando yo, en caso de, si yo, al poner, al escribir, al responder',
    result: `pasa, pierdo, perder, sucede, ocurre, qué pasa, sigo recibiendo, puedo volver, significa,
      para qué sirve, cómo funciona, dejo, para qué es, qué hace, de qué sirve, sirve para, qué
      significa, quiere decir, seguiré recibiendo, se puede volver, puedo regresar, qué quiere decir,
      qué pasaría, cada cuánto, con qué frecuencia`,
    why: 'por qué, porque',
    how: `cómo, dónde, hay forma, hay manera, de qué forma, qué hago, hay modo, habrá forma, habría
      forma, habrá manera, existe alguna forma, existe forma, existe manera, se puede, podría, me
      podrían, pueden decirme, cómo hago para, cómo hago, cómo le hago, qué tengo que hacer, hay que
      hacer, hay algún botón, dónde puedo, es posible, sería posible`,
    future: 'voy, vamos, iba, pensando, pienso, estaba por',
    asked: `pedí, dije, respondí, escribí, solicité, avisé, puse, mandé, contesté, pedimos, ya les
      pedí, ya pedí, ya dije, ya les dije, ya respondí, ya contesté, ya mandé, ya puse, ya lo pedí, he
      pedido, les he pedido, les pedí, ya escribí, digité, les dije, les he dicho, he dicho, llevo
      pidiendo, llevo semanas pidiendo, estoy pidiendo, cuántas veces, mil veces, les escribí,
      reclamé, solicité ya, envié, ya envié`,
    still: `sigo recibiendo, siguen mandando, siguen enviando, siguen escribiendo, todavía recibo, aún
      recibo, siguen llegando, me siguen llegando, me siguen mandando, no me hacen caso, nadie hace
      caso, me siguen, siguen, sigue llegando, me sigue llegando, sigo en la lista, no paran, y nada,
      me volvieron a mandar, volvieron a mandar, volvió a llegar, me volvió a llegar, otra vez me
      llegó, me llegó otro, me llegó otra, me llegan igual, igual me llegan, igual me escriben, igual
      siguen`,
    mistake: `sin querer, por error, por equivocación, me equivoqué, fue un error, por accidente, me
      arrepentí, cambié de idea, mandé sin querer, fue sin querer, corrector, autocorrector, la regué,
      me confundí, fue un accidente, le di sin querer, le piqué sin querer, no era para, no quería,
      botón equivocado`,
    clicked: `respondo, apreté, toqué, cliqueé, pulsé, puse, mandé, respondí, di, salí, envié, hice clic,
      pongo, escribo, mando`,
    soon: `hoy, ahora, mañana, por ahora, todavía, aún, después, luego, esta semana, este mes,
      por el momento`,
    hour: `noche, madrugada, domingo, domingos, sábado, sábados, feriado, feriados, fin de semana,
      fines de semana, temprano, horario laboral, horario comercial, antes de las, después de las, de
      noche, en la noche, a la noche, por la noche, por la mañana, por las noches, en horario de
      trabajo, de lunes a viernes, siesta, de día, tan tarde, tan temprano, noches, madrugadas, entre
      semana, lunes a viernes, horario, horarios, a estas horas, estas horas, esas horas, esta hora,
      esa hora, tan noche, tan de noche, tan de mañana, hora de siesta, hora de la siesta, mañanas,
      tardes`,
    often: `por semana, por mes, por día, al mes, al día, a la semana, una vez, una por, dos por, como
      máximo, máximo, menos mensajes, tantos mensajes, tanto mensaje, semanalmente, de vez en cuando,
      menos seguido, menos frecuencia, tan seguido, reducir, reduzcan, tantos, tantas, bajen la
      frecuencia, manden menos, escriban menos, cada semana, cada mes, quincenal, mensual,
      mensualmente, bajarle, bájenle, bajenle a, bájale, menos veces, de a poco, espaciar~, moderar~,
      disminuir, disminuyan, disminuya`,
    good: `buena, buenas, adoro, encanta, encantan, me gusta, me gustan, amo, gustan, gusta, genial,
      extraño, extrañaba, extrañé, echo de menos, hacen falta, me hacen falta, gustaban, bello, bella,
      hermoso, hermosa, divino, divina, precioso, preciosa, lindo, linda, cuánto cuesta`,
    booking: `cita, citas, turno, turnos, reserva, reservas, mesa, pedido, pedidos, fila, cola, entrega,
      entregas, paquete, consulta, orden, clase, clases, visita`,
    weEnd: 'darte de baja, darle de baja, quitamos, sacamos, borramos, eliminamos',
    reply: `basta responder, responde, respondé, responda, escribe la palabra, escriba la palabra, envía la palabra,
      manda la palabra, escribe, escriba, escribí, pon, ponga, envía, envíe, manda, mande, toca,
      toque, pulsa, pulse, presiona, presione, contesta, conteste`,
    forwarded: 'reenviado, reenviada, mensaje reenviado',
    that: 'que',
    be: 'ser, sea, fuera',
    of: 'de, del, en, para, al, por, desde, pertenecer a',
    with: 'con',
    about: 'sobre, acerca de',
    light: `el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas,
      aquí, acá, ya, favor, se, y, también, muy, tanto, tanta, tantos, tantas, pueden, puede, podrían,
      podría, podés, podes, puedes, pues, entonces, sí, hasta, volver, seguir, siga, sigan, estar,
      che, wey, güey, tipo, cualquier, por, espero, hagan, favor de, lo, todos los días, a cada rato,
      cada rato, todo el día, cada día, tantas veces, de nuevo, otra vez, nuevamente, más de, más que,
      formar parte, continuar, permanecer, pertenecer, comerciales, comercial, publicitarias,
      publicitaria, publicitarios, publicitario, promocionales, promocional, automáticos, automático,
      automáticas, no deseados, no deseadas, pesados, pesadas, molestos, molestas, illo, po, weón,
      huevón, boludo, parce, compa, carnal, mae, hermano, definitivamente, de una vez, de una buena
      vez, una vez por todas, de una vez por todas, inmediato, inmediata, de inmediato, la brevedad, a
      la brevedad, en adelante, de ahora en adelante, de aquí en adelante, por este medio, por la
      presente, presente, mediante, dichosas, dichosos, benditas, malditos, malditas, pinches, pinche,
      putos, puto, putas, puta, tía, tío, macho, nomás, no más, mismo, a partir de hoy, desde hoy,
      próximamente, sus, su, tus, tu, vuestra, vuestras, vuestros, vuestro, xfavor, cortesía,
      nuestras, nuestros, estén, estés, esté, anden, andar, estarme, qu, lo de, botón, opción,
      carácter, índole, naturaleza, otorgado, otorgada, dado, dada, fecha, vosotros, al tiro, altiro,
      ahorita, por su parte, por vuestra parte, parte, por parte de, cuanto antes, podéis, podríais,
      podrán, podrás`,
    courtesy: `${goodDays('es')}, hola, buenas, buenos días, buenas tardes, buenas noches, gracias,
      muchas gracias, por favor, xfa, porfa, porfavor, porfis, saludos, un saludo, señor, señora,
      amigo, amiga, estimados, disculpe, disculpa, perdón, mil gracias, ya, ahora, inmediatamente,
      urgente, che, bueno, ok, les agradezco, de antemano, plis, holi, jaja, se los agradezco, favor,
      amablemente, cordialmente, adiós, chau, xfavor, x favor, pls, porfi, porfaa, por fa, favorcito,
      de una vez, de una vez por todas, de una buena vez, una vez por todas, de inmediato, a la
      brevedad, de ahora en adelante, de aquí en adelante, a partir de hoy, desde hoy, desde ya, muy
      amable, muy amables, agradezco, quedo atento, quedo atenta, saludos cordiales, cordial saludo,
      atentamente, atte, tía, tío, po, weón, parce, compa, mae, illo, oye, oigan, oiga, ey, eh, hey,
      estimado, estimada, señores, chicos, chicas, señorita, bendiciones, buen finde, con permiso, mi
      amor, amor, corazón, reina, joven, jefe, patrón, se agradece, mire, miren, mira, pues, flaco,
      flaca, hermano, hermana, nena, nene, cariño, guapa, guapo, jefa, doña, don, maestro, buena
      suerte, suerte, éxito, éxitos, entendido, entendieron, dios los bendiga, buen trabajo, en serio,
      de verdad, al tiro, ahorita, cuanto antes, qué pena con ustedes, muchísimas gracias, muchísimas,
      infinitas gracias, buen día, buena tarde, buena noche, quillo, illa`,
    hint: `en paz, déjenme tranquilo, déjenme tranquila, déjame tranquilo, déjame tranquila, olvídense
      de mí, olvídate de mí, denunciar, voy a denunciar, reportar, los voy a reportar, los reporto,
      profeco, indecopi, es spam, esto es spam, estafa, estafadores, qué fastidio, qué molestia, qué
      pesados, pesados, no insistan, no insista, los voy a bloquear, te voy a bloquear, voy a
      bloquear, los bloqueo, te bloqueo, bloquéenme, no se cansan, otra vez esto, de nuevo esto, harto
      de, harta de, estoy harto, estoy harta, me tienen harto, me tienen harta, hasta cuándo, quién
      les dio mi número, les dio mi número, de dónde sacaron mi número, sacaron mi número,
      consiguieron mi número, nunca autoricé, no autoricé, nunca me suscribí, no me suscribí, nunca
      pedí, yo no pedí, no soy cliente, ya no soy cliente, no trabajo más, cambió de número, ya no es
      de, hijos de puta, váyanse, la puta, qué hinchas, acoso, falta de respeto, menor de edad, no los
      conozco, buen momento, mal momento, me tienen podrido, me tienen podrida, ya cansan, ya me
      cansaron, denunciarlos, insoportables, llamar a la policía, con mi abogado, falleció, fallecido,
      fallecida, no me interesa nada, ya estuvo bueno, ya estuvo, estáis locos, están locos, vaya
      pesadez, qué pesadez, qué lata, qué coñazo, qué asco, me cansé, me harté, ya me harté, hasta la
      madre, hasta las narices, hasta los huevos, hasta el gorro, hasta la coronilla, otra vez
      ustedes, ustedes otra vez, otra vez vosotros, otra vez con, dale con, y dale, acosadores,
      ladrones, abuso, es un abuso, qué insistencia, qué insistentes, mi abogado, demandar, los
      demando, los voy a demandar, quién os dio, quién les pasó, cómo consiguieron, de dónde tienen,
      de donde tienen mi, de dónde han sacado, nunca compré, no compro más, ya no compro, ya no vivo,
      me mudé, pesadilla, ridículo, ridículos, patético, vergüenza, qué vergüenza, aaah, uff, ufa, ay
      ya, ay no, me dejen tranquilo, perdieron una clienta, perdieron un cliente, parece estafa,
      rompen las bolas, no vive más aquí`,
    dead: 'murió, ya no está con nosotros, falleció, nos dejó, partió',
    isOf: 'es, era, pertenece, ya no es, ahora es',
    pointing: 'este, ese, esta, aquel',
  },
  whole,
  everyday: `cuánto, cuántos, cuesta, cuál, cuándo, tiene, tengo, talla, color, comprar, abre, abierto, cerrado,
    tienda, envío, hoy, mañana, ayer, semana, bueno, buena, lindo, linda, perfecto, genial, dale, listo,
    vale, casa, precio, descuento, tarjeta, efectivo, nuevo, nueva, grande, pequeño, nombre, calle, ver,
    gusta, encanta`,
  notTypos: `recibí, recibe, recibo, recibió, contado, contrato, dígito, llega, llegó, poner, sega, célula, bache, exclusa, sacho, segar, cancelé, canceló, cancelado, bajo, baje, bajan, bajas, bajada, caja, paja, raja, maja, hoja,
    bala, bata, barja, baila, balsa, bajen, salar, salida, salid, salió, sale, salen, salud, saldo, valer,
    retener, obtener, tener, detenerse, paran, pares, paren, suscribir, suscribirme, suscripción, stock,
    alta, falta, rebaja, trabaja, bajar, pajar, viajar, bajaron, batar, bazar, detiene, detenido,
    abajo, sabir, subir, salirse, partir, pasen, pagan, parten, ser`,
}
