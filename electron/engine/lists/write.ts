import { type FileHandle, open, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Column, Encoding, Guess, Row } from '../../../shared/lists/table.ts'
import { fail } from '../problem.ts'
import { csvText, encoded, LackingLetter } from './writeCsv.ts'
import { xlsxBytes } from './writeXlsx.ts'

/**
 * How a list is written: as the one it came from. `formulas`: `safe` lets no spreadsheet run a cell, and writes
 * phones without their plus; `exact` keeps every letter, for programs.
 */
export type Writing = {
  guess: Pick<Guess, 'format' | 'encoding' | 'bom' | 'delimiter' | 'newline' | 'header' | 'sheet'>
  columns: Pick<Column, 'name' | 'means'>[]
  formulas: 'safe' | 'exact'
}

/** `rows`: how many were written; of one card, several are one. `encoding`: other than asked for where that lacks a letter. */
export type Written = { rows: number; encoding: Encoding | null }

/**
 * Writes a list to a new file that only its owner may read, makes it last, and says what was written. `rows` is asked
 * for anew where windows-1252 turns out to lack a letter: then the file is UTF-8 with a mark. Cards and lines of a
 * text are written as they were read; leave out all rows of a card whose person has said no, for they share it.
 * Refuses with `file-exists`, `disk-full` or `disk-refused`, and leaves no half file behind.
 */
export const writeList = async (
  path: string,
  as: Writing,
  rows: () => AsyncIterable<Row[]>,
  create = (name: string): Promise<FileHandle> => open(name, 'wx', 0o600),
): Promise<Written> => {
  try {
    return await writeNew(path, as, rows(), create)
  } catch (error) {
    if (!(error instanceof LackingLetter)) throw error
  }
  return writeNew(path, { ...as, guess: { ...as.guess, encoding: 'utf-8', bom: true } }, rows(), create)
}

const writeNew = async (
  path: string,
  as: Writing,
  rows: AsyncIterable<Row[]>,
  create: (path: string) => Promise<FileHandle>,
): Promise<Written> => {
  const file = await create(path).catch(refuse)
  const count = { rows: 0 }
  try {
    for await (const bytes of bytesOf(as, counted(rows, count))) await file.appendFile(bytes).catch(refuse)
    await file.sync().catch(refuse)
    await file.close()
    await syncFolder(dirname(path)).catch(refuse)
  } catch (error) {
    await abandon(file, path)
    throw error
  }
  return { rows: count.rows, encoding: as.guess.encoding }
}

const bytesOf = (as: Writing, rows: AsyncIterable<Row[]>): AsyncIterable<Uint8Array> => {
  const { format, encoding, bom } = as.guess
  if (format === 'xlsx') return xlsxBytes(as, rows)
  if (encoding === null || format === 'chat') return fail('bad-input', 'not-a-list')
  return encoded(format === 'csv' ? csvText(as, rows) : rawText(as, rows), encoding, bom)
}

/** Each card or line once, however many rows it gave. */
async function* rawText({ guess }: Writing, rows: AsyncIterable<Row[]>): AsyncGenerator<string> {
  const newline = guess.newline ?? '\n'
  let last: Row | null = null
  for await (const some of rows) {
    let text = ''
    for (const row of some) {
      const same = last !== null && last.row === row.row && last.raw === row.raw
      if (!same) text += `${(row.raw ?? '').replace(/\n$/, '').replaceAll('\n', newline)}${newline}`
      last = row
    }
    yield text
  }
}

async function* counted(rows: AsyncIterable<Row[]>, count: { rows: number }): AsyncGenerator<Row[]> {
  for await (const some of rows) {
    count.rows += some.length
    yield some
  }
}

const abandon = async (file: FileHandle, path: string) => {
  await file.close().catch(() => {})
  await unlink(path).catch(() => {})
}

/** Windows knows no sync of a folder; its names last without. */
const syncFolder = async (folder: string) => {
  if (process.platform === 'win32') return
  const file = await open(folder, 'r')
  await file.sync().finally(() => file.close())
}

const refuse = (error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EEXIST') return fail('bad-input', 'file-exists')
  return fail('disk', code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'disk-refused', code)
}
