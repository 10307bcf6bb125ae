import { spawn } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { canRead } from './readable.mjs'
import { runAs } from './user.mjs'

/** @typedef {import('./user.mjs').User} User */

const ONE_SECOND = 1_000
const TEN_SECONDS = 10_000
const SOCKETS = '/tmp/.X11-unix'

/**
 * Whether windows can be shown. Another user than ourselves is let into X only, never into our Wayland session.
 * @param {NodeJS.ProcessEnv} env
 * @param {User | undefined} user
 */
export async function hasDisplay(env, user) {
  if (process.platform !== 'linux') return true
  const doors = [...xDoors(env.DISPLAY ?? ''), ...(user ? [] : waylandDoors(env))]
  const answers = await Promise.all(doors.map(opens))
  return answers.includes(true)
}

/**
 * Where the X server of a DISPLAY such as `:0`, `:99.0` or `localhost:10.0` listens.
 * @param {string} display
 * @returns {import('node:net').NetConnectOpts[]}
 */
export function xDoors(display) {
  const [, host, number] = /^(.*):(\d+)(?:\.\d+)?$/.exec(display) ?? []
  if (number === undefined) return []
  if (host && host !== 'unix') return [{ host, port: 6000 + Number(number) }]
  return [{ path: `${SOCKETS}/X${number}` }, { path: `\0${SOCKETS}/X${number}` }]
}

/** @param {NodeJS.ProcessEnv} env */
function waylandDoors({ WAYLAND_DISPLAY: name, XDG_RUNTIME_DIR: folder }) {
  if (!name) return []
  return [{ path: name.startsWith('/') ? name : join(folder ?? '/run', name) }]
}

/** @param {import('node:net').NetConnectOpts} door
 * @returns {Promise<boolean>}
 */
function opens(door) {
  return new Promise(resolve => {
    const socket = connect({ ...door, timeout: ONE_SECOND })
    const end = (/** @type {boolean} */ open) => {
      socket.destroy()
      resolve(open)
    }
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false))
  })
}

/**
 * Our display's X key for the user. Out: XAUTHORITY with a copy of it, when the user can't read ours.
 * @param {User | undefined} user
 * @param {string} room a folder of the user's
 */
export function displayKey(user, room) {
  const ours = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority')
  if (!user || !existsSync(ours) || canRead(user, [ours])) return {}
  const copy = join(room, 'display-key')
  copyFileSync(ours, copy)
  chmodSync(copy, 0o600)
  chownSync(copy, user.uid, user.gid)
  return { XAUTHORITY: copy }
}

/**
 * Starts a virtual display on a number nobody uses. Out: its name. It ends with this process.
 * Throws when it does not start within ten seconds.
 * @param {User | undefined} user who owns it, when that is not us
 * @returns {Promise<string>}
 */
export function xvfb(user) {
  if (!existsSync(SOCKETS)) {
    mkdirSync(SOCKETS)
    chmodSync(SOCKETS, 0o1777)
  }
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']
  // A group of its own, so that Ctrl-C ends the app before its display.
  const server = spawn('Xvfb', args, {
    ...runAs(user),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const end = () => void server.kill()
  process.once('exit', end)
  return new Promise((resolve, reject) => {
    let said = ''
    let number = ''
    const fail = () => {
      end()
      reject(new Error(`The virtual display (Xvfb) did not start. ${said}`.trim()))
    }
    const limit = setTimeout(fail, TEN_SECONDS)
    server.once('error', fail).once('exit', fail)
    server.stderr?.on('data', text => {
      said += text
    })
    server.stdio[3]?.on('data', text => {
      number += text
      if (!number.includes('\n')) return
      clearTimeout(limit)
      resolve(`:${number.trim()}`)
    })
  })
}
