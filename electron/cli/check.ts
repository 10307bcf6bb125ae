import { checkList } from '../engine/lists/check.ts'
import { writeClean, writeJsonReport, writeReport } from '../engine/lists/clean.ts'
import { readLedger } from './ledger.ts'
import { type ListWords, openList, reader, topicsIn, watching } from './list.ts'
import { line, UsageError } from './usage.ts'

export type CheckWords = ListWords & {
  topic?: string | undefined
  out?: string | undefined
  report?: string | undefined
  'with-unknown'?: boolean | undefined
  safe?: boolean | undefined
}

/**
 * Says who on a list may get a topic; nothing is stored. `--out` gets the cleaned list, `--report` all that was found:
 * as JSON where its name ends so, else in the list's own format with two columns more.
 */
export const check = async (path: string, folder: string, words: CheckWords): Promise<number> => {
  const { ledger, damaged } = await readLedger(folder)
  const [topic, ...more] = words.topic ? topicsIn(words.topic, new Set(ledger.topics.keys())) : []
  if (!topic || more.length > 0) throw new UsageError('--topic names one topic')
  const { asked, look, columns } = await openList(path, words)
  const watched = watching()
  const checking = { asked, columns, topic, about: look.rows.about }
  const fresh = () => checkList(ledger, reader(), checking, watched)
  const formulas = words.safe ? 'safe' : 'exact'
  try {
    const first = fresh()
    if (words.out)
      await writeClean(first, words.out, { look, withUnknown: words['with-unknown'] ?? false, formulas })
    else for await (const _ of first.batches());
    const { told: _, ...summary } = first.report()
    if (words.report?.endsWith('.json'))
      await writeJsonReport(fresh(), words.report, { list: asked.name, topic, at: new Date().toISOString() })
    else if (words.report)
      await writeReport(
        fresh(),
        words.report,
        { look, formulas },
        {
          columns: ['sossego', 'why'],
          say: ({ group, why }) => [group, why],
        },
      )
    await line(summary)
    return damaged ? 1 : 0
  } finally {
    watched.done()
  }
}
