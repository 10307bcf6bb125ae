import { useState } from 'react'
import type { Status } from '../../shared/view.ts'
import type { Backup } from '../../shared/work.ts'
import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { WorkView } from '../lists/Progress.tsx'
import { useWorks } from '../lists/work.ts'
import { useRun } from '../ui/problem.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSize } from '../ui/size.ts'
import { useWhen, When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { Restore } from './Restore.tsx'
import { NoSecond, Second } from './Second.tsx'

/** The answer at the top: how many safety copies there are, and of when the last is. */
export const BackupsHead = () => {
  const say = useSay()
  const when = useWhen()
  const { data } = useAsk('backups.show', {})
  const last = data?.[0]
  return (
    <ScreenHead
      title={data ? say('backups.title', { n: data.length }) : say('pages.backups')}
      line={data && (last ? say('backups.line', { date: when.dated(last.at) }) : say('backups.line.none'))}
    />
  )
}

/** Safety copies, newest first: make one, or go back to one after seeing what that means. */
export const Backups = ({ status }: { status: Status }) => {
  const say = useSay()
  const run = useRun()
  const { data, error, refetch } = useAsk('backups.show', {})
  const [open, setOpen] = useState<string | null>(null)
  // What is under way here was perhaps begun before she looked elsewhere.
  const work = useWorks().find(one => one.kind === 'backup' || one.kind === 'restore')
  const running = work?.state === 'running'
  const make = () => void run('backup.make', {})
  return (
    <div className="settings backups">
      <div className="acts">
        <button type="button" className="button" disabled={running} onClick={make}>
          {say('backups.make')}
        </button>
      </div>
      {work && (
        <WorkView key={work.work} id={work.work} kept={say('work.kept.saved')}>
          {({ kind }) => (
            <p className="lead" role="status">
              {say(kind === 'backup' ? 'backups.made' : 'backups.restored')}
            </p>
          )}
        </WorkView>
      )}
      {error && !data && <Trouble problem={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={4} />}
      {data && data.length > 0 && (
        <ul className="backups-list" aria-label={say('backups.list')}>
          {data.map(backup => (
            <li key={backup.name}>
              <Line
                backup={backup}
                open={open === backup.name}
                toggle={() => setOpen(open === backup.name ? null : backup.name)}
              />
              {open === backup.name && (
                <Restore backup={backup} busy={running} make={make} close={() => setOpen(null)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {status.account === 'shop' ? <Second second={status.second} /> : <NoSecond />}
    </div>
  )
}

type LineProps = { backup: Backup; open: boolean; toggle(): void }

const Line = ({ backup, open, toggle }: LineProps) => {
  const say = useSay()
  const when = useWhen()
  const size = useSize()
  const { why, at, people, bytes } = backup
  return (
    <div className="backups-line">
      <b>
        <When at={at} as="dated" />
      </b>
      <span>{say(`backups.why.${why}`)}</span>
      <span className="figure">
        {people === null ? say('backups.people.none') : say('backups.people', { n: people })}
      </span>
      <span className="figure">{size(bytes)}</span>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-label={say('backups.go.one', { date: when.dated(at) })}
        onClick={toggle}
      >
        {say('backups.go')}
      </button>
    </div>
  )
}
