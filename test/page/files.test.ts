// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../renderer/engine.ts'
import { saveFile, sendFile } from '../../renderer/files.ts'
import { fakeFiles } from './fakeFiles.ts'
import { catchSaved } from './saved.ts'

const saved = catchSaved()
const megabyte = 1024 * 1024

/** An engine that knows only files; `refuse` is what it says to a piece. */
const openEngine = (refuse?: { kind: 'disk'; code: string }) => {
  const files = fakeFiles()
  const ran: string[] = []
  const engine = {
    run: async (name: keyof typeof files.acts, input: never) => {
      ran.push(name)
      if (refuse && name === 'file.put') throw refuse
      return (files.acts[name] as (input: never) => unknown)(input)
    },
  } as unknown as Engine
  return { engine, ran, ...files }
}

describe('a file of the owner', () => {
  it('is handed over in pieces of half a megabyte, with how far it is', async () => {
    const { engine, ran, files } = openEngine()
    const bytes = new Uint8Array(1.2 * megabyte).map((_, index) => index % 251)
    const told: number[] = []
    const info = await sendFile(engine, new File([bytes], 'lista.csv'), sent => told.push(sent))
    expect(ran).toEqual(['file.begin', 'file.put', 'file.put', 'file.put', 'file.end'])
    expect(told).toEqual([megabyte / 2, megabyte, bytes.length])
    expect(info).toMatchObject({ name: 'lista.csv', bytes: bytes.length })
    expect(files.get(info.file)?.bytes.every((byte, index) => byte === bytes[index])).toBe(true)
  })

  it('may be empty, and may have a longer name than is kept, whose end stays', async () => {
    const { engine, ran } = openEngine()
    const info = await sendFile(engine, new File([], `${'a'.repeat(300)}.pdf`))
    expect(ran).toEqual(['file.begin', 'file.end'])
    expect(info.name).toHaveLength(255)
    expect(info.name.endsWith('a.pdf')).toBe(true)
  })

  it('leaves nothing behind where a piece is refused', async () => {
    const refusal = { kind: 'disk', code: 'disk-full' } as const
    const { engine, ran, files } = openEngine(refusal)
    await expect(sendFile(engine, new File(['abc'], 'foto.jpg'))).rejects.toEqual(refusal)
    expect(ran).toEqual(['file.begin', 'file.put', 'file.drop'])
    expect(files.size).toBe(0)
  })

  it('that can no longer be read says so, and leaves nothing behind', async () => {
    const { engine, files } = openEngine()
    const gone = new File(['abc'], 'foto.jpg')
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) as Blob
    await expect(sendFile(engine, gone)).rejects.toEqual({ kind: 'disk', code: 'file-unreadable' })
    expect(files.size).toBe(0)
  })
})

describe('a file of the engine', () => {
  it('is saved whole under its name', async () => {
    const { engine, give } = openEngine()
    await saveFile(engine, give('pessoa.json', '{"nome":"Célia"}'))
    await vi.waitFor(() => expect(saved).toEqual([{ name: 'pessoa.json', text: '{"nome":"Célia"}' }]))
  })

  it('is not saved at all where a part of it is missing', async () => {
    const { engine, give } = openEngine()
    const info = give('pessoa.json', 'abc')
    await expect(saveFile(engine, { ...info, bytes: 4 })).rejects.toEqual({
      kind: 'disk',
      code: 'file-cut-short',
    })
    expect(saved).toEqual([])
  })
})
