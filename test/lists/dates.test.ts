import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderInTime, orderOf, readDate } from '../../shared/lists/dates.ts'
import type { DateOrder } from '../../shared/lists/table.ts'

const pad = (value: number) => String(value).padStart(2, '0')
/** A date as `2025-12-31`, with ` 14:03:00` where it has a time and `+0` where that has a zone, in minutes. */
const said = (text: string, order: DateOrder | null) => {
  const read = readDate(text, order)
  if (!read) return null
  const day = `${read.y}-${pad(read.m)}-${pad(read.d)}`
  if (!read.time) return day
  const { h, min, s, zone } = read.time
  return `${day} ${pad(h)}:${pad(min)}:${pad(s)}${zone === null ? '' : `+${zone}`}`
}

describe('a date in a cell', () => {
  it.each<[string, DateOrder | null, string | null]>([
    ['31/12/2025', 'dmy', '2025-12-31'],
    ['31/12/2025 14:03', 'dmy', '2025-12-31 14:03:00'],
    ['31/12/2025 às 14:03', 'dmy', '2025-12-31 14:03:00'],
    ['31/12/2025, 14h03', 'dmy', '2025-12-31 14:03:00'],
    ['1.2.25', 'dmy', '2025-02-01'],
    ['1-2-99', 'dmy', '1999-02-01'],
    ['12-31-25', 'mdy', '2025-12-31'],
    ['12/31/25, 2:05\u202fPM', 'mdy', '2025-12-31 14:05:00'],
    ['31/12/25, 2:05\u00a0p.\u00a0m.', 'dmy', '2025-12-31 14:05:00'],
    ['31/12/25 12:05 am', 'dmy', '2025-12-31 00:05:00'],
    ['31/12/25 12:05 PM', 'dmy', '2025-12-31 12:05:00'],
    ['25-12-31', 'ymd', '2025-12-31'],
    ['2025-12-31', null, '2025-12-31'],
    ['2025/12/31 14:03', null, '2025-12-31 14:03:00'],
    ['2025-12-31 14:03', 'dmy', '2025-12-31 14:03:00'],
    ['2025-12-31T14:03:22.123Z', null, '2025-12-31 14:03:22+0'],
    ['2025-12-31T14:03:22-03:00', null, '2025-12-31 14:03:22+-180'],
    ['31 dez 2025', null, '2025-12-31'],
    ['31 de dezembro de 2025', null, '2025-12-31'],
    ['qua., 31 dez 2025 14:03', null, '2025-12-31 14:03:00'],
    ['31-Dec-25', null, '2025-12-31'],
    ['1 ene 2025', null, '2025-01-01'],
    ['December 31, 2025', null, '2025-12-31'],
    ['\u200e31/12/2025', 'dmy', '2025-12-31'],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['29/02/2025', 'dmy', null],
    ['31/12/2025', 'mdy', null],
    ['03/04/2025', null, null],
    ['31/12/2025 24:00', 'dmy', null],
    ['31/12/2025 14:03 PM', 'dmy', null],
    ['31/12/025', 'dmy', null],
    ['14:03', 'dmy', null],
    ['31 foo 2025', null, null],
    ['5531988887777', 'dmy', null],
    ['', 'dmy', null],
    ['45657', 'dmy', null],
    [`31/12/2025${' '.repeat(100)}`, 'dmy', null],
  ])('%j read as %s is %s', (text, order, expected) => {
    expect(said(text, order)).toBe(expected)
  })

  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })

  it('is read back as it was written, in every order', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        fc.constantFrom('/', '-', '.'),
        (date, order, sign) => {
          const parts = {
            y: String(date.getUTCFullYear()),
            m: pad(date.getUTCMonth() + 1),
            d: pad(date.getUTCDate()),
          }
          const text = [...order].map(part => parts[part as keyof typeof parts]).join(sign) // the letters of the order
          expect(said(text, order as DateOrder)).toBe(date.toISOString().slice(0, 10)) // one of the constants above
        },
      ),
    )
  })

  it('never throws, whatever the cell holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom<DateOrder | null>('dmy', 'mdy', 'ymd', null),
        (text, order) => {
          const read = readDate(text, order)
          expect(read === null || (read.m >= 1 && read.m <= 12 && read.d >= 1 && read.d <= 31)).toBe(true)
        },
      ),
    )
  })
})

describe('the order of the dates of a column', () => {
  it.each<[string, string[], DateOrder | null, boolean]>([
    ['a day beyond 12 tells', ['01/02/2025', '13/02/2025'], 'dmy', false],
    ['so does one in the second place', ['01/02/2025', '02/13/2025 10:00'], 'mdy', false],
    ['no day tells', ['01/02/2025', '12/12/2025'], null, true],
    ['two contradict', ['13/02/2025', '02/13/2025'], null, true],
    ['the year is first', ['2025-12-31', '2025-01-02'], 'ymd', false],
    ['years of two digits first', ['99-12-31'], 'ymd', false],
    ['months have names', ['31 dez 2025'], null, false],
    ['ISO beside local dates', ['2025-12-31', '31/12/2025'], 'dmy', false],
    ['no dates at all', ['Ana', '', '5531988887777'], null, false],
  ])('%s', (_, texts, order, ambiguous) => {
    expect(orderOf(texts)).toEqual({ order, ambiguous })
  })
})

describe('the order of dates that follow each other in time', () => {
  it.each<[string, string[], DateOrder | null, boolean]>([
    [
      'days go on, months would go back',
      ['01/02/2026', '03/02/2026', '10/02/2026', '02/03/2026'],
      'dmy',
      false,
    ],
    ['months go on, days would go back', ['2/1/26', '2/3/26', '2/10/26', '3/2/26'], 'mdy', false],
    ['both go on', ['01/02/2026', '03/03/2026'], null, true],
    ['both go back', ['03/03/2026', '01/02/2026'], null, true],
    ['one day alone', ['01/02/2026'], null, true],
    ['a day beyond 12 tells, even where a clock was wrong', ['13/02/2026', '01/02/2026'], 'dmy', false],
  ])('%s', (_, texts, order, ambiguous) => {
    expect(orderInTime(texts)).toEqual({ order, ambiguous })
  })
})
