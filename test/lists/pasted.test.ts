import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../shared/lists/pasted.ts'

const people = (line: string) => readLine(line, 'BR').map(({ name, phone }) => [name, phone])

describe('a pasted line', () => {
  it.each<[string, string[][]]>([
    ['Ana Souza 31 98888-7777', [['Ana Souza', '31 98888-7777']]],
    ['(31) 98888-7777 - Ana Souza', [['Ana Souza', '(31) 98888-7777']]],
    ['• Ana: +55 31 98888-7777', [['Ana', '+55 31 98888-7777']]],
    ['1) Ana (cel. 31 98888-7777)', [['Ana', '31 98888-7777']]],
    ['Ana, 31 98888-7777', [['Ana', '31 98888-7777']]],
    ['0xx31 98888-7777', [['', '0xx31 98888-7777']]],
    ['Ana https://wa.me/5531988887777', [['Ana', 'https://wa.me/5531988887777']]],
    ['Ana 5531988887777@s.whatsapp.net', [['Ana', '5531988887777@s.whatsapp.net']]],
    ['Ana US.13491208655302741918', [['Ana', 'US.13491208655302741918']]],
    [
      '31988887777;31977776666',
      [
        ['', '31988887777'],
        ['', '31977776666'],
      ],
    ],
    [
      '31988887777 31977776666',
      [
        ['', '31988887777'],
        ['', '31977776666'],
      ],
    ],
    [
      '31 98888-7777  31 97777-6666',
      [
        ['', '31 98888-7777'],
        ['', '31 97777-6666'],
      ],
    ],
    [
      'Ana, 31 98888-7777; Bia, 31 97777-6666',
      [
        ['Ana', '31 98888-7777'],
        ['Bia', '31 97777-6666'],
      ],
    ],
    [
      '31 98888-7777, Ana; 31 97777-6666, Bia',
      [
        ['Ana', '31 98888-7777'],
        ['Bia', '31 97777-6666'],
      ],
    ],
    [
      'Ana 31 98888-7777, Bia 31 97777-6666',
      [
        ['Ana', '31 98888-7777'],
        ['Bia', '31 97777-6666'],
      ],
    ],
    ['Ana\t31 98888-7777', [['Ana', '31 98888-7777']]],
    ['99999-9999', [['', '99999-9999']]],
    ['Ana 31/12/2025 31 98888-7777', [['Ana 31/12/2025', '31 98888-7777']]],
    ['Lista de clientes:', []],
    ['em 31/12/2025', []],
    ['', []],
  ])('%j', (line, expected) => {
    expect(people(line)).toEqual(expected)
  })

  it('keeps the line itself where it speaks of one person, and her part of it where of several', () => {
    expect(readLine('  Ana 31 98888-7777 ', 'BR')[0]?.raw).toBe('  Ana 31 98888-7777 ')
    expect(readLine('Ana, 31988887777; Bia 31977776666', 'BR').map(({ raw }) => raw)).toEqual([
      'Ana, 31988887777',
      'Bia 31977776666',
    ])
  })

  it('gives every number of a list once, in its order, whatever stands between', () => {
    const phone = fc.integer({ min: 80_000_000, max: 99_999_999 }).map(digits => `319${digits}`)
    const between = fc.constantFrom(',', ';', ' ', ', ', '; ', '\t', ' | ')
    fc.assert(
      fc.property(fc.array(phone, { minLength: 1, maxLength: 20 }), between, (phones, sign) => {
        expect(people(phones.join(sign)).map(([, read]) => read)).toEqual(phones)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), line => {
        expect(people(line)).toBeInstanceOf(Array)
      }),
    )
  })
})
