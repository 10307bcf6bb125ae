import { posix } from 'node:path'
import { isDateFormat } from '../../../shared/lists/serial.ts'
import type { Progress } from './file.ts'
import type { Found } from './found.ts'
import { limits, refuse } from './limits.ts'
import { type Cells, sheetRows } from './sheet.ts'
import { type Attributes, hearXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** An Excel file. `sheets`: names, as they stand; `shown`: those that are not hidden, all where every one is. */
export type Workbook = {
  sheets: string[]
  shown: string[]
  rows: (sheet: string, progress: Progress) => AsyncGenerator<Found[]>
  /** Bytes that a sheet unpacks to. */
  size: (sheet: string) => number
}

type Sheet = { name: string; part: string; hidden: boolean }
type Link = { part: string; type: string }

/** Opens what a zip has of a workbook. Refuses a zip without one, a file of the binary kind as `old-excel`. */
export const openWorkbook = async (zip: Zip): Promise<Workbook> => {
  const main = [...(await linksOf(zip, '')).values()].find(link => link.type === 'officeDocument')?.part
  if (!main) return refuse('not-a-list')
  if (main.endsWith('.bin')) return refuse('old-excel')
  const links = await linksOf(zip, main)
  const { sheets, since1904 } = await readMain(zip, main, links)
  if (sheets.length === 0) return refuse('not-a-list')
  const open = sheets.filter(sheet => !sheet.hidden)
  const shown = open.length > 0 ? open : sheets
  const partOf = (type: string) => [...links.values()].find(link => link.type === type)?.part
  const named = (name: string) =>
    sheets.find(sheet => sheet.name === name)?.part ?? refuse('broken', 'no such sheet')

  const readCells = async (): Promise<Cells> => {
    const strings = partOf('sharedStrings')
    const styles = partOf('styles')
    return {
      strings: strings ? await readStrings(zip, strings) : [],
      dates: styles ? await readDateStyles(zip, styles) : [],
      since1904,
    }
  }
  let cells: Promise<Cells> | null = null
  async function* rows(name: string, progress: Progress) {
    cells ??= readCells()
    progress.bytes = 0
    yield* sheetRows(counted(zip.read(named(name), limits.zip.sheet), progress), await cells)
  }
  return {
    sheets: sheets.map(sheet => sheet.name),
    shown: shown.map(sheet => sheet.name),
    rows,
    size: name => zip.size(named(name)),
  }
}

/** What a part points to, by id: `xl/workbook.xml` keeps it in `xl/_rels/workbook.xml.rels`, the file in `_rels/.rels`. */
const linksOf = async (zip: Zip, part: string): Promise<Map<string, Link>> => {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const links = new Map<string, Link>()
  if (!zip.names.includes(name)) return links
  const open = (tag: string, { Id = '', Type = '', Target = '' }: Attributes) => {
    if (tag !== 'Relationship') return
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
    links.set(Id, { part: target, type: posix.basename(Type) })
  }
  await hearXml(zip.read(name), { open })
  return links
}

const readMain = async (zip: Zip, part: string, links: Map<string, Link>) => {
  const sheets: Sheet[] = []
  let since1904 = false
  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
    if (tag !== 'sheet') return
    const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1]
    const link = links.get(id ?? '')
    const hidden = (attributes.state ?? 'visible') !== 'visible'
    if (link?.type === 'worksheet') sheets.push({ name: attributes.name ?? '', part: link.part, hidden })
  }
  await hearXml(zip.read(part), { open })
  return { sheets, since1904 }
}

/** The texts that cells point to, in their order. Rich text is joined; how Japanese is spoken is left out. */
const readStrings = async (zip: Zip, part: string): Promise<string[]> => {
  const strings: string[] = []
  let text = ''
  let within = false
  let spoken = false
  await hearXml(zip.read(part), {
    open: tag => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') spoken = true
      within = tag === 't' && !spoken
    },
    text: part => {
      if (within) text += part
      if (text.length > limits.cell) refuse('cell-too-long')
    },
    close: tag => {
      if (tag === 't') within = false
      if (tag === 'rPh') spoken = false
      if (tag === 'si') strings.push(text)
    },
  })
  return strings
}

/** For each style of a cell, whether it shows a day. */
const readDateStyles = async (zip: Zip, part: string): Promise<boolean[]> => {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let within = false
  await hearXml(zip.read(part), {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === 'cellXfs') within = true
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      if (tag === 'xf' && within) styles.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))))
    },
    close: tag => {
      if (tag === 'cellXfs') within = false
    },
  })
  return styles
}

async function* counted(bytes: AsyncIterable<Buffer>, progress: Progress): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    progress.bytes += piece.length
    yield piece
  }
}
