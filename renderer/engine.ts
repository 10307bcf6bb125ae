import type {
  Answer,
  Call,
  CallName,
  CommandName,
  Input,
  Output,
  Push,
  QueryName,
} from '../shared/contract.ts'
import type { Problem } from '../shared/view.ts'

/** `starting`: no port yet; `lost`: the engine died and the next port is on its way. */
export type Line = 'starting' | 'ready' | 'lost'

/** The page's one way to the data. Every promise rejects with a `Problem`, never with an `Error`. */
export type Engine = {
  ask<N extends QueryName>(name: N, input: Input<N>): Promise<Output<N>>
  run<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>>
  onPush(listener: (push: Push) => void): () => void
  state: { now(): Line; watch(listener: () => void): () => void }
}

type Open = { call: Call; resolve(value: unknown): void; reject(problem: Problem): void; again: boolean }

const lost: Problem = { kind: 'bug', code: 'engine-lost' }
const restarted: Problem = { kind: 'bug', code: 'engine-restarted' }

/**
 * Speaks with the engine over the port that the preload hands over; a new port means a new engine. Queries
 * outlive the change and are asked again. Commands do not: they may or may not be on the disk, so they
 * reject (`engine-restarted`), and while there is no engine they are refused unsent (`engine-lost`).
 */
export const createEngine = (page: Window = window): Engine => {
  let port: MessagePort | null = null
  let line: Line = 'starting'
  let last = 0
  const open = new Map<number, Open>()
  const listeners = new Set<(push: Push) => void>()
  const watchers = new Set<() => void>()

  const set = (next: Line) => {
    line = next
    for (const watcher of watchers) watcher()
  }

  const letGo = () => {
    port?.close()
    port = null
    for (const [id, { again, reject }] of open) {
      if (again) continue
      open.delete(id)
      reject(restarted)
    }
  }

  const hear = (message: Answer | Push) => {
    if ('push' in message) {
      for (const listener of listeners) listener(message)
      return
    }
    const waiting = open.get(message.call)
    if (!waiting) return
    open.delete(message.call)
    if (message.ok) waiting.resolve(message.value)
    else waiting.reject(message.problem)
  }

  const take = (next: MessagePort) => {
    letGo()
    port = next
    next.onmessage = event => {
      if (port === next) hear(event.data)
    }
    for (const { call } of open.values()) next.postMessage(call)
    set('ready')
  }

  page.addEventListener('message', event => {
    if (event.source !== page) return
    const [next] = event.ports
    if (event.data === 'sossego:port' && next) take(next)
    if (event.data === 'sossego:engine-lost') {
      letGo()
      set('lost')
    }
  })

  const send = <N extends CallName>(name: N, input: Input<N>, again: boolean) =>
    new Promise<Output<N>>((resolve, reject) => {
      if (!port && !again) return reject(lost)
      last += 1
      const call = { call: last, name, input }
      // The engine's answers are typed by the same table as the question.
      open.set(last, { call, again, reject, resolve: value => resolve(value as Output<N>) })
      port?.postMessage(call)
    })

  const joinIn =
    <T>(set: Set<T>) =>
    (one: T) => {
      set.add(one)
      return () => void set.delete(one)
    }

  return {
    ask: (name, input) => send(name, input, true),
    run: (name, input) => send(name, input, false),
    onPush: joinIn(listeners),
    state: { now: () => line, watch: joinIn(watchers) },
  }
}
