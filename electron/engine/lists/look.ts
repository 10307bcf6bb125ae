import { columnsOf, datesIn, decimalIn } from '../../../shared/lists/columns.ts'
import { sourceOf } from '../../../shared/lists/headers.ts'
import type { Asked, Batch, Column, Guess, Look, Messages, Row } from '../../../shared/lists/table.ts'
import { nameAndPhone } from './cards.ts'
import { chatMessages, lookAtChat } from './chats.ts'
import type { Found } from './found.ts'
import { refuse } from './limits.ts'
import { type List, openList } from './list.ts'
import { batchesOf, type Shape, shapeOfTable } from './table.ts'

/** Rows that are looked at to find out what a table is; and those that are shown. */
const looked = 10_000
const shown = 20

/** What can be known of a file without reading all of it; a chat is read to its end. */
export const look = async (asked: Asked): Promise<Look> => {
  const list = await openList(asked)
  try {
    return list.format === 'chat' ? await lookChat(list, asked) : await lookTable(list, asked)
  } finally {
    list.close()
  }
}

/** The rows of a file, read in the way that `look` would find or was told. */
export async function* rowsOf(asked: Asked): AsyncGenerator<Batch> {
  const list = await openList(asked)
  try {
    const { shape } = await sampleOf(list, asked)
    yield* batchesOf(list.rows(), shape)
  } finally {
    list.close()
  }
}

/** The messages of a chat. Refuses what is none, and dates that nobody can tell: the owner has to say their order. */
export async function* messagesOf(asked: Asked): AsyncGenerator<Messages> {
  const list = await openList(asked)
  try {
    if (list.format !== 'chat') refuse('not-a-list')
    const { dates } = await lookAtChat(list.lines(), asked.name)
    const order = asked.overruled.dates ?? dates.order
    if (!order && dates.ambiguous) refuse('which-dates')
    yield* chatMessages(list.lines(), order)
  } finally {
    list.close()
  }
}

const sampleOf = async (
  list: List,
  asked: Asked,
): Promise<{ sample: Found[]; shape: Shape; whole: boolean }> => {
  const sample: Found[] = []
  let whole = true
  for await (const found of list.rows()) {
    // Without whole cards, which may have photos. And no spreading: a call takes only so many arguments.
    for (const one of found) sample.push('cells' in one ? { row: one.row, cells: one.cells } : one)
    whole = sample.length < looked
    if (!whole) break
  }
  if (list.format === 'csv' || list.format === 'xlsx') {
    return { sample, shape: shapeOfTable(sample, asked.overruled.header, asked.home), whole }
  }
  return { sample, shape: { header: 0, names: null, width: nameAndPhone.length }, whole }
}

const lookTable = async (list: List, asked: Asked): Promise<Look> => {
  const { sample, shape, whole } = await sampleOf(list, asked)
  const share = list.read()
  const rows: Row[] = []
  for await (const batch of batchesOf(each(sample), shape)) rows.push(...batch.rows)
  if (rows.length === 0) refuse('not-a-list')
  const cells = rows.map(row => row.cells)
  const columns = columnsOf(shape.names, cells, shape.width, asked.home)
  const fixed = list.format === 'vcard' || list.format === 'text'
  const named = fixed ? columns.map((column, n): Column => ({ ...column, ...nameAndPhone[n] })) : columns
  const dates = datesIn(columns, cells)
  const order = asked.overruled.dates ?? dates.order
  return {
    guess: {
      ...guessOf(list),
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

const lookChat = async (list: List, asked: Asked): Promise<Look> => {
  const { chat, dates, messages } = await lookAtChat(list.lines(), asked.name)
  const order = asked.overruled.dates ?? dates.order
  const ambiguousDates = order === null && dates.ambiguous
  if (messages === 0) refuse('not-a-list')
  return {
    guess: { ...guessOf(list), header: false, dates: order, ambiguousDates, decimal: null, source: null },
    columns: [],
    preview: [],
    rows: { about: messages, exact: true },
    chat,
  }
}

const guessOf = (list: List): Omit<Guess, 'header' | 'dates' | 'ambiguousDates' | 'decimal' | 'source'> => ({
  format: list.format,
  encoding: list.encoding,
  bom: list.bom,
  delimiter: list.delimiter,
  newline: list.newline,
  sheet: list.sheet,
  sheets: list.sheets,
})

async function* each<One>(one: One): AsyncGenerator<One> {
  yield one
}
