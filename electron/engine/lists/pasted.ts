import { readLine } from '../../../shared/lists/pasted.ts'
import type { Home } from '../../../shared/person/plans.ts'
import type { Line } from './encoding.ts'
import type { Found } from './found.ts'
import { limits } from './limits.ts'

/** The people of a pasted text, numbered by their line. A line without a number is refused, an empty one not. */
export async function* pastedRows(lines: AsyncIterable<Line[]>, home: Home): AsyncGenerator<Found[]> {
  for await (const some of lines) {
    yield some.flatMap(({ row, text }): Found[] => {
      if (text.trim() === '') return [{ row, cells: [] }]
      if (text.length > limits.cell) return [{ row, refused: 'cell-too-long' }]
      const people = readLine(text, home)
      if (people.length === 0) return [{ row, refused: 'no-phone' }]
      return people.map(({ name, phone, raw }) => ({ row, cells: [name, phone], raw }))
    })
  }
}
