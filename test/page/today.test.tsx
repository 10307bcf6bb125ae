// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

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
