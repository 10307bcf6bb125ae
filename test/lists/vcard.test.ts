import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCard } from '../../shared/lists/vcard.ts'

const card = (...lines: string[]) => readCard(lines)

describe('a contact card', () => {
  it.each<[string, string[], { name: string; phones: string[] }]>([
    [
      'of an Android phone, 2.1 with quoted-printable',
      [
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=4A=6F=C3=A3=6F;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=6F=C3=A3=6F',
        'TEL;CELL:+5531988887777',
      ],
      { name: 'João', phones: ['+5531988887777'] },
    ],
    [
      'whose quoted-printable goes on in the next line',
      ['FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=4A=6F=C3=A3=6F=20=', '=64=61=20=50=61=64=61=72=69=61'],
      { name: 'João da Padaria', phones: [] },
    ],
    [
      'of an old phone, in Latin letters',
      ['FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jo=E3o 100=25'],
      { name: 'João 100%', phones: [] },
    ],
    [
      'of an iPhone, with groups',
      ['FN:Ana', 'item1.TEL;type=pref:(31) 98888-7777', 'item1.X-ABLabel:x'],
      { name: 'Ana', phones: ['(31) 98888-7777'] },
    ],
    [
      'from WhatsApp: its own id wins',
      ['FN:Ana', 'item1.TEL;waid=553188887777:+55 31 98888-7777'],
      { name: 'Ana', phones: ['+553188887777'] },
    ],
    [
      '4.0 with an address for the phone',
      ['FN:Ana', 'TEL;VALUE=uri;TYPE="voice,cell":tel:+55-31-98888-7777;ext=1'],
      { name: 'Ana', phones: ['+55-31-98888-7777'] },
    ],
    [
      'with several phones, each once',
      ['FN:Ana', 'TEL:31 98888-7777', 'TEL;HOME:(31) 98888 7777', 'TEL:31 3333-4444'],
      { name: 'Ana', phones: ['31 98888-7777', '31 3333-4444'] },
    ],
    [
      'with a fax',
      ['FN:Ana', 'TEL;TYPE=FAX:31 3333-4444', 'TEL:31 98888-7777'],
      { name: 'Ana', phones: ['31 98888-7777'] },
    ],
    ['with only the parts of a name', ['N:Souza;Ana;Maria;Dra.;'], { name: 'Ana Maria Souza', phones: [] }],
    [
      'with an empty name, of a firm',
      ['FN:', 'N:;;;;', 'ORG:Padaria;Matriz'],
      { name: 'Padaria;Matriz', phones: [] },
    ],
    [
      'known by a nickname alone',
      ['NICKNAME:Zé', 'TEL:31988887777'],
      { name: 'Zé', phones: ['31988887777'] },
    ],
    ['with escaped signs', ['FN:Souza\\, Ana\\nLoja'], { name: 'Souza, Ana Loja', phones: [] }],
    [
      'folded',
      ['FN:Ana', ' Souza', 'TEL:+5531', '\t988887777'],
      { name: 'AnaSouza', phones: ['+5531988887777'] },
    ],
    [
      'with a photo',
      ['FN:Ana', 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ', ' SkZJRgABAQ', '', 'TEL:31988887777'],
      { name: 'Ana', phones: ['31988887777'] },
    ],
    ['in small letters', ['fn:Ana', 'tel;cell:31988887777'], { name: 'Ana', phones: ['31988887777'] }],
    ['of lines without sense', ['', ':', '=', ';;;', 'TEL', 'TEL:'], { name: '', phones: [] }],
  ])('%s', (_, lines, expected) => {
    expect(card(...lines)).toEqual(expected)
  })

  it('has each of many numbers once, however it is punctuated', () => {
    const numbers = Array.from({ length: 100_000 }, (_, count) => `${5_531_900_000_000 + count}`)
    const lines = numbers.flatMap(one => [`TEL:${one}`, `TEL:+${one.slice(0, 2)} ${one.slice(2)}`])
    expect(readCard(lines).phones).toEqual(numbers)
  })

  it('never throws, whatever is in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map(text => `FN;ENCODING=QUOTED-PRINTABLE:${text}`),
      fc.string().map(text => `TEL;waid=${text}:${text}`),
    )
    fc.assert(
      fc.property(fc.array(line), lines => {
        expect(card(...lines).phones).toBeInstanceOf(Array)
      }),
    )
  })
})
