import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../shared/optout/fold.ts'
import { judge } from '../shared/optout/judge.ts'
import { cut } from '../shared/optout/pieces.ts'
import { readTable } from '../shared/optout/score.ts'
import { verdicts } from '../shared/optout/verdict.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'parar',
        'não',
        'me',
        'mande',
        'mais',
        'lista',
        'stop',
        '🛑',
        ',',
        '?',
        'sair',
        'pedido',
        'só',
        '\n',
      ),
    )
    .map(words => words.join(' ')),
)
const outWords = [
  'PARAR',
  'sair',
  'Stop',
  'BAJA',
  'unsubscribe',
  'descadastrar',
  'salir',
  'pare',
  'стоп',
  'não me mande mais mensagens',
]
const courtesies = ['por favor', 'obrigada', 'pfv', 'gracias', 'please', 'thanks', 'bom dia']
const edges = ['!', '...', ' 🙏', ' 😡', ' !!!', '.', ' ❤️', '"']

describe('whatever is typed', () => {
  it('a verdict comes, never an error, and the same one twice', () => {
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: undefined }), (text, lastOurs) => {
        const context = lastOurs === undefined ? {} : { lastOurs }
        const found = judge(text, context)
        expect(verdicts).toContain(found.verdict)
        expect(judge(text, context)).toEqual(found)
      }),
      { numRuns: 500 },
    )
  })

  it('the words that decided stand in the message, in that order, and topics come with TOPIC only', () => {
    fc.assert(
      fc.property(anything, text => {
        const { words, verdict, topics } = judge(text)
        let from = 0
        for (const word of words) {
          const at = text.indexOf(word, from)
          expect(at).toBeGreaterThanOrEqual(0)
          from = at + word.length
        }
        if (verdict !== 'TOPIC') expect(topics).toEqual([])
        if (verdict !== 'NONE') expect(words.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('case, courtesy, signs and invisible letters around a stop word change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...outWords),
        fc.constantFrom(...courtesies),
        fc.constantFrom(...edges),
        fc.boolean(),
        fc.boolean(),
        (word, courtesy, edge, before, upper) => {
          const said = upper ? word.toUpperCase() : word.toLowerCase()
          const hidden = `${said.slice(0, 2)}\u200b${said.slice(2)}`
          const polite = before ? `${courtesy}, ${hidden}${edge}` : `${hidden}, ${courtesy}${edge}`
          expect(judge(`${said}${edge}`).verdict).toBe('OUT')
          expect(judge(polite).verdict).toBe('OUT')
        },
      ),
    )
  })

  it('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anything, text => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('every folded letter knows its place in the original', () => {
    fc.assert(
      fc.property(anything, text => {
        const folded = fold(text)
        expect(folded.at).toHaveLength(folded.text.length + 1)
        expect([...folded.at].sort((a, b) => a - b)).toEqual(folded.at)
        for (const { start, end } of cut(folded).words) expect(end).toBeGreaterThan(start)
      }),
    )
  })
})

describe('what stands around a message', () => {
  const cases = readTable(readFileSync(join(import.meta.dirname, 'fixtures/optout.tsv'), 'utf8')).filter(
    ({ verdict }) => verdict === 'OUT' || verdict === 'NONE',
  )
  const before = ['oi, ', 'Bom dia! ', 'hola, ', 'hi, ', 'por favor, ', '🙏 ', '"', '... ', 'boa tarde\n']
  const after = [
    ' obrigada',
    ', por favor',
    '!!!',
    ' 🙏',
    ' gracias',
    ', thank you',
    '...',
    ' 😡',
    '"',
    '\nobg',
    ' ❤️',
  ]
  const ways = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replace(/ /g, '  '),
  ]

  it('never makes a clear stop unheard, nor silences anybody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.constantFrom('', ...before),
        fc.constantFrom('', ...after),
        fc.constantFrom(...ways),
        ({ text, verdict, replyTo }, head, tail, way) => {
          const context = replyTo ? { lastOurs: replyTo } : {}
          const around = judge(`${head}${way(text)}${tail}`, context).verdict
          expect(around).not.toBe(verdict === 'OUT' ? 'NONE' : 'OUT')
        },
      ),
      { numRuns: 5000 },
    )
  })
})

describe('very long messages', () => {
  it('every letter is read, however long the text', () => {
    expect(fold('a'.repeat(1_000_000)).text).toHaveLength(1_000_000)
  })

  it('a request at the end of a long text is heard, and its words are found in place', () => {
    const text = `${'bla '.repeat(5000)}\npor favor parem de mandar mensagem`
    const found = judge(text)
    expect(found).toMatchObject({ verdict: 'OUT', words: ['parem de', 'mandar', 'mensagem'] })
  })

  it('a request in the middle of a long text is heard', () => {
    const text = `${'bla bla. '.repeat(5000)}me tirem da lista. ${'bla bla. '.repeat(5000)}`
    expect(judge(text)).toMatchObject({ verdict: 'OUT', words: ['me', 'tirem', 'lista'] })
  })

  it('a lone stop word in the middle of a long text is not one', () => {
    expect(judge(`${'bla '.repeat(5000)}parem${' bla'.repeat(5000)}`).verdict).toBe('NONE')
  })
})

describe('the reason is kept with the verdict', () => {
  it.each([
    ['Por favor, SAIR!!', 'pt.word', ['SAIR']],
    ['PARAAAAR', 'pt.word', ['PARAAAAR']],
    ['P.A.R.A.R', 'pt.word', ['P.A.R.A.R']],
    ['descadatrar', 'pt.word', ['descadatrar']],
    ['remver', 'pt.typo', ['remver']],
    ['ok, mas me tira da Lista', 'pt.remove-me', ['me', 'tira', 'Lista']],
    ['NÃO me mande mais mensagens', 'pt.not-send', ['NÃO', 'mande', 'mensagens']],
    ['dejen de escribirme', 'es.stop-sending', ['dejen de', 'escribirme']],
    ['please stop texting me', 'en.stop-sending', ['stop', 'texting']],
    ['🚫', 'emoji.stop', ['🚫']],
    ['quanto custa?', 'none', []],
  ])('%s', (text, rule, words) => {
    expect(judge(text)).toMatchObject({ rule, words })
  })
})
