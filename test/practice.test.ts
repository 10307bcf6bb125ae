import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../electron/engine/graph/graph.ts'
import {
  openPractice,
  type Practice,
  type PracticeOptions,
} from '../electron/engine/inlets/practice/practice.ts'
import { person } from '../electron/engine/people/named.ts'
import { sendReply } from '../electron/engine/reply/send.ts'
import { carriers } from '../shared/consent/ledger.ts'
import { consentOf } from '../shared/consent/settle.ts'
import { replyState } from '../shared/reply/state.ts'

const opened = new Date(2026, 10, 23, 10, 30).getTime()
const never = () => 2 ** 30

let folder = ''
let time = opened
let open: Practice[] = []

const start = async (options: PracticeOptions = {}) => {
  const practice = await openPractice(folder, () => time, { pace: never, ...options })
  open.push(practice)
  return practice
}
const stop = async (practice: Practice) => {
  open = open.filter(one => one !== practice)
  await practice.close()
}
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise(done => setTimeout(done, 10))
  expect(holds()).toBe(true)
}
const marina = ({ account }: Practice) => {
  const [id = ''] = carriers(account.store.ledger, '+5531988887777')
  return person(account.store.ledger, id)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-practice-'))
  time = opened
})
afterEach(async () => {
  for (const practice of open) await practice.close()
  open = []
  await rm(folder, { recursive: true, force: true })
})

describe('opening the example shop', () => {
  it('fills a fresh folder once: opening it again changes nothing', async () => {
    const first = await start()
    const { people, requests } = first.account.store.ledger
    const before = { people: structuredClone(people), requests: structuredClone(requests) }
    expect(first.account.order.counts()).toMatchObject({ people: 600, waiting: 3 })
    await stop(first)
    const second = await start()
    expect(second.account.store.findings).toEqual([])
    expect(second.account.store.ledger.people).toEqual(before.people)
    expect(second.account.store.ledger.requests).toEqual(before.requests)
  })

  it('goes on reading the quality: once a day, and again where the colour changed', async () => {
    const readings = ({ account }: Practice) =>
      [...account.store.ledger.history.values()].filter(one => one.kind === 'reading').map(one => one.rating)
    const first = await start()
    expect(readings(first)).toHaveLength(60)
    await stop(first)
    time += 24 * 60 * 60 * 1000
    const second = await start()
    await until(() => readings(second).length === 61)
    expect(readings(second).at(-1)).toBe('YELLOW')
    await stop(second)
    time += 3 * 24 * 60 * 60 * 1000
    const third = await start()
    await until(() => readings(third).length === 62)
    expect(readings(third).at(-1)).toBe('GREEN')
  })

  it('says which shop it is and that it receives', async () => {
    const practice = await start()
    expect(practice.shop).toEqual({ name: 'Loja da Bia', phone: '553137777777' })
    expect(practice.receiving()).toMatchObject({ state: 'receiving', since: opened, lastAt: null })
  })
})

describe('writing to the example shop as a customer', () => {
  it('turns a written PARAR into an honoured request, on the disk before the writing is done', async () => {
    const practice = await start()
    const { counts } = practice.account.order
    const before = counts()
    let told = 0
    practice.watch(() => {
      told += 1
    })
    await practice.write('PARAR', marina(practice))
    expect(counts().honoured).toBe(before.honoured + 1)
    expect(consentOf(practice.account.store.ledger, marina(practice).id, 'offers').state).toBe('denied')
    expect(practice.receiving()).toMatchObject({ lastAt: opened })
    expect(told).toBe(1)
  })

  it('is somebody new where no customer is chosen', async () => {
    const practice = await start()
    await practice.write('me tira dessa lista', null)
    await practice.write('SAIR', null)
    expect(practice.account.order.counts().people).toBe(602)
  })

  it('leaves no trace of a question about shoes', async () => {
    const practice = await start()
    const before = practice.account.order.counts()
    await practice.write('Oi, tem essa sandália no 37?', null)
    expect(practice.account.order.counts()).toEqual(before)
  })

  it('says so where the shop could not take the message', async () => {
    const deaf: Fetch = async () => new Response('can not be saved now', { status: 503 })
    const practice = await start({ fetch: deaf })
    const refused = { problem: { kind: 'disk', code: 'not-delivered' } }
    await expect(practice.write('PARAR', null)).rejects.toMatchObject(refused)
  })
})

