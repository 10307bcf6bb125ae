import { describe, expect, it } from 'vitest'
import { learn } from '../shared/optout/own.ts'
import { checkPolicy } from '../shared/quality/policy/check.ts'
import type { Known } from '../shared/quality/policy/finding.ts'
import { clean } from './fixtures/templates/clean.ts'
import { dirty } from './fixtures/templates/dirty.ts'
import { draftOf } from './fixtures/templates/draft.ts'

const known: Known = { own: learn({ words: [], buttons: [] }), shop: null }
const found = (draft: Parameters<typeof checkPolicy>[0]) =>
  checkPolicy(draft, known).map(({ rule, text }) => `${rule}: ${text}`)

describe('the check of what a template says', () => {
  it.each(clean.map((short, index) => [short[2], draftOf(short, index)] as const))(
    'finds nothing in: %s',
    (_, draft) => {
      expect(found(draft)).toEqual([])
    },
  )

  it.each(dirty.map(([rule, short], index) => [rule, short[2], draftOf(short, index)] as const))(
    'finds %s, and nothing else, in: %s',
    (rule, _, draft) => {
      expect([...new Set(checkPolicy(draft, known).map(one => one.rule))]).toEqual([rule])
    },
  )
})
