// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { catchSaved } from './saved.ts'

const saved = catchSaved()
const own = [{ id: 'own-feira', name: 'Feira de sábado', like: 'offers' }] as const

const openPeople = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage({ people: 200, ...wishes })
  await page.user.click(await screen.findByRole('button', { name: /^Contatos/ }))
  const grid = await screen.findByRole('grid')
  return { ...page, grid }
}

const chip = (name: RegExp) => screen.getByRole('button', { name })
const firstName = () => screen.getAllByRole('row')[1]?.querySelector('.grid-name-text')?.textContent

describe('the filters of the contacts', () => {
  it('take several answers at once, and "all" lets go of them', async () => {
    const { user } = await openPeople()
    await user.click(chip(/^em espera/))
    await user.click(chip(/^não quer/))
    expect(await screen.findByText(/^2\d de 200 neste filtro/)).toBeTruthy()
    await user.click(chip(/^Todos$/))
    await waitFor(() => expect(screen.queryByText(/ de 200 neste filtro/)).toBeNull())
  })

  it('keep what is seldom looked for behind a button, and what is chosen of it in sight', async () => {
    const { user } = await openPeople()
    await user.click(chip(/^Mais filtros/))
    const card = within(await screen.findByRole('dialog', { name: 'Mais filtros' }))
    await expectNoFault()
    await user.click(card.getByRole('button', { name: /^Lista trazida/ }))
    await user.click(card.getByRole('button', { name: /^Sem prova/ }))
    await user.click(card.getByRole('button', { name: /^De 7 a 30 dias/ }))
    await user.keyboard('{Escape}')
    const drop = await screen.findByRole('button', { name: 'Tirar o filtro: Sem prova' })
    expect(chip(/^Tirar o filtro: Lista trazida/)).toBeTruthy()
    const narrow = screen.getByText(/ de 200 neste filtro/).textContent
    await user.click(drop)
    await waitFor(() => expect(screen.getByText(/ de 200 neste filtro/).textContent).not.toBe(narrow))
    expect(screen.queryByRole('button', { name: 'Tirar o filtro: Sem prova' })).toBeNull()
  })

  it('stay as they were when the owner comes back from another screen', async () => {
    const { user } = await openPeople()
    await user.click(chip(/^em espera/))
    await screen.findByText(/ de 200 neste filtro/)
    await user.click(screen.getByRole('button', { name: /^Modelos/ }))
    await screen.findByRole('heading', { level: 1, name: /modelo/ })
    window.history.back()
    await waitFor(() => expect(chip(/^em espera/).getAttribute('aria-pressed')).toBe('true'))
    window.history.back()
    await waitFor(() => expect(chip(/^em espera/).getAttribute('aria-pressed')).toBe('false'))
  })

  it('are kept under a name, opened again, forgotten, and brought back', async () => {
    const { user, ran } = await openPeople()
    await user.click(chip(/^não se sabe/))
    await user.click(chip(/^Filtros salvos/))
    await user.type(await screen.findByLabelText('Salvar o filtro de agora como'), 'Perguntar')
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Salvar' }))
    expect(ran.at(-1)).toMatchObject({
      name: 'view.keep',
      input: { name: 'Perguntar', sort: 'newest', wanted: { topic: 'offers', states: ['unknown'] } },
    })
    await user.click(chip(/^Todos$/))
    await user.click(chip(/^Filtros salvos/))
    await user.click(await screen.findByRole('button', { name: 'Perguntar' }))
    expect(chip(/^não se sabe/).getAttribute('aria-pressed')).toBe('true')
    await user.click(chip(/^Filtros salvos/))
    await user.click(await screen.findByRole('button', { name: 'Esquecer o filtro “Perguntar”' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Perguntar' })).toBeNull())
    expect(ran.at(-1)).toEqual({ name: 'view.forget', input: { view: 'v1' } })
    await user.click(await screen.findByRole('button', { name: 'Desfazer' }))
    await user.click(chip(/^Filtros salvos/))
    expect(await screen.findByRole('button', { name: 'Perguntar' })).toBeTruthy()
  })

  it("speak of the shop's own topics too", async () => {
    const { user } = await openPeople({ status: { topics: [...own] } })
    await user.selectOptions(screen.getByLabelText('Assunto'), 'Feira de sábado')
    await waitFor(() => expect(chip(/^não se sabe/).textContent).toContain('200'))
    expect(screen.getByRole('columnheader', { name: 'Feira de sábado' })).toBeTruthy()
  })
})

describe('the grid of the contacts', () => {
  it('is put in order by its heads, with the keyboard too', async () => {
    const { user } = await openPeople()
    expect(screen.getByRole('columnheader', { name: 'Mudou em' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    screen.getByRole('button', { name: 'Nome' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(firstName()).toMatch(/^Ana/))
    expect(screen.getByRole('columnheader', { name: 'Nome' }).getAttribute('aria-sort')).toBe('ascending')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(firstName()).not.toMatch(/^Ana/))
  })

  it('says with words who may be there twice, whose number is odd, and who has no proof', async () => {
    await openPeople()
    const row = (await screen.findByText('Marina Alves')).closest('[role=row]') as HTMLElement
    expect(within(row).getByText('pode estar aqui duas vezes')).toBeTruthy()
    expect(within(row).getByText('com prova')).toBeTruthy()
    expect(screen.getAllByText('número fora do comum').length).toBeGreaterThan(0)
  })

  it('lets people be chosen with Space and Shift, and let go with Esc', async () => {
    const { user, grid } = await openPeople()
    grid.focus()
    await user.keyboard(' ')
    expect(await screen.findByText('1 escolhido')).toBeTruthy()
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(screen.getByText('3 escolhidos')).toBeTruthy()
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(screen.getByText('2 escolhidos')).toBeTruthy()
    await expectNoFault()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Contatos escolhidos' })).toBeNull())
  })

  it('passes over nobody while choosing: a row that is still on its way is waited for', async () => {
    const { user, grid } = await openPeople()
    grid.focus()
    // jsdom scrolls nothing, so that the last rows are never asked for.
    await user.keyboard('{End}{Shift>}{ArrowUp}{ArrowUp}{/Shift}')
    expect(screen.queryByRole('region', { name: 'Contatos escolhidos' })).toBeNull()
  })

  it('notes the "no" of all that the filters show but those let go, with how it is known', async () => {
    const { user, grid, ran } = await openPeople()
    grid.focus()
    await user.keyboard('{Control>}a{/Control}')
    expect(await screen.findByText('200 escolhidos: todos deste filtro')).toBeTruthy()
    await user.keyboard(' ')
    expect(screen.getByText('199 escolhidos: todos deste filtro')).toBeTruthy()
    await user.click(chip(/^Anotar que não querem mais/))
    const card = within(await screen.findByRole('dialog', { name: 'Anotar que 199 pessoas não querem mais' }))
    await expectNoFault()
    const note = card.getByRole('button', { name: 'Anotar o “não”' })
    expect((note as HTMLButtonElement).disabled).toBe(true)
    await user.click(card.getByLabelText('Novidades'))
    await user.type(card.getByLabelText('Como você sabe?'), 'Pediram na feira')
    await user.click(note)
    expect(ran.at(-1)).toMatchObject({
      name: 'people.deny',
      input: {
        chosen: { wanted: { search: '', topic: 'offers', states: [] }, except: ['p1'] },
        topics: ['offers', 'news'],
        proof: 'Pediram na feira',
      },
    })
    expect(await screen.findByText('Anotado: 199 pessoas não querem mais ofertas e novidades.')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Contatos escolhidos' })).toBeNull()
  })

  it('saves whoever is chosen as a list, for a spreadsheet unless told otherwise', async () => {
    const { user, ran } = await openPeople()
    const row = (await screen.findByText('Marina Alves')).closest('[role=row]') as HTMLElement
    await user.click(row.querySelector('.grid-check') as HTMLElement)
    expect(screen.queryByRole('complementary')).toBeNull()
    await user.click(chip(/^Salvar como lista/))
    const card = within(await screen.findByRole('dialog', { name: 'Salvar 1 contato como lista' }))
    await expectNoFault()
    await user.click(card.getByRole('button', { name: 'Salvar' }))
    expect(ran[0]).toEqual({
      name: 'people.export',
      input: { chosen: { people: ['p1'] }, formulas: 'safe' },
    })
    await vi.waitFor(() => expect(saved).toEqual([{ name: 'contatos.csv', text: 'nome;numero\r\np1' }]))
    expect(await screen.findByText('Arquivo pronto: contatos.csv.')).toBeTruthy()
  })

  it('lets go of whom other filters would hide', async () => {
    const { user, grid } = await openPeople()
    grid.focus()
    await user.keyboard(' ')
    await screen.findByText('1 escolhido')
    await user.click(chip(/^não quer/))
    await waitFor(() => expect(screen.queryByText('1 escolhido')).toBeNull())
  })
})
