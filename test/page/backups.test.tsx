// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

const openBackups = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Ajustes' }))
  await page.user.click(await screen.findByRole('tab', { name: 'Cópias de segurança' }))
  return page
}

describe('the second folder', () => {
  const line = () => screen.getByRole('contentinfo').textContent ?? ''
  const second = {
    ...{ folder: '/media/bia/PENDRIVE', sameDisk: false, state: 'behind' as const },
    ...{ why: 'away' as const, since: new Date(2026, 10, 20, 18, 2).getTime() },
  }

  it('is chosen in a window of the system, shown, and left again', async () => {
    const { user, ran } = await openBackups({ status: { account: 'shop' } })
    await user.click(await screen.findByRole('button', { name: 'Escolher uma pasta…' }))
    expect(ran).toContainEqual({ name: 'second.choose', input: {} })
    expect(await screen.findByText('/media/bia/PENDRIVE')).toBeTruthy()
    expect(screen.getByText(/^Ela tem todos os contatos, pedidos e respostas/)).toBeTruthy()
    expect(line()).not.toContain('Segunda pasta')
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Não usar mais' }))
    expect(await screen.findByText(/O que está nela fica lá até você apagar/)).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Escolher uma pasta…' })).toBeTruthy()
  })

  it('that is behind says so in one calm sentence, here and at the bottom of every screen', async () => {
    await openBackups({ status: { account: 'shop', second: { ...second, sameDisk: true } } })
    expect(
      await screen.findByText(/não está ligada e está atrasada desde .*Aqui está tudo salvo/),
    ).toBeTruthy()
    expect(screen.getByText(/mesmo disco/)).toBeTruthy()
    expect(line()).toContain('Segunda pasta atrasada desde')
    await expectNoFault()
  })

  it('that is just being filled up is nothing to be told at the bottom', async () => {
    await openBackups({ status: { account: 'shop', second: { ...second, why: 'new' } } })
    expect(await screen.findByText('Ela está recebendo agora tudo o que está aqui.')).toBeTruthy()
    expect(line()).not.toContain('Segunda pasta')
  })

  it('is no matter of the practice shop', async () => {
    await openBackups()
    await screen.findByRole('list', { name: 'Cópias guardadas' })
    expect(screen.getByText(/^Na sua própria loja, aqui você escolhe uma pasta/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Escolher uma pasta…' })).toBeNull()
  })
})

describe('the safety copies', () => {
  it('are listed with when, why, how many people and how big', async () => {
    await openBackups()
    await screen.findByRole('heading', { level: 1, name: '4 cópias de segurança' })
    const rows = within(await screen.findByRole('list', { name: 'Cópias guardadas' })).getAllByRole(
      'listitem',
    )
    expect(rows[0]?.textContent).toMatch(/hoje, 08:10.*Do dia.*8\.412 contatos.*9,4 MB/)
    expect(rows[3]?.textContent).toContain('contatos: não se sabe')
    await expectNoFault()
  })

  it('are made by hand', async () => {
    const { user, ran } = await openBackups()
    await user.click(await screen.findByRole('button', { name: 'Fazer uma cópia agora' }))
    expect(ran).toContainEqual({ name: 'backup.make', input: {} })
    expect(await screen.findByText('Cópia feita e conferida.')).toBeTruthy()
    await screen.findByRole('heading', { level: 1, name: '5 cópias de segurança' })
  })

  it('are gone back to only after seeing what that loses, and what stays', async () => {
    const { user, ran } = await openBackups()
    await user.click(await screen.findByRole('button', { name: /de sábado, 10:10/ }))
    expect(await screen.findByText('Isto perderia 12 acontecimentos mais novos.')).toBeTruthy()
    expect(screen.getByText(/3 pessoas que apareceram depois e 2 “sim” dados depois/)).toBeTruthy()
    expect(screen.getByText('Os 5 “não” que chegaram depois ficam.')).toBeTruthy()
    expect(ran.some(one => one.name === 'backup.restore')).toBe(false)
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Voltar para esta cópia' }))
    expect(ran).toContainEqual({ name: 'backup.restore', input: { backup: 'before-i-3' } })
    expect(await screen.findByText(/nenhum “não” se perdeu/)).toBeTruthy()
  })

  it('say when the first will be made where there is none', async () => {
    await openBackups({ lists: { backups: [] } })
    await screen.findByRole('heading', { level: 1, name: 'O Sossego guarda uma cópia por dia' })
    expect(screen.getByText(/^A primeira sai ainda hoje, sem você fazer nada/)).toBeTruthy()
  })
})
