import { z } from 'zod'
import { type Answer, type CallName, calls } from '../../shared/contract.ts'
import type { Problem } from '../../shared/view.ts'
import { commands } from './commands.ts'
import type { Engine } from './engine.ts'
import { problemOf } from './problem.ts'
import { queries } from './queries.ts'

const Call = z.object({ call: z.number().int(), name: z.string(), input: z.unknown() })

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name)

const handlers = { ...queries, ...commands } as Record<CallName, (engine: Engine, input: unknown) => unknown> // each input is read by its own schema first

/** Field names and rules that failed, never what was in them. */
const fields = (error: z.ZodError) =>
  error.issues.map(issue => `${issue.path.join('.')}: ${issue.code}`).join(', ')

/** The answer to a call that could not even be looked at; null where the message is no call. */
export const refused = (message: unknown, problem: Problem): Answer | null => {
  const read = Call.safeParse(message)
  return read.success ? { call: read.data.call, ok: false, problem } : null
}

/** Answers one message of a page. Unknown names and bad input are refused; nothing that it sends can throw. */
export const answer = async (engine: Engine, message: unknown): Promise<Answer | null> => {
  const read = Call.safeParse(message)
  if (!read.success) return null
  const { call, name } = read.data
  const refuse = (problem: Problem): Answer => ({ call, ok: false, problem })
  if (!isCall(name)) return refuse({ kind: 'bad-input', code: 'unknown-call' })
  const input = calls[name].input.safeParse(read.data.input)
  if (!input.success) return refuse({ kind: 'bad-input', code: 'bad-input', detail: fields(input.error) })
  try {
    const value = await handlers[name](engine, input.data)
    engine.first.note(name, input.data, value)
    return { call, ok: true, value }
  } catch (error) {
    return refuse(problemOf(error))
  }
}

/** Asks the engine as a page would; throws where it is refused. */
export const ask = async (engine: Engine, name: string, input: unknown): Promise<unknown> => {
  const got = await answer(engine, { call: 0, name, input })
  if (!got?.ok) throw new Error(got?.problem.code ?? 'no call')
  return got.value
}
