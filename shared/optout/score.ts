import { type VerdictKind, verdicts } from './verdict.ts'

export type Labelled = { expected: VerdictKind; got: VerdictKind }

export type Score = {
  count: number
  right: number
  /** How often each expected verdict was given which one. */
  table: Record<VerdictKind, Record<VerdictKind, number>>
  /** NONE, IN or HELP judged OUT or TOPIC. All rates are shares from 0 to 1; 0 where nothing was expected. */
  falseSilence: number
  /** OUT judged NONE, HELP or IN. */
  missed: number
  /** OUT judged OUT. */
  actedAtOnce: number
  /** NONE judged ASK. */
  noneAsAsk: number
  /** TOPIC, IN and DATA judged right. */
  topicInDataRight: number
  /** ASK judged OUT. */
  askAsOut: number
}

const share = (rows: readonly Labelled[], expected: VerdictKind[], isIt: (row: Labelled) => boolean) => {
  const asked = rows.filter(row => expected.includes(row.expected))
  return asked.length === 0 ? 0 : asked.filter(isIt).length / asked.length
}

const emptyRow = (): Record<VerdictKind, number> => ({
  OUT: 0,
  TOPIC: 0,
  ASK: 0,
  IN: 0,
  HELP: 0,
  DATA: 0,
  NONE: 0,
})

/** Counts how a judge did on labelled messages. */
export const score = (rows: readonly Labelled[]): Score => {
  const table: Score['table'] = {
    OUT: emptyRow(),
    TOPIC: emptyRow(),
    ASK: emptyRow(),
    IN: emptyRow(),
    HELP: emptyRow(),
    DATA: emptyRow(),
    NONE: emptyRow(),
  }
  for (const { expected, got } of rows) table[expected][got] += 1
  const gotOneOf =
    (...kinds: VerdictKind[]) =>
    (row: Labelled) =>
      kinds.includes(row.got)
  const isRight = (row: Labelled) => row.got === row.expected
  return {
    count: rows.length,
    right: rows.filter(isRight).length,
    table,
    falseSilence: share(rows, ['NONE', 'IN', 'HELP'], gotOneOf('OUT', 'TOPIC')),
    missed: share(rows, ['OUT'], gotOneOf('NONE', 'HELP', 'IN')),
    actedAtOnce: share(rows, ['OUT'], gotOneOf('OUT')),
    noneAsAsk: share(rows, ['NONE'], gotOneOf('ASK')),
    topicInDataRight: share(rows, ['TOPIC', 'IN', 'DATA'], isRight),
    askAsOut: share(rows, ['ASK'], gotOneOf('OUT')),
  }
}

export type Row = { text: string; lang?: string; replyTo?: string; verdict?: VerdictKind }

const isVerdict = (text: string): text is VerdictKind => (verdicts as readonly string[]).includes(text)

/**
 * Reads a table of messages: a header line, tabs between columns, any order; unknown columns are passed over.
 * Throws an error that names what is wrong when there is no `text` column or a verdict nobody knows.
 */
export const readTable = (tsv: string): Row[] => {
  const [header = '', ...lines] = tsv.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const names = header.split('\t').map(name => name.trim().toLowerCase())
  if (!names.includes('text')) throw new Error('The table has no column named "text" in its first line.')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const cells = line.split('\t')
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() || undefined
    const text = cells[names.indexOf('text')] ?? ''
    const [lang, replyTo, verdict] = [cell('lang'), cell('reply_to'), cell('verdict')?.toUpperCase()]
    if (verdict !== undefined && !isVerdict(verdict))
      throw new Error(`Line ${i + 2} has a verdict that is none of ${verdicts.join(', ')}: ${verdict}`)
    return [{ text, ...(lang && { lang }), ...(replyTo && { replyTo }), ...(verdict && { verdict }) }]
  })
}
