import { afterEach, describe, expect, it } from 'vitest'
import type { Look, Thing } from '../electron/engine/graph/look.ts'
import { type Clock, createPoll, type Poll } from '../electron/engine/graph/poll.ts'
import { fail, ProblemError } from '../electron/engine/problem.ts'
import { aboutsIn } from '../shared/whatsapp/notice.ts'
import type { Usage } from '../shared/whatsapp/usage.ts'

const start = new Date(2026, 10, 23, 10, 0).getTime()
const minute = 60_000
const hour = 60 * minute

/** Time that stands still until it is told to go on; `sleep` is time in which no timer runs. */
const stillClock = () => {
  let time = start
  let timers: { at: number; act: () => void }[] = []
  const settle = () => new Promise<void>(done => setImmediate(done))
  const clock: Clock = {
    now: () => time,
    after: (ms, act) => {
      const timer = { at: time + ms, act }
      timers.push(timer)
      return () => {
        timers = timers.filter(one => one !== timer)
      }
    },
  }
  const pass = async (ms: number) => {
    const end = time + ms
    await settle()
    for (;;) {
      const next = timers.filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      timers = timers.filter(one => one !== next)
      time = Math.max(time, next.at)
      next.act()
      await settle()
    }
    time = end
    await settle()
  }
  /** The computer sleeps: its timers go on where they were, its clock does not. */
  const sleep = (ms: number) => {
    time += ms
    timers = timers.map(one => ({ ...one, at: one.at + ms }))
  }
  /** Timers that count awake time alone fire late by the clock. */
  const wakeUp = async () => {
    const late = timers
    timers = []
    for (const { act } of late) act()
    await settle()
  }
  return { clock, pass, sleep, wakeUp, settle, timers: () => timers.length, set: (to: number) => (time = to) }
}

let polls: Poll[] = []
afterEach(async () => {
  for (const poll of polls) await poll.close()
  polls = []
})

/** A poll that asks nobody: what was asked when, what it meets, and how much of the calls is used. */
const begin = (looks: Partial<Record<Thing, Look>> = {}, met: Partial<Record<Thing, () => void>> = {}) => {
  const time = stillClock()
  const asked: [Thing, minutes: number][] = []
  let meets = met
  let usage: Usage = { percent: 0, until: null }
  const look =
    (thing: Thing): Look =>
    async room => {
      asked.push([thing, (time.clock.now() - start) / minute])
      meets[thing]?.()
      await looks[thing]?.(room)
    }
  const poll = createPoll(
    { numbers: look('numbers'), templates: look('templates'), activities: look('activities') },
    () => usage,
    time.clock,
  )
  polls.push(poll)
  return {
    ...time,
    poll,
    asked,
    times: (thing: Thing) => asked.filter(([what]) => what === thing).map(([, minutes]) => minutes),
    meet: (what: typeof meets) => {
      meets = what
    },
    use: (next: Usage) => {
      usage = next
    },
  }
}

const offline = () => fail('network', 'graph-silent')
const refuse = (code: string) => () => fail('whatsapp', code)
const all = (act: () => void) => ({ numbers: act, templates: act, activities: act })

