import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Account, openAccount } from '../electron/engine/account.ts'
import { deliveryOf, type Entry, stoppedOf } from '../electron/engine/inlets/practice/meta.ts'
import { honourBraked } from '../shared/consent/act.ts'
import { brakeRule, mostAnHour } from '../shared/consent/brake.ts'
import { permitOf } from '../shared/consent/permit.ts'
import { temporaryFolder } from './built/sossego.ts'

const base = temporaryFolder()
const hour = 60 * 60_000
const began = Date.parse('2026-11-24T12:00:00Z')
let count = 0

const open = async (run: (account: Account, at: (now: number) => void) => Promise<void>) => {
  const folder = join(base, String(count++))
  await mkdir(folder)
  let now = began
  const account = await openAccount(folder, () => now)
  try {
    await run(account, at => {
      now = at
    })
  } finally {
    await account.close()
  }
}

const phoneOf = (n: number) => `55319${80_000_000 + n}`
const stopped = (n: number, at = began, id = `wamid.${n}`) => stoppedOf({ phone: phoneOf(n) }, id, at)
const codeOf = (n: number, code: number): Entry => {
  const entry = stopped(n)
  const text = JSON.stringify(entry).replaceAll('131050', String(code))
  return JSON.parse(text)
}
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => stopped(from + n))
const stateOf = ({ store }: Account, n: number) =>
  permitOf(store.ledger, { kind: 'phone', id: phoneOf(n) }, 'offers').group
const rulesOf = ({ store }: Account) =>
  [...store.ledger.requests.values()].map(({ asked }) => asked?.rule).filter(rule => rule === brakeRule)
    .length

describe('many people at once of whom only Meta says that they stopped', () => {
  it('are believed up to fifty within an hour; the others get no offers and wait for the owner', () =>
    open(async account => {
      await account.intake.deliver(deliveryOf(...many(0, 120)))
      expect(account.order.counts()).toMatchObject({ honoured: 50, waiting: 70, braked: 70 })
      expect([stateOf(account, 0), stateOf(account, 119)]).toEqual(['denied', 'denied'])
      expect(account.store.ledger.people.size).toBe(120)
    }))

  it('are counted also where they come in many deliveries at the same time', () =>
    open(async account => {
      await Promise.all(many(0, 90).map(one => account.intake.deliver(deliveryOf(one))))
      expect(account.order.counts()).toMatchObject({ honoured: 50, waiting: 40 })
    }))

  it('are counted over a restart, and no longer after an hour', async () => {
    const folder = join(base, String(count++))
    await mkdir(folder)
    let now = began
    const first = await openAccount(folder, () => now)
    await first.intake.deliver(deliveryOf(...many(0, 45)))
    await first.close()
    now += 10 * 60_000
    const second = await openAccount(folder, () => now)
    await second.intake.deliver(deliveryOf(...many(45, 60)))
    expect(second.order.counts()).toMatchObject({ honoured: 50, waiting: 10 })
    now += hour + 1
    await second.intake.deliver(deliveryOf(...many(60, 65)))
    expect(second.order.counts()).toMatchObject({ honoured: 55, waiting: 10 })
    await second.close()
  })

  it('do not count twice: the same status again, or another one of somebody who is known to have stopped', () =>
    open(async account => {
      await account.intake.deliver(deliveryOf(...many(0, 40)))
      await account.intake.deliver(deliveryOf(...many(0, 40)))
      await account.intake.deliver(
        deliveryOf(...Array.from({ length: 40 }, (_, n) => stopped(n, began, `wamid.again.${n}`))),
      )
      await account.intake.deliver(deliveryOf(...many(40, 50)))
      expect(account.order.counts()).toMatchObject({ honoured: 50, waiting: 0 })
    }))

  it('are respected by the owner with one act, and each can be undone by itself', () =>
    open(async account => {
      await account.intake.deliver(deliveryOf(...many(0, 60)))
      const events = honourBraked(account.store.ledger, account.pen(), account.order.braked())
      await account.store.commit(() => events)
      expect(account.order.counts()).toMatchObject({ honoured: 60, waiting: 0, braked: 0 })
      expect(honourBraked(account.store.ledger, account.pen(), account.order.braked())).toEqual([])
    }))

  it('never are more than fifty an hour without the owner, in whatever pieces and order they come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          Array.from({ length: 140 }, (_, n) => n),
          { minLength: 60 },
        ),
        fc.integer({ min: 1, max: 30 }),
        (people, size) =>
          open(async account => {
            for (let from = 0; from < people.length; from += size) {
              const piece = people.slice(from, from + size).map(n => stopped(n))
              await account.intake.deliver(deliveryOf(...piece, ...piece.slice(0, 3)))
            }
            expect(account.order.counts().honoured).toBe(mostAnHour)
            expect(rulesOf(account)).toBe(people.length - mostAnHour)
            for (const n of people) expect(stateOf(account, n)).not.toBe('allowed')
          }),
      ),
      { numRuns: 8 },
    ))
})

describe('other reasons for which Meta delivers nothing', () => {
  it.each([131_049, 131_026, 130_472, 131_047, 131_000])('%i is no request of anybody', code =>
    open(async account => {
      await account.intake.deliver(deliveryOf(codeOf(1, code)))
      expect(account.store.ledger.requests.size).toBe(0)
      expect(stateOf(account, 1)).toBe('unknown')
    }),
  )
})
