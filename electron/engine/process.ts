import { createEngine, type Engine } from './engine.ts'
import { forkInMain } from './lists/forkMain.ts'
import { problemOf } from './problem.ts'
import { answer, refused } from './serve.ts'

// The types of the utility process are global; the engine itself never imports electron.
type Port = Electron.MessagePortMain

const parent = process.parentPort
const [folder = '', version = ''] = process.argv.slice(2)
const readers = forkInMain(parent)

/** Opens the data folder; after a failure (another Sossego holds it) the next call tries again. */
let opening: Promise<Engine> | null = null
const open = (): Promise<Engine> => {
  opening ??= createEngine(folder, version, Date.now, readers.fork).catch(error => {
    opening = null
    throw error
  })
  return opening
}

const serve = (port: Port) => {
  let stop: (() => void) | null = null
  port.on('message', async ({ data }) => {
    try {
      const engine = await open()
      stop ??= engine.watch(push => port.postMessage(push))
      const reply = await answer(engine, data)
      if (reply) port.postMessage(reply)
    } catch (error) {
      const call = refused(data, problemOf(error))
      if (call) port.postMessage(call)
    }
  })
  port.on('close', () => stop?.())
  port.start()
}

open().catch(() => {})
parent.on('message', async ({ data, ports: [port] }) => {
  if (readers.hear(data, port)) return
  if (port) serve(port)
  if (data !== 'quit') return
  const engine = await opening?.catch(() => null)
  await engine?.close()
  process.exit(0)
})
