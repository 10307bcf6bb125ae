import { describe, expect, it } from 'vitest'
import { candidatesIn } from '../../shared/lists/candidate.ts'
import { asksWhoLeft, headerMeans } from '../../shared/lists/headers.ts'
import { consentIn, leftIn } from '../../shared/lists/saying.ts'
import type { Meaning } from '../../shared/lists/table.ts'

describe('a cell that says whether somebody agrees', () => {
  it.each([
    ['yes', ['sim', 'SIM', 'Aceito', 'opt-in', 'TRUE', '1', 'x', 'Sí', 'subscribed']],
    [
      'no',
      [
        ...[
          'não',
          'NAO',
          'não quer',
          'Não quer receber informações',
          'sem interesse',
          'no',
          'No, gracias',
          '0',
          ...['0.0', '0,0', 'nunca', 'remover', '❌'],
        ],
        ...[
          'not interested',
          'sem permissão',
          'não informar',
          'não sabe ler, não quer',
          'unsubscribed',
          'sair',
          ...['Opted out', 'opt-out', 'Do not contact'],
        ],
      ],
    ],
    [
      'nothing',
      [
        ...[
          '',
          'talvez',
          'Não informado',
          'NÃO CONSTA',
          'não se sabe',
          'Sem resposta',
          'não respondeu',
          'n/a',
        ],
        ...[
          'No aplica',
          'Não aplicável',
          'no contestó',
          'não atende',
          'sem retorno',
          'não perguntei',
          'Sem e-mail',
        ],
        ...['not sure', 'Não lembra', 'no sabe/no contesta', 'cleaned'],
        ...['sem informação', 'No data', 'not set', 'Not yet asked', 'Sin respuesta', 'no informado', '-'],
      ],
    ],
  ] as const)('says %s', (said, cells) => {
    for (const cell of cells) expect([cell, consentIn(cell)]).toEqual([cell, said])
  })
})

describe('what a row says of a person', () => {
  const columns = (...means: Meaning[]) => means.map(one => ({ name: '', means: one }))
  const at = candidatesIn(columns('phone', 'date'), null, ({ y, m, d, time }) =>
    Date.UTC(y, m - 1, d, time?.h ?? 0, time?.min ?? 0),
  )
  it.each([
    ['45992', '2025-12-01T00:00:00.000Z'],
    ['45992,5', '2025-12-01T12:00:00.000Z'],
    ['45992.75', '2025-12-01T18:00:00.000Z'],
    ['2025-12-01', '2025-12-01T00:00:00.000Z'],
    ['2025', null],
    ['99999', null],
    ['1.234', null],
  ])('has its day also where a spreadsheet left a number: %s', (cell, day) => {
    const read = at({ row: 2, cells: ['31988887777', cell] }).at
    expect(read === undefined ? null : new Date(read).toISOString()).toBe(day)
  })

  it.each([
    ...[
      'Descadastrado em',
      'Data de saída',
      'Data saída',
      'Fecha de baja',
      'Opt-out em',
      'UNSUB_TIME',
      'UNSUB_REASON',
    ],
    ...[
      'Não contatar',
      'No llamar',
      'Não mandar mensagem',
      'Blacklist',
      'Lista negra',
      'Bloqueado',
      'Removido',
    ],
  ])(
    'says no by a day, a yes or a word for leaving below %s, and that she stays where it is blank',
    header => {
      expect(headerMeans(header)).toBe('consent')
      const named = [
        { name: 'fone', means: 'phone' as const },
        { name: header, means: 'consent' as const },
      ]
      const of = candidatesIn(named, null, () => 0)
      const said = (cell: string) => of({ row: 2, cells: ['31988887777', cell] }).said
      for (const cell of ['03/05/2025', '2025-05-03 10:00', 'sim', 'X', 'Saiu', 'não quer receber'])
        expect([cell, said(cell)]).toEqual([cell, 'no'])
      for (const cell of ['', 'não', 'No', 'false', '0', '0000-00-00', '-', '—', 'não informado', 'não saiu'])
        expect([cell, said(cell)]).toEqual([cell, 'stays'])
    },
  )

  it('takes what programs write for nothing, and who is still there, for no leaving', () => {
    const empty = [
      'NULL',
      'null',
      'N/A',
      'NA',
      'None',
      'NaN',
      'NaT',
      '\\N',
      '#N/D',
      '–',
      'never',
      'nunca',
      'nenhum',
    ]
    const there = ['ativo', 'Activa', 'Subscribed', 'nao descadastrado', 'não se descadastrou']
    for (const cell of [...empty, ...there]) expect([cell, leftIn(cell, true)]).toEqual([cell, 'stays'])
    for (const cell of ['crédito', 'A', '2', 'https://x.example/sair', 'pendente'])
      expect([cell, leftIn(cell, false)]).toEqual([cell, 'nothing'])
    for (const cell of ['muitas mensagens', 'N (no reason given)'])
      expect([cell, leftIn(cell, true)]).toEqual([cell, 'no'])
  })

  it.each([
    ...[
      'Bloque',
      'Bloque / Torre',
      'Unsubscribe link',
      'Link de descadastro',
      'Temporada baja',
      'Crédito bloqueado',
    ],
    ...['Aceita cartão', 'Permite parcelamento', 'Custo marketing'],
  ])('asks nobody whether they want messages by a column called %s', header => {
    expect(headerMeans(header)).toBe('other')
    expect(asksWhoLeft(header)).toBe(false)
  })

  it('keeps a "no" to a newsletter from what somebody ordered, unless another column says no to all', () => {
    const columns = ['fone', 'isNewsletterOptIn', 'Aceita mensagens'].map((name, place) => ({
      name,
      means: place === 0 ? ('phone' as const) : ('consent' as const),
    }))
    const of = candidatesIn(columns, null, () => 0)
    const said = (...cells: string[]) => of({ row: 2, cells: ['31988887777', ...cells] })
    expect(said('False', '')).toMatchObject({ said: 'no', marketing: true })
    expect(said('False', 'não')).toEqual({ row: 2, number: '31988887777', said: 'no' })
    expect(said('True', '')).toEqual({ row: 2, number: '31988887777', said: 'yes' })
  })

  it.each(['Data de cadastro', 'Criado em', 'Created at', 'Cliente desde'])(
    'dates no "no" by the day on which she was entered: %s',
    header => {
      const named = [
        { name: 'fone', means: 'phone' as const },
        { name: header, means: 'date' as const },
        { name: 'aceita', means: 'consent' as const },
      ]
      const of = candidatesIn(named, null, () => 5)
      const at = (said: string) => of({ row: 2, cells: ['31988887777', '2024-05-03', said] }).at
      expect([at('não'), at('sim')]).toEqual([undefined, 5])
    },
  )

  it('takes the first number that is filled in, and puts parts of a name together', () => {
    const of = candidatesIn(columns('first-name', 'phone', 'last-name', 'phone'), null, () => 0)
    expect(of({ row: 2, cells: ['Ana', ' ', 'Lima', '31 98888-7777'] })).toEqual({
      row: 2,
      number: '31 98888-7777',
      name: 'Ana Lima',
    })
    expect(of({ row: 3, cells: [] })).toEqual({ row: 3, number: '' })
  })
})
