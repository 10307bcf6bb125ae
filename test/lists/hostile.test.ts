import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../electron/engine/lists/limits.ts'
import { look } from '../../electron/engine/lists/look.ts'
import { cellsOf, fileOf, readMessages, readRows, refusalOf } from './file.ts'
import { type Part, zipOf } from './zip.ts'

const rels = (target: string, type: string) =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}"/></Relationships>`
/** The least that is a workbook, with this sheet in it. */
const book = (sheet: string, more: Part[] = []): Part[] => [
  { name: '_rels/.rels', data: rels('xl/workbook.xml', 'officeDocument') },
  {
    name: 'xl/workbook.xml',
    data: '<workbook xmlns:r="r"><sheets><sheet name="F" r:id="r"/></sheets></workbook>',
  },
  { name: 'xl/_rels/workbook.xml.rels', data: rels('sheet.xml', 'worksheet') },
  { name: 'xl/sheet.xml', data: sheet },
  ...more,
]
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
const person = '<row><c t="inlineStr"><is><t>Ana</t></is></c><c><v>31988887777</v></c></row>'
const wide = (columns: number) => Array.from({ length: columns }, (_, n) => `c${n}`)

describe('a file that is no list, or made to do harm', () => {
  it.each<[string, () => string | Buffer, string]>([
    ['nothing', () => '', 'not-a-list'],
    [
      'bytes of a picture',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0x80]),
      'not-text',
    ],
    ['a zero', () => '\0', 'not-text'],
    ['a zero far down', () => `nome;celular\n${'Ana;31988887777\n'.repeat(20_000)}\0`, 'not-text'],
    ['201 columns', () => `${wide(201).join(';')}\n${wide(201).join(';')}\n`, 'too-many-columns'],
    ['2,000,001 rows', () => `nome;celular\nAna;31988887777\n${'\n'.repeat(2_000_000)}`, 'too-many-rows'],
    ['2,000,001 messages', () => '1/1/25 10:00 - A: x\n'.repeat(2_000_002), 'too-many-rows'],
    ['rows of nothing but delimiters', () => `${';'.repeat(300_000)}\n`.repeat(50), 'not-a-list'],
    ['one line without end', () => 'x'.repeat(3_000_000), 'cell-too-long'],
    ['one line of quotes without end', () => 'a;"'.repeat(1_000_000), 'cell-too-long'],
    ['a header alone', () => 'nome;celular\n', 'not-a-list'],
    ['an old Excel file', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-excel'],
    ['a page that a program calls .xls', () => '<html><table><tr><td>Ana</td></tr></table>', 'old-excel'],
    [
      'a file with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(2_000_000),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'locked-file',
    ],
    ['an empty zip', () => zipOf([]), 'not-a-list'],
    ['a zip of other things', () => zipOf([{ name: 'a.jpg', data: 'x' }]), 'not-a-list'],
    [
      'a zip with a text that is no chat',
      () => zipOf([{ name: 'a.txt', data: 'nome;celular\nAna;31988887777\n' }]),
      'not-a-list',
    ],
    [
      'a zip in a zip',
      () => zipOf([{ name: 'b.zip', data: zipOf([{ name: '_chat.txt', data: 'x' }]) }]),
      'zip-nested',
    ],
    ['a name that climbs out', () => zipOf([{ name: '../_chat.txt', data: 'x' }]), 'zip-unsafe-name'],
    ['a name from the root', () => zipOf([{ name: '/etc/_chat.txt', data: 'x' }]), 'zip-unsafe-name'],
    ['a name of Windows', () => zipOf([{ name: 'C:\\_chat.txt', data: 'x' }]), 'zip-unsafe-name'],
    ['a link', () => zipOf([{ name: '_chat.txt', data: '/etc/passwd', mode: 0o120777 }]), 'zip-unsafe-name'],
    [
      '10,001 entries',
      () => zipOf(Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}.txt`, data: '' }))),
      'zip-too-many',
    ],
    [
      'a bomb',
      () => zipOf([{ name: '_chat.txt', data: '31/12/2025 14:03 - Ana: oi\n'.repeat(800_000) }]),
      'zip-bomb',
    ],
    [
      'a bomb that says it is small',
      () => zipOf([{ name: '_chat.txt', data: Buffer.alloc(900_000, 32), claims: 10 }]),
      'zip-bomb',
    ],
    ['a bomb that says it is huge', () => zipOf([{ name: '_chat.txt', data: 'x', claims: 3e9 }]), 'zip-bomb'],
    ['a bomb in a sheet', () => zipOf(book(sheet(`${person}${'<row></row>'.repeat(400_000)}`))), 'zip-bomb'],
    ['a locked entry', () => zipOf([{ name: '_chat.txt', data: 'x', flags: 0x801 }]), 'locked-file'],
    ['a zip cut off', () => zipOf(book(sheet(person))).subarray(0, 500), 'broken'],
    [
      'a zip cut in its middle',
      () => {
        const zip = zipOf(book(sheet(person)))
        zip.fill(0xff, 60, 90)
        return zip
      },
      'broken',
    ],
    ['a workbook without sheets', () => zipOf(book(sheet(person)).slice(0, 2)), 'not-a-list'],
    [
      'a binary workbook',
      () => zipOf([{ name: '_rels/.rels', data: rels('xl/workbook.bin', 'officeDocument') }]),
      'old-excel',
    ],
    ['XML that ends early', () => zipOf(book('<worksheet><sheetData><row>')), 'broken'],
    [
      'XML with a type of its own',
      () => zipOf(book(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${sheet(person)}`)),
      'xml-with-dtd',
    ],
    [
      'a billion laughs',
      () => {
        const entities = wide(10).map(
          (name, n) => `<!ENTITY ${name} "${n ? `&c${n - 1};`.repeat(10) : 'ha'}">`,
        )
        return zipOf(
          book(`<!DOCTYPE x [${entities.join('')}]>${sheet('<row><c t="str"><v>&c9;</v></c></row>')}`),
        )
      },
      'xml-with-dtd',
    ],
    [
      'an entity that is not there',
      () => zipOf(book(sheet('<row><c t="str"><v>&x;</v></c></row>'))),
      'broken',
    ],
    [
      '201 columns of Excel',
      () => zipOf(book(sheet(`<row>${'<c><v>1</v></c>'.repeat(201)}</row>`))),
      'too-many-columns',
    ],
    [
      'a cell of Excel of 65 KB',
      () =>
        zipOf(
          book(
            sheet(`<row><c t="str"><v>${Buffer.from(wide(20_000).join('')).toString('hex')}</v></c></row>`),
          ),
        ),
      'cell-too-long',
    ],
    ['rows of Excel that go back', () => zipOf(book(sheet('<row r="5"></row><row r="4"></row>'))), 'broken'],
    [
      'a cell of Excel without a place',
      () => zipOf(book(sheet('<row><c r="!!"><v>1</v></c></row>'))),
      'broken',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes(), 'lista')).toBe(code)
  })

  it('refuses what is not there, or is a folder', async () => {
    await expect(look({ path: '/nowhere/at/all', name: '', home: 'BR', overruled: {} })).rejects.toThrow(
      'no-file',
    )
    await expect(look({ path: '/', name: '', home: 'BR', overruled: {} })).rejects.toThrow('not-a-list')
  })

  it('takes 200 columns, and refuses only the row with a cell of 65 KB', async () => {
    expect(
      await refusalOf(`${wide(200).join(';')}\n${wide(200).join(';')}\n`, 'x.csv', { header: true }),
    ).toBeNull()
    const read = await readRows(fileOf(`nome;celular\nAna;${'1'.repeat(65_537)}\nBia;31977776666\n`))
    expect(read.refused).toEqual([{ row: 2, reason: 'cell-too-long' }])
    expect(read.rows.map(({ cells }) => cells)).toEqual([['Bia', '31977776666']])
  })

  it('takes headers and texts that mean something to JavaScript as text', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
    const text = `celular;${names.join(';')}\n31988887777;${names.join(';')}\n`
    const { columns } = await look(fileOf(text))
    expect(columns.map(({ name }) => name)).toEqual(['celular', ...names])
    expect(await cellsOf(text)).toEqual([['31988887777', ...names]])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const chat = names.map(name => `31/12/2025 14:03 - ${name}: oi`).join('\n')
    expect((await look(fileOf(chat, 'x.txt'))).chat?.authors.map(({ name }) => name)).toEqual(names)
  })

  it('takes a sheet whose entries repeat, and styled cells far to the right', async () => {
    const rows = `${person}${'<row><c r="XFD9" s="1"/></row>'.repeat(20)}`
    expect(await cellsOf(zipOf(book(sheet(rows))), 'x.xlsx')).toEqual([['Ana', '31988887777']])
  })
})