describe('asking Meta by itself', () => {
  it('asks for all at once, then for each thing at its own time', async () => {
    const { pass, times, poll } = begin()
    await pass(25 * hour)
    expect(times('numbers')).toEqual(Array.from({ length: 26 }, (_, hours) => hours * 60))
    expect(times('templates')).toEqual([0, 360, 720, 1080, 1440])
    expect(times('activities')).toEqual([0, 1440])
    expect(poll.show()).toMatchObject({
      lastAt: { numbers: start + 25 * hour, templates: start + 24 * hour, activities: start + 24 * hour },
      problem: null,
      nextAt: start + 26 * hour,
    })
  })

  it('tries again at once where the net came back while it was still failing', async () => {
    let giveUp = () => {}
    let tries = 0
    const { pass, poll } = begin({
      numbers: () => {
        tries += 1
        if (tries > 1) return Promise.resolve()
        return new Promise((_, fail) => {
          giveUp = () => fail(new ProblemError({ kind: 'network', code: 'graph-silent' }))
        })
      },
    })
    await pass(0)
    poll.nudge('machine')
    giveUp()
    await pass(0)
    expect([tries, poll.show().problem]).toEqual([2, null])
  })

  it('asks soon for what a notice speaks of, at most once in five minutes', async () => {
    const { pass, times, poll } = begin()
    await pass(20 * minute)
    poll.hint('template')
    await pass(0)
    expect(times('templates')).toEqual([0, 20])
    for (let notices = 0; notices < 50; notices += 1) poll.hint('template')
    await pass(4 * minute)
    expect(times('templates')).toEqual([0, 20])
    await pass(minute)
    expect(times('templates')).toEqual([0, 20, 25])
    expect(times('numbers')).toEqual([0])
    poll.hint('account')
    await pass(minute)
    expect(times('numbers')).toEqual([0, 25])
  })

  it('asks once more where a notice comes while that very thing is read', async () => {
    let go = () => {}
    const slow: Look = () => new Promise(done => (go = done))
    const { pass, times, poll } = begin({ templates: slow })
    await pass(0)
    poll.hint('template')
    go()
    await pass(6 * minute)
    expect(times('templates')).toEqual([0, 5])
    go()
    await pass(minute)
    expect(times('templates')).toEqual([0, 5])
  })

  it('asks for all when the owner wants it, but not twice for what is being read', async () => {
    let go = () => {}
    const slow: Look = () => new Promise(done => (go = done))
    const { pass, asked, poll } = begin({ templates: slow })
    await pass(0)
    expect(poll.show().asking).toBe('templates')
    poll.nudge('owner')
    go()
    await pass(0)
    expect(asked.map(([what]) => what)).toEqual(['numbers', 'templates', 'numbers', 'activities'])
    await pass(30 * minute)
    expect(asked).toHaveLength(4)
  })

  it('tells whoever watches when it begins and ends', async () => {
    const { pass, poll, settle } = begin()
    const told: (Thing | null)[] = []
    await settle()
    poll.watch(() => told.push(poll.show().asking))
    poll.nudge('owner')
    await pass(0)
    expect(told).toEqual(['numbers', null, 'templates', null, 'activities', null])
  })
})

describe('leaving Meta room', () => {
  it('asks nothing until Meta wants to be asked again, and goes on then', async () => {
    const { pass, times, poll, use } = begin()
    await pass(0)
    use({ percent: 100, until: start + 100 * minute })
    await pass(99 * minute)
    expect(times('numbers')).toEqual([0])
    expect(poll.show().nextAt).toBe(start + 100 * minute)
    poll.nudge('owner')
    await pass(0)
    expect(times('numbers')).toEqual([0])
    use({ percent: 20, until: null })
    await pass(2 * minute)
    expect(times('numbers')).toHaveLength(2)
  })

  it('leaves a quarter of the calls to the owner, and looks an hour later whether there is room', async () => {
    const { pass, times, use, poll } = begin()
    await pass(30 * minute)
    use({ percent: 80, until: null })
    poll.nudge('owner')
    await pass(0)
    expect(times('numbers')).toEqual([0])
    await pass(59 * minute)
    expect(times('numbers')).toEqual([0])
    await pass(minute)
    expect(times('numbers')).toEqual([0, 90])
    use({ percent: 5, until: null })
    await pass(2 * minute)
    expect(times('templates')).toHaveLength(2)
  })

  it('waits in the middle of a long listing, and goes on with its next page', async () => {
    const pages: number[] = []
    const tools: { use?: (usage: Usage) => void; now?: () => number } = {}
    const long: Look = async room => {
      for (let page = 1; page <= 3; page += 1) {
        pages.push(((tools.now?.() ?? start) - start) / minute)
        if (page === 1) tools.use?.({ percent: 76, until: null })
        await room()
      }
    }
    const { pass, use, clock, poll, times } = begin({ templates: long })
    Object.assign(tools, { use, now: clock.now })
    // Every answer says anew that there is little room: one page an hour.
    await pass(90 * minute)
    expect(pages).toEqual([0, 60])
    use({ percent: 10, until: null })
    await pass(minute)
    expect(pages).toEqual([0, 60, 91])
    expect(times('templates')).toEqual([0])
    expect(poll.show().problem).toBeNull()
  })

  it('ends in the middle of a long listing when it is closed', async () => {
    const ended: string[] = []
    const long: Look = async room => {
      await room().catch(error => {
        ended.push('told')
        throw error
      })
      ended.push('written')
    }
    const { pass, use, poll, timers } = begin({ templates: long })
    await pass(0)
    poll.hint('template')
    ended.length = 0
    await pass(4 * minute)
    use({ percent: 90, until: null })
    await pass(61 * minute)
    await poll.close()
    expect(ended).not.toContain('written')
    expect(timers()).toBe(0)
  })
})

