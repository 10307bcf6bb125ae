// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { languages } from '../../renderer/words/languages.ts'
import { judgeButton } from '../../shared/optout/button.ts'
import { dangerOf } from '../../shared/optout/danger.ts'
import { judge } from '../../shared/optout/judge.ts'
import { expectNoFault, openPage } from './open.tsx'

const openWords = async (wishes: Parameters<typeof openPage>[0] = {}) => {
  const page = openPage(wishes)
  await page.user.click(await screen.findByRole('button', { name: 'Ajustes' }))
  await page.user.click(await screen.findByRole('tab', { name: 'Palavras' }))
  await screen.findByRole('region', { name: 'Palavras da loja' })
  return page
}

const message = () => screen.getByRole('textbox', { name: 'Mensagem do cliente' })
const reading = () => within(screen.getByRole('region', { name: 'Como o Sossego entende' }))
const part = (name: string) => within(screen.getByRole('region', { name }))
const own = () => part('Palavras da loja')
const word = () => own().getByRole('textbox', { name: 'Palavra' })
const title = () => screen.getByRole('heading', { level: 1 }).textContent

type Page = Awaited<ReturnType<typeof openWords>>

/** Teaches the shop, by the try-it box, that a sentence is a wish to leave. */
const keepExample = async ({ user }: Page, text: string) => {
  await user.type(message(), text)
  await reading().findByText('Não é sobre receber mensagens.')
  await user.click(reading().getByRole('button', { name: 'O Sossego entendeu errado' }))
  await user.click(screen.getByRole('button', { name: 'Quer parar tudo' }))
  await part('Exemplos da loja').findByText(text)
}

const addWord = async ({ user }: Page, text: string) => {
  await user.type(word(), `${text}{Enter}`)
  await own().findByText(/mudaria|Mudaria/)
  await user.keyboard('{Enter}')
  await own().findByText(text)
}

describe('the try-it box', () => {
  it('says while she types what a message would mean, why, and what would happen', async () => {
    const { user, ran } = await openWords()
    await user.type(message(), 'PARAR')
    expect(await reading().findByText('Pede para sair.')).toBeTruthy()
    expect(reading().getByText(/Ofertas, novidades e avisos de compra seriam parados na hora/)).toBeTruthy()
    expect(reading().getByText(/“PARAR”/)).toBeTruthy()
    expect(document.querySelector('.judged-text mark')?.textContent).toBe('PARAR')
    expect(reading().getByText('pt.word').closest('details')?.open).toBe(false)
    expect(ran).toEqual([])
    await expectNoFault()
  })

  it('holds offers where it is in doubt, and does nothing where nothing was asked', async () => {
    const { user } = await openWords()
    await user.type(message(), 'chega né')
    expect(await reading().findByText('Não dá para ter certeza.')).toBeTruthy()
    expect(reading().getByText(/Até você decidir, ficaria em espera: ofertas e novidades/)).toBeTruthy()
    await user.clear(message())
    await user.type(message(), 'que horas vocês abrem?')
    expect(await reading().findByText(/Nada mudaria/)).toBeTruthy()
  })

  it('keeps the last answer in its place, with its own text, until the next one comes', async () => {
    const { user } = await openWords()
    await user.type(message(), 'PARAR')
    await reading().findByText('Pede para sair.')
    await user.type(message(), ' de fumar')
    expect(reading().getByText('Pede para sair.')).toBeTruthy()
    expect(document.querySelector('.judged-text')?.textContent).toBe('PARAR')
    await waitFor(() => expect(document.querySelector('.judged-text')?.textContent).toBe('PARAR de fumar'))
  })

  it('reads an answer after what the shop had asked', async () => {
    const { user } = await openWords()
    await user.type(message(), 'não')
    expect(await reading().findByText('Não dá para ter certeza.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '+ Mensagem da loja antes desta' }))
    const before = screen.getByRole('textbox', { name: 'Última mensagem da loja' })
    await user.type(before, 'Podemos te enviar nossas ofertas por aqui?')
    expect(await reading().findByText('Pede para sair.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Tirar a mensagem da loja' }))
    expect(await reading().findByText('Não dá para ter certeza.')).toBeTruthy()
  })

  it('keeps what was misunderstood as an example of the shop, and takes it back', async () => {
    const page = await openWords()
    await keepExample(page, 'xispe')
    const said = { request: null, text: 'xispe', lastOurs: null, afterOffer: false, meant: 'OUT' }
    expect(page.ran).toEqual([{ name: 'example.keep', input: said }])
    expect(title()).toBe('O Sossego ainda erra 1 frase que você corrigiu')
    expect(part('Exemplos da loja').getByText(/ainda entendido como: Não é sobre/)).toBeTruthy()
    await expectNoFault()
    await page.user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await part('Exemplos da loja').findByText(/^Nenhum ainda/)).toBeTruthy()
  })
})

