import type { ReactNode } from 'react'
import type { Problem } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'
import { sayProblem } from './problem.ts'

type EmptyProps = { picture?: ReactNode; title: string; line?: string; children?: ReactNode }

/** Nothing here: what will appear, and the one act that makes it appear. */
export const Empty = ({ picture, title, line, children }: EmptyProps) => (
  <div className="empty">
    {picture}
    <h2>{title}</h2>
    {line && <p>{line}</p>}
    {children}
  </div>
)

/** Grey bars where the rows will be; CSS shows them only after 150 ms. */
export const Loading = ({ rows = 4 }: { rows?: number }) => {
  const say = useSay()
  return (
    <div className="loading" role="status" aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity
        <span key={index} className="loading-bar" />
      ))}
    </div>
  )
}

/** An answer that did not come: said in place, with the code for whoever helps. */
export const Trouble = ({ problem, again }: { problem: Problem; again?: () => void }) => {
  const say = useSay()
  return (
    <div className="empty" role="alert">
      <h2>{sayProblem(say, problem)}</h2>
      {again && (
        <button type="button" className="button" onClick={again}>
          {say('again')}
        </button>
      )}
      <details className="support">
        <summary>{say('support')}</summary>
        <code>
          {problem.kind} · {problem.code}
          {problem.detail && ` · ${problem.detail}`}
        </code>
      </details>
    </div>
  )
}
