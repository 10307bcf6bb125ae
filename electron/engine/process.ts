import { askMain } from './askMain.ts'
import { createEngine, type Engine } from './engine.ts'
import { createFirst } from './first.ts'
import { forkInMain } from './lists/forkMain.ts'
import { problemOf } from './problem.ts'
import { answer, ask, refused } from './serve.ts'

// The types of the utility process are global; the engine itself never imports electron.
type Port = Electron.MessagePortMain

const parent = process.parentPort
const [folder = '', version = ''] = process.argv.slice(2)
const readers = forkInMain(parent)
const asked = askMain(parent)
const first = createFirst()

/** Opens the data folder; after a failure (another Sossego holds it) the next call tries again. */
let opening: Promise<Engine> | null = null
const open = (): Promise<Engine> => {
  opening ??= createEngine(folder, version, Date.now, readers.fork, first, asked.main).catch(error => {
    opening = null
    throw error
  })
  return opening
}

const serve = (port: Port) => {
  let stop: (() => void) | null = null
  let isOpen = false
  /** While the data is still being read, a page sees what it saw last; then it is told to ask again. */
  const follow = async () => {
    const engine = await open()
    if (!stop) {
      stop = engine.watch(push => port.postMessage(push))
      isOpen = true
      port.postMessage({ push: 'status', status: engine.status() })
      port.postMessage({ push: 'changed', inbox: true, people: true, today: true, words: true })
    }
    return engine
  }
  port.on('message', async ({ data }) => {
    try {
      if (!isOpen) await Promise.race([first.read, open()])
      const early = isOpen ? null : first.answer(data)
      if (early) {
        port.postMessage(early)
        follow().catch(() => {})
        return
      }
      const engine = await follow()
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
  if (readers.hear(data, port) || asked.hear(data)) return
  if (port) serve(port)
  if (data === 'wake') opening?.then(engine => engine.connection.nudge()).catch(() => {})
  if (data !== 'quit') return
  const engine = await opening?.catch(() => null)
  if (engine) await first.refresh((name, input) => ask(engine, name, input)).catch(() => {})
  await engine?.close()
  process.exit(0)
})
