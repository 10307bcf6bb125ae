import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learn } from '../shared/optout/own.ts'
import { checkPolicy } from '../shared/quality/policy/check.ts'
import type { Known } from '../shared/quality/policy/finding.ts'
import { clean } from './fixtures/templates/clean.ts'
import { dirty } from './fixtures/templates/dirty.ts'
import { draftOf, type Short } from './fixtures/templates/draft.ts'
import { fresh } from './fixtures/templates/fresh.ts'

const known: Known = { own: learn({ words: [], buttons: [] }), shop: null }
const found = (draft: Parameters<typeof checkPolicy>[0]) =>
  checkPolicy(draft, known).map(({ rule, text }) => `${rule}: ${text}`)

/** Of what a template is told to be wrong, each rule once. */
const rulesIn = (draft: Parameters<typeof checkPolicy>[0]) => [
  ...new Set(checkPolicy(draft, known).map(one => one.rule)),
]

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
      expect(rulesIn(draft)).toEqual([rule])
    },
  )

  it.each(fresh.map(([rule, short], index) => [rule ?? 'nothing', short[2], draftOf(short, index)] as const))(
    'finds %s in what was written after the rules: %s',
    (rule, _, draft) => {
      expect(rulesIn(draft)).toEqual(rule === 'nothing' ? [] : [rule])
    },
  )

  it('finds the name of the shop where it is known, however it is written', () => {
    const quiet: Short = ['pt_BR', 'M', 'a loja da bia tem sandálias novas.', { footer: 'Responda SAIR.' }]
    expect(rulesIn(draftOf(quiet, 0))).toEqual(['shop-unnamed'])
    expect(checkPolicy(draftOf(quiet, 0), { ...known, shop: 'Loja da Bia' })).toEqual([])
  })

  it('takes a link to a chat for a way out where a stop stands in it', () => {
    const to = (text: string) =>
      rulesIn(
        draftOf(
          [
            'pt_BR',
            'M',
            'A Loja da Bia tem sandálias.',
            { footer: 'Responda SAIR.', links: [`https://wa.me/553137777777?text=${text}`] },
          ],
          0,
        ),
      )
    expect(to('SAIR')).toEqual([])
    expect(to('Quero%20comprar')).toEqual(['wa-link'])
    expect(to('%E0%A4%A')).toEqual(['wa-link'])
  })

  it('reads any text to its end, and tells each place once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('MARKETING', 'UTILITY', ''),
        (text, category) => {
          const draft = {
            name: 'a',
            language: 'pt_BR',
            category,
            parts: [{ place: 'body' as const, text }],
            links: [text],
          }
          const told = checkPolicy(draft, known).map(one => JSON.stringify([one.rule, one.place, one.text]))
          expect(new Set(told).size).toBe(told.length)
        },
      ),
    )
  })
})
