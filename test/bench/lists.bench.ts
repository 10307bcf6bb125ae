import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { forkNode } from '../../electron/engine/lists/fork.ts'
import { createReader } from '../../electron/engine/lists/reader.ts'
import { writeList } from '../../electron/engine/lists/write.ts'
import type { Row } from '../../shared/lists/table.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { print } from './print.ts'

const folder = temporaryFolder()
const columns = ['nome', 'celular', 'aceita', 'data', 'origem', 'obs']
const cellsOf = (n: number) => [
  `Cliente ${n}`,
  `+55 31 9${80_000_000 + n}`,
  'sim',
  '31/12/2025 14:03',
  n % 5 ? 'loja' : 'site; blog',
  `x${n % 100}`,
]

/** The most memory in MB that a process had so far; 0 where the system won't tell. */
const mostOf = (pid: number | undefined): number => {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Seconds and rows of one reading, and the most memory in MB that its process had; 0 where the system won't tell. */
const read = async (path: string, name: string) => {
  const fork = forkNode(join(import.meta.dirname, '../../dist/reader.js'))
  let pid = 0
  let most = 0
  const reader = createReader(() => {
    const child = fork()
    pid = child.pid ?? 0
    return child
  })
  const measure = () => {
    most = Math.max(most, mostOf(pid))
  }
  const asked = { path, name, home: 'BR' as const, overruled: {} }
  const begun = performance.now()
  await reader.look(asked)
  const looked = performance.now()
  let rows = 0
  for await (const batch of reader.rows(asked)) {
    rows += batch.rows.length
    if (rows % 50_000 < 1_000) measure()
  }
  return { look: (looked - begun) / 1000, read: (performance.now() - looked) / 1000, rows, most }
}

/** Seconds that the bare parser takes for the file, in this process, with nothing done to the rows. */
const bare = async (path: string): Promise<number> => {
  const begun = performance.now()
  await new Promise<void>(done => {
    Papa.parse(createReadStream(path), { chunk: () => {}, complete: () => done() })
  })
  return (performance.now() - begun) / 1000
}

async function* lines(count: number) {
  yield `${columns.join(';')}\r\n`
  for (let at = 0; at < count; at += 1_000) {
    yield Array.from({ length: Math.min(1_000, count - at) }, (_, n) => {
      const cells = cellsOf(at + n).map(cell => (cell.includes(';') ? `"${cell}"` : cell))
      return `${cells.join(';')}\r\n`
    }).join('')
  }
}

async function* batches(count: number): AsyncGenerator<Row[]> {
  for (let at = 0; at < count; at += 1_000) {
    yield Array.from({ length: 1_000 }, (_, n) => ({ row: at + n + 2, cells: cellsOf(at + n) }))
  }
}

const megabytes = (path: string) => Math.round(statSync(path).size / 1e6)

it('prints how fast a million rows of a CSV come through the reader', async () => {
  const path = join(folder, 'million.csv')
  await pipeline(Readable.from(lines(1_000_000)), createWriteStream(path))
  const yardstick = await bare(path)
  const through = await read(path, 'million.csv')
  expect(through.rows).toBe(1_000_000)
  print(`1,000,000 rows of CSV (${megabytes(path)} MB)`, through.read, 's', 'papaparse alone', yardstick)
  print('a look at them', through.look, 's', 'papaparse alone', yardstick)
  print('memory of the reader at most', through.most, 'MB', 'limit of its heap', 512)
})

it('prints how fast 300,000 rows of Excel come through the reader, and are written', async () => {
  const path = join(folder, 'many.xlsx')
  const csv = join(folder, 'many.csv')
  await pipeline(Readable.from(lines(300_000)), createWriteStream(csv))
  const yardstick = await bare(csv)
  const guess = {
    format: 'xlsx',
    encoding: null,
    bom: false,
    delimiter: null,
    newline: null,
    header: true,
    sheet: 'F',
  } as const
  const begun = performance.now()
  const named = columns.map(name => ({ name, means: 'other' as const }))
  await writeList(path, { guess, columns: named, formulas: 'exact' }, () => batches(300_000))
  const took = (performance.now() - begun) / 1000
  const through = await read(path, 'many.xlsx')
  expect(through.rows).toBe(300_000)
  print(
    `300,000 rows of Excel (${megabytes(path)} MB)`,
    through.read,
    's',
    'papaparse on the same as CSV',
    yardstick,
  )
  print('writing them', took, 's', 'papaparse on the same as CSV', yardstick)
  print('memory of the reader at most', through.most, 'MB', 'limit of its heap', 512)
})

/** Seconds of a call of the command line, and the most memory in MB that its process had. */
const called = async (...words: string[]): Promise<{ took: number; most: number }> => {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/cli.js'), ...words], {
    stdio: 'ignore',
  })
  let most = 0
  const measuring = setInterval(() => {
    most = Math.max(most, mostOf(child.pid))
  }, 20)
  const code = await new Promise(done => child.on('exit', done))
  clearInterval(measuring)
  expect([words[0], code]).toEqual([words[0], 0])
  return { took: (performance.now() - begun) / 1000, most }
}

const sizes = (process.env.BENCH_PEOPLE ?? '10000,100000').split(',').map(Number)
const growth: { took: number; more: number }[] = []

it.each(sizes)(
  'prints what it takes to check %i rows, half of them known, into a clean list and a report',
  async size => {
    const path = (name: string) => join(folder, `${size}-${name}`)
    const made: [string, number][] = [
      ['all.csv', size],
      ['half.csv', Math.ceil(size / 2)],
      ['one.csv', 1],
    ]
    for (const [name, count] of made) {
      const text = Readable.from(lines(count))
      await pipeline(text, createWriteStream(path(name)))
    }
    const data = path('data')
    await mkdir(data)
    await called('import', path('half.csv'), '--data', data, '--topic', 'offers', '--proof', 'ficha')
    const yardstick = await bare(path('all.csv'))
    // The same call for one row is the opening of the ledger and little else.
    const opening = await called('check', path('one.csv'), '--data', data, '--topic', 'offers')
    const into = ['--out', path('clean.csv'), '--report', path('report.json')]
    const whole = await called('check', path('all.csv'), '--data', data, '--topic', 'offers', ...into)
    const took = whole.took - opening.took
    const more = whole.most - opening.most
    print(`${size.toLocaleString('en')} rows checked`, took, 's', 'papaparse alone', yardstick)
    console.log(`  ${Math.round(size / took).toLocaleString('en')} rows/s`)
    print('  memory on top of the opened ledger', more, 'MB', 'the opened ledger', opening.most)
    const before = growth.at(-1)
    if (before) print('  growth from the size before, in time', took, 's', 'then', before.took)
    if (before) print('  growth from the size before, in memory', more, 'MB', 'then', before.more)
    growth.push({ took, more })
  },
  900_000,
)
