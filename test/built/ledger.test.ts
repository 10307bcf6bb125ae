import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/engine.ts'
import { forkNode } from '../../electron/engine/lists/fork.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { answer } from '../../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import type { Saying, Work } from '../../shared/work.ts'
import { everyone } from '../people/everyone.ts'
import { delivery } from './sossego.ts'

let engine: Engine
let folder = ''
let clock = 0
const start = async () => {
  engine = await createEngine(
    folder,
    '0',
    () => clock++,
    forkNode(join(import.meta.dirname, '../../dist/reader.js')),
  )
}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  clock = 1_800_000_000_000
  await start()
  await call('account.open', { account: 'shop' })
})
afterEach(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

const ask = (name: string, input: unknown) => answer(engine, { call: 1, name, input })
const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await ask(name, input)
  if (!got?.ok) throw new Error(JSON.stringify(got))
  return got.value as Output<N>
}
const refusal = async (name: CallName, input: unknown) => {
  const got = await ask(name, input)
  return got && !got.ok ? got.problem.code : null
}
const ended = async ({ work }: { work: string }): Promise<Work> => {
  for (;;) {
    const shown = await call('work.show', { work })
    if (shown.state !== 'running') return shown
    await new Promise(done => setTimeout(done, 5))
  }
}
const send = async (name: string, text: string | Uint8Array<ArrayBuffer>) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { file } = await call('file.begin', { name, bytes: bytes.length })
  for (let from = 0; from < bytes.length; from += 700)
    await call('file.put', { file, bytes: bytes.slice(from, from + 700) })
  return (await call('file.end', { file })).file
}
const fetched = async (file: string) => {
  const pieces: Uint8Array[] = []
  for (let from = 0; ; ) {
    const { bytes } = await call('file.read', { file, from })
    if (bytes.length === 0) return Buffer.concat(pieces)
    pieces.push(bytes)
    from += bytes.length
  }
}
const reading = (file: string) => ({ file, home: 'BR' as const, overruled: {}, means: [] })
const saying = (more: Partial<Saying> = {}): Saying => ({
  ...{ state: 'granted', topics: ['offers'], proof: 'ficha no balcão', ground: null, wording: null },
  ...{ files: [], revive: false, evidence: '', ...more },
})
const found = async (search: string) =>
  (await call('people.page', { wanted: { ...everyone, search }, sort: 'newest', offset: 0, limit: 10 })).rows
const offersOf = async (search: string) =>
  (await found(search)).map(row => row.consents.find(one => one.topic === 'offers')?.state)
const hear = async (id: string, text: string, from = '5531988887777') => {
  clock += 60_000
  const at = Math.floor(clock / 1000)
  await engine.account()?.intake.deliver(JSON.parse(delivery({ id, from, text, at })))
}
/** Whether any file below the data folder holds these bytes. */
const isFindable = async (needle: string): Promise<boolean> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const file of files)
    if (file.isFile() && (await readFile(join(file.parentPath, file.name))).includes(needle)) return true
  return false
}
const list = 'Nome;Celular\nAna Lima;(31) 98888-7777\nBia;31 97777-6666\nCid;99999-9999\n'

