// @vitest-environment jsdom
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../../renderer/engine.ts'
import type { Call, Push } from '../../shared/contract.ts'

/** A window that a preload can post into. */
const openWindow = () => {
  const page = Object.assign(new EventTarget(), {}) as unknown as Window
  const post = (data: string, ports: unknown[] = [], source: unknown = page) =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, ports, source }))
  return { page, post }
}

const openPort = () => {
  const { port1, port2 } = new MessageChannel()
  const calls: Call[] = []
  port1.on('message', (call: Call) => calls.push(call))
  return { far: port1, near: port2, calls }
}

const heard = async (calls: Call[], count: number) => {
  while (calls.length < count) await new Promise(done => setTimeout(done, 1))
  return calls
}

const answer = (far: MessagePort, { call }: Call, value: unknown) =>
  far.postMessage({ call, ok: true, value })

describe('the line to the engine', () => {
  it('carries a question there and its answer back', async () => {
    const { page, post } = openWindow()
    const engine = createEngine(page)
    const { far, near, calls } = openPort()
    post('sossego:port', [near])
    const asked = engine.ask('inbox.page', { tab: 'waiting', offset: 0, limit: 10 })
    const [call] = await heard(calls, 1)
    expect(call).toMatchObject({ name: 'inbox.page', input: { tab: 'waiting', offset: 0, limit: 10 } })
    if (call) answer(far, call, { rows: [], total: 0 })
    expect(await asked).toEqual({ rows: [], total: 0 })
    far.close()
  })

  it('takes no port from anybody but its own window', async () => {
    const { page, post } = openWindow()
    const engine = createEngine(page)
    const { far, near } = openPort()
    post('sossego:port', [near], {})
    post('something else', [near])
    expect(engine.state.now()).toBe('starting')
    far.close()
  })

  it('asks a question again when the engine was started anew, and gives up a command', async () => {
    const { page, post } = openWindow()
    const engine = createEngine(page)
    const first = openPort()
    const second = openPort()
    post('sossego:port', [first.near])
    const asked = engine.ask('today.show', {})
    const run = engine.run('today.seen', {})
    await heard(first.calls, 2)
    post('sossego:engine-lost')
    expect(engine.state.now()).toBe('lost')
    await expect(run).rejects.toEqual({ kind: 'bug', code: 'engine-restarted' })
    await expect(engine.run('today.seen', {})).rejects.toEqual({ kind: 'bug', code: 'engine-lost' })
    post('sossego:port', [second.near])
    expect(engine.state.now()).toBe('ready')
    const [again] = await heard(second.calls, 1)
    expect(again?.name).toBe('today.show')
    if (again) answer(second.far, again, 'as it is now')
    expect(await asked).toBe('as it is now')
    first.far.close()
    second.far.close()
  })

  it('hands on what the engine says unasked, to whoever still listens', async () => {
    const { page, post } = openWindow()
    const engine = createEngine(page)
    const { far, near } = openPort()
    const pushes: Push[] = []
    const leave = engine.onPush(push => pushes.push(push))
    post('sossego:port', [near])
    const push: Push = { push: 'changed', inbox: true, people: false, today: true, words: true }
    far.postMessage(push)
    while (pushes.length < 1) await new Promise(done => setTimeout(done, 1))
    expect(pushes).toEqual([push])
    leave()
    far.close()
  })
})
