import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFirsts } from '../../shared/lists/firsts.ts'

describe('where each number of a list stood first', () => {
  it('is told for whoever comes again, and null for whoever is new', () => {
    const firstRow = createFirsts()
    const keys = ['+5531988887777', '+5531977776666', 'BR.a1b2c3', '+5531988887777', 'BR.a1b2c3', '+1']
    expect(keys.map((key, index) => firstRow(key, index + 2))).toEqual([null, null, null, 2, 4, null])
  })

  it('is what a map would say, for any keys in any order', () => {
    const digits = fc.stringMatching(/^\d{0,17}$/)
    const key = fc.oneof(
      digits.map(text => `+${text}`),
      fc.integer({ min: 0, max: 40 }).map(number => `+${number}`),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3_000, size: 'max' }), keys => {
        const firstRow = createFirsts()
        const map = new Map<string, number>()
        keys.forEach((one, row) => {
          expect(firstRow(one, row)).toBe(map.get(one) ?? null)
          if (!map.has(one)) map.set(one, row)
        })
      }),
    )
  })

  it('holds a long list of numbers that follow each other', () => {
    const firstRow = createFirsts()
    const key = (n: number) => `+55319${80_000_000 + n}`
    for (let n = 0; n < 100_000; n++) expect(firstRow(key(n), n)).toBeNull()
    for (let n = 0; n < 100_000; n += 777) expect(firstRow(key(n), 0)).toBe(n)
  })
})
