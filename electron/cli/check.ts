import { checkList } from '../engine/lists/check.ts'
import { type Saying, withJsonReport, writeClean, writeReport } from '../engine/lists/clean.ts'
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

/** What the two columns of a report say, for programs. */
const saying: Saying = { columns: ['sossego', 'why'], say: ({ group, why }) => [group, why] }

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
  const { out, report, 'with-unknown': withUnknown = false } = words
  const about = { list: asked.name, topic, at: new Date().toISOString() }
  try {
    const json = report?.endsWith('.json') ? await withJsonReport(fresh(), report, about) : null
    const checked = json ?? fresh()
    if (out) await writeClean(checked, out, { look, withUnknown, formulas })
    else for await (const _ of checked.batches());
    await json?.close()
    const { told: _, repeated: __, ...summary } = checked.report()
    if (report && !json) await writeReport(fresh(), report, { look, formulas }, saying)
    await line(summary)
    return damaged ? 1 : 0
  } finally {
    watched.done()
  }
}
