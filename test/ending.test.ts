import { expect, it } from 'vitest'
import { endingSoon } from '../shared/connection/ending.ts'

const day = 24 * 60 * 60_000
const now = Date.parse('2026-11-24T12:00:00Z')
const far = now + 600 * day

it('tells of a key two weeks before it ends, and after; never of one that does not end', () => {
  expect(endingSoon(null, far, now)).toBeNull()
  expect(endingSoon(now + 15 * day, far, now)).toBeNull()
  expect(endingSoon(now + 13 * day, far, now)).toEqual({ what: 'key', at: now + 13 * day })
  expect(endingSoon(now - day, far, now)).toEqual({ what: 'key', at: now - day })
})

it('tells two months before Meta may stop to answer this Sossego, after what is nearer to the owner', () => {
  expect(endingSoon(null, now + 59 * day, now)).toEqual({ what: 'version', at: now + 59 * day })
  expect(endingSoon(now, now, now)).toEqual({ what: 'key', at: now })
})
