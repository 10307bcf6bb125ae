import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createShelf } from '../electron/engine/shelf.ts'

const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  at: fc.integer({ min: 0, max: 5 }),
  gone: fc.boolean(),
})

it('a shelf stays sorted, newest first, whatever comes, moves and goes', () => {
  fc.assert(
    fc.property(fc.array(change), changes => {
      const shelf = createShelf()
      const model = new Map<string, number>()
      for (const { id, at, gone } of changes) {
        if (gone) shelf.remove(id)
        else shelf.put(id, at)
        if (gone) model.delete(id)
        else model.set(id, at)
      }
      const sorted = [...model].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1)).map(([id]) => id)
      expect([...shelf.newestFirst()].map(({ id }) => id)).toEqual(sorted)
      expect(shelf.page(0, 2).map(({ id }) => id)).toEqual(sorted.slice(0, 2))
      expect(shelf.page(2, 2).map(({ id }) => id)).toEqual(sorted.slice(2, 4))
      expect(shelf.page(9, 2)).toEqual([])
      expect(shelf.length()).toBe(sorted.length)
      expect(shelf.oldest()?.id).toBe(sorted.at(-1))
    }),
  )
})
