import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** @typedef {{ name: string, uid: number, gid: number, home: string }} User */

const NAME = 'tester'

/**
 * Whom the app runs as when we are root, because Chromium keeps its sandbox only for ordinary users.
 * Out: undefined when we are not root on Linux; else the person behind sudo, or the user `tester`, made once.
 * Throws when that user can't be made.
 * @returns {User | undefined}
 */
export function ordinaryUser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const person = known(process.env.SUDO_USER) ?? known(NAME)
  if (person) return person
  const made = spawnSync('/usr/sbin/useradd', ['--create-home', NAME], { encoding: 'utf8' })
  const user = known(NAME)
  if (!user) throw new Error(`The user ${NAME}, who is to run Electron, can't be made: ${made.stderr}`)
  console.log(`Made the user ${NAME}: Electron runs as an ordinary user, so that its sandbox stays on.`)
  return user
}

/** @param {string | undefined} name */
function known(name) {
  if (!name) return undefined
  const user = parseUser(spawnSync('getent', ['passwd', name], { encoding: 'utf8' }).stdout)
  return user && user.uid !== 0 && existsSync(user.home) ? user : undefined
}

/**
 * One line of the password file; undefined when it is none.
 * @param {string} line
 * @returns {User | undefined}
 */
export function parseUser(line) {
  const [name, , uid, gid, , home] = line.trim().split(':')
  return name && uid && gid && home ? { name, uid: Number(uid), gid: Number(gid), home } : undefined
}

/**
 * What spawn() needs to run a program as this user; without a user, as ourselves.
 * @param {User | undefined} user
 * @param {Record<string, string | undefined>} more variables to add
 */
export function runAs(user, more = {}) {
  const env = { ...environment(user, process.env), ...more }
  return user ? { uid: user.uid, gid: user.gid, env } : { env }
}

// Folders and sessions of root that the user may not touch, and the switch that turns Electron into Node.
const OURS = /^(XDG_|npm_|TMP|TEMP|DBUS_SESSION_BUS_ADDRESS$|ELECTRON_RUN_AS_NODE$)/

/**
 * The variables a program of this user gets out of ours.
 * @param {User | undefined} user
 * @param {NodeJS.ProcessEnv} ours
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(user, ours) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = ours
  if (!user) return env
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)))
  return { ...kept, HOME: user.home, USER: user.name, LOGNAME: user.name }
}
