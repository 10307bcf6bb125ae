// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { byTitle } from '../../renderer/settings/Wordings.tsx'
import { expectNoFault, openPage } from './open.tsx'

const openTopics = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: /^Ajustes/ }))
  await page.user.click(await screen.findByRole('tab', { name: 'Assuntos' }))
  const part = async (name: string) => within(await screen.findByRole('region', { name }))
  return { ...page, part }
}

describe("the shop's own topics", () => {
  it('are made with a name and what they are like, and what that means is said', async () => {
    const { user, part, ran } = await openTopics()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/cinco assuntos de sempre/)
    const topics = await part('Assuntos da loja')
    await user.type(topics.getByLabelText('Nome do assunto'), 'Clube de leitura')
    await user.selectOptions(topics.getByLabelText('Parecido com'), 'Novidades')
    expect(topics.getByText(/^Um “não” a novidades será um “não” a este também/)).toBeTruthy()
    await expectNoFault()
    await user.click(topics.getByRole('button', { name: 'Criar assunto' }))
    expect(ran).toEqual([{ name: 'topic.name', input: { name: 'Clube de leitura', like: 'news' } }])
    expect(await topics.findByText('Quem diz “não” a novidades diz “não” a este também.')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sua loja tem 1 assunto só dela')
  })

  it('stand wherever topics are listed', async () => {
    const { user, part } = await openTopics()
    const topics = await part('Assuntos da loja')
    await user.type(topics.getByLabelText('Nome do assunto'), 'Clube{Enter}')
    await topics.findByText('Clube')
    await user.click(screen.getByRole('button', { name: /^Contatos/ }))
    expect(await screen.findByRole('columnheader', { name: 'Clube' })).toBeTruthy()
    await user.keyboard('a')
    const own = within(await screen.findByRole('group', { name: 'Da sua loja' }))
    expect(own.getByLabelText('Clube')).toBeTruthy()
  })

  it('get another name, and keep what they are like', async () => {
    const own = { id: 'own-1', name: 'Feira', like: 'offers' } as const
    const { user, part, ran } = await openTopics({ status: { topics: [own] } })
    const topics = await part('Assuntos da loja')
    await user.click(await topics.findByRole('button', { name: 'Mudar o nome de Feira' }))
    // The old name is selected: what is typed takes its place.
    await user.keyboard('Feira de sábado{Enter}')
    expect(ran).toEqual([
      { name: 'topic.change', input: { topic: 'own-1', name: 'Feira de sábado', retired: false } },
    ])
    expect(await topics.findByText('Feira de sábado')).toBeTruthy()
  })

  it('end, stay in sight as ended, and begin again with undo', async () => {
    const own = { id: 'own-1', name: 'Feira', like: 'offers' } as const
    const { user, part } = await openTopics({ status: { topics: [own] } })
    const topics = await part('Assuntos da loja')
    await user.click(await topics.findByRole('button', { name: 'Encerrar Feira' }))
    expect(await topics.findByText('Encerrado. As respostas ficam guardadas.')).toBeTruthy()
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await topics.findByRole('button', { name: 'Encerrar Feira' })).toBeTruthy()
  })
})

describe('the words by which the shop asks', () => {
  it('are kept, and a changed text becomes a new version while the old one stays', async () => {
    const { user, part, ran } = await openTopics()
    const texts = await part('Textos que você usa para pedir o sim')
    await user.type(texts.getByLabelText('Como você chama este texto'), 'Ficha')
    await user.type(texts.getByLabelText('O texto, palavra por palavra'), 'Aceito receber ofertas.')
    await user.click(texts.getByRole('button', { name: 'Guardar texto' }))
    await user.click(await texts.findByRole('button', { name: 'Mudar o texto Ficha' }))
    const keep = texts.getByRole('button', { name: 'Guardar como versão 2' })
    expect((keep as HTMLButtonElement).disabled).toBe(true)
    await user.keyboard(' Posso sair quando quiser.')
    await expectNoFault()
    await user.click(keep)
    expect(ran.map(one => one.input)).toEqual([
      { title: 'Ficha', text: 'Aceito receber ofertas.' },
      { title: 'Ficha', text: 'Aceito receber ofertas. Posso sair quando quiser.' },
    ])
    expect(await texts.findByText(/^versão 2/)).toBeTruthy()
    expect(texts.getByText('1 versão antiga')).toBeTruthy()
  })

  it('say that a known title makes a new version of it', async () => {
    const { user, part } = await openTopics()
    const texts = await part('Textos que você usa para pedir o sim')
    const title = texts.getByLabelText('Como você chama este texto')
    await user.type(title, 'Ficha')
    await user.type(texts.getByLabelText('O texto, palavra por palavra'), 'Aceito.')
    await user.click(texts.getByRole('button', { name: 'Guardar texto' }))
    await texts.findByText('Aceito.')
    await user.type(title, 'Ficha')
    expect(texts.getByText(/este fica como a versão 2 dele/)).toBeTruthy()
  })

  it('are listed by title, the last changed first, each with its newest version first', () => {
    const wording = (title: string, version: number, at: number) => ({
      id: `${title}${version}`,
      title,
      version,
      text: '',
      at,
    })
    const all = [wording('a', 1, 1), wording('b', 1, 2), wording('a', 2, 3)]
    expect(byTitle(all).map(versions => versions.map(one => one.id))).toEqual([['a2', 'a1'], ['b1']])
  })
})

describe('who uses this computer', () => {
  it('is a name that may be kept, and may be empty', async () => {
    const { user, part, ran } = await openTopics()
    const staff = await part('Quem está usando este computador')
    await user.type(staff.getByLabelText('Seu nome'), 'Bia{Enter}')
    expect(await screen.findByText('Daqui em diante: Bia.')).toBeTruthy()
    await user.clear(staff.getByLabelText('Seu nome'))
    await user.click(staff.getByRole('button', { name: 'Salvar' }))
    await waitFor(() => expect(screen.getByText('Daqui em diante, sem nome.')).toBeTruthy())
    expect(ran.map(one => one.input)).toEqual([{ name: 'Bia' }, { name: '' }])
  })
})
