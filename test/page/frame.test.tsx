// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { now } from './shop.ts'

const line = async () => (await screen.findByRole('contentinfo')).textContent

describe('the frame', () => {
  it('tells at the bottom that messages come in and all is saved', async () => {
    openPage()
    expect(await line()).toContain('Recebendo · última mensagem há 4 min')
    expect(await line()).toContain('Tudo salvo')
    expect(await line()).toContain('Conta de prática')
  })

  it('tells an owner without WhatsApp why nothing comes in', async () => {
    openPage({ status: { account: 'shop', receiving: { state: 'off' } } })
    expect(await line()).toContain('Não recebe mensagens: nenhum WhatsApp conectado')
    expect(await line()).not.toContain('Conta de prática')
  })

  it('tells since when and why it can only read', async () => {
    const problem = { kind: 'disk', code: 'disk-full' } as const
    openPage({ status: { saving: { state: 'read-only', since: now - 300_000, problem } } })
    expect(await line()).toContain('Somente leitura desde hoje, 10:05')
    expect(await line()).toContain('Não recebe agora: o WhatsApp guarda as mensagens e tenta de novo')
    expect(screen.getByText(/^O disco deste computador está cheio/)).toBeTruthy()
  })

  it('says that it saves again once a full disk has room, until that is read', async () => {
    const problem = { kind: 'disk', code: 'disk-full' } as const
    const page = openPage({ status: { saving: { state: 'read-only', since: now - 300_000, problem } } })
    await line()
    act(() => page.setStatus({ saving: { state: 'saved' } }))
    const said =
      'O disco tem espaço de novo e o Sossego voltou a salvar. O que tinha sido confirmado está aqui.'
    expect(await screen.findByText(said)).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: 'Fechar' }))
    expect(screen.queryByText(said)).toBeNull()
  })

  it('stays calm while the engine starts anew, and keeps what is on the screen', async () => {
    const { setLine } = openPage()
    await screen.findByRole('heading', { name: 'Bom dia' })
    setLine('lost')
    expect(await screen.findByText(/está voltando sozinho. Nada do que já foi salvo se perdeu/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Bom dia' })).toBeTruthy()
    setLine('ready')
    await waitFor(() => expect(screen.queryByText(/se reorganizando/)).toBeNull())
  })

  it('says once what opening found', async () => {
    const { user } = openPage({ status: { found: [{ kind: 'disk', code: 'found-torn' }] } })
    expect(await screen.findByText(/nada que estava confirmado se perdeu/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Fechar' }))
    expect(screen.queryByText(/nada que estava confirmado se perdeu/)).toBeNull()
  })

  it('shows every shortcut on "?"', async () => {
    const { user } = openPage()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('?')
    const dialog = within(await screen.findByRole('dialog', { name: 'Atalhos do teclado' }))
    expect(dialog.getByText('Parar tudo')).toBeTruthy()
    await expectNoFault()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('goes to a screen by its name', async () => {
    const { user } = openPage()
    await screen.findByRole('heading', { level: 1 })
    await user.type(screen.getByRole('combobox'), 'aju')
    await user.click(await screen.findByRole('option', { name: 'Ir para Ajustes' }))
    expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeTruthy()
    await expectNoFault()
  })

  it('lets the owner of the example shop write as a customer', async () => {
    const { user, ran } = openPage()
    await user.click(await screen.findByRole('button', { name: 'Conta de prática' }))
    await user.type(await screen.findByLabelText('Mensagem'), 'PARAR{Enter}')
    expect(ran).toContainEqual({ name: 'practice.write', input: { text: 'PARAR', person: null } })
    expect(await screen.findByText(/Entregue à loja/)).toBeTruthy()
    await expectNoFault()
  })

  it('asks everything anew when the owner goes to her other shop', async () => {
    const { user, asked } = openPage()
    await user.click(await screen.findByRole('button', { name: 'Ajustes' }))
    asked.length = 0
    await user.click(await screen.findByRole('radio', { name: 'Minha loja' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Bom dia/ })).toBeTruthy()
    await waitFor(() => expect(asked).toContain('today.show'))
    expect(asked).toContain('inbox.page')
  })

  it('changes its colours and its language at once', async () => {
    const { user, ran } = openPage()
    await user.click(await screen.findByRole('button', { name: 'Ajustes' }))
    await user.click(await screen.findByRole('radio', { name: 'Escura' }))
    expect(ran).toContainEqual({ name: 'settings.set', input: { theme: 'dark' } })
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
    await user.click(screen.getByRole('radio', { name: 'Español' }))
    expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeTruthy()
    expect(screen.getByText('Dónde están los datos')).toBeTruthy()
  })
})
