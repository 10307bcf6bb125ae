import { startedByShop } from '../../shared/consent/topic.ts'
import { tools } from '../../shared/lists/suppression.ts'
import type { Row } from '../../shared/lists/table.ts'
import { suppressionOf } from '../engine/lists/suppress.ts'
import { type Writing, writeList } from '../engine/lists/write.ts'
import { csvText } from '../engine/lists/writeCsv.ts'
import { readLedger } from './ledger.ts'
import { topicsIn } from './list.ts'
import { line, UsageError, write } from './usage.ts'

export type ExportWords = {
  suppression?: boolean | undefined
  out?: string | undefined
  topic?: string | undefined
  tool?: string | undefined
  since?: string | undefined
  safe?: boolean | undefined
}

/** Without a file the list goes to standard output, before the summary. */
const print = async (as: Writing, rows: AsyncIterable<Row[]>): Promise<number> => {
  let count = 0
  async function* counted() {
    for await (const some of rows) {
      count += some.length
      yield some
    }
  }
  for await (const text of csvText(as, counted())) await write(text)
  return count
}

/** Writes everybody who is to be left alone, in every safe spelling. `--since`: only what changed after that moment. */
export const exportList = async (folder: string, words: ExportWords): Promise<number> => {
  if (!words.suppression)
    throw new UsageError('export writes the list of who is to be left alone: --suppression')
  const tool = tools.find(one => one === (words.tool ?? 'generic'))
  if (!tool) throw new UsageError(`--tool is one of: ${tools.join(', ')}`)
  const after = words.since === undefined ? null : Date.parse(words.since)
  if (after !== null && Number.isNaN(after))
    throw new UsageError('--since is a moment such as 2026-11-01T08:00')
  const { ledger, damaged } = await readLedger(folder)
  const topics = words.topic ? topicsIn(words.topic, new Set(ledger.topics.keys())) : startedByShop
  const format = words.out?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'
  const formulas = words.safe ? 'safe' : 'exact'
  const { writing, rows } = suppressionOf(ledger, { topics, tool, format, formulas, after })
  const count = words.out ? (await writeList(words.out, writing, rows)).rows : await print(writing, rows())
  await line({ rows: count, ...(words.out && { out: words.out }) })
  return damaged ? 1 : 0
}
