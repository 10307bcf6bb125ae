import { describe, expect, it } from 'vitest'
import { numberSeen } from '../electron/engine/inlets/practice/shop.ts'
import { listedLines } from '../electron/engine/listed.ts'
import { qualityOf } from '../electron/engine/quality.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger } from '../shared/consent/ledger.ts'
import type { Event } from '../shared/events.ts'
import type { Rating } from '../shared/view.ts'
import { listingNews, numberNews, type TemplateSeen, templateNews } from '../shared/whatsapp/news.ts'
import type { NoticeSignal } from '../shared/whatsapp/signal.ts'
import { plain } from './plain.ts'

const now = new Date(2026, 10, 23, 10, 0).getTime()
const day = 24 * 60 * 60 * 1000
const account = '310037770000100'
const base = { v: 1, device: 'laptop', by: 'whatsapp' } as const

const template = (id: string, rest: Partial<TemplateSeen> = {}): TemplateSeen => ({
  ...{ template: id, name: `oferta_${id}`, language: 'pt_BR', category: 'MARKETING', status: 'APPROVED' },
  ...{ quality: 'GREEN', text: 'Oi', ...rest },
})

/** A shop of which something is seen on some days before today. */
const shop = () => {
  const ledger = emptyLedger(plain)
  const take = (events: Event[]) => {
    for (const event of events) apply(ledger, event)
  }
  const pen = (ago: number) => ({ now: now - ago * day, device: 'laptop', idOf: plain })
  return {
    ledger,
    take,
    numbers: (ago: number, ratings: Record<string, Rating>) =>
      take(
        numberNews(
          ledger,
          pen(ago),
          Object.entries(ratings).map(([id, rating]) => ({
            ...numberSeen(rating),
            id,
            display: `+55 ${id}`,
          })),
        ),
      ),
    list: (ago: number, ...all: TemplateSeen[]) => {
      take(templateNews(ledger, pen(ago), account, all))
      take(listingNews(ledger, pen(ago), account, new Set(all.map(one => one.template))))
    },
    notice: (ago: number, field: string, what: string, details: NoticeSignal['details']) =>
      take([
        {
          ...{ kind: 'notice', id: `notice/${field}/${what}/${ago}`, ...base },
          ...{ at: now - ago * day, noted: now - ago * day },
          notice: { kind: 'notice', about: 'template', field, at: now - ago * day, what, details },
        },
      ]),
  }
}

describe('the quality that is shown', () => {
  it('is that of the number with the worst rating, whose name is told where there are several', () => {
    const { ledger, numbers } = shop()
    numbers(2, { a: 'GREEN', b: 'GREEN', c: 'UNKNOWN' })
    numbers(1, { a: 'GREEN', b: 'YELLOW', c: 'UNKNOWN' })
    numbers(0, { a: 'GREEN', b: 'YELLOW', c: 'UNKNOWN' })
    const quality = qualityOf(ledger, now)
    expect(quality).toMatchObject({
      rating: 'YELLOW',
      number: { id: 'b', display: '+55 b' },
      since: now - day,
    })
    expect(quality?.days.slice(-4).map(one => one.rating)).toEqual(['UNKNOWN', 'GREEN', 'YELLOW', 'YELLOW'])
  })

  it('takes a number of which nothing is known for no worse than a good one', () => {
    const { ledger, numbers } = shop()
    numbers(0, { a: 'UNKNOWN', b: 'GREEN' })
    expect(qualityOf(ledger, now)).toMatchObject({ rating: 'GREEN', number: { id: 'b' } })
  })

  it('is no longer that of a number which the account has no more', () => {
    const { ledger, numbers } = shop()
    numbers(3, { a: 'GREEN', b: 'RED' })
    numbers(1, { a: 'GREEN' })
    expect(qualityOf(ledger, now)).toMatchObject({ rating: 'GREEN', number: null })
  })

  it('is not known on a day without a reading, whatever the days around it were', () => {
    const { ledger, numbers } = shop()
    for (const ago of [29, 28, 9, 1]) numbers(ago, { a: 'GREEN' })
    const known = qualityOf(ledger, now)?.days.flatMap(({ rating }, index) =>
      rating === 'UNKNOWN' ? [] : 29 - index,
    )
    expect(known).toEqual([29, 28, 9, 1])
  })

  it('goes on from readings that name no number, where there is only one', () => {
    const { ledger, numbers, take } = shop()
    take([{ kind: 'reading', id: 'r', ...base, at: now - 5 * day, noted: now, rating: 'RED' }])
    expect(qualityOf(ledger, now)).toMatchObject({ rating: 'RED', number: null })
    numbers(0, { a: 'GREEN' })
    expect(qualityOf(ledger, now)?.days.at(-6)?.rating).toBe('RED')
    numbers(0, { a: 'GREEN', b: 'GREEN' })
    expect(qualityOf(ledger, now)?.days.at(-6)?.rating).toBe('UNKNOWN')
  })

  it('is not what was read while the clock was ahead', () => {
    const { ledger, numbers } = shop()
    numbers(-400, { a: 'RED' })
    expect(qualityOf(ledger, now)).toBeNull()
    numbers(0, { a: 'GREEN' })
    expect(qualityOf(ledger, now)).toMatchObject({ rating: 'GREEN', readAt: now })
  })

  it('marks what is new or changed among the templates, not what was there when all were first seen', () => {
    const { ledger, numbers, list } = shop()
    numbers(0, { a: 'GREEN' })
    list(10, template('1'), template('2'))
    list(5, template('1', { text: 'Olá' }), template('2'), template('3'))
    list(4, template('1', { text: 'Olá', quality: 'RED' }), template('2'), template('3'))
    const marks = qualityOf(ledger, now)?.marks.map(({ template: name, what }) => `${name} ${what}`)
    expect(marks?.sort()).toEqual(['oferta_1 changed', 'oferta_3 new'])
  })

  it('marks nothing as new that came after the first look was interrupted', () => {
    const { ledger, numbers, take, list } = shop()
    numbers(0, { a: 'GREEN' })
    const pen = { now: now - 3 * day, device: 'laptop', idOf: plain }
    take(templateNews(ledger, pen, account, [template('1')]))
    list(2, template('1'), template('2'))
    expect(qualityOf(ledger, now)?.marks).toEqual([])
    list(1, template('1'), template('2'), template('3'))
    expect(qualityOf(ledger, now)?.marks).toMatchObject([{ template: 'oferta_3' }])
  })
})

