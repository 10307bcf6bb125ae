import { z } from 'zod'
import { Topic } from '../view.ts'
import { Backup, FileInfo, Looked, Reading, RestorePreview, Saying, ToolName, Work } from '../work.ts'
import { call, done, id, said, text } from './call.ts'

/** What is asked and done about files, lists, long work and backups. */

/** Bytes that cross between page and engine at once, at most. */
export const piece = 1_000_000

/**
 * An exported chat: `me` is how the shop's own messages are signed, null where it wrote none; `number` whose chat it is,
 * where it doesn't say.
 */
const Chat = z.object({
  reading: Reading.omit({ means: true }),
  me: said(255).nullable(),
  number: text(60).nullable(),
})
const work = z.object({ work: id })
const Words = z.record(text(60), text(200))

export const listQueries = {
  /** Lists and chats that were taken in, newest first. */
  'imports.show': call(
    z.object({}),
    z.array(
      z.object({
        import: id,
        /** A chat has people who asked to leave in it, a list all who are on it. */
        kind: z.enum(['list', 'chat']),
        name: z.string(),
        at: z.number(),
        state: z.enum(['granted', 'denied']).nullable(),
        topics: z.array(Topic),
        people: z.number(),
        staff: z.string().nullable(),
        undone: z.object({ at: z.number(), why: z.string() }).nullable(),
      }),
    ),
  ),
  'work.show': call(z.object({ work: id }), Work),
  /** All work of this opening, newest first. */
  'works.show': call(z.object({}), z.array(Work)),
  'backups.show': call(z.object({}), z.array(Backup)),
}

export const listCommands = {
  /** A file of the owner's comes in pieces, in order; `file.end` says that it is whole. */
  'file.begin': call(
    z.object({ name: said(255), bytes: z.number().int().nonnegative() }),
    z.object({ file: id }),
  ),
  'file.put': call(
    z.object({ file: id, bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length <= piece) }),
    done,
  ),
  'file.end': call(z.object({ file: id }), FileInfo),
  'file.drop': call(z.object({ file: id }), done),
  /** A piece of a file that may be saved; empty at its end. */
  'file.read': call(
    z.object({ file: id, from: z.number().int().nonnegative() }),
    z.object({ bytes: z.instanceof(Uint8Array) }),
  ),
  /** A proof file, to be looked at. */
  'proof.open': call(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }), FileInfo),
  'list.look': call(Reading.omit({ means: true }), Looked),
  'import.preview': call(z.object({ reading: Reading, saying: Saying }), work),
  'import.run': call(z.object({ reading: Reading, saying: Saying }), work),
  'import.undo': call(z.object({ import: id, why: said(1000) }), done),
  'chat.preview': call(Chat, work),
  'chat.run': call(Chat, work),
  'list.check': call(z.object({ reading: Reading, topic: Topic }), work),
  /**
   * The cleaned list or, with `report`, the list with two columns more; the work's file says which it is. `words`: the
   * report's names of groups and of reasons, and what is put to the files' names.
   */
  'list.clean': call(
    z.object({
      reading: Reading,
      topic: Topic,
      withUnknown: z.boolean(),
      formulas: z.enum(['safe', 'exact']),
      report: z.boolean(),
      columns: z.tuple([text(60), text(60)]),
      words: z.object({
        groups: Words,
        reasons: Words,
        names: z.record(z.enum(['clean', 'report']), said(60)),
      }),
    }),
    work,
  ),
  'suppression.export': call(
    z.object({
      topics: z.array(Topic).min(1).max(64),
      tool: ToolName,
      formulas: z.enum(['safe', 'exact']),
      format: z.enum(['csv', 'xlsx']),
      /** Only what changed since the last such list. */
      changes: z.boolean(),
    }),
    work,
  ),
  'backup.make': call(z.object({}), work),
  'backup.look': call(z.object({ backup: z.string().max(100) }), RestorePreview),
  'backup.restore': call(z.object({ backup: z.string().max(100) }), work),
  /** The owner chooses a second folder in a window of the system, or none; the page never names a path. */
  'second.choose': call(z.object({}), done),
  'second.leave': call(z.object({}), done),
  'work.stop': call(work, done),
}
