import { type ReactNode, useEffect, useRef } from 'react'
import type { ConnectionStep } from '../../shared/connection/steps.ts'
import type { Connection } from '../../shared/connection/view.ts'
import { sayProblem, useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { useAct } from './act.ts'
import { Checks } from './Checks.tsx'
import { useToken } from './lines.ts'
import { Paste } from './Paste.tsx'

/** Meta tries again for a day and a half at least; what is older may never come (FACTS 1.1). */
const kept = 36 * 60 * 60_000

/** Meta takes the key no more; all else is as it was. */
export const isKeyRefused = ({ asked }: Connection) => asked.problem?.code === 'meta-token'

type Props = { known: Connection; change(step: ConnectionStep): void }

/** All is set up: what is connected, how it stands, and how to change it. */
export const Overview = ({ known, change }: Props) => {
  const say = useSay()
  const act = useAct()
  const when = useWhen()
  const { percent } = useFormats()
  const token = useToken()
  const { asked, account, numbers, secrets, receive, way } = known
  const line = (title: string, step: ConnectionStep | null, content: ReactNode) => (
    <div className="connect-row">
      <dt>{title}</dt>
      <dd>
        <div>{content}</div>
        {step && (
          <button
            type="button"
            className="link"
            aria-label={say('step.back.to', { step: title })}
            onClick={() => change(step)}
          >
            {say('step.back')}
          </button>
        )}
      </dd>
    </div>
  )
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that led here is gone; the keyboard goes on from here.
    if (document.activeElement === document.body) place.current?.focus()
  }, [])
  return (
    <div className="connect-over" ref={place} tabIndex={-1}>
      <dl>
        {line(say('connection.over.way'), 'way', say(`connection.way.${way ?? 'hand'}`))}
        {known.token && line(say('connection.over.token'), 'token', token(known.token))}
        {account && line(say('connection.over.account'), 'account', `${account.name} · ${account.id}`)}
        {account &&
          line(
            say('connection.over.numbers'),
            'numbers',
            numbers
              .filter(one => one.chosen)
              .map(({ id, display, rating }) => (
                <span key={id}>
                  {display} · {say(`connection.rating.${rating}`)}
                </span>
              )),
          )}
        {way === 'whole' &&
          line(
            say('connection.over.receive'),
            'receive',
            <>
              <span>
                {receive ? say(`connection.receive.${receive.kind}`) : say('connection.receive.later')}
              </span>
              {known.heard !== null && (
                <span>{say('connection.over.heard', { ago: when.ago(known.heard) })}</span>
              )}
            </>,
          )}
        {known.gaps.length > 0 &&
          line(
            say('connection.over.gaps'),
            null,
            known.gaps.slice(0, 5).map(({ from, to }) => (
              <span key={from}>
                {when.span(from, to)}
                {to - from > kept && ` · ${say('connection.over.gap.long')}`}
              </span>
            )),
          )}
        {secrets.how && line(say('connection.over.keep'), null, say(`connection.keep.${secrets.how}`))}
        {way !== 'hand' &&
          line(
            say('connection.over.asked'),
            null,
            <>
              <span>{asked.at === null ? say('connection.over.never') : when.ago(asked.at)}</span>
              {asked.problem && <span className="line-bad">{sayProblem(say, asked.problem)}</span>}
              {asked.percent > 0 && (
                <span>{say('connection.over.percent', { percent: percent(asked.percent / 100) })}</span>
              )}
            </>,
          )}
      </dl>
      {receive && <Checks known={known} />}
      {way !== 'hand' && (
        <div className="acts">
          {isKeyRefused(known) && (
            <button type="button" className="button main" onClick={() => change('token')}>
              {say('connection.key.change')}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-disabled={act.busy}
            onClick={() => void act.act('connection.check', {})}
          >
            {say(act.busy ? 'connection.testing' : 'connection.over.check')}
          </button>
          {receive && (known.doubts ?? []).some(one => one !== 'silent') && (
            <button type="button" className="button main" onClick={() => change('receive')}>
              {say('connection.mend')}
            </button>
          )}
        </div>
      )}
      {receive && known.address && <Paste />}
      <Forget />
    </div>
  )
}

/** One click; what opens doors is gone, what customers said stays. */
export const Forget = () => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const forget = async () => {
    const { ok } = await run('connection.forget', {})
    if (ok) tell({ text: say('connection.forgotten') })
  }
  return (
    <section className="connect-forget">
      <button type="button" className="button" onClick={() => void forget()}>
        {say('connection.forget')}
      </button>
      <p>{say('connection.forget.line')}</p>
    </section>
  )
}
