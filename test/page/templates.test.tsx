// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TemplateRow } from '../../shared/teach.ts'
import { expectNoFault, openPage } from './open.tsx'
import { templates } from './shop.ts'

const openTemplates = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Modelos' }))
  return page
}

const title = async (text: string) => screen.findByRole('heading', { level: 1, name: text })
const opened = async (name: string) => screen.findByRole('heading', { level: 2, name })
const named = (name: string): TemplateRow => {
  const found = templates.find(one => one.name === name)
  if (!found) throw new Error(`The shop has no template ${name}`)
  return found
}
const withFooter = (text: string): TemplateRow => ({
  ...named('oferta_semana'),
  parts: [{ place: 'footer', text }],
})
const promise = (text: string) => {
  const item = screen.getAllByRole('listitem').find(one => one.querySelector('b')?.textContent === text)
  if (!item) throw new Error(`The template does not promise ${text}`)
  return item
}

describe('the templates', () => {
  it('say at the top how many promise a way out that nobody would hear, and open the first of them', async () => {
    await openTemplates()
    await title('2 modelos mandam responder uma palavra que o Sossego não entende')
    await opened('cupom_bf')
    expect(promise('XISPE').textContent).toContain('o Sossego não entende')
    expect(promise('Parar promoções').textContent).toContain('o Sossego entende na hora')
    expect(screen.getByRole('option', { name: /cupom_bf.*Não entendida: “XISPE”/ })).toBeTruthy()
    await expectNoFault()
  })

  it('are shown as a customer sees them, with what WhatsApp fills in left as it is', async () => {
    await openTemplates()
    const message = within(await screen.findByRole('region', { name: 'Como o cliente vê' }))
    expect(message.getByText('dado 1')).toBeTruthy()
    expect(message.getByText('XISPE').tagName).toBe('MARK')
    expect(message.getByText('Parar promoções')).toBeTruthy()
  })

  it('hear the promised word at once when it is taught, and not any more after an undo', async () => {
    const { user, ran } = await openTemplates()
    expect(await screen.findByText(/^Nada mudaria nos pedidos dos últimos 90 dias/)).toBeTruthy()
    expect(
      screen.getByText(/^Ensinada, quem responder XISPE não recebe mais nada que a loja começa/),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ensinar esta palavra' }))
    expect(ran).toEqual([
      {
        name: 'words.change',
        input: { change: { do: 'add-word', word: { text: 'XISPE', meaning: 'out', language: 'pt' } } },
      },
    ])
    await title('1 modelo manda responder uma palavra que o Sossego não entende')
    expect(promise('XISPE').textContent).toContain('o Sossego entende na hora')
    expect(
      screen.getByText('Quem responder “XISPE” agora não recebe mais nada que a loja começa.'),
    ).toBeTruthy()
    expect(promise('XISPE').textContent).toContain('Você ensinou')
    await user.keyboard('u')
    await title('2 modelos mandam responder uma palavra que o Sossego não entende')
    expect(ran.at(-1)?.input).toEqual({ change: { do: 'remove-word', text: 'XISPE' } })
    expect(promise('XISPE').textContent).toContain('o Sossego não entende')
  })

  it('keep their place in the list while they are mended', async () => {
    const { user } = await openTemplates()
    const names = () => screen.getAllByRole('option').map(one => one.querySelector('b')?.textContent)
    const button = await screen.findByRole('button', { name: 'Ensinar esta palavra' })
    const before = names()
    await user.click(button)
    await title('1 modelo manda responder uma palavra que o Sossego não entende')
    expect(names()).toEqual(before)
    expect(document.activeElement).toBe(promise('XISPE'))
  })

  it('offer to mark a button that nobody would hear, for everything or for the offers alone', async () => {
    const { user, ran } = await openTemplates()
    await user.click(await screen.findByRole('option', { name: /convite_festa/ }))
    await opened('convite_festa')
    await user.click(within(promise('Passo')).getByRole('button', { name: 'Marcar: parar só ofertas' }))
    expect(ran.at(-1)?.input).toEqual({
      change: { do: 'tag-button', button: { id: 'Passo', meaning: 'stop-offers' } },
    })
    await waitFor(() => expect(promise('Passo').textContent).toContain('o Sossego entende na hora'))
    await user.keyboard('u')
    await waitFor(() => expect(promise('Passo').textContent).toContain('o Sossego não entende'))
    await user.click(within(promise('Passo')).getByRole('button', { name: 'Marcar: parar tudo' }))
    expect(ran.at(-1)?.input).toEqual({
      change: { do: 'tag-button', button: { id: 'Passo', meaning: 'stop-all' } },
    })
  })

  it('bring back with an undo what a button meant before', async () => {
    const { user, ran, engine } = await openTemplates()
    const button = { id: 'Passo', meaning: 'nothing' } as const
    await engine.run('words.change', { change: { do: 'tag-button', button } })
    await user.click(await screen.findByRole('option', { name: /convite_festa/ }))
    await opened('convite_festa')
    await user.click(within(promise('Passo')).getByRole('button', { name: 'Marcar: parar tudo' }))
    await waitFor(() => expect(promise('Passo').textContent).toContain('o Sossego entende na hora'))
    await user.keyboard('u')
    expect(ran.at(-1)?.input).toEqual({ change: { do: 'tag-button', button } })
  })

  it('say why a word that may mean something else is not taught, and what to write instead', async () => {
    await openTemplates({ templates: [withFooter('Responda CHEGA para não receber mais ofertas.')] })
    await title('1 modelo manda responder uma palavra que espera você decidir')
    expect(promise('CHEGA').textContent).toMatch(/pode ser sobre outra coisa.*ficaria em Pedidos/)
    expect(await screen.findByText(/^Troque, no modelo do WhatsApp.*já entendida, como SAIR\./)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ensinar esta palavra' })).toBeNull()
  })

  it('say in place why the word was refused in the end', async () => {
    const { user, refuse } = await openTemplates()
    refuse('word-everyday')
    await user.click(await screen.findByRole('button', { name: 'Ensinar esta palavra' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/aparece em conversas todos os dias/)
    expect(promise('XISPE').textContent).toContain('o Sossego não entende')
    await expectNoFault()
  })

  it('say neutrally of a notice that it need not say how to leave', async () => {
    const { user } = await openTemplates()
    await user.click(await screen.findByRole('option', { name: /pedido_confirmado/ }))
    await opened('pedido_confirmado')
    expect(screen.getByText('Aviso: não precisa dizer como sair.')).toBeTruthy()
    expect(screen.getByText('Aviso')).toBeTruthy()
  })

  it('say quietly of an offer that it has no way out, with a footer to copy', async () => {
    const parts = [{ place: 'body' as const, text: 'As sandálias estão com 20% de desconto.' }]
    const { user } = await openTemplates({ templates: [{ ...named('oferta_semana'), parts }] })
    await title('Nenhum modelo seu diz como sair')
    expect(screen.getByText(/1 oferta não diz como sair\.$/)).toBeTruthy()
    expect(screen.getByRole('option', { name: /Não diz como sair/ })).toBeTruthy()
    expect(screen.getByText(/^Oferta sem saída/)).toBeTruthy()
    document.execCommand = command => command === 'copy'
    await user.click(screen.getByRole('button', { name: 'Copiar' }))
    expect(window.getSelection()?.toString()).toBe('Responda SAIR para não receber mais ofertas.')
    expect(screen.getByText(/^Copiado/)).toBeTruthy()
    await expectNoFault()
  })

  it('are gone through with J and K and with the arrows', async () => {
    const { user } = await openTemplates()
    await opened('cupom_bf')
    await user.keyboard('jj')
    await opened('oferta_semana')
    await user.keyboard('k{ArrowUp}')
    await opened('cupom_bf')
    await user.keyboard('{ArrowDown}')
    await opened('convite_festa')
  })

  it('are reached with Ctrl 5 and by their name, settings with Ctrl 6', async () => {
    const { user } = openPage()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}5{/Control}')
    await opened('cupom_bf')
    await user.keyboard('{Control>}6{/Control}')
    await waitFor(() => expect(screen.queryByText('cupom_bf')).toBeNull())
    await user.type(screen.getByRole('combobox'), 'mode')
    await user.click(await screen.findByRole('option', { name: 'Ir para Modelos' }))
    await opened('cupom_bf')
  })

  it('say that all is heard where it is', async () => {
    await openTemplates({ templates: [named('oferta_semana')] })
    await title('O Sossego entende tudo o que seus modelos mandam responder')
  })

  it('say what will be here where there is none, and where nobody knows', async () => {
    await openTemplates({ templates: [] })
    await title('Nenhum modelo de mensagem ainda')
  })

  it('say that nothing is known without a WhatsApp', async () => {
    await openTemplates({ templates: [], status: { account: 'shop', receiving: { state: 'off' } } })
    await title('Ainda não se sabe dos seus modelos')
    expect(screen.getByText('Nenhum WhatsApp conectado')).toBeTruthy()
  })

  it('are found by their name where there are many, and the open one stays open', async () => {
    const many = Array.from({ length: 600 }, (_, index) => ({
      ...named('oferta_semana'),
      ...{ template: `many-${index}`, name: `oferta_${index}` },
    }))
    const { user } = await openTemplates({ templates: many })
    await opened('oferta_0')
    expect(screen.getAllByRole('option').length).toBeLessThan(50)
    expect(screen.getByText(/O Sossego testou 600 modelos/)).toBeTruthy()
    await user.type(screen.getByRole('searchbox', { name: 'Buscar modelo pelo nome' }), '471')
    expect(await screen.findByText('1 modelo com “471” no nome.')).toBeTruthy()
    await opened('oferta_0')
    await user.click(await screen.findByRole('option', { name: /oferta_471/ }))
    await opened('oferta_471')
    await user.type(screen.getByRole('searchbox', { name: 'Buscar modelo pelo nome' }), 'x')
    expect(await screen.findByText('Nenhum modelo com “471x” no nome.')).toBeTruthy()
    await opened('oferta_471')
    await expectNoFault()
  })

  it('tell two of the same name apart by their language', async () => {
    const twin = { ...named('oferta_semana'), template: 'twin', language: 'es_MX' }
    await openTemplates({ templates: [named('oferta_semana'), twin] })
    expect(await screen.findByRole('option', { name: /oferta_semana.*espanhol \(México\)/ })).toBeTruthy()
  })

  it('that became offers open the question who wants offers, and lead to those of whom it is not known', async () => {
    const turned = { ...named('oferta_semana'), turned: { at: 1_795_000_000_000, before: 'UTILITY' } }
    const { user } = await openTemplates({ templates: [turned] })
    await opened('oferta_semana')
    const part = screen.getByRole('heading', { name: 'Agora é oferta' }).closest('section')
    expect(part?.textContent).toContain('(antes: Aviso)')
    expect(part?.textContent).toMatch(/De [\d.]+ contatos ainda não se sabe se querem ofertas/)
    await expectNoFault()
    await user.click(screen.getByRole('button', { name: 'Ver esses contatos' }))
    await screen.findByRole('heading', { level: 1, name: /contatos/ })
    expect(await screen.findByRole('button', { name: /não se sabe/, pressed: true })).toBeTruthy()
  })

  it('say what their text should say otherwise, with its words and Meta’s page, and that all is well', async () => {
    const source = 'https://developers.facebook.com/docs/whatsapp/message-templates/guidelines'
    const finding = { place: 'body' as const, source }
    const findings: TemplateRow['findings'] = [
      { ...finding, rule: 'shortener', severity: 'error', text: 'https://bit.ly/x' },
      { ...finding, rule: 'shop-unnamed', severity: 'warning', text: '' },
    ]
    const { user } = await openTemplates({
      templates: [
        { ...named('cupom_bf'), findings, by: { who: 'Rui', at: 1_795_000_000_000 } },
        named('oferta_semana'),
      ],
    })
    await opened('cupom_bf')
    expect(screen.getByRole('option', { name: /cupom_bf.*2 pontos a corrigir/ })).toBeTruthy()
    expect(screen.getByText('Quem mexeu por último').closest('div')?.textContent).toContain('Rui, ')
    const part = screen.getByRole('heading', { name: 'O que o texto diz' }).closest('section')
    const [first, second] = part ? within(part).getAllByRole('listitem') : []
    expect(first?.textContent).toContain('“https://bit.ly/x”, no texto. Link encurtado esconde')
    expect(first?.textContent).toContain(source)
    expect(second?.textContent).toMatch(/^O texto não diz de que loja é/)
    await expectNoFault()
    await user.click(screen.getByRole('option', { name: /oferta_semana/ }))
    await opened('oferta_semana')
    expect(screen.getByText('Nada a corrigir no texto.')).toBeTruthy()
  })
})
