import { fold } from '../../optout/fold.ts'
import { pages, rule, said } from './finding.ts'
import { sentencesOf } from './phrases.ts'

/** Small words that one of the languages has and the others have not; without accents. */
const own = {
  pt: 'nao voce voces seu seus sua suas com uma um para pelo pela ate dos das nos nas ao aos em na no do da foi sao ser tem temos nossa nosso nossas nossos mais muito obrigado obrigada ola oi bom dia hoje amanha ou isso este essa esta loja pedido entrega receber quando ja so aqui tambem agora ainda nosso por favor pra vem veja semana',
  es: 'usted ustedes su sus con una un para por el los las del al en y o es son fue esta estan tiene tenemos nuestra nuestro nuestras nuestros mas muy gracias hola buenos dias hoy manana pero cuando ya solo aqui tambien ahora todavia lo le les te tu tus pedido entrega recibir quiere quieres aqui tienda semana si',
  en: 'the you your yours with a an for by of and or is are was were has have our ours more very thanks thank hello hi good morning today tomorrow but when already only here also now still it this that to in on at from will be not don please we us order delivery receive reply stop store week get out all can just',
} as const
type Language = keyof typeof own
const languages = Object.keys(own) as Language[]
const setOf = (language: Language): ReadonlySet<string> => new Set(own[language].split(' '))
const sets = { pt: setOf('pt'), es: setOf('es'), en: setOf('en') }

/** How many small words of each language a sentence has that the others do not. */
const countsIn = (text: string): Record<Language, number> => {
  const counts = { pt: 0, es: 0, en: 0 }
  for (const word of fold(text.replace(/\{\{[^{}]*\}\}|https?:\S+/g, ' ')).text.match(/[a-z]+/g) ?? []) {
    const has = languages.filter(one => sets[one].has(word))
    if (has.length === 1 && has[0]) counts[has[0]] += 1
  }
  return counts
}

/** A sentence is of another language where at least so many small words say so, and few speak for its own. */
const enough = 3

export const languageRules = [
  rule({
    id: 'language-mixed',
    severity: 'error',
    why: 'A template is written in the language it is declared in; Meta refuses a mixture, and customers do not follow it.',
    source: pages.guidelines,
    read: '2025-11-03',
    find: draft => {
      const declared = languages.find(one => draft.language.toLowerCase().startsWith(one))
      if (!declared) return []
      const strange = (text: string) => {
        const counts = countsIn(text)
        return languages.some(
          one => one !== declared && counts[one] >= enough && counts[one] >= 3 * counts[declared],
        )
      }
      return said(draft).flatMap(({ place, text }) =>
        sentencesOf(text)
          .filter(strange)
          .map(one => ({ place, text: one })),
      )
    },
  }),
]
