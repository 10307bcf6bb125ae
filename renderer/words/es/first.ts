import type { first as source } from '../pt-BR/first.ts'

export const first: Record<keyof typeof source, string> = {
  'first.title': 'Le damos la bienvenida.',
  'first.line':
    'Sossego escucha cuando un cliente pide que no le escriban más, lo respeta al instante y guarda la prueba. ¿Por dónde quiere empezar?',
  'first.practice.title': 'Explorar con una tienda de ejemplo',
  'first.practice.line':
    'Una tienda inventada, con clientes y peticiones. Puede decidir, deshacer y escribir como cliente, sin ningún riesgo.',
  'first.practice.do': 'Explorar',
  'first.shop.title': 'Empezar con mi tienda',
  'first.shop.line':
    'Un cuaderno en blanco, solo suyo. Usted anota contactos y quién acepta o no sus mensajes. Aún sin WhatsApp conectado.',
  'first.shop.do': 'Empezar',
  'first.promise.account': 'Sin registro y sin contraseña.',
  'first.promise.sent': 'Nada se envía a ninguna parte.',
  'first.promise.folder': 'Sus datos quedan en esta computadora, en',
  'first.later':
    'Se puede cambiar después, en Ajustes. Una tienda no toca la otra. Conectar WhatsApp llegará en las próximas versiones.',
  'first.opening': 'Abriendo…',
}
