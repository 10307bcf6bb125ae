import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recover } from '../../electron/engine/store/recovery.ts'
import { eventsSince } from '../../electron/engine/store/restore.ts'
import { openStore, type Store } from '../../electron/engine/store/store.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import type { Event } from '../../shared/events.ts'
import { type Disk, forgetfulDisk, outcomes } from './disk.ts'
import { clock, met } from './shop.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const noted = (id: string, at: number) => ({ id, v: 1, at, noted: at, device: 'd', by: 'owner' }) as const
const said = (n: number, at: number, state: 'granted' | 'denied', act?: string): Event => ({
  ...{ kind: 'consent', ...noted(`said-${n}-${at}`, at), person: `p-${n}`, topics: ['offers'], state },
  ...{ way: 'hand', ...(state === 'granted' && { fresh: true }), ...(act !== undefined && { act }) },
})
const first = [met(1), said(1, 10_000, 'denied'), said(1, 20_000, 'granted', 'act-1'), met(4)]
/** The first has her "no" by the taking back of her "yes" alone, the second is new, the third is new and says no. */
const since: Event[] = [
  { kind: 'act-undone', ...noted('undone-1', 30_000), of: 'act-1', why: 'x' },
  met(2),
  met(3),
  said(3, 30_000, 'denied'),
]
const refused = [met(1), met(3)]

const open = (disk: Disk, withMirror: boolean) =>
  openStore(disk.io, clock, withMirror ? { mirror: disk.io.folder('second') } : {})

/** A shop with a copy and something noted since then; going back makes its oldest generations go. */
const shop = async (withMirror: boolean) => {
  const disk = forgetfulDisk()
  const store = await open(disk, withMirror)
  let copy = ''
  for (const event of first) {
    await store.commit(() => [event])
    copy = (await store.copyAs('hand')) ?? ''
  }
  await store.commit(() => since)
  return { disk, store, copy }
}

/** All that a ledger says, in one text; which device noted it is left to chance. */
const told = ({ ledger, device }: Store) =>
  JSON.stringify(
    [ledger.people, ledger.requests, ledger.settings, ledger.undone, ledger.erased].map(one =>
      [...one].map(entry => JSON.stringify(entry)).sort(),
    ),
  ).replaceAll(device, 'device')
const ids = (store: Store) => [...store.ledger.people.keys()]
const mayWriteTo = (store: Store) =>
  refused.filter(({ identities: [one] }) => one && permitOf(store.ledger, one, 'offers').group !== 'denied')

/** Ids of every event in the journal. */
const inJournal = async (disk: Disk) => {
  const found: string[] = []
  const io = { ...disk.io, list: async () => (await disk.io.list()).filter(name => name.startsWith('j-')) }
  const take = (events: unknown[]) => found.push(...(events as Event[]).map(({ id }) => id))
  await recover(io, () => {}, take, { whole: true })
  return found
}

/** How many operations going back takes, and what the ledger says before and after it. */
const undisturbed = async (withMirror: boolean) => {
  const { disk, store, copy } = await shop(withMirror)
  const before = told(store)
  disk.fail(1e9, 'crash')
  const begun = disk.operations()
  await store.goBack(copy)
  return { before, after: told(store), operations: disk.operations() - begun }
}

/** Opens what is there: it is as it was before or as it is after, and every "no" holds and is in the journal. */
const judge = async (disk: Disk, withMirror: boolean, may: readonly string[], at: string) => {
  const store = await open(disk, withMirror)
  expect([at, may.includes(told(store))]).toEqual([at, true])
  expect([at, mayWriteTo(store)]).toEqual([at, []])
  const events = await inJournal(disk)
  for (const { changes } of store.ledger.people.values())
    for (const change of changes) expect([at, events]).toEqual([at, expect.arrayContaining([change.id])])
  await store.close()
}

const eio = Object.assign(new Error('broken'), { code: 'EIO' })
/** Ten seconds later the disk is asked again. */
const lookAgain = async () => {
  vi.advanceTimersByTime(10_000)
  for (let turn = 0; turn < 60; turn++) await breathe()
}

describe('going back to a copy, on a disk that forgets', () => {
  it('is done or has not begun, wherever the power goes', async () => {
    for (const withMirror of [false, true]) {
      const { before, after, operations } = await undisturbed(withMirror)
      for (let at = 1; at <= operations; at++) {
        const outcome = outcomes[at % outcomes.length] ?? 'lost'
        if (outcome.startsWith('damaged')) continue
        const { disk, store, copy } = await shop(withMirror)
        disk.fail(at, 'crash')
        await store.goBack(copy).catch(() => {})
        disk.restart(outcome, at)
        await judge(disk, withMirror, [before, after], `crash at ${at}, ${outcome}, mirror ${withMirror}`)
      }
    }
  })

  it('is done, or says that it was not and changed nothing, whichever operation fails', async () => {
    for (const withMirror of [false, true]) {
      const { before, after, operations } = await undisturbed(withMirror)
      for (let at = 1; at <= operations; at++) {
        const { disk, store, copy } = await shop(withMirror)
        disk.fail(at, eio)
        const end = await store.goBack(copy).then(
          () => after,
          () => before,
        )
        const name = `EIO at ${at}, mirror ${withMirror}`
        expect([name, told(store)]).toEqual([name, end])
        disk.restart(at % 2 ? 'lost' : 'killed', at)
        await judge(disk, withMirror, [end], name)
      }
    }
  })

  it('loses nothing acknowledged later, where the disk refused for a while', async () => {
    const { operations } = await undisturbed(false)
    for (let at = 1; at <= operations; at++) {
      const { disk, store, copy } = await shop(false)
      disk.fail(at, eio, 1e9)
      await store.goBack(copy).catch(() => {})
      await store.commit(() => [met(8)]).catch(() => {})
      await lookAgain()
      disk.heal()
      await lookAgain()
      const name = `EIO from ${at} on`
      expect([name, store.saving().state]).toEqual([name, 'saved'])
      await store.commit(() => [met(9)])
      expect([name, ids(store)]).toEqual([name, expect.arrayContaining(['p-9'])])
      const now = told(store)
      disk.restart(at % 2 ? 'lost' : 'killed', at)
      await judge(disk, false, [now], name)
    }
  })

  it('is crossed by no snapshot and waits for none of its own making', async () => {
    const { disk, store, copy } = await shop(false)
    const { after } = await undisturbed(false)
    await Promise.all([store.copyAs('hand'), store.goBack(copy), store.copyAs('hand')])
    expect(told(store)).toBe(after)
    disk.restart('lost')
    await judge(disk, false, [after], 'beside copies')
  })
})

it('the journal counts as whole where all that is gone was forgotten', async () => {
  const { disk, store } = await shop(false)
  expect(await store.forget(() => event => event.id === met(2).id)).toBe(1)
  const { events, whole } = await eventsSince(disk.io, 1)
  expect(whole).toBe(true)
  const ids = [...first, ...since].map(({ id }) => id)
  expect(events.map(({ id }) => id)).toEqual(ids.filter(id => id !== met(2).id))
})
