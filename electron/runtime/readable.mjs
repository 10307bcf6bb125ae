import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** @typedef {import('./user.mjs').User} User */

/**
 * Whether this user can read all of these files and folders, with everything inside.
 * @param {User} user
 * @param {string[]} paths
 */
export function canRead(user, paths) {
  const search = [...paths, '!', '-readable', '-print', '-quit']
  const { status, stdout } = spawnSync('find', search, { uid: user.uid, gid: user.gid, cwd: '/' })
  return status === 0 && stdout.length === 0
}

/**
 * Whether this user may enter a folder or run a program; what is still to be made counts like the folder around it.
 * @param {User} user
 * @param {string} path
 * @returns {boolean}
 */
export function canReach(user, path) {
  if (!existsSync(path)) return canReach(user, dirname(path))
  return spawnSync('test', ['-x', path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0
}

/**
 * A new temporary folder of this user (or ours). The caller removes it.
 * @param {User | undefined} user
 */
export function temporaryRoom(user) {
  const room = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'sossego-'))
  if (user) chownSync(room, user.uid, user.gid)
  return room
}

/**
 * A new folder of this user (or ours). Out: its path.
 * @param {User | undefined} user
 * @param {string} path
 */
export function folderOf(user, path) {
  mkdirSync(path)
  if (user) chownSync(path, user.uid, user.gid)
  return path
}

/**
 * Node itself, or a copy in `room` when it lies where the user may not go (below /root, as nvm does it).
 * @param {User | undefined} user
 * @param {string} room
 */
export function readableNode(user, room) {
  if (!user || canReach(user, process.execPath)) return process.execPath
  const copy = join(room, 'node')
  copyFileSync(process.execPath, copy)
  chmodSync(copy, 0o755)
  return copy
}

/**
 * A folder where the user can read these entries of the project: the project itself, or a copy in `room`.
 * Throws when the copy fails, leaving none behind.
 * @param {User | undefined} user
 * @param {string} project
 * @param {string[]} entries paths inside the project
 * @param {string} room
 */
export function readableProject(user, project, entries, room) {
  const paths = entries.map(entry => join(project, entry))
  if (!user || canRead(user, paths)) return project
  const copy = mkdtempSync(join(room, 'project-'))
  const run = (/** @type {string} */ program, /** @type {string[]} */ args) => {
    const { status, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8' })
    if (status === 0) return
    rmSync(copy, { recursive: true, force: true })
    throw new Error(`The project can't be copied for the user ${user.name}: ${stderr}`)
  }
  run('cp', ['-a', '--reflink=auto', '--parents', ...entries, copy])
  run('chown', ['-R', '-h', `${user.uid}:${user.gid}`, copy])
  return copy
}
