import { headerIn } from '../../../shared/lists/columns.ts'
import type { Batch } from '../../../shared/lists/table.ts'
import type { Home } from '../../../shared/person/plans.ts'
import { type Found, filled } from './found.ts'
import { limits, refuse } from './limits.ts'

/** How the rows of a file make a table. `header`: its row, 0 where there is none; what is above it is refused. */
export type Shape = { header: number; names: string[] | null; width: number }

/**
 * The shape of a table by its first rows. `said`: what the owner says of a header. As wide as the header or as most
 * rows are; without a header as the widest row. Refuses a table of too many columns.
 */
export const shapeOfTable = (sample: Found[], said: boolean | undefined, home: Home): Shape => {
  const rows = sample.flatMap(found =>
    'cells' in found ? [{ row: found.row, cells: filled(found.cells) }] : [],
  )
  const full = rows.filter(({ cells }) => cells.length > 0)
  const at =
    said === false
      ? null
      : (headerIn(
          full.map(({ cells }) => cells),
          home,
        ) ?? (said ? 0 : null))
  const header = at === null ? undefined : full[at]
  const widths = full.map(({ cells }) => cells.length)
  const width = header ? Math.max(header.cells.length, mostCommon(widths)) : Math.max(0, ...widths)
  if (width > limits.columns) refuse('too-many-columns')
  return { header: header?.row ?? 0, names: header?.cells ?? null, width }
}

const mostCommon = (numbers: number[]): number => {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/**
 * The rows of a table in batches, each as wide as the table; a row that is too wide is refused, for nobody knows
 * which of its cells is which. Refuses a file of too many rows.
 */
export async function* batchesOf(found: AsyncIterable<Found[]>, shape: Shape): AsyncGenerator<Batch> {
  let batch: Batch = { rows: [], refused: [], empty: 0 }
  let letters = 0
  let last = 0
  const take = (one: Found) => {
    if (one.row > last + 1) batch.empty += one.row - last - 1
    last = Math.max(last, one.row)
    if ('refused' in one) return batch.refused.push({ row: one.row, reason: one.refused })
    if (one.row === shape.header) return
    const cells = filled(one.cells)
    if (cells.length === 0 && one.raw === undefined) batch.empty++
    else if (one.row < shape.header) batch.refused.push({ row: one.row, reason: 'above-header' })
    else if (cells.length > shape.width) batch.refused.push({ row: one.row, reason: 'too-many-cells' })
    else {
      const padded = [...cells, ...Array<string>(shape.width - cells.length).fill('')]
      batch.rows.push({ row: one.row, cells: padded, ...(one.raw === undefined ? {} : { raw: one.raw }) })
      letters += one.raw?.length ?? 0
      for (const cell of cells) letters += cell.length
    }
  }
  for await (const some of found) {
    for (const one of some) {
      take(one)
      if (last > limits.rows) refuse('too-many-rows')
      const full = batch.rows.length >= limits.batch.rows || batch.refused.length >= limits.batch.rows
      if (full || letters >= limits.batch.letters) {
        yield batch
        batch = { rows: [], refused: [], empty: 0 }
        letters = 0
      }
    }
  }
  yield batch
}
