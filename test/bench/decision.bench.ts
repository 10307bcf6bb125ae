import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { it } from 'vitest'
import { openAccount } from '../../electron/engine/account.ts'
import { decide } from '../../shared/consent/act.ts'
import type { Event } from '../../shared/events.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { percentile, print } from './print.ts'

const decisions = 300
const base = { v: 1 as const, at: 1_000, noted: 1_000, device: 'bench', by: 'rule' as const }

const contact = (n: number): Event[] => [
  {
    kind: 'met',
    ...base,
    id: `m${n}`,
    person: `p-${n}`,
    name: `Cliente ${n}`,
    identities: [{ kind: 'phone', id: `55319${String(n).padStart(8, '0')}` }],
  },
  {
    kind: 'consent',
    ...base,
    id: `c${n}`,
    person: `p-${n}`,
    topics: ['offers', 'orders'],
    state: 'granted',
    way: 'import',
  },
]
const waiting = (n: number): Event[] => [
  {
    kind: 'request',
    ...base,
    id: `r${n}`,
    person: `p-${n}`,
    verdict: 'ASK',
    rule: 'pt.ask',
    words: [],
    way: 'word',
    text: 'chega',
    topics: [],
    around: [],
  },
  {
    kind: 'consent',
    ...base,
    id: `r${n}/held`,
    person: `p-${n}`,
    topics: ['offers', 'news'],
    state: 'held',
    way: 'word',
    request: `r${n}`,
  },
]

/** The bare cost of the disk: one line of the same size, appended and synced. */
const yardstick = async (folder: string): Promise<number[]> => {
  const name = join(folder, 'yardstick')
  const file = await open(name, 'a')
  const took: number[] = []
  for (let n = 0; n < decisions; n++) {
    const begun = performance.now()
    await file.appendFile('x'.repeat(700))
    await file.datasync()
    took.push(performance.now() - begun)
  }
  await file.close()
  await rm(name)
  return took
}

it.each([1_000, 100_000])('prints what one durable decision takes at %i people', async people => {
  const folder = temporaryFolder()
  const account = await openAccount(folder, Date.now)
  for (let n = 0; n < people; n += 1_000) {
    await account.store.commit(() => Array.from({ length: 1_000 }, (_, k) => contact(n + k)).flat())
  }
  for (let n = 0; n < decisions; n++) await account.store.commit(() => waiting(n))
  const bare = await yardstick(folder)
  const took: number[] = []
  for (let n = 0; n < decisions; n++) {
    const begun = performance.now()
    const events = decide(account.store.ledger, account.pen(), {
      request: `r${n}`,
      decision: 'stop-all',
      reason: null,
    })
    if (typeof events === 'string') throw new Error(events)
    await account.store.commit(() => events)
    took.push(performance.now() - begun)
  }
  for (const share of [0.5, 0.95]) {
    const name = `one decision on disk at ${people.toLocaleString('en')} people, p${share * 100}`
    print(name, percentile(took, share), 'ms', 'append and fdatasync', percentile(bare, share))
  }
  await account.close()
})
