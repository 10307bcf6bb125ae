import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { chunksOf, explainVerdict } from '../../renderer/inbox/why.ts'
import { languages } from '../../renderer/words/languages.ts'
import type { Say } from '../../renderer/words/say.ts'
import { judgeButton } from '../../shared/optout/button.ts'
import { judge } from '../../shared/optout/judge.ts'
import { learn } from '../../shared/optout/own.ts'
import { ruleNames, ruleOf, rules } from '../../shared/optout/rules.ts'
import { readTable } from '../../shared/optout/score.ts'
import { type Context, verdicts } from '../../shared/optout/verdict.ts'

// Keys of a record that names exactly the languages.
const tags = Object.keys(languages) as (keyof typeof languages)[]

const sayIn = (tag: keyof typeof languages): Say => {
  const intl = createIntl({ locale: tag, messages: languages[tag] })
  return (id, values) => intl.formatMessage({ id }, values)
}
const say = sayIn('pt-BR')

const why = (text: string, context: Context = {}) => explainVerdict(say, { ...judge(text, context), text })

describe('the rules', () => {
  const rows = readTable(readFileSync(join(import.meta.dirname, '../fixtures/optout.tsv'), 'utf8'))

  it('are all known that judge any message of our examples', () => {
    const names = new Set<string>()
    for (const { text, replyTo } of rows) {
      const { rule } = judge(text, replyTo ? { lastOurs: replyTo } : {})
      names.add(rule)
      expect({ text, rule, name: ruleOf(rule).name }).not.toMatchObject({ name: 'unknown' })
    }
    expect(names.size).toBeGreaterThan(60)
  })

  it('are all known that judge the same words tapped on a button', () => {
    const unknown = rows.filter(({ text }) => ruleOf(judgeButton('reply_1', text).rule).name === 'unknown')
    expect(unknown).toEqual([])
  })

  it('keep their room where two rooms use one name', () => {
    expect(ruleOf('emoji.stop')).toEqual({ name: 'emoji.stop', but: false })
    expect(ruleOf('meta.stop')).toEqual({ name: 'meta.stop', but: false })
    expect(ruleOf('pt.not-send-but')).toEqual({ name: 'not-send', but: true })
  })

  it.each(['', '.', 'pt.', 'pt.of-a-later-version', 'constructor', 'en.toString'])(
    'of another version (%j) are still a sentence',
    rule => {
      expect(ruleOf(rule).name).toBe('unknown')
      const heard = { verdict: 'OUT', rule, words: ['sair'], text: 'sair' } as const
      expect(explainVerdict(say, heard)).toBe(
        '“sair”: foi lido por outra versão do Sossego, e pede para sair.',
      )
    },
  )

  it.each(tags)('can all be said in %s, with any verdict', tag => {
    const said = sayIn(tag)
    for (const name of ruleNames)
      for (const verdict of verdicts) {
        const sentence = explainVerdict(said, { verdict, rule: name, words: [], text: '' })
        expect(sentence).toMatch(/^\p{Lu}[^{}]*[^.]\.$/u)
      }
    const all = ruleNames.map(name => said(`rule.${name}`))
    expect(new Set(all).size).toBe(Object.keys(rules).length)
  })
})

describe('why a message was judged so', () => {
  it('quotes the words that decided, those side by side as one', () => {
    expect(why('para de mandar essas mensagens')).toMatch(
      /^“para de mandar” \+ “mensagens”: pede que as mensagens parem\.$/,
    )
    expect(why('PARAR')).toBe('“PARAR”: é um jeito claro de pedir para sair.')
  })

  it('joins over blanks and light marks, never over another word or the end of a sentence', () => {
    expect(chunksOf('me, tira\nda lista', ['me', 'tira', 'lista'])).toEqual(['me, tira', 'lista'])
    expect(chunksOf('para! mensagem', ['para', 'mensagem'])).toEqual(['para', 'mensagem'])
    expect(chunksOf('🛑🛑 🛑', ['🛑', '🛑', '🛑'])).toEqual(['🛑🛑 🛑'])
  })

  it('says a chunk once, short, and without what cannot be seen', () => {
    expect(chunksOf('sair. Sair. SAIR', ['sair', 'Sair', 'SAIR'])).toEqual(['sair'])
    expect(chunksOf('sa\u202Eir', ['sa\u202Eir'])).toEqual(['sair'])
    const [long] = chunksOf(`para${'r'.repeat(400)}`, [`para${'r'.repeat(400)}`])
    expect(long).toHaveLength(60)
  })

  it('names the label where the hidden id of a button decided, never the id', () => {
    const verdict = judgeButton('STOP_ALL', 'Chega')
    expect(verdict.words).toEqual(['STOP_ALL'])
    expect(explainVerdict(say, { ...verdict, text: 'Chega' })).toMatch(/^“Chega”: /)
  })

  it('says what narrows a wish, and what the moment made of a word', () => {
    expect(why('não quero propaganda, mas pode avisar do pedido')).toMatch(
      /: recusa as mensagens da loja, mas diz o que pode continuar\.$/,
    )
    expect(why('não mandem mensagem antes das 9h')).toMatch(/, mas só em parte\.$/)
    expect(why('cancelar')).toBe('“cancelar”: pede para cancelar, sem dizer o quê.')
    expect(why('cancelar', { lastWasOffer: true })).toMatch(/, mas aqui só pode ser sobre as mensagens\.$/)
  })

  it('says of a word of her own that she taught it, and what it does', () => {
    const own = learn({ words: [{ text: 'XISPE', meaning: 'out', language: 'pt' }], buttons: [] })
    expect(explainVerdict(say, { ...judge('xispe', {}, own), text: 'xispe' })).toBe(
      '“xispe”: é uma palavra que você ensinou, e pede para sair.',
    )
  })

  it('says that nothing was heard where nothing was', () => {
    expect(why('que horas vocês abrem?')).toBe('Nada aqui pede para sair.')
  })
})
