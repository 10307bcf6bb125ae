import { describe, expect, it } from 'vitest'
import { saidIn } from '../../shared/lists/candidate.ts'
import { columnsOf, datesIn, decimalIn, headerIn } from '../../shared/lists/columns.ts'
import { headerMeans, sourceOf } from '../../shared/lists/headers.ts'

const meanings = (header: string[] | null, rows: string[][]) =>
  columnsOf(header, rows, Math.max(header?.length ?? 0, ...rows.map(row => row.length)), 'BR').map(
    column => column.means,
  )

describe('what a header says', () => {
  it.each([
    ['Celular', 'phone'],
    ['TELEFONE 1', 'phone'],
    ['Fone', 'phone'],
    ['WhatsApp', 'phone'],
    ['homePhone', 'phone'],
    ['Phone 1 - Value', 'phone'],
    ['Phone 1 - Type', 'other'],
    ['Teléfono móvil', 'phone'],
    ['Nome', 'name'],
    ['Nombre completo', 'name'],
    ['firstName', 'first-name'],
    ['Last Name', 'last-name'],
    ['Sobrenome', 'last-name'],
    ['Segundo Nome', 'other'],
    ['Apellidos', 'last-name'],
    ['Nome da mãe', 'other'],
    ['Opt-in', 'consent'],
    ['Aceita receber ofertas?', 'consent'],
    ['isNewsletterOptIn', 'consent'],
    ['Base legal para tratamento de dados', 'consent'],
    ['OPTIN_TIME', 'date'],
    ['OPTIN_IP', 'other'],
    ['Data do aceite', 'date'],
    ['Fecha', 'date'],
    ['Data de nascimento', 'other'],
    ['Data da última compra', 'other'],
    ['Origem', 'source'],
    ['Canal de origem', 'source'],
    ['Tópico', 'topic'],
    ['TAGS', 'topic'],
    ['CPF', 'other'],
    ['Email', 'other'],
    ['__proto__', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('%s: %s', (header, means) => {
    expect(headerMeans(header)).toBe(means)
  })
})

describe('what a column is', () => {
  const people = [
    ['Ana Souza', '(31) 98888-7777', '123.456.789-09', '31/12/2025'],
    ['Bia', '31 97777-6666', '987.654.321-00', '01/12/2025'],
  ]

  it('is told by its header, and by its cells where there is none', () => {
    expect(meanings(['Cliente', 'Zap', 'CPF', 'Data'], people)).toEqual(['name', 'phone', 'other', 'date'])
    expect(meanings(null, people)).toEqual(['name', 'phone', 'other', 'date'])
  })

  it('is told by its cells where the header is unknown, unless that warns: digits of a document are no phone', () => {
    const rows = [
      ['31988887777', '31988887777'],
      ['31977776666', '31977776666'],
    ]
    expect(meanings(['Contato 1', 'CPF'], rows)).toEqual(['phone', 'other'])
  })

  it('is no phone for its header alone: nothing in it can be one', () => {
    expect(meanings(['Telefone'], [['sim'], ['não']])).toEqual(['other'])
  })

  it('stays a phone where a spreadsheet has rounded the numbers', () => {
    expect(meanings(['Telefone'], [['5,53199E+12']])).toEqual(['phone'])
  })

  it('is a date where its header says so and a spreadsheet left numbers of days', () => {
    const rows = ['45992', '45993,5'].map(day => ['31988887777', day])
    const means = (header: string) => columnsOf(['fone', header], rows, 2, 'BR').map(one => one.means)
    expect(means('Data do aceite')).toEqual(['phone', 'date'])
    expect(means('Compras')).toEqual(['phone', 'other'])
  })

  it('may be an area code that belongs to the numbers beside it', () => {
    const rows = [
      ['Ana', '31', '98888-7777', '11', '3222-3344'],
      ['Bia', '(011)', '977776666', '', ''],
    ]
    const header = ['Nome', 'DDD Celular', 'Celular', 'DDD', 'Telefone']
    const columns = columnsOf(header, rows, 5, 'BR')
    expect(columns.map(one => one.means)).toEqual(['name', 'area', 'phone', 'area', 'phone'])
    const of = saidIn(columns)
    const cells = [...rows, ['Cid', '', '', '11', '3222-3344'], ['Du', '31', '+351 912 345 678', '', '']]
    expect(cells.map((one, row) => of({ row, cells: one }).number)).toEqual([
      '31 98888-7777',
      '11 977776666',
      '11 3222-3344',
      '+351 912 345 678',
    ])
    const combined = [['(31) 98888-7777'], ['11977776666']]
    expect(columnsOf(['Celular com DDD'], combined, 1, 'BR').map(one => one.means)).toEqual(['phone'])
  })

  it('is a first name beside a last one', () => {
    expect(meanings(['Nome', 'Sobrenome', 'Celular'], [])).toEqual(['first-name', 'last-name', 'phone'])
  })

  it('may be one of WhatsApp ids', () => {
    expect(meanings(['id'], [['US.13491208655302741918']])).toEqual(['user'])
  })

  it('shows up to five different cells that are not empty', () => {
    const rows = ['a', '', 'a', 'b', 'c', 'd', 'e', 'f'].map(cell => [cell])
    expect(columnsOf(['x'], rows, 1, 'BR')[0]?.samples).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('the header of a table', () => {
  it.each<[string, string[][], number | null]>([
    [
      'is the first row',
      [
        ['Nome', 'Celular'],
        ['Ana', '31988887777'],
      ],
      0,
    ],
    ['stands below titles', [['Relatório de clientes'], ['Nome', 'Celular'], ['Ana', '31988887777']], 1],
    [
      'is not there where the first row is a person',
      [
        ['Ana', '31988887777'],
        ['Bia', '31977776666'],
      ],
      null,
    ],
    [
      'is known by what is below, in words of another language',
      [['Numéro'], ['31988887777'], ['31977776666']],
      0,
    ],
    ['is not there in a list of names', [['Ana'], ['Bia']], null],
    ['is there in an empty table', [['Nome', 'Celular']], 0],
    ['is not there in nothing', [], null],
  ])('%s', (_, rows, at) => {
    expect(headerIn(rows, 'BR')).toBe(at)
  })
})

describe('exports of other programs', () => {
  it.each([
    ['vtex', 'id,firstName,lastName,document,email,homePhone,phone,isNewsletterOptIn'],
    ['rd', 'Email,Nome,Telefone,Celular,Empresa,Estágio no funil,Tags,Base legal - Comunicação'],
    ['mailchimp', 'Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,TAGS'],
    ['google', 'First Name,Middle Name,Last Name,Labels,Phone 1 - Label,Phone 1 - Value'],
    ['google', 'Name,Given Name,Family Name,Phone 1 - Type,Phone 1 - Value'],
    ['outlook', 'First Name,Last Name,Mobile Phone,Business Phone,Home Phone'],
    [null, 'Nome,Telefone,Aceita'],
  ])('%s', (source, header) => {
    expect(sourceOf(header.split(','))).toBe(source)
  })

  it('have their phones, names and consents found', () => {
    expect(meanings('firstName,lastName,homePhone,phone,email,isNewsletterOptIn'.split(','), [])).toEqual([
      'first-name',
      'last-name',
      'phone',
      'phone',
      'other',
      'consent',
    ])
    const mailchimp = 'Email Address,First Name,Last Name,Phone Number,MEMBER_RATING,OPTIN_TIME,TAGS'
    expect(meanings(mailchimp.split(','), [])).toEqual([
      'other',
      'first-name',
      'last-name',
      'phone',
      'other',
      'date',
      'topic',
    ])
  })
})

describe('dates and numbers of a table', () => {
  it('learns the order from the date column, not from birthdays', () => {
    const rows = [
      ['12/31/1980', '31/12/2025'],
      ['12/30/1980', '30/12/2025'],
    ]
    const columns = columnsOf(['Aniversário', 'Data'], rows, 2, 'BR')
    expect(datesIn(columns, rows)).toEqual({ order: 'dmy', ambiguous: false })
  })

  it.each([
    [',', ['Ana', '1.234,50']],
    ['.', ['Ana', '1,234.50']],
    ['.', ['3.5']],
    [null, ['Ana', '5531988887777', '31/12/2025']],
  ])('finds the decimal sign %s', (sign, row) => {
    expect(decimalIn([row])).toBe(sign)
  })
})

it('takes a status for consent only where it says of somebody that they left', () => {
  const means = (header: string, cells: string[]) =>
    columnsOf(
      ['fone', header],
      cells.map(cell => ['31988887777', cell]),
      2,
      'BR',
    )[1]?.means
  expect(means('Status', ['subscribed', 'unsubscribed', 'cleaned'])).toBe('consent')
  expect(means('Situação', ['Ativo', 'Descadastrado'])).toBe('consent')
  expect(means('Status', ['enviado', 'cancelado', 'pago'])).toBe('other')
  expect(means('Status do pedido', ['unsubscribed'])).toBe('other')
})
