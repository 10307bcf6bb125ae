import Keyboard from 'lucide-react/icons/keyboard'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Status } from '../../shared/view.ts'
import { useLine } from '../ask.ts'
import { sayProblem, useTry } from '../ui/problem.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { Running } from './Running.tsx'

type Tone = 'good' | 'off' | 'bad'

const Dot = ({ tone }: { tone: Tone }) => <span className="line-dot" data-tone={tone} aria-hidden="true" />

const useOnline = () => {
  const [online, setOnline] = useState(navigator.onLine)
  const attempt = useTry()
  const back = useRef(attempt)
  back.current = attempt
  useEffect(() => {
    const look = () => {
      setOnline(navigator.onLine)
      // What waits for the net is tried at once.
      if (navigator.onLine) void back.current('connection.nudge', {})
    }
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return online
}

/** Whether messages come in: since when, and if not, why. */
const Receiving = ({ status }: { status: Status }): ReactNode => {
  const say = useSay()
  const when = useWhen()
  const { receiving, account, saving } = status
  switch (receiving.state) {
    case 'receiving':
      return saving.state === 'read-only' ? (
        <span>
          <Dot tone="bad" />
          {say('line.refusing')}
        </span>
      ) : (
        <span>
          <Dot tone={receiving.doubt ? 'bad' : 'good'} />
          {say(receiving.doubt ? `line.doubt.${receiving.doubt}` : 'line.receiving')}
          {receiving.lastAt !== null && ` · ${say('line.last', { ago: when.ago(receiving.lastAt) })}`}
          {receiving.lastAt === null && !receiving.doubt && ` · ${say('line.none-yet')}`}
          {receiving.gap &&
            ` · ${say('line.gap', { span: when.span(receiving.gap.from, receiving.gap.to) })}`}
        </span>
      )
    case 'off':
      return (
        <span>
          <Dot tone="off" />
          {say(account === 'practice' ? 'line.off.practice' : 'line.off.shop')}
        </span>
      )
    case 'failed':
      return (
        <span>
          <Dot tone="bad" />
          {say('line.failed', {
            since: when.dated(receiving.since),
            why: sayProblem(say, receiving.problem),
          })}
        </span>
      )
  }
}

type Props = { status: Status; writing: boolean; toggleWriting(): void; openKeys(): void }

/** The line at the bottom. It never lies. */
export const StatusLine = ({ status, writing, toggleWriting, openKeys }: Props) => {
  const say = useSay()
  const when = useWhen()
  const online = useOnline()
  const lost = useLine() === 'lost'
  const { saving, account, second } = status
  const behind = second?.state === 'behind' && second.why !== 'new' ? second.since : null
  return (
    <footer className="line">
      {lost || status.opening ? (
        <span>
          <Dot tone="off" />
          {say(lost ? 'line.starting' : 'line.opening')}
        </span>
      ) : (
        <>
          <Receiving status={status} />
          <span className={saving.state === 'saved' ? undefined : 'line-bad'}>
            {saving.state === 'saved'
              ? say('line.saved')
              : say('line.read-only', { since: when.dated(saving.since) })}
          </span>
          {behind !== null && <span>{say('line.second', { since: when.dated(behind) })}</span>}
        </>
      )}
      {!online && <span>{say('line.offline')}</span>}
      <Running />
      <span className="line-end">
        <button type="button" className="line-button" onClick={openKeys} title="?">
          <Keyboard size={14} strokeWidth={1.7} aria-hidden /> {say('keys.open')}
        </button>
        {account === 'practice' && (
          <button type="button" className="line-tag" aria-expanded={writing} onClick={toggleWriting}>
            {say('practice.tag')}
          </button>
        )}
      </span>
    </footer>
  )
}
