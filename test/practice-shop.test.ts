import { describe, expect, it } from 'vitest'
import { createChance } from '../electron/engine/inlets/practice/chance.ts'
import { chats, clear, nextEntries, unclear } from '../electron/engine/inlets/practice/chatter.ts'
import { type Delivery, deliveryOf } from '../electron/engine/inlets/practice/meta.ts'
import { seedEvents } from '../electron/engine/inlets/practice/seed.ts'
import { createShop } from '../electron/engine/inlets/practice/shop.ts'
import { templatesAt } from '../electron/engine/inlets/practice/templates.ts'
import { openOrder } from '../electron/engine/order.ts'
import { apply } from '../shared/consent/apply.ts'
import { carriers, emptyLedger, type Ledger } from '../shared/consent/ledger.ts'
import { consentOf } from '../shared/consent/settle.ts'
import { tabOf } from '../shared/consent/standing.ts'
import type { Event } from '../shared/events.ts'
import { judge } from '../shared/optout/judge.ts'
import { identitiesOf } from '../shared/person/identity.ts'
import { keyOf } from '../shared/person/keys.ts'
import { readDelivery } from '../shared/whatsapp/delivery.ts'
import { plain } from './plain.ts'

const since = new Date(2026, 10, 23, 10, 30).getTime()
const day = 24 * 60 * 60 * 1000

const ledgerOf = (events: Event[]): Ledger => {
  const ledger = emptyLedger(plain)
  for (const event of events) apply(ledger, event)
  return ledger
}

const events = seedEvents(createShop(31, since), 'laptop')
const ledger = ledgerOf(events)
const requests = [...ledger.requests.values()].flatMap(({ asked, ...record }) =>
  asked ? { ...record, asked } : [],
)

describe('the example shop', () => {
  it('is the same shop for the same seed and moment, and another one for another seed', () => {
    expect(seedEvents(createShop(31, since), 'laptop')).toEqual(events)
    expect(createShop(32, since)).not.toEqual(createShop(31, since))
  })

  it('knows six hundred people, each of them once', async () => {
    expect((await openOrder(ledger)).counts().people).toBe(600)
    const keys = createShop(31, since).people.map(({ whos }) => identitiesOf(whos[0]).map(keyOf).join())
    expect(new Set(keys).size).toBe(600)
  })

  it('knows about twenty-five people by their WhatsApp id alone', () => {
    const alone = createShop(31, since).people.filter(({ whos }) => whos.every(who => !who.phone))
    expect(alone.length).toBeGreaterThanOrEqual(20)
    expect(alone.length).toBeLessThanOrEqual(30)
  })

  it('has customers who agreed, who refused, who wait, and many of whom nothing is known', async () => {
    const offers = (await openOrder(ledger)).people.states('offers')
    expect(offers.granted).toBeGreaterThan(200)
    expect(offers.unknown).toBeGreaterThan(200)
    expect(offers.denied).toBeGreaterThan(20)
    expect(offers.held).toBe((await openOrder(ledger)).counts().waiting)
  })

  it('says for every yes and no at the counter how the owner knows', () => {
    const byOwner = events.flatMap(one => (one.kind === 'consent' && !one.request ? one : []))
    expect(byOwner.length).toBeGreaterThan(300)
    for (const one of byOwner) expect(one.proof).toMatch(/\d+ de \S+ de 20\d\d$/)
  })

  it('brings sixty days of quality: green, with a dip, yellow since four days', () => {
    const ratings = events.flatMap(one => (one.kind === 'reading' ? one.rating : []))
    expect(ratings).toHaveLength(60)
    expect(ratings.slice(-5)).toEqual(Array(5).fill('YELLOW'))
    expect(ratings.slice(0, 30)).toEqual(Array(30).fill('GREEN'))
    expect(ratings.slice(31, 55)).toContain('YELLOW')
  })

  it('has eight templates, of which one is new and one has changed in the last days', () => {
    const listed = events.flatMap(one => (one.kind === 'template' ? one : []))
    expect(new Set(listed.map(one => one.name)).size).toBe(8)
    const fresh = listed.filter(one => one.at > since - 7 * day)
    expect(new Set(fresh.map(one => one.name))).toEqual(new Set(['cupom_bf', 'oferta_semana']))
    expect(templatesAt(since, since - 10 * day)).toHaveLength(7)
  })

  it('has heard some forty requests, in every way that they come', () => {
    expect(requests.length).toBeGreaterThanOrEqual(38)
    const ways = new Set(requests.map(({ asked }) => asked.way))
    for (const way of ['word', 'phrase', 'button', 'switch', 'failure', 'unheard', 'reaction'])
      expect(ways).toContain(way)
    for (const verdict of ['OUT', 'TOPIC', 'ASK', 'IN', 'DATA'] as const)
      expect(requests.map(({ asked }) => asked.verdict)).toContain(verdict)
  })

  it('leaves two or three requests for the owner to decide, with the talk around them', () => {
    const waiting = requests.filter(record => tabOf(record) === 'waiting')
    expect(waiting.length).toBeGreaterThanOrEqual(2)
    expect(waiting.length).toBeLessThanOrEqual(3)
    const marina = waiting.find(({ asked }) => asked.text === 'chega né')
    expect(marina?.asked.at).toBe(since - 12 * 60_000)
    expect(marina?.asked.around.map(bubble => bubble.from)).toEqual(['shop'])
    expect(marina?.asked.around[0]?.text).toContain('Responda SAIR para não receber mais ofertas.')
  })

  it('has denied offers to everybody who asked to leave and did not come back', () => {
    const left = requests.filter(({ asked }) => asked.verdict === 'OUT')
    const back = new Set(
      requests.filter(({ asked }) => asked.verdict === 'IN').map(({ asked }) => asked.person),
    )
    const asked = left.filter(record => tabOf(record) === 'honoured' && !back.has(record.asked.person))
    expect(asked.length).toBeGreaterThanOrEqual(25)
    for (const record of asked) expect(consentOf(ledger, record.asked.person, 'offers').state).toBe('denied')
  })

  it('shows what the owner decided, with her reasons, and the one that she took back', () => {
    const tabs = requests.map(tabOf)
    expect(tabs.filter(tab => tab === 'undone')).toHaveLength(1)
    expect(tabs.filter(tab => tab === 'dismissed').length).toBeGreaterThanOrEqual(2)
    const reasons = requests.flatMap(record => record.decisions.flatMap(one => one.reason ?? []))
    expect(new Set(reasons).size).toBeGreaterThanOrEqual(2)
  })

  it('never tells of anything that is still to come', () => {
    for (const event of events) {
      if (event.kind === 'row') throw new Error('the example shop has no list')
      expect(event.at).toBeLessThanOrEqual(since)
      expect(event.noted).toBeLessThanOrEqual(since)
      expect(event.noted).toBeGreaterThanOrEqual(event.at)
    }
  })

  it('is believable at any hour of the day', async () => {
    for (const hour of [0, 3, 9, 12, 23]) {
      const opened = new Date(2026, 2, 1, hour, 5).getTime()
      const counts = (await openOrder(ledgerOf(seedEvents(createShop(7, opened), 'laptop')))).counts()
      expect(counts).toMatchObject({ waiting: 3, people: 600 })
    }
  })
})

