import type { Requested } from '../events.ts'
import { fold } from '../optout/fold.ts'
import { cut } from '../optout/pieces.ts'
import type { Language } from '../view.ts'

/** Where a person's number is at home says which language she most likely reads. */
const portuguese = /^(?:55|351|244|258|238|239|245|670)/
const spanish = /^(?:34|5[1246-8]|59[1358]|50[2-7]|53|240|1787|1939|1809|1829|1849)/

const ofCountry = (phone: string | null): Language | null => {
  if (phone === null) return null
  return portuguese.test(phone) ? 'pt-BR' : spanish.test(phone) ? 'es' : 'en'
}

/** Words of every day that only one of the three has, folded. */
const telling: Record<Language, ReadonlySet<string>> = {
  'pt-BR': new Set(
    `nao voce voces vc vcs mais mensagem mensagens msg quero receber recebendo obrigado obrigada sair dessa desse isso tira tirem
    meu minha meus parem pare promocao promocoes chega numero ofertinha eu pra pro pelo pela estou tenho dados`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `mensaje mensajes quiero recibir recibiendo gracias salir baja eso quiten quita saquen saca mis dejen deja promocion
    promociones basta yo el los las del estoy tengo datos ustedes usted envien manden mandes envies su sus por una`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `the i you your my me please messages message texts texting want dont don't do not stop sending from this these
    remove list receive any more get thanks thank of to and`.split(/\s+/),
  ),
}

/** The language that most of her words are of; null where that is open. */
const ofText = (text: string): Language | null => {
  const words = cut(fold(text)).words.map(word => word.text)
  // Keys of the record above.
  const votes = (Object.keys(telling) as Language[])
    .map(language => ({ language, count: words.filter(word => telling[language].has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [best, second] = votes
  return best && second && best.count > second.count ? best.language : null
}

/** The language of the rule that decided; one that is not written here is answered in English. */
const ofRule = ({ rule, words }: Pick<Requested, 'rule' | 'words'>): Language | null => {
  const [lang = ''] = rule.split('.')
  if (words.length === 0 || !/^[a-z]{2}$/.test(lang)) return null
  return lang === 'pt' ? 'pt-BR' : lang === 'es' ? 'es' : 'en'
}

/**
 * In which language a person is answered. Her own words say it best; but one single word (`stop`, `parar`) is the same in
 * several, and the judge calls a word that Portuguese has too Portuguese: there the country of her number says more. The
 * shop's language where nothing is known.
 */
export const languageFor = (
  asked: Pick<Requested, 'rule' | 'words' | 'way' | 'text'>,
  phone: string | null,
  shop: Language,
): Language => {
  const country = ofCountry(phone)
  const rule = ofRule(asked)
  if (asked.way === 'word') return country ?? rule ?? shop
  const foreign = rule === 'pt-BR' ? null : rule
  const text = foreign === 'en' && !asked.rule.startsWith('en.') ? null : ofText(asked.text ?? '')
  return text ?? foreign ?? (asked.way === 'button' ? rule : null) ?? country ?? rule ?? shop
}
