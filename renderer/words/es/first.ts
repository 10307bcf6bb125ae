import type { first as source } from '../pt-BR/first.ts'

export const first: Record<keyof typeof source, string> = {
  'first.title': 'Le damos la bienvenida.',
  'first.line':
    'Sossego escucha cuando un cliente pide que no le escriban más, lo respeta al instante y guarda la prueba. ¿Por dónde quiere empezar?',
  'first.practice.title': 'Explorar con una tienda de ejemplo',
  'first.practice.line':
    'Una tienda inventada, con clientes y peticiones. Puede decidir, deshacer y escribir como cliente, sin ningún riesgo.',
  'first.practice.do': 'Explorar',
  'first.connect.title': 'Conectar el WhatsApp de la tienda',
  'first.connect.line':
    'Sossego vigila la calidad del número y escucha a quien pide parar. Unos diez minutos, una pregunta por vez.',
  'first.connect.do': 'Conectar',
  'first.shop.title': 'Empezar por mi lista de contactos',
  'first.shop.line':
    'Sin WhatsApp conectado. Trae contactos de una hoja de cálculo o de la agenda y anota quién acepta sus mensajes.',
  'first.shop.do': 'Empezar',
  'first.promise.account': 'Sin registro y sin contraseña.',
  'first.promise.sent': 'Nada sale de esta computadora antes de que usted conecte WhatsApp.',
  'first.promise.folder': 'Sus datos quedan en esta computadora, en',
  'first.later': 'Se puede cambiar después, en Ajustes. Una tienda no toca la otra.',
  'first.opening': 'Abriendo…',
}
