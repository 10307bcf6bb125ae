import { buildIfOld } from './build.mjs'
import { launch, PROJECT, prepare } from './launch.mjs'

/** Builds the app if need be and runs it; ends as it ends. */
async function start() {
  buildIfOld(PROJECT)
  const prepared = await prepare()
  const app = launch(prepared, process.argv.slice(2))
  app.on('error', error => stop(error.message))
  app.on('exit', code => process.exit(code ?? 1))
}

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}

start().catch(error => stop(error.message))
