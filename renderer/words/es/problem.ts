import type { problem as source } from '../pt-BR/problem.ts'

export const problem: Record<keyof typeof source, string> = {
  'problem.kind.bad-input': 'Algo no se llenó como Sossego esperaba. No se cambió nada.',
  'problem.kind.not-found': 'Esto ya no está aquí. Vuelva a la lista e intente de nuevo.',
  'problem.kind.disk':
    'El disco no dejó guardar. Nada de lo ya guardado se perdió. Vea si hay espacio libre.',
  'problem.kind.network': 'Internet no respondió. No se perdió nada; intente de nuevo en un rato.',
  'problem.kind.whatsapp': 'WhatsApp no lo aceptó. Aquí no se cambió nada.',
  'problem.kind.bug': 'Algo falló dentro de Sossego. Lo ya guardado sigue guardado.',
  'problem.engine-lost':
    'Sossego todavía se está reorganizando. No se cambió nada; intente en unos segundos.',
  'problem.engine-restarted':
    'Sossego se reorganizó justo en ese momento. Vea si quedó como quería y, si no, hágalo de nuevo.',
  'problem.reply-replied': 'Esta petición ya fue respondida.',
  'problem.reply-unsure':
    'WhatsApp no confirmó, y no se puede saber si la respuesta salió. Para no enviarla dos veces, Sossego no lo intenta de nuevo. Si WhatsApp avisa que llegó, aparece aquí.',
  'problem.reply-silent': 'Esta persona pidió que no le respondan. El silencio es la mejor respuesta.',
  'problem.reply-complains':
    'Esta persona está molesta. Una respuesta solo lo empeoraría, por eso Sossego no envía ninguna.',
  'problem.reply-not-here':
    'Esta persona no escribió un mensaje a la tienda, y WhatsApp solo deja responder a quien escribió.',
  'problem.reply-nothing': 'Aquí no hay nada que confirmar.',
  'problem.reply-closed':
    'Pasaron 24 horas desde el último mensaje, y WhatsApp ya no acepta respuesta. La petición sigue valiendo.',
  'problem.reply-no-account': 'Para responder desde aquí, conecte el WhatsApp de la tienda.',
  'problem.reply-no-number': 'El número al que esta persona escribió no está conectado aquí.',
  'problem.reply-offline':
    'Sin internet, la respuesta no salió. El texto sigue aquí: intente de nuevo cuando vuelva internet.',
  'problem.reply-later':
    'WhatsApp no acepta mensajes en este momento. La respuesta no salió, y el texto sigue aquí. Intente en un rato.',
  'problem.reply-unsaved': 'La respuesta salió, pero el disco no dejó anotarlo. No se enviará de nuevo.',
  'problem.no-such-request': 'Esta petición ya no está aquí. No se cambió nada.',
  'problem.no-such-template': 'Esta plantilla ya no está aquí. Nada cambió.',
  'problem.no-such-person': 'Este contacto ya no está aquí. No se cambió nada.',
  'problem.already-decided': 'Esta petición ya estaba decidida. Para cambiarla, deshágala primero.',
  'problem.nothing-to-undo': 'No hay qué deshacer: esta petición ya está abierta.',
  'problem.bad-phone': 'Esto no parece un teléfono. Escríbalo completo, por ejemplo +55 31 98888-7777.',
  'problem.phone-which-area': 'Falta el código de área. Escriba así: (31) 98888-7777.',
  'problem.phone-which-country': '¿De qué país es este número? Escriba con + y el código, por ejemplo +52 …',
  'problem.phone-too-short': 'Faltan dígitos en este número.',
  'problem.phone-too-long': 'Este número tiene dígitos de más.',
  'problem.phone-group': 'Este es el código de un grupo, no el número de una persona.',
  'problem.phone-private-id': 'Este es un código interno de WhatsApp, no un número.',
  'problem.phone-rounded': 'Una planilla redondeó este número. Escriba todos los dígitos.',
  'problem.proof-missing': 'Falta contar cómo lo sabe. Es la prueba que protege su tienda.',
  'problem.not-in-practice': 'Esto solo funciona en la tienda de ejemplo.',
  'problem.disk-full':
    'El disco de esta computadora está lleno, y Sossego dejó de guardar. Lo que ya se guardó está a salvo. Libere unos 200 MB: vuelve solo. Hasta entonces, no envíe ofertas: una petición de salir puede no haber llegado.',
  'problem.disk-refused':
    'El disco no dejó guardar. Lo que ya se guardó sigue guardado. Sossego lo intenta de nuevo cada diez segundos.',
  'problem.damaged':
    'Un archivo de datos está dañado. Sossego no lo tocó. Guarde una copia de la carpeta y pida ayuda.',
  'problem.found-repaired':
    'un archivo estaba dañado y se rehízo a partir de la segunda carpeta. No se perdió nada.',
  'problem.found-copy-failed':
    'la copia de seguridad de hoy no se pudo hacer. Los datos están guardados; Sossego lo intentará de nuevo.',
  'problem.from-the-future':
    'Estos datos los guardó un Sossego más nuevo. No se cambió nada, y todo lo que se puede leer está aquí. Actualice Sossego para volver a guardar.',
  'problem.found-torn':
    'la última grabación había quedado a medias, quizá por un corte de luz. Se guardó aparte, y nada confirmado se perdió.',
  'problem.found-bad-document':
    'un resumen estaba estropeado y se rehízo a partir del registro completo. No se perdió nada.',
  'problem.in-use':
    'Los datos ya están abiertos en otra ventana de Sossego. Nada ha cambiado. Cierre la otra e inténtelo de nuevo.',
  'problem.not-delivered':
    'El mensaje no llegó a la tienda de ejemplo. Nada ha cambiado; inténtelo de nuevo.',
  'problem.no-account': 'No hay ninguna tienda abierta. Elija una para empezar.',
  'problem.phone-stray-zero':
    'A este número le sobra un cero. Escríbalo con el código del país, por ejemplo +52 55 1234 5678.',
  'problem.phone-empty': 'Falta el número.',
  'problem.phone-not-a-number':
    'Esto no parece un número de teléfono. Escríbalo con el código del país, por ejemplo +52 55 1234 5678.',
  'problem.no-such-example': 'Este ejemplo ya no está aquí. No se cambió nada.',
  'problem.word-empty': 'Aquí no hay ninguna letra que se pueda reconocer. No se guardó nada.',
  'problem.word-too-long': 'La palabra es demasiado larga. No se guardó nada; use hasta cinco palabras.',
  'problem.word-too-short': 'La palabra es demasiado corta: se escribe sin querer. No se guardó nada.',
  'problem.word-number': 'Un número responde a menús y preguntas. No se guardó nada; elija otra palabra.',
  'problem.word-yes-or-no': 'Esta palabra responde a muchas preguntas. No se guardó nada; elija otra.',
  'problem.word-everyday':
    'Esta palabra aparece en conversaciones todos los días. No se guardó nada; elija otra.',
  'problem.word-goods': 'Esta palabra habla también de compras u horarios. No se guardó nada; elija otra.',
  'problem.word-unclear':
    'Esta palabra puede querer decir otras cosas. No se guardó nada; en ese caso decide usted.',
  'problem.word-known': 'Sossego ya entiende esta palabra así. No hace falta enseñarla.',
  'problem.word-opposite': 'Esta palabra ya quiere decir otra cosa para Sossego. No se guardó nada.',
  'problem.file-unreadable':
    'No se pudo leer el archivo: tal vez cambió de lugar. No se guardó nada; elija el archivo de nuevo.',
  'problem.file-cut-short':
    'El archivo llegó incompleto y no se guardó. Aquí no se perdió nada; intente de nuevo.',
  'problem.no-such-file': 'Este archivo ya no está aquí. No cambió nada; intente de nuevo.',
  'problem.no-file': 'El archivo ya no está aquí. No se guardó nada; elija el archivo de nuevo.',
  'problem.too-big':
    'El archivo es demasiado grande. No se guardó nada. Una lista se puede dividir en partes; un chat, exportarse sin archivos.',
  'problem.too-many-files':
    'Hay demasiados archivos abiertos. No se guardó nada. Cierra Sossego, ábrelo de nuevo y elige el archivo.',
  'problem.too-many-rows':
    'La lista tiene más de dos millones de filas. No se guardó nada; divídala en partes.',
  'problem.too-many-columns':
    'La tabla tiene más de 200 columnas. No se guardó nada; deje solo nombre, número y lo que haga falta.',
  'problem.cell-too-long':
    'Uno de los textos es demasiado largo para una lista de contactos. No se guardó nada; vea si es el archivo correcto.',
  'problem.not-text':
    'Este archivo no es texto ni planilla. No se guardó nada; vea si es el archivo correcto.',
  'problem.not-a-list': 'No hay contactos en este archivo. No se guardó nada; vea si es el archivo correcto.',
  'problem.zip-bomb':
    'El archivo comprimido crece demasiado al abrirse. No se guardó nada; pida la lista como planilla.',
  'problem.zip-too-many':
    'El archivo comprimido trae demasiadas cosas. No se guardó nada. Si es un chat, expórtelo sin archivos.',
  'problem.zip-unsafe-name':
    'El archivo comprimido tiene nombres que no son seguros. No se guardó nada; pida la lista como planilla.',
  'problem.zip-nested':
    'Hay otro archivo comprimido dentro de este. No se guardó nada; ábralo antes y elija la lista.',
  'problem.old-excel':
    'Esta planilla es del Excel antiguo (.xls). No se guardó nada. Ábrala en Excel y guárdela como .xlsx.',
  'problem.locked-file':
    'El archivo tiene contraseña. No se guardó nada. Ábralo, guarde una copia sin contraseña y elija la copia.',
  'problem.xml-with-dtd':
    'Esta planilla trae instrucciones que una lista no necesita. No se guardó nada; guárdela de nuevo en Excel.',
  'problem.which-dates':
    'No se sabe si va primero el día o el mes. No se guardó nada; diga el orden e intente de nuevo.',
  'problem.took-too-long':
    'El archivo tardó demasiado en leerse. No se guardó nada; intente de nuevo o divida la lista en partes.',
  'problem.broken':
    'El archivo está incompleto o dañado. No se guardó nada; expórtelo de nuevo e intente otra vez.',
  'problem.no-phone-column': 'Falta decir qué columna tiene el número de teléfono. No se guardó nada.',
  'problem.chat-group':
    'Es el chat de un grupo, y en un grupo no se sabe a quién se habla. No se guardó nada.',
  'problem.chat-me': 'Nadie en este chat se llama así. No se guardó nada; diga quién es la tienda.',
  'problem.chat-number': 'Falta el número de quien está en este chat. No se guardó nada.',
  'problem.not-a-chat': 'Esto no es un chat exportado. No se guardó nada.',
  'problem.no-such-import': 'Esta lista ya se deshizo, o ya no está aquí. No se cambió nada.',
  'problem.no-such-work': 'Este trabajo ya no está aquí. Nada de lo ya guardado se perdió.',
  'problem.file-cut': 'El archivo no llegó completo. No se guardó nada. Elija el archivo otra vez.',
  'problem.evidence-missing': 'Para traer de vuelta a quien pidió salir, cuente cómo lo sabe. Nada cambió.',
  'problem.no-topic': 'Elija al menos un tema. Nada cambió.',
  'problem.no-such-wording': 'Ese texto ya no está aquí. Elija otro.',
  'problem.no-such-topic': 'Ese tema ya no está aquí. Elija otro.',
  'problem.no-such-join': 'Esos registros ya estaban separados. Nada cambió.',
  'problem.not-yet': 'Ese día todavía no llegó. Elija hoy o un día pasado.',
  'problem.same-person': 'Los dos ya son la misma persona. Nada cambió.',
  'problem.is-a-chat':
    'Este archivo es una conversación de WhatsApp, no una lista. Elíjalo otra vez para leerlo como conversación.',
  'problem.file-exists': 'Ya hay un archivo con ese nombre y no se tocó. Elija otro nombre.',
  'problem.no-such-copy': 'Esa copia ya no está aquí. Nada cambió. Elija otra.',
  'problem.copy-broken': 'Esa copia está dañada y no se usó. Nada cambió. Elija otra.',
  'problem.list-under-way':
    'Una lista o conversación está entrando ahora. Nada cambió. Espera a que termine, o detenla, y vuelve a la copia después.',
  'problem.restore-under-way':
    'Sossego está volviendo a una copia. Nada cambió. Espera a que termine e inténtalo de nuevo.',
  'problem.copy-failed':
    'No se pudo hacer la copia de seguridad. Sus datos están completos. Vea si hay espacio en el disco e intente otra vez.',
  'problem.folder-in-use': 'Esa carpeta ya tiene datos de Sossego y no se tocaron. Elija una carpeta vacía.',
  'problem.second-missing': 'Esa carpeta no se pudo leer. No cambió nada. Elija otra.',
  'problem.second-inside':
    'Esa carpeta está junto con los datos de Sossego. No cambió nada. Elija una en otro lugar, mejor en una memoria USB o en otro disco.',
  'problem.second-other-shop':
    'Esa carpeta ya tiene datos de un Sossego, y no son los de esta tienda. No se tocó nada. Elija otra carpeta.',
  'problem.second-not-empty':
    'Esa carpeta ya tiene otros archivos. No cambió nada. Cree una carpeta vacía y elija esa.',
  'problem.second-read-only':
    'Esa carpeta no deja guardar. No cambió nada. Mire si la memoria está bloqueada o elija otra.',
  'problem.second-full': 'Esa carpeta está llena. No cambió nada. Libere espacio en ella o elija otra.',
  'problem.second-refused': 'Esa carpeta no aceptó guardar. No cambió nada. Elija otra.',
  'problem.second-practice':
    'La tienda de ejemplo no tiene segunda carpeta. No cambió nada. Abra su tienda para elegir una.',
  'problem.no-window': 'Esto solo se puede hacer en la ventana de Sossego. No cambió nada.',
  'problem.found-second-unknown':
    'no se pudo leer cuál es la segunda carpeta. Los datos están guardados; elija la carpeta de nuevo en Ajustes, Copias de seguridad.',
  'problem.no-such-act': 'No hay nada que deshacer: esto ya se deshizo.',
}
