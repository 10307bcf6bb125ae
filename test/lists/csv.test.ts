import { describe, expect, it } from 'vitest'
import { look } from '../../electron/engine/lists/look.ts'
import type { Overruled } from '../../shared/lists/table.ts'
import { cellsOf, fileOf, readRows } from './file.ts'

const guess = async (bytes: string | Buffer, name?: string, overruled?: Overruled) =>
  (await look(fileOf(bytes, name, overruled))).guess

const ana = ['Ana', '31988887777']
const bia = ['Bia', '31977776666']
const people = (sign: string, end = '\n') =>
  [['nome', 'celular'], ana, bia].map(row => row.join(sign)).join(end)

describe('a CSV', () => {
  it.each([';', ',', '\t', '|'] as const)('is parted at %j', async delimiter => {
    expect((await guess(people(delimiter))).delimiter).toBe(delimiter)
    expect(await cellsOf(people(delimiter))).toEqual([ana, bia])
  })

  it.each(['\n', '\r\n', '\r'] as const)('has rows that end in %j', async end => {
    expect((await guess(people(';', end))).newline).toBe(end)
    expect(await cellsOf(people(';', end))).toEqual([ana, bia])
    expect(await cellsOf(people(';', end) + end)).toEqual([ana, bia])
  })

  it('may mix the ends of its rows', async () => {
    expect(await cellsOf(`nome;celular\nAna;"31988887777"\r\nBia;31977776666\n`)).toEqual([ana, bia])
  })

  it('has one column: a number per line', async () => {
    const read = await look(fileOf('telefone\n31988887777\n31977776666\n'))
    expect(read.guess).toMatchObject({ format: 'csv', delimiter: null, header: true })
    expect(read.columns.map(({ name, means }) => [name, means])).toEqual([['telefone', 'phone']])
    expect(await cellsOf('telefone\n31988887777\n31977776666\n')).toEqual([['31988887777'], ['31977776666']])
  })

  it('begins with the line in which Excel names its delimiter: it is no row, and not counted', async () => {
    const text = `sep=;\r\n${people(';', '\r\n')}`
    expect((await guess(text)).delimiter).toBe(';')
    expect((await readRows(fileOf(text))).rows.map(({ row }) => row)).toEqual([2, 3])
  })

  it('has no header where the first row is a person', async () => {
    const text = 'Ana;31988887777\nBia;31977776666'
    expect((await guess(text)).header).toBe(false)
    expect((await readRows(fileOf(text))).rows).toEqual([
      { row: 1, cells: ana },
      { row: 2, cells: bia },
    ])
  })

  it('has a header where the owner says so, and none where she says that', async () => {
    expect(await cellsOf(people(';'), 'x.csv', { header: false })).toEqual([['nome', 'celular'], ana, bia])
    expect(await cellsOf('Ana;31988887777\nBia;31977776666', 'x.csv', { header: true })).toEqual([bia])
  })

  it('keeps quotes, delimiters and line ends inside quoted cells', async () => {
    const text = 'nome;celular;obs\r\n"Souza; Ana";31988887777;"disse ""oi""\nontem\r\n"\r\n'
    expect(await cellsOf(text)).toEqual([['Souza; Ana', '31988887777', 'disse "oi"\nontem\r\n']])
  })

  it('counts rows as a spreadsheet does: a cell of two lines is in one row, empty rows count', async () => {
    const text = 'nome;celular\n"Ana\nSouza";31988887777\n\n;;\nBia;31977776666\n'
    const read = await readRows(fileOf(text))
    expect(read.rows.map(({ row }) => row)).toEqual([2, 5])
    expect(read.empty).toBe(2)
  })

  it('is padded where a row is short, and refuses the row that is too wide, not the file', async () => {
    const read = await readRows(fileOf('nome;celular;cidade\nAna;31988887777\nSouza; Bia;31977776666;BH\n'))
    expect(read.rows).toEqual([{ row: 2, cells: [...ana, ''] }])
    expect(read.refused).toEqual([{ row: 3, reason: 'too-many-cells' }])
  })

  it('may have empty cells beyond its last column', async () => {
    expect(await cellsOf('nome;celular\nAna;31988887777;;;\n')).toEqual([ana])
  })

  it('has its titles above the header refused, one by one', async () => {
    const read = await readRows(fileOf(`Clientes da loja\n\n${people(';')}`))
    expect(read.refused).toEqual([{ row: 1, reason: 'above-header' }])
    expect(read.rows.map(({ cells }) => cells)).toEqual([ana, bia])
  })

  it('keeps the names of its columns as they are: blank, twice, or of the language it is read with', async () => {
    const text = 'nome;;nome;__proto__;constructor\nAna;;31988887777;a;b\n'
    const read = await look(fileOf(text))
    expect(read.columns.map(({ name }) => name)).toEqual(['nome', '', 'nome', '__proto__', 'constructor'])
    expect(read.preview[0]?.cells).toEqual(['Ana', '', '31988887777', 'a', 'b'])
  })

  it('keeps what a spreadsheet made of a number', async () => {
    expect(await cellsOf('nome;celular\nAna;5,53199E+12\n')).toEqual([['Ana', '5,53199E+12']])
  })

  it('is swallowed by no quote that never closes', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `Cliente ${n};319${80_000_000 + n}`)
    const text = ['nome;celular', '"Zé da Padaria;31988887777', ...rows, 'Bia "a 5";31977776666'].join('\n')
    const read = await readRows(fileOf(text))
    expect(read.rows).toHaveLength(3_002)
    expect(read.rows[0]?.cells).toEqual(['"Zé da Padaria', '31988887777'])
    expect(read.rows.at(-1)).toEqual({ row: 3_003, cells: ['Bia "a 5"', '31977776666'] })
  })

  it('is found in windows-1252, UTF-8 and UTF-16, with a mark and without', async () => {
    const text = 'nome;celular\nJoão “Zé”;31988887777\nBia;31977776666\n'
    const western = Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1')
    const wide = Buffer.from(text, 'utf16le')
    const files: [string, boolean, Buffer][] = [
      ['utf-8', false, Buffer.from(text)],
      ['utf-8', true, Buffer.from(`\ufeff${text}`)],
      ['windows-1252', false, western],
      ['utf-16le', false, wide],
      ['utf-16le', true, Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['utf-16be', false, Buffer.from(wide).swap16()],
      ['utf-16be', true, Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ]
    for (const [encoding, bom, bytes] of files) {
      expect(await guess(bytes)).toMatchObject({ encoding, bom, header: true, delimiter: ';' })
      expect((await cellsOf(bytes))[0]).toEqual(['João “Zé”', '31988887777'])
    }
  })

  it('loses no letter where two files of different encodings were put into one', async () => {
    const western = Buffer.from('José;31977776666\nConceição “Zé”;31966665555\n', 'latin1')
    const head = 'nome;celular\nJoão;31988887777\nÉrica Ção;31955554444\nZoë;31944443333\n'
    const late = `${head}${'Ana;31988887777\n'.repeat(9_000)}`
    for (const text of [`\ufeff${head}`, `${head}Ação;31933332222\n`, `\ufeff${late}`]) {
      const cells = await cellsOf(Buffer.concat([Buffer.from(text), western]))
      expect(cells[0]).toEqual(['João', '31988887777'])
      expect(cells.at(-2)).toEqual(['José', '31977776666'])
    }
  })

  it('keeps a letter whole that lies across two pieces of the file', async () => {
    for (let pad = 0; pad < 4; pad++) {
      const long = `${'x'.repeat(pad)}${'á€😀'.repeat(30_000)}`
      const cells = await cellsOf(
        `nome;celular\n${long.slice(0, 60_000 + pad)};31988887777\nJoão;31977776666\n`,
      )
      expect(cells).toEqual([
        [long.slice(0, 60_000 + pad), '31988887777'],
        ['João', '31977776666'],
      ])
    }
  })

  it('is windows-1252 where the first letter beyond ASCII is far down', async () => {
    const text = `nome;celular\n${'Ana;31988887777\n'.repeat(20_000)}João;31977776666\n`
    expect((await guess(Buffer.from(text, 'latin1'))).encoding).toBe('windows-1252')
    expect((await cellsOf(Buffer.from(text, 'latin1'))).at(-1)).toEqual(['João', '31977776666'])
  })

  it('is read in the encoding and with the delimiter that the owner says', async () => {
    const text = 'nome;celular\nJoão;31988887777\n'
    expect((await cellsOf(text, 'x.csv', { encoding: 'windows-1252' }))[0]).toEqual(['JoÃ£o', '31988887777'])
    expect(await cellsOf(text, 'x.csv', { delimiter: ',', header: false })).toEqual([
      ['nome;celular'],
      ['João;31988887777'],
    ])
  })

  it('tells how its dates and numbers are written, or that the owner has to', async () => {
    const dated = (day: string) => `nome;celular;data;valor\nAna;31988887777;${day};1.234,50\n`
    expect(await guess(dated('31/12/2025'))).toMatchObject({
      dates: 'dmy',
      ambiguousDates: false,
      decimal: ',',
    })
    expect(await guess(dated('01/12/2025'))).toMatchObject({ dates: null, ambiguousDates: true })
    expect(await guess(dated('01/12/2025'), 'x.csv', { dates: 'mdy' })).toMatchObject({
      dates: 'mdy',
      ambiguousDates: false,
    })
  })

  it('names the program it comes from', async () => {
    const text = 'First Name,Last Name,Phone 1 - Label,Phone 1 - Value\nAna,Souza,Mobile,+55 31 98888-7777\n'
    const read = await look(fileOf(text, 'contacts.csv'))
    expect(read.guess.source).toBe('google')
    expect(read.columns.map(({ means }) => means)).toEqual(['first-name', 'last-name', 'other', 'phone'])
  })

  it('says how many rows there are: exactly in a short file, about in a long one', async () => {
    expect((await look(fileOf(people(';')))).rows).toEqual({ about: 2, exact: true })
    const many = `nome;celular\n${Array.from({ length: 50_000 }, (_, n) => `Cliente;319${80_000_000 + n}`).join('\n')}`
    const { about, exact } = (await look(fileOf(many))).rows
    expect(exact).toBe(false)
    expect(about).toBeGreaterThan(40_000)
    expect(about).toBeLessThan(60_000)
    expect((await readRows(fileOf(many))).rows).toHaveLength(50_000)
  })
})
