import { useState } from 'react'
import type { CheckReport } from '../../shared/lists/report.ts'
import { useRun } from '../ui/problem.ts'
import { Switch } from '../ui/Switch.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { checkedGroups, checkedNames } from './checkedGroups.ts'
import { type Draft, readingOf } from './draft.ts'
import { Groups } from './Groups.tsx'
import { Made } from './Made.tsx'
import { type Formulas, OpenedWhere } from './OpenedWhere.tsx'
import { WorkView } from './Progress.tsx'
import { whyWords } from './sayWhy.ts'

type Props = {
  draft: Draft
  report: CheckReport
  change(patch: Partial<Draft>): void
  another(): void
}

/** Who of a list may be written to and who not, each with the reason; and the list without the others. */
export const Checked = ({ draft, report, change, another }: Props) => {
  const say = useSay()
  const { lower } = useTopics()
  const topic = draft.topic ?? 'offers'
  return (
    <>
      <p className="lead">
        <b>{say('check.lead', { n: report.allowed, topic: lower(topic) })}</b>{' '}
        {say('check.lead.of', { n: report.rows })}
      </p>
      <Groups groups={checkedGroups(say, report)} />
      <Clean draft={draft} report={report} change={change} another={another} />
    </>
  )
}

/** Saves the cleaned list, or the whole list with two columns more that say why. */
const Clean = ({ draft, report, change, another }: Props) => {
  const say = useSay()
  const run = useRun()
  const [withUnknown, setWithUnknown] = useState(false)
  const [formulas, setFormulas] = useState<Formulas>('safe')
  const [asked, setAsked] = useState<{ work: string; report: boolean } | null>(null)
  const work = draft.run
  const write = async (whole: boolean) => {
    if (!draft.topic) return
    const words = {
      groups: Object.fromEntries(checkedNames.map(id => [id, say(`report.group.${id}`)])),
      reasons: whyWords(say),
      names: { clean: say('report.name.clean'), report: say('report.name.report') },
    }
    const result = await run('list.clean', {
      reading: readingOf(draft),
      topic: draft.topic,
      withUnknown,
      formulas,
      report: whole,
      columns: [say('report.column.group'), say('report.column.why')],
      words,
    })
    if (!result.ok) return
    setAsked({ work: result.value.work, report: whole })
    change({ run: result.value.work })
  }
  const kept = report.allowed + (withUnknown ? report.unknown : 0)
  return (
    <div className="clean">
      {report.unknown > 0 && (
        <div>
          <Switch on={withUnknown} onChange={setWithUnknown}>
            {say('clean.unknown', { n: report.unknown })}
          </Switch>
          <p className="quiet-line">{say('clean.unknown.line')}</p>
        </div>
      )}
      <OpenedWhere formulas={formulas} onChange={setFormulas}>
        <p className="quiet-line">{say(`clean.for.${formulas}.line`)}</p>
      </OpenedWhere>
      <div className="acts">
        <button type="button" className="button main" disabled={kept === 0} onClick={() => void write(false)}>
          {say('clean.save', { n: kept })}
        </button>
        <button type="button" className="button" onClick={() => void write(true)}>
          {say('clean.report')}
        </button>
        <button type="button" className="button" onClick={another}>
          {say('check.another')}
        </button>
      </div>
      {work && (
        <WorkView
          key={work}
          id={work}
          kept={say('work.kept.nothing')}
          again={() => void write(asked?.report ?? false)}
        >
          {done => <Made work={done} pick={files => (asked?.work === work ? files[0] : undefined)} />}
        </WorkView>
      )}
    </div>
  )
}
