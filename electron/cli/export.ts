import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { startedByShop } from '../../shared/consent/topic.ts'
import { tools } from '../../shared/lists/suppression.ts'
import type { Row } from '../../shared/lists/table.ts'
import { suppressionOf } from '../engine/lists/suppress.ts'
import { type Writing, writeList } from '../engine/lists/write.ts'
import { csvText } from '../engine/lists/writeCsv.ts'
import { noteWritten, readWritten, settleWritten, writtenIn } from '../engine/lists/written.ts'
import { readLedger } from './ledger.ts'
import { topicsIn } from './list.ts'
import { line, UsageError, write } from './usage.ts'

export type ExportWords = {
  suppression?: boolean | undefined
  out?: string | undefined
  topic?: string | undefined
  tool?: string | undefined
  changes?: boolean | undefined
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

/**
 * Writes everybody who is to be left alone, in every safe spelling. `--changes`: only what is other than was last
 * written out for this tool and these topics, here or in the window; all of it, said as `whole`, where that is unknown. Without it nothing below the data changes.
 */
export const exportList = async (folder: string, words: ExportWords): Promise<number> => {
  if (!words.suppression)
    throw new UsageError('export writes the list of who is to be left alone: --suppression')
  const tool = tools.find(one => one === (words.tool ?? 'generic'))
  if (!tool) throw new UsageError(`--tool is one of: ${tools.join(', ')}`)
  const { ledger, damaged } = await readLedger(folder)
  const topics = words.topic ? topicsIn(words.topic, new Set(ledger.topics.keys())) : startedByShop
  const format = words.out?.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'
  const formulas = words.safe ? 'safe' : 'exact'
  const before = await readWritten(folder, tool, topics)
  const { changes = false } = words
  const wanted = { topics, tool, format, formulas, changes, before } as const
  const { writing, rows, written } = suppressionOf(ledger, wanted)
  const count = words.out ? (await writeList(words.out, writing, rows)).rows : await print(writing, rows())
  if (changes) {
    const notes = join(writtenIn(folder), randomUUID())
    await noteWritten(notes, written)
    await settleWritten(folder, notes, tool, topics)
  }
  await line({ rows: count, whole: !changes || before === null, ...(words.out && { out: words.out }) })
  return damaged ? 1 : 0
}
