/** As much of Electron's UtilityProcess as is needed here. `Port`: one end of a MessageChannelMain. */
type Process<Port> = {
  postMessage: (message: unknown, ports?: Port[]) => void
  kill: () => unknown
  on: ((event: 'message', listener: (message: unknown) => void) => unknown) &
    ((event: 'exit', listener: (code: number) => void) => unknown)
}

/** What the engine asks for: a reader of this number, or its end. */
const wishIn = (message: unknown): { reader: number; kill: boolean } | null => {
  if (typeof message !== 'object' || message === null || !('reader' in message)) return null
  const { reader } = message
  return typeof reader === 'number' ? { reader, kill: 'kill' in message } : null
}

/**
 * Starts the processes that read lists, as the engine asks: only this process may. Each gets one end of a line whose
 * other end goes to the engine, so that no row ever passes here. They end with the engine.
 */
export const serveReaders = <Port>(
  engine: Process<Port>,
  parts: { fork: () => Process<Port>; line: () => [Port, Port] },
) => {
  const readers = new Map<number, Process<Port>>()
  engine.on('message', message => {
    const wish = wishIn(message)
    if (!wish) return
    const { reader: number, kill } = wish
    if (kill) return void readers.get(number)?.kill()
    const reader = parts.fork()
    const [here, there] = parts.line()
    readers.set(number, reader)
    reader.on('exit', code => {
      readers.delete(number)
      engine.postMessage({ reader: number, exit: code })
    })
    reader.postMessage('line', [here])
    engine.postMessage({ reader: number }, [there])
  })
  engine.on('exit', () => {
    for (const reader of readers.values()) reader.kill()
  })
}
