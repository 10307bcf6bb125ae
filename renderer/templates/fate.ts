import type { PromiseRow, TemplateRow } from '../../shared/teach.ts'

/** How the ways out of a template fare: the worst of them counts. */
export type Fate = PromiseRow['tried'] | 'none'

const worstFirst = ['lost', 'waits', 'heard'] as const

export const fateOf = ({ promises }: Pick<TemplateRow, 'promises'>): Fate =>
  worstFirst.find(tried => promises.some(one => one.tried === tried)) ?? 'none'

/** An offer that promises no way out: whoever wants no more can only block the shop. */
export const isSilent = ({ category, promises }: Pick<TemplateRow, 'category' | 'promises'>): boolean =>
  category === 'MARKETING' && promises.length === 0

/** A footer that promises a word which is heard in this language without teaching. */
export const footerFor = (language: string): string => {
  const known: Record<string, string> = {
    es: 'Responda BAJA para no recibir más ofertas.',
    en: 'Reply STOP to receive no more offers.',
  }
  return known[tongueOf(language)] ?? 'Responda SAIR para não receber mais ofertas.'
}

/** A word that is heard in this language without teaching, to be put in the place of one that is not. */
export const heardWord = (language: string): string => {
  const known: Record<string, string> = { es: 'BAJA', en: 'STOP' }
  return known[tongueOf(language)] ?? 'SAIR'
}

/** The same for the label of a button. */
export const heardLabel = (language: string): string => {
  const known: Record<string, string> = { es: 'Detener promociones', en: 'Stop promotions' }
  return known[tongueOf(language)] ?? 'Parar promoções'
}

/** "pt_BR" is Portuguese. */
export const tongueOf = (language: string): string => language.split(/[_-]/)[0]?.toLowerCase() ?? ''
