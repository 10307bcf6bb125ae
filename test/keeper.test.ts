import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Child, keepEngine } from '../electron/keeper.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Engines that live until the test ends them. */
const setUp = () => {
  vi.useFakeTimers()
  const born: { messages: unknown[]; die: () => void; killed: boolean }[] = []
  const told: string[] = []
  const fork = (): Child<string> => {
    const listeners: (() => void)[] = []
    const die = () => {
      for (const hear of listeners) hear()
    }
    const one = { messages: [] as unknown[], die, killed: false }
    born.push(one)
    return {
      postMessage: (message, ports) => one.messages.push(ports ? [message, ...ports] : message),
      on: (_, hear) => listeners.push(hear),
      kill: () => {
        one.killed = true
        one.die()
      },
    }
  }
  const keeper = keepEngine<string>({
    fork,
    started: () => told.push('started'),
    lost: () => told.push('lost'),
    now: Date.now,
  })
  return { keeper, born, told }
}

describe('the keeper of the engine', () => {
  it('hands the engine that runs now its line', () => {
    const { keeper, born } = setUp()
    keeper.connect('line')
    expect(born[0]?.messages).toEqual([['port', 'line']])
  })

  it('says when an engine died and starts another, at once after a long life', () => {
    const { born, told } = setUp()
    vi.advanceTimersByTime(60_000)
    born[0]?.die()
    vi.advanceTimersByTime(0)
    expect(born).toHaveLength(2)
    expect(told).toEqual(['started', 'lost', 'started'])
  })

  it('tries more and more slowly while engines die young, at most every ten seconds', () => {
    const { born } = setUp()
    const waits = Array.from({ length: 8 }, (_, n) => {
      born[n]?.die()
      let waited = 0
      for (; born.length === n + 1; waited += 250) vi.advanceTimersByTime(250)
      return waited
    })
    expect(waits).toEqual([250, 750, 1750, 3750, 7750, 10_000, 10_000, 10_000])
  })

  it('starts none after it was told to quit, not even one that was due', async () => {
    const { keeper, born } = setUp()
    born[0]?.die()
    await keeper.quit()
    vi.advanceTimersByTime(60_000)
    expect(born).toHaveLength(1)
  })

  it('asks an engine to end, and ends it when it does not', async () => {
    const { keeper, born } = setUp()
    const gone = keeper.quit()
    expect(born[0]?.messages).toEqual(['quit'])
    vi.advanceTimersByTime(8_000)
    await gone
    expect(born[0]?.killed).toBe(true)
  })
})
