import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageOf, readStart, titleOf } from '../../shared/lists/chat.ts'
import type { DateOrder } from '../../shared/lists/table.ts'

const read = (line: string, order: DateOrder | null = 'dmy') => {
  const start = readStart(line)
  const message = start && messageOf(7, start, start.text, order)
  if (!message) return null
  const { y, m, d, h, min, s } = message.at
  const kind = message.system ? 'system' : message.media ? 'media' : 'text'
  return [`${y}-${m}-${d} ${h}:${min}:${s}`, kind, message.author, message.text]
}

describe('the first line of a message', () => {
  it.each<[string, DateOrder | null, string[]]>([
    [
      '31/12/2025 14:03 - Ana Souza: oi: tudo bem?',
      'dmy',
      ['2025-12-31 14:3:0', 'text', 'Ana Souza', 'oi: tudo bem?'],
    ],
    ['31/12/25 às 14:03 - Ana: oi', 'dmy', ['2025-12-31 14:3:0', 'text', 'Ana', 'oi']],
    [
      '12/31/25, 2:03\u202fPM - +55 31 98888-7777: hi',
      'mdy',
      ['2025-12-31 14:3:0', 'text', '+55 31 98888-7777', 'hi'],
    ],
    ['31/12/25, 2:05\u00a0p.\u00a0m. - Ana: hola', 'dmy', ['2025-12-31 14:5:0', 'text', 'Ana', 'hola']],
    ['2025-12-31 14:03 - Ana: oi', null, ['2025-12-31 14:3:0', 'text', 'Ana', 'oi']],
    ['31.12.25, 14.03 - Ana: oi', 'dmy', ['2025-12-31 14:3:0', 'text', 'Ana', 'oi']],
    ['[31/12/2025, 14:03:22] Ana: oi', 'dmy', ['2025-12-31 14:3:22', 'text', 'Ana', 'oi']],
    ['[31/12/25 14:03:22] ~ Ana: oi', 'dmy', ['2025-12-31 14:3:22', 'text', 'Ana', 'oi']],
    [
      '\u200e[12/31/25, 2:03:22\u202fPM] Ana: \u200eimage omitted',
      'mdy',
      ['2025-12-31 14:3:22', 'media', 'Ana', 'image omitted'],
    ],
    [
      '[31/12/25 14:03:22] \u202a+55 31 98888-7777\u202c: PARAR',
      'dmy',
      ['2025-12-31 14:3:22', 'text', '+55 31 98888-7777', 'PARAR'],
    ],
    [
      '31/12/2025 14:03 - Ana: <Mídia oculta>',
      'dmy',
      ['2025-12-31 14:3:0', 'media', 'Ana', '<Mídia oculta>'],
    ],
    [
      '31/12/2025 14:03 - Ana: IMG-1.jpg (arquivo anexado)',
      'dmy',
      ['2025-12-31 14:3:0', 'media', 'Ana', 'IMG-1.jpg (arquivo anexado)'],
    ],
    [
      '[31/12/25 14:03:22] Ana: \u200e<anexado: 1-PHOTO.jpg>',
      'dmy',
      ['2025-12-31 14:3:22', 'media', 'Ana', '<anexado: 1-PHOTO.jpg>'],
    ],
    [
      '31/12/2025 14:03 - Ana: PARAR <Mensagem editada>',
      'dmy',
      ['2025-12-31 14:3:0', 'text', 'Ana', 'PARAR'],
    ],
    [
      '[31/12/25 14:03:22] Ana: STOP \u200e<This message was edited>',
      'dmy',
      ['2025-12-31 14:3:22', 'text', 'Ana', 'STOP'],
    ],
    [
      '31/12/2025 14:03 - Ana: a figurinha foi omitida?',
      'dmy',
      ['2025-12-31 14:3:0', 'text', 'Ana', 'a figurinha foi omitida?'],
    ],
    ['31/12/2025 14:03 - Ana:', 'dmy', ['2025-12-31 14:3:0', 'text', 'Ana', '']],
    [
      '31/12/2025 14:03 - As mensagens são protegidas com a criptografia de ponta a ponta. Saiba mais: toque',
      'dmy',
      [
        '2025-12-31 14:3:0',
        'system',
        '',
        'As mensagens são protegidas com a criptografia de ponta a ponta. Saiba mais: toque',
      ],
    ],
    [
      '31/12/2025 14:03 - Ana criou o grupo "Loja: ofertas"',
      'dmy',
      ['2025-12-31 14:3:0', 'system', '', 'Ana criou o grupo "Loja: ofertas"'],
    ],
    ['31/12/2025 14:03 - Ana saiu', 'dmy', ['2025-12-31 14:3:0', 'system', '', 'Ana saiu']],
    [
      '[31/12/25 14:03:22] Loja: \u200eMessages and calls are end-to-end encrypted.',
      'dmy',
      ['2025-12-31 14:3:22', 'system', '', 'Messages and calls are end-to-end encrypted.'],
    ],
    [
      '31/12/2025 14:03 - Ana: é verdade a criptografia de ponta a ponta?',
      'dmy',
      ['2025-12-31 14:3:0', 'text', 'Ana', 'é verdade a criptografia de ponta a ponta?'],
    ],
  ])('%s', (line, order, expected) => {
    expect(read(line, order)).toEqual(expected)
  })

  it.each(['e mais isto', '31/12/2025', '', '14:03 - Ana: oi', '[Ana] oi', '31/12/2025 14:03'])(
    'is not %j: the message before it goes on',
    line => {
      expect(readStart(line)).toBeNull()
    },
  )

  it.each<[string, DateOrder | null]>([
    ['31/02/2025 14:03 - Ana: oi', 'dmy'],
    ['03/04/2025 14:03 - Ana: oi', null],
    ['31/12/2025 25:03 - Ana: oi', 'dmy'],
  ])('%s in order %s is of no day there is', (line, order) => {
    expect(readStart(line)).not.toBeNull()
    expect(read(line, order)).toBeNull()
  })

  it('is found for any author and text that a phone can write', () => {
    const author = fc.stringMatching(/^[A-Za-z+][A-Za-z0-9 ]{0,30}[a-z0-9]$/)
    fc.assert(
      fc.property(author, fc.string(), (name, text) => {
        const start = readStart(`31/12/2025 14:03 - ${name}: ${text}`)
        expect(start?.author).toBe(name)
        expect(start?.text).toBe(text)
      }),
    )
  })

  it('keeps what is written before the mark of an edit, and is quick at a message of nothing but spaces', () => {
    const said = (text: string) => {
      const start = readStart(`31/12/2025 14:03 - Ana: ${text}`)
      return start && messageOf(1, start, start.text, 'dmy')?.text
    }
    expect(said('não quero <Mensagem editada> mais \n <Mensagem editada> ')).toBe(
      'não quero <Mensagem editada> mais',
    )
    const spaces = `x${' '.repeat(500_000)}x`
    expect(said(spaces)).toBe(spaces)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), line => {
        expect(read(line)).toBeNull()
      }),
    )
  })
})

describe('the name of an export', () => {
  it.each([
    ['Conversa do WhatsApp com Ana Souza.txt', 'Ana Souza'],
    ['WhatsApp Chat with Ana (1).zip', 'Ana'],
    ['WhatsApp Chat - Ofertas.zip', 'Ofertas'],
    ['Chat de WhatsApp con Ana.txt', 'Ana'],
    ['_chat.txt', null],
    ['clientes.csv', null],
  ])('%s is of %s', (file, title) => {
    expect(titleOf(file)).toBe(title)
  })
})
