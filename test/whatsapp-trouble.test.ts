import { expect, it } from 'vitest'
import { retryOf, troubleOf, troubles } from '../shared/whatsapp/trouble.ts'

it.each([
  [190, 'token'],
  [10, 'permission'],
  [200, 'permission'],
  [299, 'permission'],
  [80007, 'too-often'],
  [131050, 'stopped'],
  [131026, 'unreachable'],
  [2388019, 'template-full'],
  [300, null],
  [-1, null],
  [131999, null],
] as const)('a refusal by the code %i means: %s', (code, trouble) => {
  expect(troubleOf(code)).toBe(trouble)
})

it('asks again by itself only where nothing but waiting helps', () => {
  expect(troubles.filter(one => retryOf(one) === 'again')).toEqual([
    'too-often',
    'later',
    'same-person',
    'pages',
  ])
})
