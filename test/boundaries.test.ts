import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = ['shared', 'electron', 'renderer', 'test'] as const

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'output' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })

const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Every module that a file imports, at once or later, or re-exports, relative ones as paths from the root. */
const imports = (file: string, text = read(file)): string[] =>
  [
    ...text.matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
    ),
  ].map(match => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    return name.startsWith('.') ? relative(root, join(root, file, '..', name)) : name
  })

/** The same without what is gone at run time: imports of types alone. */
const needs = (file: string): string[] => {
  const types = /^(?:import|export) (?:type\b|\{(?:\s*type \w+,?)+\s*\})[^'"]*?\bfrom\s+'[^']+'/gm
  return imports(file, read(file).replace(types, ''))
}

/** All files of ours that these bring along at run time, themselves included. */
const bundled = (from: string[]): string[] => {
  const found = new Set(from)
  for (const file of found) for (const name of needs(file)) if (files.includes(name)) found.add(name)
  return [...found]
}

const files = rooms.flatMap(sources)
const inRoom = (room: string) => files.filter(file => file.startsWith(`${room}/`))
const wrong = (from: string[], allowed: (name: string, file: string) => boolean) =>
  from.flatMap(file =>
    imports(file).flatMap(name => (allowed(name, file) ? [] : [`${file} imports ${name}`])),
  )

describe('the rooms', () => {
  it('shared imports nothing but itself and zod', () => {
    expect(wrong(inRoom('shared'), name => name.startsWith('shared/') || name === 'zod')).toEqual([])
  })

  it('the page imports only itself, shared and its libraries, never Electron or Node', () => {
    const foreign = (name: string) =>
      name === 'electron' || name.startsWith('node:') || name.startsWith('electron/')
    expect(wrong(inRoom('renderer'), name => !foreign(name) && !name.startsWith('test/'))).toEqual([])
  })

  it('the page knows the names of the judge, not its words: those stay in the engine', () => {
    const of = (...names: string[]) => names.map(name => `shared/optout/${name}.ts`)
    const among = (names: string[]) => (name: string) =>
      !name.startsWith('shared/optout/') || names.includes(name)
    const run = of('meaning', 'rules', 'verdict')
    expect(wrong(inRoom('renderer'), among([...run, ...of('change')]))).toEqual([])
    expect(bundled(inRoom('renderer')).filter(file => !among(run)(file))).toEqual([])
  })

  it('the page brings no zod along, which makes code as it loads: its content policy refuses that', () => {
    const page = bundled(inRoom('renderer'))
    expect(page.filter(file => needs(file).includes('zod'))).toEqual([])
  })

  it('only main, window, printer, secrets and preload know Electron', () => {
    const mayKnow = ['main', 'window', 'printer', 'secrets', 'preload'].map(name => `electron/${name}.ts`)
    expect(
      wrong(
        [...inRoom('electron'), ...inRoom('test')],
        (name, file) => name !== 'electron' || mayKnow.includes(file),
      ),
    ).toEqual([])
  })

  it('the engine imports only itself, shared, Node, zod, and each library where its work is', () => {
    const own = (name: string) =>
      name.startsWith('electron/engine/') || name.startsWith('shared/') || name.startsWith('node:')
    const formats = ['papaparse', 'saxes', 'yauzl', 'yazl']
    const library = (name: string, file: string) =>
      name === (file.startsWith('electron/engine/lists/') ? formats.find(one => one === name) : 'lowdb')
    const version = (name: string, file: string) =>
      name === 'package.json' && file === 'electron/engine/version.ts'
    const tunnel = (name: string, file: string) =>
      name === '@ngrok/ngrok' && file === 'electron/engine/connection/tunnel.ts'
    const may = (name: string, file: string) =>
      own(name) || name === 'zod' || library(name, file) || version(name, file) || tunnel(name, file)
    expect(wrong(inRoom('electron/engine'), may)).toEqual([])
  })

  it('what strangers made is read by the reader alone: its libraries are not in the engine', () => {
    const engine = bundled(['electron/engine/process.ts', 'electron/engine/lists/reader.ts'])
    const parsers = ['papaparse', 'saxes', 'yauzl']
    expect(engine.filter(file => needs(file).some(name => parsers.includes(name)))).toEqual([])
  })

  it('shared asks no clock and no chance', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\b/
    expect(inRoom('shared').filter(file => asks.test(read(file)))).toEqual([])
  })

  it('no file is longer than 250 lines', () => {
    const long = files.filter(file => !file.startsWith('test/') && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('no test is skipped, and no module is replaced in one', () => {
    const cheats = /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bvi\.(?:mock|doMock)\(/
    const honest = inRoom('test').filter(file => !file.endsWith('boundaries.test.ts'))
    expect(honest.filter(file => cheats.test(read(file)))).toEqual([])
  })
})
