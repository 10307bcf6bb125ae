import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { it } from 'vitest'
import { openKept } from '../../electron/engine/kept.ts'
import { openOrder } from '../../electron/engine/order.ts'
import { carriers } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import type { ImportedRow } from '../../shared/lists/events.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { everyone } from '../people/everyone.ts'
import { percentile } from './print.ts'

/** As much of better-sqlite3 as is measured here. */
type Statement = {
  run: (...values: unknown[]) => unknown
  get: (...values: unknown[]) => unknown
  all: (...values: unknown[]) => unknown[]
}
type Sqlite = {
  pragma: (text: string) => unknown
  exec: (text: string) => unknown
  prepare: (text: string) => Statement
  close: () => void
}

const version = '12.11.1'

/**
 * The yardstick is no dependency: it is compiled for minutes where no ready one can be had. It is kept in the user's
 * cache; null where it can't be made.
 */
const sqlite = (): ((path: string) => Sqlite) | null => {
  const home = join(homedir(), '.cache', 'sossego', 'bench')
  if (!existsSync(join(home, 'node_modules', 'better-sqlite3'))) {
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, 'package.json'), '{}')
    spawnSync('npm', ['install', '--no-audit', '--no-fund', `better-sqlite3@${version}`], {
      cwd: home,
      timeout: 600_000,
    })
  }
  try {
    const Database = createRequire(join(home, 'package.json'))('better-sqlite3') as new (
      path: string,
    ) => Sqlite // its own types are not here
    return path => {
      const opened = new Database(path)
      opened.pragma('journal_mode = WAL')
      // Said at every opening: without it only the first is durable.
      opened.pragma('synchronous = FULL')
      return opened
    }
  } catch {
    return null
  }
}

const phoneOf = (n: number) => `55319${String(80_000_000 + n)}`
const nameOf = (n: number) => `Cliente ${n % 7919} Souza ${n}`
const since = 1_790_000_000_000

type Contact = { id: number; phone: string; name: string; offers: string; since: number }
const contactsOf = (people: number): Contact[] =>
  Array.from({ length: people }, (_, n) => ({
    ...{ id: n, phone: phoneOf(n), name: nameOf(n) },
    ...{ offers: 'granted', since: since - n * 1000 },
  }))

/** Bytes in use once what nobody holds is gone, where the collector can be asked (`--expose-gc`). */
const inUse = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const timed = async (act: () => unknown): Promise<number> => {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}
const median = async (times: number, act: (n: number) => unknown): Promise<number> => {
  const took: number[] = []
  for (let n = 0; n < times; n++) took.push(await timed(() => act(n)))
  return percentile(took, 0.5)
}
const said = (value: number) => (value >= 100 ? String(Math.round(value)) : value.toPrecision(2))
const row = (what: string, ours: number, low: number | null, sql: number | null) => {
  const beside = (name: string, other: number | null) =>
    other === null ? `${name} –` : `${name} ${said(other)} (${said(ours / other)} : 1)`
  console.log(`  ${what}: ${said(ours)} ms · ${beside('lowdb', low)} · ${beside('sqlite', sql)}`)
}

const fill = async (folder: string, people: number) => {
  const kept = await openKept(folder, Date.now)
  const { seal } = kept.store.ledger
  const noted = { v: 1 as const, at: since, noted: since, device: 'bench', by: 'owner' as const }
  const list: Event = {
    ...{ kind: 'import', id: 'i-1', import: 'i-1', name: 'lista.csv', sha256: '' },
    ...{ ...noted, state: 'granted', topics: ['offers'], proof: 'ficha' },
  }
  await kept.store.commit(() => [list])
  for (let from = 0; from < people; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, people - from) }, (_, k): ImportedRow => {
      const n = from + k
      const phone = phoneOf(n)
      return {
        kind: 'row',
        id: `i-1/${n}`,
        v: 1,
        import: 'i-1',
        row: n,
        person: `p-${seal(`+${phone}`)}`,
        as: phone,
        name: nameOf(n),
        at: since - n * 1000,
      }
    })
    await kept.store.commit(() => rows)
  }
  return timed(kept.close)
}

const sizes = (process.env.BENCH_PEOPLE ?? '10000,100000').split(',').map(Number)
const growth = new Map<string, number[]>()

