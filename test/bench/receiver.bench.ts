import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { delivery, post, serve, temporaryFolder } from '../built/sossego.ts'
import { percentile, print } from './print.ts'

const connections = 50
const deliveries = 8_000

/** Posts signed deliveries over 50 connections; answers how many a second, and how long each took in ms. */
const pour = async (port: number, from: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let next = from
  const begun = performance.now()
  const one = async () => {
    while (next < from + deliveries) {
      const number = next++
      const body = delivery({
        id: `wamid.${number}`,
        from: `55319${String(number).padStart(8, '0')}`,
        text: 'PARAR',
      })
      const sent = performance.now()
      expect(await post(port, body, { agent })).toBe(200)
      took.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  agent.destroy()
  return {
    rate: deliveries / ((performance.now() - begun) / 1000),
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
  }
}

/** Meta's largest delivery: what fills it is mostly not the words (referrals, media, links). */
const largest = (round: number): string => {
  const messages = Array.from({ length: 1_000 }, (_, n) => ({
    id: `wamid.batch.${round}.${n}`,
    from: `5531${8 - round}${String(n).padStart(8, '0')}`,
    text: `para de mandar mensagem por favor, já é a vez número ${n} que eu peço`,
  }))
  const filled = JSON.parse(delivery(...messages))
  for (const message of filled.entry[0].changes[0].value.messages)
    message.referral = { body: 'x'.repeat(2_600) }
  return JSON.stringify(filled)
}

it('prints how many signed deliveries a second become durable at 50 connections', async () => {
  const bare = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.end('ok'))
  })
  await new Promise<void>(done => bare.listen(0, '127.0.0.1', done))
  const { process: engine, port, ended } = await serve(temporaryFolder())
  await pour(port, 1_000_000)
  const yardstick = await pour((bare.address() as AddressInfo).port, 0)
  const durable = await pour(port, 0)
  bare.close()
  const what = 'a bare server that keeps nothing'
  print('deliveries, signed and durable, 50 connections', durable.rate, 'a second', what, yardstick.rate)
  print('  p50', durable.p50, 'ms', what, yardstick.p50)
  print('  p99', durable.p99, 'ms', what, yardstick.p99)

  const took: number[] = []
  const parsed: number[] = []
  let size = 0
  for (let round = 0; round < 5; round++) {
    const body = largest(round)
    size = body.length
    const sent = performance.now()
    expect(await post(port, body)).toBe(200)
    took.push(performance.now() - sent)
    const begun = performance.now()
    JSON.parse(body)
    parsed.push(performance.now() - begun)
  }
  const name = `a batch of 1,000 in ${(size / 1e6).toFixed(1)} MB, p50 of 5`
  print(name, percentile(took, 0.5), 'ms', 'JSON.parse of it', percentile(parsed, 0.5))
  engine.kill('SIGTERM')
  await ended
})
