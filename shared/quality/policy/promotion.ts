import { offersIn } from '../promise.ts'
import { type Draft, pages, rule, type Spot } from './finding.ts'
import { foundIn, phrases, sentencesOf } from './phrases.ts'

/** Words of an offer: one of them is enough. */
const plain = phrases(String.raw`
  promo(?:cao|coes)?

  super ?ofertas?

  ofertas? (?:especial|especiais|da semana|do dia|do mes|imperdive(?:l|is)|relampago|exclusivas?|de ferias)

  (?:nossas|novas|grandes|melhores|as) ofertas

  confira (?:as |nossas |a |nossa )?(?:novas? )?(?:ofertas|novidades|colec(?:ao|oes)|promoc(?:ao|oes)|lancamentos)

  (?:veja|conheca|vem ver|venha ver|aproveite e (?:veja|conheca|leve|compre)) (?:as |nossas |a |nossa |os |nossos )?(?:novas? |novos? )?(?:novidades|ofertas|colec(?:ao|oes)|lancamentos|produtos|modelos)

  novidades da (?:semana|loja|estacao)

  (?:nova colecao|colecao nova|novas colecoes|lancamentos)

  (?:pela metade do|a mitad de) (?:preco|precio)|half (?:price|off)|(?:double|triple) (?:points|rewards)
  pontos em dobro|puntos dobles|lleva(?:te)? (?:un |una )?(?:segund[oa]|otr[oa])
  liquidacao|liquida|queima de estoque|saldao|black friday|black week|cyber monday|imperdive(?:l|is)

  (?:tem|tens|tiene|tienes|have|got|ganhou|ganaste|gano|liberamos|te damos|reservamos) (?:um |un |a |an |seu |tu |your )?(?:\S+ )?(?:cupom|cupon|coupon|voucher|vale[- ]presente|desconto|descuento|discount|brinde|regalo|gift|cashback)

  cupom de desconto|cupom de \d+.{0,12}|(?:use|usar) o codigo \S+|(?:use|usar|com) o cupom \S+

  \d+ ?% (?:de desconto|off|de descuento|de rebaja)(?: (?:na|em sua|en su|en tu|on your) (?:proxima|seguinte|siguiente|next).{0,20})?

  (?:desconto|descuento|cashback|frete gratis|envio gratis|voucher|discount) (?:na|en|em|en la|en tu|en su|on|off) (?:a |o |la |sua |your |seu )?(?:proxim[ao]|next|segunda|compra|pedido novo).{0,20}

  (?:ganhe|gane|gana|receba|earn|get) (?:um |uma |un |una |a |an |\d+ ?% |r\$ ?\d+ )?.{0,12}(?:desconto|descuento|brinde|cupom|cupon|regalo|presente|off|discount|gift|cashback|gratis|free)

  leve \d+ (?:e )?pague \d+|lleve \d+ pague \d+|lleva \d+ y paga \d+|buy \w+,? get \w+.{0,10}
  [23] ?x ?[12]

  sorteio|concorra a|sorteo|participa(?:r)? (?:do|del) sorte[io]o?|giveaway|sweepstakes

  compre (?:agora|ja|hoje|e ganhe)|compra (?:ahora|ya|hoy)|shop now|buy now|order now and|order today and

  indique (?:um |uma |seus |suas )?amig.{1,3}|invita a (?:un |una |tus )?amig.{1,3}|refer a friend
  recomienda a

  (?:nuestras|nuevas|las mejores) (?:ofertas|promociones|colecciones|novedades)
  ofertas? (?:exclusivas?|de la semana|del dia|relampago)|nueva coleccion|coleccion nueva

  liquidacion|rebajas|aprovecha (?:y|el|la|los|las|nuestr.{2,4}|esta|este|un|\d+).{0,30}
  descubre (?:la|nuestr.{2,4}|las|los) (?:nuev.{2,3} )?.{0,20}

  (?:our|new|latest) (?:collection|arrivals|deals|offers)|special offers?
  exclusive (?:deals?|offers?|discounts?)|limited[- ]time (?:offer|deal)|flash sale|big sale|on sale
  (?:summer|winter|spring|fall|holiday|weekend|clearance) sale

  save \d+ ?%|\d+ ?% off.{0,24}|check out our.{0,24}|don'?t miss (?:our|out|this).{0,20}
  treat yourself.{0,24}|upgrade (?:now|today) .{0,24}

  assine (?:agora|o plano).{0,20}|contrate (?:agora|ja).{0,20}|suscribete al plan.{0,20}

  que tal (?:levar|experimentar|conhecer|aproveitar|comprar).{0,30}|why not (?:try|add|grab).{0,30}
  preco(?:s)? especia(?:l|is)|precios? especial(?:es)?|condic(?:ao|oes) especia(?:l|is)|special prices?

  pre-?aprovad.{1,3}|pre-?approved
`)

/** What a receipt says of a discount that was already given. */
const given = phrases(`
  (?:desconto|descuento|discount|cupom|cupon|coupon|promocao|promo|promotion|promocion|voucher|cashback).{0,30}(?:aplicad.{1,3}|applied|concedid.{1,3}|utilizad.{1,3}|usad.{1,3}|redeemed|ja (?:incluid|descontad).{1,3}|incluid.{1,3}|included)

  (?:aplicamos|aplicad.{1,3}|applied|we applied|utilizou|usou|usaste|ya incluye|inclui|includes|including|menos|less) (?:o |a |el |la |the |your |seu |sua |tu |su |um |un )?(?:cupom|cupon|coupon|desconto|descuento|discount|promocao|promo|codigo promocional|code).{0,30}

  cupom fiscal|nota fiscal
  (?:valor|total|subtotal) (?:do|con|com|de|after|with).{0,12}(?:desconto|descuento|discount)
`)

/** A sentence that says how to leave names what is left. */
const leaves = ({ text, place }: Spot) => offersIn([{ place, text }]).words.length > 0
const refuses = phrases(String.raw`
  (?:nao|no|not|never|nunca|sem|without|stop|don'?t) .{0,24}(?:ofertas|promo\w*|offers|promotions|promociones|novidades|novedades|deals)
  (?:ofertas|promo\w*|offers|promotions|promociones|deals) (?:paus\w+|nao|no)
`)

const promoting = ({ parts }: Draft): Spot[] =>
  parts
    .filter(({ place }) => place !== 'footer')
    .flatMap(({ place, text }) => sentencesOf(text).map(one => ({ place, text: one })))
    .filter(({ text }) => foundIn(text, given).length === 0 && foundIn(text, refuses).length === 0)
    .flatMap(sentence => {
      const found = foundIn(sentence.text, plain)
      return found.length === 0 || leaves(sentence) ? [] : found.map(text => ({ ...sentence, text }))
    })

export const promotionRules = [
  rule({
    id: 'offer-as-notice',
    severity: 'error',
    why: 'A notice or access code that promotes something is an offer: Meta changes its category, and repeated cases are punished.',
    source: pages.enforcement,
    read: '2025-11-04',
    find: draft =>
      draft.category === 'UTILITY' || draft.category === 'AUTHENTICATION' ? promoting(draft) : [],
  }),
]
