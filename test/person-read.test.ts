import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../shared/person/keys.ts'
import { type Home, plans } from '../shared/person/plans.ts'
import { readIdentity } from '../shared/person/read.ts'

/** The spelling kept, or what was said instead. */
const read = (typed: string, home?: Home) => {
  const reading = readIdentity(typed, home)
  return 'identity' in reading ? reading.identity.id : reading
}
const key = (typed: string, home?: Home) => {
  const reading = readIdentity(typed, home)
  return 'identity' in reading ? keyOf(reading.identity) : reading
}

describe('one person, however the number is written', () => {
  it.each([
    '+55 31 98888-7777',
    '553188887777',
    '5531988887777',
    '(31) 8888-7777',
    '31 98888 7777',
    '31.98888.7777',
    '0xx31 98888 7777',
    '(0xx31) 98888-7777',
    '031 98888-7777',
    '0 15 31 98888-7777',
    '0055 31 98888-7777',
    'whatsapp:+5531988887777',
    'tel:+55-31-98888-7777',
    'https://wa.me/5531988887777?text=oi',
    '553188887777@s.whatsapp.net',
    '553188887777:12@s.whatsapp.net',
    '5531988887777@c.us',
    '\u202a+55 31 98888\u20117777\u202c',
    '５５３１９８８８８７７７７',
    "'5531988887777",
    '="5531988887777"',
    '5531988887777.0',
  ])('in Brazil: %s', typed => {
    expect(key(typed)).toBe('+5531988887777')
  })

  it.each(['+52 1 55 1234 5678', '+525512345678', '525512345678', '5215512345678', '52 55 1234 5678'])(
    'in Mexico: %s',
    typed => {
      expect(key(typed, 'MX')).toBe('+525512345678')
      expect(key(typed, 'BR')).toBe('+525512345678')
    },
  )

  it.each(['55 1234 5678', '01 55 1234 5678', '044 55 1234 5678'])('at home in Mexico: %s', typed => {
    expect(key(typed, 'MX')).toBe('+525512345678')
  })

  it.each([
    '011 15-5874-9895',
    '11 15 5874-9895',
    '9 11 5874 9895',
    '+54 9 11 5874-9895',
    '+54 11 15 5874 9895',
  ])('a mobile in Argentina: %s', typed => {
    expect(key(typed, 'AR')).toBe('+5491158749895')
  })

  it('an Argentine number without the 9 stays without it', () => {
    expect(read('11 5874-9895', 'AR')).toBe('541158749895')
    expect(read('541158749895', 'AR')).toBe('541158749895')
    expect(read('0221 15 456-7890', 'AR')).toBe('5492214567890')
    expect(read('02901 15 45-6789', 'AR')).toBe('5492901456789')
  })

  it('keeps the spelling, and only the key has the 9', () => {
    expect(read('(31) 8888-7777')).toBe('553188887777')
    expect(read('+52 1 55 1234 5678')).toBe('5215512345678')
  })

  it('reads numbers of other countries, and keeps the zero of Italy', () => {
    expect(read('+39 02 1234 5678')).toBe('390212345678')
    expect(read('+1 (650) 555-1234')).toBe('16505551234')
    expect(read('(650) 555-1234', 'US')).toBe('16505551234')
    expect(read('912 345 678', 'PT')).toBe('351912345678')
    expect(read('+44 20 7946 0018')).toBe('442079460018')
  })

  it('reads landlines and free numbers, and adds nothing to them', () => {
    expect(key('(31) 3333-4444')).toBe('+553133334444')
    expect(read('0800 123 4567')).toBe('558001234567')
    expect(read('55 99999-9999')).toBe('5555999999999')
  })

  it('takes a user id as it is', () => {
    expect(readIdentity('US.13491208655302741918')).toEqual({
      identity: { kind: 'user', id: 'US.13491208655302741918' },
    })
  })
})

describe('what names nobody is refused, with the reason', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['120363025246125888@g.us', 'group'],
    ['status@broadcast', 'group'],
    ['123456789012345@lid', 'private-id'],
    ['99999-9999', 'which-area'],
    ['8888-7777', 'which-area'],
    ['20 98888-7777', 'which-area'],
    ['+55 98888-7777', 'which-area'],
    ['55319888877777', 'too-long'],
    ['+1 650 555 123', 'too-short'],
    ['+44 20 7946 0018 1234567', 'too-long'],
    ['1234', 'too-short'],
    ['5.53198E+12', 'rounded'],
    ['5,53198E+12', 'rounded'],
    ['Ana Souza', 'not-a-number'],
    ['DR.SILVA', 'not-a-number'],
    ['ana@loja.com.br', 'not-a-number'],
    ['31 98888-7777 ou 97777-6666', 'not-a-number'],
    ['+', 'not-a-number'],
  ])('%s: %s', (typed, refused) => {
    expect(read(typed)).toEqual({ refused })
  })

  it.each([
    ['7890-1234', 'MX', 'which-area'],
    ['15-5874-9895', 'AR', 'which-area'],
    ['5874-9895', 'AR', 'which-area'],
  ] as const)('%s in %s: %s', (typed, home, refused) => {
    expect(read(typed, home)).toEqual({ refused })
  })

  it.each([
    ['5503188887777', '+5531988887777'],
    ['+55 (031) 98888-7777', '+5531988887777'],
    ['+55 0 15 31 98888-7777', '+5531988887777'],
    ['+52 01 55 1234 5678', '+525512345678'],
  ])('%s has a zero too many, and a repair is shown, not taken', (typed, repaired) => {
    expect(read(typed)).toEqual({ refused: 'stray-zero', repaired })
  })

  it.each([
    ['1 650 555 1234', '+16505551234'],
    ['31 98888 77777', '+319888877777'],
  ])('%s could be abroad, and is shown with a plus, not taken', (typed, repaired) => {
    expect(read(typed)).toEqual({ refused: 'which-country', repaired })
  })

  it('a text too long for any number', () => {
    expect(read('9'.repeat(500))).toEqual({ refused: 'not-a-number' })
  })

  it('a mobile of Argentina marked twice is shown repaired', () => {
    expect(read('+54 9 11 15 5874 9895')).toEqual({ refused: 'too-long', repaired: '+5491158749895' })
  })
})

describe('laws of reading numbers', () => {
  const homes = fc.constantFrom(...(Object.keys(plans) as Home[])) // keys of a literal table

  it('nothing typed makes it fail', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d+()xX.\- @:*]{0,40}$/),
    )
    fc.assert(
      fc.property(odd, homes, (typed, home) => void readIdentity(typed, home)),
      { numRuns: 2000 },
    )
  })

  it('what was read is read again as the same person', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?0?[1-9][\d -]{6,16}$/), homes, (typed, home) => {
        const reading = readIdentity(typed, home)
        if (!('identity' in reading)) return
        expect(readIdentity(`+${reading.identity.id}`, home)).toEqual(reading)
        expect(key(keyOf(reading.identity), home)).toBe(keyOf(reading.identity))
      }),
    )
  })

  it('a shown repair can be taken as it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+(?:55|52|54|56|57)0?\d{8,14}$/), typed => {
        const reading = readIdentity(typed)
        if ('repaired' in reading && reading.repaired) expect(key(reading.repaired)).toBe(reading.repaired)
      }),
    )
  })
})
