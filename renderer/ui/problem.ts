import type { CommandName, Input, Output } from '../../shared/contract.ts'
import type { Problem } from '../../shared/view.ts'
import { useEngine } from '../ask.ts'
import { connection } from '../words/pt-BR/connection.ts'
import { meta } from '../words/pt-BR/meta.ts'
import { problem } from '../words/pt-BR/problem.ts'
import { type Say, useSay } from '../words/say.ts'
import { useToast } from './Toast.tsx'

const known = { ...problem, ...meta, ...connection }
type Coded = keyof typeof known
const isKnown = (id: string): id is Coded => Object.hasOwn(known, id)

/** What happened, what was not lost, what to do. An unknown code falls back to its kind. */
export const sayProblem = (say: Say, { kind, code }: Problem): string => {
  const id = `problem.${code}`
  if (isKnown(id)) return say(id)
  return code.startsWith('phone-') ? say('problem.bad-phone') : say(`problem.kind.${kind}`)
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/** Runs a command. A problem comes back as a value; `useRun` says it on a toast as well. */
export const useTry = () => {
  const engine = useEngine()
  return async <N extends CommandName>(name: N, input: Input<N>): Promise<Result<Output<N>>> => {
    try {
      return { ok: true, value: await engine.run(name, input) }
    } catch (problem) {
      // The engine rejects with nothing but a Problem.
      return { ok: false, problem: problem as Problem }
    }
  }
}

export const useRun = () => {
  const attempt = useTry()
  const { tell } = useToast()
  const say = useSay()
  return async <N extends CommandName>(name: N, input: Input<N>): Promise<Result<Output<N>>> => {
    const result = await attempt(name, input)
    if (!result.ok) tell({ text: sayProblem(say, result.problem), trouble: true })
    return result
  }
}
