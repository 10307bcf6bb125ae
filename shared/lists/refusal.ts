/**
 * Why a whole file is not taken. Nothing has changed then. `which-dates`: a chat whose days and months can't be
 * told apart; the owner has to say. `took-too-long`: nothing came for 20 seconds.
 */
export const fileRefusals = [
  'no-file',
  'too-big',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'not-text',
  'not-a-list',
  'zip-bomb',
  'zip-too-many',
  'zip-unsafe-name',
  'zip-nested',
  'old-excel',
  'locked-file',
  'xml-with-dtd',
  'which-dates',
  'took-too-long',
  'broken',
] as const

/**
 * Why one row is not taken, the rest of its file is. `too-many-cells`: more than there are columns, so nobody knows
 * which is which. `above-header`: a title over the table. `not-a-message`: a line before a chat's first message.
 */
export const rowRefusals = [
  'too-many-cells',
  'cell-too-long',
  'above-header',
  'no-phone',
  'no-such-day',
  'not-a-message',
] as const

export type FileRefusal = (typeof fileRefusals)[number]
export type RowRefusal = (typeof rowRefusals)[number]