describe('the shop’s own words', () => {
  it.each([
    [
      'não',
      /^“não” não pode ser ensinada: responde a muitas perguntas, e isso silenciaria gente que só respondeu/,
    ],
    ['1', /“1” não pode ser ensinada: números respondem/],
    ['obrigada', /“obrigada” não pode ser ensinada: aparece em muitas conversas/],
    ['pedido', /“pedido” não pode ser ensinada: fala também de compras/],
    ['sair', '“sair” o Sossego já entende assim. Não precisa ensinar.'],
    ['voltar', /“voltar” não pode ser ensinada: já quer dizer outra coisa/],
  ])('never include a word that would silence by accident: %s', async (text, why) => {
    const { user, ran } = await openWords()
    await user.type(word(), `${text}{Enter}`)
    expect(await own().findByText(why)).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(own().getByRole('button', { name: 'Conferir e guardar…' })).toBeTruthy()
    expect(ran).toEqual([])
  })

  it('are kept in two steps, by keyboard: first what would change, then the word', async () => {
    const { user, ran } = await openWords({ trial: { examined: 41, total: 0, changes: [] } })
    await user.type(word(), 'xispe{Enter}')
    expect(
      await own().findByText(/^Nada mudaria nos pedidos dos últimos 90 dias.*41 conferidos/),
    ).toBeTruthy()
    expect(ran).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Enter}')
    const kept = { text: 'xispe', meaning: 'out', language: 'pt' }
    expect(ran).toEqual([{ name: 'words.change', input: { change: { do: 'add-word', word: kept } } }])
    expect(await own().findByText('xispe')).toBeTruthy()
    expect(document.activeElement).toBe(word())
    await user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await own().findByText(/^Nenhuma ainda/)).toBeTruthy()
  })

  it('show each decision that would change, and whether her own example would then be right', async () => {
    const page = await openWords()
    await keepExample(page, 'xispe')
    await page.user.type(word(), 'xispe{Enter}')
    const list = within(await own().findByRole('list', { name: 'O que mudaria' }))
    expect(list.getByText(/Não é sobre receber mensagens.*Pede para sair/)).toBeTruthy()
    expect(list.getByText('exemplo seu')).toBeTruthy()
    expect(list.getByText('Ficaria certo: é o que você disse')).toBeTruthy()
    await page.user.click(own().getByRole('button', { name: 'Guardar' }))
    await waitFor(() => expect(title()).toBe('O Sossego entende a frase que você corrigiu'))
    expect(part('Exemplos da loja').getByText('entendido assim')).toBeTruthy()
  })

  it('say so where a change goes against what she said', async () => {
    const page = await openWords()
    await keepExample(page, 'xispe')
    await page.user.click(own().getByRole('radio', { name: 'quer voltar' }))
    await page.user.type(word(), 'xispe{Enter}')
    expect(await own().findByText('Ficaria errado: você disse “Quer parar tudo”')).toBeTruthy()
    expect(own().getByRole('button', { name: 'Guardar mesmo assim' })).toBeTruthy()
  })

  it('go back to the first step with “cancel”, with the word as it was', async () => {
    const { user, ran } = await openWords()
    expect(own().getByText('Escreva a palavra primeiro.')).toBeTruthy()
    await user.type(word(), 'xispe{Enter}')
    await user.click(await own().findByRole('button', { name: 'Cancelar' }))
    expect(document.activeElement?.textContent).toBe('Conferir e guardar…')
    expect(own().getByDisplayValue('xispe')).toBeTruthy()
    expect(ran).toEqual([])
  })

  it('go back to the first step when another word is typed', async () => {
    const { user, ran } = await openWords()
    await user.type(word(), 'xispe{Enter}')
    await own().findByRole('button', { name: 'Guardar' })
    await user.type(word(), ' já')
    expect(own().getByRole('button', { name: 'Conferir e guardar…' })).toBeTruthy()
    expect(ran).toEqual([])
  })

  it('are not kept by the second half of a double click', async () => {
    const { user, ran } = await openWords()
    await user.type(word(), 'xispe')
    await user.dblClick(own().getByRole('button', { name: 'Conferir e guardar…' }))
    expect(await own().findByRole('button', { name: 'Guardar' })).toBeTruthy()
    expect(ran).toEqual([])
  })

  it('are taken away in two steps too, and come back with undo', async () => {
    const page = await openWords()
    await keepExample(page, 'xispe')
    await addWord(page, 'xispe')
    await page.user.click(own().getByRole('button', { name: 'Tirar a palavra “xispe”' }))
    expect(await own().findByText('Ficaria errado: você disse “Quer parar tudo”')).toBeTruthy()
    await page.user.click(own().getByRole('button', { name: 'Tirar mesmo assim' }))
    expect(await own().findByText(/^Nenhuma ainda/)).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Palavras da loja')
    await page.user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await own().findByText('xispe')).toBeTruthy()
  })

  it('give the former meaning back where a new one is undone', async () => {
    const page = await openWords()
    await addWord(page, 'xispe')
    await page.user.click(own().getByRole('radio', { name: 'pede ajuda' }))
    await page.user.type(word(), 'Xispe!{Enter}')
    await own().findByRole('button', { name: 'Guardar' })
    await page.user.keyboard('{Enter}')
    expect(await own().findByText('Xispe!')).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: 'Desfazer' }))
    expect(await own().findByText('xispe')).toBeTruthy()
    expect(own().queryByText('Xispe!')).toBeNull()
  })

  it('say why where the engine refuses in the end', async () => {
    const { user } = await openWords({ trial: { danger: null } })
    await user.type(word(), 'não{Enter}')
    await user.click(await own().findByRole('button', { name: 'Guardar' }))
    expect(await screen.findByText(/responde a muitas perguntas. Nada foi guardado/)).toBeTruthy()
  })
})

