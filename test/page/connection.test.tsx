// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConnectionWishes } from './fakeConnection.ts'
import { expectNoFault, openPage } from './open.tsx'
import { now, type status } from './shop.ts'

const open = async (connection: ConnectionWishes = {}, more: Partial<typeof status> = {}) => {
  const page = openPage({ connection, status: { account: 'shop', ...more } })
  await page.user.click(await screen.findByRole('button', { name: 'Ajustes' }))
  await page.user.click(screen.getByRole('tab', { name: 'Conexão' }))
  return page
}
const press = async (page: Awaited<ReturnType<typeof open>>, name: string) =>
  page.user.click(await screen.findByRole('button', { name }))
const paste = async (page: Awaited<ReturnType<typeof open>>, label: string, text: string) => {
  await page.user.click(await screen.findByLabelText(label, { selector: 'input' }))
  await page.user.paste(text)
}
const connected: ConnectionWishes = {
  way: 'whole',
  app: true,
  token: { end: 'x7Qa', app: '900', appName: 'Sossego da Bia', endsAt: null },
  account: { id: '310037770000100', name: 'Loja da Bia' },
  numbers: [
    { id: '31', display: '+55 31 3777-7777', name: 'Loja da Bia', rating: 'GREEN', status: '', chosen: true },
  ],
  secret: 'cdef',
  receive: { kind: 'tunnel', domain: 'loja.ngrok-free.app' },
  address: 'https://loja.ngrok-free.app/webhook',
  doubts: [],
  heard: now - 60_000,
}

