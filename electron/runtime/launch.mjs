import { spawn } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { displayKey, hasDisplay, xvfb } from './display.mjs'
import { findElectron, waysHere } from './electron.mjs'
import { readyMachine } from './machine.mjs'
import { folderOf, readableNode, readableProject, temporaryRoom } from './readable.mjs'
import { readySandbox } from './sandbox.mjs'
import { ordinaryUser, runAs } from './user.mjs'

export const PROJECT = join(import.meta.dirname, '..', '..')

/**
 * All that a run needs: Electron, a machine it runs on, a display, and a room of the user's for temporary files.
 * `place` answers with folders of the project and of Electron that the user can read.
 * Throws, with what to do, when something can't be had. The room and the virtual display end with this process.
 */
export async function prepare() {
  const user = ordinaryUser()
  const electron = await findElectron(waysHere(PROJECT, user))
  const shown = await hasDisplay(process.env, user)
  readyMachine(electron.path, shown)
  if (!shown) console.log('There is no display, so the windows open on a virtual one.')
  const virtual = shown ? {} : { DISPLAY: await xvfb(user), WAYLAND_DISPLAY: undefined }
  const room = temporaryRoom(user)
  const key = shown ? displayKey(user, room) : {}
  process.once('exit', () => rmSync(room, { recursive: true, force: true }))
  return {
    node: readableNode(user, room),
    /** A folder of the user's, gone at the end.
     * @param {string} name
     */
    folder: name => folderOf(user, join(room, name)),
    /** @param {string[]} entries */
    place(entries) {
      const inside = electron.folder.startsWith(PROJECT + sep) ? [relative(PROJECT, electron.folder)] : []
      const project = readableProject(user, PROJECT, [...entries, ...inside].filter(inProject), room)
      const folder = inside.length > 0 ? join(project, ...inside) : electron.folder
      const program = join(folder, relative(electron.folder, electron.path))
      if (user) readySandbox(program, user)
      return { project, folder, program }
    },
    /** How to run a program as the user on this display.
     * @param {Record<string, string>} more variables to add
     */
    how(more = {}) {
      return runAs(user, { ...virtual, ...key, ...more })
    },
  }
}

/** @param {string} entry */
function inProject(entry) {
  return existsSync(join(PROJECT, entry))
}

/** Some containers have a /dev/shm that an ordinary user can't write to; Chromium then takes /tmp. */
function sharedMemory() {
  const shared = process.platform === 'linux' ? statSync('/dev/shm', { throwIfNoEntry: false }) : undefined
  const ours = process.platform !== 'linux' || (shared && (shared.mode & 0o002) !== 0)
  return ours ? [] : ['--disable-dev-shm-usage']
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Starts the built app, which also gets the signals that we get. Out: the running program.
 * @param {Awaited<ReturnType<typeof prepare>>} prepared
 * @param {string[]} args
 */
export function launch(prepared, args) {
  const { project, program } = prepared.place(['dist', 'package.json'])
  const app = spawn(program, [...sharedMemory(), project, ...args], { ...prepared.how(), stdio: 'inherit' })
  for (const signal of SIGNALS) {
    const pass = () => app.kill(signal)
    process.on(signal, pass)
    app.once('exit', () => process.off(signal, pass))
  }
  return app
}
