import type { Child } from './reader.ts'

// The types of the utility process are global; the engine itself never imports electron.
type Port = Electron.MessagePortMain
type Parent = Pick<Electron.ParentPort, 'postMessage'>

/**
 * How to start a reader inside the app: the main process starts it and hands over a line to it. `hear` takes what the
 * main process says; it answers whether that was about a reader.
 */
export const forkInMain = (
  parent: Parent,
): { fork: () => Child; hear: (data: unknown, port?: Port) => boolean } => {
  type Held = { say: (message: unknown) => void; attach: (port: Port) => void; exit: (code: number) => void }
  const held = new Map<number, Held>()
  let count = 0

  const fork = (): Child => {
    const number = ++count
    let port: Port | null = null
    const waiting: unknown[] = []
    const messages: ((message: unknown) => void)[] = []
    const exits: ((code: number | null) => void)[] = []
    held.set(number, {
      say: message => {
        for (const listener of messages) listener(message)
      },
      attach: line => {
        port = line
        line.on('message', ({ data }) => held.get(number)?.say(data))
        line.start()
        for (const message of waiting.splice(0)) line.postMessage(message)
      },
      exit: code => {
        held.delete(number)
        port?.close()
        for (const listener of exits) listener(code)
      },
    })
    parent.postMessage({ reader: number })
    const on: Child['on'] = (event: 'message' | 'exit', listener: (told: never) => void) => {
      if (event === 'message')
        messages.push(listener as (message: unknown) => void) // the listener of this event takes anything
      else exits.push(listener as (code: number | null) => void) // and of this one a code
    }
    return {
      postMessage: message => {
        if (port) port.postMessage(message)
        else waiting.push(message)
      },
      on,
      kill: () => parent.postMessage({ reader: number, kill: true }),
    }
  }

  const hear = (data: unknown, port?: Port): boolean => {
    if (typeof data !== 'object' || data === null || !('reader' in data)) return false
    const one = typeof data.reader === 'number' ? held.get(data.reader) : undefined
    if (port) one?.attach(port)
    else if ('exit' in data) one?.exit(Number(data.exit))
    return true
  }
  return { fork, hear }
}
