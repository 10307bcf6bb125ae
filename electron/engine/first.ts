import { z } from 'zod'
import { type Answer, type CallName, calls } from '../../shared/contract.ts'

/** Questions that a page asks as it opens, and how many different ones are worth keeping. */
const asked: ReadonlySet<string> = new Set([
  'app.status',
  'today.show',
  'people.page',
  'inbox.page',
  'shop.show',
  'works.show',
])
const kept = 12

const Head = z.array(z.tuple([z.string(), z.unknown()]))
const Call = z.object({ call: z.number().int(), name: z.string(), input: z.unknown() })

/**
 * The answers to a page's first questions, as they were when the app was closed. They lie in a document that is read
 * before all others, so that the window is full while a million people are still being read.
 */
export type First = {
  /** What is written beside each snapshot. */
  head: () => unknown
  onHead: (head: unknown) => void
  /** Settles when the answers of last time are there; never where there are none. */
  read: Promise<void>
  /** Notes an answer, where a page would ask this first. */
  note: (name: string, input: unknown, value: unknown) => void
  /** Asks all of it again, so that what is written is what is true. */
  refresh: (ask: (name: string, input: unknown) => unknown) => Promise<void>
  /** Forgets everything: somebody in it was erased. */
  clear: () => void
  /** The answer of last time to a call of a page; null where there is none. */
  answer: (message: unknown) => Answer | null
}

const isFirst = (name: string, input: unknown) => {
  if (!asked.has(name)) return false
  const { offset = 0, wanted } = input as { offset?: number; wanted?: { search: string } } // read by its schema before
  return offset === 0 && (wanted?.search ?? '') === ''
}

export const createFirst = (): First => {
  const answers = new Map<string, { name: string; input: unknown; value: unknown }>()
  let before = new Map<string, unknown>()
  let isRead = () => {}
  const read = new Promise<void>(done => {
    isRead = done
  })
  const keyOf = (name: string, input: unknown) => JSON.stringify([name, input])
  const opening = (name: string, value: unknown) =>
    name === 'app.status' && typeof value === 'object' ? { ...value, opening: true } : value

  return {
    head: () => [...answers].map(([key, { value }]) => [key, value]),
    onHead: head => {
      const found = Head.safeParse(head)
      before = new Map(found.success ? found.data : [])
      isRead()
    },
    read,
    note: (name, input, value) => {
      if (!isFirst(name, input)) return
      const key = keyOf(name, input)
      answers.delete(key)
      answers.set(key, { name, input, value })
      const [oldest] = answers.keys()
      if (answers.size > kept && oldest !== undefined) answers.delete(oldest)
    },
    refresh: async ask => {
      for (const [key, { name, input }] of [...answers])
        answers.set(key, { name, input, value: await ask(name, input) })
    },
    clear: () => answers.clear(),
    answer: message => {
      const read = Call.safeParse(message)
      if (!read.success) return null
      const { call, name } = read.data
      // As the engine reads it, so that the order of its fields does not matter.
      const input = asked.has(name) ? calls[name as CallName].input.safeParse(read.data.input) : null // one of `asked`
      if (!input?.success) return null
      const key = keyOf(name, input.data)
      return before.has(key) ? { call, ok: true, value: opening(name, before.get(key)) } : null
    },
  }
}
