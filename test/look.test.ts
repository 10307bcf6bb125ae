import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asking, looksOf } from '../electron/engine/graph/look.ts'
import { openDisk } from '../electron/engine/store/io.ts'
import { openStore } from '../electron/engine/store/store.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger, type Ledger } from '../shared/consent/ledger.ts'
import type { Event } from '../shared/events.ts'
import type { Pen } from '../shared/person/meet.ts'
import {
  accountNews,
  activityNews,
  listedSetting,
  listingNews,
  numberNews,
  type TemplateSeen,
  templateNews,
} from '../shared/whatsapp/news.ts'
import type { AccountSeen, NumberSeen } from '../shared/whatsapp/seen.ts'
import { plain } from './plain.ts'

const since = new Date(2026, 10, 23, 10, 0).getTime()
const minute = 60_000
const day = 24 * 60 * minute
const account = '310037770000100'
const penAt = (now: number): Pen => ({ now, device: 'laptop', idOf: text => text })

const template = (id: string, rest: Partial<TemplateSeen> = {}): TemplateSeen => ({
  template: id,
  name: `oferta_${id}`,
  language: 'pt_BR',
  category: 'MARKETING',
  status: 'APPROVED',
  quality: 'GREEN',
  text: 'Oi',
  parts: [{ place: 'body', text: 'Oi' }],
  ...rest,
})

const number = (id: string, rest: Partial<NumberSeen> = {}): NumberSeen => ({
  id,
  display: `+55 31 3777-77${id}`,
  name: 'Loja da Bia',
  rating: 'GREEN',
  status: 'CONNECTED',
  nameStatus: 'APPROVED',
  limit: 'TIER_2K',
  throughput: 'STANDARD',
  mode: 'LIVE',
  platform: 'CLOUD_API',
  pin: true,
  health: null,
  callbacks: { number: null, account: null, app: null },
  ...rest,
})

const blocked = (...codes: number[]): NumberSeen['health'] => ({
  can: 'LIMITED',
  blocks: codes.map(code => ({ of: 'PHONE_NUMBER', id: '1', can: 'LIMITED', code, why: 'x', what: 'y' })),
})

/** A ledger, and how to see something at a moment: what is new goes into it. */
const watching = () => {
  const ledger = emptyLedger(plain)
  const take = <E extends Event>(events: E[]): E[] => {
    for (const event of events) apply(ledger, event)
    return events
  }
  return {
    ledger,
    numbers: (at: number, ...seen: NumberSeen[]) => take(numberNews(ledger, penAt(at), seen)),
    page: (at: number, ...seen: TemplateSeen[]) => take(templateNews(ledger, penAt(at), account, seen)),
    end: (at: number, ...listed: string[]) =>
      take(listingNews(ledger, penAt(at), account, new Set(listed))).flatMap(one =>
        one.kind === 'template' ? one : [],
      ),
    account: (at: number, seen: AccountSeen) => take(accountNews(ledger, penAt(at), seen)),
    take,
  }
}

/** What a ledger says of each template, whatever the moments. */
const standing = (ledger: Ledger) =>
  [...ledger.history.values()]
    .flatMap(one => (one.kind === 'template' ? [`${one.template} ${one.status} ${one.text}`] : []))
    .sort()

describe('what WhatsApp says of the numbers', () => {
  it('is noted once a day for each of them, and wherever anything changed, there and back', () => {
    const { numbers } = watching()
    const seen = (at: number, ...all: NumberSeen[]) => numbers(at, ...all).map(one => one.number)
    expect(seen(since, number('1'), number('2'))).toEqual(['1', '2'])
    expect(seen(since + minute, number('1'), number('2'))).toEqual([])
    expect(seen(since + 2 * minute, number('1', { rating: 'YELLOW' }), number('2'))).toEqual(['1'])
    expect(seen(since + 3 * minute, number('1'), number('2', { status: 'FLAGGED' }))).toEqual(['1', '2'])
    expect(seen(since + 4 * minute, number('1'), number('2'))).toEqual(['2'])
    expect(seen(since + day, number('2'), number('1'))).toEqual(['2', '1'])
  })

  it('keeps what stands in the way by its codes, and takes the same codes in another order for the same', () => {
    const { numbers } = watching()
    numbers(since, number('1', { health: blocked(141010, 141006, 141010) }))
    expect(numbers(since + minute, number('1', { health: blocked(141006, 141010) }))).toEqual([])
    const [gone] = numbers(since + 2 * minute, number('1', { health: blocked() }))
    expect(gone?.said?.health).toEqual({ can: 'LIMITED', codes: [] })
  })

  it('is not written again and again where the clock was years ahead once', () => {
    const { numbers, ledger } = watching()
    numbers(since + 400 * day, number('1'))
    expect(numbers(since, number('1'))).toHaveLength(1)
    for (let asks = 1; asks < 20; asks += 1) expect(numbers(since + asks * minute, number('1'))).toEqual([])
    expect(numbers(since + day, number('1'))).toHaveLength(1)
    expect(ledger.history.size).toBe(3)
  })

  it('leaves an older reading as it is, which names no number', () => {
    const { numbers, take, ledger } = watching()
    const base = { v: 1, device: 'laptop', by: 'whatsapp', noted: since, at: since } as const
    take([{ kind: 'reading', id: 'reading/old', ...base, rating: 'RED' }])
    expect(numbers(since, number('1'))).toHaveLength(1)
    expect(ledger.history.get('reading/old')).toMatchObject({ rating: 'RED' })
  })
})

