import type { policy as source } from '../pt-BR/policy.ts'

export const policy: Record<keyof typeof source, string> = {
  'policy.title': 'Lo que dice el texto',
  'policy.none': 'Nada que corregir en el texto.',
  'policy.source': 'De dónde viene esta regla',
  'policy.button-missing':
    'El texto habla de un botón para salir que la plantilla no tiene. Agregue el botón, por ejemplo “Detener promociones”, o pida que respondan BAJA.',
  'policy.offer-as-notice':
    'Esto es una oferta y la plantilla figura como aviso. WhatsApp le cambia el tipo y puede castigar la cuenta. Quite la oferta, o envíela en una plantilla de oferta a quien aceptó ofertas.',
  'policy.personal-data':
    'WhatsApp prohíbe pedir documentos, tarjetas, cuentas o contraseñas en el chat. Pídalos en su sitio o en la tienda.',
  'policy.restricted-trade':
    'WhatsApp prohíbe o restringe los mensajes que venden esto, aunque la ley lo permita. No lo envíe por aquí.',
  'policy.shortener':
    'Un enlace acortado esconde adónde lleva, y WhatsApp lo rechaza. Use la dirección completa de su sitio.',
  'policy.wa-link':
    'Este enlace lleva a otro chat o a un grupo de WhatsApp. Quítelo: el cliente ya puede responder aquí.',
  'policy.placeholder-edge':
    'El texto empieza o termina con un dato que cambia, y WhatsApp lo rechaza. Ponga palabras antes y después, por ejemplo “Hola, …”.',
  'policy.placeholder-adjacent':
    'Dos datos que cambian están pegados, y WhatsApp lo rechaza. Ponga palabras entre ellos.',
  'policy.placeholder-form':
    'Un dato que cambia está mal escrito. Numere 1, 2, 3 entre llaves dobles, sin saltar ninguno.',
  'policy.placeholder-place': 'El pie y los botones no admiten datos que cambian. Quítelo de aquí.',
  'policy.placeholder-crowd':
    'Hay demasiados datos para tan pocas palabras, y WhatsApp lo rechaza. Escriba más alrededor.',
  'policy.too-long': 'Demasiado largo. El título y el pie admiten 60 letras, el texto 1.024, un botón 25.',
  'policy.too-many-buttons': 'Demasiados botones. WhatsApp admite diez.',
  'policy.name-form': 'El nombre de la plantilla solo admite minúsculas sin acento, números y _.',
  'policy.language-mixed':
    'Esto está en otro idioma que el de la plantilla. Escriba todo en el mismo, o haga una plantilla para cada idioma.',
  'policy.shop-unnamed':
    'El texto no dice de qué tienda es. Quien no reconoce a quien escribe piensa que es un fraude: ponga primero el nombre de la tienda.',
  'policy.shouting':
    'Parece un grito, y la gente bloquea lo que grita. Use letras normales y un solo signo de exclamación.',
  'policy.emoji-wall': 'Tantos emojis parecen spam. Uno o dos bastan.',
  'policy.false-urgency': 'Apurar al cliente trae bloqueos. Diga solo hasta cuándo vale.',
}
