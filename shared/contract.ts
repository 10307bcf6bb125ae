import { z } from 'zod'
import { call, done, id, said, text } from './calls/call.ts'
import { connectionCommands, connectionQueries } from './calls/connection.ts'
import { listCommands, listQueries } from './calls/lists.ts'
import { peopleCommands, peopleQueries } from './calls/people.ts'
import { replyCommands, replyQueries } from './calls/reply.ts'
import { decisions, reasons } from './events.ts'
import { Change } from './optout/change.ts'
import { verdicts } from './optout/verdict.ts'
import { Chips, PersonDetail, PersonRow, sorts, Wanted } from './people.ts'
import { Judged, Taught, TemplateRow, Trial } from './teach.ts'
import { Today } from './today.ts'
import {
  Account,
  Language,
  type Problem,
  RequestDetail,
  RequestRow,
  Status,
  Tab,
  Theme,
  Topic,
} from './view.ts'
import type { Work } from './work.ts'

/**
 * What may cross between page and engine. Both ends are derived from this table: the engine must have
 * one function per line, the page can call nothing else, and every input is read by its schema.
 */

const page = { limit: z.number().int().min(1).max(200), offset: z.number().int().min(0) }

export const queries = {
  'app.status': call(z.object({}), Status),
  'today.show': call(z.object({}), Today),
  'inbox.page': call(
    z.object({ tab: Tab, ...page }),
    z.object({ rows: z.array(RequestRow), total: z.number() }),
  ),
  'request.show': call(z.object({ request: id }), RequestDetail),
  'people.page': call(
    z.object({ wanted: Wanted, sort: z.enum(sorts), ...page }),
    z.object({ rows: z.array(PersonRow), total: z.number(), all: z.number(), chips: Chips }),
  ),
  'person.show': call(z.object({ person: id }), PersonDetail),
  'words.show': call(z.object({}), Taught),
  /** The try-it box: nothing is kept, nothing happens. */
  'words.judge': call(
    z.object({ text: text(4096), lastOurs: text(4096).nullable(), afterOffer: z.boolean() }),
    Judged,
  ),
  /** What a change of words would do, before it is kept. */
  'words.try': call(z.object({ change: Change }), Trial),
  ...peopleQueries,
  ...listQueries,
  ...connectionQueries,
  ...replyQueries,
  /**
   * The templates with what nobody would hear first. `search`: words of their names; `visit`: while it stays the same,
   * so does their order. `counts` are of all of them, whatever is searched.
   */
  'templates.page': call(
    z.object({ search: text(200), visit: text(60), ...page }),
    z.object({
      rows: z.array(TemplateRow),
      total: z.number(),
      counts: z.object({
        all: z.number(),
        lost: z.number(),
        waits: z.number(),
        heard: z.number(),
        silent: z.number(),
      }),
    }),
  ),
  'template.show': call(z.object({ template: id }), TemplateRow),
}

export const commands = {
  'account.open': call(z.object({ account: Account }), done),
  'settings.set': call(
    z.object({ language: Language.optional(), theme: Theme.optional(), telling: z.boolean().optional() }),
    done,
  ),
  'request.decide': call(
    z.object({ request: id, decision: z.enum(decisions), reason: z.enum(reasons).nullable() }),
    done,
  ),
  /** Honours all that wait because too many refused sends came at once. */
  'brake.honour': call(z.object({}), done),
  'request.undo': call(z.object({ request: id, why: said(1000) }), done),
  'request.note': call(z.object({ request: id, reason: z.enum(reasons).nullable(), note: text(4000) }), done),
  ...peopleCommands,
  ...listCommands,
  ...connectionCommands,
  ...replyCommands,
  /** Answers with the person's id; the same one where the number is already known. */
  'person.add': call(
    z.object({ name: text(200), phone: said(60), topics: z.array(Topic).max(64), proof: text(4000) }),
    z.object({ person: id }),
  ),
  /** Practice account only: write to the shop as a customer would. It travels as a signed delivery. */
  'practice.write': call(z.object({ text: said(4096), person: id.nullable() }), done),
  /** Refused where `words.try` names a danger. */
  'words.change': call(z.object({ change: Change }), done),
  /** "This was wrong": the message joins the shop's own examples, with what it meant. `request` null: from the try-it box. */
  'example.keep': call(
    z.object({
      request: id.nullable(),
      text: text(65_536),
      lastOurs: text(4096).nullable(),
      afterOffer: z.boolean(),
      meant: z.enum(verdicts),
    }),
    done,
  ),
  'example.forget': call(z.object({ of: id }), done),
  /** The owner has seen "Hoje": the next visit counts from here. */
  'today.seen': call(z.object({}), done),
}

export const calls = { ...queries, ...commands }
export type CallName = keyof typeof calls
export type QueryName = keyof typeof queries
export type CommandName = keyof typeof commands
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>

/** What the engine says unasked. `changed`: ask again what you show of these; `status`: the whole line. */
export type Push =
  | { push: 'status'; status: Status }
  | { push: 'changed'; inbox: boolean; people: boolean; today: boolean; words: boolean }
  /** How far a long work is, four times a second at most, and when it ends. */
  | { push: 'work'; work: Work }

export type Call = { call: number; name: string; input: unknown }
export type Answer =
  | { call: number; ok: true; value: unknown }
  | { call: number; ok: false; problem: Problem }