describe('a list in the app', () => {
  it('is looked at, tried, taken in, and taken back as a whole', async () => {
    const file = await send('clientes.csv', list)
    const { look } = await call('list.look', { file, home: 'BR', overruled: {} })
    expect(look.columns.map(column => column.means)).toEqual(['name', 'phone'])
    const tried = await ended(await call('import.preview', { reading: reading(file), saying: saying() }))
    expect(tried.importReport).toMatchObject({ rows: 3, added: 2, refused: 1, import: null })
    expect(tried.importReport?.told.find(one => one.row === 4)?.why).toBe('which-area')
    expect(await found('')).toEqual([])
    const done = await ended(await call('import.run', { reading: reading(file), saying: saying() }))
    expect(done).toMatchObject({ state: 'done', importReport: { added: 2, refused: 1 } })
    expect(await offersOf('ana')).toEqual(['granted'])
    const [past] = await call('imports.show', {})
    expect(past).toMatchObject({ name: 'clientes.csv', people: 2, undone: null })
    await call('import.undo', { import: past?.import ?? '', why: 'era a lista errada' })
    expect(await found('')).toEqual([])
    expect((await call('imports.show', {}))[0]?.undone).toMatchObject({ why: 'era a lista errada' })
  })

  it('needs a proof, and evidence where somebody is to come back', async () => {
    const file = await send('clientes.csv', list)
    const run = (more: Partial<Saying>) =>
      refusal('import.run', { reading: reading(file), saying: saying(more) })
    expect(await run({ proof: ' ' })).toBe('proof-missing')
    expect(await run({ topics: [] })).toBe('no-topic')
    expect(await run({ revive: true })).toBe('evidence-missing')
    expect(await run({ wording: 'none' })).toBe('no-such-wording')
  })

  it('says of somebody else’s list who may get a topic, and gives back the cleaned list and the report', async () => {
    await ended(await call('import.run', { reading: reading(await send('a.csv', list)), saying: saying() }))
    await hear('wamid.1', 'PARAR', '5531977776666')
    const other = await send(
      'envio.csv',
      'fone,cidade\n31 98888 7777,BH\n+55 31 97777-6666,BH\n11 91234-5678,SP\n',
    )
    const checked = await ended(await call('list.check', { reading: reading(other), topic: 'offers' }))
    expect(checked.checkReport).toMatchObject({ rows: 3, allowed: 1, denied: 1, unknown: 1, refused: 0 })
    const wanted = {
      reading: reading(other),
      topic: 'offers',
      withUnknown: false,
      formulas: 'exact',
    } as const
    const words = {
      groups: { denied: 'pediu para sair' },
      reasons: { denied: 'saiu pelo WhatsApp' },
      names: { clean: 'limpa', report: 'conferida' },
    }
    const more = { columns: ['Sossego', 'Motivo'] as [string, string], words }
    const clean = await ended(await call('list.clean', { ...wanted, ...more, report: false }))
    expect(clean.files).toMatchObject([{ name: 'envio - limpa.csv', made: 'clean' }])
    expect((await fetched(clean.files[0]?.file ?? '')).toString()).toBe('fone,cidade\n31 98888 7777,BH\n')
    const report = await ended(await call('list.clean', { ...wanted, ...more, report: true }))
    expect((await fetched(report.files[0]?.file ?? '')).toString()).toContain(
      '+55 31 97777-6666,BH,pediu para sair,saiu pelo WhatsApp',
    )
    expect(report.files).toMatchObject([{ name: 'envio - conferida.csv', made: 'report' }])
    expect((await found('91234')).length).toBe(0)
  })

  it('writes who is to be left alone, then only what changed since', async () => {
    await hear('wamid.1', 'PARAR', '553188887777')
    const wanted = { topics: ['offers'], tool: 'generic', formulas: 'exact', format: 'csv' } as const
    const lines = async (changes: boolean) => {
      const work = await ended(
        await call('suppression.export', { ...wanted, topics: [...wanted.topics], changes }),
      )
      const text = (await fetched(work.files[0]?.file ?? '')).toString().trim().split('\r\n').slice(1)
      return text.map(line => line.split(',').slice(0, 3).join(' '))
    }
    expect((await lines(false)).sort()).toEqual(['+553188887777 known out', '+5531988887777 other out'])
    expect(await lines(true)).toEqual([])
    await hear('wamid.2', 'SAIR', '5531977776666')
    expect(await lines(true)).toEqual(['+5531977776666 known out'])
  })

  it('keeps for each tool what it was given, and counts only a list that was fetched', async () => {
    const topics = ['offers' as const]
    const wanted = { formulas: 'exact', format: 'csv' } as const
    const write = async (tool: 'rd' | 'mailchimp', changes = true) => {
      const { files, done } = await ended(
        await call('suppression.export', { ...wanted, topics, tool, changes }),
      )
      return { done, name: files[0]?.name, made: files[0]?.made, fetch: () => fetched(files[0]?.file ?? '') }
    }
    for (const tool of ['rd', 'mailchimp'] as const) {
      const { name, made, fetch } = await write(tool)
      await fetch()
      expect({ name, made }).toEqual({ name: 'sossego - todos.csv', made: 'suppression-first' })
    }
    await hear('wamid.2', 'SAIR', '5531977776666')
    expect(await write('rd')).toMatchObject({ done: 1, name: 'sossego.csv', made: 'suppression-changes' })
    expect(await write('rd', false)).toMatchObject({ made: 'suppression' })
    const again = await write('rd')
    expect(again.done).toBe(1)
    await again.fetch()
    expect([(await write('rd')).done, (await write('mailchimp')).done]).toEqual([0, 1])
  })

  it('finds the requests in an exported chat, once, whatever is exported again', async () => {
    const chat = [
      '01/02/2024 10:00 - Loja da Bia: Ofertas da semana! Responda SAIR para não receber.',
      '01/02/2024 10:03 - +55 31 98888-7777: SAIR',
      '13/02/2024 11:00 - +55 31 98888-7777: vocês abrem domingo?',
    ].join('\n')
    const file = await send('Conversa do WhatsApp com +55 31 98888-7777.txt', chat)
    const chatInput = {
      reading: { file, home: 'BR' as const, overruled: {} },
      me: 'Loja da Bia',
      number: null,
    }
    const tried = await ended(await call('chat.preview', chatInput))
    expect(tried.chat).toMatchObject({ requests: 1, known: 0, import: null })
    const done = await ended(await call('chat.run', chatInput))
    expect([done.state, done.chat?.requests]).toEqual(['done', 1])
    expect(await offersOf('98888')).toEqual(['denied'])
    expect((await call('inbox.page', { tab: 'honoured', limit: 9, offset: 0 })).total).toBe(1)
    const longer = await send(
      'Conversa do WhatsApp com +55 31 98888-7777.txt',
      `${chat}\n14/02/2024 09:00 - +55 31 98888-7777: ok`,
    )
    const again = await ended(
      await call('chat.run', { ...chatInput, reading: { ...chatInput.reading, file: longer } }),
    )
    expect(again.chat).toMatchObject({ requests: 0, known: 1 })
    await call('import.undo', { import: done.chat?.import ?? '', why: 'chat de outra pessoa' })
    expect((await call('inbox.page', { tab: 'honoured', limit: 9, offset: 0 })).total).toBe(0)
  })

  it('may be a chat in which the shop never wrote; past lists tell chats from lists', async () => {
    await ended(await call('import.run', { reading: reading(await send('a.csv', list)), saying: saying() }))
    const file = await send('conversa.txt', '13/02/2024 10:03 - Ana: SAIR\n13/02/2024 10:04 - Ana: por favor')
    const chatInput = { reading: { file, home: 'BR' as const, overruled: {} }, number: '31 98888-7777' }
    const done = await ended(await call('chat.run', { ...chatInput, me: null }))
    expect([done.state, done.chat?.requests]).toEqual(['done', 1])
    expect(await offersOf('98888')).toEqual(['denied'])
    const past = await call('imports.show', {})
    expect(past.map(({ kind, name, people }) => [kind, name, people])).toEqual([
      ['chat', 'conversa.txt', 1],
      ['list', 'a.csv', 2],
    ])
    const two = await send('x.txt', '13/02/2024 10:03 - Ana: SAIR\n13/02/2024 10:04 - Bia: oi')
    const both = { ...chatInput, reading: { ...chatInput.reading, file: two }, me: null }
    expect((await ended(await call('chat.run', both))).problem?.code).toBe('chat-me')
  })

  it('is refused with a reason, and nothing has changed, where it is no list', async () => {
    for (const [name, bytes, code] of [
      ['vazio.csv', new Uint8Array(0), 'not-a-list'],
      ['x.csv', new TextEncoder().encode('nome;fone\nAna;31\0 98888-7777\n'), 'not-text'],
      ['x.zip', new TextEncoder().encode('PK\x03\x04 not a zip'), 'broken'],
    ] as const) {
      const file = await send(name, bytes)
      expect([name, await refusal('list.look', { file, home: 'BR', overruled: {} })]).toEqual([name, code])
    }
    expect(await found('')).toEqual([])
    const { file } = await call('file.begin', { name: 'a.csv', bytes: 10 })
    expect(await refusal('file.end', { file })).toBe('file-cut')
    expect(await refusal('file.read', { file: '../device', from: 0 })).toBe('no-such-file')
  })
})

