import type { Requested } from '../events.ts'
import type { Verdict } from '../optout/verdict.ts'
import type { MessageSignal } from '../whatsapp/signal.ts'
import type { Ledger } from './ledger.ts'
import { type Burst, type Hearings, isSame, rowsOf, standingRows } from './pieced.ts'

/** A message as its writer changed it. */
export type Edit = Pick<MessageSignal, 'id' | 'at' | 'form' | 'text'>

/** A row to be made, and rows that the person took back by an edit. */
export type Heard = {
  row: { verdict: Verdict; text: string; replaces: string[] } | null
  takenBack: { request: string; by: Edit }[]
}

export const nothing: Heard = { row: null, takenBack: [] }

/** An edit of a message whose rows stand by rule, and the short messages around it. */
type Editing = {
  ledger: Ledger
  signal: MessageSignal
  standing: Requested[]
  burst: Burst
  judged: (text: string) => Verdict
}

const saysNothing = ({ verdict }: Verdict) => verdict === 'NONE' || verdict === 'HELP'

/** The last version of a message counts: its row stays, gives way to another, or is taken back. */
export const changed = (
  { ledger, signal, standing, burst, judged }: Editing,
  { alone, whole }: Hearings,
): Heard => {
  // What can't be read takes nothing back.
  if (signal.form === 'unreadable' || signal.form === 'voice') return nothing
  const near = [...burst.before, ...burst.after]
  // A clear "no" right before or after had no row of its own as long as this one spoke for it.
  const unspoken = near
    .filter(({ ids }) => standingRows(ledger, ids).length === 0)
    .map(({ text }) => ({ verdict: judged(text), text }))
  const { verdict, text } = [whole, alone, ...unspoken].find(one => one.verdict.verdict === 'OUT') ?? whole
  const isKnown = (rows: Requested[]) => rows.some(row => isSame(row, verdict))
  if (isKnown(standing)) return nothing
  if (!saysNothing(verdict) && !isKnown(rowsOf(ledger, near)))
    return { row: { verdict, text, replaces: standing.map(({ id }) => id) }, takenBack: [] }
  const written = standing.filter(({ way }) => way === 'word' || way === 'phrase')
  return { row: null, takenBack: written.map(({ id }) => ({ request: id, by: signal })) }
}

/** The message was edited before it arrived: it ends as if the edit had come after it. */
export const overtaken = (
  ledger: Ledger,
  { row }: Heard,
  id: string,
  edit: Edit,
  { whole: { verdict } }: Hearings,
): Heard => {
  if (!row || saysNothing(verdict)) return { row, takenBack: row ? [{ request: id, by: edit }] : [] }
  const same = isSame(verdict, row.verdict) && standingRows(ledger, [edit.id]).length > 0
  return { row: same ? { ...row, replaces: [...row.replaces, edit.id] } : row, takenBack: [] }
}
