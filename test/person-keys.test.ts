import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../shared/person/identity.ts'
import { keyOf, nearKeys, spellings } from '../shared/person/keys.ts'
import { brazilianAreas } from '../shared/person/plans.ts'

const phone = (id: string): Identity => ({ kind: 'phone', id })
const key = (id: string) => keyOf(phone(id))

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const area = fc.constantFrom(...brazilianAreas)
const wild = fc.oneof(
  fc.stringMatching(/^[1-9]\d{6,14}$/),
  fc.tuple(area, digits(8)).map(([ddd, rest]) => `55${ddd}${rest}`),
  fc.tuple(area, digits(8)).map(([ddd, rest]) => `55${ddd}9${rest}`),
  digits(10).map(rest => `52${rest}`),
  digits(10).map(rest => `521${rest}`),
  digits(10).map(rest => `54${rest}`),
  digits(10).map(rest => `549${rest}`),
)

describe('the key of a person', () => {
  it.each([
    ['a Brazilian mobile with and without the 9', '553188887777', '5531988887777'],
    ['a Brazilian 6-block with and without the 9', '554166667777', '5541966667777'],
    ['a Mexican mobile with and without the 1', '5215512345678', '525512345678'],
  ])('is the same for %s', (_, one, other) => {
    expect(key(one)).toBe(key(other))
  })

  it.each([
    ['a Brazilian landline and the mobile that looks like it', '553133334444', '5531933334444'],
    ['a Brazilian 7-block with and without the 9', '551178887777', '5511978887777'],
    ['an Argentine number with and without the 9', '541158749895', '5491158749895'],
    ['an area code that Brazil does not have', '552088887777', '5520988887777'],
  ])('differs for %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other))
  })

  it('is written with a plus, and in full', () => {
    expect(key('553188887777')).toBe('+5531988887777')
    expect(key('5215512345678')).toBe('+525512345678')
    expect(key('390212345678')).toBe('+390212345678')
  })

  it('of a user id is the id itself', () => {
    expect(keyOf({ kind: 'user', id: 'US.13491208655302741918' })).toBe('US.13491208655302741918')
  })

  it('knows all 67 Brazilian area codes', () => expect(brazilianAreas.size).toBe(67))

  it('is the key of its own key and of every spelling', () => {
    fc.assert(
      fc.property(wild, id => {
        expect(key(key(id))).toBe(key(id))
        const all = spellings(key(id))
        expect(all[0]).toBe(key(id).slice(1))
        expect(all).toContain(id)
        for (const spelling of all) expect(key(spelling)).toBe(key(id))
      }),
    )
  })

  it('never joins a landline with the number that has a 9 more', () => {
    fc.assert(
      fc.property(area, fc.stringMatching(/^[2-5]\d{7}$/), (ddd, rest) => {
        expect(key(`55${ddd}${rest}`)).not.toBe(key(`55${ddd}9${rest}`))
        expect(nearKeys(phone(`55${ddd}${rest}`))).toEqual([])
        expect(nearKeys(phone(`55${ddd}9${rest}`))).toEqual([])
      }),
    )
  })

  it('of anything at all is found without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('phone' as const, 'user' as const), (id, kind) => {
        keyOf({ kind, id })
        nearKeys({ kind, id })
        spellings(id)
      }),
    )
  })
})

describe('what may be the same person is proposed', () => {
  it.each([
    ['551178887777', '+5511978887777'],
    ['5511978887777', '+551178887777'],
    ['541158749895', '+5491158749895'],
    ['5491158749895', '+541158749895'],
  ])('%s and %s', (id, near) => {
    expect(nearKeys(phone(id))).toEqual([near])
  })

  it.each(['553188887777', '5215512345678', '16505551234', '390212345678'])('nobody for %s', id => {
    expect(nearKeys(phone(id))).toEqual([])
  })

  it('both ways, and never oneself', () => {
    fc.assert(
      fc.property(wild, id => {
        for (const near of nearKeys(phone(id))) {
          expect(near).not.toBe(key(id))
          expect(key(near)).toBe(near)
          expect(nearKeys(phone(near))).toContain(key(id))
        }
      }),
    )
  })
})

describe('a suppression list', () => {
  it('carries every safe spelling, the full one first, and no proposed one', () => {
    expect(spellings('+5531988887777')).toEqual(['5531988887777', '553188887777'])
    expect(spellings('+525512345678')).toEqual(['525512345678', '5215512345678'])
    expect(spellings('+551178887777')).toEqual(['551178887777'])
    expect(spellings('+5491158749895')).toEqual(['5491158749895'])
    expect(spellings('US.13491208655302741918')).toEqual([])
  })
})
