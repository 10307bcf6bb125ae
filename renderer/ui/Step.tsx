import Check from 'lucide-react/icons/check'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useSay } from '../words/say.ts'

type Props = {
  number: number
  title: string
  /** The step that is open; those before it are done, those after it wait. */
  open: number
  /** What a done step came to, in a line. */
  line?: ReactNode
  /** Goes back to this step; absent where there is no way back. */
  back?: (() => void) | undefined
  /** Changes where the step that is open shows something new. */
  turn?: string | null | undefined
  /** The last step is done while it is open. */
  done?: boolean
  children: ReactNode
}

/** One of the steps on a page: a line where it is done, all of it where it is open, its name where it waits. */
export const Step = ({ number, title, open, line, back, turn = null, done = false, children }: Props) => {
  const say = useSay()
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const state = number < open ? 'done' : number === open ? 'open' : 'later'
  const marked = done || state === 'done'
  const before = useRef({ state, turn })
  useEffect(() => {
    // The button that led here is gone; the keyboard goes on from the step's own name.
    const changed = before.current.state !== state || before.current.turn !== turn
    if (changed && state === 'open') {
      head.current?.focus({ preventScroll: true })
      head.current?.scrollIntoView?.({ block: 'nearest' })
    }
    before.current = { state, turn }
  }, [state, turn])
  return (
    <li className="step" data-state={state} aria-current={state === 'open' ? 'step' : undefined}>
      <span className="step-number" aria-hidden="true">
        {marked ? <Check size={14} strokeWidth={2.4} /> : number}
      </span>
      <section aria-labelledby={id}>
        <header className="step-head">
          <h2 id={id} ref={head} tabIndex={-1}>
            {title}
            {marked && <span className="sr-only"> {say('step.done')}</span>}
          </h2>
          {state === 'done' && <p className="step-line">{line}</p>}
          {state === 'done' && back && (
            <button
              type="button"
              className="link"
              aria-label={say('step.back.to', { step: title })}
              onClick={back}
            >
              {say('step.back')}
            </button>
          )}
        </header>
        {state === 'open' && <div className="step-body">{children}</div>}
      </section>
    </li>
  )
}
