import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'
import { readTable } from '../shared/optout/score.ts'
import { more } from '../shared/optout/words/more.ts'

const table = readFileSync(join(import.meta.dirname, 'fixtures/optout-others.tsv'), 'utf8')
const cases = readTable(table).map(({ lang = '', verdict, text }) => [lang, verdict, text] as const)

describe('messages in the languages beside Portuguese, Spanish and English', () => {
  it.each(cases)('%s, %s: %s', (_, verdict, text) => {
    expect(judge(text).verdict).toBe(verdict)
  })
})

describe('the tables of these languages', () => {
  it('hold words and short phrases, never a sentence', () => {
    const long = more.flatMap(({ lang, roles, whole }) =>
      [...Object.values(roles), ...Object.values(whole)]
        .flatMap(list => list.split(','))
        .filter(entry => entry.trim().split(/[\s'-]+/).length > 4)
        .map(entry => `${lang}: ${entry.trim()}`),
    )
    expect(long).toEqual([])
  })
})

describe('words that mean something else in another language', () => {
  it.each([
    ['a yoga mat is not the Hindi not', 'can you send me a yoga mat and the messages from yesterday?'],
    ['plus size is not the French no longer', 'send me the plus size dress please'],
    ['né at the end is not the French not', 'você manda mensagem pra mim quando chegar, né'],
    ['das is Portuguese for of the', 'quero saber das promoções'],
    ['a red one is not the Turkish refusal', 'red please'],
    ['leva is Portuguese for takes', 'me leva aí mais tarde?'],
    ['opa is a greeting, not a German grandfather', 'opa, tudo bem? chegou meu pedido?'],
  ])('%s', (_, text) => {
    expect(judge(text).verdict).not.toBe('OUT')
  })
})

describe('Japanese, which is written without blanks', () => {
  it('is cut into words that stand in the message', () => {
    const text = 'もうメッセージを送らないでください'
    const { rule, words } = judge(text)
    expect(rule).toBe('ja.not-send')
    expect(words).toEqual(['メッセージ', '送らないで'])
  })

  it('asks where it ends in か, with or without a mark', () => {
    expect(judge('停止と送ったらクーポンは使えなくなりますか').verdict).toBe('HELP')
  })
})
