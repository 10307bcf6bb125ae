import type { settings as source } from '../pt-BR/settings.ts'

export const settings: Record<keyof typeof source, string> = {
  'settings.title': 'Ajustes',
  'settings.line': 'Pocas cosas, y en todas se puede volver atrás.',
  'settings.language': 'Idioma',
  'settings.theme': 'Apariencia',
  'settings.theme.system': 'Igual que el equipo',
  'settings.theme.light': 'Clara',
  'settings.theme.dark': 'Oscura',
  'settings.account': 'Tienda',
  'settings.account.practice': 'Tienda de ejemplo',
  'settings.account.shop': 'Mi tienda',
  'settings.account.practice.line': 'Está en la tienda de ejemplo: inventada, para aprender sin riesgo.',
  'settings.account.shop.line': 'Está en su tienda.',
  'settings.account.apart': 'Las dos se guardan por separado. Cambiar no borra nada.',
  'settings.folder': 'Dónde están los datos',
  'settings.folder.line':
    'Solo en esta computadora. Para guardar una copia, cierre Sossego y copie esta carpeta.',
  'settings.keys': 'Teclado',
  'settings.keys.see': 'Ver todos los atajos',
  'settings.version': 'Versión',
  'settings.support.address': 'Dirección que recibe',
  'settings.support.none': 'ninguna',
  'settings.support.receiving': 'Recepción',
  'settings.support.saving': 'Grabación',
}
