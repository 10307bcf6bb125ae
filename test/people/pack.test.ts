import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveAsked } from '../../electron/asked.ts'
import { askMain, type Main } from '../../electron/engine/askMain.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { bareMain } from '../bareMain.ts'
import { call, engine, fetched, folder, packed, start, within } from './packing.ts'

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

  it('holds what was answered to her, and a check finds it whole', async () => {
    const ana = await start(null)
    const now = 1_800_000_000
    const metadata = { display_phone_number: '553137777777', phone_number_id: '310' }
    const text = {
      from: '5531988887777',
      id: 'r1',
      timestamp: String(now),
      type: 'text',
      text: { body: 'SAIR' },
    }
    const changes = [{ field: 'messages', value: { metadata, messages: [text] } }]
    const account = engine?.account()
    await account?.intake.deliver({ object: 'whatsapp_business_account', entry: [{ id: '1', changes }] })
    account?.answering.connect({
      ...{ shop: 'Loja', zone: 'UTC', numbers: ['310'], markRead: async () => {} },
      send: async () => ({ id: 'wamid.ours' }),
    })
    await call('reply.send', { request: 'r1', text: 'Anotado, até mais!' })
    const path = await packed(ana)
    const files = await within(path)
    expect(files['pessoa.html']).toContain('A loja respondeu')
    expect(files['pessoa.html']).toContain('Anotado, até mais!')
    expect(files['journal.json']).toContain('wamid.ours')
    expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [] })
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

  it('carries what is sealed and opened, and refuses what is no seal', async () => {
    const { asked } = line({
      ...bareMain,
      strength: async () => 'system',
      seal: async text => new TextEncoder().encode(`sealed ${text}`),
      unseal: async bytes => new TextDecoder().decode(bytes).slice(7),
    })
    const { main } = asked
    expect(await main.strength()).toBe('system')
    expect(await main.unseal(await main.seal('abc'))).toBe('abc')
    const { asked: none } = line({ ...bareMain, print: async () => new Uint8Array() })
    expect(await none.main.strength()).toBe('none')
    await expect(none.main.seal('abc')).rejects.toThrow('not on this computer')
  })

  it('comes back to whoever asked it, in whatever order, and failures as such', async () => {
    const { asked } = line({
      ...bareMain,
      print: async html => {
        if (html === 'bad') throw new Error('no printer')
        await new Promise(done => setTimeout(done, html === 'slow' ? 20 : 1))
        return new TextEncoder().encode(html)
      },
    })
    const text = async (html: string) => new TextDecoder().decode(await asked.main.print(html))
    const all = await Promise.all([text('slow'), text('quick'), text('bad').catch(error => error.message)])
    expect(all).toEqual(['slow', 'quick', 'no printer'])
  })

  it('is nothing else than it may ask, and no other message is taken for it', async () => {
    const { asked, listeners } = line({ ...bareMain, print: async () => new Uint8Array() })
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
      { ...bareMain, print: async () => new Uint8Array() },
    )
    await moment()
    expect(answers).toEqual([{ answer: 1, failed: 'nobody here does open' }])
  })
})

const moment = () => new Promise(done => setTimeout(done, 5))
