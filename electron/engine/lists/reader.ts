import {
  type Asked,
  type Batch,
  FromReader,
  type Look,
  type Messages,
  type ToReader,
} from '../../../shared/lists/table.ts'
import { fail } from '../problem.ts'
import { limits } from './limits.ts'

/** As much of a child process as is needed here: Electron's UtilityProcess, or what `forkNode` makes of Node's. */
export type Child = {
  postMessage: (message: unknown) => void
  on: ((event: 'message', listener: (message: unknown) => void) => unknown) &
    ((event: 'exit', listener: (code: number | null) => void) => unknown)
  kill: () => unknown
}

/**
 * Reads lists in processes of their own, one per call, so that no file can do harm to the ledger or stop it. Each
 * call throws nothing but a `ProblemError` with one of `fileRefusals` as its code, and leaves no process behind.
 */
export type Reader = {
  look: (asked: Asked) => Promise<Look>
  /** Rows, a few hundred at a time; the next are read while these are worked on. Leaving the loop ends the process. */
  rows: (asked: Asked) => AsyncGenerator<Batch>
  messages: (asked: Asked) => AsyncGenerator<Messages>
}

/**
 * How a process ends that had too little memory: V8's abort, as a shell, Electron and Windows say it. Electron at
 * times says 0, as of any process that was killed; the file is `broken` then.
 */
const outOfMemory: ReadonlySet<number | null> = new Set([134, 6, -536_870_904, 0xe0000008])

/**
 * In: how to start the reader's process, with `heapFlags`. `idle`: milliseconds without an
 * answer after which it is ended and the file refused as `took-too-long`.
 */
export const createReader = (fork: () => Child, idle: number = limits.idle): Reader => {
  const start = (): Child => {
    try {
      return fork()
    } catch (error) {
      return fail('bad-input', 'broken', error instanceof Error ? error.name : 'fork')
    }
  }
  async function* pour<Answer extends 'rows' | 'messages'>(want: Answer, asked: Asked) {
    const line = talk(start(), idle)
    try {
      let answer = await line.ask({ say: 'ask', want, asked })
      while (answer.say === want) {
        // The next one is read while this one is worked on; never more than these two are in memory.
        const next = line.ask({ say: 'more' })
        yield answer as Extract<FromReader, { say: Answer }> // by the line before
        answer = await next
      }
      if (answer.say !== 'end') refuse(answer)
    } finally {
      line.end()
    }
  }
  return {
    look: async asked => {
      const line = talk(start(), idle)
      try {
        const answer = await line.ask({ say: 'ask', want: 'look', asked })
        return answer.say === 'look' ? answer.look : refuse(answer)
      } finally {
        line.end()
      }
    },
    rows: async function* (asked) {
      for await (const { batch } of pour('rows', asked)) yield batch
    },
    messages: async function* (asked) {
      for await (const { batch } of pour('messages', asked)) yield batch
    },
  }
}

const refuse = (answer: FromReader): never =>
  answer.say === 'refused'
    ? fail('bad-input', answer.code, answer.detail)
    : fail('bad-input', 'broken', `unexpected ${answer.say}`)

/** One question at a time to a child; its end, its silence and its nonsense are answers too. */
const talk = (child: Child, idle: number) => {
  let last: FromReader | null = null
  let settle: (answer: FromReader) => void = () => {}
  child.on('message', message => {
    const read = FromReader.safeParse(message)
    settle(read.success ? read.data : { say: 'refused', code: 'broken', detail: 'message' })
  })
  child.on('exit', code => {
    last = { say: 'refused', code: outOfMemory.has(code) ? 'too-big' : 'broken', detail: `exit ${code}` }
    settle(last)
  })
  const ask = (message: ToReader): Promise<FromReader> =>
    new Promise(done => {
      if (last) return done(last)
      const silence = setTimeout(() => settle({ say: 'refused', code: 'took-too-long' }), idle)
      settle = answer => {
        clearTimeout(silence)
        done(answer)
      }
      child.postMessage(message)
    })
  return { ask, end: () => child.kill() }
}
