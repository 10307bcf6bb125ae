import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RefusedError } from '../../electron/engine/lists/limits.ts'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import type { Asked, Message, Overruled, RefusedRow, Row } from '../../shared/lists/table.ts'
import { temporaryFolder } from '../built/sossego.ts'

const folder = temporaryFolder()

/** A file of these bytes, and what is asked about it. */
export const fileOf = (bytes: string | Buffer, name = 'lista.csv', overruled: Overruled = {}): Asked => {
  const path = join(folder, randomUUID())
  writeFileSync(path, bytes)
  return { path, name, home: 'BR', overruled }
}

export type Read = { rows: Row[]; refused: RefusedRow[]; empty: number }

export const readRows = async (asked: Asked): Promise<Read> => {
  const all: Read = { rows: [], refused: [], empty: 0 }
  for await (const batch of rowsOf(asked)) {
    for (const row of batch.rows) all.rows.push(row)
    for (const row of batch.refused) all.refused.push(row)
    all.empty += batch.empty
  }
  return all
}

export const readMessages = async (asked: Asked): Promise<{ messages: Message[]; refused: RefusedRow[] }> => {
  const all: { messages: Message[]; refused: RefusedRow[] } = { messages: [], refused: [] }
  for await (const batch of messagesOf(asked)) {
    all.messages.push(...batch.messages)
    all.refused.push(...batch.refused)
  }
  return all
}

/** The cells of a list, and nothing else. */
export const cellsOf = async (
  bytes: string | Buffer,
  name?: string,
  overruled?: Overruled,
): Promise<string[][]> => (await readRows(fileOf(bytes, name, overruled))).rows.map(row => row.cells)

/** The code with which a file is refused, by looking and by reading alike; null where it is read. */
export const refusalOf = async (bytes: string | Buffer, name?: string, overruled?: Overruled) => {
  const asked = fileOf(bytes, name, overruled)
  try {
    const { guess } = await look(asked)
    await (guess.format === 'chat' ? readMessages(asked) : readRows(asked))
    return null
  } catch (error) {
    if (error instanceof RefusedError) return error.code
    throw error
  }
}
