import { Agent } from 'node:http'
import { describe, expect, it } from 'vitest'
import { delivery, lines, post, serve, sossego, temporaryFolder } from './sossego.ts'

const burst = 2_000
const kills = 10

/** Posts a burst over 50 connections and kills the engine somewhere in it. Answers the ids that got a 200. */
const postAndKill = async (data: string, round: number): Promise<string[]> => {
  const { port, process: engine, ended } = await serve(data)
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const acknowledged: string[] = []
  let sent = 0
  let killed = false
  const deadline = Math.floor((burst * (round + 1)) / (kills + 1))
  const next = async (): Promise<void> => {
    while (sent < burst && !killed) {
      const number = sent++
      const id = `wamid.${round}.${number}`
      const from = `55319${String(round * burst + number).padStart(8, '0')}`
      if ((await post(port, delivery({ id, from, text: 'PARAR' }), { agent })) === 200) acknowledged.push(id)
      if (acknowledged.length >= deadline && !killed) {
        killed = true
        engine.kill('SIGKILL')
      }
    }
  }
  await Promise.all(Array.from({ length: 50 }, next))
  engine.kill('SIGKILL')
  await ended
  agent.destroy()
  return acknowledged
}

describe('an engine that is killed in the middle of a burst, ten times', () => {
  it('has every delivery that got a 200 afterwards, once, with its consent', async () => {
    const data = temporaryFolder()
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round++) acknowledged.push(...(await postAndKill(data, round)))
    expect(acknowledged.length).toBeGreaterThan(kills * 100)

    // Meta brings what got no 200 again, and some of the others too: nothing doubles.
    const { port, process: engine, ended } = await serve(data)
    for (const id of acknowledged.slice(-50)) {
      const [, round = '', number = ''] = id.split('.')
      const from = `55319${String(Number(round) * burst + Number(number)).padStart(8, '0')}`
      expect(await post(port, delivery({ id, from, text: 'PARAR' }))).toBe(200)
    }
    engine.kill('SIGTERM')
    expect(await ended).toBe(0)

    const dumped = lines(sossego('dump', '--data', data).out)
    const requests = dumped.flatMap(one =>
      'request' in one ? [one.request as { id: string; person: string; tab: string }] : [],
    )
    const people = new Map(
      dumped
        .flatMap(one =>
          'person' in one ? [one.person as { id: string; consent: { offers: { state: string } } }] : [],
        )
        .map(one => [one.id, one]),
    )
    const ids = requests.map(one => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(acknowledged.filter(id => !ids.includes(id))).toEqual([])
    expect(
      requests.filter(
        one => one.tab !== 'honoured' || people.get(one.person)?.consent.offers.state !== 'denied',
      ),
    ).toEqual([])
    expect(sossego('verify', '--data', data).code).toBe(0)
  }, 240_000)
})
