import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPart } from '../../electron/engine/store/parts.ts'
import { applyAll } from '../../shared/consent/apply.ts'
import { erase } from '../../shared/consent/erase.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import { restoreTo } from '../../shared/consent/restore.ts'
import type { Event } from '../../shared/events.ts'
import { beginReply } from '../../shared/reply/act.ts'
import { allowanceAt } from '../../shared/reply/allowance.ts'
import { replyNews } from '../../shared/reply/events.ts'
import { followReply } from '../../shared/reply/follow.ts'
import { replyState, replyTrouble } from '../../shared/reply/state.ts'
import type { StatusSignal } from '../../shared/whatsapp/signal.ts'
import { plain } from '../plain.ts'
import { hour, ledgerOf, news, noon, noted, recordOf, reply, request, zone } from './asked.ts'

const pen = { now: noon + hour, device: 'd', idOf: (text: string) => text }
const wamid = 'wamid.ours'
const accepted = news('accepted', { message: wamid })
const status = (word: string, more: Partial<StatusSignal> = {}): StatusSignal => ({
  ...{ kind: 'status', id: wamid, at: noon + 1000, who: { phone: '5531988887777' }, status: word },
  ...more,
})
const stateOf = (...events: Event[]) => {
  const [one] = recordOf(request(), ...events).replies ?? []
  return one ? replyState(one).news : null
}
const sorted = (ledger: ReturnType<typeof ledgerOf>) => ({
  replies: [...ledger.replies].sort(),
  news: ledger.requests.get('wamid.1')?.replies?.map(one => ({
    ...one,
    news: [...one.news].sort((a, b) => (a.id < b.id ? -1 : 1)),
  })),
})

describe('the record of an answer', () => {
  const all: Event[] = [
    request(),
    reply(),
    accepted,
    ...(['sent', 'delivered', 'read', 'failed'] as const).map(kind => news(kind, { message: wamid })),
  ]

  it('is the same in any order, and twice is once', () => {
    const told = sorted(ledgerOf(...all))
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 14 }), events => {
        expect(sorted(ledgerOf(...events))).toEqual(told)
      }),
    )
  })

  it('shows the furthest that it came, and keeps why it failed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...replyNews), { minLength: 1 }), kinds => {
        const furthest = replyNews.findLast(kind => kinds.includes(kind))
        expect(stateOf(reply(), ...kinds.map(kind => news(kind)))).toBe(furthest)
      }),
    )
    const failed = recordOf(request(), reply(), accepted, news('failed', { code: 131026 })).replies?.[0]
    expect(failed && replyTrouble(failed)?.code).toBe(131026)
    expect(stateOf(reply())).toBe('unsure')
  })

  it('follows what WhatsApp tells by its own id', () => {
    const ledger = ledgerOf(request(), reply(), accepted)
    const [told] = followReply({ ...pen, ledger }, status('delivered'))
    expect(told).toMatchObject({
      kind: 'reply-news',
      reply: 'r-1',
      news: 'delivered',
      by: 'whatsapp',
      person: 'p-1',
    })
    expect(followReply({ ...pen, ledger }, status('delivered', { id: 'wamid.other' }))).toEqual([])
    if (told) applyAll(ledger, [told])
    expect(followReply({ ...pen, ledger }, status('delivered'))).toEqual([])
  })

  it("follows it by the answer's own tag before WhatsApp's id is noted, and where that never came", () => {
    const ledger = ledgerOf(request(), reply())
    applyAll(ledger, followReply({ ...pen, ledger }, status('sent', { tag: 'r-1' })))
    expect(ledger.replies.get(wamid)).toBe('wamid.1')
    applyAll(ledger, followReply({ ...pen, ledger }, status('read')))
    const [one] = ledger.requests.get('wamid.1')?.replies ?? []
    expect(one && replyState(one).news).toBe('read')
  })

  it('keeps nothing of the messages of others, nor a word that is no news', () => {
    const ledger = ledgerOf(request(), reply(), accepted)
    for (const word of ['warning', 'deleted', 'unsure', 'refused', 'accepted', ''])
      expect(followReply({ ...pen, ledger }, status(word))).toEqual([])
    expect(followReply({ ...pen, ledger }, status('read', { id: 'x', tag: 'y' }))).toEqual([])
  })

  it('is gone with the person, and news that come later find nobody', () => {
    const identities = [{ kind: 'phone' as const, id: '5531988887777' }]
    const hers: Event = { kind: 'met', ...noted('m'), person: 'p-1', identities }
    const ledger = ledgerOf(hers, request(), reply(), accepted)
    const erased = erase(ledger, pen, 'p-1')
    if (typeof erased === 'string') throw new Error(erased)
    applyAll(ledger, erased)
    expect([ledger.replies.size, ledger.requests.size]).toEqual([0, 0])
    expect(followReply({ ...pen, ledger }, status('read'))).toEqual([])
    applyAll(ledger, [news('read')])
    expect(ledger.requests.size).toBe(0)
  })

  it('is found again in a snapshot', () => {
    const record = recordOf(request(), reply(), accepted)
    const ledger = emptyLedger(plain)
    loadPart(ledger, 'r-000', [structuredClone(record)])
    expect([...ledger.replies.keys()]).toEqual(['r-1', wamid])
  })

  it('outlives a return to a copy that has the request, so that it is not sent again', () => {
    const copy = ledgerOf(request())
    const since = [reply(), accepted]
    restoreTo(
      copy,
      ledgerOf(request(), ...since),
      { events: since, whole: true },
      { now: pen.now, device: 'd' },
    )
    const act = { request: 'wamid.1', text: 'x', number: '310', by: 'owner', wroteAt: null } as const
    expect(beginReply(copy, pen, act)).toBe('replied')
  })
})

describe('the free answers of a month', () => {
  const used = (...events: Event[]) => allowanceAt(ledgerOf(request(), ...events), '310', noon, zone)

  it('are a thousand per number', () => {
    expect(used()).toEqual({ used: 0, of: 1000 })
    expect(used(reply(), accepted).used).toBe(1)
    expect(used(reply('r-1', { number: '999' }), accepted).used).toBe(0)
  })

  it('count what may have gone out, and not what never came', () => {
    expect(used(reply()).used).toBe(1)
    expect(used(reply(), news('refused')).used).toBe(0)
    expect(used(reply(), accepted, news('failed')).used).toBe(0)
    expect(used(reply(), news('refused'), reply('r-2'), news('accepted', { reply: 'r-2' })).used).toBe(1)
  })

  it("begin anew at midnight of the first, in the account's own zone", () => {
    const at = Date.UTC(2026, 10, 1, 2, 30) // 23:30 of 31 October in São Paulo
    expect(used(reply('r-1', { at })).used).toBe(0)
    expect(used(reply('r-1', { at: at + hour })).used).toBe(1)
    expect(allowanceAt(ledgerOf(request(), reply('r-1', { at })), '310', noon, 'UTC').used).toBe(1)
    expect(used(reply('r-1', { at: noon - 366 * 24 * hour })).used).toBe(0)
  })
})