describe('where Meta does not answer', () => {
  it('tries again after 1, 2, 4 minutes and so on, and no later than after thirty', async () => {
    const { pass, asked, meet, poll } = begin({}, all(offline))
    await pass(0)
    expect(poll.show()).toMatchObject({ problem: { kind: 'network' }, nextAt: start + minute })
    await pass(125 * minute)
    expect(asked.map(([, minutes]) => minutes)).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121])
    meet({})
    await pass(30 * minute)
    expect(poll.show()).toMatchObject({ problem: null, lastAt: { numbers: start + 151 * minute } })
  })

  it('asks at once when the network is back, and begins with short pauses again', async () => {
    const { pass, asked, meet, poll } = begin()
    meet(all(offline))
    await pass(20 * minute)
    asked.length = 0
    poll.nudge('machine')
    await pass(0)
    expect(asked).toEqual([['numbers', 20]])
    await pass(minute)
    expect(asked).toHaveLength(2)
    meet({})
    poll.nudge('machine')
    await pass(0)
    expect(poll.show().problem).toBeNull()
  })

  it('does not ask again and again where the network comes and goes', async () => {
    const { pass, times, poll } = begin()
    await pass(10 * minute)
    for (let flaps = 0; flaps < 100; flaps += 1) {
      poll.nudge('machine')
      await pass(500)
    }
    expect(times('numbers').length).toBeLessThan(4)
    expect(times('templates')).toEqual([0])
  })

  it('asks at once when the computer has slept, also where its timers did not count the sleep', async () => {
    const { pass, sleep, wakeUp, times, settle } = begin()
    await pass(10 * minute)
    sleep(20 * minute)
    await wakeUp()
    expect(times('numbers')).toEqual([0, 30])
    sleep(8 * hour)
    await wakeUp()
    await settle()
    expect(times('numbers')).toEqual([0, 30, 510])
    expect(times('templates')).toEqual([0, 510])
  })

  it('goes on where the clock was years ahead and is put right', async () => {
    const { pass, set, wakeUp, asked } = begin()
    set(start + 5 * 365 * 24 * hour)
    await wakeUp()
    await pass(hour)
    set(start)
    asked.length = 0
    await wakeUp()
    await pass(0)
    expect(asked.map(([what]) => what)).toEqual(['numbers', 'templates', 'activities'])
    await pass(2 * hour)
    expect(asked.filter(([what]) => what === 'numbers')).toHaveLength(3)
  })
})

describe('where Meta refuses', () => {
  it('stops asking where the key is refused, says so, and begins again when the owner acts', async () => {
    const { pass, asked, meet, poll } = begin()
    await pass(hour - minute)
    meet(all(refuse('meta-token')))
    await pass(10 * hour)
    const { lastAt, problem, nextAt } = poll.show()
    expect({ problem, nextAt }).toEqual({ problem: { kind: 'whatsapp', code: 'meta-token' }, nextAt: null })
    expect(lastAt.numbers).toBe(start)
    expect(asked).toHaveLength(4)
    poll.nudge('machine')
    poll.hint('template')
    await pass(hour)
    expect(asked).toHaveLength(4)
    meet({})
    poll.nudge('owner')
    await pass(0)
    expect(poll.show()).toMatchObject({ problem: null, asking: null })
    expect(asked).toHaveLength(7)
  })

  it('goes on asking for the rest where one thing is not allowed', async () => {
    const { pass, times, meet, poll } = begin()
    meet({ templates: refuse('meta-permission') })
    await pass(3 * hour)
    expect(times('numbers')).toEqual([0, 60, 120, 180])
    expect(times('templates')).toEqual([0])
    expect(poll.show().problem).toEqual({ kind: 'whatsapp', code: 'meta-permission' })
    await pass(3 * hour)
    expect(times('templates')).toEqual([0, 360])
  })

  it('tries again soon where Meta says to try later', async () => {
    const { pass, times, meet } = begin()
    meet({ templates: refuse('meta-later') })
    await pass(7 * minute)
    expect(times('templates')).toEqual([0, 1, 3, 7])
  })
})

describe('what a delivery brings news of', () => {
  const delivery = (...fields: unknown[]) => ({ entry: [{ changes: fields.map(field => ({ field })) }] })

  it('is told by its fields, also by such as Meta adds later', () => {
    const fields = ['messages', 'message_template_status_update', 'phone_number_name_update', 'template_new']
    expect([...aboutsIn(delivery(...fields))]).toEqual(['template', 'number'])
    expect([...aboutsIn(delivery('account_alerts'))]).toEqual(['account'])
  })

  it('is nothing where it is a delivery of messages, or none at all', () => {
    const others = [delivery('messages'), delivery(7), {}, null, 'x', { entry: 1 }, { entry: [null] }]
    for (const other of others) expect(aboutsIn(other).size).toBe(0)
  })
})
