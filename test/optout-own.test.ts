import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeButton } from '../shared/optout/button.ts'
import type { Change } from '../shared/optout/change.ts'
import { dangerIn, dangerOf, dangerOfButton } from '../shared/optout/danger.ts'
import { judge } from '../shared/optout/judge.ts'
import type { OwnMeaning, TapMeaning } from '../shared/optout/meaning.ts'
import { learn, noOwn } from '../shared/optout/own.ts'
import { replay } from '../shared/optout/replay.ts'
import { backOf, settingsOf, taughtIn } from '../shared/optout/taught.ts'

const taught = (text: string, meaning: OwnMeaning) =>
  learn({ words: [{ text, meaning, language: 'pt' }], buttons: [] })

describe('a word of the owner', () => {
  const own = taught('TCHAU BIA', 'out')

  it.each(['TCHAU BIA', 'tchau bia', 'Tchau, Bia!', 'oi, tchau bia 👋', 'Bom dia. Tchau Bia', 'TCHAAAU BIA'])(
    'is heard as the whole message or a whole sentence: %s',
    text => {
      expect(judge(text, {}, own)).toMatchObject({ verdict: 'OUT', rule: 'shop.own' })
      expect(judge(text).verdict).toBe('NONE')
    },
  )

  it.each(['tchau bia, até amanhã na loja', 'a minha filha disse tchau bia quando saiu'])(
    'is not heard inside a sentence: %s',
    text => {
      expect(judge(text, {}, own).verdict).toBe('NONE')
    },
  )

  it('can bring back and can ask for help', () => {
    expect(judge('quero brilho', {}, taught('quero brilho', 'in')).verdict).toBe('IN')
    expect(judge('socorro bia', {}, taught('socorro bia', 'help')).verdict).toBe('HELP')
  })

  it('gives way where our own message used the word for something else', () => {
    const own = taught('vitrine', 'out')
    expect(judge('vitrine', {}, own).verdict).toBe('OUT')
    expect(judge('vitrine', { lastOurs: 'Digite VITRINE para voltar ao início' }, own).verdict).toBe('NONE')
  })

  it('marks the words that decided', () => {
    expect(judge('Oi! Tchau, Bia', {}, own).words).toEqual(['Tchau', 'Bia'])
  })

  it('never makes the judge deaf to what it heard before', () => {
    expect(judge('PARAR', {}, own).verdict).toBe('OUT')
    expect(judge('tchau bia. me tira da lista', {}, taught('tchau bia', 'help')).verdict).toBe('OUT')
  })
})

describe('a word is refused with its reason', () => {
  it.each([
    ['não', 'out', 'yes-or-no'],
    ['sim', 'in', 'yes-or-no'],
    ['ok', 'out', 'yes-or-no'],
    ['para', 'out', 'unclear'],
    ['chega', 'out', 'unclear'],
    ['cancelar', 'out', 'unclear'],
    ['SAIR', 'out', 'known'],
    ['stop', 'out', 'known'],
    ['sair', 'in', 'opposite'],
    ['voltar', 'out', 'opposite'],
    ['voltar', 'in', 'known'],
    ['ajuda', 'help', 'known'],
    ['ajuda', 'out', 'opposite'],
    ['meu pedido', 'out', 'goods'],
    ['entrega', 'out', 'goods'],
    ['obrigada', 'out', 'everyday'],
    ['bom dia', 'in', 'everyday'],
    ['amanhã', 'out', 'everyday'],
    ['quanto', 'out', 'everyday'],
    ['aberto', 'out', 'everyday'],
    ['1', 'out', 'number'],
    ['22', 'in', 'number'],
    ['zz', 'out', 'too-short'],
    ['👍', 'out', 'empty'],
    ['   ', 'out', 'empty'],
    ['por favor eu gostaria muito de não ver mais nada disso aqui', 'out', 'too-long'],
  ] as const)('%s (%s): %s', (text, meaning, danger) => {
    expect(dangerOf({ text, meaning })).toBe(danger)
  })

  it.each(['XISPE', 'tchau bia', 'fora promo', 'CHEGADEPESQUISA', '#sair1', 'vaza bia'])(
    '%s may be taught',
    text => {
      expect(['known', null]).toContain(dangerOf({ text, meaning: 'out' }))
    },
  )

  it('whatever is typed gets an answer, and a pattern is only letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        dangerOf({ text, meaning: 'out' })
        learn({
          words: [{ text, meaning: 'out', language: 'pt' }],
          buttons: [{ id: text, meaning: 'stop-all' }],
        })
      }),
    )
    const own = taught('.*xispe', 'out')
    expect(judge('qualquer coisa', {}, own).verdict).toBe('NONE')
    expect(judge('xispe', {}, own).verdict).toBe('OUT')
  })
})

