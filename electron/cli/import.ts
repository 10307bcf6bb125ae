import { startedByShop } from '../../shared/consent/topic.ts'
import { grounds } from '../../shared/events.ts'
import { openKept } from '../engine/kept.ts'
import { type Taking, takeList } from '../engine/lists/take.ts'
import { type ChatWords, importChat } from './chat.ts'
import { type ListWords, openList, reader, topicsIn, watching } from './list.ts'
import { line, UsageError } from './usage.ts'

export type ImportWords = ListWords &
  ChatWords & {
    topic?: string | undefined
    proof?: string | undefined
    ground?: string | undefined
    denied?: boolean | undefined
    revive?: boolean | undefined
    evidence?: string | undefined
  }

/** What the call says of everybody on the list. A "yes" needs a proof; one that lifts a "no" needs two words more. */
const termsIn = (words: ImportWords, own: ReadonlySet<string>): Taking['terms'] => {
  const { denied = false, revive = false, evidence } = words
  const ground = grounds.find(one => one === words.ground)
  if (words.ground !== undefined && !ground) throw new UsageError(`--ground is one of: ${grounds.join(', ')}`)
  if (revive !== (evidence !== undefined))
    throw new UsageError('whoever said no comes back only with both --revive and --evidence "how you know"')
  const named = words.topic === undefined ? [] : topicsIn(words.topic, own)
  if (denied) {
    if (revive) throw new UsageError('--denied and --revive say opposite things')
    return {
      state: 'denied',
      topics: named.length > 0 ? named : [...startedByShop],
      ...(words.proof && { proof: words.proof }),
    }
  }
  if (named.length === 0) {
    if (revive) throw new UsageError('--revive needs --topic')
    return { state: null, topics: [] }
  }
  const proof = evidence ?? words.proof
  if (!proof?.trim()) throw new UsageError('--topic needs --proof "how you know that they agreed"')
  return {
    state: 'granted',
    topics: named,
    proof,
    ...(ground && { ground }),
    ...(revive && { revive: true as const }),
  }
}

/** Takes a list into the data folder. The last line says what became of its rows. */
export const importList = async (path: string, folder: string, words: ImportWords): Promise<number> => {
  const list = await openList(path, words)
  if (list.look.chat) return importChat(list, folder, words)
  const { asked, columns, dates } = list
  const account = await openKept(folder, Date.now)
  const watched = watching()
  try {
    const terms = termsIn(words, new Set(account.store.ledger.topics.keys()))
    const dry = words.dry ?? false
    const { told, repeated, ...summary } = await takeList(
      account,
      reader(),
      { asked, columns, dates, terms, dry },
      watched,
    )
    for (const one of told) if (one.why) process.stderr.write(`row ${one.row}: ${one.group} (${one.why})\n`)
    for (const { row, first } of repeated)
      process.stderr.write(`row ${row}: the same person as row ${first}\n`)
    await line(summary)
    return 0
  } finally {
    watched.done()
    await account.close()
  }
}
