import { readStart } from '../../../shared/lists/chat.ts'
import type { Delimiter, Encoding, Format, Newline } from '../../../shared/lists/table.ts'
import type { Home } from '../../../shared/person/plans.ts'
import { readIdentity } from '../../../shared/person/read.ts'
import { csvRows, delimiterOf, newlineOf } from './csv.ts'
import { bytesOf, headOf } from './file.ts'
import { refuse } from './limits.ts'
import type { Zip } from './zip.ts'

/** How a zip begins, and an empty one. */
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006']

/** What a file is by its first bytes. */
export const kindOf = async (path: string): Promise<'zip' | 'text'> => {
  const head = await headOf(path, 8)
  if (zips.some(sign => head.subarray(0, 4).equals(Buffer.from(sign)))) return 'zip'
  if (head.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex')))
    return refuse((await holds(path, 'EncryptedPackage')) ? 'locked-file' : 'old-excel')
  return 'text'
}

/** Whether a file has a word in UTF-16, as the old container of Office keeps the names in it. */
const holds = async (path: string, word: string): Promise<boolean> => {
  const sought = Buffer.from(word, 'utf16le')
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of bytesOf(path)) {
    const joined = Buffer.concat([rest, piece])
    if (joined.includes(sought)) return true
    rest = joined.subarray(-sought.length)
  }
  return false
}

/** The text of a chat in a zip: WhatsApp's own name, else the only text there is. */
export const chatIn = (zip: Zip): string => {
  const texts = zip.names.filter(name => /\.txt$/i.test(name) && !/^__MACOSX\//.test(name))
  const own =
    texts.find(name => /(?:^|\/)_chat\.txt$/.test(name)) ?? texts.find(name => /whatsapp/i.test(name))
  if (own) return own
  if (texts.length === 1 && texts[0]) return texts[0]
  return refuse(
    zip.names.some(name => /\.(?:zip|xlsx|7z|rar|gz|tar)$/i.test(name)) ? 'zip-nested' : 'not-a-list',
  )
}

export type TextShape = { format: Format; delimiter: Delimiter | null; newline: Newline }

/**
 * What a text is by its beginning. `said`: what the owner has said of it, which wins. A page of HTML or XML is what
 * old programs name `.xls`.
 */
export const shapeOf = async (
  head: string,
  name: string,
  home: Home,
  said: { format?: Format | undefined; delimiter?: Delimiter | null | undefined; encoding: Encoding },
): Promise<TextShape> => {
  const newline = newlineOf(head)
  const delimiter = said.delimiter !== undefined ? said.delimiter : delimiterOf(head)
  if (said.format) return { format: said.format, delimiter, newline }
  if (/^\s*<(?:html|table|!doctype|\?xml|meta|head|body)\b/i.test(head)) return refuse('old-excel')
  if (/^(?:\s*)BEGIN:VCARD\s*$/im.test(head.slice(0, 2000)))
    return { format: 'vcard', delimiter: null, newline }
  if (head.split(/\r\n|\n|\r/, 20).some(line => readStart(line)))
    return { format: 'chat', delimiter: null, newline }
  const table =
    /\.(?:csv|tsv|tab)$/i.test(name) ||
    (delimiter !== null && (await isTable(head, delimiter, newline, home)))
  return table ? { format: 'csv', delimiter, newline } : { format: 'text', delimiter: null, newline }
}

/** Rows as wide as each other, two at least, and not one number beside the other. */
const isTable = async (
  head: string,
  delimiter: Delimiter,
  newline: Newline,
  home: Home,
): Promise<boolean> => {
  const rows: string[][] = []
  for await (const found of csvRows(once(head.slice(0, 20_000)), { delimiter, newline })) {
    for (const row of found) if ('cells' in row && row.cells.some(cell => cell !== '')) rows.push(row.cells)
  }
  // The last one may be cut off.
  const whole = rows.length > 2 ? rows.slice(0, -1) : rows
  const width = whole[0]?.length ?? 0
  const even = whole.filter(row => row.length === width).length
  const numbers = whole.flat().filter(cell => 'identity' in readIdentity(cell, home)).length
  return whole.length > 1 && width > 1 && even >= whole.length * 0.9 && numbers < whole.flat().length * 0.8
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
