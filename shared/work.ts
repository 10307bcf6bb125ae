import { z } from 'zod'
import { grounds } from './events.ts'
import { CheckReport, ImportReport } from './lists/report.ts'
import { tools } from './lists/suppression.ts'
import { Look, Meaning, Overruled } from './lists/table.ts'
import { Topic } from './view.ts'

/** What crosses between page and engine about files, lists and long work. */

const at = z.number().int().nonnegative()
const id = z.string().min(1).max(512)

/** A file that the page handed over or may fetch. The engine gives the id; nothing here is ever a path. */
export const FileInfo = z.object({ file: id, name: z.string().max(255), bytes: z.number() })

/** A file that a work made, and what it is. */
export const made = ['clean', 'report', 'suppression', 'suppression-changes', 'suppression-first'] as const
export const MadeFile = FileInfo.extend({ made: z.enum(made).optional() })

/** A list as the owner sees it before she says what it means. */
export const Looked = z.object({ file: id, name: z.string(), look: Look })

/** How a list is to be read. `home`: the country whose numbers come without a code. */
export const Reading = z.object({
  file: id,
  home: z.enum(['BR', 'MX', 'AR', 'CL', 'CO', 'ES', 'PE', 'PT', 'US', 'UY']),
  overruled: Overruled,
  means: z.array(Meaning).max(200),
})

/**
 * What the owner says of everybody on a list. `state` null: contacts only. `revive` takes back in whoever said no
 * before, row by row, where the list has a later date; it needs `evidence` and both of her switches.
 */
export const Saying = z.object({
  state: z.enum(['granted', 'denied']).nullable(),
  topics: z.array(Topic).max(64),
  proof: z.string().trim().max(4000),
  ground: z.enum(grounds).nullable(),
  wording: id.nullable(),
  files: z.array(id).max(20),
  revive: z.boolean(),
  evidence: z.string().trim().max(4000),
})

export const HeardChat = z.object({
  messages: z.number(),
  requests: z.number(),
  known: z.number(),
  import: z.string().nullable(),
  found: z.array(z.object({ row: z.number(), at, verdict: z.string(), text: z.string() })),
})

/** A backup: `daily`, `weekly` by itself, `pre` before an import, a merge, an erasure or a new version, `hand` by the owner. */
export const Backup = z.object({
  name: z.string(),
  why: z.enum(['daily', 'before', 'hand']),
  at,
  people: z.number().nullable(),
  bytes: z.number(),
})

/** What going back to a backup would mean. */
export const RestorePreview = z.object({
  backup: Backup,
  /** Events noted since then that would be gone: `people` newly met, `yes` given, `other`. */
  lost: z.object({ events: z.number(), people: z.number(), yes: z.number() }),
  /** Requests and "no" noted since then: they stay. */
  kept: z.object({ no: z.number(), erased: z.number() }),
})

/** Work that takes longer than a moment; it goes on while the owner looks elsewhere. */
export const works = [
  'import-preview',
  'import',
  'chat-preview',
  'chat',
  'check',
  'clean',
  'suppression',
  'backup',
  'restore',
  'pack',
] as const
export const Work = z.object({
  work: id,
  kind: z.enum(works),
  /** Name of the file or list that it is about. */
  about: z.string(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  done: z.number(),
  of: z.number().nullable(),
  since: at,
  problem: z.object({ kind: z.string(), code: z.string(), detail: z.string().optional() }).nullable(),
  importReport: ImportReport.nullable(),
  checkReport: CheckReport.nullable(),
  chat: HeardChat.nullable(),
  /** What the page may save: the cleaned list, the report, the suppression list, the pack. */
  files: z.array(MadeFile),
})

export const ToolName = z.enum(tools)

export type FileInfo = z.output<typeof FileInfo>
export type MadeFile = z.output<typeof MadeFile>
export type Looked = z.output<typeof Looked>
export type Reading = z.output<typeof Reading>
export type Saying = z.output<typeof Saying>
export type Backup = z.output<typeof Backup>
export type RestorePreview = z.output<typeof RestorePreview>
export type Work = z.output<typeof Work>
