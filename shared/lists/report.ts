import { z } from 'zod'

/** What became of the rows of a list, for the page and the command line. */

export const importGroups = ['added', 'joined', 'revived', 'unchanged', 'refused', 'keptOut'] as const

/** One row with its fate. `why`: a reason by name; `meant`: the number that was probably meant. */
export const Told = z.object({
  row: z.number(),
  group: z.enum(importGroups),
  number: z.string(),
  name: z.string().nullable(),
  why: z.string().nullable(),
  meant: z.string().nullable(),
  person: z.string().nullable(),
})

/** `import`: id of what can be undone; null where nothing was written. `told`: the first thousand of each group. */
export const ImportReport = z.object({
  rows: z.number(),
  added: z.number(),
  joined: z.number(),
  revived: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  keptOut: z.number(),
  import: z.string().nullable(),
  stopped: z.boolean(),
  told: z.array(Told),
})

export const noRows = () => ({
  rows: 0,
  added: 0,
  joined: 0,
  revived: 0,
  unchanged: 0,
  refused: 0,
  keptOut: 0,
})

export const checkGroups = ['allowed', 'denied', 'unknown', 'refused'] as const
export const checkReasons = [
  'granted',
  'service',
  'denied',
  'held',
  'erased',
  'may-be-denied',
  'list-says-no',
  'nothing-said',
  'not-here',
] as const

/** One row of somebody's list, and whether its person may get the topic. `since`: of the consent that decides. */
export const Checked = z.object({
  row: z.number(),
  group: z.enum(checkGroups),
  number: z.string(),
  name: z.string().nullable(),
  why: z.string(),
  meant: z.string().nullable(),
  since: z.number().nullable(),
  person: z.string().nullable(),
})

/** `twice`: rows of somebody who stands further up in the same list. `told`: the first thousand of each group. */
export const CheckReport = z.object({
  rows: z.number(),
  allowed: z.number(),
  denied: z.number(),
  unknown: z.number(),
  refused: z.number(),
  twice: z.number(),
  stopped: z.boolean(),
  told: z.array(Checked),
})

export type Checked = z.output<typeof Checked>
export type CheckReport = z.output<typeof CheckReport>
export type Told = z.output<typeof Told>
export type ImportReport = z.output<typeof ImportReport>
