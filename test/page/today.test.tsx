// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { now, today as shop } from './shop.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('today', () => {
  it('answers in a sentence who waits, how the number is and who agrees', async () => {
    openPage()
    expect(await screen.findByRole('heading', { name: 'Bom dia' })).toBeTruthy()
    expect(screen.getByText(/Segunda-feira, 23 de novembro. 3 pessoas esperam por você./)).toBeTruthy()
    const consent = within(await screen.findByRole('region', { name: 'Consentimento' }))
    expect(consent.getByText('de 8.412')).toBeTruthy()
    expect(consent.getByText(/De 2.861 não se sabe: contam como “não”/)).toBeTruthy()
    expect(
      screen.getByText('41 pedidos respeitados na hora: 28 por palavra, 9 por botão e 4 no próprio WhatsApp'),
    ).toBeTruthy()
    expect(
      screen.getByText('1 pedido sobre dados pessoais: responda até 8 de dezembro (faltam 15 dias)'),
    ).toBeTruthy()
    await expectNoFault()
  })

  it('leads to the requests, and asks for no decision, while nothing can be saved', async () => {
    const problem = { kind: 'disk', code: 'disk-full' } as const
    openPage({ status: { saving: { state: 'read-only', since: 0, problem } } })
    const see = await screen.findByRole('button', { name: 'Ver pedidos' })
    expect(see.className).toBe('button')
    expect(screen.queryByRole('button', { name: 'Decidir agora' })).toBeNull()
  })

  it('says that the quality is not known instead of guessing one', async () => {
    openPage({ today: { quality: null } })
    const quality = within(await screen.findByRole('region', { name: 'Qualidade' }))
    expect(quality.getByText('Não se sabe')).toBeTruthy()
    expect(quality.queryByRole('img')).toBeNull()
  })

  it('gives the curve as a table too, a day without a reading as not known', async () => {
    const { user } = openPage()
    await user.click(await screen.findByText('Ver como tabela'))
    const rows = screen.getAllByRole('row').map(row => row.textContent)
    expect(rows).toHaveLength(31)
    expect(rows[1]).toBe('23 novMédia')
    expect(rows).toContain('11 novNão se sabe')
  })

  it('names the number whose quality it is, where there are several', async () => {
    const number = { id: '1', display: '+55 31 3777-7777' }
    openPage({ today: { quality: shop.quality && { ...shop.quality, number } } })
    expect(await screen.findByText('Do número +55 31 3777-7777, o que está pior.')).toBeTruthy()
    await expectNoFault()
  })

  it('breaks the curve on a day without a reading, and has no dot there', async () => {
    const days = ['GREEN', 'GREEN', 'UNKNOWN', 'RED', 'RED'] as const
    const named = days.map((rating, index) => ({ day: `2026-11-0${index + 1}`, rating }))
    openPage({ today: { quality: shop.quality && { ...shop.quality, days: named, marks: [] } } })
    const picture = await screen.findByRole('img', { name: /Qualidade do número/ })
    expect(picture.querySelector('.curve-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
    expect(picture.querySelectorAll('.curve-dot')).toHaveLength(4)
  })

  it('says what the listing of templates showed, each in its own line', async () => {
    const one = { what: 'template' as const, count: 1, ways: {}, about: 'cupom_bf', at: now }
    const since = [
      { ...one, news: { of: 'status' as const, before: 'APPROVED', after: 'DELETED' } },
      { ...one, news: { of: 'text' as const, before: null, after: '' } },
      { ...one, news: { of: 'new' as const, before: null, after: 'APPROVED' } },
      { ...one, count: 500, about: null, news: null },
    ]
    openPage({ today: { since } })
    expect(await screen.findByText('O modelo “cupom_bf” foi apagado no WhatsApp')).toBeTruthy()
    expect(screen.getByText('O texto do modelo “cupom_bf” mudou')).toBeTruthy()
    expect(screen.getByText('Há um modelo novo: “cupom_bf”')).toBeTruthy()
    expect(screen.getByText('500 novidades sobre modelos de mensagem')).toBeTruthy()
  })

  it('opens the request that is clicked', async () => {
    const { user } = openPage()
    await user.click(await screen.findByRole('button', { name: /Seu Antônio/ }))
    expect(await screen.findByRole('heading', { name: /Seu Antônio/ })).toBeTruthy()
  })

  it('counts as seen when it is left after a while, not after a glance', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { user, ran } = openPage()
    await screen.findByRole('region', { name: 'Pedidos' })
    await user.click(screen.getByRole('button', { name: /^Contatos/ }))
    expect(ran).toEqual([])
    await user.click(screen.getByRole('button', { name: /^Hoje/ }))
    vi.setSystemTime(Date.now() + 5_000)
    await user.click(screen.getByRole('button', { name: /^Contatos/ }))
    expect(ran).toEqual([{ name: 'today.seen', input: {} }])
  })
})
