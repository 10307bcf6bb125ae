import { pages, rule } from './finding.ts'
import { foundIn, phrases } from './phrases.ts'

/** What Meta's commerce policy forbids or restricts. Words that also mean something harmless stand with what makes them plain. */
const trades = phrases(String.raw`
  cervejas?|chopp?|whisky|whiskey|vodka|vodca|cachacas?|tequila|rum|aguardente|aguardiente|caipirinhas?
  bebidas? alcoolicas?|bebidas? alcoholicas?|licores?|liquor|cerveza(?:s)?|craft beers?|beers?
  (?:garrafas?|tacas?|botellas?|copas?|bottles?|caixas?|cajas?|adega|rotulos?|kit|degustacao|cata|box|case) (?:de |of )?(?:red |white |bons? |nossos? )?(?:vinhos?|vinos?|wines?|espumantes?|champagne|champanhe)
  vinhos|vinos|wines?|espumantes|drinks alcoolicos|open bar|gin tonicas?
  happy hour .{0,20}(?:chopp?|drinks?)

  cigarros?|cigarrillos|cigarettes?|cigars?|charutos?|puros habanos|tabacos?|tobacco|vapes?|vaping
  vapeadores?|pods? descartave(?:l|is)|cigarro eletronico|e-?cigs?|e-?liquids?|narguile|hookah
  essencias? para (?:vape|narguile)|nicotina|nicotine|juul|ignite v\d+

  cassinos?|casinos?|apostas? (?:esportivas?|online|ao vivo)|casa de apostas|faca sua aposta
  aposte (?:agora|ja|e ganhe|no)|apuestas?(?: deportivas| en linea)?|bets?|betting|gambling|tigrinho
  roleta|ruleta|roulette|poker|bingo online|jackpot|slots?|free spins|giros gratis|rodadas gratis|loteria
  raspadinha

  armas? de fogo|arma(?:s)? de fuego|firearms?|guns?
  pistolas?(?! de (?:cola|pintura|silicone|massagem|agua))|rev[oo]lver(?:es)?|municao|municoes
  municion(?:es)?|ammo|ammunition|rifles?|espingardas?|escopetas?|carabinas?|spray de pimenta|pepper spray
  gas pimienta|tasers?|facas? taticas?|airsoft|soco ingles

  maconha|cannabis|marihuana|marijuana|cbd|thc|canabidiol|skunk|haxixe|edibles|cogumelos? magicos?
  ayahuasca|lanca-?perfume

  viagra|cialis|tadalafila|sildenafila|ozempic|wegovy|mounjaro|semaglutida|semaglutide|tirzepatida
  rivotril|ritalina|antibioticos?|antibiotics?|tarja (?:preta|vermelha)|sem receita|sin receta
  without (?:a )?prescription|remedios? controlados?|anabolizantes?|anabolicos?|esteroides?|steroids?
  trembolona|durateston|hgh|botox .{0,12}(?:sem receita|em casa)|azitromicina|amoxicilina|ivermectina

  sex ?shops?|vibradores?|acompanhantes?(?= de luxo| para)|garotas? de programa|escorts?|conteudo adulto
  contenido para adultos|adult (?:toys|content|videos?)|onlyfans|brinquedos eroticos|juguetes eroticos
  sexo|produtos? eroticos?|lingerie comestivel

  filhotes? (?:a venda|disponive(?:l|is)|de .{3,24} (?:a venda|disponive(?:l|is)|por r\$|com pedigree|vacinados?))
  (?:vendo|vendemos|venda de|compre seu|compre um|adquira) (?:filhotes?|cachorros?|gatos?|papagaios?|passaros|aves|peixes|animais)
  cachorros? (?:a la venta|en venta|disponibles)
  (?:perritos|gatitos|loros|aves|reptiles) (?:a la venta|en venta|disponibles)
  (?:puppies|kittens|parrots|reptiles|live (?:animals|fish)) (?:for sale|available|ready)
  (?:puppies|kittens) .{0,30}(?:for sale|\$ ?\d+)|animais silvestres

  emprestimos?(?: pessoal| rapido| na hora| consignado| sem consulta)|dinheiro (?:rapido|na hora|facil)
  credito (?:na hora|sem consulta|facil)
  prestamos?(?: rapidos?| personales?| inmediatos?| al instante| sin)|payday loans?|cash advance
  quick cash|fast cash|loans? (?:approved|in minutes|without)|sem consulta (?:ao )?(?:spc|serasa)|sin buro
  no credit check|nome negativado|bail bonds|paycheck advance

  bitcoins?|btc|criptomoedas?|criptomonedas?|cripto|crypt(?:o|ocurrency|ocurrencies)|ethereum|usdt|nfts?
  tokens? (?:digitais|digitales)|forex|opcoes binarias|opciones binarias|binary options
  renda extra garantida|lucro garantido|ganancias garantizadas|guaranteed (?:profits?|returns?)

  (?:perca|elimine|emagreca|seque|pierde|pierda|baja|baje|lose|drop) (?:ate |hasta |up to )?\d+ ?(?:kg|quilos|kilos|lbs?|libras|pounds)
  emagrecedor(?:es)?|cha (?:emagrecedor|seca barriga)|seca barriga
  pilulas? (?:para emagrecer|de emagrecimento)|pastillas? (?:para adelgazar|quema ?grasa)|quema ?grasas?
  queima de gordura|adelgaza(?:nte)?s?|(?:slimming|weight[- ]loss|diet) (?:pills?|tea|gummies|drops)
  fat burners?|detox milagroso|cura (?:o cancer|a diabetes|la diabetes)|cures? (?:cancer|diabetes)
  emagrecer (?:rapido|sem esforco|dormindo)
`)

/** Words of a harmless trade near which one of them means something else. */
const harmless = phrases(String.raw`
  (?:sem|sin|non|zero|0[,.]0|nao|livre de|free of|alcohol) ?-?(?:alcool|alcohol|alcoholic|alcoolic\w+|free|nicotina)

  (?:levedura|fermento|malzbier|massa|molho|salsa|sauce|batter|copo|copos|taca|vaso|porta|abridor|avental|camiseta|caneca|canecas|livro|libro|book|filme|serie|cor|color|colou?r|tom) (?:de |del |d[ao] |of |a la )?(?:cerveja|cerveza|beer|vinho|vino|wine|vodka|rum|tequila|whisky)

  (?:receita|guarde|traga|leve|apresente|lembre|tomar|tome|horario|dose|trazer|com|mediante|a) .{0,20}receita(?: medica)?

  parar de fumar|dejar de fumar|quit smoking|stop smoking|proibido fumar|nao fumantes?|no smoking
  smoke[- ]free

  hair ?loss|colas? de pistola|pistola de (?:cola|massagem|pintura)|glue guns?|heat guns?|massage guns?
  nail guns?|top guns?|water guns?

  alphabet|time slots?|slots? (?:available|open|livres|disponive\w+|de horario)|available slots?
  appointment slots?|book (?:a|your) slot
`)

export const tradeRules = [
  rule({
    id: 'restricted-trade',
    severity: 'error',
    why: 'Meta forbids or restricts messages that sell this, also where the law allows the sale.',
    source: pages.commerce,
    read: '2026-09-23',
    find: ({ parts }) =>
      parts.flatMap(({ place, text }) =>
        foundIn(text, harmless).length > 0 ? [] : foundIn(text, trades).map(one => ({ place, text: one })),
      ),
  }),
]
