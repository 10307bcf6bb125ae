import { expect, it } from 'vitest'
import { numbersInCell } from '../../shared/lists/inCell.ts'

it.each([
  ['(11) 98765-4321 ::: +55 21 3333-4444', ['(11) 98765-4321', '+55 21 3333-4444']],
  ['11987654321/(21)33334444', ['11987654321', '(21)33334444']],
  ['11 98765-4321\n11 98765-4322', ['11 98765-4321', '11 98765-4322']],
  ['11 98765-4321 e 11 98765-4322', ['11 98765-4321', '11 98765-4322']],
  ['11987654321, 11987654322; 11987654323', ['11987654321', '11987654322', '11987654323']],
  ['11987654321;', ['11987654321;']],
])('several numbers of one cell are told apart: %j', (cell, numbers) => {
  expect(numbersInCell(cell)).toEqual(numbers)
})

it.each([
  '(11) 3333-4444/4445',
  '+55 11 98765-4321',
  '98765-4321 ramal 12',
  'Ana e Bia',
  '03/05/2025',
  '5,53E+12',
  '',
])('a cell that is not only whole numbers stays as it is: %j', cell => {
  expect(numbersInCell(cell)).toEqual([cell])
})
