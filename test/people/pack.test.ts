import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { serveAsked } from '../../electron/asked.ts'
import { askMain, type Main } from '../../electron/engine/askMain.ts'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { createFirst } from '../../electron/engine/first.ts'
import { writeZip } from '../../electron/engine/lists/writeZip.ts'
import { openZip } from '../../electron/engine/lists/zip.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { answer } from '../../electron/engine/serve.ts'
import { leafOf } from '../../electron/engine/store/frame.ts'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import { noReader } from '../plain.ts'

const chooseFolder = async () => null
let engine: Engine | null = null
let folder = ''
afterEach(async () => {
  await engine?.close()
  engine = null
  await rm(folder, { recursive: true, force: true })
})

const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await answer(engine as Engine, { call: 1, name, input })
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
/** A shop with Ana, and this to print with. Answers her id. */
const start = async (print: Main['print'] | null) => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  engine = await createEngine(
    folder,
    '0',
    () => 1_800_000_000_000,
    noReader,
    createFirst(),
    print && { print, chooseFolder },
  )
  await call('account.open', { account: 'shop' })
  const ana = { name: 'Ana <b>Lima</b>', phone: '31 98888-7777', topics: ['offers' as const], proof: 'ficha' }
  return (await call('person.add', ana)).person
}
const fetched = async (file: string) => Buffer.from((await call('file.read', { file, from: 0 })).bytes)
const packed = async (person: string) => {
  const { work } = await call('person.pack', { person })
  for (;;) {
    const shown = await call('work.show', { work })
    if (shown.state === 'running') await new Promise(done => setTimeout(done, 5))
    else if (shown.state === 'done') {
      const path = join(folder, 'provas.zip')
      await writeFile(path, await fetched(shown.files[0]?.file ?? ''))
      return path
    } else throw new Error(shown.state)
  }
}
const within = async (path: string) => {
  const zip = await openZip(path)
  const files: Record<string, string> = {}
  for (const name of zip.names) {
    const pieces: Buffer[] = []
    for await (const piece of zip.read(name)) pieces.push(piece)
    files[name] = Buffer.concat(pieces).toString()
  }
  zip.close()
  return files
}

describe('what is kept of a person, as a file', () => {
  it('is a PDF for her and in the pack of evidence, where it can be printed', async () => {
    const printed: string[] = []
    const ana = await start(async html => {
      printed.push(html)
      return Buffer.from(`%PDF of ${html.length}`)
    })
    const path = await packed(ana)
    const files = await within(path)
    expect(files['pessoa.pdf']).toMatch(/^%PDF of \d+$/)
    expect(JSON.parse(files['pack.json'] ?? '')).toMatchObject({ pdf: 'made' })
    expect(files['LEIA-ME.html']).toContain('pessoa.pdf')
    expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [] })
    const { file } = await call('person.export', { person: ana })
    expect(file.name).toBe('sossego.pdf')
    expect((await fetched(file.file)).toString()).toMatch(/^%PDF/)
    expect(printed).toHaveLength(2)
    expect(printed[0]).toBe(files['pessoa.html'])
    expect(printed[0]).not.toContain('<b>Lima')
  })

  it.each([
    ['there is nobody to print', 'no-printer', null],
    ['printing fails', 'failed', () => Promise.reject(new Error('no room'))],
  ])('is a page where %s, and the pack says so', async (_, pdf, print) => {
    const ana = await start(print)
    const path = await packed(ana)
    const files = await within(path)
    expect(Object.keys(files)).not.toContain('pessoa.pdf')
    expect(JSON.parse(files['pack.json'] ?? '')).toMatchObject({ pdf })
    expect(files['LEIA-ME.html']).toContain('o PDF não pôde ser feito')
    expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [] })
    expect((await call('person.export', { person: ana })).file.name).toBe('sossego.html')
  })

  it('is gone with her when she is erased', async () => {
    const ana = await start(null)
    const { file } = await call('person.export', { person: ana })
    expect((await fetched(file.file)).toString()).toContain('Lima')
    await call('person.erase', { person: ana })
    await expect(call('file.read', { file: file.file, from: 0 })).rejects.toThrow('no-such-file')
    expect(await readdir(join(folder, 'passing'))).toEqual([])
  })

  it('tells nothing of somebody from whom she was parted again, or who only looks alike', async () => {
    const ana = await start(null)
    const bia = { name: 'Bia Rocha', phone: '31 97777-6666', topics: [], proof: '' }
    const other = (await call('person.add', bia)).person
    await call('person.join', { person: ana, other })
    const { joins } = await call('person.show', { person: ana })
    const joined = await within(await packed(ana))
    expect(joined['pessoa.html']).toContain('Bia Rocha')
    await call('person.part', { person: ana, join: joins[0]?.id ?? '', why: 'irmãs' })
    const told = await call('person.show', { person: ana })
    expect(told.timeline.map(one => [one.what, one.other?.name])).toContainEqual(['parted', 'Bia Rocha'])
    const parted = await within(await packed(ana))
    for (const trace of ['Bia', '97777']) expect(JSON.stringify(parted)).not.toContain(trace)
  })
})

