import { offersIn } from '../promise.ts'
import { type Draft, type Known, pages, rule, type Spot } from './finding.ts'
import { foundIn, phrases } from './phrases.ts'

const capital = /^[\p{Lu}\p{N}\p{P}]*\p{Lu}[\p{Lu}\p{N}\p{P}]*$/u
const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).length

/** So many words in capitals, one after the other, with so many letters, are shouted. */
const shouted = { words: 3, letters: 14 } as const

/** Words in capitals that follow each other. A code or an answer to be sent stands in capitals rightly. */
const loud = (text: string, quiet: ReadonlySet<string>): string[] => {
  const runs: string[][] = [[]]
  for (const word of text.split(/\s+/)) {
    const bare = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
    const isLoud = capital.test(bare) && !/\d/.test(bare) && !quiet.has(bare)
    if (isLoud) runs.at(-1)?.push(word)
    else if (letters(word) > 0 && runs.at(-1)?.length) runs.push([])
  }
  return runs
    .filter(run => {
      const said = run.join(' ')
      const isCry = run.length >= 2 && /!/.test(said) && letters(said) >= 10
      return isCry || (run.length >= shouted.words && letters(said) >= shouted.letters)
    })
    .map(run => run.join(' '))
}

const quietIn = ({ parts }: Draft, { shop }: Known): Set<string> => {
  const { words, buttons } = offersIn(parts)
  const texts = [...words.map(({ text }) => text), ...buttons, shop ?? '']
  return new Set(texts.flatMap(text => [text, text.toUpperCase()]).flatMap(text => text.split(/\s+/)))
}

/** Behind these a name may stand in capitals: it is the shop's own way to write it. */
const withoutName = (text: string) =>
  text.replace(
    /(?:[Aa]qui é|[Aa]quí|[Ss]omos|[Tt]his is|[Ee]quip[eo]|[Tt]eam|[Ll]oja|[Tt]ienda)(?:\s+(?:a|o|da|do|la|el|de))?(?:\s+\p{Lu}{2,}){1,3}(?![\p{L}\p{N}])/gu,
    ' ',
  )

const emoji = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*`
const wall = new RegExp(String.raw`(?:${emoji}\s*){4,}|(${emoji})\s*\1\s*\1`, 'gu')
const each = new RegExp(emoji, 'gu')
/** More than that in one template, wherever they stand. */
const mostEmoji = 7

const isSign = (text: string) => !/^[©®™\d#*]+$/u.test(text)

const walls = ({ parts }: Draft): Spot[] => {
  const rows = parts.flatMap(({ place, text }) =>
    [...text.matchAll(wall)].map(([found]) => ({ place, text: found.trim() })),
  )
  if (rows.length > 0) return rows
  const all = parts.flatMap(({ text }) => (text.match(each) ?? []).filter(isSign))
  return all.length > mostEmoji ? [{ place: 'body', text: all.join(' ') }] : []
}

const urgent = phrases(String.raw`
  ultim[ao]s? (?:chance|chances|oportunidade|oportunidades|horas|minutos|oportunidad|unidades|unidads)

  corr[ae] (?:que|e |pois|antes|ja|agora|para (?:nao|garantir|aproveitar)).{0,24}|corra!|corre!|corran?!
  nao deixe (?:para depois|passar|escapar).{0,20}

  nao perca(?! tempo (?:com|em|n[ao]s?) )(?: tempo| essa| esta| a| o| mais)?.{0,20}|no (?:te |se )?(?:lo |la )?pierdas?.{0,20}
  don'?t miss (?:out|it|this).{0,20}|no dejes pasar.{0,20}

  agora ou nunca|ahora o nunca|now or never|e agora!|tem que ser agora

  (?:e |es |it'?s |muy |muito )?urgent[e]?|urgentemente|urgently

  antes que (?:acabe|acaben|acabem|seja tarde|sea tarde|se acabe|se acaben|se agote|se agoten|esgote|esgotem|alguem|alguien).{0,24}
  before (?:it'?s|they'?re) (?:gone|too late|over)

  (?:so|solo|apenas|only) (?:hoje|hoy|por hoje|por hoy|nas proximas .{0,14}|en las proximas .{0,14}|today)!?(?: mesmo)?
  today only

  tempo (?:limitado|esta acabando|acabando)|tiempo limitado|el tiempo se (?:acaba|agota)
  time is running out|limited time|act (?:now|fast|immediately)|hurry(?: up)?|rush(?: to)? (?:in|now)?

  (?:acaba|termina|expira|vence|ends|expires|se acaba) (?:em|en|in) (?:poucos? |pocos? |a few |just )?(?:\d+ )?(?:minutos?|minutes?|horas?|hours?|segundos?|seconds?)

  restam? (?:so |apenas |poucas? |poucos? )?(?:\d+ )?(?:unidades|horas|minutos|vagas|pecas).{0,10}
  quedan (?:solo |pocas? |pocos? )?(?:\d+ )?(?:unidades|horas|minutos|cupos).{0,10}
  only \d+ (?:left|hours|minutes).{0,10}|almost gone|selling out fast|last (?:chance|hours|minutes|call)
  final (?:hours|call|notice)

  acabando (?:rapido|ja|agora)|esta acabando|voando das prateleiras|se estan agotando|se agota(?:n)? ya

  voce vai se arrepender|te vas a arrepentir|you(?:'ll| will) regret.{0,12}|sua (?:ultima|unica) chance
  imediatamente|de inmediato|inmediatamente|immediately|right now or.{0,20}|aja agora|actua ya|ya mismo
  agora mesmo
`)

/** Plain instructions in which hurry is meant well: a calm way to call for help. */
const calm = phrases(String.raw`
  (?:caso|se|si|if|en caso de|em caso de) .{0,40}(?:urgent[e]?|emergenc\w+|imediatamente|inmediatamente|immediately).{0,40}
  (?:urgencias?|pronto[- ]socorro)
`)

export const pressureRules = [
  rule({
    id: 'shouting',
    severity: 'warning',
    why: 'Capitals and rows of exclamation marks read as shouting; people block what shouts.',
    source: pages.quality,
    read: '2025-11-04',
    find: (draft, known) => {
      const quiet = quietIn(draft, known)
      return draft.parts.flatMap(({ place, text }) => {
        const marks = text.match(/[!¡?]*!{2,}[!?]*|(?:!\?|\?!)[!?]+/g)?.filter(one => one.length > 2) ?? []
        const words = loud(withoutName(text), quiet)
        return [...words, ...marks].map(one => ({ place, text: one }))
      })
    },
  }),
  rule({
    id: 'emoji-wall',
    severity: 'warning',
    why: 'Rows of pictures make a message look like spam, and are read out one by one to who cannot see.',
    source: pages.quality,
    read: '2025-11-04',
    find: walls,
  }),
  rule({
    id: 'false-urgency',
    severity: 'warning',
    why: 'Pressure without a plain date brings blocks and reports. Say until when, and leave the hurry out.',
    source: pages.quality,
    read: '2025-11-04',
    find: ({ parts }) =>
      parts
        .filter(({ text }) => foundIn(text, calm).length === 0)
        .flatMap(({ place, text }) => foundIn(text, urgent).map(one => ({ place, text: one }))),
  }),
]
