import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Topic } from '../../../shared/consent/topic.ts'
import { type Tool, topicsAs, type WrittenOut } from '../../../shared/lists/suppression.ts'
import { fail } from '../problem.ts'

/** Lies beside the data and is in no copy: where it is missing, the whole list is written. */
export const writtenIn = (data: string) => join(data, 'written-out')

/** One per tool and set of topics: what one tool was given, another still lacks. */
const nameOf = (tool: Tool, topics: readonly Topic[]): string =>
  `${tool}-${createHash('sha256').update(topicsAs(topics)).digest('hex').slice(0, 12)}`

const first = 'sossego written out 1'
const end = 'end'

/** What was written out for a tool; null where nothing was, or the file isn't whole. */
export const readWritten = async (
  data: string,
  tool: Tool,
  topics: readonly Topic[],
): Promise<WrittenOut | null> => {
  const text = await readFile(join(writtenIn(data), nameOf(tool, topics)), 'utf8').catch(() => '')
  const lines = text.split('\n')
  if (lines[0] !== first || lines.at(-1) !== end) return null
  return new Map(lines.slice(1, -1).map(line => [line.slice(0, 11), line.slice(12)]))
}

/** Keeps in a new file what is to count as written out. Rejects with `disk-refused`. */
export const noteWritten = async (path: string, written: WrittenOut): Promise<void> => {
  const lines = Array.from(written, ([key, topics]) => `${key} ${topics}`)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'wx', 0o600)
    await file
      .appendFile([first, ...lines, end].join('\n'))
      .then(() => file.sync())
      .finally(() => file.close())
  } catch {
    return fail('disk', 'disk-refused')
  }
}

/** Lets it count, in one move: the list that it belongs to is in the owner's hands. */
export const settleWritten = async (
  data: string,
  path: string,
  tool: Tool,
  topics: readonly Topic[],
): Promise<void> => {
  await mkdir(writtenIn(data), { recursive: true, mode: 0o700 })
  await rename(path, join(writtenIn(data), nameOf(tool, topics)))
}

/**
 * The same in the order in which lists were begun: one that is fetched late leaves what a newer one of the same tool and
 * topics settled. To be called where a list begins; answers what to call once it is fetched.
 */
export const createSettling = (data: string) => {
  let begun = 0
  const newest = new Map<string, number>()
  return (tool: Tool, topics: readonly Topic[]) => {
    begun += 1
    const turn = begun
    const name = nameOf(tool, topics)
    return async (path: string): Promise<void> => {
      if (turn < (newest.get(name) ?? 0)) return
      newest.set(name, turn)
      await settleWritten(data, path, tool, topics)
    }
  }
}
