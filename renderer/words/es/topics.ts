import type { topics as source } from '../pt-BR/topics.ts'

export const topics: Record<keyof typeof source, string> = {
  'topics.title':
    '{n, plural, =0 {Su tienda escribe sobre los cinco temas de siempre} one {Su tienda tiene # tema propio} many {Su tienda tiene # de temas propios} other {Su tienda tiene # temas propios}}',
  'topics.line': 'Un tema es un motivo para escribir. Cada persona dice “sí” o “no” a cada uno.',
  'own-topic.title': 'Temas de la tienda',
  'own-topic.line':
    'Ofertas, novedades, compras, recibos y cuenta ya existen. Cree otro cuando la gente quiere decir “sí” solo a ese: un club, una feria, un curso.',
  'own-topic.empty': 'Ninguno todavía.',
  'own-topic.like': 'Quien dice “no” a {topic} dice “no” a este también.',
  'own-topic.rename': 'Cambiar el nombre',
  'own-topic.rename.one': 'Cambiar el nombre de {name}',
  'own-topic.end': 'Terminar',
  'own-topic.end.one': 'Terminar {name}',
  'own-topic.ended': 'Terminado: {name}. Las respuestas quedan guardadas.',
  'own-topic.past': 'Terminado. Las respuestas quedan guardadas.',
  'own-topic.again': 'Usar de nuevo',
  'own-topic.again.one': 'Usar de nuevo: {name}',
  'own-topic.name': 'Nombre del tema',
  'own-topic.place': 'Ej.: Club de lectura',
  'own-topic.as': 'Parecido a',
  'own-topic.means':
    'Un “no” a {topic} será un “no” a este también. Un “sí” vale solo para este. El nombre puede cambiar después; a qué se parece, no.',
  'own-topic.add': 'Crear tema',
  'own-topic.added': 'Tema creado: {name}. Nadie le dijo “sí” todavía.',
  'own-topic.renamed': 'Nombre cambiado a {name}.',
  'wordings.title': 'Textos que usted usa para pedir el sí',
  'wordings.line':
    'Lo que está en la ficha, en el sitio, en el mensaje. Guarde aquí cada versión, para probar qué leyó la persona antes de decir “sí”.',
  'wordings.empty': 'Ninguno todavía.',
  'wordings.change': 'Cambiar el texto',
  'wordings.change.one': 'Cambiar el texto {title}',
  'wordings.since': 'versión {version}, del {date}',
  'wordings.older':
    '{n, plural, one {# versión anterior} many {# de versiones anteriores} other {# versiones anteriores}}',
  'wordings.keeps': 'El texto anterior queda guardado: quien lo leyó sigue unido a él.',
  'wordings.keep': 'Guardar como versión {version}',
  'wordings.name': 'Cómo llama usted a este texto',
  'wordings.place': 'Ej.: Ficha del mostrador',
  'wordings.text': 'El texto, palabra por palabra',
  'wordings.text.place': 'Ej.: Acepto recibir ofertas de la tienda por WhatsApp. Puedo salir cuando quiera.',
  'wordings.add': 'Guardar texto',
  'wordings.kept': 'Texto guardado: {title}, versión {version}.',
  'wordings.same': 'Ya existe un texto con este nombre: este queda como su versión {version}.',
  'staff.title': 'Quién usa esta computadora',
  'staff.line':
    'El nombre aparece en la historia, junto a lo que se anote de ahora en adelante. Puede quedar vacío.',
  'staff.name': 'Su nombre',
  'staff.place': 'Ej.: Bia',
  'staff.keep': 'Guardar',
  'staff.kept': 'De ahora en adelante: {name}.',
  'staff.none': 'De ahora en adelante, sin nombre.',
}
