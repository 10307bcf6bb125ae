import type { Problem } from '../../../shared/view.ts'

export type Saving = { state: 'saved' } | { state: 'read-only'; since: number; problem: Problem }

export class StoreError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause })
    this.problem = problem
  }
}

/** What an error of the disk is to the owner. */
const problemOf = (error: unknown): Problem => {
  if (error instanceof StoreError) return error.problem
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return { kind: 'disk', code: full ? 'disk-full' : 'disk-refused', detail: code || String(error) }
}

/** Whether things can be saved, and since when not. `changed` is called whenever that turns. */
export const watchSaving = (now: () => number, changed: () => void) => {
  let saving: Saving = { state: 'saved' }
  return {
    state: () => saving,
    works: () => saving.state === 'saved',
    /** Whether another program writes here: then this one never may again. */
    isTaken: () => saving.state === 'read-only' && saving.problem.code === 'in-use',
    /** Nothing can be saved from now on. Answers the error to throw, with the owner's words for it. */
    refuse: (error: unknown): StoreError => {
      const problem = problemOf(error)
      if (saving.state === 'saved' || problem.code === 'in-use') {
        saving = { state: 'read-only', since: now(), problem }
        changed()
      }
      return new StoreError(problem, error)
    },
    /** What a write is told that comes while nothing can be saved. */
    refusal: () =>
      new StoreError(saving.state === 'read-only' ? saving.problem : { kind: 'disk', code: 'disk-refused' }),
    again: () => {
      saving = { state: 'saved' }
      changed()
    },
  }
}