describe('the shop’s buttons', () => {
  const taps = () => part('Botões')

  it('are tagged with what a tap means, from those seen in templates', async () => {
    const { user, ran } = await openWords()
    await user.click(await taps().findByRole('button', { name: 'Quero ver' }))
    expect(taps().queryByRole('button', { name: 'Parar promoções' })).toBeNull()
    const check = () => taps().getByRole<HTMLButtonElement>('button', { name: 'Conferir e guardar…' })
    expect(check().disabled).toBe(true)
    await user.click(taps().getByRole('radio', { name: 'parar só ofertas' }))
    await user.click(check())
    await user.click(await taps().findByRole('button', { name: 'Guardar' }))
    const button = { id: 'Quero ver', meaning: 'stop-offers' }
    expect(ran).toEqual([{ name: 'words.change', input: { change: { do: 'tag-button', button } } }])
    expect(await taps().findByText('quer: parar só ofertas')).toBeTruthy()
    expect(taps().queryByRole('button', { name: 'Quero ver' })).toBeNull()
    await expectNoFault()
  })

  it('lose their tag and get it back by keyboard alone', async () => {
    const { user } = await openWords()
    await user.click(taps().getByRole('radio', { name: 'outra coisa' }))
    await user.type(taps().getByRole('textbox'), 'MENU_9{Enter}')
    await taps().findByRole('button', { name: 'Guardar' })
    await user.keyboard('{Enter}')
    const drop = await taps().findByRole('button', { name: 'Tirar o botão “MENU_9”' })
    drop.focus()
    await user.keyboard('{Enter}')
    const sure = await taps().findByRole('button', { name: 'Tirar' })
    await user.tab()
    expect(document.activeElement).toBe(sure)
    await user.keyboard('{Enter}')
    expect(await taps().findByText(/^Nenhum ainda/)).toBeTruthy()
    screen.getByRole('button', { name: 'Desfazer' }).focus()
    await user.keyboard('{Enter}')
    expect(await taps().findByText('MENU_9')).toBeTruthy()
  })
})

