import { decide, type Refusal, undo } from '../../../../shared/consent/act.ts'
import { apply } from '../../../../shared/consent/apply.ts'
import { emptyLedger } from '../../../../shared/consent/ledger.ts'
import { receive } from '../../../../shared/consent/receive.ts'
import { tabOf } from '../../../../shared/consent/standing.ts'
import type { Event } from '../../../../shared/events.ts'
import { noOwn } from '../../../../shared/optout/own.ts'
import { meet, noted, type Pen } from '../../../../shared/person/meet.ts'
import { readDelivery } from '../../../../shared/whatsapp/delivery.ts'
import { listingNews, numberNews, templateNews } from '../../../../shared/whatsapp/news.ts'
import type { Account } from '../../account.ts'
import { Template } from '../../graph/templates.ts'
import { idOf } from '../../intake.ts'
import { createLookback } from '../../lookback.ts'
import { deliveryOf } from './meta.ts'
import { type Episode, pastOf } from './past.ts'
import type { Customer } from './people.ts'
import { type Aftermath, offersOff } from './scenes.ts'
import { createShop, daysRead, number, numberSeen, ratingAt, type Shop } from './shop.ts'
import { templatesAt } from './templates.ts'

const day = 24 * 60 * 60 * 1000
const minute = 60_000
const second = 1_000

/**
 * Everything that the shop's journal begins with: people, quality readings, templates, requests. The requests
 * are no invention of this file: Meta-shaped deliveries of five weeks are read and judged on a ledger of their
 * own, as they would have been each day.
 */
export const seedEvents = (shop: Shop, device: string): Event[] => {
  const ledger = emptyLedger(idOf)
  const lookback = createLookback()
  const events: Event[] = []
  const take = (made: Event[]) => {
    for (const event of made) apply(ledger, event)
    events.push(...made)
  }
  const penAt = (now: number): Pen => ({ now, device, idOf })

  const welcome = ({ whos, metAt, consents }: Customer) => {
    const pen = penAt(metAt + second)
    for (const who of whos) take(meet(ledger, pen, who, metAt).events)
    const { person } = meet(ledger, pen, whos[0], metAt)
    if (!person) return
    take(
      consents.map(consent => {
        const id = idOf(JSON.stringify(['practice', person, consent]))
        return { kind: 'consent', ...noted(pen, id, metAt, 'owner'), person, ...consent }
      }),
    )
  }

  const hear = ({ entries, after }: Episode) => {
    for (const signal of readDelivery(deliveryOf(...entries)).signals) {
      const { at } = signal
      const made = receive(
        {
          ledger,
          ...penAt(at + second),
          failuresUnderWay: 0,
          lately: (who, message) => lookback.lately(who, at, message),
          own: noOwn,
        },
        signal,
      )
      lookback.remember(signal)
      take(made)
      const asked = made.find(event => event.kind === 'request')
      if (asked) settle(asked.id, at + 95 * minute, after)
    }
  }

  /** The owner never leaves a request waiting for long, but for the few that she is to find today. */
  const settle = (request: string, now: number, after: Aftermath | null) => {
    const record = ledger.requests.get(request)
    if (!record || after === 'waits') return
    const pen = penAt(now)
    if (after && 'undo' in after) takeDone(undo(ledger, pen, request, after.undo))
    else if (tabOf(record) === 'waiting') takeDone(decide(ledger, pen, { request, ...(after ?? offersOff) }))
  }
  const takeDone = (made: Event[] | Refusal) => {
    if (typeof made !== 'string') take(made)
  }

  for (const customer of shop.people) welcome(customer)
  for (let days = daysRead - 1; days >= 0; days -= 1) {
    const at = shop.since - days * day - 20 * minute
    const templates = templatesAt(shop.since, at).map(one => Template.parse(one))
    take(numberNews(ledger, penAt(at), [numberSeen(ratingAt(shop.since, at))]))
    take(templateNews(ledger, penAt(at), number.account, templates))
    take(listingNews(ledger, penAt(at), number.account, new Set(templates.map(({ template }) => template))))
  }
  for (const episode of pastOf(shop)) hear(episode)
  return events
}

/**
 * Fills a fresh folder with a shop, in one frame: there is a shop or there is none. Answers when that was; a
 * folder that has one is left as it is. Rejects with StoreError where the disk refuses.
 */
export const fill = async ({ store, setting, pen }: Account, seed: number, now: number): Promise<number> => {
  const known = setting('practice')
  if (known !== null) return Number(known)
  if (store.ledger.people.size > 0) return now
  const mark = { name: 'practice', value: String(now), ...noted(pen(), 'setting/practice', now, 'rule') }
  await store.commit(() => [...seedEvents(createShop(seed, now), store.device), { kind: 'setting', ...mark }])
  return now
}
