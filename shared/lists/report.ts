import { z } from 'zod'

/** What became of the rows of a list, for the page and the command line. */

export const importGroups = ['added', 'joined', 'revived', 'unchanged', 'refused', 'keptOut'] as const

/**
 * One row with its fate. `why`: a reason by name; `meant`: the number that was probably meant. `first`: the row further
 * up that names the same person.
 */
export const Told = z.object({
  row: z.number(),
  group: z.enum(importGroups),
  number: z.string(),
  name: z.string().nullable(),
  why: z.string().nullable(),
  meant: z.string().nullable(),
  person: z.string().nullable(),
  first: z.number().nullable(),
})

/** Why somebody on a list is not taken in. */
export const outReasons = ['denied', 'held', 'erased'] as const

/**
 * `import`: id of what can be undone; null where nothing was written. `out`: those kept out, by reason. `told`: the
 * first thousand of each group, and of those kept out of each reason. `twice`: rows of somebody who stands further up
 * in the same list, `repeated` the first thousand of them; each of them is in its group too.
 */
export const ImportReport = z.object({
  rows: z.number(),
  added: z.number(),
  joined: z.number(),
  revived: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  keptOut: z.number(),
  out: z.object({ denied: z.number(), held: z.number(), erased: z.number() }),
  twice: z.number(),
  import: z.string().nullable(),
  stopped: z.boolean(),
  told: z.array(Told),
  repeated: z.array(Told),
})

export const noRows = () => ({
  rows: 0,
  added: 0,
  joined: 0,
  revived: 0,
  unchanged: 0,
  refused: 0,
  keptOut: 0,
  out: { denied: 0, held: 0, erased: 0 },
  twice: 0,
})

export const checkGroups = ['allowed', 'denied', 'unknown', 'refused'] as const
/**
 * One row of somebody's list, and whether its person may get the topic. `since`: of the consent that decides. `first`:
 * the row further up that names the same person.
 */
export const Checked = z.object({
  row: z.number(),
  group: z.enum(checkGroups),
  number: z.string(),
  name: z.string().nullable(),
  why: z.string(),
  meant: z.string().nullable(),
  since: z.number().nullable(),
  person: z.string().nullable(),
  first: z.number().nullable(),
})

/**
 * `told`: the first thousand of each group. `twice`: rows of somebody who stands further up in the same list,
 * `repeated` the first thousand of them.
 */
export const CheckReport = z.object({
  rows: z.number(),
  allowed: z.number(),
  denied: z.number(),
  unknown: z.number(),
  refused: z.number(),
  twice: z.number(),
  stopped: z.boolean(),
  told: z.array(Checked),
  repeated: z.array(Checked),
})

export type Checked = z.output<typeof Checked>
export type CheckReport = z.output<typeof CheckReport>
export type Told = z.output<typeof Told>
export type ImportReport = z.output<typeof ImportReport>
