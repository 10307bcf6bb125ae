import { useRef } from 'react'
import type { Change } from '../../shared/optout/change.ts'
import type { Trial } from '../../shared/teach.ts'
import { useSay } from '../words/say.ts'
import type { TwoSteps } from './change.ts'
import { TrialNote } from './TrialNote.tsx'

/** Whether all that would change is what the owner herself said of it. */
const isWished = ({ total, changes }: Trial) =>
  total === changes.length && changes.every(one => one.meant === one.after)

/** `blank`: what is still missing, if anything is. */
type Props = { steps: TwoSteps; blank: string | null }

/** The one button of a form that teaches, and what was found when it was pressed: try, then keep. */
export const Steps = ({ steps, blank }: Props) => {
  const say = useSay()
  const { trial } = steps
  const main = useRef<HTMLButtonElement>(null)
  const keeps = trial !== null && trial.danger === null
  const label = keeps ? (isWished(trial) ? 'teach.keep' : 'teach.keep.anyway') : 'teach.try'
  return (
    <>
      <TrialNote steps={steps} />
      <div className="acts">
        <button
          ref={main}
          type="submit"
          className={keeps ? 'button main' : 'button'}
          disabled={blank !== null}
          aria-disabled={Boolean(trial?.danger)}
          // The second half of a double click was not meant for what the button says by then.
          onClick={event => event.detail > 1 && event.preventDefault()}
        >
          {say(label)}
        </button>
        {keeps && (
          <button
            type="button"
            className="button"
            onClick={() => {
              steps.forget()
              main.current?.focus()
            }}
          >
            {say('cancel')}
          </button>
        )}
        {blank && <span className="teach-blank">{blank}</span>}
      </div>
    </>
  )
}

type DropProps = { steps: TwoSteps; change: Change; label: string }

/** Takes one line away in the same two steps. */
export const Drop = ({ steps, change, label }: DropProps) => {
  const say = useSay()
  const { tried } = steps
  return (
    <button
      type="button"
      className="link quiet"
      aria-label={tried ? undefined : label}
      aria-expanded={tried !== null}
      onClick={() => (tried ? steps.forget() : steps.press(change))}
    >
      {say(tried ? 'cancel' : 'teach.drop')}
    </button>
  )
}

/** What dropping a line would do, below it. */
export const Dropping = ({ steps, change }: Pick<DropProps, 'steps' | 'change'>) => {
  const say = useSay()
  const { tried, trial } = steps
  return (
    <div className="dropping" hidden={!tried}>
      <TrialNote steps={steps} />
      {trial && (
        <button type="button" className="button" onClick={() => steps.press(change)}>
          {say(isWished(trial) ? 'teach.drop' : 'teach.drop.anyway')}
        </button>
      )}
    </div>
  )
}
