import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forkNode } from '../../electron/engine/lists/fork.ts'
import { type Child, createReader } from '../../electron/engine/lists/reader.ts'
import { ProblemError } from '../../electron/engine/problem.ts'
import type { Asked } from '../../shared/lists/table.ts'
import { temporaryFolder } from './sossego.ts'

const built = join(import.meta.dirname, '../../dist/reader.js')
const folder = temporaryFolder()

const written = (text: string, name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const asked = (text: string, name = 'lista.csv'): Asked => ({
  path: written(text, randomUUID()),
  name,
  home: 'BR',
  overruled: {},
})

/** A reader whose processes are noted, to see that none is left. */
const readerOf = (script: string, idle?: number) => {
  const alive = new Set<Child>()
  const fork = forkNode(script)
  const reader = createReader(() => {
    const child = fork()
    alive.add(child)
    child.on('exit', () => alive.delete(child))
    return child
  }, idle)
  const gone = async () => {
    while (alive.size > 0) await new Promise(done => setTimeout(done, 10))
    return true
  }
  return { reader, alive, gone }
}

/** A reader's process that does this instead of reading. */
const fake = (script: string) => written(script, `${randomUUID()}.cjs`)

const codeOf = async (doing: Promise<unknown>) => {
  try {
    await doing
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code
    throw error
  }
}

const people = (count: number) =>
  `nome;celular\n${Array.from({ length: count }, (_, n) => `Cliente ${n};319${80_000_000 + n}`).join('\n')}\n`

describe('a list read in a process of its own', () => {
  it('is looked at', async () => {
    const { reader, gone } = readerOf(built)
    const { guess, columns } = await reader.look(asked(people(3)))
    expect(guess).toMatchObject({ format: 'csv', delimiter: ';', header: true })
    expect(columns.map(({ means }) => means)).toEqual(['name', 'phone'])
    expect(await gone()).toBe(true)
  })

  it('comes some rows at a time, and the process ends with it', async () => {
    const { reader, gone } = readerOf(built)
    const sizes: number[] = []
    let last: unknown
    for await (const { rows } of reader.rows(asked(people(600)))) {
      sizes.push(rows.length)
      last = rows.at(-1)
    }
    expect(sizes).toEqual([250, 250, 100])
    expect(last).toEqual({ row: 601, cells: ['Cliente 599', '31980000599'] })
    expect(await gone()).toBe(true)
  })

  it('is read no further than it is wanted', async () => {
    const { reader, alive, gone } = readerOf(built)
    for await (const { rows } of reader.rows(asked(people(100_000)))) {
      expect(rows).toHaveLength(250)
      expect(alive.size).toBe(1)
      break
    }
    expect(await gone()).toBe(true)
  })

  it('may be a chat', async () => {
    const { reader, gone } = readerOf(built)
    const chat = asked('31/12/2025 14:03 - Ana: PARAR\n31/12/2025 14:04 - Loja: ok\n', 'x.txt')
    expect((await reader.look(chat)).chat?.authors).toHaveLength(2)
    const texts: string[] = []
    for await (const { messages } of reader.messages(chat)) texts.push(...messages.map(({ text }) => text))
    expect(texts).toEqual(['PARAR', 'ok'])
    expect(await gone()).toBe(true)
  })

  it('is refused by a code that the page can say, and by nothing else', async () => {
    const { reader, gone } = readerOf(built)
    expect(await codeOf(reader.look(asked('\0')))).toBe('not-text')
    expect(await codeOf(reader.rows(asked('\0')).next())).toBe('not-text')
    expect(await codeOf(reader.messages(asked(people(3))).next())).toBe('not-a-list')
    expect(await codeOf(reader.look({ ...asked(''), path: join(folder, 'gone') }))).toBe('no-file')
    expect(await gone()).toBe(true)
  })
})

describe('a reading that goes wrong', () => {
  it.each([
    ['hangs', 'process.on("message", () => { for (;;); })', 'took-too-long'],
    ['says nothing', 'process.on("message", () => {})', 'took-too-long'],
    ['dies', 'process.on("message", () => process.exit(1))', 'broken'],
    ['dies before it was asked', 'process.exit(3)', 'broken'],
    ['is killed', 'process.on("message", () => process.kill(process.pid, "SIGKILL"))', 'broken'],
    [
      'runs out of memory',
      'process.on("message", () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)) })',
      'too-big',
    ],
    ['talks nonsense', 'process.on("message", () => process.send({ say: "rows", batch: 7 }))', 'broken'],
    [
      'answers what was not asked',
      'process.on("message", () => process.send({ say: "messages", batch: { messages: [], refused: [] } }))',
      'broken',
    ],
    ['is not there', null, 'broken'],
  ])(
    'because the process %s is refused, and the process is gone',
    async (_, script, code) => {
      const { reader, gone } = readerOf(
        script === null ? join(folder, 'none.cjs') : fake(script),
        code === 'took-too-long' ? 1_500 : undefined,
      )
      expect(await codeOf(reader.look(asked('x')))).toBe(code)
      expect(await codeOf(reader.rows(asked('x')).next())).toBe(code)
      expect(await gone()).toBe(true)
    },
    60_000,
  )

  it('because no process can be started is refused', async () => {
    const reader = createReader(() => {
      throw new TypeError('no room')
    })
    expect(await codeOf(reader.look(asked('x')))).toBe('broken')
    expect(await codeOf(reader.rows(asked('x')).next())).toBe('broken')
  })

  it('in its middle gives what was read before, then the refusal', async () => {
    const script = `
      const rows = [{ row: 1, cells: ['Ana'] }]
      process.on('message', ({ say }) => {
        if (say === 'more') process.exit(1)
        process.send({ say: 'rows', batch: { rows, refused: [], empty: 0 } })
      })`
    const { reader, gone } = readerOf(fake(script))
    const read = reader.rows(asked('x'))
    expect((await read.next()).value?.rows).toEqual([{ row: 1, cells: ['Ana'] }])
    expect(await codeOf(read.next())).toBe('broken')
    expect(await gone()).toBe(true)
  })

  it('is not too slow while the owner thinks: only the process has to be quick', async () => {
    const { reader } = readerOf(built, 3_000)
    const read = reader.rows(asked(people(300)))
    expect((await read.next()).value?.rows).toHaveLength(250)
    await new Promise(done => setTimeout(done, 3_500))
    expect((await read.next()).value?.rows).toHaveLength(50)
    expect((await read.next()).done).toBe(true)
  })
})
