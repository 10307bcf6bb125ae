import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Gap } from '../../../shared/view.ts'
import { writeBeside } from '../beside.ts'
import { readJson } from '../readJson.ts'

/** Beside the data, for it changes every minute and is no evidence. */
const fileName = 'receiving.json'
const minute = 60_000
/** Shorter breaks are none: Meta tries again at once. */
const shortest = 5 * minute
const kept = 20

const moment = z.number().int().nonnegative()
const Kept = z.object({
  /** Until when it was possible to receive; null where it never was. */
  until: moment.nullable(),
  /** When the last delivery came, of all and of the messages. */
  heard: moment.nullable(),
  gaps: z.array(z.object({ from: moment, to: moment })),
})

export type Awake = {
  heard: () => number | null
  /** Times in which nothing could come in, newest first. */
  gaps: () => Gap[]
  /** It is possible to receive from now on; what was missed since the last time becomes a gap. */
  begin: () => void
  /** A delivery came. */
  hear: () => void
  /** It is no longer possible. */
  end: () => Promise<void>
}

/**
 * Keeps watch on when messages could come in, so that a night, a broken tunnel or a sleeping laptop is shown as a gap.
 * A clock that jumps between two looks is a sleep. What can't be written is lost to the list of gaps and to nothing else.
 */
export const keepAwake = async (
  folder: string,
  now: () => number,
  every: number = minute,
): Promise<Awake> => {
  const path = join(folder, fileName)
  const text = await readFile(path, 'utf8').catch(() => '')
  let { until, heard, gaps } = Kept.safeParse(readJson(text)).data ?? { until: null, heard: null, gaps: [] }
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  const write = () => {
    writing = writing.then(() => writeBeside(path, { until, heard, gaps })).catch(() => {})
    return writing
  }
  const look = () => {
    const at = now()
    if (until !== null && at - until >= shortest) gaps = [{ from: until, to: at }, ...gaps].slice(0, kept)
    // Also where the clock was ahead and has been set back: a time to come would hide the next gap.
    until = at
    return write()
  }

  return {
    heard: () => heard,
    gaps: () => gaps,
    begin: () => {
      if (timer) return
      look()
      timer = setInterval(look, every)
      timer.unref()
    },
    hear: () => {
      heard = now()
    },
    end: async () => {
      if (!timer) return
      clearInterval(timer)
      timer = null
      await look()
    },
  }
}
