// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { catchSaved } from './saved.ts'
import { now } from './shop.ts'

const saved = catchSaved()
const day = 86_400_000

/** Opens the contact of that name beside the grid. */
const openPerson = async (name: string, wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage({ people: 14, ...wishes })
  await page.user.click(await screen.findByRole('button', { name: /^Contatos/ }))
  await page.user.click(await screen.findByText(name))
  const panel = within(await screen.findByRole('complementary', { name: 'Contato aberto' }))
  await panel.findByRole('heading', { name })
  return { ...page, panel }
}

const lineOf = (panel: ReturnType<typeof within>, topic: string) =>
  within(panel.getByText(topic, { selector: 'b' }).closest('li') as HTMLElement)

describe('a contact', () => {
  it('shows of each answer since when, through what, on what ground, with which words and who noted it', async () => {
    const { user, panel } = await openPerson('Joana Souza')
    const news = lineOf(panel, 'Novidades')
    expect(news.getByText(/aceita desde 14 nov/)).toBeTruthy()
    expect(news.getByText('Está na hora de perguntar de novo: você marcou 17 nov.')).toBeTruthy()
    await user.click(news.getByText('Detalhes'))
    expect(news.getByText('A pessoa aceitou')).toBeTruthy()
    expect(news.getByText(/Ficha do balcão, versão 2/)).toBeTruthy()
    expect(news.getByText('14 nov, por Bia')).toBeTruthy()
    await user.click(news.getByRole('button', { name: /^Salvar a prova ficha.jpg/ }))
    await vi.waitFor(() => expect(saved).toEqual([{ name: 'prova-aaaa.jpg', text: 'uma foto' }]))
    await expectNoFault()
  })

  it('says of what nobody spoke that it is not known', async () => {
    const { panel } = await openPerson('Joana Souza')
    expect(lineOf(panel, 'Ofertas').getByText('não se sabe: nunca disse')).toBeTruthy()
  })

  it('names the list and its row where a list said so', async () => {
    const { user, panel } = await openPerson('Beatriz Moura')
    const news = lineOf(panel, 'Novidades')
    await user.click(news.getByText('Detalhes'))
    expect(news.getByText('clientes.csv, linha 214')).toBeTruthy()
  })

  it('keeps with a "yes" when it was said, the ground, when to ask again, and files', async () => {
    const { user, panel, ran } = await openPerson('Joana Souza')
    await user.click(panel.getByRole('button', { name: 'Ofertas: Sim' }))
    await user.type(panel.getByLabelText('Como você sabe que aceita ofertas?'), 'Ficha assinada')
    await user.click(panel.getByText('Mais detalhes: quando, por quê, arquivos'))
    fireEvent.change(panel.getByLabelText('Dito em'), { target: { value: '2026-11-10' } })
    await user.selectOptions(panel.getByLabelText('Por quê'), 'Faz parte de uma compra')
    expect(panel.getByText(/sem os quais a compra/)).toBeTruthy()
    fireEvent.change(panel.getByLabelText('Perguntar de novo em'), { target: { value: '2027-11-10' } })
    await user.upload(
      panel.getByLabelText('Arquivos que provam'),
      new File(['abc'], 'ficha.pdf', { type: 'application/pdf' }),
    )
    expect(await panel.findByRole('button', { name: 'Tirar ficha.pdf' })).toBeTruthy()
    await expectNoFault()
    await user.click(panel.getByRole('button', { name: 'Salvar' }))
    expect(ran.at(-1)).toEqual({
      name: 'consent.set',
      input: {
        person: 'c9',
        topic: 'offers',
        state: 'granted',
        proof: 'Ficha assinada',
        at: new Date(2026, 10, 10, 12).getTime(),
        ground: 'contract',
        files: ['f1'],
        review: new Date(2027, 10, 10, 12).getTime(),
      },
    })
    expect(await lineOf(panel, 'Ofertas').findByText(/aceita desde 10 nov/)).toBeTruthy()
    expect(ran.map(one => one.name)).not.toContain('file.drop')
  })

  it('drops a file that was handed over and then not kept', async () => {
    const { user, panel, ran } = await openPerson('Joana Souza')
    await user.click(panel.getByRole('button', { name: 'Ofertas: Sim' }))
    await user.click(panel.getByText('Mais detalhes: quando, por quê, arquivos'))
    await user.upload(
      panel.getByLabelText('Arquivos que provam'),
      new File(['abc'], 'ficha.pdf', { type: 'application/pdf' }),
    )
    await panel.findByRole('button', { name: 'Tirar ficha.pdf' })
    await user.click(panel.getByRole('button', { name: 'Cancelar' }))
    expect(ran.at(-1)).toEqual({ name: 'file.drop', input: { file: 'f1' } })
  })

  it('says that a "yes" from before a "no" lifts nothing', async () => {
    const { user, panel } = await openPerson('Carlos Tavares')
    await user.click(panel.getByRole('button', { name: 'Ofertas: Sim' }))
    await user.click(panel.getByText('Mais detalhes: quando, por quê, arquivos'))
    fireEvent.change(panel.getByLabelText('Dito em'), { target: { value: '2026-11-01' } })
    expect(panel.getByText(/^O “não” é mais novo, de 14 nov/)).toBeTruthy()
  })

  it('takes no day that has not come as the day on which something was said', async () => {
    const { user, panel } = await openPerson('Joana Souza')
    await user.click(panel.getByRole('button', { name: 'Ofertas: Sim' }))
    await user.type(panel.getByLabelText('Como você sabe que aceita ofertas?'), 'Ficha')
    await user.click(panel.getByText('Mais detalhes: quando, por quê, arquivos'))
    fireEvent.change(panel.getByLabelText('Dito em'), { target: { value: '2026-11-24' } })
    expect(panel.getByText('Esse dia ainda não chegou.')).toBeTruthy()
    expect((panel.getByRole('button', { name: 'Salvar' }) as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(panel.getByLabelText('Dito em'), { target: { value: '2026-11-23' } })
    fireEvent.change(panel.getByLabelText('Perguntar de novo em'), { target: { value: '2026-11-23' } })
    expect(panel.getByText(/^Escolha um dia que ainda vem/)).toBeTruthy()
  })

  it('has in its story the list it came with, files, and who noted what', async () => {
    const { panel } = await openPerson('Joana Souza')
    expect(panel.getByText('Entrou com uma lista')).toBeTruthy()
    expect(panel.getByText('clientes.csv')).toBeTruthy()
    expect(panel.getByText(/por Bia$/, { selector: 'small' })).toBeTruthy()
  })
})

describe('two contacts that look alike', () => {
  it('become one when the owner says so, and two again with undo', async () => {
    const { user, panel, ran } = await openPerson('Marina Alves')
    const near = within(panel.getByRole('region', { name: 'Pode ser a mesma pessoa' }))
    expect(near.getByText('número parecido')).toBeTruthy()
    expect(near.getByText(/vale sempre o mais rigoroso/)).toBeTruthy()
    await user.click(near.getByRole('button', { name: 'É a mesma pessoa' }))
    expect(await panel.findByText('Você juntou com este contato:')).toBeTruthy()
    expect(panel.getByText(/^Passou a ser a mesma pessoa que /)).toBeTruthy()
    expect(panel.queryByRole('region', { name: 'Pode ser a mesma pessoa' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Desfazer' }))
    await waitFor(() => expect(panel.queryByText('Você juntou com este contato:')).toBeNull())
    expect(ran.map(one => one.name)).toEqual(['person.join', 'person.part'])
  })

  it('is told before an erasure when it is done, and of the second folder where there is one', async () => {
    const second = { folder: '/media/x', sameDisk: false, state: 'on', why: null, since: null } as const
    const { user, panel } = await openPerson('Marina Alves', { status: { account: 'shop', second } })
    await user.click(panel.getByRole('button', { name: 'Apagar' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/^Agora mesmo: em segundos.*assim que ela voltar/)).toBeTruthy()
    await expectNoFault()
  })

  it('are found by other names too, and those are shown', async () => {
    const { panel } = await openPerson('Marina Alves')
    expect(panel.getByText('Outros nomes: Má ✨')).toBeTruthy()
  })

  it('are not proposed again when they are two', async () => {
    const { user, panel, ran } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'São duas' }))
    expect(await screen.findByText(/^Anotado: são duas pessoas/)).toBeTruthy()
    expect(ran).toEqual([{ name: 'person.apart', input: { person: 'p1', other: 'p7' } }])
    await waitFor(() => expect(panel.queryByRole('region', { name: 'Pode ser a mesma pessoa' })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await panel.findByRole('region', { name: 'Pode ser a mesma pessoa' })).toBeTruthy()
    expect(ran.at(-1)).toEqual({
      name: 'act.undo',
      input: { act: 'a-apart', why: 'Desfeito logo em seguida' },
    })
  })

  it('are separated later, with a reason', async () => {
    const { user, panel, ran } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'É a mesma pessoa' }))
    await user.click(await panel.findByRole('button', { name: 'Separar Dona Célia' }))
    await user.type(panel.getByLabelText('Por que são duas pessoas?'), 'Mãe e filha{Enter}')
    expect(ran.at(-1)).toEqual({
      name: 'person.part',
      input: { person: 'p1', join: 'j/p1/p7', why: 'Mãe e filha' },
    })
  })
})

describe('what a person may ask', () => {
  it('is everything on her, as a file', async () => {
    const { user, panel } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'Tudo sobre esta pessoa' }))
    await vi.waitFor(() => expect(saved[0]?.name).toBe('tudo-sobre-a-pessoa.json'))
  })

  it('is proofs for somebody else: they are being made, then saved', async () => {
    const { user, panel, pack } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'Provas para mostrar' }))
    expect(await panel.findByText('Juntando as provas… 0 de 8')).toBeTruthy()
    pack(5)
    expect(await panel.findByText('Juntando as provas… 5 de 8')).toBeTruthy()
    await expectNoFault()
    pack(8, 'done')
    await vi.waitFor(() => expect(saved).toEqual([{ name: 'provas.zip', text: 'provas' }]))
    expect(await panel.findByRole('button', { name: 'Provas para mostrar' })).toBeTruthy()
  })

  it('fails with what happened where the proofs could not be gathered', async () => {
    const { user, panel, pack } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'Provas para mostrar' }))
    await panel.findByText('Juntando as provas… 0 de 8')
    pack(3, 'failed')
    expect(await panel.findByText(/^O disco deste computador está cheio/)).toBeTruthy()
    await user.click(panel.getByRole('button', { name: 'Tentar de novo' }))
    expect(panel.getByRole('button', { name: 'Provas para mostrar' })).toBeTruthy()
  })

  it('is to be erased: it says what goes and what stays, asks for no reason, and closes', async () => {
    const { user, panel, ran } = await openPerson('Marina Alves')
    await user.click(panel.getByRole('button', { name: 'Apagar' }))
    const card = within(await screen.findByRole('dialog', { name: 'Apagar Marina Alves para sempre' }))
    expect(card.getByText('Não dá para desfazer.')).toBeTruthy()
    expect(card.getByText(/Um código que não mostra o número/)).toBeTruthy()
    await expectNoFault()
    const erase = card.getByRole('button', { name: 'Apagar para sempre' })
    expect(await card.findByText(/O pedido que espera por você também some/)).toBeTruthy()
    for (const name of ['Tudo sobre esta pessoa', 'Provas para mostrar'])
      expect(card.getByRole('button', { name })).toBeTruthy()
    expect(card.getByText(/Se o número já tiver outro dono/)).toBeTruthy()
    expect(card.queryByRole('textbox')).toBeNull()
    await user.click(erase)
    expect(ran).toEqual([{ name: 'person.erase', input: { person: 'p1' } }])
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(screen.queryByText('Marina Alves')).toBeNull()
  })
})

