import { readDate } from './dates.ts'
import type { DateOrder, Message, Moment } from './table.ts'

/**
 * The first line of a message. `date`: day and time as they are written. `author`: null where WhatsApp speaks.
 * `mark`: an invisible sign leads the text; iPhones put it before what no person has typed.
 */
export type Start = { date: string; author: string | null; text: string; mark: boolean }

const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const time = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?`
const stamp = String.raw`(${day}),?(?:\s[àa]s|\sat|\sa\slas)?\s(${time})`
/** Android: `31/12/2025 14:03 - Ana: oi`. iPhone: `[31/12/2025, 14:03:22] Ana: oi`. */
const android = new RegExp(`^${stamp}\\s[-–]\\s(.*)$`, 'isu')
const iphone = new RegExp(`^\\[${stamp}\\]\\s(.*)$`, 'isu')

/** What WhatsApp says of a chat, with an author before it on iPhones and with quoted names on both. */
const ofTheChat =
  /criptografia de ponta a ponta|end-to-end encrypt|cifrad[oa]s? de extremo a extremo|criou (?:o|este) grupo|created (?:this )?group|creó (?:el|este) grupo|mudou (?:o nome|a descrição|a imagem) d|alterou (?:o nome|a descrição|a imagem) d|changed (?:the (?:subject|group|description)|this group)|cambió (?:el (?:asunto|nombre|ícono)|la descripción)|código de segurança|security code|código de seguridad/i
const ofAGroup =
  /grupo|group|adicionou|added|añadió|saiu|left|salió|removeu|removed|eliminó a|entrou usando|joined using|se unió/i
const noFile =
  /^<?(?:m[íi]dia oculta|arquivo de mídia oculto|media omitted|multimedia omitido|archivo omitido)>?$|^(?:imagem|image|imagen|v[íi]deo|[áa]udio|figurinha|sticker|gif|documento|document|cartão do contato|contact card|tarjeta de contacto).{0,40} (?:ocultad[oa]|omitid[oa]|omitted)$/i
const file = /\((?:arquivo anexado|file attached|archivo adjunto)\)|^<(?:anexado|attached|adjunto): .+>$/i

const edited =
  /\u200e?<(?:mensagem editada|esta mensagem foi editada\.?|this message was edited|se editó este mensaje\.?)>\s*$/i

/** Reads a line as the beginning of a message; null: the message before it goes on. */
export const readStart = (line: string): Start | null => {
  const head = line.replace(/^\p{Cf}+/u, '')
  const [, date, clock, rest = ''] = (head.startsWith('[') ? iphone : android).exec(head) ?? []
  if (!date || !clock) return null
  const moment = `${date} ${clock.replace(/(\d)\.(?=\d)/g, '$1:')}`
  const [, author, text = ''] = /^\p{Cf}*([^\n]{1,200}?): ?(.*)$/su.exec(rest) ?? []
  if (!author || ofTheChat.test(author)) return { date: moment, author: null, text: bare(rest), mark: true }
  const name = bare(author).replace(/^~\s*/, '')
  return { date: moment, author: name, text: bare(text), mark: text.startsWith('\u200e') }
}

/** Whether WhatsApp itself says it: without an author, or on iPhones with the chat's name in front. */
export const isSystem = ({ author, mark }: Start, text: string): boolean =>
  author === null || (mark && !isMedia(text) && (ofTheChat.test(text) || ofAGroup.test(text)))

/** A whole message. Out: null where its day or time does not exist in that order. */
export const messageOf = (
  row: number,
  start: Start,
  text: string,
  order: DateOrder | null,
): Message | null => {
  const at = momentOf(start.date, order)
  if (!at) return null
  const system = isSystem(start, text)
  return {
    row,
    at,
    author: system ? '' : (start.author ?? ''),
    text: unedited(text),
    system,
    media: !system && isMedia(text),
  }
}

/** Whether what WhatsApp says in a chat is said in groups only. */
export const speaksOfGroup = (text: string): boolean => ofAGroup.test(text)

/** Whom a chat is with, by the name that WhatsApp gives its export; null for a name that the owner made. */
export const titleOf = (file: string): string | null =>
  /^(?:Conversa do WhatsApp com|WhatsApp Chat with|WhatsApp Chat -|Chat de WhatsApp con) (.+?)(?: ?\(\d+\))?\.(?:txt|zip)$/i.exec(
    file.normalize('NFC'),
  )?.[1] ?? null

const isMedia = (text: string) => text.split('\n').some(line => noFile.test(line) || file.test(line))
/** Without what WhatsApp puts behind a message that was edited: it is none of the person's words. */
const unedited = (text: string) => {
  const at = text.search(edited)
  return at < 0 ? text : text.slice(0, at).trimEnd()
}
const bare = (text: string) => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

const momentOf = (date: string, order: DateOrder | null): Moment | null => {
  const read = readDate(date, order)
  return read?.time
    ? { y: read.y, m: read.m, d: read.d, h: read.time.h, min: read.time.min, s: read.time.s }
    : null
}
