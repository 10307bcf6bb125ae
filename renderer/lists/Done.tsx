import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import type { ImportReport } from '../../shared/lists/report.ts'
import { start, usePlace } from '../place.ts'
import { useSay } from '../words/say.ts'
import { Groups } from './Groups.tsx'
import { importGroups, touched } from './importGroups.ts'
import { UndoImport } from './UndoImport.tsx'
import { useUndone } from './work.ts'

type Props = { report: ImportReport; name: string; another(): void }

/** What a list did, with a way to take it back. */
export const Done = ({ report, name, another }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const [undoing, setUndoing] = useState(false)
  const undone = useUndone(report.import)
  return (
    <>
      <p className="lead" role="status">
        <CircleCheck size={18} strokeWidth={1.8} aria-hidden />
        <b>
          {undone
            ? say('brought.undone')
            : say(report.stopped ? 'brought.stopped' : 'brought.line', { n: touched(report) })}
        </b>
      </p>
      <Groups groups={importGroups(say, report, undone ? 'undone' : 'done')} />
      <div className="acts">
        <button type="button" className="button" onClick={another}>
          {say('brought.another')}
        </button>
        <button type="button" className="button" onClick={() => go(start.people)}>
          {say('brought.people')}
        </button>
        {report.import !== null && !undone && (
          <button type="button" className="button" onClick={() => setUndoing(true)}>
            {say('brought.undo')}
          </button>
        )}
      </div>
      <UndoImport
        undoing={undoing && report.import !== null ? { import: report.import, name } : null}
        close={() => setUndoing(false)}
      />
    </>
  )
}
