import { describe, expect, it } from 'vitest'
import { look } from '../../electron/engine/lists/look.ts'
import { Asked, Guess, Overruled } from '../../shared/lists/table.ts'
import { cellsOf, fileOf, readMessages, readRows, refusalOf } from './file.ts'
import { zipOf } from './zip.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

describe('a file of cards', () => {
  const text =
    card('FN:Ana', 'TEL:31988887777', 'TEL:31977776666') + card('FN:Bia') + card('FN:Célia', 'TEL:1')

  it('has a row for each phone, numbered by its card, and one for a card without', async () => {
    const read = await readRows(fileOf(text, 'contatos.vcf'))
    expect(read.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'Ana', '31988887777'],
      [1, 'Ana', '31977776666'],
      [2, 'Bia', ''],
      [3, 'Célia', '1'],
    ])
    const { guess, columns } = await look(fileOf(text, 'contatos.vcf'))
    expect(guess).toMatchObject({ format: 'vcard', delimiter: null, header: false })
    expect(columns.map(({ means }) => means)).toEqual(['name', 'phone'])
  })

  it('keeps each card whole, to be written back', async () => {
    const rows = (await readRows(fileOf(text, 'contatos.vcf'))).rows
    expect(rows[2]?.raw).toBe(card('FN:Bia').replaceAll('\r\n', '\n'))
  })

  it('may be cut short, or hold a card within a card', async () => {
    const cut = `BEGIN:VCARD\nFN:Ana\nTEL:31988887777\nBEGIN:VCARD\nFN:Bia\nTEL:31977776666\n`
    expect(await cellsOf(cut)).toEqual([
      ['Ana', '31988887777'],
      ['Bia', '31977776666'],
    ])
    const nested =
      'BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Bia\nTEL:1\nEND:VCARD\nTEL:31988887777\nEND:VCARD\n'
    expect(await cellsOf(nested)).toEqual([['Ana', '31988887777']])
  })

  it('refuses a card with a photo beyond measure, and reads the next', async () => {
    const huge = card('FN:Ana', 'PHOTO;ENCODING=b:', ...Array<string>(90).fill(` ${'A'.repeat(100_000)}`))
    const read = await readRows(fileOf(huge + card('FN:Bia', 'TEL:31977776666')))
    expect(read.refused).toEqual([{ row: 1, reason: 'cell-too-long' }])
    expect(read.rows.map(({ cells }) => cells)).toEqual([['Bia', '31977776666']])
  })
})

describe('what was found out about a list', () => {
  it.each([
    ['csv', 'Clientes\n\nnome;celular\nAna;31988887777\nBia;31977776666;x\n'],
    ['csv', 'Ana;31988887777\nBia;31977776666\n'],
    ['csv', 'telefone\n31988887777\n'],
    ['vcf', card('FN:Ana', 'TEL:31988887777')],
    ['txt', 'Ana 31988887777\nBia 31977776666\n'],
  ])('reads the same rows when it comes back as it was: %s %j', async (ending, text) => {
    const asked = fileOf(text, `x.${ending}`)
    const { guess } = await look(asked)
    expect(await readRows({ ...asked, overruled: guess })).toEqual(await readRows(asked))
    expect((await look({ ...asked, overruled: guess })).guess).toEqual(guess)
  })

  it('is the same message to and from the process', async () => {
    const { guess } = await look(fileOf('nome;celular\nAna;31988887777\n'))
    expect(Guess.parse(JSON.parse(JSON.stringify(guess)))).toEqual(guess)
    expect(Overruled.parse(guess)).toEqual(Overruled.parse(JSON.parse(JSON.stringify(guess))))
    expect(Asked.safeParse({ path: 'x', name: 'x', home: 'constructor', overruled: {} }).success).toBe(false)
  })
})

describe('a pasted text', () => {
  it('has its people by line, and says which lines name nobody', async () => {
    const text = 'Lista de clientes:\nAna 31 98888-7777\n\nBia (31) 97777-6666 e filhas\n'
    const read = await readRows(fileOf(text, 'texto'))
    expect(read.rows.map(({ row, cells, raw }) => [row, ...cells, raw])).toEqual([
      [2, 'Ana', '31 98888-7777', 'Ana 31 98888-7777'],
      [4, 'Bia e filhas', '(31) 97777-6666', 'Bia (31) 97777-6666 e filhas'],
    ])
    expect(read.refused).toEqual([{ row: 1, reason: 'no-phone' }])
    expect(read.empty).toBe(1)
    expect((await look(fileOf(text, 'texto'))).guess).toMatchObject({ format: 'text', newline: '\n' })
  })

  it.each(['31988887777;31977776666\n31966665555;31955554444\n', '31988887777, 31977776666, 31966665555'])(
    'is a text and no table where number stands by number: %j',
    async text => {
      expect((await look(fileOf(text, 'texto'))).guess.format).toBe('text')
      expect((await cellsOf(text, 'texto')).length).toBeGreaterThan(2)
    },
  )
})

