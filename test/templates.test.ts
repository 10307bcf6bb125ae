import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../electron/engine/templates.ts'
import { apply } from '../shared/consent/apply.ts'
import { emptyLedger } from '../shared/consent/ledger.ts'
import type { Event, Part } from '../shared/events.ts'
import { learn } from '../shared/optout/own.ts'
import { settingsOf, taughtIn } from '../shared/optout/taught.ts'
import { activityNews, listingNews, type TemplateSeen, templateNews } from '../shared/whatsapp/news.ts'
import { plain } from './plain.ts'

const now = new Date(2026, 10, 23, 10, 0).getTime()
const hour = 60 * 60_000
const account = '310037770000100'

const template = (id: string, footer: string, rest: Partial<TemplateSeen> = {}): TemplateSeen => {
  const parts: Part[] = [
    { place: 'body', text: `Oi, {{1}}! Oferta ${id}.` },
    { place: 'footer', text: footer },
  ]
  const said = { language: 'pt_BR', category: 'MARKETING', status: 'APPROVED', quality: 'GREEN' }
  return {
    template: id,
    name: `m_${id}`,
    ...said,
    text: parts.map(one => one.text).join('\n'),
    parts,
    ...rest,
  }
}
const heard = (id: string) => template(id, 'Responda SAIR para não receber mais ofertas.')
const lost = (id: string) => template(id, 'Responda XISPE para não receber mais ofertas.')
const silent = (id: string) => template(id, 'Até sábado.')

/** A shop's templates, and how they are listed and taught. */
const shop = () => {
  const ledger = emptyLedger(plain)
  const settings = () => [...ledger.settings].map(([name, { value }]) => [name, value] as const)
  const catalogue = createCatalogue(ledger, () => learn(taughtIn(settings())))
  const take = (events: Event[]) => {
    for (const event of events) apply(ledger, event)
    catalogue.touch({ people: [], requests: [], shop: true })
  }
  let hours = 0
  return {
    catalogue,
    list: (...all: TemplateSeen[]) => {
      hours += 1
      const pen = { now: now + hours * hour, device: 'laptop', idOf: plain }
      take(templateNews(ledger, pen, account, all))
      take(listingNews(ledger, pen, account, new Set(all.map(one => one.template))))
    },
    act: (id: string, what: string, who: string | null, about: string) => {
      const pen = { now, device: 'laptop', idOf: plain }
      take(activityNews(ledger, pen, account, [{ id, at: now + Number(id), what, who, about }]))
    },
    teach: (text: string) => {
      const change = { do: 'add-word', word: { text, meaning: 'out', language: 'pt' } } as const
      const base = { v: 1, device: 'laptop', by: 'owner', at: now, noted: now } as const
      const kept = Object.entries(settingsOf(change, settings()))
      take(kept.map(([name, value]) => ({ kind: 'setting', id: `setting/${name}`, ...base, name, value })))
    },
    names: async (visit: string, rest: { search?: string; offset?: number; limit?: number } = {}) => {
      const { rows, total } = await catalogue.page({ search: '', offset: 0, limit: 200, ...rest, visit })
      return { names: rows.map(one => one.name), total }
    },
    counts: async () => (await catalogue.page({ search: '', visit: '', offset: 0, limit: 1 })).counts,
  }
}

