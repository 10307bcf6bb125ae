// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setLetters } from '../../renderer/ui/letters.ts'
import { expectNoFault, openPage } from './open.tsx'
import { now, requests, status } from './shop.ts'

const openInbox = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: /^Pedidos/ }))
  await screen.findByRole('listbox')
  return page
}

const openName = () => screen.findByRole('heading', { level: 2 })
const selected = () =>
  screen.getAllByRole('option', { selected: true }).map(one => one.querySelector('b')?.textContent)
const opened = async (name: string) => waitFor(async () => expect((await openName()).textContent).toBe(name))

describe('the inbox', () => {
  it('opens with the newest that waits, its words marked and the reason it is here', async () => {
    await openInbox()
    await opened('Marina Alves')
    expect(document.querySelector('mark')?.textContent).toBe('chega')
    expect(screen.getByText(/“chega”: pode ser um pedido para sair, ou ser sobre outra coisa/)).toBeTruthy()
    expect(screen.getByText(/Até você decidir, esta pessoa não recebe ofertas/)).toBeTruthy()
    await expectNoFault()
  })

  it('goes to the next and the previous with J and K', async () => {
    const { user } = await openInbox()
    await opened('Marina Alves')
    await user.keyboard('j')
    await opened('Seu Antônio (oficina)')
    await user.keyboard('k')
    await opened('Marina Alves')
  })

  it('stops everything with S and opens the next that waits', async () => {
    const { user, ran } = await openInbox()
    await opened('Marina Alves')
    await user.keyboard('s')
    await opened('Seu Antônio (oficina)')
    expect(ran).toContainEqual({
      name: 'request.decide',
      input: { request: 'r1', decision: 'stop-all', reason: null },
    })
    expect(screen.getByText('Marina Alves: tudo parado.')).toBeTruthy()
  })

  it('keeps a reason chosen with a number and sends it along with the decision', async () => {
    const { user, ran } = await openInbox()
    await opened('Marina Alves')
    await user.keyboard('4')
    await waitFor(() => screen.getByRole('button', { name: 'Não autorizou', pressed: true }))
    await user.keyboard('o')
    await opened('Seu Antônio (oficina)')
    expect(ran.map(({ name }) => name)).toEqual(['request.note', 'request.decide'])
    expect(ran.at(-1)?.input).toEqual({ request: 'r1', decision: 'stop-offers', reason: 'no-consent' })
  })

  it('asks why before it undoes, and undoes with a ready reason', async () => {
    const { user, ran } = await openInbox()
    await opened('Marina Alves')
    await user.keyboard('s')
    await opened('Seu Antônio (oficina)')
    await user.keyboard('u')
    const question = within(await screen.findByRole('dialog', { name: /^Desfazer a decisão sobre/ }))
    expect(ran.map(({ name }) => name)).not.toContain('request.undo')
    await expectNoFault()
    await user.click(question.getByRole('button', { name: /Decidi sem querer/ }))
    expect(ran.at(-1)).toEqual({ name: 'request.undo', input: { request: 'r1', why: 'Decidi sem querer' } })
    await opened('Marina Alves')
  })

  it('shows a clear request as honoured already, with undo', async () => {
    const { user } = await openInbox()
    await user.click(await screen.findByText('Carlos Tavares'))
    await opened('Carlos Tavares')
    expect(
      screen.getByText(
        /Ofertas, novidades e avisos de compra foram parados na hora, sem você precisar fazer nada/,
      ),
    ).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Desfazer a parada' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Parar tudo' })).toBeNull()
  })

  it('says of a sticker that it is one, and that nobody has seen it yet', async () => {
    const [like] = requests
    const picture = { way: 'unheard', rule: 'form.picture', words: [], text: null } as const
    await openInbox({ requests: like ? [{ ...like, ...picture, words: [] }] : [] })
    await opened('Marina Alves')
    expect(screen.getAllByText('figurinha ou foto').length).toBeGreaterThan(1)
    expect(screen.getByText('Falta ver · ofertas em espera')).toBeTruthy()
    expect(screen.getByText(/só você pode dizer o que ela quer/)).toBeTruthy()
    expect(screen.queryByText('mensagem que não dá para ler aqui')).toBeNull()
  })

  it('tells of a message that its writer edited it, not what she made of it, nor that the owner undid it', async () => {
    const { user } = await openInbox()
    await user.click(screen.getByRole('tab', { name: /^Desfeitos/ }))
    await opened('Dona Célia')
    const trail = within(screen.getByRole('list', { name: 'O que aconteceu' }))
    expect(trail.getByText(/a pessoa editou a mensagem/).textContent).toMatch(/mensagem$/)
    expect(screen.getByText(/A pessoa mudou a própria mensagem/)).toBeTruthy()
    expect(screen.queryByText(/foi desfeito por você/)).toBeNull()
  })

  it('takes in a new request without moving the open one', async () => {
    const { arrive } = await openInbox()
    await opened('Marina Alves')
    const [like] = requests
    if (like)
      arrive({
        ...like,
        id: 'new',
        at: now - 1000,
        person: { ...like.person, id: 'p0', name: 'Nova Cliente' },
      })
    expect(await screen.findByText('Nova Cliente')).toBeTruthy()
    await opened('Marina Alves')
    expect(selected()).toEqual(['Marina Alves'])
  })

  it('never decides while the owner writes a note', async () => {
    const { user, ran } = await openInbox()
    await opened('Marina Alves')
    await user.type(screen.getByLabelText('Anotação'), 'sono')
    await user.tab()
    expect(ran).toEqual([{ name: 'request.note', input: { request: 'r1', reason: null, note: 'sono' } }])
  })

  it('leaves single letters alone where the owner turned them off', async () => {
    setLetters(false)
    const { user, ran } = await openInbox()
    await opened('Marina Alves')
    await user.keyboard('s')
    expect(ran).toEqual([])
  })

  it('makes characters visible that could make a text lie', async () => {
    const { user } = await openInbox()
    await user.click(await screen.findByText('Júlia M.'))
    await opened('Júlia M.')
    expect(screen.getAllByTitle('Caractere invisível U+202E').length).toBeGreaterThan(0)
    expect(document.querySelector('.chat a')).toBeNull()
  })

  it('says in peace that nobody waits once all is decided', async () => {
    const { user } = await openInbox()
    for (const name of ['Marina Alves', 'Seu Antônio (oficina)', 'Bruna Lima']) {
      await opened(name)
      await user.keyboard('n')
    }
    expect(await screen.findByText('Pronto. Ninguém mais espera por você.')).toBeTruthy()
  })

  it('says what happened where a decision could not be written, and stays', async () => {
    const { user, refuse } = await openInbox()
    await opened('Marina Alves')
    refuse('disk-full')
    await user.keyboard('s')
    expect(
      await screen.findByText(/O disco deste computador está cheio.*O que já foi salvo está a salvo/),
    ).toBeTruthy()
    await opened('Marina Alves')
  })

  it('says what will be here where nothing is', async () => {
    openPage({ requests: [] }).user.click(await screen.findByRole('button', { name: /^Pedidos/ }))
    expect(await screen.findByText('Tudo decidido')).toBeTruthy()
  })

  it('asks about many that only WhatsApp tells of at once, and respects them all with one act', async () => {
    const [first] = requests
    if (!first) return expect.fail()
    const told = { ...first, tab: 'waiting' as const, way: 'failure' as const, rule: 'meta.131050.brake' }
    const rows = [1, 2, 3].map(n => ({ ...told, id: `told-${n}`, text: null }))
    const counts = { ...status.counts, waiting: 3, braked: 3 }
    const { user, ran } = openPage({ requests: rows, status: { counts } })
    await user.click(await screen.findByRole('button', { name: /Pedidos/ }))
    expect(await screen.findByText(/3 delas esperam por você/)).toBeTruthy()
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Respeitar todos' }))
    expect(ran.at(-1)?.name).toBe('brake.honour')
    expect(await screen.findByText(/as ofertas pararam para todas essas pessoas/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Respeitar todos' })).toBeNull()
  })
})
