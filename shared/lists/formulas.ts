/** What makes a spreadsheet read a cell as a formula (OWASP, CSV Injection), with the wide forms that it folds. */
const trigger = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell that no spreadsheet runs: a leading `'` before what would begin a formula. */
export const guard = (cell: string): string => (trigger.test(cell) ? `'${cell}` : cell)

/** A phone for a spreadsheet: its digits alone, for a plus would begin a formula; what is no phone as any cell. */
export const guardPhone = (cell: string): string =>
  /^\s*[+＋]?[\d\s().\-/]{7,}$/.test(cell) ? cell.replace(/\D/g, '') : guard(cell)
