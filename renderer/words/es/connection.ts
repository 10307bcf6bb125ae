import type { connection as source } from '../pt-BR/connection.ts'

export const connection: Record<keyof typeof source, string> = {
  'pages.connection': 'Conexión',
  'connection.title.none': 'El WhatsApp de la tienda todavía no está conectado.',
  'connection.title.going': '{n, plural, one {Falta # paso} other {Faltan # pasos}} para conectar WhatsApp.',
  'connection.title.whole': 'El WhatsApp de la tienda está conectado.',
  'connection.title.read': 'Sossego lee la calidad y las plantillas de la tienda.',
  'connection.title.hand': 'Usted anota a mano quién pide salir.',
  'connection.title.locked': 'La conexión está bloqueada.',
  'connection.title.key': 'WhatsApp ya no acepta la clave de acceso.',
  'connection.key.change': 'Cambiar la clave',
  'connection.line': 'Unos diez minutos, una pregunta por vez. Puede parar y seguir otro día.',
  'connection.line.done': 'Las claves quedan solo en esta computadora y no aparecen en ninguna copia.',
  'connection.line.locked': 'No se perdió nada. Escriba la contraseña que eligió para las claves.',
  'connection.practice':
    'La tienda de ejemplo ya viene conectada a un WhatsApp de mentira. Para conectar el de verdad, cambie a su tienda.',
  'connection.practice.do': 'Ir a mi tienda',
  'connection.steps': 'Pasos de la conexión',
  'connection.go': 'Probar y continuar',
  'connection.testing': 'Preguntando a Meta…',
  'connection.where': 'Dónde hacer clic',
  'connection.show-secret': 'Mostrar',
  'connection.hide-secret': 'Ocultar',

  'connection.way': '¿Qué debe hacer Sossego?',
  'connection.way.whole': 'Recibir los mensajes y leer la calidad',
  'connection.way.whole.line':
    'A quien escriba PARAR se le escucha al instante. Necesita una app suya en Meta y esta computadora encendida.',
  'connection.way.read': 'Solo leer la calidad y las plantillas',
  'connection.way.read.line': 'Los mensajes no llegan aquí. Basta una clave de acceso.',
  'connection.way.hand': 'Nada: yo anoto a mano',
  'connection.way.hand.line': 'Sin cuenta en Meta. Usted anota, e importa listas y chats exportados.',
  'connection.way.go': 'Continuar',

  'connection.app': '¿La tienda tiene su propia app en Meta?',
  'connection.app.line':
    'Es una ficha gratuita en el sitio de Meta, por donde Meta habla con Sossego. Nadie instala nada. Si un proveedor se ocupa de su WhatsApp, la cuenta también se puede vincular a una app suya: pídaselo.',
  'connection.app.1': 'Abra la dirección de abajo y entre con el Facebook de quien administra la tienda.',
  'connection.app.2': 'Haga clic en “Crear app” y elija el tipo “Negocios”.',
  'connection.app.3': 'En la lista de productos, agregue “WhatsApp” y elija la cuenta de la tienda.',
  'connection.app.4':
    'En la parte de arriba de la página, cambie de “En desarrollo” a “Activo”. Sin esto, los mensajes de los clientes no llegan.',
  'connection.app.yes': 'Ya tengo',
  'connection.app.done': 'Una app suya',

  'connection.token': '¿Cuál es la clave de acceso?',
  'connection.token.line': 'Un texto largo que deja a Sossego preguntar a Meta cómo va su cuenta.',
  'connection.token.1': 'Abra “Configuración del negocio” y vaya a “Usuarios” → “Usuarios del sistema”.',
  'connection.token.2': 'Cree un usuario con el nombre Sossego y el rol “Administrador”.',
  'connection.token.3': 'En “Asignar activos”, dele la app y la cuenta de WhatsApp, con control total.',
  'connection.token.4':
    'Haga clic en “Generar token”, elija la app y el vencimiento “Nunca”, y marque estos permisos:',
  'connection.token.5': 'Copie el texto completo y péguelo aquí.',
  'connection.token.field': 'Clave de acceso',
  'connection.token.secret': 'Clave secreta de la app',
  'connection.token.done': '{app} · termina en {end}',
  'connection.token.forever': 'no vence',
  'connection.token.ends': 'vale hasta {date}',

  'connection.keep': '¿Cómo guardar las claves?',
  'connection.keep.line':
    'Esta computadora no tiene un almacén de contraseñas que proteja las claves. Elija una de estas dos:',
  'connection.keep.passphrase': 'Con una contraseña que yo elijo',
  'connection.keep.passphrase.line':
    'Sossego pide la contraseña cada vez que se abre. Si la olvida, basta con conectar de nuevo.',
  'connection.keep.passphrase.field': 'Contraseña, con ocho letras o más',
  'connection.keep.memory': 'Solo mientras Sossego esté abierto',
  'connection.keep.memory.line': 'Al cerrar, las claves se borran, y usted conecta de nuevo la próxima vez.',
  'connection.keep.system': 'En el almacén de contraseñas de esta computadora',

  'connection.account': '¿Cuál es la cuenta de WhatsApp de la tienda?',
  'connection.account.line': 'Meta la llama cuenta de WhatsApp Business. Tiene un número de identificación.',
  'connection.account.known': 'La clave se hizo para {n, plural, one {esta cuenta} other {estas cuentas}}:',
  'connection.account.1': 'Abra el Administrador de WhatsApp y elija la cuenta de la tienda.',
  'connection.account.2':
    'En “Información general”, busque “Identificador de la cuenta de WhatsApp Business”. Son unos quince dígitos.',
  'connection.account.field': 'Identificador de la cuenta',

  'connection.numbers': '¿Qué números usa la tienda?',
  'connection.numbers.line': 'Sossego vigila la calidad de los que usted marque.',
  'connection.numbers.go': 'Continuar',
  'connection.numbers.none':
    'Esta cuenta todavía no tiene ningún número. Agregue uno en el Administrador de WhatsApp y mire de nuevo.',
  'connection.rating.GREEN': 'calidad alta',
  'connection.rating.YELLOW': 'calidad media',
  'connection.rating.RED': 'calidad baja',
  'connection.rating.UNKNOWN': 'calidad todavía desconocida',

  'connection.secret': '¿Cuál es la clave secreta de la app?',
  'connection.secret.line':
    'Con ella Sossego sabe que un mensaje vino de verdad de Meta, y nadie puede hacerse pasar por un cliente.',
  'connection.secret.1': 'Abra su app en la página de apps de Meta.',
  'connection.secret.2': 'Vaya a “Configuración de la app” → “Básica”.',
  'connection.secret.3':
    'Al lado de “Clave secreta de la app”, haga clic en “Mostrar”, cópiela y péguela aquí.',
  'connection.secret.field': 'Clave secreta',
  'connection.secret.done': 'termina en {end}',

  'connection.receive': '¿Por dónde llegan los mensajes?',
  'connection.receive.line':
    'Meta entrega los mensajes en una dirección de internet. Con esta computadora apagada, los guarda e intenta de nuevo, por un día y medio al menos.',
  'connection.receive.tunnel': 'Por un túnel hasta esta computadora',
  'connection.receive.tunnel.line':
    'Con una cuenta gratuita en ngrok. Sossego abre y cierra el túnel por su cuenta.',
  'connection.receive.tunnel.1': 'Cree una cuenta gratuita en ngrok.',
  'connection.receive.tunnel.2': 'En “Domains”, copie el dominio que ya le dieron.',
  'connection.receive.tunnel.3': 'En “Your Authtoken”, copie la clave del túnel.',
  'connection.receive.domain': 'Dominio',
  'connection.receive.key': 'Clave del túnel',
  'connection.receive.key.kept': 'La clave que ya está guardada sigue valiendo, si no pega otra.',
  'connection.receive.address': 'Por una dirección mía',
  'connection.receive.address.line': 'Para quien ya tiene un servidor o un túnel de otra empresa.',
  'connection.receive.address.field': 'Dirección con https',
  'connection.receive.address.forward': 'Lo que llegue a ella debe pasarse, sin cambiar nada, a',
  'connection.receive.address.then':
    'Al abrir, aquí aparece adónde debe llevar la dirección en este ordenador.',
  'connection.receive.none': 'Por ahora, por ninguna parte',
  'connection.receive.none.line': 'Sossego lee la calidad y las plantillas. Las peticiones las anota usted.',
  'connection.receive.go': 'Abrir y avisar a Meta',
  'connection.receive.opening': 'Abriendo la dirección y avisando a Meta…',
  'connection.receive.later': 'Por ahora, por ninguna parte',

  'connection.heard': '¿Vemos si llega?',
  'connection.heard.line': 'Desde su celular, escriba “hola” por WhatsApp a',
  'connection.heard.wait': 'Esperando el primer mensaje…',
  'connection.heard.silent':
    'Todavía no llegó nada. El motivo más común: la app está “En desarrollo”. En la parte de arriba de su página, en Meta, cambie a “Activo” y escriba otra vez.',
  'connection.heard.skip': 'Continuar sin esperar',
  'connection.heard.check': 'Mirar de nuevo',
  'connection.heard.done': 'Llegó {ago}',
  'connection.heard.skipped': 'Sin esperar el primer mensaje',

  'connection.checks': 'Lo que dice Meta',
  'connection.check.elsewhere': 'Meta entrega los mensajes en otra dirección, no en esta.',
  'connection.check.elsewhere.ok': 'Meta conoce esta dirección.',
  'connection.check.fields': 'Faltan avisos: Meta no cuenta todo lo que Sossego necesita saber.',
  'connection.check.fields.ok': 'Todos los avisos están activados.',
  'connection.check.unsubscribed': 'La cuenta de la tienda no está vinculada a la app.',
  'connection.check.unsubscribed.ok': 'La cuenta de la tienda está vinculada a la app.',
  'connection.check.overridden': 'Otra herramienta pidió para sí los mensajes de este número.',
  'connection.check.overridden.ok': 'Ninguna otra herramienta se queda con los mensajes.',
  'connection.check.silent': 'Todavía no llegó ningún mensaje. La app puede estar “En desarrollo”.',
  'connection.check.silent.ok': 'Los mensajes llegan.',
  'connection.mend': 'Poner en orden',
  'connection.paste': 'Ponerlo a mano en Meta',
  'connection.paste.line':
    'En la app, vaya a “WhatsApp” → “Configuración” y pegue en “Webhook”. Después active cada uno de los avisos de la lista.',
  'connection.paste.address': 'URL de devolución de llamada',
  'connection.paste.word': 'Verificar token',
  'connection.paste.fields': 'Avisos',

  'connection.over.account': 'Cuenta',
  'connection.over.numbers': 'Números',
  'connection.over.token': 'Clave de acceso',
  'connection.over.receive': 'Mensajes',
  'connection.over.keep': 'Dónde están las claves',
  'connection.over.asked': 'Última pregunta a Meta',
  'connection.over.never': 'todavía no hubo',
  'connection.over.percent': '{percent} de las preguntas que Meta permite por hora',
  'connection.over.gaps': 'Sin recibir',
  'connection.over.gap.long':
    'Más de un día y medio: lo que se escribió al principio puede no llegar ya. Revise en el celular y anote aquí.',
  'connection.over.heard': 'último mensaje {ago}',
  'connection.over.check': 'Mirar ahora',
  'connection.over.way': 'Modo',
  'connection.forget': 'Olvidar la conexión',
  'connection.forget.line':
    'Borra las claves de esta computadora. Contactos, peticiones e historial quedan. Para desconectar también del lado de Meta, borre allí el usuario del sistema.',
  'connection.forgotten': 'La conexión se olvidó. Contactos, peticiones e historial siguen aquí.',
  'connection.unlock': 'Abrir',
  'connection.unlock.field': 'Contraseña de las claves',
  'connection.unlock.system':
    'El almacén de contraseñas de esta computadora no se abrió. Desbloquéelo y abra Sossego de nuevo. Si no se puede, olvide la conexión y conecte otra vez: contactos y peticiones quedan.',

  'line.doubt.unproven': 'Aún no recibe: Meta no llegó a esta dirección',
  'line.doubt.elsewhere': 'No recibe: Meta entrega en otra dirección',
  'line.doubt.fields': 'Recibe solo en parte: faltan avisos en Meta',
  'line.doubt.unsubscribed': 'No recibe: la cuenta no está vinculada a la app',
  'line.doubt.overridden': 'Recibe solo en parte: otra herramienta pidió los mensajes para sí',
  'line.doubt.silent': 'Todavía no llegó nada: vea si la app está activa',
  'line.gap': 'estuvo sin recibir: {span}',

  'problem.token-shape':
    'Esto no parece una clave de acceso completa. No se guardó nada. Cópiela de nuevo, sin espacios en medio.',
  'problem.token-wrong':
    'Meta no acepta esta clave: se copió a medias, se borró, o ya venció. No se guardó nada. Genere otra y péguela aquí.',
  'problem.token-unsigned':
    'Su app exige también la clave secreta en cada pregunta. Pegue la clave secreta aquí abajo y pruebe de nuevo.',
  'problem.token-lacks-messaging':
    'La clave funciona, pero falta el permiso whatsapp_business_messaging. No se guardó nada. Genere otra con los dos permisos marcados.',
  'problem.token-lacks-management':
    'La clave funciona, pero falta el permiso whatsapp_business_management. No se guardó nada. Genere otra con él marcado.',
  'problem.token-lacks-both':
    'La clave funciona, pero no tiene ninguno de los dos permisos de WhatsApp. No se guardó nada. Genere otra con los dos marcados.',
  'problem.account-shape':
    'El identificador de la cuenta tiene solo dígitos, unos quince. No se guardó nada.',
  'problem.account-is-app': 'Este es el número de la app, no el de la cuenta de WhatsApp. No se guardó nada.',
  'problem.account-is-number':
    'Este es el código de un número de teléfono, no el de la cuenta. El de la cuenta está en “Información general”, en el Administrador de WhatsApp.',
  'problem.account-wrong':
    'Meta no encontró esta cuenta, o la clave no tiene acceso a ella. No se guardó nada. Revise los dígitos y si la cuenta se asignó al usuario del sistema.',
  'problem.account-not-assigned':
    'La cuenta existe, pero la clave no puede verla. En “Configuración del negocio”, asigne la cuenta de WhatsApp al usuario del sistema y pruebe de nuevo.',
  'problem.secret-shape': 'La clave secreta tiene 32 letras y dígitos. No se guardó nada. Cópiela de nuevo.',
  'problem.secret-wrong':
    'Esta no es la clave secreta de esta app. No se guardó nada. Vea si abrió la app correcta.',
  'problem.address-shape': 'Esto no es una dirección de internet con https. Escriba así: tienda.ejemplo.com',
  'problem.port-taken':
    'Otro programa de esta computadora ya usa el lugar donde Sossego recibe. Cierre el otro programa e intente de nuevo.',
  'problem.tunnel-token':
    'ngrok no acepta esta clave del túnel. Copie la clave de nuevo en “Your Authtoken”.',
  'problem.tunnel-domain':
    'ngrok no da este dominio a esta clave, o ya está en uso en otro lugar. Revise en “Domains”.',
  'problem.tunnel-silent': 'El túnel no se abrió. No se perdió nada; Sossego lo intenta de nuevo solo.',
  'problem.tunnel-lost':
    'el túnel se cayó. Sossego lo abre de nuevo solo; mientras tanto, Meta guarda los mensajes.',
  'problem.tunnel-missing':
    'La parte del túnel no vino con este Sossego. Instálelo de nuevo, o use una dirección suya.',
  'problem.callback-refused':
    'La dirección está abierta aquí, pero Meta no pudo llegar a ella. Vea si lleva hasta esta computadora e intente de nuevo.',
  'problem.connection-locked':
    'Las claves están bloqueadas. No se cambió nada. Escriba primero la contraseña.',
  'problem.connection-no-token': 'Falta la clave de acceso. No se cambió nada.',
  'problem.connection-no-secret': 'Falta la clave secreta de la app. No se cambió nada.',
  'problem.connection-no-account': 'Falta elegir la cuenta. No se cambió nada.',
  'problem.connection-no-number': 'Marque al menos un número.',
  'problem.connection-not-open': 'La dirección no está abierta ahora. No se cambió nada.',
  'problem.connection-practice': 'La tienda de ejemplo no se conecta a nada. Cambie a su tienda.',
  'problem.passphrase-wrong': 'La contraseña no es esta. No se perdió nada; intente de nuevo.',
  'problem.seal-weak':
    'Esta computadora no protege las claves. Elija una contraseña, o guárdelas solo mientras Sossego esté abierto.',
  'problem.secrets-locked':
    'Hay claves guardadas que no se pudieron abrir. No se cambió nada. Ábralas con la contraseña, u olvide la conexión.',
  'problem.graph-silent':
    'Meta no respondió: quizás falte internet. No se perdió nada; intente de nuevo en un rato.',

  'banner.key.ends': 'La clave de acceso de WhatsApp solo vale hasta {date}. Cree otra antes y cámbiela en',
  'banner.key.over':
    'La clave de acceso de WhatsApp no vale desde {date}. Aquí no se perdió nada. Cree otra y cámbiela en',
  'banner.version.ends': 'Este Sossego solo puede hablar con Meta hasta {date}. Actualice Sossego antes.',
  'banner.version.over':
    'Este Sossego es demasiado antiguo para hablar con Meta desde {date}. Aquí no se perdió nada. Actualice Sossego.',
}