describe('a button of the owner', () => {
  const own = learn({
    words: [],
    buttons: [
      { id: 'btn_77', meaning: 'stop-all' },
      { id: 'Menos, por favor', meaning: 'stop-offers' },
      { id: 'ver_mais', meaning: 'nothing' },
    ],
  })

  it('is known by its id, whatever its label says', () => {
    expect(judgeButton('btn_77', 'Tudo bem', {}, own)).toMatchObject({ verdict: 'OUT', topics: [] })
    expect(judgeButton('ver_mais', 'Parar', {}, own).verdict).toBe('NONE')
  })

  it('is known by its label where it has no id, in any case and spelling', () => {
    expect(judgeButton(undefined, 'MENOS, POR FAVOR', {}, own)).toMatchObject({
      verdict: 'OUT',
      rule: 'shop.tag',
      topics: ['offers', 'news'],
    })
  })

  it('without a name is none: an empty id is never looked up', () => {
    const nameless = learn({
      words: [],
      buttons: [
        { id: '\u200b', meaning: 'stop-all' },
        { id: '', meaning: 'stop-all' },
      ],
    })
    expect(nameless.tap('')).toBeUndefined()
    expect(nameless.tap('\u200d')).toBeUndefined()
    expect(judgeButton('', 'Ver catálogo', {}, nameless).verdict).toBe('NONE')
    expect(judgeButton(undefined, undefined, {}, nameless).verdict).toBe('NONE')
  })

  it.each<[string, TapMeaning, string | null]>([
    ['\u200b', 'stop-all', 'empty'],
    ['...', 'nothing', 'empty'],
    ['👍', 'stop-offers', null],
    ['🇧🇷', 'help', null],
    ['77', 'stop-all', null],
    ['Parar promoções', 'in', 'opposite'],
    ['STOP_PROMOTIONS', 'help', 'opposite'],
    ['Parar promoções', 'nothing', null],
    ['Parar promoções', 'stop-all', null],
    ['Não', 'stop-all', 'yes-or-no'],
    ['sim', 'in', 'yes-or-no'],
    ['No', 'stop-offers', 'yes-or-no'],
    ['Sim', 'help', null],
    ['Não', 'nothing', null],
    ['Menos, por favor', 'stop-offers', null],
  ])('%s as %s: %s', (id, meaning, danger) => {
    expect(dangerOfButton({ id, meaning })).toBe(danger)
    expect(dangerIn({ do: 'tag-button', button: { id, meaning } })).toBe(danger)
    expect(dangerIn({ do: 'untag-button', id })).toBeNull()
  })

  it('leaves all other buttons as they were', () => {
    expect(judgeButton('x', 'Parar promoções', {}, own)).toEqual(judgeButton('x', 'Parar promoções'))
  })
})

/** The settings after one more change. */
const taughtBy = (settings: Map<string, string>, change: Change) =>
  new Map([...settings, ...Object.entries(settingsOf(change, settings))])

describe('what is taught', () => {
  const add = (text: string): Change => ({ do: 'add-word', word: { text, meaning: 'out', language: 'pt' } })
  const kept = (...changes: Change[]) => taughtIn(changes.reduce(taughtBy, new Map<string, string>()))

  it('is kept word by word, and a word taken back is gone', () => {
    expect(kept(add('Xispe'), add('Fora Bia')).words.map(({ text }) => text)).toEqual(['Xispe', 'Fora Bia'])
    expect(kept(add('Xispe'), { do: 'remove-word', text: 'XISPE!' }).words).toEqual([])
    const tag: Change = { do: 'tag-button', button: { id: 'B1', meaning: 'help' } }
    expect(kept(tag).buttons).toEqual([{ id: 'B1', meaning: 'help' }])
    expect(kept(tag, { do: 'untag-button', id: 'b1' }).buttons).toEqual([])
  })

  it('can be taken back, or taught anew, where an older version kept it under another name', () => {
    const old = new Map([
      ['word/XISPE-1', JSON.stringify({ text: 'Xispe', meaning: 'out', language: 'pt' })],
      ['word/🥸', JSON.stringify({ text: '🥸', meaning: 'out', language: 'pt' })],
      ['button/b:1', JSON.stringify({ id: 'B1', meaning: 'help' })],
      ['word/vaza', JSON.stringify({ text: 'vaza bia', meaning: 'out', language: 'pt' })],
    ])
    const without = [
      { do: 'remove-word', text: 'xíspe' },
      { do: 'remove-word', text: '🥸' },
      { do: 'untag-button', id: 'b1' },
    ] as const
    expect(taughtIn(without.reduce(taughtBy, old))).toMatchObject({
      words: [{ text: 'vaza bia' }],
      buttons: [],
    })
    const help: Change = { do: 'add-word', word: { text: 'xispe', meaning: 'help', language: 'pt' } }
    const anew = taughtIn(taughtBy(old, help)).words.filter(({ text }) => text.toLowerCase() === 'xispe')
    expect(anew).toEqual([{ text: 'xispe', meaning: 'help', language: 'pt' }])
    expect(backOf(help, taughtIn(old))).toMatchObject({ do: 'add-word', word: { meaning: 'out' } })
    const tag: Change = { do: 'tag-button', button: { id: 'b1', meaning: 'in' } }
    expect(taughtIn(taughtBy(old, tag)).buttons).toEqual([{ id: 'b1', meaning: 'in' }])
  })

  it('is read even where one entry is broken', () => {
    const settings: [string, string][] = [
      ['word/a', '{"text":"a'],
      ['word/b', '{"text":"","meaning":"out"}'],
      ['language', 'pt-BR'],
      ['word/c', JSON.stringify({ text: 'xispe', meaning: 'out', language: 'pt' })],
    ]
    expect(taughtIn(settings).words).toHaveLength(1)
  })

  it('is tried on kept messages: only those whose verdict would change are told', () => {
    const said = [
      { text: 'xispe', tapped: false },
      { text: 'parar', tapped: false },
      { text: 'quanto custa?', tapped: false },
    ]
    expect(replay(said, noOwn, taught('xispe', 'out'))).toEqual([
      { kept: said[0], before: 'NONE', after: 'OUT' },
    ])
  })
})
