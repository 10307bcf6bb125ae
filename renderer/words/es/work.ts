import type { work as source } from '../pt-BR/work.ts'

export const work: Record<keyof typeof source, string> = {
  'work.import-preview': 'Viendo qué cambiaría {about}',
  'work.import': 'Trayendo {about}',
  'work.chat-preview': 'Buscando peticiones en {about}',
  'work.chat': 'Guardando las peticiones de {about}',
  'work.check': 'Revisando {about}',
  'work.clean': 'Limpiando {about}',
  'work.suppression': 'Lista de quien no quiere recibir',
  'work.backup': 'Copia de seguridad',
  'work.restore': 'Volviendo a una copia',
  'work.pack': 'Pruebas de {about}',
  'work.counts': '{done} de {of}',
  'work.leave': 'Puede ir a otra pantalla: sigue solo.',
  'work.stop': 'Parar',
  'work.stopped': 'Usted lo paró.',
  'work.failed': 'Esto no salió bien.',
  'work.gone': 'Sossego se reorganizó y este trabajo se detuvo a la mitad.',
  'work.import.line': 'Primero se hace una copia de seguridad. Puede ir a otra pantalla.',
  'work.kept.nothing': 'No se guardó nada y no se perdió nada.',
  'work.kept.import':
    'Nada de lo que ya estaba aquí se perdió. Si algo de esta lista entró, está en Listas traídas; la misma lista de nuevo trae solo el resto.',
  'work.kept.saved': 'Nada de lo ya guardado se perdió.',
  'running.many':
    '{n, plural, one {# trabajo en curso} many {# de trabajos en curso} other {# trabajos en curso}}',
  'running.done': '{what}: listo.',
  'running.failed': '{what}: no salió bien. Nada de lo ya guardado se perdió.',
  'running.see': 'Ver',
  'made.is.clean': 'La lista sin quienes no pueden recibir',
  'made.is.report': 'La lista entera, con dos columnas más: el resultado y el motivo',
  'made.is.suppression': 'Quienes no quieren recibir',
  'made.is.suppression-changes': 'Solo lo que cambió desde la última lista',
  'made.is.suppression-first': 'Todos: aún no había una lista anterior para estos temas y este programa',
  'made.save': 'Guardar de nuevo',
  'leave.count': '{n, plural, =0 {nadie todavía} one {# persona} many {# de personas} other {# personas}}',
  'leave.topics': '¿Para mensajes sobre qué?',
  'leave.topics.line': 'Entra en la lista quien dijo no a uno de estos temas, y quien espera su decisión.',
  'leave.tool': '¿Para qué programa?',
  'leave.tool.generic': 'Cualquiera',
  'leave.tool.vtex': 'VTEX',
  'leave.tool.rd': 'RD Station',
  'leave.tool.mailchimp': 'Mailchimp',
  'leave.tool.generic.line': 'Número, temas y desde cuándo, con columnas de nombres simples.',
  'leave.tool.vtex.line': 'Con las columnas del registro de clientes de VTEX.',
  'leave.tool.rd.line': 'Con la etiqueta “nao-enviar-whatsapp” en cada contacto.',
  'leave.tool.mailchimp.line': 'Con la etiqueta “do-not-message” en cada contacto.',
  'leave.format': 'Tipo de archivo',
  'leave.format.xlsx': 'Planilla Excel',
  'leave.format.csv': 'Archivo CSV',
  'leave.changes': 'Solo lo que cambió desde la última vez',
  'leave.changes.line': 'Incluye a quien dijo no desde entonces y a quien volvió a aceptar.',
  'leave.do': 'Hacer la lista y guardarla',
  'leave.do.line':
    'Cada número sale también en las otras formas de escribirlo (con y sin el 9), para que el otro programa lo reconozca.',
  'leave.reverse': '¿Y al revés?',
  'leave.reverse.line': 'El otro programa también tiene gente que dijo no. Traiga esa lista aquí.',
  'leave.reverse.do': 'Traer a quien dijo no',
  'pages.backups': 'Copias de seguridad',
  'backups.title':
    '{n, plural, =0 {Sossego guarda una copia por día} one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}}',
  'backups.line': 'Sossego guarda solo una copia por día. La última es de {date}.',
  'backups.line.none':
    'La primera sale hoy mismo, sin que usted haga nada. Las copias quedan en esta computadora, en la carpeta de los datos. Para volver a una de ellas, antes ve qué cambiaría; quien dijo no sigue en “no”.',
  'backups.make': 'Hacer una copia ahora',
  'backups.why.daily': 'Del día',
  'backups.why.before': 'Antes de un cambio grande',
  'backups.why.hand': 'Hecha por usted',
  'backups.people': '{n, plural, one {# contacto} many {# de contactos} other {# contactos}}',
  'backups.people.none': 'contactos: no se sabe',
  'backups.list': 'Copias guardadas',
  'backups.go': 'Volver a esta…',
  'backups.go.one': 'Volver a esta… (de {date})',
  'backups.lost':
    '{n, plural, =0 {No se pierde nada: no pasó nada después de esta copia.} one {Esto perdería # suceso más nuevo.} many {Esto perdería # de sucesos más nuevos.} other {Esto perdería # sucesos más nuevos.}}',
  'backups.lost.people':
    '{n, plural, one {# persona que apareció después} many {# de personas que aparecieron después} other {# personas que aparecieron después}}',
  'backups.lost.yes':
    '{n, plural, one {# “sí” dado después} many {# de “sí” dados después} other {# “sí” dados después}}',
  'backups.kept':
    '{n, plural, one {El “no” que llegó después se queda.} many {Los # de “no” que llegaron después se quedan.} other {Los # “no” que llegaron después se quedan.}}',
  'backups.kept.none': 'Ningún “no” llegó después.',
  'backups.kept.erased':
    '{n, plural, one {Quien se borró después sigue borrado (#).} many {Quien se borró después sigue borrado (#).} other {Quien se borró después sigue borrado (#).}}',
  'backups.before': '¿Quiere poder volver atrás? Haga antes una copia de ahora.',
  'backups.do': 'Volver a esta copia',
  'backups.made': 'Copia hecha y verificada.',
  'backups.restored': 'Listo: los datos son los de esta copia, y ningún “no” se perdió.',
  'second.title': 'Segunda carpeta',
  'second.line':
    'En otro disco o memoria USB. Si una parte de este disco se estropea, Sossego la repara solo con ella.',
  'second.choose': 'Elegir una carpeta…',
  'second.change': 'Elegir otra…',
  'second.leave': 'No usarla más',
  'second.on':
    'Tiene todos los contactos, pedidos y respuestas. Las fotos y los documentos de prueba quedan solo en este disco.',
  'second.new': 'Ahora está recibiendo todo lo que hay aquí.',
  'second.away':
    'No está conectada y le falta lo nuevo desde {date}. Aquí está todo guardado; cuando vuelva, Sossego la completa solo.',
  'second.full':
    'Está llena y le falta lo nuevo desde {date}. Aquí está todo guardado. Libere espacio en ella o elija otra.',
  'second.read-only':
    'No deja guardar y le falta lo nuevo desde {date}. Aquí está todo guardado. Mire si la memoria está bloqueada o elija otra.',
  'second.slow':
    'No responde y le falta lo nuevo desde {date}. Aquí está todo guardado; Sossego lo intenta de nuevo solo.',
  'second.other-data':
    'Tiene datos que no son los de aquí, y Sossego no los toca. Le falta lo nuevo desde {date}. Aquí está todo guardado. Elija otra carpeta.',
  'second.broken':
    'No aceptó algo y le falta lo nuevo desde {date}. Aquí está todo guardado; Sossego lo intenta de nuevo solo.',
  'second.same':
    'Está en el mismo disco que los datos: repara una parte estropeada, pero no ayuda si el disco entero falla.',
  'second.left': 'La segunda carpeta ya no se usa. Lo que hay en ella queda allí hasta que usted lo borre.',
  'second.practice': 'En su propia tienda, aquí elige una carpeta en otro disco o memoria USB.',
}
