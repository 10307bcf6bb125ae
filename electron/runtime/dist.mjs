import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfOld } from './build.mjs'
import { findElectron, waysHere } from './electron.mjs'
import { PROJECT } from './launch.mjs'

/** Packs the built app with the Electron that can be had here. Words after the command go to electron-builder. */
async function dist() {
  buildIfOld(PROJECT)
  const electron = await findElectron(waysHere(PROJECT, undefined))
  const room = mkdtempSync(join(tmpdir(), 'sossego-dist-'))
  process.once('exit', () => rmSync(room, { recursive: true, force: true }))
  // A copy without our loader: a packed app brings its own `resources/app.asar`, and an `app` beside it would win.
  const runtime = join(room, 'electron')
  cpSync(electron.folder, runtime, {
    recursive: true,
    filter: path => !path.startsWith(join(electron.folder, 'resources', 'app')),
  })
  const builder = join(PROJECT, 'node_modules', 'electron-builder', 'cli.js')
  const from = [`-c.electronDist=${runtime}`, `-c.electronVersion=${electron.version}`]
  const asked = process.argv.slice(2)
  const { status } = spawnSync(process.execPath, [builder, '--publish', 'never', ...from, ...asked], {
    cwd: PROJECT,
    stdio: 'inherit',
  })
  return status ?? 1
}

process.exitCode = await dist()
