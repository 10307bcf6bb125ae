import { describe, expect, it } from 'vitest'
import { look } from '../../electron/engine/lists/look.ts'
import { dayOfSerial, isDateFormat, plainNumber } from '../../shared/lists/serial.ts'
import { cellsOf, fileOf, readRows } from './file.ts'
import { type Part, zipOf } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const rels = (...links: [id: string, type: string, target: string][]) =>
  `${head}<Relationships>${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

type Book = {
  sheets?: [name: string, rows: string, state?: string][]
  strings?: string
  styles?: string
  main?: string
}

/** A workbook as Excel writes one, with these rows in its sheets. */
const bookOf = ({ sheets = [], strings = '', styles = '', main = '' }: Book): Part[] => [
  { name: '_rels/.rels', data: rels(['rId1', 'officeDocument', 'xl/workbook.xml']) },
  {
    name: 'xl/workbook.xml',
    data: `${head}<workbook xmlns:r="r">${main}<sheets>${sheets.map(([name, , state], n) => `<sheet name="${name}" sheetId="${n + 1}" ${state ? `state="${state}"` : ''} r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: rels(
      ...sheets.map((_, n): [string, string, string] => [
        `rId${n + 1}`,
        'worksheet',
        `worksheets/sheet${n + 1}.xml`,
      ]),
      ['rId98', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId99', 'styles', 'styles.xml'],
    ),
  },
  { name: 'xl/sharedStrings.xml', data: `${head}<sst>${strings}</sst>` },
  { name: 'xl/styles.xml', data: `${head}<styleSheet>${styles}</styleSheet>` },
  ...sheets.map(([, rows], n) => ({
    name: `xl/worksheets/sheet${n + 1}.xml`,
    data: `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })),
]

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`
const header = row(inline('nome'), inline('celular'))
/** The one cell below the header `celular`. */
const cell = async (xml: string, book: Book = {}) => {
  const rows = `${header}${row(inline('Ana'), xml)}`
  return (await cellsOf(zipOf(bookOf({ ...book, sheets: [['Folha', rows]] })), 'x.xlsx'))[0]?.[1]
}

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0.00 &quot;dias&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'

describe('a cell of an Excel file', () => {
  it.each([
    ['a number, exact', '<c><v>5531988887777</v></c>', '5531988887777'],
    ['a number with an exponent', '<c><v>5.531988887777E12</v></c>', '5531988887777'],
    ['a number with the trace of computing', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a very small number', '<c><v>1.5E-7</v></c>', '0.00000015'],
    ['a shared text', '<c t="s"><v>0</v></c>', 'João'],
    ['a rich text, without how it is spoken', '<c t="s"><v>1</v></c>', 'Ana Souza'],
    ['a text with what XML lacks', '<c t="s"><v>2</v></c>', 'a\rb_x000D_'],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', ''],
    ['a text beside the cell', '<c t="inlineStr"><is><r><t>+55 </t></r><r><t>31</t></r></is></c>', '+55 31'],
    ['a formula with its last value', '<c t="str"><f>A1&amp;B1</f><v>Ana 31</v></c>', 'Ana 31'],
    ['a yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a no', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['a mistake', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day', '<c s="1"><v>46022</v></c>', '2025-12-31'],
    ['a day with a time', '<c s="2"><v>46022.585416666669</v></c>', '2025-12-31 14:03'],
    ['a number in words that are no day', '<c s="3"><v>46022</v></c>', '46022'],
    ['a day in ISO', '<c t="d"><v>2025-12-31T14:03:00</v></c>', '2025-12-31 14:03'],
    ['nothing', '<c s="1"/>', ''],
  ])('is %s', async (_, xml, expected) => {
    const strings =
      '<si><t>João</t></si><si><r><t>Ana </t></r><r><t>Souza</t></r><rPh sb="0" eb="1"><t>ana</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si>'
    expect(await cell(xml, { strings, styles })).toBe(expected)
  })

  it('is a day as old Macs counted', async () => {
    expect(await cell('<c s="1"><v>44560</v></c>', { styles, main: '<workbookPr date1904="1"/>' })).toBe(
      '2025-12-31',
    )
  })

  it('is named with a prefix, as some programs do', async () => {
    const rows = '<x:row><x:c t="inlineStr"><x:is><x:t>31988887777</x:t></x:is></x:c></x:row>'
    expect(await cellsOf(zipOf(bookOf({ sheets: [['Folha', rows]] })), 'x.xlsx')).toEqual([['31988887777']])
  })
})

describe('the sheets of an Excel file', () => {
  const people = (name: string) => header + row(inline(name), inline('31988887777'))
  const book = zipOf(
    bookOf({
      sheets: [
        ['Oculta', people('Oculta'), 'hidden'],
        ['Clientes', people('Ana')],
        ['Antigos &amp; outros', people('Bia')],
      ],
    }),
  )

  it('are named, and the first that is shown is read', async () => {
    const { guess, columns } = await look(fileOf(book, 'x.xlsx'))
    expect(guess).toMatchObject({ format: 'xlsx', header: true, sheet: 'Clientes', encoding: null })
    expect(guess.sheets).toEqual(['Oculta', 'Clientes', 'Antigos & outros'])
    expect(columns.map(({ means }) => means)).toEqual(['name', 'phone'])
    expect(await cellsOf(book, 'x.xlsx')).toEqual([['Ana', '31988887777']])
  })

  it('are read by their name', async () => {
    expect(await cellsOf(book, 'x.xlsx', { sheet: 'Antigos & outros' })).toEqual([['Bia', '31988887777']])
  })

  it('have gaps: cells and rows keep their place, empty rows are counted', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>nome</t></is></c><c r="C1" t="inlineStr"><is><t>celular</t></is></c></row>' +
      '<row r="5"><c r="C5"><v>31988887777</v></c><c r="XFD5" s="1"/></row>'
    const read = await readRows(fileOf(zipOf(bookOf({ sheets: [['Folha', rows]] })), 'x.xlsx'))
    expect(read).toEqual({ rows: [{ row: 5, cells: ['', '', '31988887777'] }], refused: [], empty: 3 })
  })

  it('are many rows long, read in pieces', async () => {
    const rows = Array.from({ length: 30_000 }, (_, n) =>
      row(inline(`Cliente ${n}`), `<c><v>319${80_000_000 + n}</v></c>`),
    )
    const asked = fileOf(zipOf(bookOf({ sheets: [['Folha', header + rows.join('')]] })), 'x.xlsx')
    const { about, exact } = (await look(asked)).rows
    expect(exact).toBe(false)
    expect(about).toBeGreaterThan(25_000)
    expect(about).toBeLessThan(35_000)
    const read = await readRows(asked)
    expect(read.rows).toHaveLength(30_000)
    expect(read.rows.at(-1)).toEqual({ row: 30_001, cells: ['Cliente 29999', '31980029999'] })
  })
})

describe('how a spreadsheet counts days', () => {
  it.each<[number, boolean, string | null]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [46022.999999, false, '2026-01-01'],
    [0.5, false, '12:00'],
    [0, true, '00:00'],
    [-1, false, null],
    [1e9, false, null],
    [Number.NaN, false, null],
  ])('%d is, with 1904 %s, %s', (serial, since1904, day) => {
    expect(dayOfSerial(serial, since1904)).toBe(day)
  })

  it.each<[number, string | undefined, boolean]>([
    [14, undefined, true],
    [0, undefined, false],
    [49, undefined, false],
    [164, 'd/m/yy;@', true],
    [164, '[$-416]d "de" mmmm', true],
    [164, '[h]:mm', true],
    [164, '#,##0.00 "dias"', false],
    [164, '[Red]0.00', false],
    [164, 'General', false],
    [164, '0_d', false],
  ])('format %d %s shows a day: %s', (id, code, day) => {
    expect(isDateFormat(id, code)).toBe(day)
  })

  it.each([
    ['12345678901234567890', '12345678901234567890'],
    ['1e400', '1e400'],
    ['', ''],
    ['-2.50', '-2.5'],
    ['1E21', '1000000000000000000000'],
  ])('the number %s is written %s', (text, plain) => {
    expect(plainNumber(text)).toBe(plain)
  })
})

describe('the sheet that is read first', () => {
  const people = `${header}${row(inline('Ana'), inline('31988887777'))}`
  const shownOf = async (...sheets: [name: string, rows: string, state?: string][]) =>
    (await look(fileOf(zipOf(bookOf({ sheets })), 'x.xlsx'))).guess.sheet

  it('is the first that has anything in it and is not hidden', async () => {
    expect(await shownOf(['Planilha1', ''], ['Clientes', people])).toBe('Clientes')
    expect(
      await shownOf(['Planilha1', row(inline(' '))], ['Oculta', people, 'hidden'], ['Clientes', people]),
    ).toBe('Clientes')
    expect(await shownOf(['Só esta', people, 'hidden'])).toBe('Só esta')
  })
})
