import type { RowRefusal } from '../../../shared/lists/refusal.ts'

/** One row as the reader of a format finds it; an empty row has no cells. */
export type Found = { row: number; cells: string[]; raw?: string } | { row: number; refused: RowRefusal }

/** The cells of a row without the blank ones at its end. */
export const filled = (cells: string[]): string[] => {
  let length = cells.length
  while (length > 0 && cells[length - 1]?.trim() === '') length--
  return length === cells.length ? cells : cells.slice(0, length)
}
