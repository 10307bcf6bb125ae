import {
  isSystem,
  messageOf,
  readStart,
  type Start,
  speaksOfGroup,
  titleOf,
} from '../../../shared/lists/chat.ts'
import { orderInTime } from '../../../shared/lists/dates.ts'
import type { Chat, DateOrder, Messages } from '../../../shared/lists/table.ts'
import type { Line } from './encoding.ts'
import { limits, refuse } from './limits.ts'

/** A message as it stands: its first line read, the others below it. */
type Piece = { row: number; start: Start; text: string }
type Pieces = { pieces: Piece[]; strange: number[] }

/** Joins the lines of each message. `strange`: lines before the first. */
async function* piecesOf(lines: AsyncIterable<Line[]>): AsyncGenerator<Pieces> {
  let last: Piece | null = null
  let messages = 0
  for await (const some of lines) {
    const batch: Pieces = { pieces: [], strange: [] }
    for (const { row, text } of some) {
      const start = readStart(text)
      if (start) {
        if (last) batch.pieces.push(last)
        last = { row, start, text: start.text }
      } else if (!last) batch.strange.push(row)
      // One letter more than allowed is enough to refuse it, however many lines follow.
      else if (last.text.length <= limits.cell) last.text += `\n${text}`
    }
    messages += batch.pieces.length
    if (messages > limits.rows) refuse('too-many-rows')
    yield batch
  }
  if (last) yield { pieces: [last], strange: [] }
}

/** The messages of a chat. Out: each with its line, and lines refused, e.g. for a day that there is not. */
export async function* chatMessages(
  lines: AsyncIterable<Line[]>,
  order: DateOrder | null,
): AsyncGenerator<Messages> {
  for await (const { pieces, strange } of piecesOf(lines)) {
    const batch: Messages = { messages: [], refused: strange.map(row => ({ row, reason: 'not-a-message' })) }
    for (const { row, start, text } of pieces) {
      const message = text.length <= limits.cell ? messageOf(row, start, text, order) : null
      if (message) batch.messages.push(message)
      else batch.refused.push({ row, reason: text.length > limits.cell ? 'cell-too-long' : 'no-such-day' })
    }
    yield batch
  }
}

/** What is known of a chat after reading all of it. `messages`: how many there are. */
export const lookAtChat = async (
  lines: AsyncIterable<Line[]>,
  file: string,
): Promise<{ chat: Chat; dates: { order: DateOrder | null; ambiguous: boolean }; messages: number }> => {
  const authors = new Map<string, number>()
  const dates = new Set<string>()
  let group = false
  let messages = 0
  for await (const { pieces } of piecesOf(lines)) {
    for (const { start, text } of pieces) {
      messages++
      dates.add(/^\S+/.exec(start.date)?.[0] ?? '')
      if (isSystem(start, text)) group ||= speaksOfGroup(text)
      else authors.set(start.author ?? '', (authors.get(start.author ?? '') ?? 0) + 1)
    }
    if (authors.size > limits.authors) refuse('not-a-list')
  }
  const counted = [...authors].map(([name, count]) => ({ name, messages: count }))
  const chat: Chat = {
    title: titleOf(file),
    group: group || authors.size > 2,
    authors: counted.sort((one, other) => other.messages - one.messages),
  }
  return { chat, dates: orderInTime([...dates]), messages }
}