describe('what the example shop hears as time goes on', () => {
  const shop = createShop(31, since)
  const chance = createChance(5)
  const deliveries: Delivery[] = Array.from({ length: 400 }, (_, index) =>
    deliveryOf(...nextEntries(chance, { shop, ledger, waiting: 2, now: since + index * 60_000 })),
  )

  it('is understood to the last word', () => {
    for (const delivery of deliveries) {
      const { signals, leftOut } = readDelivery(delivery)
      expect(leftOut).toEqual([])
      expect(signals.length).toBeGreaterThan(0)
    }
  })

  it('is honoured where it is clear, waits where it is not, and leaves no trace where it is about shoes', () => {
    const context = {
      lastOurs: 'Sandálias com 20% de desconto.\nResponda SAIR.',
      lastOursAge: 300_000,
      lastWasOffer: true,
    } as const
    for (const text of clear) expect([text, judge(text, context).verdict]).toEqual([text, 'OUT'])
    for (const text of unclear) expect([text, judge(text, context).verdict]).toEqual([text, 'ASK'])
    for (const text of chats) expect([text, judge(text, context).verdict]).toEqual([text, 'NONE'])
  })

  it('offers nothing to anybody who did not agree', () => {
    const offered = deliveries.flatMap(one => readDelivery(one).signals).filter(one => one.kind === 'status')
    const keys = offered
      .flatMap(one => (one.category === 'marketing' ? identitiesOf(one.who) : []))
      .map(keyOf)
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys)
      for (const person of carriers(ledger, key))
        expect(consentOf(ledger, person, 'offers').state).toBe('granted')
  })

  it('adds nothing unclear while five already wait', () => {
    const busy = createChance(5)
    const forms = Array.from({ length: 600 }, () =>
      readDelivery(deliveryOf(...nextEntries(busy, { shop, ledger, waiting: 5, now: since }))).signals.at(-1),
    )
    expect(forms.filter(one => one?.kind === 'message' && one.form === 'voice')).toEqual([])
  })
})
