import type { ReactNode } from 'react'
import type { Work } from '../../shared/work.ts'
import { sayProblem, useRun } from '../ui/problem.ts'
import { Loading } from '../ui/States.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { sayWork, useWork } from './work.ts'

/** How far a work is: a bar, the counts, and a way to stop it. */
export const Progress = ({ work, line }: { work: Work; line?: string | undefined }) => {
  const say = useSay()
  const label = sayWork(say, work)
  const run = useRun()
  const { number } = useFormats()
  const { done, of } = work
  const counts =
    of === null ? number(done) : say('work.counts', { done: number(done), of: number(Math.max(of, done)) })
  return (
    <div className="progress">
      <p className="progress-label">
        <b>{label}</b> <span className="figure">{done > 0 || of !== null ? counts : ''}</span>
      </p>
      <progress aria-label={label} max={of ?? 1} {...(of === null ? {} : { value: Math.min(done, of) })} />
      <div className="progress-foot">
        <p>{line ?? say('work.leave')}</p>
        <button type="button" className="button" onClick={() => void run('work.stop', { work: work.work })}>
          {say('work.stop')}
        </button>
      </div>
    </div>
  )
}

type Props = {
  id: string
  line?: string | undefined
  /** What is said where it was stopped or failed: what was not lost. */
  kept: string
  again?: (() => void) | undefined
  /** Also shown where the work was stopped, if it wrote something by then. */
  children(work: Work): ReactNode
}

/** A long work from its start to its report, or to why there is none. */
export const WorkView = ({ id, line, kept, again, children }: Props) => {
  const say = useSay()
  const { data: work, error } = useWork(id)
  // A work that nobody knows any more ended with the engine that did it.
  if (error && work?.state !== 'done') return <Ended title={say('work.gone')} kept={kept} again={again} />
  if (!work) return <Loading rows={2} />
  if (work.state === 'running') return <Progress work={work} line={line} />
  if (work.state === 'failed') {
    // A kind is one of the page's own; a newer engine's falls back to "bug".
    const problem = work.problem as Parameters<typeof sayProblem>[1] | null
    return (
      <Ended title={problem ? sayProblem(say, problem) : say('work.failed')} kept={kept} again={again}>
        {problem && (
          <details className="support">
            <summary>{say('support')}</summary>
            <code>
              {problem.kind} · {problem.code}
              {problem.detail && ` · ${problem.detail}`}
            </code>
          </details>
        )}
      </Ended>
    )
  }
  if (work.state === 'stopped' && !work.importReport?.import && !work.chat?.import)
    return <Ended title={say('work.stopped')} kept={kept} again={again} />
  return children(work)
}

type EndedProps = { title: string; kept: string; again: (() => void) | undefined; children?: ReactNode }

const Ended = ({ title, kept, again, children }: EndedProps) => {
  const say = useSay()
  return (
    <div className="ended" role="alert">
      <p>
        <b>{title}</b>
      </p>
      <p>{kept}</p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {say('again')}
        </button>
      )}
      {children}
    </div>
  )
}
