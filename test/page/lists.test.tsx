// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { catchSaved } from './saved.ts'

catchSaved()

type Page = ReturnType<typeof openPage>

const openLists = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Listas' }))
  return page
}

const openImport = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = await openLists(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Trazer uma lista' }))
  return page
}

const give = ({ user }: Page, text: string, name = 'clientes.csv') =>
  user.upload(screen.getByLabelText('Escolher arquivo', { selector: 'input' }), new File([text], name))

const list = [
  'Nome;Celular;Bairro',
  'Rosa Nova;(31) 98888-0001;Centro',
  'Marina Alves;(31) 98888-7777;Savassi',
  'Carlos Tavares;(11) 97777-6666;Lapa',
  'Sem DDD;98888-0002;Centro',
].join('\n')

const group = (name: RegExp) => screen.findByRole('button', { name })
const main = (name: RegExp | string) => screen.findByRole<HTMLButtonElement>('button', { name })
const last = (page: Page, name: string) => page.ran.filter(one => one.name === name).at(-1)?.input

/** What the owner says of a list of people who agreed. */
const agreed = async ({ user }: Page, proof = 'Ficha no balcão') => {
  await user.click(await screen.findByRole('radio', { name: 'Aceitaram receber' }))
  expect((await main('Ver o que vai acontecer')).disabled).toBe(true)
  await user.click(screen.getByRole('checkbox', { name: 'Ofertas' }))
  await user.type(screen.getByLabelText('Como você sabe?'), proof)
}

