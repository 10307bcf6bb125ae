import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { judge } from '../../shared/optout/judge.ts'
import { readTable, score } from '../../shared/optout/score.ts'
import type { VerdictKind } from '../../shared/optout/verdict.ts'
import { line, UsageError } from './usage.ts'

/** Judges a table of messages, one JSON line each; with `scored` the confusion table and rates come last. */
export const judgeFile = async (file: string | null, scored: boolean): Promise<number> => {
  const table = file === null ? await readAll(process.stdin) : await readFile(file, 'utf8')
  const rows = readTable(table)
  const judged: { expected: VerdictKind; got: VerdictKind }[] = []
  for (const row of rows) {
    const { verdict, rule, words } = judge(row.text, row.replyTo ? { lastOurs: row.replyTo } : {})
    await line({ verdict, rule, words })
    if (row.verdict) judged.push({ expected: row.verdict, got: verdict })
  }
  if (!scored) return 0
  if (judged.length === 0) throw new UsageError('--score needs a "verdict" column')
  await line(score(judged))
  return 0
}
