import { readFolder } from '../engine/store/folder.ts'
import { line, UsageError } from './usage.ts'

/** Reads every document and every frame of a data folder, checks the chain from the first to the last, and prints what it found. 0 only when all is whole. */
export const verify = async (folder: string): Promise<number> => {
  let events = 0
  let documents = 0
  const begin = () => {
    events = 0
    documents = 0
    return {
      value: null,
      load: () => {
        documents += 1
      },
      take: (batch: unknown[]) => {
        events += batch.length
      },
    }
  }
  const read = await readFolder(folder, begin, { whole: true })
  if (!read) throw new UsageError(`there is no data in ${folder}`)
  for (const finding of read.findings) await line({ finding })
  const whole = read.findings.length === 0
  await line({
    whole,
    events: read.seq - 1,
    replayed: events,
    rewritten: read.rewritten,
    documents,
    generation: read.generation,
    segment: read.segment,
  })
  return whole ? 0 : 1
}
