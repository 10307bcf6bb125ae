import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { createFirst } from '../electron/engine/first.ts'
import { answer } from '../electron/engine/serve.ts'
import { openDisk } from '../electron/engine/store/io.ts'
import { openStore } from '../electron/engine/store/store.ts'
import { bareMain } from './bareMain.ts'
import { noReader } from './plain.ts'

let engine: Engine
let place = ''
let chosen: string | null = null
let clock = 0
const data = () => join(place, 'data')
const stick = () => join(place, 'stick')
const start = async () => {
  const main = { ...bareMain, chooseFolder: async () => chosen }
  engine = await createEngine(data(), '0', () => clock++, noReader, createFirst(), main)
  await call('account.open', { account: 'shop' })
}
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'sossego-'))
  await mkdir(stick())
  chosen = stick()
  clock = 1_800_000_000_000
  await start()
})
afterEach(async () => {
  await engine.close()
  await rm(place, { recursive: true, force: true })
})

const ask = (name: string, input: unknown) => answer(engine, { call: 1, name, input })
const call = async (name: string, input: unknown) => {
  const got = await ask(name, input)
  if (!got?.ok) throw new Error(got?.problem.code)
}
const second = () => engine.status().second
const until = async (what: () => boolean) => {
  for (let n = 0; n < 400 && !what(); n++) await new Promise(done => setTimeout(done, 5))
  expect(what()).toBe(true)
}
const add = (name: string, phone: string) => call('person.add', { name, phone, topics: [], proof: '' })
const on = () => until(() => second()?.state === 'on')
/** Names of all that the folder alone holds, when it is opened by itself. */
const namesIn = async (folder: string) => {
  const { ledger } = await openStore(await openDisk(folder), () => clock)
  return [...ledger.people.values()].map(one => one.given?.text).sort()
}

