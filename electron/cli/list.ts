import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Topic, topics } from '../../shared/consent/topic.ts'
import type { Column, DateOrder, Look, Overruled } from '../../shared/lists/table.ts'
import { Delimiter, Encoding, Meaning as MeaningOf } from '../../shared/lists/table.ts'
import { type Home, plans } from '../../shared/person/plans.ts'
import { forkNode } from '../engine/lists/fork.ts'
import { createReader, type Reader } from '../engine/lists/reader.ts'
import type { Watching } from '../engine/lists/take.ts'
import { UsageError } from './usage.ts'

/** How a call says what a list is like; what it leaves out is guessed. */
export type ListWords = {
  home?: string | undefined
  dates?: string | undefined
  sheet?: string | undefined
  delimiter?: string | undefined
  encoding?: string | undefined
  columns?: string | undefined
}

/** The reader's own file lies beside this one. */
export const reader = (): Reader => createReader(forkNode(join(__dirname, 'reader.js')))

const isHome = (name: string): name is Home => Object.hasOwn(plans, name)

const oneOf = <T>(
  schema: { safeParse: (value: unknown) => { success: boolean; data?: T } },
  value: string,
  name: string,
): T => {
  const read = schema.safeParse(value)
  if (read.success && read.data !== undefined) return read.data
  throw new UsageError(`--${name} can't be "${value}"`)
}

const delimiters: Record<string, string> = { tab: '\t', comma: ',', semicolon: ';', pipe: '|' }

/** The topics named in a call, by the names that `dump` prints. */
export const topicsIn = (words: string, own: ReadonlySet<string>): Topic[] =>
  words.split(',').map(word => {
    const name = word.trim()
    const topic = topics.find(one => one === name)
    if (topic) return topic
    if (own.has(name)) return name as Topic // an id of one of the shop's own
    throw new UsageError(`there is no topic "${name}"; there are: ${[...topics, ...own].join(', ')}`)
  })

/** A list as the call names it, looked at: what it is, and what each column means. */
export const openList = async (
  path: string,
  words: ListWords,
): Promise<{
  asked: { path: string; name: string; home: Home; overruled: Overruled }
  look: Look
  columns: Column[]
  dates: DateOrder | null
}> => {
  const home = (words.home ?? 'BR').toUpperCase()
  if (!isHome(home))
    throw new UsageError(`--home can't be "${words.home}"; it is one of: ${Object.keys(plans).join(', ')}`)
  const dates = words.dates
  if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy' && dates !== 'ymd')
    throw new UsageError('--dates is dmy, mdy or ymd')
  await stat(path).catch(() => {
    throw new UsageError(`there is no file ${path}`)
  })
  const overruled: Overruled = {
    ...(dates && { dates }),
    ...(words.sheet !== undefined && { sheet: words.sheet }),
    ...(words.delimiter !== undefined && {
      delimiter: oneOf(Delimiter, delimiters[words.delimiter] ?? words.delimiter, 'delimiter'),
    }),
    ...(words.encoding !== undefined && { encoding: oneOf(Encoding, words.encoding, 'encoding') }),
  }
  const asked = { path: resolve(path), name: basename(path), home, overruled }
  const look = await reader().look(asked)
  const named = words.columns?.split(',').map(word => oneOf(MeaningOf, word.trim(), 'columns'))
  const columns = look.columns.map((column, index) => ({
    ...column,
    means: named ? (named[index] ?? 'other') : column.means,
  }))
  if (look.guess.ambiguousDates && !dates && !look.chat)
    process.stderr.write(
      'days and months of this list can not be told apart, so its dates are left out: --dates dmy or mdy\n',
    )
  return { asked, look, columns, dates: dates ?? look.guess.dates }
}

/** Tells the terminal how far it is; ends the work cleanly at Ctrl C. */
export const watching = (): Watching & { done: () => void } => {
  let last = 0
  let stopped = false
  const stop = () => {
    stopped = true
  }
  process.once('SIGINT', stop)
  return {
    progress: (rows, of) => {
      if (rows - last < 50_000 && rows !== of) return
      last = rows
      process.stderr.write(`${rows} of ${of} rows\n`)
    },
    goesOn: () => !stopped,
    done: () => process.off('SIGINT', stop),
  }
}
