import { z } from 'zod'
import { plans } from '../person/plans.ts'
import { fileRefusals, rowRefusals } from './refusal.ts'

/** What the owner hands over: a table, or what the reader makes one of. `chat`: a chat exported by WhatsApp. */
export const Format = z.enum(['csv', 'xlsx', 'vcard', 'text', 'chat'])
export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
export const Delimiter = z.enum([';', ',', '\t', '|'])
export const Newline = z.enum(['\r\n', '\n', '\r'])
/** The order of day, month and year in numeric dates. */
export const DateOrder = z.enum(['dmy', 'mdy', 'ymd'])
/** Another program whose export was recognised. */
export const Source = z.enum(['vtex', 'rd', 'mailchimp', 'google', 'outlook'])

/** What was found out about a file. What the page shows and the owner can overrule comes back as `Overruled`. */
export const Guess = z.object({
  format: Format,
  /** null: not a text file. */
  encoding: Encoding.nullable(),
  bom: z.boolean(),
  /** null: one column, or no such thing. */
  delimiter: Delimiter.nullable(),
  newline: Newline.nullable(),
  header: z.boolean(),
  /** null: no dates, or it can't be told; then `ambiguousDates`. */
  dates: DateOrder.nullable(),
  ambiguousDates: z.boolean(),
  /** The decimal sign; null: no such numbers. */
  decimal: z.enum([',', '.']).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  source: Source.nullable(),
})

export const Overruled = Guess.pick({
  format: true,
  encoding: true,
  delimiter: true,
  header: true,
  dates: true,
  decimal: true,
  sheet: true,
}).partial()

/** `area`: the area code (DDD) of the numbers in another column. */
export const Meaning = z.enum([
  'phone',
  'area',
  'name',
  'first-name',
  'last-name',
  'user',
  'date',
  'consent',
  'topic',
  'source',
  'other',
])

/** `name`: the header's cell as it is, empty where there is none. `samples`: up to 5, not empty, all different. */
export const Column = z.object({ name: z.string(), samples: z.array(z.string()), means: Meaning })

/**
 * `row`: as the owner counts in her file: sheet row, row of a CSV as a spreadsheet shows it, line of a text, number
 * of a card. `cells`: one per column. `raw`: the card or the line itself, for writing it back unchanged.
 */
export const Row = z.object({ row: z.number().int(), cells: z.array(z.string()), raw: z.string().optional() })
export const RefusedRow = z.object({ row: z.number().int(), reason: z.enum(rowRefusals) })

const isText = (value: unknown) => typeof value === 'string'
const isRow = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'row' in value &&
  Number.isSafeInteger(value.row) &&
  'cells' in value &&
  Array.isArray(value.cells) &&
  value.cells.every(isText) &&
  (!('raw' in value) || isText(value.raw))

/** `empty`: rows without any text, which are passed over. A list has a million rows: each is checked, none copied. */
export const Batch = z.object({
  rows: z.custom<z.output<typeof Row>[]>(value => Array.isArray(value) && value.every(isRow)),
  refused: z.array(RefusedRow),
  empty: z.number().int(),
})

const whole = z.number().int()
/** Wall-clock time as it is written; no zone is known. */
export const Moment = z.object({ y: whole, m: whole, d: whole, h: whole, min: whole, s: whole })
/** `author`: a name as saved on the phone, or a number; empty for what WhatsApp itself says. */
export const Message = z.object({
  row: whole,
  at: Moment,
  author: z.string(),
  text: z.string(),
  system: z.boolean(),
  media: z.boolean(),
})
export const Messages = z.object({ messages: z.array(Message), refused: z.array(RefusedRow) })

/** `title`: whom the export is with, by the name of its file. */
export const Chat = z.object({
  title: z.string().nullable(),
  group: z.boolean(),
  authors: z.array(z.object({ name: z.string(), messages: whole })),
})

/** `rows.about`: how many there are; an estimate where the file goes on beyond what was looked at. */
export const Look = z.object({
  guess: Guess,
  columns: z.array(Column),
  preview: z.array(Row),
  rows: z.object({ about: whole, exact: z.boolean() }),
  chat: Chat.nullable(),
})

/** `name`: of the file as the owner knows it. `home`: the country whose numbers come without its code. */
export const Asked = z.object({
  path: z.string(),
  name: z.string(),
  home: z.custom<keyof typeof plans>(value => typeof value === 'string' && Object.hasOwn(plans, value)),
  overruled: Overruled,
})

/** What the engine tells the reader process. One `ask` per process; each batch after the first is asked for. */
export const ToReader = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ask'), want: z.enum(['look', 'rows', 'messages']), asked: Asked }),
  z.object({ say: z.literal('more') }),
  z.object({ say: z.literal('stop') }),
])

/** What the reader process answers. */
export const FromReader = z.discriminatedUnion('say', [
  z.object({ say: z.literal('look'), look: Look }),
  z.object({ say: z.literal('rows'), batch: Batch }),
  z.object({ say: z.literal('messages'), batch: Messages }),
  z.object({ say: z.literal('end') }),
  z.object({ say: z.literal('refused'), code: z.enum(fileRefusals), detail: z.string().optional() }),
])

export type Format = z.output<typeof Format>
export type Encoding = z.output<typeof Encoding>
export type Delimiter = z.output<typeof Delimiter>
export type Newline = z.output<typeof Newline>
export type DateOrder = z.output<typeof DateOrder>
export type Source = z.output<typeof Source>
export type Guess = z.output<typeof Guess>
export type Overruled = z.output<typeof Overruled>
export type Meaning = z.output<typeof Meaning>
export type Column = z.output<typeof Column>
export type Row = z.output<typeof Row>
export type RefusedRow = z.output<typeof RefusedRow>
export type Batch = z.output<typeof Batch>
export type Moment = z.output<typeof Moment>
export type Message = z.output<typeof Message>
export type Messages = z.output<typeof Messages>
export type Chat = z.output<typeof Chat>
export type Look = z.output<typeof Look>
export type Asked = z.output<typeof Asked>
export type ToReader = z.output<typeof ToReader>
export type FromReader = z.output<typeof FromReader>