describe('an exported chat', () => {
  const lines = [
    '31/12/2025 14:02 - As mensagens são protegidas com a criptografia de ponta a ponta.',
    '31/12/2025 14:03 - Loja: Oferta: panetone',
    'Responda PARAR para não receber',
    '',
    '31/12/2025 14:04 - +55 31 98888-7777: PARAR',
    '01/01/2026 09:00 - +55 31 98888-7777: <Mídia oculta>',
  ]
  const text = lines.join('\n')
  const name = 'Conversa do WhatsApp com Ana.txt'

  it('is known, with its authors and what it is called', async () => {
    const { guess, chat, rows } = await look(fileOf(text, name))
    expect(guess).toMatchObject({ format: 'chat', dates: 'dmy', ambiguousDates: false })
    expect(rows).toEqual({ about: 4, exact: true })
    expect(chat).toEqual({
      title: 'Ana',
      group: false,
      authors: [
        { name: '+55 31 98888-7777', messages: 2 },
        { name: 'Loja', messages: 1 },
      ],
    })
  })

  it('has its messages with line, time and author; what is said on several lines stays together', async () => {
    const { messages } = await readMessages(fileOf(text, name))
    expect(messages.map(({ row, author, text }) => [row, author, text])).toEqual([
      [1, '', 'As mensagens são protegidas com a criptografia de ponta a ponta.'],
      [2, 'Loja', 'Oferta: panetone\nResponda PARAR para não receber\n'],
      [5, '+55 31 98888-7777', 'PARAR'],
      [6, '+55 31 98888-7777', '<Mídia oculta>'],
    ])
    expect(messages[2]?.at).toEqual({ y: 2025, m: 12, d: 31, h: 14, min: 4, s: 0 })
    expect(messages.map(({ system, media }) => [system, media])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ])
  })

  it('is a group where more than two write, or where WhatsApp says so', async () => {
    const by = (...authors: string[]) => authors.map(author => `31/12/2025 14:03 - ${author}: oi`).join('\n')
    const group = async (chat: string) => (await look(fileOf(chat, name))).chat?.group
    expect(await group(by('Ana', 'Bia'))).toBe(false)
    expect(await group(by('Ana', 'Bia', 'Célia'))).toBe(true)
    expect(await group(`31/12/2025 14:03 - Ana criou o grupo "Ofertas"\n${by('Ana')}`)).toBe(true)
  })

  it('has to be asked about where no day tells which number is the month', async () => {
    const unclear = '01/02/2025 14:03 - Ana: oi\n02/03/2025 14:03 - Ana: oi'
    expect((await look(fileOf(unclear, name))).guess).toMatchObject({ dates: null, ambiguousDates: true })
    expect(await refusalOf(unclear, name)).toBe('which-dates')
    const { messages } = await readMessages(fileOf(unclear, name, { dates: 'mdy' }))
    expect(messages.map(({ at }) => [at.m, at.d])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it('refuses lines before the first message, and days that there are not', async () => {
    const { messages, refused } = await readMessages(fileOf(`oi\n${text}\n31/02/2026 10:00 - Ana: oi`, name))
    expect(messages).toHaveLength(4)
    expect(refused).toEqual([
      { row: 1, reason: 'not-a-message' },
      { row: 8, reason: 'no-such-day' },
    ])
  })

  it('comes in a zip, beside its pictures', async () => {
    const zip = zipOf([
      { name: 'IMG-1.jpg', data: 'x' },
      { name: 'notas.txt', data: 'x' },
      { name: '_chat.txt', data: '\ufeff[31/12/25 14:03:22] Ana: oi\r\n[31/12/25 14:03:23] Loja: oi\r\n' },
    ])
    const { guess, chat } = await look(fileOf(zip, 'WhatsApp Chat - Ana.zip'))
    expect(guess).toMatchObject({ format: 'chat', newline: '\r\n' })
    expect(chat?.title).toBe('Ana')
    expect((await readMessages(fileOf(zip))).messages.map(({ author, text }) => [author, text])).toEqual([
      ['Ana', 'oi'],
      ['Loja', 'oi'],
    ])
  })
})
