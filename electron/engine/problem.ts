import type { Problem } from '../../shared/view.ts'
import { StoreError } from './store/saving.ts'

/** An error that the page can say in the owner's language. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export const fail = (kind: Problem['kind'], code: string, detail?: string): never => {
  throw new ProblemError(detail === undefined ? { kind, code } : { kind, code, detail })
}

/** What the page is told of any error. A mistake of ours carries no text of the error: it may hold a customer's. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError || error instanceof StoreError
    ? error.problem
    : { kind: 'bug', code: 'bug', detail: error instanceof Error ? error.name : 'unknown' }
