// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

const openPeople = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: /^Contatos/ }))
  return page
}

describe('the contacts', () => {
  it('hold a hundred thousand people and show only those in sight', async () => {
    await openPeople({ people: 100_000 })
    const grid = await screen.findByRole('grid', { name: 'Contatos' })
    expect(grid.getAttribute('aria-rowcount')).toBe('100001')
    const rows = within(grid).getAllByRole('row')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.length).toBeLessThan(60)
    await expectNoFault()
  })

  it('say each state with a word, not by colour alone', async () => {
    await openPeople()
    const row = (await screen.findByText('Marina Alves')).closest('[role=row]') as HTMLElement
    expect(within(row).getAllByText('Ofertas: em espera')).toHaveLength(1)
    expect(within(row).getAllByText('Compras: aceita')).toHaveLength(1)
    expect(within(row).getByTitle('+55 31 98888-7777').textContent).toBe('(31) 98888-7777')
  })

  it('are walked with the arrows and opened with Enter', async () => {
    const { user } = await openPeople()
    const grid = await screen.findByRole('grid')
    grid.focus()
    await user.keyboard('{ArrowDown}{Enter}')
    const panel = within(await screen.findByRole('complementary', { name: 'Contato aberto' }))
    expect(await panel.findByRole('heading', { name: /Seu Antônio/ })).toBeTruthy()
    await expectNoFault()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  })

  it('change a consent only with an answer to "how do you know?"', async () => {
    const { user, ran } = await openPeople()
    await user.click(await screen.findByText('Marina Alves'))
    await user.click(await screen.findByRole('button', { name: 'Ofertas: Não' }))
    const save = await screen.findByRole('button', { name: 'Salvar' })
    expect((save as HTMLButtonElement).disabled).toBe(true)
    await user.type(screen.getByLabelText('Como você sabe que não quer ofertas?'), 'Me disse no balcão')
    await user.click(save)
    expect(ran).toEqual([
      {
        name: 'consent.set',
        input: { person: 'p1', topic: 'offers', state: 'denied', proof: 'Me disse no balcão' },
      },
    ])
  })

  it('warn before a "no" is turned into a "yes"', async () => {
    const { user } = await openPeople()
    await user.click(await screen.findByText('Carlos Tavares'))
    await user.click(await screen.findByRole('button', { name: 'Ofertas: Sim' }))
    expect(screen.getByText(/Só marque “sim” se ela mesma pediu para voltar/)).toBeTruthy()
  })

  it('are found from anywhere by name', async () => {
    const { user } = openPage()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('marina{Enter}')
    expect(await screen.findByText('1 corresponde a “marina”.')).toBeTruthy()
  })

  it('are filtered by topic and state', async () => {
    const { user } = await openPeople({ people: 50 })
    await screen.findByRole('grid')
    await user.click(screen.getByRole('button', { name: /^em espera/ }))
    expect(await screen.findByText('4 de 50 neste filtro.')).toBeTruthy()
  })

  it('take in a new one, and want a proof for what it agrees to', async () => {
    const { user, ran } = await openPeople()
    await screen.findByRole('grid')
    await user.keyboard('a')
    const dialog = within(await screen.findByRole('dialog', { name: 'Adicionar contato' }))
    await expectNoFault()
    await user.type(dialog.getByLabelText('Nome'), 'Rosa')
    await user.type(dialog.getByLabelText('Número de WhatsApp'), '31 98888 1234')
    await user.click(dialog.getByLabelText('Ofertas'))
    const add = dialog.getByRole('button', { name: 'Adicionar' })
    expect((add as HTMLButtonElement).disabled).toBe(true)
    await user.type(dialog.getByLabelText('Como você sabe?'), 'Pediu no balcão')
    await user.click(add)
    expect(ran).toEqual([
      {
        name: 'person.add',
        input: { name: 'Rosa', phone: '31 98888 1234', topics: ['offers'], proof: 'Pediu no balcão' },
      },
    ])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('say what is wrong with a number, beside it', async () => {
    const { user, refuse } = await openPeople()
    await screen.findByRole('grid')
    refuse('phone-which-area')
    await user.keyboard('a')
    await user.type(await screen.findByLabelText('Número de WhatsApp'), '98888-1234')
    await user.click(screen.getByRole('button', { name: 'Adicionar' }))
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Falta o DDD. Escreva assim: (31) 98888-7777.',
    )
  })

  it('offer the one act that fills an empty list', async () => {
    await openPeople({ people: 0 })
    expect(await screen.findByText('Sua lista começa aqui')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: 'Adicionar contato' })).toHaveLength(1)
  })
})
