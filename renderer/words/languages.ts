import type { Language } from '../../shared/view.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ptBR, type Words } from './pt-BR.ts'

export const languages: Record<Language, Words> = { 'pt-BR': ptBR, es, en }

/** Each language by its own name: who can't read the page must still find hers. */
export const ownNames: Record<Language, string> = { 'pt-BR': 'Português', es: 'Español', en: 'English' }

/** The first of the computer's languages that the page speaks, else Portuguese. */
export const pickLanguage = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    if (tag.startsWith('pt')) return 'pt-BR'
    if (tag.startsWith('es')) return 'es'
    if (tag.startsWith('en')) return 'en'
  }
  return 'pt-BR'
}
