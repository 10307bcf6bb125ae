import type { Requested } from '../events.ts'
import { linesOf, textOf } from '../optout/burst.ts'
import type { Own } from '../optout/own.ts'
import type { Verdict, VerdictKind } from '../optout/verdict.ts'
import type { Ledger } from './ledger.ts'
import { standing } from './standing.ts'

/** A short message that the person wrote just before or after another. `ids`: its own and those of its edits. */
export type Near = { ids: string[]; text: string }
export type Burst = { before: Near[]; after: Near[] }

/** A verdict, and the words it was reached from. */
export type Said = { verdict: Verdict; text: string; together: boolean }

/** Beside what a rule made of a burst already, a weaker verdict says nothing new. */
const weight: Record<VerdictKind, number> = { OUT: 5, TOPIC: 4, DATA: 3, ASK: 2, HELP: 1, IN: 0, NONE: 0 }

type Meaning = Pick<Verdict, 'verdict' | 'topics'>

/** Two that mean the same ask for one row. */
export const isSame = (a: Meaning, b: Meaning): boolean =>
  a.verdict === b.verdict &&
  a.topics.length === b.topics.length &&
  a.topics.every(topic => b.topics.includes(topic))

/** Rows of these messages as long as a rule stands for them. */
export const standingRows = (ledger: Ledger, ids: readonly string[]): Requested[] =>
  ids.flatMap(id => {
    const record = ledger.requests.get(id)
    return record?.asked && standing(record) === 'rule' ? [record.asked] : []
  })

/** The same for all messages of a burst. */
export const rowsOf = (ledger: Ledger, near: readonly Near[]) =>
  near.flatMap(({ ids }) => standingRows(ledger, ids))

/** From the nearest row on, up to where she turned round: after a "voltar" a second "sair" is a new one. */
const unturned = (rows: Requested[], kind: VerdictKind): Requested[] => {
  const turn = rows.findIndex(row => row.verdict !== 'HELP' && (row.verdict === 'IN') !== (kind === 'IN'))
  return turn < 0 ? rows : rows.slice(0, turn)
}

/** One message by itself (`alone`), with all around it (`whole`), and that of the two which counts for a new row. */
export type Hearings = { alone: Said; whole: Said; chosen: Said }

export const only = (verdict: Verdict, text: string): Hearings => {
  const said: Said = { verdict, text, together: false }
  return { alone: said, whole: said, chosen: said }
}

/** Hears one message by itself and together with those around it; the latter counts where it adds to them. */
export const hearIn = (
  text: string,
  { before, after }: Burst,
  judged: (text: string) => Verdict,
  own: Own,
): Hearings => {
  const around = [...before, ...after].map(near => near.text)
  if (around.length === 0) return only(judged(text), text)
  const alone: Said = { verdict: judged(text), text, together: false }
  const bubbles = [...around.slice(0, before.length), text, ...around.slice(before.length)]
  const lines = linesOf(bubbles, own)
  const verdict = judged(textOf(lines))
  // A clear "no", and a right under the data law, are heard whatever stands before them.
  const clear = alone.verdict.verdict === 'OUT' || alone.verdict.verdict === 'DATA'
  const old = isSame(verdict, judged(textOf(linesOf(around, own))))
  const enough = isSame(alone.verdict, verdict) && alone.verdict.urgent === verdict.urgent
  const line = lineWith(lines, before.length)
  const whole = enough ? alone : { ...shortest(lines, line, verdict, judged), together: true }
  // "quero receber" is no "yes" where the line begins with a "não".
  const ofMore =
    alone.verdict.verdict === 'IN' && judged(textOf(lines.slice(line, line + 1))).verdict !== 'IN'
  const itself = !ofMore && (old || (clear && verdict.verdict !== 'OUT'))
  return { alone, whole, chosen: itself ? alone : whole }
}

/** In which line a bubble stands. */
const lineWith = (lines: string[][], bubble: number): number => {
  let end = 0
  return lines.findIndex(line => {
    end += line.length
    return bubble < end
  })
}

/** Lines before the one with this bubble are left out where it says the same without: no more is kept than need be. */
const shortest = (
  lines: string[][],
  line: number,
  verdict: Verdict,
  judged: (text: string) => Verdict,
): Pick<Said, 'verdict' | 'text'> => {
  for (let from = line; from > 0; from -= 1) {
    const text = textOf(lines.slice(from))
    const same = judged(text)
    if (isSame(same, verdict)) return { verdict: same, text }
  }
  return { verdict, text: textOf(lines) }
}

/**
 * What of this the inbox does not know yet, with the rows that it says better. Null where a row of the same burst
 * says it, or says more.
 */
export const newIn = (
  ledger: Ledger,
  { before, after }: Burst,
  { chosen, alone }: Hearings,
): { said: Said; replaces: string[] } | null => {
  const earlier = rowsOf(ledger, before)
  const later = rowsOf(ledger, after)
  for (const said of [chosen, alone]) {
    const kind = said.verdict.verdict
    const rows = [...unturned([...earlier].reverse(), kind), ...unturned(later, kind)]
    if (kind === 'NONE' && (rows.length === 0 || said === alone)) return null
    if (rows.some(row => isSame(row, said.verdict))) return null
    const weaker = rows.some(row => weight[row.verdict] > weight[kind])
    if (weaker && kind !== 'DATA') continue
    // Read with what stands before it, it was no plain "yes".
    if (kind === 'IN' && said !== chosen) return null
    // A "yes" that came of the end of a sentence, before its beginning had arrived, was none.
    const misread = (row: Requested) => row.verdict === 'IN' && kind !== 'IN'
    const better = [
      ...earlier.filter(row => isBetter(said.verdict, row)),
      ...(said.together ? later.filter(row => isBetter(said.verdict, row) || misread(row)) : []),
    ]
    return { said, replaces: better.map(({ id }) => id) }
  }
  return null
}

const settled = ({ verdict, topics }: Meaning) =>
  verdict === 'OUT' || (verdict === 'TOPIC' && topics.length > 0)

const isBetter = (said: Verdict, row: Requested): boolean => {
  if (row.verdict === 'TOPIC') return settled(said) && !settled(row)
  const open = row.verdict === 'ASK' || row.verdict === 'HELP'
  return open && said.verdict !== 'ASK' && said.verdict !== 'HELP'
}
