import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPractice, type Practice } from '../electron/engine/inlets/practice/practice.ts'

let folder = ''
let open: Practice | null = null

const start = async () => {
  open = await openPractice(folder, Date.now, { pace: () => 2 ** 30 })
  return open
}
const stop = async (practice: Practice) => {
  open = null
  await practice.close()
}
const addressOf = (practice: Practice) => {
  const receiving = practice.receiving()
  return receiving.state === 'receiving' ? receiving.address : ''
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-practice-'))
})
afterEach(async () => {
  await open?.close()
  open = null
  await rm(folder, { recursive: true, force: true })
})

describe('the secret of the example shop', () => {
  it('is kept in a file of its own that only the owner can read, and stays the same', async () => {
    const path = join(folder, 'practice-secret')
    await stop(await start())
    const kept = await readFile(path, 'utf8')
    expect(Object.keys(JSON.parse(kept)).sort()).toEqual(['appSecret', 'verifyToken'])
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
    await stop(await start())
    expect(await readFile(path, 'utf8')).toBe(kept)
  })

  it('is in no journal and no document', async () => {
    const practice = await start()
    await practice.write('SAIR', null)
    await stop(practice)
    const { appSecret, verifyToken } = JSON.parse(await readFile(join(folder, 'practice-secret'), 'utf8'))
    const others = (await readdir(folder)).filter(name => name !== 'practice-secret')
    expect(others.some(name => name.startsWith('j-'))).toBe(true)
    for (const name of others) {
      const path = join(folder, name)
      if (!(await stat(path)).isFile()) continue
      const content = await readFile(path, 'latin1')
      expect(content).not.toContain(appSecret)
      expect(content).not.toContain(verifyToken)
    }
  })

  it('lets a test sign a delivery of its own, and nobody without it', async () => {
    const practice = await start()
    const { appSecret } = JSON.parse(await readFile(join(folder, 'practice-secret'), 'utf8'))
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry: [] })
    const post = (secret: string) => {
      const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
      return fetch(addressOf(practice), {
        method: 'POST',
        body,
        headers: { 'x-hub-signature-256': signature },
      })
    }
    expect((await post(appSecret)).status).toBe(200)
    expect((await post('something else')).status).toBe(401)
  })
})