describe('the templates of a shop', () => {
  it('come page by page, those that nobody would hear first, then by name, deleted ones last', async () => {
    const { list, names, counts } = shop()
    list(lost('z'), heard('b'), lost('d'), silent('c'), heard('a'))
    list(heard('b'), lost('d'), silent('c'), heard('a'))
    expect((await names('1')).names).toEqual(['m_d', 'm_a', 'm_b', 'm_c', 'm_z'])
    expect(await names('1', { offset: 1, limit: 2 })).toEqual({ names: ['m_a', 'm_b'], total: 5 })
    expect(await counts()).toEqual({ all: 5, lost: 1, waits: 0, heard: 2, silent: 1 })
  })

  it('keep their places while they are mended, until the next visit; new ones come last', async () => {
    const { list, names, teach, counts } = shop()
    list(heard('a'), lost('b'))
    expect((await names('1')).names).toEqual(['m_b', 'm_a'])
    teach('XISPE')
    expect(await counts()).toMatchObject({ lost: 0, heard: 2 })
    expect((await names('2')).names).toEqual(['m_a', 'm_b'])
    list(heard('a'), lost('b'), heard('0'))
    expect((await names('2')).names).toEqual(['m_a', 'm_b', 'm_0'])
    expect((await names('3')).names).toEqual(['m_0', 'm_a', 'm_b'])
  })

  it('are found by parts of their names, in whatever letters', async () => {
    const { list, names } = shop()
    list(heard('natal_2026'), heard('natal_2025'), heard('volta'))
    expect(await names('1', { search: 'NATAL 26' })).toEqual({ names: ['m_natal_2026'], total: 1 })
    expect((await names('1', { search: '  ' })).total).toBe(3)
    expect((await names('1', { search: '(' })).total).toBe(0)
  })

  it('are told one by one with what was last listed, since when, and whether another has the name', async () => {
    const { list, catalogue } = shop()
    list(heard('a'), { ...heard('x'), name: 'm_a', language: 'es' })
    list(heard('a'), { ...silent('x'), name: 'm_a', language: 'es' })
    list(heard('a'), { ...silent('x'), name: 'm_a', language: 'es', quality: 'PURPLE' })
    expect(await catalogue.show('x')).toMatchObject({
      ...{ promises: [], quality: 'UNKNOWN', twin: true },
      ...{ since: now + hour, changed: now + 2 * hour },
    })
    expect(await catalogue.show('nobody')).toBeNull()
  })

  it('name who touched them last, as the account tells it', async () => {
    const { list, act, catalogue } = shop()
    list(heard('a'), heard('a2'))
    act('1', 'TEMPLATE_CREATED', 'Bia', 'Template m_a2 was created')
    act('2', 'TEMPLATE_EDITED', 'Rui', 'Template "m_a" was edited.')
    act('3', 'TEMPLATE_EDITED', null, 'm_a')
    act('4', 'USER_ADDED', 'Bia', 'm_a')
    expect((await catalogue.show('a'))?.by).toEqual({ who: 'Rui', at: now + 2 })
    expect((await catalogue.show('a2'))?.by).toEqual({ who: 'Bia', at: now + 1 })
  })

  it('say what their text should say otherwise, as long as they are there', async () => {
    const { list, catalogue } = shop()
    const rules = async (id: string) => (await catalogue.show(id))?.findings.map(one => one.rule)
    list(
      template('a', 'Responda SAIR.', {
        text: '',
        parts: [{ place: 'body', text: 'Corra! Só hoje na Loja da Bia.' }],
      }),
    )
    expect(await rules('a')).toEqual(['false-urgency', 'false-urgency'])
    list()
    expect(await rules('a')).toEqual([])
  })

  it('say since when WhatsApp takes a notice for an offer, until it takes it for a notice again', async () => {
    const { list, catalogue } = shop()
    const as = (category: string, more: Partial<TemplateSeen> = {}) =>
      template('a', '', { category, ...more })
    const turned = async () => (await catalogue.show('a'))?.turned
    list(as('UTILITY'), heard('b'))
    expect(await turned()).toBeNull()
    list(as('MARKETING'), heard('b'))
    expect(await turned()).toEqual({ at: now + 2 * hour, before: 'UTILITY' })
    list(as('MARKETING', { quality: 'RED' }), heard('b'))
    expect(await turned()).toEqual({ at: now + 2 * hour, before: 'UTILITY' })
    list(as('UTILITY'))
    expect(await turned()).toBeNull()
    list(as('MARKETING'))
    expect(await turned()).toEqual({ at: now + 5 * hour, before: 'UTILITY' })
    expect((await catalogue.show('b'))?.turned).toBeNull()
  })

  it('offer the labels that nobody would understand, and none of a deleted one', async () => {
    const { list, catalogue } = shop()
    const buttons = (id: string, ...labels: string[]): TemplateSeen => ({
      ...heard(id),
      parts: labels.map(text => ({ place: 'button', text })),
    })
    list(buttons('a', 'Passo', 'Parar promoções'), buttons('b', 'Quero ver'))
    list(buttons('a', 'Passo', 'Parar promoções'))
    expect(catalogue.labels()).toEqual(['Passo'])
  })

  it('let others have their turn while two thousand of them are tried', async () => {
    const { list, names } = shop()
    list(...Array.from({ length: 2_000 }, (_, index) => heard(String(index))))
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    const { total } = await names('1')
    clearInterval(counting)
    expect(total).toBe(2_000)
    expect(turns).toBeGreaterThan(3)
  })

  it('are as they are by now, also where they are asked for while they are being tried', async () => {
    const { list, names } = shop()
    list(heard('a'))
    const early = names('1')
    list(heard('a'), heard('b'))
    expect((await names('1')).total).toBe(2)
    await early
  })
})
