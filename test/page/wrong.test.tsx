// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

const openRequest = async (name: string) => {
  const page = openPage()
  await page.user.click(await screen.findByRole('button', { name: /^Pedidos/ }))
  await page.user.click(await screen.findByText(name))
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(name))
  return page
}

const opener = () => screen.getByRole('button', { name: 'O Sossego entendeu errado' })

describe('“this was wrong”', () => {
  it('keeps the sentence of a request with what the person meant', async () => {
    const { user, ran } = await openRequest('Bruna Lima')
    await user.click(opener())
    const question = screen.getByRole('group', { name: 'O que a pessoa quis dizer?' })
    expect(document.activeElement).toBe(question)
    expect(screen.getByText(/Isto não muda o que foi feito.*só neste computador/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Quer saber dos dados dela' })).toBeNull()
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Não pediu nada' }))
    const text = 'quero que vocês apagar meus dados, por favor'
    const said = { request: 'r3', text, lastOurs: null, afterOffer: false, meant: 'NONE' }
    expect(ran).toEqual([{ name: 'example.keep', input: said }])
    expect(await screen.findByText('Frase guardada: Não pediu nada.')).toBeTruthy()
    expect(screen.getByText('Frase guardada. Bruna Lima continua como estava.')).toBeTruthy()
  })

  it('takes it back with undo', async () => {
    const { user, ran } = await openRequest('Bruna Lima')
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Não pediu nada' }))
    await user.click(await screen.findByRole('button', { name: 'Esquecer a frase' }))
    expect(ran.at(-1)).toEqual({ name: 'example.forget', input: { of: 'r3' } })
    await waitFor(() => expect(opener()).toBeTruthy())
  })

  it('lets her say something else, and gives the former back with undo', async () => {
    const { user, ran } = await openRequest('Bruna Lima')
    await user.click(opener())
    await user.click(screen.getByRole('button', { name: 'Não pediu nada' }))
    await user.click(await screen.findByRole('button', { name: 'Mudar' }))
    expect(screen.getByRole('button', { name: 'Não pediu nada', pressed: true })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Quer parar tudo' }))
    await screen.findByText('Frase guardada: Quer parar tudo.')
    await user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await screen.findByText('Frase guardada: Não pediu nada.')).toBeTruthy()
    expect(ran.at(-1)?.input).toMatchObject({ request: 'r3', meant: 'NONE' })
  })

  it('stands below what can be decided, so that those buttons never move', async () => {
    await openRequest('Bruna Lima')
    const decide = screen.getByRole('button', { name: 'Parar tudo' })
    const below = Node.DOCUMENT_POSITION_FOLLOWING
    expect(decide.compareDocumentPosition(opener()) & below).toBe(below)
  })

  it('closes with Esc, and the keyboard goes on where it was', async () => {
    const { user, ran } = await openRequest('Bruna Lima')
    opener().focus()
    await user.keyboard('{Enter}')
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Quer parar tudo')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'O que a pessoa quis dizer?' })).toBeNull()
    expect(document.activeElement).toBe(opener())
    expect(ran).toEqual([])
  })

  it('says of a request that was honoured that it stays so, and leaves U to undoing it', async () => {
    const { user, ran } = await openRequest('Carlos Tavares')
    await user.click(opener())
    expect(screen.getByText(/^Isto não muda o que foi feito nem o que o Sossego entende hoje/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Não pediu nada' }))
    await screen.findByText('A parada continua valendo.')
    expect(screen.getByText('Frase guardada. Carlos Tavares continua como estava.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Desfazer a parada' })).toBeTruthy()
    await user.keyboard('u')
    expect(await screen.findByRole('dialog', { name: /^Desfazer a decisão sobre Carlos/ })).toBeTruthy()
    expect(ran.map(({ name }) => name)).toEqual(['example.keep'])
  })

  it('is not offered where there are no words to learn from', async () => {
    await openRequest('Seu Antônio (oficina)')
    expect(screen.queryByRole('button', { name: 'O Sossego entendeu errado' })).toBeNull()
  })
})