describe('any bytes', () => {
  const end = async (bytes: Buffer, name: string) => {
    const asked = fileOf(bytes, name)
    try {
      const { guess, columns } = await look(asked)
      if (guess.format === 'chat') await readMessages({ ...asked, overruled: { dates: 'dmy' } })
      else for (const row of (await readRows(asked)).rows) expect(row.cells).toHaveLength(columns.length)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
    }
  }
  const name = fc.constantFrom('lista.csv', 'lista.xlsx', 'contatos.vcf', 'x')

  it('end in a table or a refusal', async () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 }).map(array => Buffer.from(array))
    await fc.assert(fc.asyncProperty(bytes, name, end), { numRuns: 300 })
  })

  it('of text with quotes, marks and line ends too', async () => {
    const piece = fc.constantFrom(
      '"',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '\r\n',
      'BEGIN:VCARD\n',
      'END:VCARD\n',
      'TEL:',
      'Ana',
      '31988887777',
      '01/02/2025 10:00 - Ana: oi\n',
      'sep=;\n',
      '=',
      'é',
      '\u202f',
      '__proto__',
    )
    const text = fc.array(piece, { maxLength: 60 }).map(pieces => Buffer.from(pieces.join('')))
    await fc.assert(fc.asyncProperty(text, name, end), { numRuns: 500 })
  })

  it('of a whole file with a few of them spoilt', async () => {
    const whole = zipOf(book(sheet(person.repeat(20))))
    const spoilt = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map(changes => {
        const copy = Buffer.from(whole)
        for (const [at, byte] of changes) copy[at] = byte
        return copy
      })
    await fc.assert(fc.asyncProperty(spoilt, name, end), { numRuns: 500 })
  })

  it('cut off anywhere too', async () => {
    const whole = zipOf(book(sheet(person.repeat(20))))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), length => end(whole.subarray(0, length), 'x.xlsx')),
    )
  })
})
