import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runAs } from './user.mjs'

/** @typedef {import('./user.mjs').User} User */

const SET_UID = 0o4755

/**
 * What root must run before Chromium's sandbox can start. Out: undefined when it can already: with user namespaces
 * or, where the system forbids them, with the helper beside Electron, which then must belong to root.
 * @param {string} electron the program
 * @param {User | undefined} user who will run it, when that is not us
 */
export function sandboxCommand(electron, user) {
  const helper = join(dirname(electron), 'chrome-sandbox')
  if (namespacesWork(user) || !existsSync(helper) || isSet(helper)) return undefined
  return `chown root:root "${helper}" && chmod 4755 "${helper}"`
}

/**
 * Lets Chromium's sandbox start for this user, as root. A program that lies elsewhere needs it anew.
 * @param {string} electron the program
 * @param {User} user
 */
export function readySandbox(electron, user) {
  const command = sandboxCommand(electron, user)
  if (command) spawnSync('sh', ['-c', command])
}

/** @param {User | undefined} user */
function namespacesWork(user) {
  return (
    spawnSync('unshare', ['--user', '--map-root-user', 'true'], { ...runAs(user), cwd: '/' }).status === 0
  )
}

/** @param {string} helper */
function isSet(helper) {
  const { uid, mode } = statSync(helper)
  return uid === 0 && (mode & 0o7777) === SET_UID
}
