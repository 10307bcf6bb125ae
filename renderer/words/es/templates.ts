import type { templates as source } from '../pt-BR/templates.ts'

export const templates: Record<keyof typeof source, string> = {
  'templates.title.lost':
    '{n, plural, one {# plantilla pide responder una palabra que Sossego no entendería} many {# de plantillas piden responder una palabra que Sossego no entendería} other {# plantillas piden responder una palabra que Sossego no entendería}}',
  'templates.title.waits':
    '{n, plural, one {# plantilla pide responder una palabra que espera su decisión} many {# de plantillas piden responder una palabra que espera su decisión} other {# plantillas piden responder una palabra que espera su decisión}}',
  'templates.title.heard': 'Sossego entiende todo lo que sus plantillas piden responder',
  'templates.title.none': 'Ninguna plantilla suya dice cómo salir',
  'templates.title.empty': 'Ninguna plantilla de mensaje todavía',
  'templates.title.unknown': 'Aún no se sabe de sus plantillas',
  'templates.line':
    '{n, plural, one {Sossego probó la plantilla como lo haría un cliente.} many {Sossego probó # de plantillas como lo haría un cliente.} other {Sossego probó # plantillas como lo haría un cliente.}}',
  'templates.line.silent':
    '{n, plural, one {# oferta no dice cómo salir.} many {# de ofertas no dicen cómo salir.} other {# ofertas no dicen cómo salir.}}',
  'templates.empty': 'Nada por aquí todavía',
  'templates.empty.line':
    'Cuando haya plantillas de mensaje en su cuenta, aquí verá si Sossego entiende lo que piden responder.',
  'templates.unknown': 'Ningún WhatsApp conectado',
  'templates.unknown.line':
    'Con un WhatsApp conectado, aquí aparecen sus plantillas de mensaje, y si Sossego entiende lo que piden responder.',
  'templates.search': 'Buscar plantilla por nombre',
  'templates.found':
    '{n, plural, =0 {Ninguna plantilla con “{search}” en el nombre.} one {# plantilla con “{search}” en el nombre.} many {# de plantillas con “{search}” en el nombre.} other {# plantillas con “{search}” en el nombre.}}',
  'templates.list': 'Lista de plantillas',
  'templates.detail': 'Elija una plantilla en la lista',
  'templates.row.none': 'No necesita decir cómo salir',
  'templates.row.mend':
    '{n, plural, one {# punto por corregir} many {# de puntos por corregir} other {# puntos por corregir}}',
  'templates.row.silent': 'No dice cómo salir',
  'templates.row.heard': 'Se entiende al instante: {words}',
  'templates.row.waits': 'Espera su decisión: {words}',
  'templates.row.lost': 'No se entiende: {words}',
  'templates.category.MARKETING': 'Oferta',
  'templates.category.UTILITY': 'Aviso',
  'templates.category.AUTHENTICATION': 'Código de acceso',
  'templates.category.OTHER': 'Otro tipo',
  'templates.status.APPROVED': 'aprobada',
  'templates.status.PENDING': 'en revisión',
  'templates.status.REJECTED': 'rechazada',
  'templates.status.PAUSED': 'pausada',
  'templates.status.DISABLED': 'desactivada',
  'templates.status.PENDING_DELETION': 'borrándose',
  'templates.status.DELETED': 'borrada',
  'templates.status.OTHER': 'estado no informado',
  'templates.seen': 'Cómo la ve el cliente',
  'templates.gap': 'dato {name}',
  'templates.promises': 'Lo que esta plantilla pide responder',
  'templates.promises.none': 'No pide responder ninguna palabra ni tocar un botón para salir.',
  'templates.silent.MARKETING':
    'Oferta sin salida: quien ya no la quiere solo puede bloquear o denunciar. En WhatsApp, ponga en el pie:',
  'templates.silent.UTILITY': 'Aviso: no necesita decir cómo salir.',
  'templates.turned': 'Ahora es oferta',
  'templates.turned.line':
    'Desde el {day} WhatsApp trata esta plantilla como oferta (antes: {before}). Quien solo aceptó lo que era no aceptó ofertas: envíela a quien dijo sí a las ofertas y pregunte a los demás en la próxima conversación.',
  'templates.turned.unknown':
    '{n, plural, =0 {De todos sus contactos se sabe si quieren ofertas.} one {De # contacto todavía no se sabe si quiere ofertas.} many {De # de contactos todavía no se sabe si quieren ofertas.} other {De # contactos todavía no se sabe si quieren ofertas.}}',
  'templates.turned.see': 'Ver esos contactos',
  'templates.turned.check': 'Revisar una lista antes de enviar',
  'templates.copy': 'Copiar',
  'templates.copied': 'Copiado. Péguelo en el pie de la plantilla, en WhatsApp.',
  'templates.place.header': 'en el título',
  'templates.place.body': 'en el texto',
  'templates.place.footer': 'en el pie',
  'templates.place.button': 'en un botón',
  'templates.heard': 'Sossego lo entiende al instante.',
  'templates.waits': 'espera su decisión.',
  'templates.lost': 'Sossego no lo entiende.',
  'templates.mine': 'Usted lo enseñó.',
  'templates.waits.word.why':
    'Sola, esta palabra puede ser sobre otra cosa. La respuesta quedaría en Peticiones hasta que usted decida.',
  'templates.lost.word.why': 'Quien responda así espera dejar de recibir, pero seguiría recibiendo.',
  'templates.waits.button.why':
    'Lo que dice puede ser sobre otra cosa. El toque quedaría en Peticiones hasta que usted decida.',
  'templates.lost.button.why': 'Quien lo toque espera dejar de recibir, pero seguiría recibiendo.',
  'templates.teach': 'Enseñar esta palabra',
  'templates.means':
    'Si la enseña, quien responda {text} ya no recibe nada que la tienda empiece (ofertas, novedades, avisos de compra).',
  'templates.tag': 'Marcar: detener todo',
  'templates.tag.offers': 'Marcar: detener solo ofertas',
  'templates.tag.means':
    'Detener todo: quien lo toque ya no recibe nada que la tienda empiece (ofertas, novedades, avisos de compra). Detener solo ofertas: los avisos de compra siguen.',
  'templates.advice.word':
    'O cambie, en la plantilla de WhatsApp, esta palabra por una que ya se entiende, como {word}. WhatsApp revisa la plantilla de nuevo.',
  'templates.advice.button':
    'O cambie, en la plantilla de WhatsApp, el texto del botón, por ejemplo por “{word}”. WhatsApp revisa la plantilla de nuevo.',
  'templates.advice.now':
    'Cambie, en la plantilla de WhatsApp, esta palabra por una que ya se entiende, como {word}. WhatsApp revisa la plantilla de nuevo.',
  'templates.taught': 'Quien responda “{text}” ahora ya no recibe nada que la tienda empiece.',
  'templates.tagged': 'Quien toque “{text}” ahora ya no recibe nada que la tienda empiece.',
  'templates.tagged.offers': 'Quien toque “{text}” ahora ya no recibe ofertas ni novedades.',
  'templates.untaught': '“{text}” volvió a ser como antes.',
  'templates.facts': 'Lo que sabe WhatsApp',
  'templates.fact.category': 'Tipo',
  'templates.fact.status': 'Estado',
  'templates.fact.quality': 'Calidad',
  'templates.fact.language': 'Idioma',
  'templates.fact.since': 'Conocida desde',
  'templates.fact.by': 'Quién la tocó por última vez',
  'templates.fact.changed': 'Último cambio',
  'templates.quality.YELLOW': 'Calidad media',
  'templates.quality.RED': 'Calidad baja',
}
