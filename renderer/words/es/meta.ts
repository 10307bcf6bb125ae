import type { meta as portuguese } from '../pt-BR/meta.ts'

export const meta: Record<keyof typeof portuguese, string> = {
  'problem.meta-token':
    'WhatsApp ya no acepta la clave de acceso de esta tienda. Aquí no se perdió nada. Cree una clave nueva y cámbiela en Ajustes → Conexión.',
  'problem.meta-permission':
    'La clave de acceso no puede hacer esto: falta un permiso, o la cuenta no está asignada a ella. No se cambió nada. Vea qué falta en Ajustes → Conexión.',
  'problem.meta-too-often':
    'WhatsApp pidió una pausa, porque hubo demasiadas preguntas en poco tiempo. No se perdió nada; Sossego sigue solo.',
  'problem.meta-later':
    'WhatsApp tiene problemas en este momento. No se perdió nada; Sossego lo intenta de nuevo solo.',
  'problem.meta-same-person':
    'Fueron demasiados mensajes para la misma persona en poco tiempo. Este no salió; espere un poco e intente de nuevo.',
  'problem.meta-registering':
    'Este número se registró y se retiró demasiadas veces. No se cambió nada. Espere tres días e intente de nuevo.',
  'problem.meta-spam':
    'WhatsApp frenó los envíos de este número, porque mucha gente lo bloqueó o denunció. Detenga las ofertas y abra Calidad.',
  'problem.meta-category':
    'WhatsApp limitó los envíos, porque hay plantillas en la categoría equivocada. Abra Calidad y vea cuáles.',
  'problem.meta-restricted':
    'WhatsApp restringió esta cuenta por sus políticas. Aquí no se perdió nada. Vea el motivo y pida una revisión en el Centro de ayuda de Meta.',
  'problem.meta-locked':
    'Esta cuenta está bloqueada o desactivada en WhatsApp. Aquí no se perdió nada. Vea el motivo en el Centro de ayuda de Meta.',
  'problem.meta-country': 'WhatsApp no deja que esta tienda escriba a este país. El mensaje no salió.',
  'problem.meta-wrong-id':
    'WhatsApp no conoce este número de identificación. No se cambió nada. Revise el número en Ajustes → Conexión.',
  'problem.meta-request':
    'WhatsApp no entendió la solicitud de Sossego. No se cambió nada. Es un error nuestro: envíe los detalles al soporte.',
  'problem.meta-experiment':
    'WhatsApp no lo entregó: esta persona está en una prueba de Meta. No es una petición para salir, y no hay nada que hacer.',
  'problem.meta-own-number': 'El mensaje era para el propio número de la tienda, y no salió.',
  'problem.meta-unreachable':
    'El mensaje no llegó: quizás este número no use WhatsApp. No es una petición para salir.',
  'problem.meta-test-number':
    'El número de prueba de Meta solo escribe a quienes están en la lista de prueba. El mensaje no salió.',
  'problem.meta-display-name':
    'WhatsApp todavía no aprobó el nombre de la tienda. Pida la aprobación en el Administrador de WhatsApp.',
  'problem.meta-payment':
    'Hay un problema con el pago de esta cuenta. Revise la forma de pago en el Administrador de WhatsApp.',
  'problem.meta-registration':
    'Este número no está registrado en WhatsApp, o el registro falló. Registre el número en el Administrador de WhatsApp.',
  'problem.meta-day-over':
    'Pasaron más de 24 horas desde el último mensaje de esta persona, y solo se puede enviar una plantilla. La respuesta no salió.',
  'problem.meta-cap':
    'WhatsApp no entregó esta oferta: la persona ya recibió demasiadas ofertas. No es una petición para salir. No la envíe de nuevo hoy.',
  'problem.meta-stopped': 'Esta persona detuvo las ofertas de la tienda en WhatsApp. Sossego anotó el “no”.',
  'problem.meta-unsupported':
    'WhatsApp no muestra aquí este tipo de mensaje. Abra la conversación en el teléfono.',
  'problem.meta-media': 'El archivo no se pudo bajar o enviar. No se cambió nada; intente de nuevo.',
  'problem.meta-pages':
    'La lista de WhatsApp cambió mientras se leía. No se perdió nada; Sossego la lee de nuevo desde el principio.',
  'problem.meta-needs-phone':
    'Para este mensaje WhatsApp necesita el teléfono de la persona, y solo se conoce el nombre de usuario. No salió.',
  'problem.meta-marketing-off':
    'Las ofertas de este número salen por otro servicio de Meta. El mensaje no salió por aquí.',
  'problem.meta-template-missing': 'Esta plantilla no existe en este idioma, o todavía no está aprobada.',
  'problem.meta-template-long':
    'El texto de la plantilla queda demasiado largo una vez completado. Acorte lo que va en los espacios.',
  'problem.meta-template-policy':
    'El texto de la plantilla va contra una política de WhatsApp. Abra Calidad y vea qué cambiar.',
  'problem.meta-template-paused':
    'WhatsApp pausó esta plantilla, porque a mucha gente no le gustó. Abra Calidad antes de usarla de nuevo.',
  'problem.meta-template-off':
    'WhatsApp desactivó esta plantilla para siempre. Haga otra, y vea antes en Calidad qué molestó.',
  'problem.meta-template-full':
    'Esta cuenta ya tiene todas las plantillas que WhatsApp permite. Borre una que ya no use.',
  'problem.meta-identity':
    'El teléfono de esta persona cambió, y WhatsApp quiere estar seguro de que todavía es ella. El mensaje no salió.',
  'problem.meta-block-some': 'No todas las personas se pudieron bloquear o desbloquear.',
  'problem.meta-block-full': 'La lista de bloqueados de WhatsApp está llena. No se bloqueó a nadie nuevo.',
  'problem.meta-insights':
    'WhatsApp no da estas cifras para esta cuenta, o todavía no se activaron en el Administrador de WhatsApp.',
  'problem.meta-history':
    'WhatsApp no entrega las conversaciones antiguas de este número. Las nuevas llegan como siempre.',
}
