// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

const fresh = { status: { account: null, shop: null, folder: '/home/bia/.config/Sossego' } }

describe('a fresh machine', () => {
  it('says where the data lives and that nothing is sent before she connects', async () => {
    openPage(fresh)
    expect(await screen.findByRole('heading', { name: 'Bem-vindo.' })).toBeTruthy()
    expect(screen.getByText('/home/bia/.config/Sossego')).toBeTruthy()
    expect(screen.getByText(/Nada sai deste computador antes de você conectar o WhatsApp/)).toBeTruthy()
    await expectNoFault()
  })

  it('opens the example shop with one click', async () => {
    const { user, ran } = openPage(fresh)
    await user.click(await screen.findByRole('button', { name: 'Explorar' }))
    expect(ran).toContainEqual({ name: 'account.open', input: { account: 'practice' } })
    expect(await screen.findByRole('heading', { level: 1, name: /Bom dia/ })).toBeTruthy()
  })

  it("opens the owner's own shop with one click", async () => {
    const { user, ran } = openPage(fresh)
    await user.click(await screen.findByRole('button', { name: 'Começar' }))
    expect(ran).toContainEqual({ name: 'account.open', input: { account: 'shop' } })
  })

  it('speaks the language of the computer, and another as soon as it is chosen', async () => {
    const { user } = openPage({ ...fresh, wanted: ['fr-FR', 'es-MX'] })
    expect(await screen.findByRole('heading', { name: 'Le damos la bienvenida.' })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: 'Welcome.' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })
})
