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
  'today.quality.number': 'Del número {number}, el que está peor.',
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
    '{after, select, APPROVED {WhatsApp aprobó la plantilla “{about}”} REJECTED {WhatsApp rechazó la plantilla “{about}”} PAUSED {WhatsApp pausó la plantilla “{about}”} DISABLED {WhatsApp desactivó la plantilla “{about}”} DELETED {La plantilla “{about}” fue borrada en WhatsApp} other {WhatsApp cambió el estado de la plantilla “{about}”}}',
  'since.template.quality':
    '{after, select, GREEN {La plantilla “{about}” tiene calidad alta} YELLOW {La plantilla “{about}” tiene calidad media} RED {La plantilla “{about}” tiene calidad baja} other {Aún no se sabe la calidad de la plantilla “{about}”}}',
  'since.template.category':
    '{after, select, MARKETING {WhatsApp ahora trata la plantilla “{about}” como oferta. Quien solo aceptó avisos no aceptó ofertas: revise la lista en Listas antes de enviar} UTILITY {WhatsApp ahora trata la plantilla “{about}” como aviso} other {WhatsApp cambió el tipo de la plantilla “{about}”}}',
  'since.template.text': 'El texto de la plantilla “{about}” cambió',
  'since.template.new': 'Hay una plantilla nueva: “{about}”',
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
  'notice.violation':
    'WhatsApp dice que la cuenta fue contra una de sus reglas ({type}). Vea el motivo en el Centro de ayuda empresarial de Meta; si no está de acuerdo, pida una revisión',
  'notice.restriction':
    'WhatsApp restringió la cuenta: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {no se pueden añadir números} RESTRICTED_BIZ_INITIATED_MESSAGING {no se pueden enviar plantillas} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {no se puede responder a clientes} RESTRICTED_UTILITY_TEMPLATES {no se pueden enviar avisos} other {una parte de los envíos se detuvo}}. Vea el motivo en el Centro de ayuda empresarial de Meta',
  'notice.restriction-until':
    'WhatsApp restringió la cuenta hasta el {until}: {type, select, RESTRICTED_ADD_PHONE_NUMBER_ACTION {no se pueden añadir números} RESTRICTED_BIZ_INITIATED_MESSAGING {no se pueden enviar plantillas} RESTRICTED_CUSTOMER_INITIATED_MESSAGING {no se puede responder a clientes} RESTRICTED_UTILITY_TEMPLATES {no se pueden enviar avisos} other {una parte de los envíos se detuvo}}. Vea el motivo en el Centro de ayuda empresarial de Meta',
  'notice.disabled':
    'WhatsApp desactivó la cuenta. Aquí no se perdió nada. Pida una revisión en el Centro de ayuda empresarial de Meta',
  'notice.disabling':
    'WhatsApp desactivará la cuenta el {date}. Vea ya el motivo en el Centro de ayuda empresarial de Meta',
  'notice.reinstated': 'WhatsApp liberó la cuenta de nuevo',
  'notice.gone':
    'La cuenta de WhatsApp fue borrada o desconectada de la app. Aquí no se perdió nada; vea Ajustes → Conexión',
  'notice.partner': 'Cambió quién cuida de la cuenta de WhatsApp',
  'notice.alert-critical':
    'Aviso grave de WhatsApp sobre la cuenta: {what}. Véalo en el Administrador de WhatsApp',
  'notice.alert': 'Aviso de WhatsApp sobre la cuenta: {what}',
  'notice.alert-info': 'Nota de WhatsApp sobre la cuenta: {what}',
  'notice.review-approved': 'WhatsApp aprobó la cuenta',
  'notice.review-rejected':
    'WhatsApp no aprobó la cuenta. Vea el motivo en el Centro de ayuda empresarial de Meta',
  'notice.review': 'WhatsApp está revisando la cuenta',
  'notice.name-approved': 'WhatsApp aprobó el nombre “{name}”',
  'notice.name-rejected': 'WhatsApp no aceptó el nombre “{name}”. Elija otro en el Administrador de WhatsApp',
  'notice.name': 'WhatsApp está revisando el nombre “{name}”',
  'notice.limit': 'El límite de personas nuevas por día ahora es {limit}',
  'notice.throughput': 'El número ahora puede enviar más mensajes por segundo',
  'notice.pin-changed':
    'Se cambió el PIN de dos pasos del número. Si no fue usted, cámbielo ya en el Administrador de WhatsApp',
  'notice.pin-asked':
    'Alguien pidió cambiar el PIN de dos pasos del número. Si no fue usted, vea quién tiene acceso en el Administrador de WhatsApp',
  'notice.pin':
    'El PIN de dos pasos del número ya se puede cambiar. Si no fue usted, vea quién tiene acceso en el Administrador de WhatsApp',
  'notice.other': 'WhatsApp avisó algo sobre la cuenta: {what}',
}
