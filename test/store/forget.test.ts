import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../electron/engine/store/io.ts'
import { recover } from '../../electron/engine/store/recovery.ts'
import { openStore, type Store } from '../../electron/engine/store/store.ts'
import type { Event } from '../../shared/events.ts'
import { type Disk, forgetfulDisk, outcomes } from './disk.ts'
import { clock, met, people } from './shop.ts'

const secret = { number: '5531944443333', name: 'Dona Zulmira', words: 'parem já com isso ☎️' }
const zulmira: Event[] = [
  {
    ...met(7),
    id: 'met-z',
    kind: 'met',
    person: 'p-z',
    name: secret.name,
    identities: [{ kind: 'phone', id: secret.number }],
  },
  {
    ...met(8),
    id: 'wamid.z',
    kind: 'request',
    person: 'p-z',
    verdict: 'OUT',
    rule: 'stopping',
    words: [secret.words],
    way: 'phrase',
    text: secret.words,
    topics: ['offers'],
    around: [],
    by: 'rule',
  },
]

/** Picks all that is hers: what names her, and what belongs to her requests. */
const hers = (events: Iterable<Event>) => {
  const requests = new Set<string>()
  for (const event of events) if (event.kind === 'request' && event.person === 'p-z') requests.add(event.id)
  return (event: Event) =>
    ('person' in event && event.person === 'p-z') || ('request' in event && requests.has(event.request ?? ''))
}

/** What the caller does before: the reducer takes her out of the ledger. */
const drop = ({ ledger }: Store) => {
  ledger.people.delete('p-z')
  ledger.requests.delete('wamid.z')
  for (const [key, ids] of ledger.byKey) if (ids.includes('p-z')) ledger.byKey.delete(key)
}

/** Files in which any of her data can still be read. */
const traces = (disk: Disk) =>
  [...disk.files()]
    .filter(([, { bytes }]) => Object.values(secret).some(text => bytes.includes(text)))
    .map(([name]) => name)

const mirrorOf = (io: Io) => io.folder('second')
const day = 86_400_000

/** Four days with her among others: in several segments, snapshots, daily copies and a second folder. */
const fourDays = async (disk: Disk) => {
  for (let n = 0; n < 4; n++) {
    const store = await openStore(disk.io, () => clock() + n * day, { mirror: mirrorOf(disk.io) })
    await store.commit(() => [met(n * 10), ...zulmira.slice(n % 2, (n % 2) + 1), met(n * 10 + 1)])
    await store.commit(() => [met(n * 10 + 2)])
    await store.close()
  }
  return disk
}
const open = (disk: Disk) => openStore(disk.io, () => clock() + 4 * day, { mirror: mirrorOf(disk.io) })
const others = [0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32].map(n => `p-${n}`).sort()
const whole = async (io: Io) => {
  const events: unknown[] = []
  const read = (batch: unknown[]) => events.push(...batch)
  return { ...(await recover(io, () => {}, read, { whole: true })), events }
}