describe('the shop’s examples', () => {
  it('that are still misread lead on: from the head to the sentence, from it to the form', async () => {
    const page = await openWords()
    Element.prototype.scrollIntoView = () => {}
    await keepExample(page, 'xispe')
    await page.user.click(screen.getByRole('button', { name: 'Ver a frase' }))
    expect(document.activeElement?.textContent).toContain('xispe')
    await page.user.click(part('Exemplos da loja').getByRole('button', { name: 'Ensinar esta frase' }))
    expect(word()).toHaveProperty('value', 'xispe')
    expect(document.activeElement).toBe(word())
    expect(own().getByRole('radio', { name: 'quer sair', checked: true })).toBeTruthy()
  })

  it('that no word of hers can mend say what to do instead', async () => {
    const page = await openWords()
    await keepExample(page, 'vocês abrem amanhã cedo ou só depois do almoço')
    const examples = part('Exemplos da loja')
    expect(examples.getByText(/não mudam esta frase; se chegar de novo, anote em Contatos/)).toBeTruthy()
    expect(examples.queryByRole('button', { name: 'Ensinar esta frase' })).toBeNull()
  })

  it('are forgotten, and kept again with what went before them', async () => {
    const page = await openWords()
    await page.user.click(screen.getByRole('button', { name: '+ Mensagem da loja antes desta' }))
    await page.user.type(screen.getByRole('textbox', { name: /^Última mensagem/ }), 'Ofertas da semana')
    await page.user.click(screen.getByRole('checkbox', { name: /^Era uma oferta/ }))
    await keepExample(page, 'xispe')
    await page.user.click(screen.getByRole('button', { name: 'Esquecer o exemplo “xispe”' }))
    expect(await part('Exemplos da loja').findByText(/^Nenhum ainda/)).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: 'Desfazer' }))
    await part('Exemplos da loja').findByText('xispe')
    const [first, , again] = page.ran
    expect(again).toEqual(first)
    expect(again?.input).toMatchObject({ lastOurs: 'Ofertas da semana', afterOffer: true })
  })
})

describe('the page', () => {
  it('is reached with the arrow keys, and left again with “back”', async () => {
    const { user } = openPage()
    await user.click(await screen.findByRole('button', { name: 'Ajustes' }))
    screen.getByRole('tab', { name: 'Geral' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('button', { name: 'Ir para a minha loja' })).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('region', { name: 'Assuntos da loja' })).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('region', { name: 'Palavras da loja' })).toBeTruthy()
    window.history.back()
    expect(await screen.findByRole('region', { name: 'Assuntos da loja' })).toBeTruthy()
    window.history.back()
    expect(await screen.findByRole('button', { name: 'Ir para a minha loja' })).toBeTruthy()
    window.history.back()
    expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeTruthy()
    expect(screen.getByRole('tab', { name: 'Geral', selected: true })).toBeTruthy()
  })

  it('gives only examples that are true', () => {
    for (const text of ['SAIR', 'PARAR', 'SALIR', 'STOP', 'UNSUBSCRIBE'])
      expect(judge(text).verdict).toBe('OUT')
    for (const text of ['Parar promoções', 'Parar promociones', 'Stop promotions'])
      expect(judgeButton(undefined, text).verdict).toBe('OUT')
    for (const words of Object.values(languages)) {
      const offered = words['own.place'].split(': ')[1] ?? ''
      expect(dangerOf({ text: offered, meaning: 'out' })).toBeNull()
    }
  })
})
