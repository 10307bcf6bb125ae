import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { look } from '../../electron/engine/lists/look.ts'
import { type Writing, writeList } from '../../electron/engine/lists/write.ts'
import { ProblemError } from '../../electron/engine/problem.ts'
import { guard } from '../../shared/lists/formulas.ts'
import type { Column, Guess, Row } from '../../shared/lists/table.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { fileOf, readRows } from './file.ts'

const folder = temporaryFolder()
const somewhere = () => join(folder, randomUUID())

const csv: Writing['guess'] = {
  format: 'csv',
  encoding: 'utf-8',
  bom: false,
  delimiter: ';',
  newline: '\r\n',
  header: true,
  sheet: null,
}
const columnsOf = (...names: string[]): Writing['columns'] =>
  names.map(name => ({ name, means: 'other' as const }))
const rowsOf = (cells: string[][]): Row[] => cells.map((texts, n) => ({ row: n + 2, cells: texts }))
const all = (rows: Row[]) =>
  async function* () {
    for (let at = 0; at < rows.length; at += 1_000) yield rows.slice(at, at + 1_000)
  }
const codeOf = (doing: Promise<unknown>) =>
  doing.then(
    () => null,
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : error),
  )

const write = async (cells: string[][], as: Partial<Writing> = {}, guess: Partial<Guess> = {}) => {
  const path = somewhere()
  const columns = as.columns ?? columnsOf('nome', 'celular')
  const asked: Writing = { formulas: 'exact', ...as, columns, guess: { ...csv, ...guess } }
  const written = await writeList(path, asked, all(rowsOf(cells)))
  return { path, written, bytes: readFileSync(path) }
}

describe('a list that is written', () => {
  it('is a new file that only its owner may read', async () => {
    const { path } = await write([['Ana', '31988887777']])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('never takes the place of another file', async () => {
    const path = somewhere()
    writeFileSync(path, 'precious')
    const writing: Writing = { guess: csv, columns: columnsOf('nome'), formulas: 'exact' }
    expect(await codeOf(writeList(path, writing, all([])))).toBe('file-exists')
    expect(readFileSync(path, 'utf8')).toBe('precious')
  })

  it('leaves no half of it where its rows fail', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const path = somewhere()
      const rows = async function* (): AsyncGenerator<Row[]> {
        yield rowsOf([['Ana']])
        throw new Error('the reader died')
      }
      const writing: Writing = { guess: { ...csv, format }, columns: columnsOf('nome'), formulas: 'exact' }
      await expect(writeList(path, writing, rows)).rejects.toThrow('the reader died')
      expect(existsSync(path)).toBe(false)
    }
  })

  it('says that the disk refused where there is no such folder', async () => {
    const writing: Writing = { guess: csv, columns: columnsOf('nome'), formulas: 'exact' }
    expect(await codeOf(writeList(join(somewhere(), 'lista.csv'), writing, all([])))).toBe('disk-refused')
  })

  it.each(['csv', 'xlsx'] as const)(
    'says that the disk is full, and lets go of its rows: %s',
    async format => {
      let stopped = false
      const rows = async function* (): AsyncGenerator<Row[]> {
        try {
          for (;;) yield rowsOf(Array.from({ length: 1_000 }, () => [randomUUID().repeat(20)]))
        } finally {
          stopped = true
        }
      }
      const writing: Writing = { guess: { ...csv, format }, columns: columnsOf('nome'), formulas: 'exact' }
      const path = somewhere()
      const create = async (name: string) => {
        const file = await open(name, 'wx')
        const append = file.appendFile.bind(file)
        let room = 20
        file.appendFile = async bytes => {
          if (room-- > 0) return append(bytes)
          throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        }
        return file
      }
      expect(await codeOf(writeList(path, writing, rows, create))).toBe('disk-full')
      await new Promise(done => setTimeout(done, 100))
      expect(stopped).toBe(true)
      expect(existsSync(path)).toBe(false)
    },
  )
})

describe('a CSV that is written', () => {
  it('is as the one it came from', async () => {
    const text = 'nome;celular;obs\r\nAna;+55 31 98888-7777;"a; b"\r\nJoão;;\r\n'
    const asked = fileOf(Buffer.from(text, 'latin1'))
    const { guess, columns } = await look(asked)
    const { rows } = await readRows(asked)
    const path = somewhere()
    expect(await writeList(path, { guess, columns, formulas: 'exact' }, all(rows))).toEqual({
      rows: 2,
      encoding: 'windows-1252',
    })
    expect(readFileSync(path, 'latin1')).toBe(text)
  })

  it.each<[Guess['encoding'], boolean, string]>([
    ['utf-8', true, 'efbbbf41c3a3'],
    ['utf-8', false, '41c3a3'],
    ['utf-16le', true, 'fffe4100e300'],
    ['utf-16be', true, 'feff004100e3'],
    ['windows-1252', false, '41e3'],
  ])('is in %s, with a mark: %s', async (encoding, bom, hex) => {
    const { bytes } = await write([['Aã']], { columns: columnsOf('x') }, { encoding, bom, header: false })
    expect(bytes.toString('hex').startsWith(hex)).toBe(true)
  })

  it('becomes UTF-8 with a mark where windows-1252 lacks a letter, however far down, and says so', async () => {
    const cells = [...Array.from({ length: 2_500 }, () => ['João', '1']), ['Zoë 😀', '2']]
    const { bytes, written } = await write(cells, {}, { encoding: 'windows-1252' })
    expect(written).toEqual({ rows: 2_501, encoding: 'utf-8' })
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(bytes.toString('utf8').endsWith('Zoë 😀;2\r\n')).toBe(true)
  })

  it('runs no formula where it is for spreadsheets', async () => {
    const columns: Writing['columns'] = [
      { name: '=nome', means: 'name' },
      { name: 'celular', means: 'phone' },
    ]
    const cells = [
      ['=1+1', '+55 31 98888-7777'],
      ['@x', '(31) 98888-7777'],
      ['＝1', '=1+1'],
      ['\tx', '+'],
      ['Ana "A"', "'x"],
    ]
    const { bytes } = await write(cells, { columns, formulas: 'safe' })
    expect(bytes.toString()).toBe(
      [
        `"'=nome";"celular"`,
        `"'=1+1";"5531988887777"`,
        `"'@x";"31988887777"`,
        `"'＝1";"'=1+1"`,
        `"'\tx";"'+"`,
        `"Ana ""A""";"'x"`,
        '',
      ].join('\r\n'),
    )
  })
})

