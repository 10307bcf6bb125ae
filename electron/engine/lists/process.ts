import { type Asked, type FromReader, ToReader } from '../../../shared/lists/table.ts'
import { RefusedError } from './limits.ts'
import { look, messagesOf, rowsOf } from './look.ts'

// The reader's own process: a list of a stranger's making is read here, away from the ledger. Electron runs it with
// a parent port, plain Node with a channel to the process that forked it.
const electron = process.parentPort as Electron.ParentPort | undefined
/** The line to the engine, which the app hands over first. */
let line: Electron.MessagePortMain | null = null
const say = (message: FromReader) => {
  if (line) line.postMessage(message)
  else if (electron) electron.postMessage(message)
  else process.send?.(message)
}

let goOn: () => void = () => {}
/** Waits until the engine has room for more. */
const asked = () =>
  new Promise<void>(done => {
    goOn = done
  })

const pour = async <Batch>(batches: AsyncIterable<Batch>, as: (batch: Batch) => FromReader) => {
  for await (const batch of batches) {
    const more = asked()
    say(as(batch))
    await more
  }
  say({ say: 'end' })
}

const work = async (want: 'look' | 'rows' | 'messages', about: Asked) => {
  if (want === 'look') say({ say: 'look', look: await look(about) })
  else if (want === 'rows') await pour(rowsOf(about), batch => ({ say: 'rows', batch }))
  else await pour(messagesOf(about), batch => ({ say: 'messages', batch }))
}

/** What became of a file, without a word out of it. */
const refusalOf = (error: unknown): FromReader => {
  if (!(error instanceof RefusedError)) {
    const detail = error instanceof Error ? error.name : 'unknown'
    const gone = error instanceof Error && 'syscall' in error
    return { say: 'refused', code: gone ? 'no-file' : 'broken', detail }
  }
  return { say: 'refused', code: error.code, ...(error.detail === undefined ? {} : { detail: error.detail }) }
}

const hear = (message: unknown) => {
  const read = ToReader.safeParse(message)
  if (!read.success) return say({ say: 'refused', code: 'broken', detail: 'message' })
  if (read.data.say === 'stop') process.exit(0)
  if (read.data.say === 'more') return goOn()
  work(read.data.want, read.data.asked).catch(error => say(refusalOf(error)))
}

if (electron)
  electron.on('message', ({ data, ports: [port] }) => {
    if (!port) return hear(data)
    line = port
    port.on('message', message => hear(message.data))
    port.start()
  })
else {
  process.on('message', hear)
  process.on('disconnect', () => process.exit(0))
}
