import type { Column } from './table.ts'

/** The column of area codes that goes with a column of numbers: the last before it, else the first; null: there is none. */
export const areaOf = (columns: readonly Pick<Column, 'means'>[], place: number): number | null => {
  const areas = columns.flatMap(({ means }, index) => (means === 'area' ? [index] : []))
  return areas.filter(area => area < place).at(-1) ?? areas[0] ?? null
}

export const isArea = (cell: string): boolean => /^\(?0?[1-9]\d\)?$/.test(cell.trim())

/** A number with its area in front, where it is too short to have one. */
export const withArea = (number: string, area: string): string =>
  isArea(area) && /^[2-9][\d\s.-]{6,10}$/.test(number) && number.replace(/\D/g, '').length <= 9
    ? `${area.replace(/\D/g, '').slice(-2)} ${number}`
    : number
