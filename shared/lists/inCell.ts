/** Between the numbers of one cell: `:::` in Google's exports; a line, a sign or a word where people type. */
const between = /\s*(?::::|[;,|\n]|\s\/\s|\/(?=\s*[(+])|\s(?:e|ou|y|o|and|or)\s)\s*/i

/** Looks like a whole number, with its area. */
const isWhole = (part: string): boolean =>
  /^[(+＋]?[\d\s().+-]+$/.test(part) && part.replace(/\D/g, '').length >= 8

/** Two numbers of eight digits and a sign between them. */
const shortest = 17

/** The numbers of one cell: several where each of its parts is a whole number, else the cell as it is. */
export const numbersInCell = (cell: string): string[] => {
  if (cell.length < shortest || cell.length > 200) return [cell]
  const parts = cell
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '')
  return parts.length > 1 && parts.every(isWhole) ? parts : [cell]
}
