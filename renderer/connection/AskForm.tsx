import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { sayProblem } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'
import type { Act } from './act.ts'

type FormProps = {
  act: Act
  /** What the button says. */
  go: string
  /** What it says while Meta is asked. */
  going?: string
  ready: boolean
  submit(): void
  children: ReactNode
  /** Beside the main button. */
  more?: ReactNode
}

/** A question of the connection: its fields, the one act, and what was wrong with the answer, in its place. */
export const AskForm = ({ act, go, going, ready, submit, children, more }: FormProps) => {
  const say = useSay()
  const { busy, problem } = act
  const trouble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) trouble.current?.scrollIntoView?.({ block: 'center' })
  }, [problem])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !busy) submit()
  }
  return (
    <form className="connect-form" onSubmit={send} aria-busy={busy}>
      {children}
      {problem && (
        <div className="connect-trouble" role="alert" ref={trouble}>
          <p>{sayProblem(say, problem)}</p>
          <details className="support">
            <summary>{say('support')}</summary>
            <code>
              {problem.kind} · {problem.code}
              {problem.detail && ` · ${problem.detail}`}
            </code>
          </details>
        </div>
      )}
      <div className="acts">
        <button
          type="submit"
          className="button main"
          aria-disabled={!ready || busy}
          disabled={!ready && !busy}
        >
          {busy ? (going ?? say('connection.testing')) : go}
        </button>
        {more}
      </div>
    </form>
  )
}

type FieldProps = {
  label: string
  value: string
  onChange(value: string): void
  /** Is shown as dots until the owner wants to see it. */
  secret?: boolean
  place?: string
  line?: string
  invalid?: boolean
}

/** One line to paste into. What is secret is never offered by the browser's own memory. */
export const Field = ({ label, value, onChange, secret = false, place, line, invalid }: FieldProps) => {
  const say = useSay()
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <div className="connect-field">
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          className="field"
          type={secret && !shown ? 'password' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2000}
          placeholder={place}
          value={value}
          aria-invalid={invalid || undefined}
          aria-describedby={line ? `${id}-line` : undefined}
          onChange={event => onChange(event.target.value)}
        />
        {secret && value !== '' && (
          <button type="button" className="link" onClick={() => setShown(!shown)}>
            {say(shown ? 'connection.hide-secret' : 'connection.show-secret')}
          </button>
        )}
      </div>
      {line && (
        <p id={`${id}-line`} className="quiet-line">
          {line}
        </p>
      )}
    </div>
  )
}
