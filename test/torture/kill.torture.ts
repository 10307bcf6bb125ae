import { Agent } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDisk } from '../../electron/engine/store/io.ts'
import { openStore } from '../../electron/engine/store/store.ts'
import { delivery, lines, post, serve, sossego, temporaryFolder } from '../built/sossego.ts'
import { met } from '../store/shop.ts'
import { print } from './print.ts'

const kills = 40
const burst = 1_500

describe('the built engine', () => {
  it('has after forty kills in the middle of bursts every delivery that got a 200, once', async () => {
    const data = temporaryFolder()
    const acknowledged: string[] = []
    for (let round = 0; round < kills; round++) {
      const { port, process: engine, ended } = await serve(data)
      const agent = new Agent({ keepAlive: true, maxSockets: 50 })
      let sent = 0
      // Sooner and later, down to the first few answers after opening.
      const deadline = 1 + ((round * 7919) % burst)
      let answered = 0
      const next = async () => {
        while (sent < burst && answered < deadline) {
          const number = sent++
          const from = `55319${String(round * burst + number).padStart(8, '0')}`
          const id = `wamid.${round}.${number}`
          if ((await post(port, delivery({ id, from, text: 'PARAR' }), { agent })) !== 200) return
          acknowledged.push(id)
          answered += 1
        }
      }
      await Promise.race([Promise.all(Array.from({ length: 50 }, next))])
      engine.kill('SIGKILL')
      await ended
      agent.destroy()
    }
    const dumped = lines(sossego('dump', '--data', data).out)
    const ids = dumped.flatMap(one => ('request' in one ? [(one.request as { id: string }).id] : []))
    const there = new Set(ids)
    const lost = acknowledged.filter(id => !there.has(id)).length
    const doubled = ids.length - there.size
    print('kill -9 of the built engine', { kills, acknowledged: acknowledged.length, lost, doubled })
    expect({ lost, doubled, verify: sossego('verify', '--data', data).code }).toEqual({
      lost: 0,
      doubled: 0,
      verify: 0,
    })
  })

  it('and another program that ignores its lock never mix their lines', async () => {
    const data = temporaryFolder()
    const io = await openDisk(join(data, 'shop'))
    const mine = await openStore(io, Date.now)
    await mine.commit(() => [met(1)])
    const { port, process: engine, ended } = await serve(join(data, 'shop'))
    expect(await post(port, delivery({ id: 'wamid.1', from: '5531988887777', text: 'PARAR' }))).toBe(200)
    expect(
      sossego(
        'serve',
        '--data',
        join(data, 'shop'),
        '--port',
        '0',
        '--app-secret-file',
        '/dev/null',
        '--verify-token',
        'x',
      ).code,
    ).not.toBe(0)
    // The next segment here has the number of theirs.
    await mine.close()
    expect(mine.saving()).toMatchObject({ state: 'read-only', problem: { code: 'in-use' } })
    expect(await post(port, delivery({ id: 'wamid.2', from: '5531988886666', text: 'PARAR' }))).toBe(200)
    engine.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(sossego('verify', '--data', join(data, 'shop')).code).toBe(0)
    const dumped = lines(sossego('dump', '--data', join(data, 'shop')).out)
    const ids = dumped.flatMap(one => ('request' in one ? [(one.request as { id: string }).id] : []))
    expect(ids.sort()).toEqual(['wamid.1', 'wamid.2'])
    print('two programs in one folder', { stopped: 1, lost: 0 })
  })
})