describe('one person', () => {
  const ana = async () => (await found('98888'))[0]?.person.id ?? ''
  const meet = async () => {
    await call('person.add', {
      name: 'Ana Lima',
      phone: '(31) 98888-7777',
      topics: ['offers'],
      proof: 'ficha 12',
    })
    await hear('wamid.7', 'não quero mais receber, é a Ana da rua Sete')
  }

  it('keeps a photo as proof of what she said, and gives it back', async () => {
    await meet()
    clock += 5_000
    const file = await send('ficha.jpg', new Uint8Array([255, 216, 1, 2, 3]))
    await call('consent.set', {
      person: await ana(),
      topic: 'news',
      state: 'granted',
      proof: 'ficha',
      files: [file],
    })
    const { consents } = await call('person.show', { person: await ana() })
    const [proof] = consents.find(one => one.topic === 'news')?.files ?? []
    expect(proof).toMatchObject({ name: 'ficha.jpg', type: 'image/jpeg', bytes: 5 })
    const opened = await call('proof.open', { sha256: proof?.sha256 ?? '' })
    expect([...(await fetched(opened.file))]).toEqual([255, 216, 1, 2, 3])
  })

  it('is erased from all that was ever written, stays out of a later list, and begins with a no', async () => {
    await meet()
    await hear('wamid.8', 'PARAR', '5531977776666')
    await engine.close()
    await start()
    await call('person.erase', { person: await ana() })
    await engine.close()
    for (const trace of ['988887777', 'Ana Lima', 'rua Sete', 'ficha 12'])
      expect([trace, await isFindable(trace)]).toEqual([trace, false])
    await start()
    expect(await found('98888')).toEqual([])
    expect(await offersOf('97777')).toEqual(['denied'])
    const done = await ended(
      await call('import.run', { reading: reading(await send('a.csv', list)), saying: saying() }),
    )
    expect(done.importReport).toMatchObject({ added: 0, keptOut: 2, refused: 1 })
    expect(done.importReport?.told.find(one => one.row === 2)?.why).toBe('erased')
    await hear('wamid.9', 'AJUDA')
    expect(await offersOf('98888')).toEqual(['denied'])
  })

  it('has a pack of evidence that a stranger can check, and that shows any change', async () => {
    await hear('wamid.1', 'SAIR', '5531977776666')
    await meet()
    const file = await send('ficha.pdf', '%PDF the form')
    await call('consent.set', {
      person: await ana(),
      topic: 'orders',
      state: 'granted',
      proof: 'ficha',
      files: [file],
    })
    await hear('wamid.2', 'PARAR', '5531966665555')
    const work = await ended(await call('person.pack', { person: await ana() }))
    expect(work.state).toBe('done')
    const bytes = await fetched(work.files[0]?.file ?? '')
    const path = join(folder, 'provas.zip')
    await writeFile(path, bytes)
    const checked = await checkPack(path)
    expect(checked).toMatchObject({ whole: true, wrong: [] })
    expect(checked.events).toBeGreaterThanOrEqual(4)
    for (const other of ['5531977776666', '5531966665555']) expect(bytes.includes(other)).toBe(false)
    let caught = 0
    for (let at = 40; at < bytes.length; at += Math.ceil(bytes.length / 150)) {
      const spoilt = Buffer.from(bytes)
      spoilt[at] = (spoilt[at] ?? 0) ^ 4
      await writeFile(path, spoilt)
      const found = await checkPack(path).catch(() => ({ whole: false }))
      if (!found.whole) caught += 1
    }
    // Some bytes of a zip say nothing: times and versions in its directory.
    expect(caught).toBeGreaterThan(120)
    const page = await call('person.export', { person: await ana() })
    expect((await fetched(page.file.file)).toString()).toContain('rua Sete')
  })

  it('is one with another where the owner says so, and two again when she takes it back', async () => {
    await call('person.add', { name: 'Rita', phone: '11 97888-7777', topics: ['orders'], proof: 'ficha' })
    await call('person.add', { name: 'Rita', phone: '+55 11 7888-7777', topics: [], proof: '' })
    const [one, other] = (await found('rita')).map(row => row.person.id)
    expect((await found('rita'))[0]?.alike).toBe(true)
    await call('person.join', { person: one ?? '', other: other ?? '' })
    expect(await found('rita')).toHaveLength(1)
    const [joined] = await found('rita')
    const { joins } = await call('person.show', { person: joined?.person.id ?? '' })
    await call('person.part', {
      person: joined?.person.id ?? '',
      join: joins[0]?.id ?? '',
      why: 'são mãe e filha',
    })
    expect(await found('rita')).toHaveLength(2)
    await call('person.apart', { person: one ?? '', other: other ?? '' })
    expect((await found('rita')).map(row => row.alike)).toEqual([false, false])
  })
})