describe('what happened to templates since the last visit', () => {
  const said = (lines: ReturnType<typeof listedLines>) =>
    lines.map(({ about, news }) => `${about} ${news?.of} ${news?.before} ${news?.after}`)

  it('is told by the listings: new ones, other words of Meta, another text, deleted ones', () => {
    const { ledger, list } = shop()
    list(9, template('1'), template('2'))
    expect(listedLines(ledger, now - 10 * day)).toEqual([])
    list(3, template('1', { status: 'PAUSED', text: 'Olá' }), template('3'))
    expect(said(listedLines(ledger, now - 4 * day)).sort()).toEqual([
      'oferta_1 status APPROVED PAUSED',
      'oferta_1 text null ',
      'oferta_2 status APPROVED DELETED',
      'oferta_3 new null APPROVED',
    ])
    expect(listedLines(ledger, now - 2 * day)).toEqual([])
  })

  it('is not told a second time where a delivery told it', () => {
    const { ledger, list, notice } = shop()
    list(9, template('1'), template('2'))
    notice(3, 'message_template_status_update', 'PAUSED', { templateId: 1 })
    notice(3, 'message_template_quality_update', 'RED', { templateId: '2', before: 'GREEN', after: 'RED' })
    list(2, template('1', { status: 'PAUSED' }), template('2', { quality: 'RED', category: 'UTILITY' }))
    expect(said(listedLines(ledger, now - 8 * day))).toEqual(['oferta_2 category MARKETING UTILITY'])
    list(1, template('1'), template('2', { quality: 'RED', category: 'UTILITY' }))
    expect(said(listedLines(ledger, now - 1.5 * day))).toEqual(['oferta_1 status PAUSED APPROVED'])
    // The same once more is news again, and of this no delivery told.
    list(0.5, template('1', { status: 'PAUSED' }), template('2', { quality: 'RED', category: 'UTILITY' }))
    expect(said(listedLines(ledger, now - 0.7 * day))).toEqual(['oferta_1 status APPROVED PAUSED'])
  })

  it('is counted where it is very much', () => {
    const { ledger, list } = shop()
    const all = Array.from({ length: 500 }, (_, index) => template(String(index)))
    list(9, ...all)
    list(1, ...all.map(one => ({ ...one, quality: 'YELLOW' })))
    const line = { what: 'template', count: 500, about: null, news: null }
    expect(listedLines(ledger, now - 2 * day)).toMatchObject([line])
  })
})