describe('a check of a pack of evidence', () => {
  /** The pack with these changes and its sums made anew, as a cheat would do it. */
  const remade = async (
    path: string,
    change: (files: Record<string, string>) => void,
    more: string[] = [],
  ) => {
    const files = await within(path)
    change(files)
    const index = JSON.parse(files['pack.json'] ?? '')
    index.files = index.files.flatMap((one: { name: string }) => {
      const text = files[one.name]
      return text === undefined ? [] : { ...one, sha256: createHash('sha256').update(text).digest('hex') }
    })
    files['pack.json'] = JSON.stringify(index)
    const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
    const again = join(folder, `${randomUUID()}.zip`)
    await writeZip(again, [...more.map(name => ({ name, bytes: Buffer.from('outra') })), ...entries])
    return checkPack(again)
  }
  const said = async () => {
    const ana = await start(null)
    await call('topic.name', { name: 'Clube (do) vinho', like: 'offers' })
    await call('consent.set', { person: ana, topic: 'offers', state: 'denied', proof: 'disse na loja' })
    return packed(ana)
  }
  const inFile = (name: string, from: string, to: string) => (files: Record<string, string>) => {
    const before = files[name] ?? ''
    files[name] = before.replaceAll(from, to)
    expect(files[name]).not.toBe(before)
  }

  it('finds what it was made of whole, and says how much is hidden and what it does not prove', async () => {
    const path = await said()
    const checked = await remade(path, () => {})
    expect(checked).toMatchObject({ whole: true, wrong: [], events: 3, hidden: 0 })
    expect(checked.note).toContain('noted elsewhere')
  })

  it.each([
    ['a page that says something else', 'pessoa.html', inFile('pessoa.html', 'disse na loja', 'quer tudo')],
    ['a page with more on it', 'pessoa.html', inFile('pessoa.html', '</html>', '<p>ela quer</p></html>')],
    ['data that no event says', 'pessoa.json', inFile('pessoa.json', '"denied"', '"granted"')],
    ['words that no event says', 'pessoa.json', inFile('pessoa.json', 'disse na loja', 'quer tudo')],
    [
      'a "no" that is hidden while the data state it',
      'pessoa.json',
      (files: Record<string, string>) => {
        const journal = JSON.parse(files['journal.json'] ?? '')
        for (const link of journal.links)
          if (!Array.isArray(link))
            link.e = link.e.map((one: { state?: string }) => (one.state === 'denied' ? leafOf(one) : one))
        files['journal.json'] = JSON.stringify(journal)
      },
    ],
  ])('tells %s', async (_, wrong, change) => {
    expect(await remade(await said(), change)).toMatchObject({
      whole: false,
      wrong: expect.arrayContaining([wrong]),
    })
  })

  it('finds one whole where the "no" is of somebody who may be her, and nothing is told of that', async () => {
    const ana = await start(null)
    const bia = { name: 'Bia', phone: '+55 31 8888-7777', topics: [], proof: '' }
    const { person } = await call('person.add', bia)
    const proof = 'disse na loja'
    await call('consent.set', { person, topic: 'news', state: 'denied', proof })
    await call('consent.set', { person: ana, topic: 'news', state: 'granted', proof: 'quer saber' })
    for (const one of new Set([ana, person]))
      expect(await checkPack(await packed(one))).toMatchObject({ whole: true, wrong: [] })
  })

  it('refuses one with nothing in it, and one with two files of a name', async () => {
    const path = await said()
    const empty = await remade(path, files => {
      for (const name of Object.keys(files)) if (name !== 'pack.json') delete files[name]
      files['pack.json'] = JSON.stringify({ ...JSON.parse(files['pack.json'] ?? ''), journal: null })
    })
    expect(empty).toMatchObject({ whole: false, events: 0 })
    expect(empty.wrong).toEqual(expect.arrayContaining(['journal.json', 'pessoa.html', 'pessoa.json']))
    expect(await remade(path, () => {}, ['pessoa.html'])).toMatchObject({
      whole: false,
      wrong: ['pessoa.html'],
    })
  })
})

describe('what the engine asks of the main process', () => {
  /** Both ends of a line, in one process. */
  const line = (main: Main) => {
    const listeners: ((message: unknown) => void)[] = []
    const postMessage = (message: unknown) => {
      for (const listener of listeners) listener(structuredClone(message))
    }
    const asked = askMain({ postMessage })
    serveAsked(
      {
        postMessage: message => asked.hear(structuredClone(message)),
        on: (_, listener) => listeners.push(listener),
      },
      main,
    )
    return { asked, listeners }
  }

  it('comes back to whoever asked it, in whatever order, and failures as such', async () => {
    const { asked } = line({
      print: async html => {
        if (html === 'bad') throw new Error('no printer')
        await new Promise(done => setTimeout(done, html === 'slow' ? 20 : 1))
        return new TextEncoder().encode(html)
      },
      chooseFolder,
    })
    const text = async (html: string) => new TextDecoder().decode(await asked.main.print(html))
    const all = await Promise.all([text('slow'), text('quick'), text('bad').catch(error => error.message)])
    expect(all).toEqual(['slow', 'quick', 'no printer'])
  })

  it('is nothing else than it may ask, and no other message is taken for it', async () => {
    const { asked, listeners } = line({ print: async () => new Uint8Array(), chooseFolder })
    for (const message of [null, 'quit', { ask: 'x' }, { reader: 1 }])
      for (const one of listeners) one(message)
    expect(asked.hear({ reader: 1, exit: 0 })).toBe(false)
    expect(asked.hear({ answer: 99, value: 1 })).toBe(true)
    const answers: unknown[] = []
    serveAsked(
      {
        postMessage: message => answers.push(message),
        on: (_, listener) => listener({ ask: 1, what: 'open' }),
      },
      { print: async () => new Uint8Array(), chooseFolder },
    )
    await moment()
    expect(answers).toEqual([{ answer: 1, failed: 'nobody here does open' }])
  })
})

const moment = () => new Promise(done => setTimeout(done, 5))
