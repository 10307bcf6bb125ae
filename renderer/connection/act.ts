import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommandName, Input } from '../../shared/contract.ts'
import type { Problem } from '../../shared/view.ts'
import { useTry } from '../ui/problem.ts'

type ActName = Exclude<Extract<CommandName, `connection.${string}`>, 'connection.forget' | 'connection.nudge'>

/** Runs a step of the connection: whether it is being tried, what was wrong, and what is known after it; then `done`. */
export const useAct = (done?: () => void) => {
  const attempt = useTry()
  const queries = useQueryClient()
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: false,
    problem: null,
  })
  const act = async <N extends ActName>(name: N, input: Input<N>): Promise<boolean> => {
    setState({ busy: true, problem: null })
    const result = await attempt(name, input)
    setState({ busy: false, problem: result.ok ? null : result.problem })
    if (result.ok) {
      queries.setQueryData(['connection.show', {}], result.value)
      done?.()
    }
    return result.ok
  }
  return { ...state, act }
}

export type Act = ReturnType<typeof useAct>
