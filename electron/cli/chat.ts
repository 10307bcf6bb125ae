import { openKept } from '../engine/kept.ts'
import { hearChat } from '../engine/lists/hear.ts'
import { type openList, reader, watching } from './list.ts'
import { line, UsageError } from './usage.ts'

export type ChatWords = {
  me?: string | undefined
  'no-me'?: boolean | undefined
  number?: string | undefined
  dry?: boolean | undefined
}

/** Files the requests to leave that are in an exported chat. The last line says how many there were. */
export const importChat = async (
  { asked, look }: Awaited<ReturnType<typeof openList>>,
  folder: string,
  words: ChatWords,
): Promise<number> => {
  const authors = look.chat?.authors.map(({ name }) => name) ?? []
  if (!words.me === !words['no-me'])
    throw new UsageError(
      `--me says which of these is the shop: ${authors.map(one => `"${one}"`).join(', ')}; --no-me: none of them`,
    )
  const account = await openKept(folder, Date.now)
  const watched = watching()
  try {
    const hearing = { asked, me: words.me ?? null, number: words.number ?? null, dry: words.dry ?? false }
    const { found, ...summary } = await hearChat(account, reader(), hearing, watched)
    for (const { row, verdict } of found) process.stderr.write(`line ${row}: ${verdict}\n`)
    await line(summary)
    return 0
  } finally {
    watched.done()
    await account.close()
  }
}