describe('a copy of all', () => {
  it('is gone back to after saying what that would lose; no "no" comes undone', async () => {
    await call('person.add', { name: 'Ana', phone: '(31) 98888-7777', topics: ['offers'], proof: 'ficha' })
    await ended(await call('backup.make', {}))
    await call('person.add', { name: 'Bia', phone: '31 97777-6666', topics: ['offers'], proof: 'ficha' })
    await hear('wamid.1', 'PARAR', '5531988887777')
    await hear('wamid.2', 'SAIR', '5531966665555')
    const copies = await call('backups.show', {})
    const made = copies.find(one => one.why === 'hand')
    expect(made).toMatchObject({ people: 1 })
    const preview = await call('backup.look', { backup: made?.name ?? '' })
    expect(preview).toMatchObject({ lost: { people: 1, yes: 1 }, kept: { no: 2 } })
    expect((await found('')).length).toBe(3)
    const done = await ended(await call('backup.restore', { backup: made?.name ?? '' }))
    expect(done).toMatchObject({ state: 'done', problem: null })
    for (const time of ['at once', 'after closing and opening']) {
      const now = await Promise.all(['98888', '97777', '96666'].map(offersOf))
      expect([time, now]).toEqual([time, [['denied'], [], ['denied']]])
      await engine.close()
      await start()
    }
    expect((await call('inbox.page', { tab: 'honoured', limit: 9, offset: 0 })).total).toBe(2)
    expect(await refusal('backup.look', { backup: '../..' })).toBe('no-such-copy')
  })
})