describe('what WhatsApp says of the account', () => {
  it('is noted when it is new, when it changed, and when it is as before again', () => {
    const { account: see } = watching()
    const seen = { name: 'Bia', status: 'ACTIVE', review: 'APPROVED', verification: 'verified' }
    const bia: AccountSeen = { id: account, ...seen, limit: null, health: null }
    expect(see(since, bia)).toHaveLength(1)
    expect(see(since + day, bia)).toEqual([])
    expect(see(since + 2 * day, { ...bia, status: 'RESTRICTED' })).toHaveLength(1)
    expect(see(since + 3 * day, bia)).toHaveLength(1)
  })

  it('keeps each thing that was done there once, with who did it and when', () => {
    const { take, ledger } = watching()
    const did = { id: '7', at: since - day, what: 'TEMPLATE_CREATED', who: 'Ana', about: 'oferta_1' }
    const later = { ...did, id: '8', at: since }
    const look = (...done: (typeof did)[]) => take(activityNews(ledger, penAt(since), account, done))
    expect(look(did)).toMatchObject([{ kind: 'activity', at: since - day, who: 'Ana', about: 'oferta_1' }])
    expect(look(later, did).map(one => one.at)).toEqual([since])
    expect(look(did, later)).toEqual([])
  })
})

describe('the templates of an account', () => {
  it('are noted when they are new or not as before, and a return is news', () => {
    const { page } = watching()
    expect(page(since, template('1'), template('2'))).toHaveLength(2)
    expect(page(since + minute, template('2'), template('1'))).toEqual([])
    const changes = [{ quality: 'RED' }, { status: 'PAUSED' }, { category: 'UTILITY' }, { text: 'Olá' }, {}]
    changes.forEach((change, times) => {
      expect(page(since + (2 + times) * minute, template('1', change))).toHaveLength(1)
    })
    expect(page(since + day, template('1'))).toEqual([])
  })

  it('go on from what was noted last where the clock has gone back meanwhile', () => {
    const { page, ledger } = watching()
    page(since, template('1'))
    page(since - 300 * day, template('1', { status: 'PAUSED' }))
    page(since - 299 * day, template('1'))
    expect(page(since - 298 * day, template('1'))).toEqual([])
    expect(standing(ledger)).toEqual(['1 APPROVED Oi', '1 APPROVED Oi', '1 PAUSED Oi'])
  })

  it('are noted as deleted once a whole listing has them no more, and are news when they come back', () => {
    const { page, end } = watching()
    page(since, template('1'), template('2'))
    expect(end(since, '1', '2')).toEqual([])
    page(since + day, template('1'))
    expect(end(since + day, '1')).toMatchObject([{ template: '2', status: 'DELETED', text: 'Oi' }])
    expect(end(since + 2 * day, '1')).toEqual([])
    expect(page(since + 3 * day, template('2'))).toMatchObject([{ status: 'APPROVED' }])
    expect(end(since + 3 * day, '1', '2')).toEqual([])
    expect(end(since + 4 * day, '1')).toMatchObject([{ template: '2', status: 'DELETED' }])
  })

  it('are left as they are where another account lists its own', () => {
    const { page, take, ledger } = watching()
    page(since, template('1'))
    const other = listingNews(ledger, penAt(since + day), '99', new Set(['5']))
    expect(take(other).map(one => one.kind)).toEqual(['setting'])
  })

  it('end as the same in whatever order and in whatever pages they come, and twice is once', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
    const listing = fc.array(
      fc.record({ id: fc.constantFrom(...'abcdefgh'), status: fc.constantFrom('APPROVED', 'PAUSED') }),
    )
    fc.assert(
      fc.property(ids, listing, fc.integer({ min: 1, max: 4 }), fc.nat(), (first, second, size, turn) => {
        const see = (mixed: boolean) => {
          const { page, end, ledger, take } = watching()
          const looks = [
            first.map(id => template(id)),
            second.map(({ id, status }) => template(id, { status })),
          ]
          looks.forEach((all, look) => {
            // One answer per template and look, as Meta gives.
            const once = [...new Map(all.map(one => [one.template, one])).values()]
            const cut = mixed ? turn % (once.length + 1) : 0
            const turned = [...once.slice(cut), ...once.slice(0, cut)]
            for (let from = 0; from < turned.length; from += mixed ? size : turned.length)
              page(since + look * day, ...turned.slice(from, from + (mixed ? size : turned.length)))
            end(since + look * day, ...once.map(one => one.template))
            if (mixed) {
              expect(page(since + look * day, ...once)).toEqual([])
              expect(end(since + look * day, ...once.map(one => one.template))).toEqual([])
            }
          })
          const size0 = ledger.history.size
          take([...ledger.history.values()].reverse())
          expect(ledger.history.size).toBe(size0)
          return [...ledger.history.keys()].sort()
        }
        expect(see(true)).toEqual(see(false))
      }),
    )
  })
})