describe('the lists', () => {
  it('ask at the top what the owner wants to do, with three choices and what was done before', async () => {
    await openLists()
    await screen.findByRole('heading', { level: 1, name: 'O que você quer fazer com uma lista?' })
    for (const name of [
      'Trazer para o Sossego',
      'Conferir antes de enviar',
      'Lista de quem não quer receber',
    ])
      expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy()
    const row = (await screen.findByText('clientes-balcao.xlsx')).closest('li') as HTMLElement
    expect(row.textContent).toContain('aceitaram ofertas e novidades · por Rafa')
    expect(row.textContent).toContain('1.204 pessoas')
    await expectNoFault()
  })

  it('say what will be here before the first one comes', async () => {
    await openLists({ lists: { imports: [] } })
    expect(await screen.findByText(/As listas que você trouxer aparecem aqui/)).toBeTruthy()
  })

  it('take one back only with a reason, and then say so', async () => {
    const { user, ran } = await openLists()
    await user.click(await screen.findByRole('button', { name: 'Desfazer clientes-balcao.xlsx' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Desfazer clientes-balcao.xlsx' }))
    await expectNoFault()
    await user.click(dialog.getByRole('button', { name: /Era a lista errada/ }))
    expect(ran).toContainEqual({ name: 'import.undo', input: { import: 'i-3', why: 'Era a lista errada' } })
    expect(await screen.findByText(/^Desfeita hoje, 10:10: Era a lista errada/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Desfazer clientes-balcao.xlsx' })).toBeNull()
  })

  it('are reached with Ctrl 4, and left again with Escape', async () => {
    const { user } = openPage()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}4{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Trazer uma lista' }))
    await screen.findByRole('heading', { level: 1, name: 'Trazer uma lista para o Sossego' })
    await user.keyboard('{Escape}')
    await screen.findByRole('heading', { level: 1, name: 'O que você quer fazer com uma lista?' })
  })
})

describe('a list that comes in', () => {
  it('is shown with its columns guessed, and waits until the owner says what it says', async () => {
    const page = await openImport()
    await give(page, list)
    const phone = await screen.findByLabelText<HTMLSelectElement>('O que é a coluna Celular')
    expect(phone.value).toBe('phone')
    expect(screen.getByLabelText<HTMLSelectElement>('O que é a coluna Bairro').value).toBe('other')
    expect(
      screen.getByText('Lido como tabela separada por ponto e vírgula. Números sem código de país: Brasil.'),
    ).toBeTruthy()
    expect((await main('Ver o que vai acontecer')).disabled).toBe(true)
    expect(screen.getByText('Escolha uma das três.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Colunas')
    await expectNoFault()
  })

  it('is seen group by group before anything is written', async () => {
    const page = await openImport()
    await give(page, list)
    await agreed(page)
    await page.user.click(await main('Ver o que vai acontecer'))
    await group(/1 pessoa nova/)
    expect(page.ran.some(one => one.name === 'import.run')).toBe(false)
    expect(screen.getByText('4 linhas lidas. Nada foi guardado ainda.')).toBeTruthy()
    await page.user.click(await group(/1 espera a sua decisão: fica de fora/))
    expect(screen.getByRole('cell', { name: 'Marina Alves' })).toBeTruthy()
    await page.user.click(await group(/1 linha recusada/))
    expect(screen.getByRole('cell', { name: 'Falta o DDD' })).toBeTruthy()
    await expectNoFault()
  })

  it('shows which rows name somebody who stands further up', async () => {
    const page = await openImport()
    await give(page, `${list}\nDe novo;(31) 98888-9999\nE de novo;+55 31 98888-9999`)
    await agreed(page)
    await page.user.click(await main('Ver o que vai acontecer'))
    await page.user.click(await group(/1 linha repetida/))
    expect(screen.getByRole('cell', { name: 'A mesma pessoa está na linha 6.' })).toBeTruthy()
    await expectNoFault()
  })

  it('with nothing new says so, and leads on', async () => {
    const page = await openImport()
    await give(page, 'Nome;Celular\nCarlos;(11) 97777-6666')
    await page.user.click(await screen.findByRole('radio', { name: 'Só contatos' }))
    await page.user.click(await main('Ver o que vai acontecer'))
    expect(await screen.findByText('Não há nada novo nesta lista.')).toBeTruthy()
    await page.user.click(await main('Trazer outra'))
    expect(await screen.findByLabelText('Escolher arquivo', { selector: 'input' })).toBeTruthy()
  })

  it('is written as the owner said, with her proof', async () => {
    const page = await openImport()
    await give(page, list)
    await agreed(page)
    await page.user.click(await main('Ver o que vai acontecer'))
    await page.user.click(await main('Trazer 1 pessoa'))
    expect(await screen.findByText('1 pessoa foi trazida.')).toBeTruthy()
    expect(screen.getByText('A lista entrou nos seus contatos. Você pode desfazer.')).toBeTruthy()
    expect(screen.getByText('Já está nos seus contatos.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: /^Pronto\s*\(feito\)/ })).toBeTruthy()
    expect(screen.getByText('1 pessoa entra · 2 ficam de fora · 1 linha recusada')).toBeTruthy()
    expect(last(page, 'import.run')).toEqual({
      reading: { file: 'f1', home: 'BR', overruled: {}, means: ['name', 'phone', 'other'] },
      saying: {
        state: 'granted',
        topics: ['offers'],
        proof: 'Ficha no balcão',
        ground: 'consent',
        wording: null,
        files: [],
        revive: false,
        evidence: '',
      },
    })
  })

  it('can be undone where it was brought in', async () => {
    const page = await openImport()
    await give(page, list)
    await page.user.click(await screen.findByRole('radio', { name: 'Só contatos' }))
    await page.user.click(await main('Ver o que vai acontecer'))
    await page.user.click(await main('Trazer 1 pessoa'))
    await page.user.click(await main('Desfazer esta lista'))
    await page.user.keyboard('1')
    expect(await screen.findByText('Esta lista foi desfeita.')).toBeTruthy()
    expect(screen.queryByText('Já está nos seus contatos.')).toBeNull()
    await expectNoFault()
  })

  it('of people who said no stops everything, and needs no proof', async () => {
    const page = await openLists()
    await page.user.click(await screen.findByRole('button', { name: 'Montar a lista' }))
    await page.user.click(await screen.findByRole('button', { name: 'Trazer quem disse não' }))
    await give(page, list)
    await page.user.click(await main('Ver o que vai acontecer'))
    await page.user.click(await main(/^Anotar 3 “não”/))
    expect(last(page, 'import.run')).toMatchObject({
      saying: { state: 'denied', topics: ['offers', 'news', 'orders', 'receipts', 'account'], proof: '' },
    })
  })

  it('brings nobody back but with both switches, a date and a proof', async () => {
    const page = await openImport()
    await give(page, 'Nome;Celular;Data\nCarlos;(11) 97777-6666;20/11/2026')
    await agreed(page, 'Site')
    await page.user.click(await main('Ver o que vai acontecer'))
    await group(/1 pediu para sair: fica de fora/)
    expect(last(page, 'import.preview')).toMatchObject({ saying: { revive: false } })
    await page.user.click(screen.getByText('Alguém que disse não voltou a aceitar?'))
    const [returned, dated] = screen.getAllByRole<HTMLInputElement>('switch')
    if (!returned || !dated) throw new Error('There are no two switches')
    expect([returned.checked, dated.checked]).toEqual([false, false])
    await page.user.click(returned)
    expect(screen.queryByLabelText('Como você sabe que pediram para voltar?')).toBeNull()
    await page.user.click(dated)
    await page.user.type(screen.getByLabelText('Como você sabe que pediram para voltar?'), 'Novo cadastro')
    await expectNoFault()
    await page.user.click(await main('Conferir de novo'))
    await group(/1 pessoa voltou/)
    expect(document.activeElement?.textContent).toBe('O que vai acontecer')
    expect(last(page, 'import.preview')).toMatchObject({
      saying: { revive: true, evidence: 'Novo cadastro' },
    })
  })

  it('with dates that can be read in two ways is asked about, not guessed', async () => {
    const page = await openImport()
    await give(page, 'Nome;Celular;Data\nAna;(31) 98888-0001;04/05/2026')
    await page.user.click(await screen.findByRole('radio', { name: 'Só contatos' }))
    expect(screen.getByText('Uma data como “04/05/2026”: que dia é?')).toBeTruthy()
    expect((await main('Ver o que vai acontecer')).disabled).toBe(true)
    await page.user.click(screen.getByRole('radio', { name: '4 de maio de 2026' }))
    await waitFor(() => expect(last(page, 'list.look')).toMatchObject({ overruled: { dates: 'dmy' } }))
    await waitFor(async () => expect((await main('Ver o que vai acontecer')).disabled).toBe(false))
  })

  it('without a column of numbers says so in place', async () => {
    const page = await openImport()
    await give(page, 'Produto;Cidade\nSandália;Contagem')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nenhuma coluna parece ter números/)
  })

  it('that can not be read says what happened, what was not lost and what to do', async () => {
    const page = await openImport({ lists: { refusal: 'old-excel' } })
    await give(page, list, 'clientes.xls')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/clientes\.xls não pôde ser lido.*Nada foi guardado.*salve como \.xlsx/)
    await expectNoFault()
  })

  it('as a chat that is too big is to be exported without its media', async () => {
    const page = await openImport({ lists: { refusal: 'too-big' } })
    await give(page, 'x', 'Conversa.zip')
    expect((await screen.findByRole('alert')).textContent).toMatch(/escolha “sem mídia”/)
  })

  it('may be pasted, and stays on the desk while the owner looks elsewhere', async () => {
    const page = await openImport()
    await page.user.click(screen.getByRole('button', { name: 'Colar contatos' }))
    await page.user.type(screen.getByLabelText(/Cole nomes e números/), '(31) 98888-0001')
    await page.user.click(screen.getByRole('button', { name: 'Continuar' }))
    await screen.findByRole('heading', { level: 1, name: 'Trazer colado.txt' })
    await page.user.click(screen.getByRole('button', { name: /^Contatos/ }))
    await page.user.click(screen.getByRole('button', { name: 'Listas' }))
    await page.user.click(await screen.findByRole('button', { name: 'Continuar colado.txt' }))
    expect(await screen.findByRole('radio', { name: 'Só contatos' })).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: 'Listas' }))
    await page.user.click(await screen.findByRole('button', { name: 'Descartar colado.txt' }))
    expect(screen.queryByRole('button', { name: 'Continuar colado.txt' })).toBeNull()
    await page.user.click(screen.getByRole('button', { name: 'Trazer uma lista' }))
    expect(screen.getByRole('button', { name: 'Colar contatos' })).toBeTruthy()
  })

  it('is not written while the disk refuses, and says why', async () => {
    const problem = { kind: 'disk', code: 'disk-full' } as const
    const page = await openImport({ status: { saving: { state: 'read-only', since: 0, problem } } })
    await give(page, list)
    await page.user.click(await screen.findByRole('radio', { name: 'Só contatos' }))
    await page.user.click(await main('Ver o que vai acontecer'))
    expect((await main('Trazer 1 pessoa')).disabled).toBe(true)
    expect(screen.getAllByText(/^O disco deste computador está cheio/).length).toBeGreaterThan(1)
  })
})

const said = [
  '12/10/2026 09:14 - Loja da Bia: Ofertas da semana!',
  '12/10/2026 09:20 - Dona Rosa: bom dia',
  '12/10/2026 09:21 - Dona Rosa: PARAR',
].join('\n')

describe('an exported chat', () => {
  it('is asked for the number that its names hide, and files what it finds', async () => {
    const page = await openImport()
    await give(page, said, 'Conversa do WhatsApp com Dona Rosa.txt')
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Loja da Bia/ })).checked).toBe(true)
    expect((await main('Procurar pedidos')).disabled).toBe(true)
    const number = screen.getByLabelText(/Qual é o número de Dona Rosa/)
    await page.user.type(number, '98888')
    await page.user.tab()
    expect((await screen.findByRole('alert')).textContent).toContain('Faltam dígitos')
    await page.user.clear(number)
    await page.user.type(number, '31 98888-4321')
    await page.user.click(await main('Procurar pedidos'))
    expect(await screen.findByText('1 pedido encontrado.')).toBeTruthy()
    expect(screen.getByText('PARAR')).toBeTruthy()
    await expectNoFault()
    await page.user.click(await main('Guardar 1 pedido'))
    expect(await screen.findByText('1 pedido guardado em Pedidos.')).toBeTruthy()
    expect(last(page, 'chat.run')).toEqual({
      reading: { file: 'f1', home: 'BR', overruled: {} },
      me: 'Loja da Bia',
      number: '31 98888-4321',
    })
  })

  it('may be one in which the shop never wrote', async () => {
    const page = await openImport()
    await give(page, '12/10/2026 09:21 - Dona Rosa: PARAR', 'conversa.txt')
    const silent = await screen.findByRole<HTMLInputElement>('radio', {
      name: 'Eu não escrevi nesta conversa',
    })
    expect(silent.checked).toBe(false)
    await page.user.click(silent)
    await page.user.type(screen.getByLabelText(/Qual é o número de Dona Rosa/), '31 98888-4321')
    await page.user.click(await main('Procurar pedidos'))
    expect(await screen.findByText('1 pedido encontrado.')).toBeTruthy()
    expect(last(page, 'chat.preview')).toMatchObject({ me: null, number: '31 98888-4321' })
    await expectNoFault()
  })

  it('of a group is refused, with the reason', async () => {
    const page = await openImport()
    const many = ['Ana', 'Bia', 'Caio', 'Davi'].map(name => `12/10/2026 09:20 - ${name}: oi`)
    await give(page, many.join('\n'), 'grupo.txt')
    expect((await screen.findByRole('alert')).textContent).toMatch(/conversa de um grupo.*Nada foi guardado/)
    expect(screen.queryByRole('button', { name: 'Procurar pedidos' })).toBeNull()
  })
})