describe('the connection', () => {
  it('asks one thing at a time, and says how much is left', async () => {
    const page = await open()
    expect(await screen.findByRole('heading', { name: /ainda não está conectado/ })).toBeTruthy()
    await expectNoFault()
    await press(page, 'Continuar')
    await press(page, 'Já tenho')
    expect(screen.getByRole('heading', { name: 'Faltam 6 passos para conectar o WhatsApp.' })).toBeTruthy()
    await paste(page, 'Chave de acesso', 'EAAchave')
    await expectNoFault()
    await press(page, 'Testar e continuar')
    await paste(page, 'Identificação da conta', '3100 3777 0000 100')
    await press(page, 'Testar e continuar')
    expect(page.ran.at(-1)).toEqual({ name: 'connection.account', input: { account: '310037770000100' } })
    await page.user.click(await screen.findByRole('checkbox', { name: /Bia Outlet/ }))
    await press(page, 'Continuar')
    expect(page.ran.at(-1)).toEqual({ name: 'connection.numbers', input: { numbers: ['31'] } })
    await paste(page, 'Chave secreta', 'abc')
    await press(page, 'Testar e continuar')
    await paste(page, 'Domínio', 'loja.ngrok-free.app')
    await paste(page, 'Chave do túnel', 'chave')
    await press(page, 'Abrir e avisar a Meta')
    expect(await screen.findByText('Esperando a primeira mensagem…')).toBeTruthy()
    await expectNoFault()
    await press(page, 'Continuar sem esperar')
    expect(await screen.findByRole('heading', { name: 'O WhatsApp da loja está conectado.' })).toBeTruthy()
    await expectNoFault()
  })

  it('keeps what was pasted where it was wrong, says what was wrong, and shows no secret until asked', async () => {
    const page = await open({ way: 'whole', app: true, refuse: { token: 'token-lacks-messaging' } })
    await paste(page, 'Chave de acesso', 'EAAchave')
    await press(page, 'Testar e continuar')
    expect((await screen.findByRole('alert')).textContent).toMatch(/falta a permissão/)
    const field = screen.getByLabelText<HTMLInputElement>('Chave de acesso', { selector: 'input' })
    expect([field.value, field.type]).toEqual(['EAAchave', 'password'])
    await press(page, 'Mostrar')
    expect(field.type).toBe('text')
  })

  it('asks how the keys are kept only where the computer does not protect them', async () => {
    const weak = { how: null, locked: false, strength: 'weak' as const }
    const page = await open({ way: 'whole', app: true, secrets: weak })
    await paste(page, 'Chave de acesso', 'EAAchave')
    const go = await screen.findByRole<HTMLButtonElement>('button', { name: 'Testar e continuar' })
    expect(go.disabled).toBe(true)
    await page.user.click(screen.getByRole('radio', { name: 'Só enquanto o Sossego estiver aberto' }))
    await press(page, 'Testar e continuar')
    expect(page.ran.at(-1)?.input).toEqual({
      token: 'EAAchave',
      appSecret: null,
      keeping: { how: 'memory' },
    })
  })

  it('shows how it stands, what keeps messages away, and lets a step be changed', async () => {
    const page = await open({ ...connected, doubts: ['unsubscribed'] })
    expect(await screen.findByText('A conta da loja não está ligada ao aplicativo.')).toBeTruthy()
    await expectNoFault()
    await press(page, 'Pôr em ordem')
    expect(await screen.findByLabelText('Domínio')).toHaveProperty('value', 'loja.ngrok-free.app')
    await press(page, 'Abrir e avisar a Meta')
    expect(page.ran.at(-1)?.input).toEqual({
      receive: { kind: 'tunnel', domain: 'loja.ngrok-free.app', token: null },
    })
    expect(await screen.findByText('A conta da loja está ligada ao aplicativo.')).toBeTruthy()
  })

  it('opens with the passphrase what is locked, and can be forgotten in one click', async () => {
    const page = await open({
      ...connected,
      secrets: { how: 'passphrase', locked: true, strength: 'weak' },
    })
    expect(await screen.findByRole('heading', { name: 'A conexão está trancada.' })).toBeTruthy()
    await expectNoFault()
    await paste(page, 'Senha das chaves', 'tres gatos')
    await press(page, 'Abrir')
    expect(await screen.findByText('Loja da Bia · 310037770000100')).toBeTruthy()
    await press(page, 'Esquecer a conexão')
    expect(await screen.findByText(/A conexão foi esquecida/)).toBeTruthy()
    expect(page.ran.at(-1)).toEqual({ name: 'connection.forget', input: {} })
  })

  it('tells days before that the key ends, and where to change it', async () => {
    openPage({ status: { account: 'shop', ending: { what: 'key', at: now + 5 * 24 * 60 * 60_000 } } })
    expect(await screen.findByText(/vale só até/)).toBeTruthy()
  })

  it('says at the top that the key is no longer taken, and leads to another one', async () => {
    const problem = { kind: 'whatsapp' as const, code: 'meta-token' }
    const page = await open({ ...connected, asked: { at: now, next: null, problem, percent: 0 } })
    expect(
      await screen.findByRole('heading', { name: 'O WhatsApp não aceita mais a chave de acesso.' }),
    ).toBeTruthy()
    await expectNoFault()
    await press(page, 'Trocar a chave')
    expect(await screen.findByLabelText('Chave de acesso', { selector: 'input' })).toBeTruthy()
  })

  it('is a stand-in in the example shop', async () => {
    await open({}, { account: 'practice' })
    expect(await screen.findByRole('button', { name: 'Ir para a minha loja' })).toBeTruthy()
    await expectNoFault()
  })
})

describe('the line at the bottom', () => {
  it('says why messages may not come, and when none could', async () => {
    const line = {
      state: 'receiving' as const,
      address: 'https://x.example/webhook',
      since: now,
      lastAt: null,
      doubt: 'elsewhere' as const,
      gap: { from: now - 7_200_000, to: now - 3_600_000 },
    }
    openPage({ status: { account: 'shop', receiving: line } })
    expect(
      await screen.findByText(
        /a Meta entrega em outro endereço.*ficou sem receber: hoje, \d\d:\d\d – \d\d:\d\d/,
      ),
    ).toBeTruthy()
  })
})
