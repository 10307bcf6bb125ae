/** Excel's own formats that show a day or a time, by number: of the West, of East Asia, and the times among them. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether cells of a number format show a day or a time. `code`: what the file says of a format of its own. */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return builtIn(id)
  const bare = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
  return /[dmyhs]/i.test(bare.replace(/general|standard|geral/gi, ''))
}

/** A day as a spreadsheet counts it, left in a text file: of 1982 to 2064, so that a year is none. */
const left = /^[3-5]\d{4}(?:[.,]\d+)?$/

/** The day that a cell of a date column holds as a bare number; null where it holds none. */
export const dayLeft = (cell: string): string | null =>
  left.test(cell.trim()) ? dayOfSerial(Number(cell.replace(',', '.')), false) : null

const DAY = 86_400_000
const pad = (value: number) => String(value).padStart(2, '0')

/**
 * A day as a spreadsheet counts it, as `yyyy-mm-dd`, with ` hh:mm` where it has a time; a time alone is `hh:mm`.
 * `since1904`: how old Macs counted. Out: null where no spreadsheet has such a day.
 */
export const dayOfSerial = (serial: number, since1904: boolean): string | null => {
  if (!(serial >= 0 && serial < 2_958_466)) return null
  const seconds = Math.round(serial * 86_400)
  // Excel believes in a 29 February 1900, so what is before it counts one day less.
  const first = since1904
    ? Date.UTC(1904, 0, 1)
    : serial < 60
      ? Date.UTC(1899, 11, 31)
      : Date.UTC(1899, 11, 30)
  const at = new Date(first + Math.floor(seconds / 86_400) * DAY + (seconds % 86_400) * 1000)
  const time = `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}`
  if (serial < 1) return time
  const day = `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`
  return seconds % 86_400 === 0 ? day : `${day} ${time}`
}

/**
 * A number as people write it: no exponent, no trace of how computers count. `5.531988887777E12` becomes
 * `5531988887777`, `0.30000000000000004` becomes `0.3`.
 */
export const plainNumber = (text: string): string => {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return text
  if (/^-?\d+$/.test(text)) return text
  const rounded = Number(value.toPrecision(15))
  const written = String(rounded)
  return written.includes('e')
    ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : written
}
