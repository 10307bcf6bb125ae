import { columnsOf, datesIn, decimalIn } from '../../../shared/lists/columns.ts'
import { sourceOf } from '../../../shared/lists/headers.ts'
import type { Asked, Batch, Column, Guess, Look, Messages } from '../../../shared/lists/table.ts'
import { nameAndPhone } from './cards.ts'
import { chatMessages, lookAtChat } from './chats.ts'
import type { Found } from './found.ts'
import { refuse } from './limits.ts'
import { openSource, type Source } from './source.ts'
import { batchesOf, type Shape, shapeOfTable } from './table.ts'

/** Rows that are looked at to find out what a table is; and those that are shown. */
const looked = 10_000
const shown = 20

/** What can be known of a file without reading all of it; a chat is read to its end. */
export const look = async (asked: Asked): Promise<Look> => {
  const source = await openSource(asked)
  try {
    return source.format === 'chat' ? await lookChat(source, asked) : await lookTable(source, asked)
  } finally {
    source.close()
  }
}

/** The rows of a file, read in the way that `look` would find or was told. */
export async function* rowsOf(asked: Asked): AsyncGenerator<Batch> {
  const source = await openSource(asked)
  try {
    const { shape } = await sampleOf(source, asked)
    yield* batchesOf(source.rows(), shape)
  } finally {
    source.close()
  }
}

/** The messages of a chat. Refuses what is none, and dates that nobody can tell: the owner has to say their order. */
export async function* messagesOf(asked: Asked): AsyncGenerator<Messages> {
  const source = await openSource(asked)
  try {
    if (source.format !== 'chat') refuse('not-a-list')
    const { dates } = await lookAtChat(source.lines(), asked.name)
    const order = asked.overruled.dates ?? dates.order
    if (!order && dates.ambiguous) refuse('which-dates')
    yield* chatMessages(source.lines(), order)
  } finally {
    source.close()
  }
}

const sampleOf = async (
  source: Source,
  asked: Asked,
): Promise<{ sample: Found[]; shape: Shape; whole: boolean }> => {
  const sample: Found[] = []
  let whole = true
  for await (const found of source.rows()) {
    // No spreading into push: a piece of a file may hold more rows than a call takes arguments.
    for (const one of found) sample.push(one)
    whole = sample.length < looked
    if (!whole) break
  }
  if (source.format === 'csv' || source.format === 'xlsx') {
    return { sample, shape: shapeOfTable(sample, asked.overruled.header, asked.home), whole }
  }
  return { sample, shape: { header: 0, names: null, width: nameAndPhone.length }, whole }
}

const lookTable = async (source: Source, asked: Asked): Promise<Look> => {
  const { sample, shape, whole } = await sampleOf(source, asked)
  const share = source.read()
  const rows = []
  for await (const batch of batchesOf(each(sample), shape)) rows.push(...batch.rows)
  if (rows.length === 0) refuse('not-a-list')
  const cells = rows.map(row => row.cells)
  const columns = columnsOf(shape.names, cells, shape.width, asked.home)
  const fixed = source.format === 'vcard' || source.format === 'text'
  const named = fixed ? columns.map((column, n): Column => ({ ...column, ...nameAndPhone[n] })) : columns
  const dates = datesIn(columns, cells)
  const order = asked.overruled.dates ?? dates.order
  return {
    guess: {
      ...guessOf(source),
      header: shape.header > 0,
      dates: order,
      ambiguousDates: order === null && dates.ambiguous,
      decimal: asked.overruled.decimal !== undefined ? asked.overruled.decimal : decimalIn(cells),
      source: shape.names && sourceOf(shape.names),
    },
    columns: named,
    preview: rows.slice(0, shown),
    rows: { about: whole ? rows.length : Math.round(rows.length / Math.min(1, share)), exact: whole },
    chat: null,
  }
}

const lookChat = async (source: Source, asked: Asked): Promise<Look> => {
  const { chat, dates, messages } = await lookAtChat(source.lines(), asked.name)
  const order = asked.overruled.dates ?? dates.order
  const ambiguousDates = order === null && dates.ambiguous
  if (messages === 0) refuse('not-a-list')
  return {
    guess: { ...guessOf(source), header: false, dates: order, ambiguousDates, decimal: null, source: null },
    columns: [],
    preview: [],
    rows: { about: messages, exact: true },
    chat,
  }
}

const guessOf = (
  source: Source,
): Omit<Guess, 'header' | 'dates' | 'ambiguousDates' | 'decimal' | 'source'> => ({
  format: source.format,
  encoding: source.encoding,
  bom: source.bom,
  delimiter: source.delimiter,
  newline: source.newline,
  sheet: source.sheet,
  sheets: source.sheets,
})

async function* each<One>(one: One): AsyncGenerator<One> {
  yield one
}
