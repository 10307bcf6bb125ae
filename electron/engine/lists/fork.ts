import { fork } from 'node:child_process'
import { heapFlags } from './limits.ts'
import type { Child } from './reader.ts'

/** How to start the reader in plain Node. `path`: of the built `reader.js`. */
export const forkNode = (path: string) => (): Child & { pid: number | undefined } => {
  const child = fork(path, [], {
    execArgv: heapFlags.node,
    // What a dying process prints may hold words of the file.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A message to a process that has just ended is no news: its exit is told.
  child.on('error', () => {})
  const on: Child['on'] = (event: 'message' | 'exit', listener: (told: never) => void) =>
    event === 'message'
      ? child.on('message', message => listener(message as never)) // the listener of this event takes anything
      : child.on('exit', (code, signal) => listener((signal === 'SIGABRT' ? 134 : code) as never)) // and of this a code
  return {
    pid: child.pid,
    postMessage: message => child.send(message as object, () => {}), // always one of ToReader
    on,
    kill: () => child.kill('SIGKILL'),
  }
}
