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
