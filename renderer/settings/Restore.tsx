import { useEffect, useState } from 'react'
import type { Problem } from '../../shared/view.ts'
import type { Backup, RestorePreview } from '../../shared/work.ts'
import { sayProblem, useRun, useTry } from '../ui/problem.ts'
import { Loading } from '../ui/States.tsx'
import { useFormats, useSay } from '../words/say.ts'

type Props = { backup: Backup; busy: boolean; make(): void; close(): void }

/** What going back to a copy would lose and what stays, before it is done. */
export const Restore = ({ backup, busy, make, close }: Props) => {
  const say = useSay()
  const run = useRun()
  const attempt = useTry()
  const [seen, setSeen] = useState<RestorePreview | Problem | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each copy that is opened
  useEffect(() => {
    void attempt('backup.look', { backup: backup.name }).then(result =>
      setSeen(result.ok ? result.value : result.problem),
    )
  }, [backup.name])
  if (seen === null) return <Loading rows={2} />
  if ('code' in seen)
    return (
      <p className="form-trouble" role="alert">
        {sayProblem(say, seen)}
      </p>
    )
  const restore = async () => {
    const { ok } = await run('backup.restore', { backup: backup.name })
    if (ok) close()
  }
  return (
    <div className="restore">
      <Means seen={seen} />
      {seen.lost.events > 0 && (
        <p>
          {say('backups.before')}{' '}
          <button type="button" className="link" disabled={busy} onClick={make}>
            {say('backups.make')}
          </button>
        </p>
      )}
      <div className="acts">
        <button type="button" className="button main" disabled={busy} onClick={() => void restore()}>
          {say('backups.do')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </div>
  )
}

const Means = ({ seen: { lost, kept } }: { seen: RestorePreview }) => {
  const say = useSay()
  const { list } = useFormats()
  const parts = [
    ...(lost.people > 0 ? [say('backups.lost.people', { n: lost.people })] : []),
    ...(lost.yes > 0 ? [say('backups.lost.yes', { n: lost.yes })] : []),
  ]
  return (
    <>
      <p role="status">
        <b>{say('backups.lost', { n: lost.events })}</b> {parts.length > 0 && `${list(parts)}.`}
      </p>
      <p>
        {kept.no > 0 ? say('backups.kept', { n: kept.no }) : say('backups.kept.none')}{' '}
        {kept.erased > 0 && say('backups.kept.erased', { n: kept.erased })}
      </p>
    </>
  )
}
