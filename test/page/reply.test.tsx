// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'

type Wishes = Parameters<typeof openPage>[0]

const openInbox = async (wishes: Wishes = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: /^Pedidos/ }))
  await screen.findByRole('heading', { name: 'Marina Alves' })
  return page
}
const draft = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Resposta para/ })
const talk = () => within(screen.getByRole('list', { name: 'Conversa' }))

describe('answering a customer', () => {
  it('opens the draft with R, sends it with Ctrl+Enter, and shows in the talk how far it came', async () => {
    const { user, ran, tellReply } = await openInbox()
    expect(screen.getByText(/3 de 1.000 grátis este mês, contando só o que saiu daqui/)).toBeTruthy()
    expect(screen.getByText(/Dá para responder até amanhã/)).toBeTruthy()
    await user.keyboard('r')
    const field = await draft()
    expect(document.activeElement).toBe(field)
    expect(field.value).toContain('responda SAIR')
    expect(screen.getByText(`${field.value.length} de 4.096`)).toBeTruthy()
    await expectNoFault()
    await user.type(field, ' Abraço!')
    await user.keyboard('{Control>}{Enter}{/Control}')
    const [{ input } = { input: null }] = ran
    expect(input).toMatchObject({ request: 'r1', text: expect.stringMatching(/Abraço!$/) })
    expect(await talk().findByText(/Abraço!$/)).toBeTruthy()
    expect(talk().getByText('enviada')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Responder/ })).toBeNull()
    tellReply('r1', 'read')
    expect(await talk().findByText('lida')).toBeTruthy()
    await expectNoFault()
  })

  it('keeps what was typed where it is closed with Escape, and decides nothing meanwhile', async () => {
    const { user, ran } = await openInbox()
    await user.keyboard('r')
    await user.type(await draft(), ' sono')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox', { name: /^Resposta para/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Responder/ }))
    expect((await draft()).value).toMatch(/ sono$/)
    expect(ran).toEqual([])
  })

  it('says that nothing went out where there is no network, and keeps the text', async () => {
    const { user } = await openInbox({ replies: { refusal: 'reply-offline' } })
    await user.keyboard('r')
    await user.type(await draft(), ' Até!')
    await user.click(screen.getByRole('button', { name: /^Enviar/ }))
    expect(await screen.findByText(/Sem internet, a resposta não saiu/)).toBeTruthy()
    expect((await draft()).value).toMatch(/Até!$/)
  })

  it.each([
    ['silent', /pediu para não ser respondida/],
    ['complains', /está incomodada/],
    ['closed', /Passaram 24 horas/],
    ['unsure', /não dá para saber se a resposta saiu/],
    ['no-account', /conecte o WhatsApp da loja/],
    ['not-here', /só deixa responder a quem escreveu/],
  ] as const)('is one calm line where it may not be: %s', async (why, line) => {
    const { user } = await openInbox({ replies: { reply: { may: false, why, until: null } } })
    expect(await screen.findByText(line)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Responder/ })).toBeNull()
    await user.keyboard('r')
    expect(screen.queryByRole('textbox', { name: /^Resposta para/ })).toBeNull()
    await expectNoFault()
  })

  it('says why the last one did not arrive, and offers it again', async () => {
    const problem = { kind: 'whatsapp', code: 'meta-unreachable' } as const
    const sent = { text: 'Pronto!', at: 1, by: 'rule', state: 'failed', problem } as const
    await openInbox({ replies: { reply: { sent } } })
    expect(screen.getByText(/^A última resposta não chegou/)).toBeTruthy()
    expect(talk().getByText('não chegou')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Responder/ })).toBeTruthy()
  })

  it('leaves the words to the owner where none were written before, and warns of the cost', async () => {
    const { user } = await openInbox({ replies: { reply: { draft: '', used: 1000 } } })
    expect(screen.getByText(/esta pode ser cobrada/)).toBeTruthy()
    await user.keyboard('r')
    expect((await draft()).value).toBe('')
    expect(screen.getByText(/só você acha as palavras/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Enviar/ }).disabled).toBe(true)
  })
})

describe('the settings of answers', () => {
  const openReplies = async (wishes: Wishes = {}) => {
    const page = openPage(wishes)
    await page.user.click(await screen.findByRole('button', { name: /^Ajustes/ }))
    await page.user.click(await screen.findByRole('tab', { name: 'Respostas' }))
    return page
  }

  it('answer nobody until the owner says so', async () => {
    const { user, ran } = await openReplies()
    expect(await screen.findByRole('heading', { name: 'Só você responde' })).toBeTruthy()
    await user.click(await screen.findByRole('switch', { name: /Responder pedidos claros/ }))
    expect(ran).toEqual([{ name: 'reply.set', input: { itself: true } }])
    expect(await screen.findByRole('heading', { name: /recebe uma confirmação/ })).toBeTruthy()
    await user.click(screen.getByRole('switch', { name: /Mostrar à pessoa/ }))
    expect(ran.at(-1)).toEqual({ name: 'reply.set', input: { read: true } })
    await expectNoFault()
  })

  it('show in each language what goes out, take other words, and take them back', async () => {
    const { user, ran } = await openReplies()
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Texto em Español' })
    expect(screen.getAllByText(/no te enviaremos ofertas y novedades/)).toHaveLength(1)
    await user.clear(field)
    await user.type(field, 'Listo, sin {{paró}.')
    const form = within(field.closest('form') ?? document.body)
    await user.click(form.getByRole('button', { name: 'Guardar' }))
    expect(ran.at(-1)?.input).toEqual({ text: { language: 'es', text: 'Listo, sin {paró}.' } })
    expect(await form.findByText('Listo, sin mensajes.')).toBeTruthy()
    await user.click(form.getByRole('button', { name: 'Voltar ao texto do Sossego' }))
    expect(field.value).toContain('no te enviaremos {paró}')
  })

  it('say that a connection is needed where there is none', async () => {
    await openReplies({ replies: { connected: false } })
    expect(await screen.findByText(/Conecte o WhatsApp da loja/)).toBeTruthy()
  })
})
