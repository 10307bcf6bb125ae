import type { today as source } from '../pt-BR/today.ts'

export const today: Record<keyof typeof source, string> = {
  'today.morning': 'Buenos días',
  'today.afternoon': 'Buenas tardes',
  'today.evening': 'Buenas noches',
  'today.waiting':
    '{n, plural, one {# persona espera su decisión.} many {# de personas esperan su decisión.} other {# personas esperan su decisión.}}',
  'today.calm': 'Nadie espera su decisión.',
  'today.requests': 'Peticiones',
  'today.requests.big': '{n, plural, =0 {Ninguna espera} one {# espera} many {# esperan} other {# esperan}}',
  'today.requests.oldest': 'La más antigua, {ago}.',
  'today.requests.none': 'Las peticiones claras se respetan al instante. Solo las dudosas le esperan.',
  'today.requests.do': 'Decidir ahora',
  'today.requests.see': 'Ver peticiones',
  'today.quality': 'Calidad',
  'today.quality.unknown.line':
    'WhatsApp aún no ha dicho cómo está la calidad de su número. Sin esa respuesta, Sossego no adivina.',
  'today.quality.since': 'Desde {since}. Revisada {ago}.',
  'today.quality.read': 'Revisada {ago}.',
  'today.quality.curve': 'Calidad del número en los últimos 30 días',
  'today.quality.table': 'Ver como tabla',
  'today.quality.day': 'Día',
  'today.quality.marks': 'Plantillas de mensaje',
  'today.mark.new': 'nueva: {template}',
  'today.mark.changed': 'cambió: {template}',
  'rating.GREEN': 'Alta',
  'rating.YELLOW': 'Media',
  'rating.RED': 'Baja',
  'rating.UNKNOWN': 'No se sabe',
  'today.consent': 'Consentimiento',
  'today.consent.of': 'de {total, number}',
  'today.consent.line':
    '{unknown, plural, =0 {aceptan ofertas.} one {aceptan ofertas. De # no se sabe: cuenta como “no”.} many {aceptan ofertas. De # no se sabe: cuentan como “no”.} other {aceptan ofertas. De # no se sabe: cuentan como “no”.}}',
  'today.consent.none': 'Aún no hay contactos. Cuando los haya, aquí verá cuántos aceptan ofertas.',
  'today.consent.see': 'Ver contactos',
  'today.consent.add': 'Agregar contacto',
  'today.since': 'Desde {when}',
  'today.since.first': 'Últimos siete días',
  'today.since.nothing': 'Nada nuevo. Todo en orden.',
  'since.honoured':
    '{n, plural, one {# petición respetada al instante} many {# de peticiones respetadas al instante} other {# peticiones respetadas al instante}}',
  'since.ways': '{what}: {ways}',
  'since.held':
    '{n, plural, one {# mensaje dudoso, ofertas en espera} many {# de mensajes dudosos, ofertas en espera} other {# mensajes dudosos, ofertas en espera}}',
  'since.returned':
    '{n, plural, one {# persona pidió volver a recibir} many {# de personas pidieron volver a recibir} other {# personas pidieron volver a recibir}}',
  'since.legal':
    '{n, plural, one {# petición sobre datos personales: la ley da un plazo para responder} many {# de peticiones sobre datos personales: la ley da un plazo para responder} other {# peticiones sobre datos personales: la ley da un plazo para responder}}',
  'since.template.status':
    '{after, select, APPROVED {WhatsApp aprobó la plantilla “{about}”} REJECTED {WhatsApp rechazó la plantilla “{about}”} PAUSED {WhatsApp pausó la plantilla “{about}”} DISABLED {WhatsApp desactivó la plantilla “{about}”} other {WhatsApp cambió el estado de la plantilla “{about}”}}',
  'since.template.quality':
    '{after, select, GREEN {La plantilla “{about}” tiene calidad alta} YELLOW {La plantilla “{about}” tiene calidad media} RED {La plantilla “{about}” tiene calidad baja} other {Aún no se sabe la calidad de la plantilla “{about}”}}',
  'since.template.category':
    '{after, select, MARKETING {WhatsApp ahora trata la plantilla “{about}” como oferta} UTILITY {WhatsApp ahora trata la plantilla “{about}” como aviso} other {WhatsApp cambió el tipo de la plantilla “{about}”}}',
  'since.template': 'Novedad sobre la plantilla de mensaje “{about}”',
  'since.template.unnamed':
    '{n, plural, one {# novedad sobre plantillas de mensaje} many {# de novedades sobre plantillas de mensaje} other {# novedades sobre plantillas de mensaje}}',
  'since.number': 'WhatsApp avisó algo sobre su número',
  'since.account': 'WhatsApp avisó algo sobre su cuenta',
  'since.way.word': '{n, number} por palabra',
  'since.way.phrase': '{n, number} por frase',
  'since.way.button': '{n, number} por botón',
  'since.way.reply': '{n, number} por respuesta lista',
  'since.way.reaction': '{n, number} por reacción',
  'since.way.switch': '{n, number} en el propio WhatsApp',
  'since.way.failure': '{n, number} por envío rechazado',
  'since.way.unheard': '{n, number} por mensaje no leído',
  'since.way.hand': '{n, number} a mano',
  'since.legal.until':
    '{n, plural, one {# petición sobre datos personales} many {# de peticiones sobre datos personales} other {# peticiones sobre datos personales}}: responda hasta el {date} ({left, plural, =0 {es hoy} one {falta # día} many {faltan # de días} other {faltan # días}})',
  'since.legal.late':
    '{n, plural, one {# petición sobre datos personales} many {# de peticiones sobre datos personales} other {# peticiones sobre datos personales}}: el plazo pasó el {date}. Responda ahora.',
}
