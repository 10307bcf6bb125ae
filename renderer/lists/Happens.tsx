import type { ImportReport } from '../../shared/lists/report.ts'
import { useStatus } from '../ask.ts'
import { start, usePlace } from '../place.ts'
import { sayProblem } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'
import { BringBack } from './BringBack.tsx'
import { type Draft, isUndecided } from './draft.ts'
import { Groups } from './Groups.tsx'
import { importGroups, touched } from './importGroups.ts'

type Props = {
  draft: Draft
  report: ImportReport
  /** What the owner says now is not what was looked at. */
  stale: boolean
  change(patch: Partial<Draft>): void
  look(): void
  run(): void
  another(): void
}

/** What taking this list in would do; nothing is written yet. */
export const Happens = ({ draft, report, stale, change, look, run, another }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const saving = useStatus().data?.saving
  const people = touched(report)
  const stuck = saving?.state === 'read-only'
  const undecided = isUndecided(draft.terms)
  const nothing = people === 0 && !undecided && !stale
  const why = undecided ? 'happens.undecided' : stale ? 'happens.stale' : 'happens.copy'
  const denied = draft.terms.says === 'denied'
  return (
    <>
      <p className="lead">
        {nothing && <b>{say('happens.nothing', { n: report.unchanged })} </b>}
        {say('happens.rows', { n: report.rows })}
      </p>
      <Groups groups={importGroups(say, report, 'ahead')} />
      {draft.terms.says === 'granted' && (report.keptOut > 0 || draft.terms.returned) && (
        <BringBack draft={draft} change={change} stale={stale} look={look} />
      )}
      {nothing ? (
        <div className="acts">
          <button type="button" className="button" onClick={another}>
            {say('brought.another')}
          </button>
          <button type="button" className="button" onClick={() => go(start.people)}>
            {say('brought.people')}
          </button>
        </div>
      ) : (
        <div className="acts">
          <button
            type="button"
            className="button main"
            disabled={people === 0 || stale || stuck || undecided}
            onClick={run}
          >
            {say(denied ? 'happens.do.denied' : 'happens.do', { n: people })}
          </button>
          <p className="quiet-line">
            {stuck ? say('banner.read-only', { why: sayProblem(say, saving.problem) }) : say(why)}
          </p>
        </div>
      )}
    </>
  )
}