describe('a look at Meta', () => {
  const at = async (
    asking: Partial<Asking>,
    act: (tools: Awaited<ReturnType<typeof kept>>) => Promise<void>,
  ) => {
    const tools = await kept(asking)
    try {
      await act(tools)
    } finally {
      await tools.store.close()
      await rm(tools.folder, { recursive: true, force: true })
    }
  }
  const kept = async (asking: Partial<Asking>) => {
    const folder = await mkdtemp(join(tmpdir(), 'sossego-look-'))
    const store = await openStore(await openDisk(folder), () => since)
    const frames: number[] = []
    const { commit } = store
    store.commit = make =>
      commit(() => {
        const events = make()
        frames.push(events.length)
        return events
      })
    const whole: Asking = {
      id: account,
      numbers: async () => [number('1')],
      templates: async function* () {},
      ...asking,
    }
    return { folder, store, frames, looks: looksOf({ store, pen: () => penAt(since) }, whole) }
  }
  const noWait = async () => {}
  async function* pages(count: number, fails = false) {
    for (let page = 0; page < count; page += 1)
      yield Array.from({ length: 100 }, (_, index) => template(`${page}-${index}`))
    if (fails) throw new Error('offline')
  }

  it('writes templates down page by page, and lets others have their turn between', async () => {
    await at({ templates: () => pages(5) }, async ({ looks, store, frames }) => {
      let turns = 0
      await looks.templates(async () => {
        turns += 1
      })
      expect(frames).toEqual([100, 100, 100, 100, 100, 1])
      expect(turns).toBe(5)
      expect(store.ledger.settings.get(listedSetting(account))?.value).toBe(String(since))
      frames.length = 0
      await looks.templates(noWait)
      expect(frames).toEqual([0, 0, 0, 0, 0, 0])
    })
  })

  it('keeps what came before an interruption, and takes nothing that did not come for deleted', async () => {
    let fails = true
    const asking = { templates: () => (fails ? pages(2, true) : pages(3)) }
    await at(asking, async ({ looks, store }) => {
      fails = false
      await looks.templates(noWait)
      fails = true
      await expect(looks.templates(noWait)).rejects.toThrow('offline')
      const statuses = [...store.ledger.history.values()].flatMap(one =>
        one.kind === 'template' ? one.status : [],
      )
      expect(statuses).toHaveLength(300)
      expect(new Set(statuses)).toEqual(new Set(['APPROVED']))
    })
  })

  it('is there after a restart, and is not news then', async () => {
    await at({ templates: () => pages(2) }, async ({ folder, looks, store }) => {
      await looks.numbers(noWait)
      await looks.templates(noWait)
      const before = [...store.ledger.history.values()]
      await store.close()
      const again = await openStore(await openDisk(folder), () => since)
      expect([...again.ledger.history.values()]).toEqual(before)
      const news = templateNews(again.ledger, penAt(since + day), account, [template('0-0')])
      expect(news).toEqual([])
      await again.close()
    })
  })
})