describe('forgetting a person', () => {
  it('leaves no trace of them in any file, and every neighbour with an unbroken chain', async () => {
    const disk = await fourDays(forgetfulDisk())
    disk.put('torn-j-00000001.log-9', Buffer.from(`half a line of ${secret.name}`))
    expect(traces(disk).length).toBeGreaterThan(10)
    const store = await open(disk)
    const { seq, chain } = await whole(disk.io)
    drop(store)
    expect(await store.forget(hers)).toBe(4)
    expect(traces(disk)).toEqual([])
    await store.commit(() => [met(40)])
    await store.close()
    expect(traces(disk)).toEqual([])
    for (const io of [disk.io, mirrorOf(disk.io)]) {
      const again = await whole(io)
      expect(again).toMatchObject({ findings: [], seq: seq + 1, rewritten: 0 })
      expect(again.chain).not.toBe(chain)
      const store = await openStore(io, clock)
      expect(people(store)).toEqual([...others, 'p-40'])
      await store.close()
    }
    expect((await disk.io.folder('backup').list()).length).toBeGreaterThan(0)
  })

  it('proves with all snapshots gone that the rest of the journal is what it was', async () => {
    const disk = await fourDays(forgetfulDisk())
    const before = await whole(disk.io)
    const store = await open(disk)
    drop(store)
    await store.forget(hers)
    await store.close()
    for (const name of [...disk.files().keys()]) if (/^[ms]-/.test(name)) disk.put(name, null)
    const after = await whole(disk.io)
    expect({ seq: after.seq, chain: after.chain, findings: after.findings }).toEqual({
      seq: before.seq,
      chain: before.chain,
      findings: [],
    })
    expect(after.events.length).toBe(12)
  })

  it('works on frames of before there were leaves: they say what their hash was, and are counted', async () => {
    const disk = forgetfulDisk()
    const golden = join(import.meta.dirname, '../fixtures/golden/schema-1/data')
    for (const name of await readdir(golden)) disk.put(name, await readFile(join(golden, name)))
    const store = await openStore(disk.io, clock)
    const [person] = [...store.ledger.people.values()].filter(one => one.name && one.requests.length > 0)
    const number = person?.identities[0]?.id ?? ''
    const name = person?.name?.text ?? ''
    expect(number).toMatch(/^\d{12}/)
    const before = await whole(disk.io)
    store.ledger.people.delete(person?.id ?? '')
    for (const id of person?.requests ?? []) store.ledger.requests.delete(id)
    const gone = await store.forget(() => event => JSON.stringify(event).includes(person?.id ?? ''))
    expect(gone).toBeGreaterThan(1)
    const left = [...disk.files()].filter(([, { bytes }]) => bytes.includes(number) || bytes.includes(name))
    expect(left.map(([file]) => file)).toEqual([])
    await store.close()
    const after = await whole(disk.io)
    expect({ findings: after.findings, seq: after.seq, chain: after.chain }).toEqual({
      findings: [],
      seq: before.seq,
      chain: before.chain,
    })
    expect(after.rewritten).toBeGreaterThan(0)
  })

  it('is done, or is done by the next call, wherever the power goes: never a lost neighbour', async () => {
    const counted = await fourDays(forgetfulDisk())
    const store = await open(counted)
    drop(store)
    counted.fail(1e9, 'crash')
    await store.forget(hers)
    const all = counted.operations()
    expect(all).toBeGreaterThan(50)
    for (let at = 1; at <= all; at += 4) {
      const outcome = outcomes[at % outcomes.length] ?? 'lost'
      const disk = await fourDays(forgetfulDisk())
      const first = await open(disk)
      drop(first)
      disk.fail(at, 'crash')
      await first.forget(hers).catch(() => {})
      await first.close().catch(() => {})
      disk.restart(outcome, at)
      const second = await open(disk)
      drop(second)
      expect({ at, outcome, saving: second.saving().state, people: people(second) }).toEqual({
        at,
        outcome,
        saving: 'saved',
        people: others,
      })
      await second.forget(hers)
      expect({ at, outcome, traces: traces(disk) }).toEqual({ at, outcome, traces: [] })
      await second.close()
      for (const name of [...disk.files().keys()]) if (/^[ms]-/.test(name)) disk.put(name, null)
      const again = await whole(disk.io)
      expect({ at, outcome, findings: again.findings, events: again.events.length }).toEqual({
        at,
        outcome,
        findings: [],
        events: 12,
      })
    }
  }, 60_000)

  it('takes away what was refused and never counted too', async () => {
    const disk = forgetfulDisk()
    const store = await openStore(disk.io, clock)
    disk.fail(2, Object.assign(new Error('broken'), { code: 'EIO' }))
    await store.commit(() => zulmira).catch(() => {})
    await store.close()
    const again = await openStore(disk.io, clock)
    expect(traces(disk)).toEqual(['j-00000001.log'])
    drop(again)
    await again.forget(hers)
    expect(traces(disk)).toEqual([])
    await again.close()
  })

  it('touches nothing where a segment is damaged, and says so', async () => {
    const disk = await fourDays(forgetfulDisk())
    for (const [name, { bytes }] of disk.files())
      if (/^(?:second\/)?j-0+1\.log/.test(name)) bytes[300] = (bytes[300] ?? 0) ^ 1
    const store = await open(disk)
    const before = [...disk.files().keys()].filter(name => /^(?:j-|backup)/.test(name))
    await expect(store.forget(hers)).rejects.toMatchObject({ problem: { code: 'damaged' } })
    const now = [...disk.files().keys()]
    expect(before.filter(name => !now.includes(name))).toEqual([])
  })
})