describe('a request about personal data', () => {
  const open = async (ago: number) => {
    const { requests } = await import('./shop.ts')
    const data = requests.filter(one => one.verdict === 'DATA').map(one => ({ ...one, at: now - ago }))
    const page = openPage({ requests: data })
    await page.user.click(await screen.findByRole('button', { name: /^Pedidos/ }))
    return { ...page, legal: await screen.findByRole('region', { name: /prazo|Responda/ }) }
  }

  it('says by when the law wants an answer, and has the two acts at hand', async () => {
    const { user, legal } = await open(3 * 3_600_000)
    expect(within(legal).getByText('Responda até 8 de dezembro: faltam 15 dias')).toBeTruthy()
    expect(within(legal).getByText(/GDPR, art. 12.*até 23 de dezembro/)).toBeTruthy()
    await expectNoFault()
    await user.click(within(legal).getByRole('button', { name: 'Tudo sobre esta pessoa' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    await user.click(within(legal).getByRole('button', { name: 'Apagar' }))
    expect(await screen.findByRole('dialog', { name: 'Apagar Bruna Lima para sempre' })).toBeTruthy()
  })

  it('counts the days of the calendar to the last one', async () => {
    const { legal } = await open(15 * day)
    expect(within(legal).getByText('Responda até 23 de novembro: é hoje')).toBeTruthy()
  })

  it('says so when the time ran out', async () => {
    const { legal } = await open(20 * day)
    expect(within(legal).getByText('O prazo passou em 18 de novembro. Responda agora.')).toBeTruthy()
  })
})