it.each(sizes)(
  'prints what the ledger takes at %i people, beside lowdb and SQLite',
  async people => {
    const folder = temporaryFolder()
    const snapshot = await fill(folder, people)
    const path = join(folder, 'low.json')
    const lowWrite = await timed(() => new Low(new JSONFile<Contact[]>(path), contactsOf(people)).write())
    const openSqlite = sqlite()
    const sqlPath = join(folder, 'people.db')
    const made = openSqlite?.(sqlPath)
    made?.exec(
      'create table people (id integer primary key, phone text unique, name text, offers text, since integer)',
    )
    made?.exec('create index by_since on people (since); create index by_offers on people (offers)')
    made?.exec('begin')
    const insert = made?.prepare('insert into people values (?, ?, ?, ?, ?)')
    for (const one of contactsOf(people)) insert?.run(one.id, one.phone, one.name, one.offers, one.since)
    made?.exec('commit')
    const sqlSnapshot = made ? await timed(() => made.pragma('wal_checkpoint(TRUNCATE)')) : null
    made?.close()

    console.log(`${people.toLocaleString('en')} people`)
    const open = async () => {
      const kept = await openKept(folder, Date.now)
      return { kept, order: await openOrder(kept.store.ledger) }
    }
    // Once before, so that none of the two sides pays for what is compiled on its first use.
    await open().then(({ kept }) => kept.close())
    const empty = inUse()
    const begun = performance.now()
    const { kept, order } = await open()
    const openAll = performance.now() - begun
    const mine = inUse() - empty
    const again = new Low(new JSONFile<Contact[]>(path), [])
    const lowOpen = await timed(() => again.read())
    const lows = inUse() - empty - mine
    let sql: Sqlite | undefined
    const sqlOpen = openSqlite
      ? await timed(() => {
          sql = openSqlite(sqlPath)
          sql.prepare('select * from people order by since desc limit 50').all()
        })
      : null
    const prepared = (text: string) => sql?.prepare(text)

    const setting = (n: number): Event => ({
      ...{
        kind: 'setting',
        id: `s${n}-${Math.random()}`,
        v: 1,
        at: n,
        noted: n,
        device: 'bench',
        by: 'owner',
      },
      ...{ name: 'bench', value: String(n) },
    })
    const update = prepared('update people set offers = ? where id = ?')
    const lookup = prepared('select * from people where phone = ?')
    const like = prepared('select * from people where name like ? limit 50')
    const state = prepared('select count(*) from people where offers = ?')
    const page = prepared('select * from people order by since desc limit 50')
    const byName = prepared('select * from people order by name limit 50')
    const { ledger } = kept.store
    const find = (more: Partial<typeof everyone>, n: number) => {
      // Another question each time, so that none is answered from memory.
      order.people.touch([order.people.idAt(n)])
      return order.find({ ...everyone, ...more }, 'newest', Date.now())
    }
    const figures: [string, number, number | null, number | null][] = [
      ['open, with every index', openAll, lowOpen, sqlOpen],
      [
        'one durable change',
        await median(50, n => kept.store.commit(() => [setting(n)])),
        await median(people > 100_000 ? 1 : 5, () => again.write()),
        update ? await median(50, n => update.run('denied', n)) : null,
      ],
      [
        'find one number',
        await median(500, n => carriers(ledger, `+${phoneOf((n * 7919) % people)}`)),
        await median(50, n => again.data.find(one => one.phone === phoneOf((n * 7919) % people))),
        lookup ? await median(500, n => lookup.get(phoneOf((n * 7919) % people))) : null,
      ],
      [
        'search part of a name',
        await median(20, n => find({ search: `souza ${n + 77}` }, n)),
        await median(20, n => again.data.filter(one => one.name.toLowerCase().includes(`souza ${n + 77}`))),
        like ? await median(20, n => like.all(`%souza ${n + 77}%`)) : null,
      ],
      [
        'filter by state, all chips counted',
        await median(20, n => find({ states: ['granted'] }, n)),
        await median(20, () => again.data.filter(one => one.offers === 'granted').length),
        state ? await median(20, () => state.get('granted')) : null,
      ],
      [
        'first fifty by date',
        await median(100, () => order.people.byTime.all().slice(-50)),
        await median(3, () => [...again.data].sort((a, b) => b.since - a.since).slice(0, 50)),
        page ? await median(100, () => page.all()) : null,
      ],
      [
        'order by name, the first time',
        await timed(order.people.byName),
        await timed(() => [...again.data].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, 50)),
        byName ? await timed(() => byName.all()) : null,
      ],
      ['snapshot and copy of the day', snapshot, lowWrite, sqlSnapshot],
    ]
    for (const [what, ours, theirs, sqls] of figures) {
      row(what, ours, theirs, sqls)
      growth.set(what, [...(growth.get(what) ?? []), ours])
    }
    const megabytes = (bytes: number) => Math.round(bytes / 1e6)
    console.log(`  memory: ${megabytes(mine)} MB · lowdb ${megabytes(lows)} · sqlite keeps it on the disk`)
    growth.set('memory', [...(growth.get('memory') ?? []), mine])
    if (people === sizes.at(-1) && sizes.length > 1)
      for (const [what, values] of growth) {
        const [last = 0, before = 1] = [values.at(-1), values.at(-2)]
        console.log(
          `  growth, ${what}: ${said(last / before)} times at ${people / (sizes.at(-2) ?? people)} times the size`,
        )
      }
    sql?.close()
    await kept.close()
  },
  900_000,
)
