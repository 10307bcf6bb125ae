// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { catchSaved } from './saved.ts'

const saved = catchSaved()

const openTask = async (button: string, wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Listas' }))
  await page.user.click(await screen.findByRole('button', { name: button }))
  return page
}

type Page = ReturnType<typeof openPage>
const give = ({ user }: Page, text: string, name = 'clientes.csv') =>
  user.upload(screen.getByLabelText('Escolher arquivo', { selector: 'input' }), new File([text], name))

/** Somebody who agrees to everything, somebody who said no, nobody's number, no number, and the first again. */
const list = [
  'Nome;Celular',
  'Diego;+52 1 55 1234 5678',
  'Carlos Tavares;(11) 97777-6666',
  'Rosa;(31) 98888-0001',
  'Sem DDD;98888-0002',
  'Diego;+52 1 55 1234 5678',
].join('\n')

const checkFor = async (page: Page, template: string) => {
  await give(page, list)
  await page.user.selectOptions(await screen.findByLabelText('Um modelo de mensagem'), template)
  await page.user.click(screen.getByRole('button', { name: 'Conferir' }))
  await screen.findByText(/linhas conferidas/)
}

describe('a list that is checked', () => {
  it('is for a topic, or for a template whose topic can be seen and changed', async () => {
    const page = await openTask('Conferir uma lista')
    await give(page, list)
    const check = await screen.findByRole<HTMLButtonElement>('button', { name: 'Conferir' })
    expect(check.disabled).toBe(true)
    await page.user.selectOptions(
      await screen.findByLabelText('Um modelo de mensagem'),
      't-pedido_confirmado',
    )
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Compras' }).checked).toBe(true)
    await page.user.click(screen.getByRole('radio', { name: 'Recibos' }))
    await expectNoFault()
    await page.user.click(check)
    await screen.findByText(/linhas conferidas/)
    expect(page.ran.at(-1)).toMatchObject({ name: 'list.check', input: { topic: 'receipts' } })
  })

  it('says of every row who may be written to and who not, with the reason, and that nothing was kept', async () => {
    const page = await openTask('Conferir uma lista')
    await checkFor(page, 't-oferta_semana')
    for (const name of [/1 pediu para sair/, /1 linha recusada/])
      expect(screen.getByRole('button', { name })).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: /1 linha repetida/ }))
    expect(screen.getByRole('cell', { name: 'A mesma pessoa está na linha 2.' })).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: /1 pediu para sair/ }))
    expect(screen.getByRole('cell', { name: 'Pediu para sair' })).toBeTruthy()
    expect(screen.getByRole('cell', { name: '3' })).toBeTruthy()
    expect(screen.getAllByText(/Nada da lista é guardado/)).toHaveLength(1)
    await expectNoFault()
  })

  it('says how many rows it has once it was read whole, and names a group of nobody without a nought', async () => {
    const page = await openTask('Conferir uma lista', {
      lists: { look: { rows: { about: 102_510, exact: false } } },
    })
    await give(page, 'Nome;Celular\nRosa;(31) 98888-0001\nCaio;(11) 97777-0002')
    await page.user.click(await screen.findByRole('radio', { name: 'Ofertas' }))
    await page.user.click(screen.getByRole('button', { name: 'Conferir' }))
    await screen.findByText(/linhas conferidas/)
    expect(screen.getByText('clientes.csv · 2 linhas')).toBeTruthy()
    expect(screen.getByText(/^\s*Ninguém pediu para sair/)).toBeTruthy()
    await expectNoFault()
  })

  it('is saved without the others, and with the unknown only where the owner says so', async () => {
    const page = await openTask('Conferir uma lista')
    await checkFor(page, 't-oferta_semana')
    await page.user.click(screen.getByRole('button', { name: /^Salvar lista limpa/ }))
    await waitFor(() => expect(saved.map(one => one.name)).toEqual(['clientes - limpa.csv']))
    expect(page.ran.findLast(one => one.name === 'list.clean')?.input).toMatchObject({
      withUnknown: false,
      formulas: 'safe',
      report: false,
    })
    await page.user.click(
      screen.getByRole('switch', { name: 'Incluir também a 1 pessoa que nunca disse se aceita' }),
    )
    await page.user.click(screen.getByRole('radio', { name: 'Em outro programa' }))
    await page.user.click(screen.getByRole('button', { name: 'Salvar relatório' }))
    await waitFor(() => expect(saved.at(-1)?.name).toBe('clientes - conferida.csv'))
    expect(saved.at(-1)?.text).toContain('(11) 97777-6666;pediu para sair;Pediu para sair')
    expect(screen.getByText(/A lista inteira, com duas colunas a mais/)).toBeTruthy()
    expect(page.ran.findLast(one => one.name === 'list.clean')?.input).toMatchObject({
      withUnknown: true,
      formulas: 'exact',
      report: true,
    })
  })

  it('that is a chat goes where its requests are looked for', async () => {
    const page = await openTask('Conferir uma lista')
    await give(page, '12/10/2026 09:20 - Ana: oi\n12/10/2026 09:21 - Loja da Bia: oi', 'conversa.txt')
    expect((await screen.findByRole('alert')).textContent).toContain('Isto é uma conversa, não uma lista')
    await page.user.click(screen.getByRole('button', { name: 'Procurar pedidos nesta conversa' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Trazer conversa.txt' })).toBeTruthy()
  })
})

describe('the list of who wants no messages', () => {
  it('says how many there are, and is written for the tool that sends', async () => {
    const page = await openTask('Montar a lista')
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: /^Ofertas [\d.]+ pessoas$/ })).toBeTruthy(),
    )
    await page.user.click(screen.getByRole('radio', { name: 'VTEX' }))
    await page.user.click(screen.getByRole('checkbox', { name: 'Só o que mudou desde a última vez' }))
    await expectNoFault()
    await page.user.click(screen.getByRole('button', { name: 'Fazer a lista e salvar' }))
    await waitFor(() => expect(saved.map(one => one.name)).toEqual(['nao-enviar.csv']))
    expect(page.ran.findLast(one => one.name === 'suppression.export')?.input).toEqual({
      topics: ['offers', 'news'],
      tool: 'vtex',
      formulas: 'exact',
      format: 'csv',
      changes: true,
    })
  })
})
