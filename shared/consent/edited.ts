import type { Requested } from '../events.ts'
import { fold } from '../optout/fold.ts'
import { tokens } from '../optout/lexicon.ts'
import { cut } from '../optout/pieces.ts'
import type { Verdict } from '../optout/verdict.ts'
import type { MessageSignal } from '../whatsapp/signal.ts'
import type { Ledger } from './ledger.ts'
import { type Burst, type Hearings, isSame, rowsOf, standingRows } from './pieced.ts'

/** WhatsApp lets a message be edited for fifteen minutes; clocks and lines are late. */
const timeToEdit = 20 * 60 * 1000

/** Whether an edit came as long after its message as WhatsApp allows. */
export const isTimely = (written: number, edited: number) => Math.abs(edited - written) <= timeToEdit

/** A message as its writer changed it. */
export type Edit = Pick<MessageSignal, 'id' | 'at' | 'form' | 'text' | 'forwarded'>

/** A row to be made, and rows that the person took back by an edit. */
export type Heard = {
  row: { verdict: Verdict; text: string; replaces: string[] } | null
  takenBack: { request: string; by: Pick<Edit, 'id' | 'at'> }[]
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

const isWritten = ({ form, forwarded, text = '' }: Edit) =>
  (form === 'text' || form === 'caption') && !forwarded && text.trim() !== ''

const saysNothing = ({ verdict }: Verdict) => verdict === 'NONE' || verdict === 'HELP'
/** Only a clear "no" takes the place of what was asked before: what is unclear stands beside it. */
const denies = ({ verdict, topics }: Verdict) =>
  verdict === 'OUT' || (verdict === 'TOPIC' && topics.length > 0)

/** A changed message never gives consent: a person decides. */
export const ungranted = (verdict: Verdict): Verdict =>
  verdict.verdict === 'IN' ? { ...verdict, verdict: 'ASK', rule: 'edited' } : verdict

const wordsOf = (text: string) => tokens(cut(fold(text)).words).flatMap(word => word.text.split(' '))

/** The new text speaks of something else: of the words that had decided none is left in it. */
const isAnother = ({ text = '' }: Edit, decided: readonly string[]): boolean => {
  const now = new Set(wordsOf(text))
  return !decided.flatMap(wordsOf).some(word => now.has(word))
}

/** The last version of a message counts, but a "no" goes only where that says something else (DESIGN law 3). */
export const changed = (
  { ledger, signal, standing, burst, judged }: Editing,
  { alone, whole }: Hearings,
): Heard => {
  if (!isWritten(signal)) return nothing
  const near = [...burst.before, ...burst.after]
  // A clear "no" right before or after had no row of its own as long as this one spoke for it.
  const unspoken = near
    .filter(({ ids }) => standingRows(ledger, ids).length === 0)
    .map(({ text }) => ({ verdict: judged(text), text }))
  const { verdict, text } = [whole, alone, ...unspoken].find(one => one.verdict.verdict === 'OUT') ?? whole
  const made = ungranted(verdict)
  const known = [...standing, ...(saysNothing(verdict) ? [] : rowsOf(ledger, near))]
  if (known.some(row => isSame(row, verdict) || isSame(row, made))) return nothing
  if (!saysNothing(verdict)) {
    const replaces = denies(verdict) ? standing.map(({ id }) => id) : []
    return { row: { verdict: made, text, replaces }, takenBack: [] }
  }
  const written = standing.filter(({ way }) => way === 'word' || way === 'phrase')
  const gone = written.filter(({ words }) => isAnother(signal, words))
  return { row: null, takenBack: gone.map(({ id }) => ({ request: id, by: signal })) }
}

/** The message was edited before it arrived: it ends as if the edit had come after it. */
export const overtaken = (
  { row }: Heard,
  original: MessageSignal,
  edit: Edit,
  { whole: { verdict } }: Hearings,
  standing: readonly Requested[],
): Heard => {
  if (!row) return nothing
  const over = (rows: readonly Requested[]): Heard => ({
    row: { ...row, replaces: [...row.replaces, ...rows.map(({ id }) => id)] },
    takenBack: [],
  })
  if (!isWritten(edit)) return over(standing.filter(({ way }) => way === 'unheard'))
  if (isSame(verdict, row.verdict)) return over(standing)
  const gone = saysNothing(verdict)
    ? isWritten(original) && isAnother(edit, row.verdict.words)
    : denies(verdict) && standing.some(one => isSame(one, verdict))
  return { row, takenBack: gone ? [{ request: original.id, by: edit }] : [] }
}
