import { watch } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { launch, PROJECT, prepare } from './launch.mjs'

const SOURCES = ['electron', 'renderer', 'shared']
// Editors save in several steps.
const QUIET_MS = 200

/** Builds and runs the app, and again after every change of a source, until its window is closed. */
async function develop() {
  if (!build(PROJECT)) throw new Error('The build failed.')
  const prepared = await prepare()
  let app = run()
  /** @type {NodeJS.Timeout | undefined} */
  let quiet
  for (const source of SOURCES) {
    watch(join(PROJECT, source), { recursive: true }, () => {
      clearTimeout(quiet)
      quiet = setTimeout(again, QUIET_MS)
    })
  }

  function run() {
    return launch(prepared, process.argv.slice(2)).on('exit', closed)
  }
  function closed() {
    process.exit(0)
  }
  function again() {
    if (!build(PROJECT)) return
    app.off('exit', closed).once('exit', () => {
      app = run()
    })
    app.kill()
  }
}

develop().catch(error => {
  console.error(error.message)
  process.exit(1)
})