describe('the second folder', () => {
  it('gets all that the shop has, from the moment it is chosen, and is known again at the next opening', async () => {
    await add('Ana', '31 98888-7777')
    expect(second()).toBeNull()
    await call('second.choose', {})
    await on()
    expect(second()).toMatchObject({ sameDisk: true, why: null, since: null })
    await add('Bia', '31 97777-6666')
    await engine.close()
    await start()
    await on()
    await add('Cid', '31 96666-5555')
    await engine.close()
    expect(await namesIn(stick())).toEqual(['Ana', 'Bia', 'Cid'])
    await start()
  })

  it('that she did not choose after all changes nothing', async () => {
    chosen = null
    await call('second.choose', {})
    expect(second()).toBeNull()
  })

  it.each([
    ['inside the data', 'second-inside', async () => join(data(), 'proofs')],
    ['the data itself', 'second-inside', async () => data()],
    ['around the data', 'second-inside', async () => place],
    ['not there', 'second-missing', async () => join(place, 'none')],
    [
      'a file',
      'second-missing',
      async () => {
        await writeFile(join(place, 'list.csv'), '')
        return join(place, 'list.csv')
      },
    ],
    [
      'full of other files',
      'second-not-empty',
      async () => {
        await writeFile(join(stick(), 'foto.jpg'), 'x')
        return stick()
      },
    ],
    [
      "another shop's data",
      'second-other-shop',
      async () => {
        const store = await openStore(await openDisk(stick()), () => clock)
        await store.close()
        return stick()
      },
    ],
    [
      "another shop's second folder",
      'second-other-shop',
      async () => {
        await writeFile(join(stick(), 'sossego-segunda-pasta.json'), '{"id":"x"}')
        return stick()
      },
    ],
  ])('is refused in words where it is %s, and left as it is', async (_, code, make) => {
    await mkdir(join(data(), 'proofs'), { recursive: true })
    chosen = await make()
    const before = await readdir(chosen).catch(() => [])
    const got = await ask('second.choose', {})
    expect(got).toMatchObject({ ok: false, problem: { code } })
    expect(second()).toBeNull()
    expect(await readdir(chosen).catch(() => [])).toEqual(before)
  })

  it('may hold what a system puts into every new stick', async () => {
    await mkdir(join(stick(), 'System Volume Information'))
    await call('second.choose', {})
    await on()
  })

  it('that is away is said, also at later openings since when, and an empty place is not taken for it', async () => {
    await call('second.choose', {})
    await on()
    await engine.close()
    await rename(stick(), join(place, 'pocket'))
    await mkdir(stick())
    await start()
    await until(() => second()?.state === 'behind')
    const since = second()?.since
    expect(second()).toMatchObject({ why: 'away', folder: stick() })
    await add('Ana', '31 98888-7777')
    expect(engine.status().saving).toEqual({ state: 'saved' })
    await engine.close()
    expect(await readdir(stick())).toEqual([])
    clock += 86_400_000
    await start()
    await until(() => second()?.state === 'behind')
    expect(second()?.since).toBe(since)
    await engine.close()
    await rm(stick(), { recursive: true })
    await rename(join(place, 'pocket'), stick())
    await start()
    await on()
    await engine.close()
    expect(await namesIn(stick())).toEqual(['Ana'])
    await start()
  })

  it('is left where she wants no more of it, and can be chosen again', async () => {
    await call('second.choose', {})
    await on()
    await call('second.leave', {})
    expect(second()).toBeNull()
    await add('Ana', '31 98888-7777')
    await call('second.choose', {})
    await on()
    await engine.close()
    expect(await namesIn(stick())).toEqual(['Ana'])
    await start()
  })

  it('whose choice can not be read any more is asked for again, and nothing else is different', async () => {
    await call('second.choose', {})
    await on()
    await engine.close()
    await writeFile(
      join(data(), 'second-folder.json'),
      (await readFile(join(data(), 'second-folder.json'))).subarray(0, 9),
    )
    await start()
    expect(second()).toBeNull()
    expect(engine.status().found.map(one => one.code)).toContain('found-second-unknown')
  })

  it("is not the practice shop's", async () => {
    await call('second.choose', {})
    await on()
    await call('account.open', { account: 'practice' })
    expect(second()).toBeNull()
    expect(await ask('second.choose', {})).toMatchObject({ problem: { code: 'second-practice' } })
  })

  describe('when somebody is erased', () => {
    /** Whether any file below a folder names Ana or her number. */
    const traces = async (folder: string) => {
      const found: string[] = []
      for (const name of await readdir(folder)) {
        const text = await readFile(join(folder, name), 'utf8').catch(() => '')
        if (text.includes('Ana Lima') || text.includes('31988887777')) found.push(name)
      }
      return found
    }
    const erase = async () => {
      const [ana] = [...(engine.account()?.store.ledger.people.values() ?? [])].filter(
        one => one.given?.text === 'Ana Lima',
      )
      await call('person.erase', { person: ana?.id })
    }
    beforeEach(async () => {
      await call('second.choose', {})
      await on()
      await add('Ana Lima', '31 98888-7777')
      await add('Bia', '31 97777-6666')
    })

    it('has nothing of her as soon as the app is closed', async () => {
      expect((await traces(stick())).length).toBeGreaterThan(0)
      await erase()
      await engine.close()
      expect([await traces(data()), await traces(stick())]).toEqual([[], []])
      expect(await namesIn(stick())).toEqual(['Bia'])
      await start()
    })

    it('that is away has nothing of her once it is back, nor does the shop get anything of her from it', async () => {
      await engine.close()
      await rename(stick(), join(place, 'pocket'))
      await start()
      await erase()
      await engine.close()
      expect(await traces(data())).toEqual([])
      expect((await traces(join(place, 'pocket'))).length).toBeGreaterThan(0)
      await rename(join(place, 'pocket'), stick())
      // The oldest part of the journal is lost here: the second folder alone has it, with her in it.
      for (const name of await readdir(data())) if (/^j-0+1\b/.test(name)) await rm(join(data(), name))
      await start()
      await on()
      await engine.close()
      expect([await traces(data()), await traces(stick())]).toEqual([[], []])
      expect(await namesIn(stick())).toEqual(['Bia'])
      await start()
    })
  })
})
