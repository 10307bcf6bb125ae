import type { Roles } from './role.ts'

/** Spanish: what it is done to. */
export const things: Roles = {
  messages: `msg, mensaje, mensajes, mensajito, mensajitos, aviso, avisos, notificación, notificaciones,
    alerta, alertas, contacto, comunicación, comunicaciones, mail, mails, correo, correos, textos,
    envíos, newsletter, tantos mensajes, tanto mensaje, menos mensajes, manden menos, escriban menos,
    menos frecuencia, whatsapps, wasaps, comunicados, recordatorios, recordatorio, notis, mensajería,
    chats, sms, correspondencia, mensaje publicitario, difusiones, spams, mensajes automáticos, mensaje
    automático`,
  offers: `promoción, promociones, promo, oferta, ofertas, publicidad, publicidades, propaganda,
    propagandas, anuncio, anuncios, campañas, ofertas y promociones, publi, marketing, spam, campaña,
    volantes, folletos, comerciales, mensajes publicitarios, mensajes promocionales, mensajes
    comerciales, comunicaciones comerciales, comunicaciones publicitarias, comunicaciones promocionales,
    información comercial, información publicitaria, contenido promocional, rebajas`,
  news: `novedad, novedades, noticia, noticias, boletín, boletines, consejos, contenido, contenidos,
      lanzamientos`,
  calls: 'llamada, llamadas, llamado, llamados',
  list: `lista, listas, lista de difusión, lista de contactos, lista de envío, suscripción, base, base
    de datos, contactos, sistema, registros, grupo, difusión, agenda de contactos, registro, newsletter,
    canal, suscripciones, listado, listados, mailing, cadena, lista de clientes, lista de correo, lista
    de envíos, lista de promociones, lista de ofertas, lista de mensajes, lista de whatsapp, base de
    clientes, base de contactos, envíos automáticos, directorio, lista de ustedes, grupo de promociones,
    grupo de ofertas`,
  account: 'cuenta, registro, perfil, ficha',
  number: `número, nro, teléfono, celular, móvil, whatsapp, contacto, nombre, contactos, cel, celu,
    fono, tel, número de teléfono, número de celular, línea telefónica, wsp, dispositivo, bandeja`,
  vague: `esto, eso, cosas, cosa, nada, todo, basura, mierda, porquería, porquerías, pendejadas,
    tonterías, boludeces, estupideces, huevadas, cuestiones, vainas, vaina, weas, wea, weás, huevada,
    chingaderas, pavadas, chorradas, rollos, rollo, chorrada, madres, fregaderas, tontera, tonteras,
    idioteces, tanta cosa, pendejada, esas cosas, este tipo de cosas, lata, coñazo`,
  these: 'estos, esos, estas, esas',
  all: 'todo, todas, todos, toda',
  here: 'ahí, aquí, acá, de ahí, de aquí, allí, de acá',
  other: `pedido, pedidos, compra, compras, factura, facturas, boleta, cita, citas, turno, turnos,
    reserva, envío, entrega, entregas, paquete, orden, órdenes, producto, productos, línea, internet,
    gimnasio, tratamiento, medicamento, dolor, luz, agua, reunión, curso, clase, clases, plan, club,
    espera, regalos, invitados, auto, coche, carro, foto, fotos, audio, audios, video, videos, catálogo,
    link, pago, pagos, comprobante, presupuesto, dirección, fiesta, precio, precios, pauta, talla,
    planta, tarjeta, seguro, servicio, trabajo, obra, cemento, tornillos, cable, televisión, netflix,
    temporada, presión, comida, escuela, colegio, banco, dieta, mancha, regalo, invitación, rifa,
    boleto, boletos, entrada, entradas, corte, pelo, depósito, adelanto, crédito, préstamo, deuda,
    saldo, recarga, garantía, examen, receta, vacuna, moto, llanta, pizza, torta, pastel, familia,
    padres, mamás, vecinos, edificio, iglesia, fútbol, queso, cebolla`,
  orders: 'pedido, pedidos, compra, compras, envío, entrega, entregas, paquete, orden, órdenes',
  receipts: 'factura, facturas, boleta, boletas, recibo, recibos, comprobante, comprobantes',
  channel: 'whatsapp, correo, mail, email, sms, llamadas, mensaje, mensajes, teléfono',
  data: `datos, datos personales, información personal, información, historial, consentimiento, copia de
    todo, sobre mí`,
  law: `rgpd, habeas data, protección de datos, derecho al olvido, derecho de acceso, derechos arco,
      ley de datos, lopd, portabilidad de datos, ley 25326, ley 1581`,
  rights: `borrar, borren, borra, eliminar, eliminen, elimina, suprimir, supriman, copia, acceso,
    acceder, corregir, rectificar, exportar, revocar, revoco, supresión, eliminación, ver, compartieron,
    compartido, comparten, compartir, vendieron, filtraron, cedieron, cedido, rectificar~, acceder~,
    exportar~, suministrar, saber, portar, actualizar mis, copia de todo`,
  hold: `tienen, tiene, guardan, poseen, guardado, guardada, guardados, almacenados, almacenan,
    registrado, registrada`,
  permission: 'autorización, consentimiento, permiso, conformidad, aceptación',
}
