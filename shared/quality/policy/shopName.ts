import { fold } from '../../optout/fold.ts'
import { offersIn } from '../promise.ts'
import { type Draft, pages, rule, said } from './finding.ts'

/** Capitalised words that name a day, a feast or a thing, and no shop. */
const noNames = new Set(
  (
    'black friday week cyber monday natal navidad christmas pascoa pascua easter carnaval dia dias maes pais namorados mae pai ' +
    'madres padres mothers fathers day valentine valentines halloween thanksgiving reveillon ano novo new year whatsapp ' +
    'instagram facebook pix segunda terca quarta quinta sexta sabado domingo lunes martes miercoles jueves viernes ' +
    'monday tuesday wednesday thursday friday saturday sunday janeiro fevereiro marco abril maio junho julho agosto ' +
    'setembro outubro novembro dezembro january february march april may june july august september october november ' +
    'december brasil brazil mexico espana sair parar cancelar stop baja off sao joao i vip sms pdf ok'
  ).split(' '),
)

/** Small words inside a name. */
const joins = new Set('da de do das dos e y & and del la el of the'.split(' '))

const bare = (word: string) => fold(word.replace(/[^\p{L}\p{N}]/gu, '')).text

/** A capital inside a sentence, a short line of names, or "here is …": something says who writes. */
const namesSomebody = (draft: Draft): boolean => {
  const answers = new Set(offersIn(draft.parts).words.flatMap(({ text }) => text.split(/\s+/).map(bare)))
  const isName = (word: string) =>
    /^[^\p{L}\p{N}{]*\p{Lu}/u.test(word) &&
    !noNames.has(bare(word)) &&
    !answers.has(bare(word)) &&
    bare(word).length > 1
  return said(draft).some(({ place, text }) => {
    if (/(?:aqui (?:é|e) |aquí |somos |this is |it's |quem fala)/iu.test(text)) return true
    if (/@\w{3,}|\b(?:[a-z0-9-]+\.)+(?:com|net|org|store|shop|example|br|mx|ar|es|co|cl)\b/i.test(text))
      return true
    const inside = text
      .split(/(?<=[.!?:…])\s+|\n+/)
      .some(sentence => sentence.trim().split(/\s+/).slice(1).some(isName))
    const line = text.trim().split(/\s+/)
    const isSigned =
      place !== 'body' && line.length <= 5 && line.every(word => isName(word) || joins.has(word))
    return inside || isSigned || /^[\p{Lu}][^.!?\n]{2,40}(?::| [-–—|] )/u.test(text.trim())
  })
}

const namesShop = (draft: Draft, shop: string): boolean => {
  const text = bare(draft.parts.map(one => one.text).join(''))
  return bare(shop) !== '' && text.includes(bare(shop))
}

export const shopNameRules = [
  rule({
    id: 'shop-unnamed',
    severity: 'warning',
    why: 'Whoever does not see at once who writes takes it for spam; opt-in has to name the business too.',
    source: pages.optIn,
    read: '2025-11-03',
    find: (draft, { shop }) => {
      if (draft.category !== 'MARKETING') return []
      const isNamed = (shop !== null && namesShop(draft, shop)) || namesSomebody(draft)
      return isNamed ? [] : [{ place: 'body', text: '' }]
    },
  }),
]
