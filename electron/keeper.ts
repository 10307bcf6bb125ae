/** As much of Electron's UtilityProcess as is needed here. `Port`: one end of a MessageChannelMain. */
export type Child<Port> = {
  postMessage: (message: unknown, ports?: Port[]) => void
  on: (event: 'exit', listener: () => void) => void
  kill: () => void
}

export type Keeper<Port> = {
  /** Hands the engine one end of a line to a page. */
  connect: (port: Port) => void
  /** The computer was asleep: what waits is tried now. */
  wake: () => void
  /** Ends the engine cleanly: what is being written is written, a snapshot is made. Answers when it is gone. */
  quit: () => Promise<void>
}

/** An engine that lived shorter than this, in milliseconds, is started again more and more slowly. */
const steady = 5_000
const slowest = 10_000
/** Longest wait for a clean end, in milliseconds. */
const patience = 8_000

/**
 * Keeps an engine running: starts it, and when it dies says so and starts another one. Nothing is lost by
 * that: what was acknowledged is on the disk, and the new one reads it.
 */
export const keepEngine = <Port>(parts: {
  fork: () => Child<Port>
  /** A (new) engine is there: give it its lines. */
  started: () => void
  lost: () => void
  now: () => number
}): Keeper<Port> => {
  let child: Child<Port> | null = null
  let quitting: (() => void) | null = null
  let wait = 0
  let restart: ReturnType<typeof setTimeout> | undefined

  const start = () => {
    const born = parts.now()
    const current = parts.fork()
    child = current
    current.on('exit', () => {
      child = null
      if (quitting) return quitting()
      parts.lost()
      wait = parts.now() - born > steady ? 0 : Math.min(slowest, wait * 2 + 250)
      restart = setTimeout(start, wait)
    })
    parts.started()
  }

  start()
  return {
    connect: port => child?.postMessage('port', [port]),
    wake: () => child?.postMessage('wake'),
    quit: () =>
      new Promise(done => {
        clearTimeout(restart)
        if (!child) return done()
        quitting = done
        child.postMessage('quit')
        setTimeout(() => child?.kill(), patience).unref()
      }),
  }
}
