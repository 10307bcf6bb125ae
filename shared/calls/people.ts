import { z } from 'zod'
import { startedByShop } from '../consent/topic.ts'
import { grounds } from '../events.ts'
import { sorts, Wanted } from '../people.ts'
import { Topic } from '../view.ts'
import { FileInfo } from '../work.ts'
import { call, done, id, said, text } from './call.ts'

/** What is asked and done about people, the shop's own topics, its wordings and saved views. */

const ShopTopic = z.enum(startedByShop)
/** Those of a question but some, or these. */
const Chosen = z.union([
  z.object({ wanted: Wanted, except: z.array(id).max(10_000) }),
  z.object({ people: z.array(id).min(1).max(10_000) }),
])

export const peopleQueries = {
  /** The shop's own topics and the words by which it asks; ended topics too. */
  'shop.show': call(
    z.object({}),
    z.object({
      topics: z.array(z.object({ id: Topic, name: z.string(), like: Topic, retired: z.boolean() })),
      wordings: z.array(
        z.object({ id, title: z.string(), version: z.number(), text: z.string(), at: z.number() }),
      ),
      /** Who sits at this computer; empty where the shop gives no names. */
      staff: z.string(),
      views: z.array(z.object({ id, name: z.string(), wanted: Wanted, sort: z.enum(sorts) })),
    }),
  ),
}

export const peopleCommands = {
  /** The owner notes a yes or a no by hand, with her answer to "how do you know?". */
  'consent.set': call(
    z.object({
      person: id,
      topic: Topic,
      state: z.enum(['granted', 'denied']),
      proof: said(4000),
      /** When it was said, milliseconds; now where absent. */
      at: z.number().int().positive().optional(),
      ground: z.enum(grounds).optional(),
      wording: id.optional(),
      /** Files that were handed over, as proof. */
      files: z.array(id).max(20).optional(),
      /** When to ask again. */
      review: z.number().int().positive().optional(),
    }),
    done,
  ),
  /** The owner says that two are one, that a join was wrong, or that two who look alike are two. */
  'person.join': call(z.object({ person: id, other: id }), done),
  'person.part': call(z.object({ person: id, join: id, why: said(1000) }), done),
  'person.apart': call(z.object({ person: id, other: id }), z.object({ act: id })),
  /** Takes a "no" for many, or a "these are two", back with all that it said; what came by another way stays. */
  'act.undo': call(z.object({ act: id, why: said(1000) }), done),
  /** Erases all that is known of a person, everywhere; a keyed hash keeps her "no". No reason: it may name her. */
  'person.erase': call(z.object({ person: id }), done),
  /** Everything on a person as a file for her; a pack of evidence that a stranger can check. */
  'person.export': call(z.object({ person: id }), z.object({ file: FileInfo })),
  'person.pack': call(z.object({ person: id }), z.object({ work: id })),
  'topic.name': call(z.object({ name: said(60), like: ShopTopic }), z.object({ topic: Topic })),
  'topic.change': call(z.object({ topic: Topic, name: said(60), retired: z.boolean() }), done),
  'wording.keep': call(z.object({ title: said(100), text: said(4000) }), z.object({ wording: id })),
  'staff.set': call(z.object({ name: text(60) }), done),
  'view.keep': call(
    z.object({ name: said(60), wanted: Wanted, sort: z.enum(sorts) }),
    z.object({ view: id }),
  ),
  'view.forget': call(z.object({ view: id }), done),
  /** The same "no" for everybody chosen: those of a question but some, or these. */
  'people.deny': call(
    z.object({
      chosen: Chosen,
      topics: z.array(Topic).min(1).max(64),
      proof: said(4000),
    }),
    z.object({ people: z.number(), act: id.nullable() }),
  ),
  /** The chosen as a list, for a spreadsheet or exact. */
  'people.export': call(
    z.object({
      chosen: Chosen,
      formulas: z.enum(['safe', 'exact']),
    }),
    z.object({ file: FileInfo }),
  ),
}