describe('time going on in the example shop', () => {
  it('brings deliveries of its own accord, at most forty an hour', async () => {
    const practice = await start({ pace: () => 1 })
    await until(() => practice.receiving().state === 'receiving' && lastAt(practice) !== null)
    const posted: string[] = []
    const counting: Fetch = (url, init) => {
      if (init?.method === 'POST') posted.push(url)
      return fetch(url, init)
    }
    await stop(practice)
    const counted = await start({ pace: () => 1, fetch: counting })
    await until(() => posted.length === 40)
    await new Promise(done => setTimeout(done, 80))
    expect(posted).toHaveLength(40)
    expect(counted.account.store.saving().state).toBe('saved')
  })

  it('talks to nobody but this computer', async () => {
    const hosts = new Set<string>()
    const watched: Fetch = (url, init) => {
      hosts.add(new URL(url).hostname)
      return fetch(url, init)
    }
    const practice = await start({ pace: () => 1, fetch: watched })
    await until(() => lastAt(practice) !== null)
    await practice.write('PARAR', null)
    expect([...hosts]).toEqual(['127.0.0.1'])
  })

  it('refuses to ask an address that is not on this computer, and opens nothing', async () => {
    for (const graphUrl of [
      'https://graph.facebook.com',
      'http://192.168.0.7:80',
      'http://127.0.0.1.example.com',
      'x',
    ])
      await expect(start({ graphUrl })).rejects.toMatchObject({ problem: { code: 'graph-address' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('asks the address on this computer that a test names', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(500).end('{}')
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const practice = await start({ graphUrl: `http://127.0.0.1:${port}` })
    await until(() => asked.length > 0)
    expect(asked.every(path => path.startsWith('/v26.0/'))).toBe(true)
    await stop(practice)
    await new Promise(done => server.close(done))
  })
})

describe('answering in the example shop', () => {
  it('takes an answer and tells what becomes of it, with nothing going anywhere else', async () => {
    const hosts = new Set<string>()
    const watched: Fetch = (url, init) => {
      hosts.add(new URL(url).hostname)
      return fetch(url, init)
    }
    const practice = await start({ fetch: watched })
    const { account } = practice
    await practice.write('PARAR', marina(practice))
    const [asked] = account.order.tab('honoured').page(0, 1)
    const request = asked?.id ?? ''
    await sendReply(account, { request, text: 'Pronto!', by: 'owner' })
    const state = () => {
      const [reply] = account.store.ledger.requests.get(request)?.replies ?? []
      return reply && replyState(reply).news
    }
    expect(state()).toBe('accepted')
    await until(() => state() === 'delivered')
    expect([...hosts]).toEqual(['127.0.0.1'])
  })
})

describe('closing the example shop', () => {
  it('leaves no open port and brings nothing more', async () => {
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const before = timers()
    const ports = new Set<string>()
    const watched: Fetch = (url, init) => {
      ports.add(new URL(url).port)
      return fetch(url, init)
    }
    const practice = await start({ pace: () => 1, fetch: watched })
    await until(() => lastAt(practice) !== null)
    await until(() => ports.size === 2)
    await stop(practice)
    const last = lastAt(practice)
    time += 1_000
    await new Promise(done => setTimeout(done, 50))
    expect(lastAt(practice)).toBe(last)
    for (const port of ports) expect(await answers(Number(port))).toBe(false)
    expect(timers()).toBeLessThanOrEqual(before)
    await expect(practice.write('PARAR', null)).rejects.toMatchObject({ problem: { code: 'not-delivered' } })
  })

  it('waits for the delivery that is under way, and brings no other', async () => {
    let begun = 0
    let ended = 0
    const slow: Fetch = async (url, init) => {
      if (init?.method !== 'POST') return fetch(url, init)
      begun += 1
      await new Promise(done => setTimeout(done, 40))
      return fetch(url, init).finally(() => {
        ended += 1
      })
    }
    const practice = await start({ pace: () => 1, fetch: slow })
    await until(() => begun === 1)
    await stop(practice)
    expect({ begun, ended }).toEqual({ begun: 1, ended: 1 })
    expect(lastAt(practice)).toBe(opened)
    await new Promise(done => setTimeout(done, 80))
    expect(begun).toBe(1)
  })
})

const lastAt = (practice: Practice) => {
  const receiving = practice.receiving()
  return receiving.state === 'receiving' ? receiving.lastAt : null
}

const answers = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