describe('what is written is read again', () => {
  const letter = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'aé9 ;,|\t"\'\r\n=+-@_<&>＝') },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('_x000D_', '_x005F_', 'sep=;', '\ufeff', '😀', ']]>', '\u0085', '\u2028', '__proto__'),
  )
  const cell = fc
    .array(letter, { maxLength: 12 })
    .map(letters => letters.join('').replaceAll('\0', ''))
    .filter(text => !/\p{Cs}/u.test(text))
  // A row of blanks is no row, and blanks at its end are no cells.
  const row = fc.tuple(cell, cell, fc.constantFrom('x', '1', 'é')).map(cells => cells as string[])
  const table = fc.array(row, { minLength: 1, maxLength: 8 })
  const columns = columnsOf('nome', 'celular', 'z')

  const again = async (cells: string[][], formulas: Writing['formulas'], guess: Partial<Guess>) => {
    const { path, written } = await write(cells, { columns, formulas }, guess)
    const { format = 'csv', delimiter = ';', header = true } = guess
    const overruled = { format, delimiter, header, ...(written.encoding && { encoding: written.encoding }) }
    const read = await readRows({ path, name: 'x.csv', home: 'BR', overruled })
    expect(read.refused).toEqual([])
    return read.rows.map(one => one.cells)
  }

  it('with the same cells, in any encoding, delimiter and line end', async () => {
    const manner = fc.record({
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
      bom: fc.boolean(),
      delimiter: fc.constantFrom(';', ',', '\t', '|'),
      newline: fc.constantFrom('\r\n', '\n'),
      header: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(table, manner, async (cells, guess) => {
        expect(await again(cells, 'exact', guess as Partial<Guess>)).toEqual(cells) // of the constants above
      }),
      { numRuns: 400 },
    )
  })

  it('with the same cells but for the sign that keeps formulas from running', async () => {
    await fc.assert(
      fc.asyncProperty(table, async cells => {
        const read = await again(cells, 'safe', {})
        expect(read).toEqual(cells.map(texts => texts.map(guard)))
      }),
      { numRuns: 200 },
    )
  })

  it('with the same cells from Excel, whatever the formulas', async () => {
    const formulas = fc.constantFrom<Writing['formulas']>('safe', 'exact')
    await fc.assert(
      fc.asyncProperty(table, formulas, async (cells, how) => {
        const guess: Partial<Guess> = {
          format: 'xlsx',
          encoding: null,
          delimiter: null,
          newline: null,
          sheet: 'A & B',
        }
        expect(await again(cells, how, guess)).toEqual(cells)
      }),
      { numRuns: 200 },
    )
  })

  it('with each cell in its place, in columns beyond Z too', async () => {
    const wide = Array.from({ length: 200 }, (_, n) => (n % 3 === 2 ? '' : `c${n}`))
    const { path, bytes } = await write(
      [wide],
      { columns: columnsOf(...wide) },
      { format: 'xlsx', sheet: 'F' },
    )
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    const read = await readRows({ path, name: 'x.xlsx', home: 'BR', overruled: { header: true } })
    expect(read.rows.map(({ cells }) => cells)).toEqual([wide])
  })
})

describe('cards and lines that are written', () => {
  const back = async (text: string, name: string, keep: (row: Row) => boolean) => {
    const asked = fileOf(text, name)
    const { guess, columns } = await look(asked)
    const { rows } = await readRows(asked)
    const path = somewhere()
    await writeList(path, { guess, columns, formulas: 'safe' }, all(rows.filter(keep)))
    return readFileSync(path, 'utf8')
  }

  it('are as they were, each card once, without those left out', async () => {
    const ana =
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\nTEL:31988887777\r\nTEL:31977776666\r\nNOTE:=x\r\nEND:VCARD\r\n'
    const bia = ana.replace('Ana', 'Bia')
    expect(await back(ana + bia + ana, 'x.vcf', () => true)).toBe(ana + bia + ana)
    expect(await back(ana + bia + ana, 'x.vcf', row => row.cells[0] !== 'Bia')).toBe(ana + ana)
  })

  it('are lines of a text, as they were', async () => {
    const text = '• Ana: 31 98888-7777\nBia 31 97777-6666\n'
    expect(await back(text, 'x.txt', () => true)).toBe(text)
    expect(await back(text, 'x.txt', row => row.row === 2)).toBe('Bia 31 97777-6666\n')
  })
})

it('writes columns as they were named, twice or not at all', async () => {
  const columns: Pick<Column, 'name' | 'means'>[] = columnsOf('a', '', 'a')
  const { bytes } = await write([['1', '2', '3']], { columns })
  expect(bytes.toString()).toBe('a;;a\r\n1;2;3\r\n')
})
